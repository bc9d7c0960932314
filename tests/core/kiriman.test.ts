import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deriveKey, readGaram } from '#core/db/key.ts';
import { getDataFile, openData } from '#core/db/open.ts';
import { createKunciAge, decryptAge, type KunciAge } from '#core/kunci/age.ts';
import { createBerkasKunci } from '#core/kunci/berkas-kunci.ts';
import { readPaket } from '#core/paket/read-paket.ts';
import { computeSha256 } from '#core/paket/sha256.ts';
import { createKunciSegel } from '../documents/kunci-segel.ts';
import { openSidang, SANDI, startApp, startContoh, type TestApp } from './test-app.ts';

let app: TestApp;
let sidang: number;
let dinsos: KunciAge;
beforeAll(async () => {
  dinsos = await createKunciAge();
  app = await startContoh(3);
  ({ sidang } = await openSidang(app));
  await app.client.kehadiran.markAll({ sidang });
  for (const nomor of [1, 2]) await decide(sidang, nomor);
  const ditunda = { putusan: 'ditunda', alasan: 'LAINNYA', catatan: 'Kunjungan' } as const;
  await app.client.pembahasan.record({ sidang, nomor: 3, isi: ditunda });
  await app.client.sidang.tutup({ sidang });
});
afterAll(() => app.remove());

const decide = (id: number, nomor: number) =>
  app.client.pembahasan.record({ sidang: id, nomor, isi: { putusan: 'layak', alasan: null, catatan: '' } });

interface Kiriman {
  readonly isi: Uint8Array;
  readonly namaBerkas: string;
  readonly sha256: string;
  readonly versi: number;
  readonly urut: number;
}

async function send(id: number, cara: 'sandi' | 'terbuka' = 'terbuka'): Promise<Kiriman> {
  for await (const kabar of await app.client.dokumen.paket({ sidang: id, cara })) {
    if (kabar.jenis !== 'hasil') continue;
    const berkas = await app.client.dokumen.unduh({ dokumen: kabar.dokumen });
    expect(berkas.name).toBe(kabar.namaBerkas);
    return { ...kabar, isi: new Uint8Array(await berkas.arrayBuffer()) };
  }
  throw new Error('no package was made');
}

/** Reads or changes the data file while the program has let go of it. */
async function inFile<R>(kerja: (sqlite: Awaited<ReturnType<typeof openData>>['sqlite']) => R): Promise<R> {
  await app.close();
  const kunci = await deriveKey(SANDI, readGaram(getDataFile(app.dataDir)));
  const data = await openData(app.dataDir, kunci, () => new Date());
  const hasil = kerja(data.sqlite);
  await data.close();
  app = startApp(app.dataDir);
  await app.client.gerbang.buka({ sandi: SANDI });
  return hasil;
}

const listPerintah = () =>
  inFile((sqlite) =>
    sqlite.prepare("SELECT perintah FROM jurnal WHERE perintah LIKE 'paket.%' ORDER BY urut").pluck().all(),
  );

/** A page that was signed by hand; another height is another page. */
async function attachKertas(tinggi = 100): Promise<void> {
  const jpeg = [0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, tinggi, 0, 100, 1, 1, 0x11, 0, 0xff, 0xd9];
  const berkas = new File([Uint8Array.from(jpeg)], 'halaman.jpg');
  await app.client.kertasBertanda.lampirkan({ sidang, berkas });
}

describe('given a closed session of which nothing was sent', () => {
  it('when its package is planned, then it would be the first, and asking writes nothing', async () => {
    expect(await app.client.dokumen.rencanaKirim({ sidang })).toEqual({ tujuan: null, versi: 1, urut: 1, baru: true });
    expect(await app.client.dokumen.listKiriman({ sidang })).toEqual([]);
    expect(await listPerintah()).toEqual([]);
  });

  it('when the making is cancelled, then no number is used and nothing is remembered', async () => {
    const batal = new AbortController();
    const aliran = await app.client.dokumen.paket({ sidang, cara: 'terbuka' }, { signal: batal.signal });
    const baca = (async () => {
      for await (const kabar of aliran) if (kabar.jenis === 'kemajuan') batal.abort();
    })();
    await expect(baca).rejects.toMatchObject({ code: 'DIBATALKAN' });
    expect(await app.client.dokumen.listKiriman({ sidang })).toEqual([]);
    expect(await listPerintah()).toEqual([]);
  });

  it('when the key of Dinas Sosial is not here, then an encrypted one is refused in one sentence', async () => {
    await expect(send(sidang, 'sandi')).rejects.toMatchObject({
      code: 'KUNCI_DINSOS_TIDAK_ADA',
      message: expect.stringMatching(/^Kunci Dinas Sosial belum ada di sini\./),
    });
  });

  it('when it is made twice, then it is one package that left twice, with the same bytes', async () => {
    const satu = await send(sidang);
    const dua = await send(sidang);
    expect([satu.versi, satu.urut, satu.sha256]).toEqual([1, 1, computeSha256(satu.isi)]);
    expect(dua).toEqual({ ...satu, dokumen: expect.any(String) });
    const [paket, ...lain] = await app.client.dokumen.listKiriman({ sidang });
    expect(lain).toEqual([]);
    expect(paket).toMatchObject({ versi: 1, urut: 1, sha256: satu.sha256, namaBerkas: satu.namaBerkas });
    const kiriman = { kepada: 'Disimpan tanpa sandi', cara: 'terbuka', namaBerkas: satu.namaBerkas };
    expect(paket?.kiriman).toMatchObject([kiriman, kiriman]);
    expect(paket?.tandaTerima).toEqual([]);
    expect(await listPerintah()).toEqual(['paket.terbitkan', 'paket.kirim', 'paket.kirim']);
    expect(await app.client.dokumen.rencanaKirim({ sidang })).toMatchObject({ versi: 1, urut: 1, baru: false });
  });
});

describe('given a session whose first package was sent', () => {
  it('when something is added to it, then the next package is version 2 and says which one it replaces', async () => {
    const lama = await readPaket((await send(sidang)).isi);
    await attachKertas();
    expect(await app.client.dokumen.rencanaKirim({ sidang })).toMatchObject({ versi: 2, urut: 2, baru: true });
    const baru = await send(sidang);
    const { temuan, manifest } = await readPaket(baru.isi);
    expect(temuan).toEqual([]);
    expect(manifest?.terbitan).toEqual({ versi: 2, urut: 2, menggantikan: lama.manifest?.sidikManifest });
    expect(baru.namaBerkas).toMatch(/_v2\.zip$/);
    expect((await app.client.dokumen.listKiriman({ sidang })).map(({ versi }) => versi)).toEqual([2, 1]);
  });

  it('when another session is sent, then its version begins anew and the sequence of the kelurahan goes on', async () => {
    const isian = await app.client.sidang.usulanIsian();
    const kedua = await app.client.sidang.create({ isian: { ...isian, tempat: 'Aula Contoh' }, semuaUsulan: false });
    await app.client.kehadiran.markAll({ sidang: kedua.sidang });
    await decide(kedua.sidang, 1);
    await app.client.sidang.tutup({ sidang: kedua.sidang });
    const { manifest } = await readPaket((await send(kedua.sidang)).isi);
    expect(manifest?.terbitan).toEqual({ versi: 1, urut: 3, menggantikan: null });
    expect((await send(sidang)).urut).toBe(2);
    expect((await app.client.dokumen.listKiriman({ sidang })).map(({ urut }) => urut)).toEqual([2, 1]);
  });
});

describe('given two windows that send at the same moment', () => {
  it('when the session has changed since, then both get the one new version, and no number is given twice or lost', async () => {
    await attachKertas(120);
    const [satu, dua] = await Promise.all([send(sidang), send(sidang)]);
    expect(satu).toMatchObject({ versi: 3, urut: 4 });
    expect(dua).toMatchObject({ versi: 3, urut: 4, sha256: satu.sha256 });
    const { versi, urut, baru } = await app.client.dokumen.rencanaKirim({ sidang });
    expect({ versi, urut, baru }).toEqual({ versi: 3, urut: 4, baru: false });
    expect((await app.client.dokumen.listKiriman({ sidang })).map((paket) => paket.urut)).toEqual([4, 2, 1]);
  });
});

describe('given the key of Dinas Sosial', () => {
  beforeAll(async () => {
    const pemilik = { peran: 'dinsos', kode: '1371', nama: 'Dinas Sosial Rekaan' } as const;
    const kunci = createBerkasKunci({ ...pemilik, penerima: dinsos.penerima }, createKunciSegel());
    await app.client.kunciDikenal.terima({ daftar: [{ asal: 'berkas', kunci, menggantikan: null }] });
  });

  it('when a package is sent, then only Dinas Sosial can open it, and inside is the very same package', async () => {
    const terbuka = await send(sidang);
    const { isi, namaBerkas, sha256, versi } = await send(sidang, 'sandi');
    expect([namaBerkas, versi]).toEqual([`${terbuka.namaBerkas}.age`, terbuka.versi]);
    expect(sha256).toBe(computeSha256(isi));
    expect(Buffer.from(isi).includes('keputusan.json')).toBe(false);
    const dibuka = await decryptAge(isi, [dinsos.identitas]);
    expect(computeSha256(dibuka ?? new Uint8Array())).toBe(terbuka.sha256);
    expect(await decryptAge(isi, [(await createKunciAge()).identitas])).toBeNull();
    const [terakhir] = (await app.client.dokumen.listKiriman({ sidang }))[0]?.kiriman ?? [];
    expect(terakhir).toMatchObject({ kepada: 'Dinas Sosial Rekaan', cara: 'sandi', namaBerkas, sha256 });
  });

  it('when its key was taken back, then it is no longer sent to', async () => {
    expect((await app.client.dokumen.rencanaKirim({ sidang })).tujuan).toMatchObject({ nama: 'Dinas Sosial Rekaan' });
    const { baris } = await app.client.kunciDikenal.list({ offset: 0, limit: 1 });
    await app.client.kunciDikenal.cabut({ publik: baris[0]?.publik ?? '' });
    expect((await app.client.dokumen.rencanaKirim({ sidang })).tujuan).toBeNull();
    await expect(send(sidang, 'sandi')).rejects.toMatchObject({ code: 'KUNCI_DINSOS_TIDAK_ADA' });
  });

  it('when it answers with a receipt, then the package tells how it was received', async () => {
    const isi = { hasil: 'terlambat', diterimaPada: '2026-11-20T02:00:00.000Z', pesan: 'Diterima sesudah batas.' };
    await inFile((sqlite) =>
      sqlite
        .prepare(`INSERT INTO balasan (jenis, paket_id, nama_berkas, sha256, dimasukkan, isi)
          SELECT 'tanda_terima', id, 'tanda-terima.json', 'a', '2026-11-21T02:00:00.000Z', ? FROM paket_terbit WHERE urut = 2`)
        .run(JSON.stringify({ format: 'mufakat-tanda-terima', ...isi })),
    );
    const [, kedua, pertama] = await app.client.dokumen.listKiriman({ sidang });
    expect(kedua?.tandaTerima).toMatchObject([{ ...isi, dimasukkan: '2026-11-21T02:00:00.000Z' }]);
    expect(pertama?.tandaTerima).toEqual([]);
  });
});
