import { describe, expect, it } from 'vitest';
import type { HasilTerima } from '#contract/rekap.ts';
import { readNamaPaket } from '#domain/rekap.ts';
import { sortBerkas, splitKelompok } from '../../src/renderer/rekap/terima/kumpulan.ts';
import { sendPaket } from '../../src/renderer/rekap/terima/send-paket.ts';

const createBerkas = (nama: string): File => new File(['PK'], nama);
const createBanyak = (banyak: number): File[] =>
  Array.from({ length: banyak }, (_, i) => createBerkas(`keputusan_1371011${String(1001 + i).slice(1)}.zip`));

/** A core that takes everything in, and remembers how many came at once. */
function createInti(sekali: number[] = []) {
  return async (berkas: readonly File[], tell: (selesai: number) => void): Promise<HasilTerima> => {
    sekali.push(berkas.length);
    berkas.forEach((_, i) => {
      tell(i);
    });
    return { jenis: 'hasil', masuk: [], sudahAda: berkas.map(({ name }) => name), ditolak: [] };
  };
}

const TERUS = { byteTerbesar: 1000, isBerhenti: () => false, onKemajuan: () => undefined };

describe('files that were chosen or dropped', () => {
  it('given packages among other files, then they come sorted by name, version 2 before 10, and the others are named', () => {
    const { paket, dilewati } = sortBerkas(
      ['b_v10.zip', 'catatan.txt', 'a_v1.zip.age', 'b_v2.ZIP', '._b_v2.zip', 'kunci_1371.json'].map(createBerkas),
    );
    expect(paket.map(({ name }) => name)).toEqual(['a_v1.zip.age', 'b_v2.ZIP', 'b_v10.zip']);
    expect(new Set(dilewati)).toEqual(new Set(['catatan.txt', '._b_v2.zip', 'kunci_1371.json']));
  });

  it('given a file of a chosen folder, then it travels under its name alone, by which a damaged one is still told', () => {
    const dalam = createBerkas('keputusan_1371011001_2026-11-12_MUSKEL-4-2026_v1.zip');
    Object.defineProperty(dalam, 'webkitRelativePath', { value: `Pauh/${dalam.name}` });
    const [satu] = sortBerkas([dalam]).paket;
    expect(satu?.webkitRelativePath ?? '').toBe('');
    expect(readNamaPaket(satu?.name ?? '')?.kelurahan).toBe('1371011001');
  });

  it('given 104 packages, then twenty go at once; large ones go in fewer, and none is left out or moved', () => {
    const banyak = createBanyak(104);
    const kelompok = splitKelompok(banyak);
    expect(kelompok.map(({ length }) => length)).toEqual([20, 20, 20, 20, 20, 4]);
    expect(kelompok.flat()).toEqual(banyak);
    const besar = [30, 30, 10, 100, 1].map((mb) => ({ size: mb * 1024 * 1024 }));
    expect(splitKelompok(besar).map((satu) => satu.map(({ size }) => size / 1024 / 1024))).toEqual([
      [30],
      [30, 10],
      [100],
      [1],
    ]);
    expect(splitKelompok([])).toEqual([]);
  });
});

describe('handing packages to the core', () => {
  it('given 45 packages, then progress only grows and ends at all of them', async () => {
    const sekali: number[] = [];
    const kemajuan: number[] = [];
    const onKemajuan = (selesai: number): void => void kemajuan.push(selesai);
    const { hasil, sisa, galat } = await sendPaket(createBanyak(45), {
      ...TERUS,
      send: createInti(sekali),
      onKemajuan,
    });
    expect(sekali).toEqual([20, 20, 5]);
    expect(hasil.flatMap(({ sudahAda }) => sudahAda)).toHaveLength(45);
    expect([sisa, galat]).toEqual([[], null]);
    expect(kemajuan).toEqual(kemajuan.toSorted((a, b) => a - b));
    expect(kemajuan.at(-1)).toBe(45);
  });

  it('given a cancel during the first call, then that call is finished, its result kept, and the rest is left', async () => {
    let berhenti = false;
    const inti = createInti();
    const { hasil, sisa, galat } = await sendPaket(createBanyak(45), {
      ...TERUS,
      isBerhenti: () => berhenti,
      send: (berkas, tell) => {
        berhenti = true;
        return inti(berkas, tell);
      },
    });
    expect(hasil.flatMap(({ sudahAda }) => sudahAda)).toHaveLength(20);
    expect(sisa).toHaveLength(25);
    expect(galat).toBeNull();
  });

  it('given a core that is gone at the second call, then what came before is kept and the rest can be sent again', async () => {
    const inti = createInti();
    let ke = 0;
    const rusak = new Error('host gone');
    const { hasil, sisa, galat } = await sendPaket(createBanyak(45), {
      ...TERUS,
      send: async (berkas, tell) => {
        ke += 1;
        if (ke === 2) throw rusak;
        return inti(berkas, tell);
      },
    });
    expect(hasil).toHaveLength(1);
    expect(sisa).toHaveLength(25);
    expect(galat).toBe(rusak);
  });

  it('given a file whose stick was pulled out and one too large, then both are refused with a reason and the others go', async () => {
    const hilang = createBerkas('hilang.zip');
    hilang.slice = () => {
      throw new DOMException('gone', 'NotReadableError');
    };
    const besar = new File([new Uint8Array(1001)], 'besar.zip');
    const sekali: number[] = [];
    const { hasil } = await sendPaket([hilang, besar, createBerkas('utuh.zip')], {
      ...TERUS,
      send: createInti(sekali),
    });
    expect(sekali).toEqual([1]);
    expect(hasil.flatMap(({ ditolak }) => ditolak.map(({ berkas, kode }) => [berkas, kode]))).toEqual([
      ['hilang.zip', 'BERKAS_TIDAK_TERBACA'],
      ['besar.zip', 'BERKAS_TIDAK_TERBACA'],
    ]);
  });
});
