import { verify as verifyByNode } from 'node:crypto';
import { strToU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildPaket } from '#core/paket/build-paket.ts';
import { type BarisJurnalPaket, writeJurnal } from '#core/paket/jurnal-json.ts';
import { bentukManifest, NAMA_MANIFEST } from '#core/paket/manifest.ts';
import { readPaket } from '#core/paket/read-paket.ts';
import { computeSha256 } from '#core/paket/sha256.ts';
import { createKunciSegel } from '../documents/kunci-segel.ts';
import { getIsi, type IsiPaket, rehash, repack, replaceManifest, replaceTeks, resign } from './repack.ts';
import { BEKAL, createCatatanBanyak, createJurnal, JURNAL_CONTOH, KUNCI_CONTOH, PDF_CONTOH } from './sample.ts';

const CATATAN = createCatatanBanyak(12);
const MASUKAN = { ...BEKAL, catatan: CATATAN, pdf: PDF_CONTOH, halaman: 1 };

let zip: Uint8Array;
beforeAll(async () => {
  ({ zip } = await buildPaket(MASUKAN));
});

async function readChanged(change: (isi: IsiPaket) => IsiPaket): Promise<string[]> {
  const { temuan } = await readPaket(repack(zip, change));
  return temuan.map(({ kode, berkas }) => `${kode} ${berkas}`);
}

/** The package with another journal, hashes and signature that fit. */
const withJurnal = (baris: readonly BarisJurnalPaket[]) => (isi: IsiPaket) =>
  rehash({ ...isi, 'jurnal.json': strToU8(writeJurnal(baris)) });

describe('the signature of the kelurahan', () => {
  test('given a package when read then its decisions, its journal and its sender come with it', async () => {
    const { temuan, manifest, keputusan, jurnal } = await readPaket(zip);
    expect(temuan).toEqual([]);
    expect(keputusan).toEqual(CATATAN.keputusan);
    expect(jurnal).toEqual(JURNAL_CONTOH);
    expect(manifest?.terbitan).toEqual({ versi: 1, urut: 1, menggantikan: null });
    expect(manifest?.pengirim.publik).toBe(Buffer.from(KUNCI_CONTOH.publik).toString('hex'));
    expect(manifest?.jurnal).toEqual({ awal: 41, akhir: 44, sidikAkhir: JURNAL_CONTOH.at(-1)?.sidik });
  });

  test('given the signature when checked by hand as it is documented then it holds over the exact bytes of the manifest', () => {
    const isi = unzipSync(zip);
    const { publik, tanda } = JSON.parse(new TextDecoder().decode(getIsi(isi, 'tanda-tangan.json')));
    const pesan = Buffer.concat([strToU8('mufakat-paket-1\n'), getIsi(isi, NAMA_MANIFEST)]);
    const x = Buffer.from(publik, 'hex').toString('base64url');
    const kunci = { key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' } as const;
    expect(verifyByNode(null, pesan, kunci, Buffer.from(tanda, 'hex'))).toBe(true);
    expect(verifyByNode(null, getIsi(isi, NAMA_MANIFEST), kunci, Buffer.from(tanda, 'hex'))).toBe(false);
  });

  test.each<[string, (isi: IsiPaket) => IsiPaket, string[]]>([
    [
      'another key signs the same manifest',
      (isi) => resign(isi, createKunciSegel()),
      ['TANDA_TANGAN_SALAH tanda-tangan.json'],
    ],
    [
      'a manifest was changed with care, but without the key',
      (isi) => ({
        ...replaceManifest(isi, (lama) => ({ ...lama, versiProgram: '0.2.0' })),
        'tanda-tangan.json': getIsi(isi, 'tanda-tangan.json'),
      }),
      ['TANDA_TANGAN_SALAH tanda-tangan.json'],
    ],
    ['it has no signature', ({ 'tanda-tangan.json': _, ...isi }) => isi, ['BERKAS_KURANG tanda-tangan.json']],
    [
      'the signature names another algorithm',
      (isi) => replaceTeks(isi, 'tanda-tangan.json', 'Ed25519', 'RSA'),
      ['TANDA_TANGAN_SALAH tanda-tangan.json'],
    ],
    [
      'the signature has a second key in it',
      (isi) => replaceTeks(isi, 'tanda-tangan.json', '"publik"', `"publik": "${'0'.repeat(64)}", "publik"`),
      ['TANDA_TANGAN_SALAH tanda-tangan.json'],
    ],
    [
      'a later version says that it takes the place of none',
      (isi) => replaceManifest(isi, (lama) => ({ ...lama, terbitan: { ...lama.terbitan, versi: 2 } })),
      ['MANIFEST_SALAH manifest.json'],
    ],
  ])('given a package of which %s when read then it is found', async (_, change, temuan) => {
    expect(await readChanged(change)).toEqual(temuan);
  });

  test('given a second version when made then its name and its manifest say which it replaces', async () => {
    const { sidikManifest } = await buildPaket(MASUKAN);
    const terbitan = { versi: 2, urut: 5, menggantikan: sidikManifest };
    const kedua = await buildPaket({ ...MASUKAN, terbitan });
    expect(kedua.namaBerkas).toBe('keputusan_1371011001_2026-11-12_MUSKEL-4-2026_v2.zip');
    const manifest = bentukManifest.parse(
      JSON.parse(new TextDecoder().decode(getIsi(unzipSync(kedua.zip), NAMA_MANIFEST))),
    );
    expect(manifest.terbitan).toEqual(terbitan);
    expect(manifest.sidikManifest).toBe(kedua.sidikManifest);
  });
});

describe('the extract of the journal', () => {
  const [buat, rantai, putus, tutup] = JURNAL_CONTOH;
  if (buat === undefined || rantai === undefined || putus === undefined || tutup === undefined) throw new Error('rows');

  test.each<[string, readonly BarisJurnalPaket[]]>([
    ['a row with other words', [buat, rantai, { ...putus, masukan: '{"nomor":2,"sidang":4}' }, tutup]],
    ['a row with another hash', [buat, rantai, { ...putus, sidik: computeSha256('lain') }, tutup]],
    ['a link with another hash', [buat, { ...rantai, sidik: computeSha256('lain') }, putus, tutup]],
    ['a row that is missing', [buat, rantai, tutup]],
    ['rows in another order', [buat, putus, rantai, tutup]],
    ['a row that stands twice', [buat, rantai, putus, putus, tutup]],
    ['its first row cut off', [rantai, putus, tutup]],
    ['its last row cut off', [buat, rantai, putus]],
    [
      'the closing of another day',
      createJurnal([{ perintah: 'sidang.tutup', masukan: {}, waktu: '2026-11-13T00:00:00.000Z' }]),
    ],
  ])('given %s, hashes and signature that fit, when read then it is found', async (_, baris) => {
    expect(await readChanged(withJurnal(baris))).toEqual(['JURNAL_TIDAK_COCOK jurnal.json']);
  });

  test('given a journal that is named by its manifest and does not hold the closing when read then it is found', async () => {
    const lain = createJurnal([{ perintah: 'sidang.create', masukan: {}, waktu: '2026-11-01T00:00:00.000Z' }]);
    const { sidik = '' } = lain[0] ?? {};
    const temuan = await readChanged((isi) =>
      replaceManifest(withJurnal(lain)(isi), (m) => ({ ...m, jurnal: { awal: 41, akhir: 41, sidikAkhir: sidik } })),
    );
    expect(temuan).toEqual(['JURNAL_TIDAK_COCOK jurnal.json']);
  });

  test('given a journal of another shape when read then its shape is named', async () => {
    const lain = strToU8('{"format":"mufakat-jurnal","versi":1,"baris":[]}\n');
    expect(await readChanged((isi) => rehash({ ...isi, 'jurnal.json': lain }))).toEqual([
      'SKEMA_TIDAK_COCOK jurnal.json',
    ]);
  });

  test('given blanks between the rows when read then the arrangement is named', async () => {
    expect(await readChanged((isi) => rehash(replaceTeks(isi, 'jurnal.json', ',\n', ', \n')))).toEqual([
      'JURNAL_TIDAK_COCOK jurnal.json',
    ]);
  });
});

describe('the attendance', () => {
  test('given a package when opened then it tells who came, without a stroke of a signature', () => {
    const isi = JSON.parse(new TextDecoder().decode(getIsi(unzipSync(zip), 'kehadiran.json')));
    expect(isi).toEqual({
      format: 'mufakat-kehadiran',
      versi: 1,
      jumlah: { diundang: 1, hadir: 1 },
      peserta: [
        {
          nomor: 1,
          nama: 'Budi Ibarat',
          jabatan: 'Ketua RW 002',
          unsur: 'rw',
          hadir: true,
          datang: '09.00',
          pulang: null,
          cara: 'belum',
        },
      ],
    });
  });

  test.each([
    ['more people than are listed', '"diundang":1', '"diundang":2', 'KEHADIRAN_TIDAK_COCOK'],
    ['one who was not there', '"hadir":true', '"hadir":false', 'KEHADIRAN_TIDAK_COCOK'],
    ['a number that stands twice', '"peserta":[\n', '"peserta":[\nGANDA', 'KEHADIRAN_TIDAK_COCOK'],
    ['a time that no clock has', '"09.00"', '"29.00"', 'SKEMA_TIDAK_COCOK'],
    ['strokes', '"cara"', '"goresan":[],"cara"', 'SKEMA_TIDAK_COCOK'],
  ])('given %s, hashes and signature that fit, when read then it is found', async (_, dari, menjadi, kode) => {
    const temuan = await readChanged((isi) => {
      const orang = new TextDecoder().decode(getIsi(isi, 'kehadiran.json')).split('\n')[4] ?? '';
      const ganti = menjadi.replace('GANDA', `${orang},\n`);
      const jumlah =
        ganti === menjadi
          ? isi
          : replaceTeks(isi, 'kehadiran.json', /"jumlah":.*\}/, '"jumlah":{"diundang":2,"hadir":2}');
      return rehash(replaceTeks(jumlah, 'kehadiran.json', dari, ganti));
    });
    expect(temuan).toEqual([`${kode} kehadiran.json`]);
  });
});
