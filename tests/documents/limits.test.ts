import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderBeritaAcara } from '#core/documents/berita-acara.ts';
import { ALASAN, type Alasan } from '#domain/alasan.ts';
import type { CatatanSidang, KeputusanTercatat, Peserta } from '#domain/berita-acara.ts';
import { JENIS_USULAN } from '#domain/jenis-usulan.ts';
import { countPutusan, PUTUSAN, type Putusan } from '#domain/putusan.ts';
import { UNSUR } from '#domain/unsur.ts';
import { listNik, type PdfTerbaca, readPdf, squeeze } from './read-pdf.ts';
import { createCatatan, createKeputusan, createNama, createPeserta } from './sample-catatan.ts';

async function print(catatan: CatatanSidang): Promise<PdfTerbaca> {
  return readPdf((await renderBeritaAcara(catatan)).pdf);
}

function getLampiranII({ halaman }: PdfTerbaca): readonly string[] {
  return halaman.slice(halaman.findIndex((isi) => isi.includes('Lampiran II\n')));
}

function createBanyak(jumlah: number, pilih: (i: number) => readonly [Putusan, Alasan | null]): KeputusanTercatat[] {
  return Array.from({ length: jumlah }, (_, i) =>
    createKeputusan(i + 1, ...pilih(i), { jenis: JENIS_USULAN[i % JENIS_USULAN.length] ?? 'usulan_baru' }),
  );
}

const sepertiBiasa = (i: number): readonly [Putusan, Alasan | null] =>
  i % 5 < 3 ? ['layak', null] : i % 5 === 3 ? ['tidak_layak', 'MAMPU'] : ['ditunda', 'LAINNYA'];

describe('given 1.000 usulan', () => {
  it.each(['F4', 'A4'] as const)(
    'when printed on %s, then each NIK stands exactly once and each page has its heads',
    async (ukuranKertas) => {
      const catatan = createCatatan({ keputusan: createBanyak(1000, sepertiBiasa), ukuranKertas });
      const pdf = await print(catatan);
      const lampiran = getLampiranII(pdf);
      const urut = PUTUSAN.flatMap((satu) => catatan.keputusan.filter((k) => k.putusan === satu)).map(
        (k) => k.data.nik,
      );
      expect(listNik(lampiran.join('\n'))).toEqual(urut);
      expect(listNik(pdf.teks)).toHaveLength(1000);
      for (const halaman of lampiran.filter((isi) => listNik(isi).length > 0)) {
        expect(halaman).toMatch(/No\.\s+NIK\s+Nama\s+Alamat\s+RT\/RW\s+Jenis usulan\s+Program\s+Keputusan/);
        expect(halaman).toMatch(/[ABC]\. +Usulan yang di/);
      }
    },
  );
});

describe('given few usulan', () => {
  it('when one was decided, then the two other lists say that there is none', async () => {
    const { teks } = await print(createCatatan({ keputusan: [createKeputusan(1, 'layak', null)] }));
    expect(teks.match(/Tidak ada\./g)).toHaveLength(2);
    expect(teks).toContain('Jumlah: 1 layak + 0 tidak layak + 0 ditunda = 1 usulan.');
    expect(listNik(teks)).toHaveLength(1);
  });

  it('when none was discussed, then the paper says so in every place', async () => {
    const { teks } = await print(createCatatan({ keputusan: [] }));
    expect(teks.match(/Tidak ada\./g)).toHaveLength(3);
    expect(teks).toContain('Tidak ada usulan yang dibahas, sehingga tidak ada keputusan.');
    expect(teks).not.toContain('mufakat.');
    expect(teks).toContain('Demikian berita acara ini');
  });
});

describe('given very long names, addresses and notes', () => {
  const panjang = (awal: string, kata: number): string =>
    Array.from({ length: kata }, (_, i) => `${awal}${String(i).padStart(3, '0')}`).join(' ');

  it.each(['layak', 'tidak_layak', 'ditunda'] as const)(
    'when such usulan are %s, then no word of them is lost',
    async (putusan) => {
      const alasan = putusan === 'layak' ? null : 'LAINNYA';
      const keputusan = [1, 2, 3].map((nomor) =>
        createKeputusan(
          nomor,
          putusan,
          alasan,
          { nama: panjang(`N${nomor}`, 40), alamat: panjang(`A${nomor}`, 60), program: panjang(`P${nomor}`, 20) },
          panjang(`C${nomor}`, 400),
        ),
      );
      const pdf = await print(createCatatan({ keputusan, ukuranKertas: 'A4' }));
      const lampiran = getLampiranII(pdf).join('\n');
      for (const nomor of [1, 2, 3]) {
        for (const [awal, kata] of [
          ['N', 40],
          ['A', 60],
          ['P', 20],
          ['C', 400],
        ] as const) {
          const ada = lampiran.match(new RegExp(`\\b${awal}${nomor}\\d{3}\\b`, 'g')) ?? [];
          expect(ada).toEqual(panjang(`${awal}${nomor}`, kata).split(' '));
        }
      }
      expect(listNik(lampiran)).toHaveLength(3);
    },
  );

  it.each(['W', 'Æ', 'ij ', 'Umpama '])(
    'when notes of %j fill the last list up to a page, then no row of it is lost',
    async (isi) => {
      for (const banyak of [1, 4, 8, 12, 16]) {
        const keputusan = Array.from({ length: banyak }, (_, i) =>
          createKeputusan(i + 1, 'ditunda', 'LAINNYA', {}, isi.repeat(80).slice(0, 10 + i * 9)),
        );
        const pdf = await print(createCatatan({ keputusan, peserta: [] }));
        expect(listNik(pdf.teks)).toHaveLength(banyak);
        expect(pdf.teks).toContain(`= ${banyak} usulan.`);
      }
    },
  );

  it('when a note is one word of 1.900 letters, then all its letters are printed', async () => {
    const kata = 'W'.repeat(1900);
    const keputusan = [createKeputusan(1, 'ditunda', 'LAINNYA', {}, kata)];
    const lampiran = getLampiranII(await print(createCatatan({ keputusan }))).join('\n');
    expect(lampiran.match(/W/g)?.length).toBe(1900 + (lampiran.match(/RT\/RW|MUSKEL.*W/g)?.length ?? 0));
  });

  it('when signers have names of 300 letters, then every signature is still printed', async () => {
    const awal = createCatatan();
    const nama = (huruf: string): string => `${huruf}mpama `.repeat(42).trim();
    const pdf = await print({
      ...awal,
      pimpinan: { ...awal.pimpinan, nama: nama('P') },
      notulis: { ...awal.notulis, nama: nama('N') },
      lurah: { ...awal.lurah, nama: nama('L') },
      peserta: awal.peserta.map((orang) => ({ ...orang, nama: nama('W'), jabatan: nama('J') })),
    });
    const penutup = squeeze(pdf.teks.slice(pdf.teks.indexOf('PENUTUP'), pdf.teks.indexOf('DAFTAR HADIR MUSYAWARAH')));
    for (const huruf of ['P', 'N', 'L']) expect(penutup.match(new RegExp(`${huruf}mpama`, 'g'))).toHaveLength(42);
    expect(penutup.match(/Wmpama/g)).toHaveLength(3 * 42);
  });

  it('when the legal basis is long, then every part of it is printed', async () => {
    const dasarHukum = [panjang('D', 900), ...Array.from({ length: 60 }, (_, i) => `Peraturan rekaan nomor R${i}R`)];
    const { teks } = await print(createCatatan({ dasarHukum }));
    expect(teks.match(/\bD\d{3}\b/g)).toHaveLength(900);
    expect(teks.match(/R\d+R/g)).toHaveLength(60);
  });
});

describe('given 400 people who came', () => {
  const peserta = Array.from(
    { length: 400 },
    (_, i): Peserta =>
      createPeserta({
        nomor: i + 1,
        nama: `${createNama(i)} Q${i}Q`,
        jabatan:
          i % 7 === 0 ? 'Wakil keluarga penerima manfaat dari RT 001/RW 002, pekerja sosial masyarakat' : 'Warga',
        unsur: UNSUR[i % UNSUR.length] ?? 'lainnya',
        hadir: true,
      }),
  );

  it.each(['F4', 'A4'] as const)(
    'when printed on %s, then each has one place to sign and no place is torn',
    async (ukuranKertas) => {
      const { halaman } = await print(createCatatan({ peserta, ukuranKertas }));
      const awal = halaman.findIndex((isi) => isi.includes('Lampiran I\n'));
      const akhir = halaman.findIndex((isi) => isi.includes('Lampiran II\n'));
      const lampiran = halaman.slice(awal, akhir);
      expect(lampiran.join('\n').match(/Q\d+Q/g)).toEqual(peserta.map((_, i) => `Q${i}Q`));
      const banyak = lampiran.map((isi) => isi.match(/Q\d+Q/g)?.length ?? 0);
      for (const satu of banyak.slice(0, -1)) expect(satu % 2).toBe(0);
      expect(banyak.every((satu) => satu > 0)).toBe(true);
      expect(lampiran.at(-1)).toContain('Jumlah peserta yang hadir: 400 (empat ratus) orang.');
      expect(lampiran.at(-1)).toContain('Notulis,');
    },
  );

  it('when any number came, then no page of the list is without a person', async () => {
    for (const jumlah of [0, 1, 2, 23, 24, 25, 26, 27, 28, 50, 51, 52, 53]) {
      const { halaman } = await print(createCatatan({ peserta: peserta.slice(0, jumlah), keputusan: [] }));
      const awal = halaman.findIndex((isi) => isi.includes('Lampiran I\n'));
      const lampiran = halaman.slice(
        awal,
        halaman.findIndex((isi) => isi.includes('Lampiran II\n')),
      );
      expect(lampiran.join('\n').match(/Q\d+Q/g) ?? []).toHaveLength(jumlah);
      if (jumlah > 0) expect(lampiran.every((isi) => /Q\d+Q/.test(isi))).toBe(true);
      expect(lampiran.at(-1)).toContain('Notulis,');
    }
  });
});

describe('given any split of decisions', () => {
  const beralasan = fc.constantFrom(...ALASAN);
  const satu = fc.tuple(
    fc.constantFrom(...JENIS_USULAN),
    fc.oneof(
      fc.constant(['layak', null] as const),
      fc.tuple(fc.constantFrom('tidak_layak' as const, 'ditunda' as const), beralasan),
    ),
  );

  it('when printed, then lists, sums and sentences agree with the decisions', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(satu, { maxLength: 60 }), async (pilihan) => {
        const keputusan = pilihan.map(([jenis, [putusan, alasan]], i) =>
          createKeputusan(i + 1, putusan, alasan, { jenis }),
        );
        const jumlah = countPutusan(keputusan);
        const pdf = await print(createCatatan({ keputusan }));
        const lampiran = getLampiranII(pdf).join('\n');
        const sum =
          /Jumlah: (\d+) layak \+ (\d+) tidak layak(?: atau graduasi)? \+ (\d+) ditunda = (\d+) usulan\./.exec(
            lampiran,
          );
        expect(sum?.slice(1).map(Number)).toEqual([jumlah.layak, jumlah.tidak_layak, jumlah.ditunda, keputusan.length]);
        expect(listNik(lampiran).sort()).toEqual(keputusan.map((k) => k.data.nik as string).sort());
        expect([...lampiran.matchAll(/Jumlah +(\d+) usulan/g)].map((baris) => Number(baris[1]))).toEqual(
          PUTUSAN.map((putusan) => jumlah[putusan]).filter((banyak) => banyak > 0),
        );
      }),
      { numRuns: 12, seed: 20261111 },
    );
  });
});
