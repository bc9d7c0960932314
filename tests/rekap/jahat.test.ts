import { readdirSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KODE_TEMUAN_PAKET } from '#contract/dokumen.ts';
import { createAcak } from '#core/contoh/acak.ts';
import { deriveKey, readGaram } from '#core/db/key.ts';
import { getDataFile, openData } from '#core/db/open.ts';
import { createKunciAge, encryptAge } from '#core/kunci/age.ts';
import { KODE_TOLAK_PAKET, sumMasuk } from '#domain/rekap.ts';
import { SANDI, type TestApp } from '../core/test-app.ts';
import { rehash, repack, replaceManifest, replaceTeks, resign } from '../paket/repack.ts';
import { createKeputusan, KUNCI_CONTOH } from '../paket/sample.ts';
import { startDinsos, terima } from './app-dinsos.ts';
import { createFile, createPaket, getKelurahan, getKunci, type PaketUji } from './paket-uji.ts';

const tiga = [1, 2, 3].map((nomor) => createKeputusan(nomor, { putusan: 'layak' }));
const NAMA = 'keputusan_1371011001_2026-11-12_MUSKEL-4-2026_v1.zip';

let app: TestApp;
let jujur: PaketUji;
let baru: PaketUji;
beforeAll(async () => {
  app = await startDinsos();
  jujur = await createPaket({ kelurahan: 0, keputusan: tiga, penyegel: KUNCI_CONTOH });
  const lama = await createPaket({ kelurahan: 5, keputusan: tiga });
  baru = await createPaket({ kelurahan: 5, keputusan: tiga.slice(1), versi: 2, menggantikan: lama.sidikManifest });
  // The keys of both kelurahan are known, and the newer version of the second is in force.
  await terima(app, [
    baru.berkas,
    (await createPaket({ kelurahan: 0, keputusan: tiga, sidang: 'sidang-lama', penyegel: KUNCI_CONTOH })).berkas,
  ]);
});
afterAll(() => app.remove());

/** All that the data holds of packages, and every file in its folder. */
async function readIsiData() {
  const sandi = await deriveKey(SANDI, readGaram(getDataFile(app.dataDir)));
  const data = openData(app.dataDir, sandi, () => new Date());
  try {
    const berlaku = await data.db
      .selectFrom('paket_masuk')
      .select(['id', 'sha256', 'keadaan'])
      .where('keadaan', '<>', 'ditolak')
      .orderBy('id')
      .execute();
    const keputusan = await data.db.selectFrom('keputusan_masuk').selectAll().execute();
    const kunci = await data.db.selectFrom('kunci_dikenal').selectAll().execute();
    return {
      berlaku,
      keputusan,
      kunci,
      berkas: readdirSync(app.dataDir).sort(),
      diLuar: readdirSync(path.dirname(app.dataDir)).filter((nama) => nama.includes('autorun')),
    };
  } finally {
    await data.close();
  }
}

const ubah = (change: Parameters<typeof repack>[1]) => async (): Promise<Uint8Array> => repack(jujur.zip, change);

/** What somebody could do to a package, and the code with which it is refused. */
const SERANGAN: readonly (readonly [string, () => Promise<Uint8Array>, string])[] = [
  ['bytes that are no zip', async () => strToU8('halo'), 'BUKAN_ZIP'],
  ['an empty file', async () => new Uint8Array(), 'BUKAN_ZIP'],
  ['a package cut in half', async () => jujur.zip.slice(0, jujur.zip.length / 2), 'ZIP_RUSAK'],
  ['a package without its last byte', async () => jujur.zip.slice(0, -1), 'ZIP_RUSAK'],
  ['a bomb', ubah((isi) => ({ ...isi, 'keputusan.json': new Uint8Array(120_000_000) })), 'TERLALU_BESAR'],
  [
    'a bomb in the spreadsheet',
    ubah((isi) =>
      rehash({
        ...isi,
        'keputusan.xlsx': zipSync({
          '[Content_Types].xml': strToU8('<Types/>'),
          'xl/workbook.xml': new Uint8Array(150_000_000),
        }),
      }),
    ),
    'TERLALU_BESAR',
  ],
  [
    'a thousand entries',
    ubah((isi) => ({ ...isi, ...Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`x${i}`, strToU8('x')])) })),
    'TERLALU_BESAR',
  ],
  ['a name that climbs out', ubah((isi) => ({ ...isi, '../autorun.bat': strToU8('x') })), 'NAMA_BERKAS_BERBAHAYA'],
  ['an absolute name', ubah((isi) => ({ ...isi, '/tmp/autorun.bat': strToU8('x') })), 'NAMA_BERKAS_BERBAHAYA'],
  ['a name of Windows', ubah((isi) => ({ ...isi, 'C:\\autorun.bat': strToU8('x') })), 'NAMA_BERKAS_BERBAHAYA'],
  ['a zip within', ubah((isi) => ({ ...isi, 'dalam.zip': jujur.zip })), 'BERKAS_ASING'],
  ['a folder within', ubah((isi) => ({ ...isi, 'dalam/manifest.json': strToU8('{}') })), 'BERKAS_ASING'],
  ['the same name twice', ubah((isi) => ({ ...isi, 'Manifest.JSON': strToU8('{}') })), 'BERKAS_GANDA'],
  ['no journal', ubah(({ 'jurnal.json': _, ...isi }) => isi), 'BERKAS_KURANG'],
  ['no signature', ubah(({ 'tanda-tangan.json': _, ...isi }) => isi), 'BERKAS_KURANG'],
  [
    'wrong types',
    ubah((isi) => rehash(replaceTeks(isi, 'keputusan.json', '"versi":1', '"versi":"1"'))),
    'SKEMA_TIDAK_COCOK',
  ],
  [
    'lists in lists',
    ubah((isi) => rehash({ ...isi, 'kehadiran.json': strToU8('['.repeat(300_000)) })),
    'SKEMA_TIDAK_COCOK',
  ],
  [
    'one more layak in the manifest',
    ubah((isi) => replaceManifest(isi, (m) => ({ ...m, jumlah: { ...m.jumlah, layak: 99 } }))),
    'JUMLAH_TIDAK_COCOK',
  ],
  [
    'another kelurahan in the manifest',
    ubah((isi) =>
      replaceManifest(isi, (m) => ({
        ...m,
        kelurahan: { ...m.kelurahan, kelurahan: { kode: '1371011002', nama: 'Lain' } },
      })),
    ),
    'MANIFEST_SALAH',
  ],
  [
    'a decision changed, hashes and all but the key',
    ubah((isi) => rehash(replaceTeks(isi, 'keputusan.csv', 'RINA', 'RANI'))),
    'KEPUTUSAN_TIDAK_COCOK',
  ],
  ['the signature of another', ubah((isi) => resign(isi, getKunci(getKelurahan(5).kode))), 'TANDA_TANGAN_SALAH'],
  ['encrypted to another', async () => encryptAge(jujur.zip, (await createKunciAge()).penerima), 'TIDAK_DAPAT_DIBUKA'],
  [
    'a whole package of another key',
    async () => (await createPaket({ kelurahan: 0, keputusan: tiga, penyegel: getKunci(getKelurahan(5).kode) })).zip,
    'KUNCI_KELURAHAN_LAIN',
  ],
  ['an old version again', async () => (await createPaket({ kelurahan: 5, keputusan: tiga })).zip, 'VERSI_LAMA'],
  [
    'the version in force with other content',
    async () => (await createPaket({ kelurahan: 5, keputusan: tiga, versi: 2, menggantikan: '0'.repeat(64) })).zip,
    'VERSI_GANDA',
  ],
];

describe('given packages that somebody made on purpose', () => {
  it('when they come in together, then each is refused with its reason, a sentence that says what to do, and nothing is written', async () => {
    const sebelum = await readIsiData();
    const berkas = await Promise.all(
      SERANGAN.map(async ([, make], i) => createFile(`${String(i).padStart(2, '0')}_${NAMA}`, await make())),
    );
    const { masuk, sudahAda, ditolak } = await terima(app, berkas);
    expect({ masuk, sudahAda }).toEqual({ masuk: [], sudahAda: [] });
    expect(ditolak.map(({ berkas: nama, kode }) => [SERANGAN[Number(nama.slice(0, 2))]?.[0], kode])).toEqual(
      SERANGAN.map(([nama, , kode]) => [nama, kode]),
    );
    for (const { pesan } of ditolak) expect(pesan).toMatch(/^[A-Z].{20,}\.$/);
    expect(await readIsiData()).toEqual(sebelum);
  });

  it('when the names of the files lead elsewhere, then they are only names', async () => {
    const { ditolak } = await terima(app, [
      createFile('../../../etc/keputusan_1371011001_2026-11-12_X_v1.zip', strToU8('x')),
    ]);
    expect(ditolak).toMatchObject([{ kode: 'BUKAN_ZIP' }]);
    expect((await readIsiData()).diLuar).toEqual([]);
  });
});

describe('given 400 packages with bytes changed, cut off or put in, seed 20261127', () => {
  it('when they come in, then each is refused by a known code or is the honest package itself', async () => {
    const { fraction: acak } = createAcak(20_261_127);
    const bulat = (batas: number): number => Math.floor(acak() * batas);
    const rusak = Array.from({ length: 400 }, (_, i) => {
      const byte = jujur.zip.slice();
      for (let j = 0; j <= i % 5; j += 1) {
        const letak = bulat(byte.length);
        byte[letak] = (byte[letak] ?? 0) ^ (1 + bulat(255));
      }
      if (i % 4 === 1) return byte.slice(0, bulat(byte.length));
      if (i % 4 === 2)
        return new Uint8Array([
          ...byte.slice(0, bulat(byte.length)),
          ...Uint8Array.from({ length: 50 }, () => bulat(256)),
          ...byte.slice(bulat(byte.length)),
        ]);
      return byte;
    });
    const sebelum = await readIsiData();
    const hasil = await terima(
      app,
      rusak.map((byte, i) => createFile(`acak-${String(i).padStart(3, '0')}.zip`, byte)),
    );
    const dikenal = new Set<string>([...KODE_TEMUAN_PAKET, ...KODE_TOLAK_PAKET]);
    expect(hasil.ditolak.filter(({ kode }) => !dikenal.has(kode))).toEqual([]);
    const jumlah = sumMasuk([hasil]);
    expect(jumlah.ditolak + jumlah.diterima + jumlah.sudahAda).toBe(400);
    // A changed date of an entry is no change of the package: such a file is the honest one, once.
    expect(jumlah.diterima).toBeLessThanOrEqual(1);
    expect(jumlah.ditolak).toBeGreaterThan(370);
    const sesudah = await readIsiData();
    expect(sesudah.keputusan.length - sebelum.keputusan.length).toBe(jumlah.diterima * tiga.length);
    expect(sesudah.kunci).toEqual(sebelum.kunci);
  });
});
