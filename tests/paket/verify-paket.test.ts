import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { bentukHasilVerifikasi } from '#contract/dokumen.ts';
import { createBerkasKeputusan, serializeBerkasKeputusan } from '#core/paket/keputusan-json.ts';
import { BERKAS_PAKET, NAMA_MANIFEST } from '#core/paket/manifest.ts';
import { verifyPaket } from '#core/paket/verify-paket.ts';
import { buildZip, getIsi, type IsiPaket, rehash, repack, replaceManifest, replaceTeks } from './repack.ts';
import { createCatatan, createCatatanBanyak, createKeputusan } from './sample.ts';

const CATATAN = createCatatanBanyak(60);
let zip: Uint8Array;
beforeAll(async () => {
  zip = await buildZip(CATATAN);
});

/** Verifies and returns `KODE berkas` of every finding; the answer always has the shape of the contract. */
async function verify(byte: Uint8Array): Promise<string[]> {
  const hasil = bentukHasilVerifikasi.parse(await verifyPaket(byte));
  expect(hasil.sah).toBe(hasil.temuan.length === 0);
  for (const { pesan } of hasil.temuan) expect(pesan).toMatch(/^[A-Z].*\. (Jangan dipakai|Pasang Mufakat).*\.$/);
  return hasil.temuan.map(({ kode, berkas }) => `${kode} ${berkas}`);
}

const verifyChanged = (change: (isi: IsiPaket) => IsiPaket): Promise<string[]> => verify(repack(zip, change));

describe('a package as it was made', () => {
  test('given an unchanged package when verified then it is sah and says what it holds', async () => {
    expect(await verifyPaket(zip)).toEqual({
      sah: true,
      temuan: [],
      isi: {
        kelurahan: 'Belakang Pondok (1371011001)',
        namaSidang: 'MUSKEL 4/2026',
        tanggal: '2026-11-12',
        nomorBeritaAcara: '400.9/012/MUSKEL/KEL-BP/XI/2026',
        jumlah: { layak: 32, tidak_layak: 16, ditunda: 12 },
      },
    });
  });

  test('given a package that was unpacked and packed again by other programs when verified then it is sah', async () => {
    expect(await verifyChanged((isi) => isi)).toEqual([]);
  });

  test('given a session without decisions when packed and verified then it is sah', async () => {
    expect(await verify(await buildZip(createCatatan([])))).toEqual([]);
  });
});

describe('a changed file', () => {
  test.each([...BERKAS_PAKET, NAMA_MANIFEST])(
    'given one changed byte in %s when verified then it names the file',
    async (nama) => {
      const panjang = getIsi(unzipSync(zip), nama).length;
      for (const letak of [0, Math.floor(panjang / 3), Math.floor(panjang / 2), panjang - 1]) {
        const temuan = await verifyChanged((isi) => {
          const byte = getIsi(isi, nama).slice();
          byte[letak] = (byte[letak] ?? 0) ^ 1;
          return { ...isi, [nama]: byte };
        });
        const kode = nama === NAMA_MANIFEST ? 'MANIFEST_SALAH' : 'SIDIK_TIDAK_COCOK';
        expect(temuan, `byte ${letak}`).toContain(`${kode} ${nama}`);
      }
    },
  );

  test('given a file that is missing and one that does not belong when verified then both are named', async () => {
    const temuan = await verifyChanged(({ 'keputusan.csv': csv, ...isi }) => ({
      ...isi,
      'keputusan.exe': csv ?? new Uint8Array(),
    }));
    expect(temuan).toEqual(['BERKAS_KURANG keputusan.csv', 'BERKAS_ASING keputusan.exe']);
  });

  test('given a swapped berita acara when verified then its hash does not fit', async () => {
    expect(await verifyChanged((isi) => ({ ...isi, 'berita-acara.pdf': strToU8('%PDF-1.4 lain\n%%EOF\n') }))).toEqual([
      'SIDIK_TIDAK_COCOK berita-acara.pdf',
    ]);
  });

  test('given a web page in place of the berita acara and hashes that fit when verified then it is no PDF', async () => {
    expect(await verifyChanged((isi) => rehash({ ...isi, 'berita-acara.pdf': strToU8('<html></html>') }))).toEqual([
      'SKEMA_TIDAK_COCOK berita-acara.pdf',
    ]);
  });
});

describe('files that fit their hashes and not each other', () => {
  test('given a row removed from the CSV when verified then the counts do not fit', async () => {
    const temuan = await verifyChanged((isi) => rehash(replaceTeks(isi, 'keputusan.csv', /\r\n30,.*\r\n/, '\r\n')));
    expect(temuan).toEqual(['JUMLAH_TIDAK_COCOK keputusan.csv']);
  });

  test('given one putusan changed in the CSV when verified then the row is named', async () => {
    const temuan = await verifyChanged((isi) => rehash(replaceTeks(isi, 'keputusan.csv', ',layak,', ',ditunda,')));
    expect(temuan).toEqual(['KEPUTUSAN_TIDAK_COCOK keputusan.csv']);
  });

  test('given the spreadsheet of another session when verified then the counts do not fit', async () => {
    const lain = unzipSync(await buildZip(createCatatanBanyak(59)));
    const temuan = await verifyChanged((isi) => rehash({ ...isi, 'keputusan.xlsx': getIsi(lain, 'keputusan.xlsx') }));
    expect(new Set(temuan)).toEqual(new Set(['JUMLAH_TIDAK_COCOK keputusan.xlsx']));
  });

  test('given a spreadsheet with one other name when verified then it is named', async () => {
    const lain = createCatatan(
      CATATAN.keputusan.map((k) => (k.nomor === 7 ? createKeputusan(7, { nama: 'LAIN MISAL' }) : k)),
    );
    const paketLain = unzipSync(await buildZip(lain));
    const temuan = await verifyChanged((isi) =>
      rehash({ ...isi, 'keputusan.xlsx': getIsi(paketLain, 'keputusan.xlsx') }),
    );
    expect(temuan).toContain('KEPUTUSAN_TIDAK_COCOK keputusan.xlsx');
  });

  test.each([
    ['a number', '<c r="C2" s="3"><v>1371011103750002</v></c>'],
    ['a formula', '<c r="C2" t="str" s="3"><f>"1371011103"&amp;"750002"</f><v>1371011103750002</v></c>'],
  ])('given a NIK that stands as %s in the spreadsheet when verified then it is named', async (_nama, sel) => {
    const temuan = await verifyChanged((isi) => {
      const buku = unzipSync(getIsi(isi, 'keputusan.xlsx'));
      const xlsx = zipSync(replaceTeks(buku, 'xl/worksheets/sheet2.xml', /<c r="C2"[^>]*>.*?<\/c>/, sel));
      return rehash({ ...isi, 'keputusan.xlsx': xlsx });
    });
    expect(temuan).toEqual(['KEPUTUSAN_TIDAK_COCOK keputusan.xlsx']);
  });

  test('given a decision changed in the JSON when verified then hash, counts and lists tell', async () => {
    const temuan = await verifyChanged((isi) =>
      rehash(replaceTeks(isi, 'keputusan.json', '"putusan":"layak"', '"putusan":"ditunda"')),
    );
    expect(temuan).toEqual(['SKEMA_TIDAK_COCOK keputusan.json']);
    const berkas = createBerkasKeputusan(CATATAN);
    const satu = createBerkasKeputusan(createCatatan([createKeputusan(1, { putusan: 'ditunda' })])).keputusan[0];
    if (satu === undefined) throw new Error('Tidak ada keputusan contoh.');
    const json = serializeBerkasKeputusan({ ...berkas, keputusan: [satu, ...berkas.keputusan.slice(1)] });
    expect(await verifyChanged((isi) => rehash({ ...isi, 'keputusan.json': strToU8(json) }))).toEqual([
      'JUMLAH_TIDAK_COCOK keputusan.json',
      'JUMLAH_TIDAK_COCOK keputusan.json',
      'JUMLAH_TIDAK_COCOK keputusan.json',
      'KEPUTUSAN_TIDAK_COCOK keputusan.json',
      'KEPUTUSAN_TIDAK_COCOK keputusan.csv',
      'JUMLAH_TIDAK_COCOK keputusan.xlsx',
      'KEPUTUSAN_TIDAK_COCOK keputusan.xlsx',
    ]);
  });

  test('given words in the JSON that do not belong to the putusan when verified then it is named', async () => {
    const temuan = await verifyChanged((isi) =>
      rehash(replaceTeks(isi, 'keputusan.json', '"Layak: tetap"', '"Layak: diusulkan"')),
    );
    expect(temuan).toEqual(['KEPUTUSAN_TIDAK_COCOK keputusan.json']);
  });

  test('given a NIK that no register can hold in the JSON when verified then its shape fails', async () => {
    const nik = CATATAN.keputusan[3]?.data.nik ?? '';
    const temuan = await verifyChanged((isi) =>
      rehash(replaceTeks(isi, 'keputusan.json', nik, `${nik.slice(0, 8)}13${nik.slice(10)}`)),
    );
    expect(temuan).toEqual(['SKEMA_TIDAK_COCOK keputusan.json']);
  });
});

describe('a manifest that lies', () => {
  test.each<[string, Parameters<typeof replaceManifest>[1], string]>([
    ['counts', (m) => ({ ...m, jumlah: { layak: 60, tidak_layak: 0, ditunda: 0 } }), 'JUMLAH_TIDAK_COCOK'],
    ['counts by kind', (m) => ({ ...m, perJenis: m.perJenis.slice(1) }), 'JUMLAH_TIDAK_COCOK'],
    ['the number of leavers', (m) => ({ ...m, jumlahKeluar: 0 }), 'JUMLAH_TIDAK_COCOK'],
    [
      'the kelurahan',
      (m) => ({ ...m, kelurahan: { ...m.kelurahan, kelurahan: { kode: '1371011002', nama: 'Lain' } } }),
      'MANIFEST_SALAH',
    ],
    ['the session', (m) => ({ ...m, sidang: { ...m.sidang, nama: 'MUSKEL 5/2026' } }), 'MANIFEST_SALAH'],
    ['the number of the berita acara', (m) => ({ ...m, nomorBeritaAcara: '1' }), 'MANIFEST_SALAH'],
    ['the time', (m) => ({ ...m, dibuatPada: '2026-11-13T00:00:00Z' }), 'MANIFEST_SALAH'],
    ['the kode verifikasi', (m) => ({ ...m, kodeVerifikasi: 'AAAA-AAAA' }), 'MANIFEST_SALAH'],
    ['that it is a sample', (m) => ({ ...m, contoh: false }), 'MANIFEST_SALAH'],
    ['the list of files', (m) => ({ ...m, berkas: m.berkas.toReversed() }), 'MANIFEST_SALAH'],
  ])('given a manifest that lies about %s when verified then it is a finding', async (_nama, change, kode) => {
    expect(await verifyChanged((isi) => replaceManifest(isi, change))).toContain(`${kode} manifest.json`);
  });

  test('given another hash of the decisions when verified then it is a finding', async () => {
    const temuan = await verifyChanged((isi) =>
      replaceManifest(isi, (m) => ({ ...m, sidikKeputusan: '0'.repeat(64) })),
    );
    expect(temuan).toContain('KEPUTUSAN_TIDAK_COCOK manifest.json');
  });

  test('given another program version without its hash when verified then the manifest was changed', async () => {
    expect(await verifyChanged((isi) => replaceTeks(isi, NAMA_MANIFEST, '"0.1.0"', '"9.9.9"'))).toEqual([
      'MANIFEST_SALAH manifest.json',
      'TANDA_TANGAN_SALAH tanda-tangan.json',
    ]);
  });

  test('given a package of a later format when verified then it asks for a newer program', async () => {
    expect(await verifyChanged((isi) => replaceTeks(isi, NAMA_MANIFEST, '"versi": 1', '"versi": 2'))).toEqual([
      'VERSI_TIDAK_DIKENAL manifest.json',
    ]);
  });

  test('given a manifest that is no JSON, or one with a field too many when verified then its shape is named', async () => {
    expect(await verifyChanged((isi) => ({ ...isi, [NAMA_MANIFEST]: strToU8('{') }))).toEqual([
      'MANIFEST_SALAH manifest.json',
    ]);
    expect(await verifyChanged((isi) => replaceTeks(isi, NAMA_MANIFEST, '"versi": 1', '"versi": 1, "x": 1'))).toEqual([
      'MANIFEST_SALAH manifest.json',
    ]);
    const bersarang = strToU8('['.repeat(200_000));
    expect(await verifyChanged((isi) => ({ ...isi, [NAMA_MANIFEST]: bersarang }))).toEqual([
      'MANIFEST_SALAH manifest.json',
    ]);
  });
});

describe('a hostile archive', () => {
  test('given a name that climbs out of the folder when verified then nothing is read', async () => {
    const hasil = await verifyPaket(repack(zip, (isi) => ({ ...isi, '../../autorun.bat': strToU8('x') })));
    expect(hasil).toMatchObject({ sah: false, isi: null });
    expect(hasil.temuan.map(({ kode }) => kode)).toEqual(['NAMA_BERKAS_BERBAHAYA']);
  });

  test('given a second entry of the same name when verified then it is refused', async () => {
    const ganda = repack(zip, (isi) => ({ ...isi, 'KEPUTUSAN.json': strToU8('{}') }));
    expect(await verify(ganda)).toEqual(['BERKAS_GANDA KEPUTUSAN.json']);
  });

  test('given a bomb when verified then it is refused before it grows', async () => {
    const bom = repack(zip, (isi) => ({ ...isi, 'keputusan.json': new Uint8Array(100_000_000) }));
    expect(bom.length).toBeLessThan(1_000_000);
    expect(await verify(bom)).toEqual(['TERLALU_BESAR keputusan.json']);
  });

  test('given a bomb inside the spreadsheet when verified then the spreadsheet is refused', async () => {
    const buku = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'xl/workbook.xml': new Uint8Array(200_000_000),
    });
    const temuan = await verifyChanged((isi) => rehash({ ...isi, 'keputusan.xlsx': buku }));
    expect(temuan).toEqual(['TERLALU_BESAR keputusan.xlsx']);
  });

  test('given a zip inside the zip in place of a file when verified then it is not a file of the package', async () => {
    expect(await verifyChanged((isi) => ({ ...isi, 'paket.zip': zip }))).toEqual(['BERKAS_ASING paket.zip']);
  });

  test('given another file hidden behind the archive when verified then its bytes are found', async () => {
    expect(await verify(new Uint8Array([...zip, ...strToU8('tersembunyi')]))).toEqual(['ZIP_RUSAK ']);
  });

  test('given what is no zip when verified then it says so', async () => {
    for (const byte of [new Uint8Array(), strToU8('halo'), getIsi(unzipSync(zip), 'berita-acara.pdf')]) {
      expect(await verify(byte)).toEqual(['BUKAN_ZIP ']);
    }
  });
});
