import { beforeAll, describe, expect, it } from 'vitest';
import { generatePaketContoh, type PaketContoh, type PermintaanPaketContoh } from '#core/contoh/paket-contoh.ts';
import { TEMUAN_TANAM } from '#core/contoh/temuan-tanam.ts';
import { decryptAge, encryptAge } from '#core/kunci/age.ts';
import { readPaket } from '#core/paket/read-paket.ts';
import { verifyPaket } from '#core/paket/verify-paket.ts';
import { getKodeSepuluh } from '#domain/kelurahan.ts';
import { countPutusan } from '#domain/putusan.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { PDF_CONTOH } from './sample.ts';

const NOVEMBER: PermintaanPaketContoh = {
  kota: '13.71',
  benih: 1,
  tanggal: '2026-11-12' as Tanggal,
  pdf: PDF_CONTOH,
};

async function list(permintaan: PermintaanPaketContoh): Promise<PaketContoh[]> {
  const paket: PaketContoh[] = [];
  for await (const satu of generatePaketContoh(permintaan)) paket.push(satu);
  return paket;
}

/** What stands more than once in the packages, and where. */
function findBersama(paket: readonly PaketContoh[], bidang: 'nik' | 'nomorKk'): string[][] {
  const letak = paket.flatMap(({ kelurahan, catatan }) =>
    catatan.keputusan.map(({ nomor, data }) => ({ nilai: data[bidang], di: `${kelurahan.kelurahan.kode} ${nomor}` })),
  );
  return [...Map.groupBy(letak, ({ nilai }) => nilai).values()]
    .map((bersama) => bersama.map(({ di }) => di))
    .filter((di) => new Set(di.map((satu) => satu.split(' ')[0])).size > 1)
    .sort();
}

const listTanam = (jenis: readonly string[]): string[][] =>
  TEMUAN_TANAM.filter((satu) => jenis.includes(satu.jenis))
    .map(({ pihak }) => pihak.map(({ kelurahan, nomor }) => `${kelurahan} ${nomor}`).sort())
    .sort();

describe('given the packages of the 104 kelurahan of Kota Padang', () => {
  let paket: PaketContoh[];
  beforeAll(async () => {
    paket = await list(NOVEMBER);
  });

  it('when each is verified, then all are sah, of a kelurahan each, and tell as many decisions as their sessions made', async () => {
    expect(paket).toHaveLength(104);
    expect(new Set(paket.map(({ kelurahan }) => kelurahan.kelurahan.kode)).size).toBe(104);
    for (const { zip, catatan, jumlah, penyegel, penerima, sidikManifest } of paket) {
      const { temuan, manifest, keputusan } = await readPaket(zip);
      expect(temuan).toEqual([]);
      expect(manifest?.jumlah).toEqual(countPutusan(catatan.keputusan));
      expect(jumlah).toEqual(countPutusan(keputusan));
      expect(manifest?.kelurahan.kelurahan.kode).toBe(getKodeSepuluh(catatan.wilayah.kelurahan));
      expect(manifest?.pengirim).toEqual({ publik: Buffer.from(penyegel.publik).toString('hex'), penerima });
      expect(manifest?.sidikManifest).toBe(sidikManifest);
    }
    const semua = paket.flatMap(({ catatan }) => catatan.keputusan);
    expect(semua.length).toBeGreaterThanOrEqual(104 * 13);
    expect(semua.length).toBeLessThanOrEqual(104 * 17);
  });

  it('when the people of all are held side by side, then two kelurahan share those only who were planted', () => {
    const satuOrang = ['nik_ganda', 'putusan_berbeda', 'pindah_ditemukan', 'sudah_menerima'];
    expect(findBersama(paket, 'nik').map((di) => di.sort())).toEqual(listTanam(satuOrang));
    expect(findBersama(paket, 'nomorKk').map((di) => di.sort())).toEqual(listTanam([...satuOrang, 'kk_ganda']));
  });

  it('when it is made again, then it is the same to the last byte', async () => {
    const hanya = ['13.71.01.1001', '13.71.11.1013'];
    const lagi = await list({ ...NOVEMBER, hanya });
    expect(lagi.map(({ sha256 }) => sha256)).toEqual(
      paket.filter(({ kelurahan }) => hanya.includes(kelurahan.kelurahan.kode)).map(({ sha256 }) => sha256),
    );
  });

  it('when the next month follows, then it has the same senders and nobody who was there before', async () => {
    const desember = { ...NOVEMBER, tanggal: '2026-12-10' as Tanggal, urut: 2, tanam: false };
    const berikut = await list(desember);
    expect(berikut.map(({ penerima }) => penerima)).toEqual(paket.map(({ penerima }) => penerima));
    const dulu = new Set(paket.flatMap(({ catatan }) => catatan.keputusan.map(({ data }) => data.nik)));
    expect(berikut.flatMap(({ catatan }) => catatan.keputusan).filter(({ data }) => dulu.has(data.nik))).toEqual([]);
    expect(findBersama(berikut, 'nik')).toEqual([]);
  });
});

describe('given packages with all their papers', () => {
  const hanya = ['13.71.01.1001', '13.71.06.1010'];
  const permintaan: PermintaanPaketContoh = { kota: '13.71', benih: 2, tanggal: '2026-11-12' as Tanggal, hanya };

  it('when one is sent a second time with an addendum, then both are sah and the second takes the place of the first', async () => {
    const [pertama, kedua, lain] = await list({ ...permintaan, ulang: ['13.71.01.1001'] });
    if (pertama === undefined || kedua === undefined || lain === undefined) throw new Error('Paketnya kurang.');
    for (const { zip } of [pertama, kedua, lain]) expect((await verifyPaket(zip)).temuan).toEqual([]);
    expect([pertama, kedua, lain].map(({ urut, versi }) => [urut, versi])).toEqual([
      [1, 1],
      [2, 2],
      [1, 1],
    ]);
    const { manifest } = await readPaket(kedua.zip);
    expect(manifest?.terbitan.menggantikan).toBe(pertama.sidikManifest);
    expect(manifest?.sidang.id).toBe(pertama.catatan.sidang);
    expect(kedua.jumlah).not.toEqual(pertama.jumlah);
  });

  it('when some hold their session on another day and some send nothing, then the days and the senders are those', async () => {
    const tanggalLain = { '13.71.06.1010': '2026-11-24' as Tanggal };
    const paket = await list({ ...permintaan, tanpa: ['13.71.01.1001'], tanggalLain, pdf: PDF_CONTOH });
    expect(paket.map(({ kelurahan, catatan }) => [kelurahan.kelurahan.kode, catatan.tanggal])).toEqual([
      ['13.71.06.1010', '2026-11-24'],
    ]);
  });

  it('when something is encrypted to a kelurahan, then its key opens it', async () => {
    const [paket] = await list({ ...permintaan, pdf: PDF_CONTOH });
    if (paket === undefined) throw new Error('Paketnya tidak ada.');
    const isi = new TextEncoder().encode('berkas balik');
    expect(await decryptAge(await encryptAge(isi, paket.penerima), [paket.identitas])).toEqual(isi);
  });
});
