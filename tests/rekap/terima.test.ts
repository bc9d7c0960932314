import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deriveKey, readGaram } from '#core/db/key.ts';
import { getDataFile, openData } from '#core/db/open.ts';
import { createKunciAge, encryptAge } from '#core/kunci/age.ts';
import { findWilayah } from '#core/wilayah/wilayah.ts';
import type { Periode } from '#domain/periode.ts';
import { sumMasuk } from '#domain/rekap.ts';
import { SANDI, startApp, type TestApp } from '../core/test-app.ts';
import { createJurnal, createKeputusan, JURNAL_CONTOH } from '../paket/sample.ts';
import { startDinsos, terima } from './app-dinsos.ts';
import { createFile, createKunci, createPaket, getKelurahan, getKunci } from './paket-uji.ts';

/** Anybody learns the age key of a Dinas Sosial from its key file; here it is read from the data. */
async function readKunciSandi(): Promise<{ penerima: string }> {
  await terima(app, [createFile('bukan.zip', new Uint8Array([1]))]);
  const sandi = await deriveKey(SANDI, readGaram(getDataFile(app.dataDir)));
  const data = openData(app.dataDir, sandi, () => new Date());
  try {
    return await data.db.selectFrom('kunci_sandi').select('penerima').executeTakeFirstOrThrow();
  } finally {
    await data.close();
  }
}

const NOVEMBER = '2026-11' as Periode;
const tiga = [1, 2, 3].map((nomor) => createKeputusan(nomor, { putusan: 'layak' }));
const empat = [...tiga, createKeputusan(4, { putusan: 'layak' })];

let app: TestApp;
beforeEach(async () => {
  app = await startDinsos();
});
afterEach(() => app.remove());

const readKeadaan = async (kelurahan: number): Promise<string | undefined> => {
  const papan = await app.client.rekap.papan({ periode: NOVEMBER });
  const { kode } = getKelurahan(kelurahan);
  return papan.kecamatan.flatMap((satu) => satu.kelurahan).find((satu) => satu.kode === kode)?.keadaan;
};
const listPaket = async (kelurahan: number) =>
  (await app.client.rekap.kelurahan({ kode: getKelurahan(kelurahan).kode, periode: null })).paket;

describe('given packages of some kelurahan', () => {
  it('when they come in, then the board counts what they say of themselves and the others are missing', async () => {
    const paket = [
      await createPaket({ kelurahan: 0, keputusan: tiga }),
      await createPaket({ kelurahan: 50, keputusan: empat }),
    ];
    const hasil = await terima(
      app,
      paket.map(({ berkas }) => berkas),
    );
    expect(sumMasuk([hasil])).toEqual({
      diterima: 2,
      terlambat: 0,
      digantikan: 0,
      sudahAda: 0,
      ditolak: 0,
      keputusan: 7,
    });
    const papan = await app.client.rekap.papan({ periode: NOVEMBER });
    expect(papan.kecamatan).toHaveLength(11);
    expect(papan.kecamatan.flatMap(({ kelurahan }) => kelurahan)).toHaveLength(104);
    expect(papan).toMatchObject({ batas: '2026-11-17', masuk: 2, jumlah: { layak: 7, tidak_layak: 0, ditunda: 0 } });
    expect(papan.keadaan).toMatchObject({ diterima: 2, belum: 102, rusak: 0 });
    expect(await readKeadaan(0)).toBe('diterima');
    expect(await app.client.rekap.listPeriode()).toEqual([{ periode: NOVEMBER, paket: 2 }]);
  });

  it('when the same come in again, as they are or encrypted, then nothing changes', async () => {
    const { berkas, zip } = await createPaket({ kelurahan: 0, keputusan: tiga });
    await terima(app, [berkas]);
    const sebelum = await listPaket(0);
    const { penerima } = await readKunciSandi();
    const tersandi = createFile('lain-nama.zip.age', await encryptAge(zip, penerima));
    const hasil = await terima(app, [berkas, tersandi]);
    expect(sumMasuk([hasil])).toMatchObject({ diterima: 0, sudahAda: 2, ditolak: 0 });
    expect(await listPaket(0)).toEqual(sebelum);
  });

  it('when one comes after the cut-off, then it counts and is told as late', async () => {
    app.setClock('2026-11-18T03:00:00Z');
    const { berkas } = await createPaket({ kelurahan: 3, keputusan: tiga });
    const lain = await createPaket({ kelurahan: 4, keputusan: tiga });
    expect(sumMasuk([await terima(app, [berkas])])).toMatchObject({ diterima: 1, terlambat: 1 });
    expect(sumMasuk([await terima(app, [lain.berkas], { diterima: '2026-11-17' })])).toMatchObject({ terlambat: 0 });
    expect([await readKeadaan(3), await readKeadaan(4)]).toEqual(['terlambat', 'diterima']);
  });

  it('when one is encrypted to Dinas Sosial, then it is read; to another key it is refused by its name', async () => {
    const { berkas, zip } = await createPaket({ kelurahan: 1, keputusan: tiga });
    const { penerima } = await readKunciSandi();
    expect(
      sumMasuk([await terima(app, [createFile(`${berkas.name}.age`, await encryptAge(zip, penerima))])]).diterima,
    ).toBe(1);
    const { penerima: asing } = await createKunciAge();
    const { ditolak } = await terima(app, [
      createFile('keputusan_1371011001_2026-11-12_X_v1.zip.age', await encryptAge(zip, asing)),
    ]);
    expect(ditolak).toMatchObject([
      { kode: 'TIDAK_DAPAT_DIBUKA', berkas: 'keputusan_1371011001_2026-11-12_X_v1.zip.age' },
    ]);
  });
});

describe('given a package in force', () => {
  it('when the next version comes, in whatever order of files, then it alone counts', async () => {
    const v1 = await createPaket({ kelurahan: 7, keputusan: tiga });
    const v2 = await createPaket({ kelurahan: 7, keputusan: empat, versi: 2, menggantikan: v1.sidikManifest });
    const hasil = await terima(app, [v2.berkas, v1.berkas]);
    expect(sumMasuk([hasil])).toEqual({
      diterima: 1,
      terlambat: 0,
      digantikan: 1,
      sudahAda: 0,
      ditolak: 0,
      keputusan: 4,
    });
    expect(await readKeadaan(7)).toBe('digantikan');
    expect((await listPaket(7)).map(({ versi, keadaan }) => [versi, keadaan])).toEqual([
      [2, 'diterima'],
      [1, 'digantikan'],
    ]);
    expect((await app.client.rekap.papan({ periode: NOVEMBER })).jumlah.layak).toBe(4);
  });

  it('when an older version is played again, then it is refused and changes nothing', async () => {
    const v1 = await createPaket({ kelurahan: 7, keputusan: tiga });
    const v2 = await createPaket({ kelurahan: 7, keputusan: empat, versi: 2, menggantikan: v1.sidikManifest });
    await terima(app, [v2.berkas]);
    expect((await terima(app, [v1.berkas])).ditolak).toMatchObject([{ kode: 'VERSI_LAMA' }]);
    expect((await app.client.rekap.papan({ periode: NOVEMBER })).jumlah.layak).toBe(4);
    expect(await readKeadaan(7)).toBe('diterima');
  });

  it('when the same version comes with other content, then it is refused until the wrong one is taken out', async () => {
    const v1 = await createPaket({ kelurahan: 7, keputusan: tiga });
    const lain = await createPaket({ kelurahan: 7, keputusan: empat });
    await terima(app, [v1.berkas]);
    expect((await terima(app, [lain.berkas])).ditolak).toMatchObject([{ kode: 'VERSI_GANDA' }]);
    const [paket] = await listPaket(7);
    const berlaku = (await listPaket(7)).find(({ keadaan }) => keadaan === 'diterima');
    expect(paket?.keadaan).toBe('ditolak');
    await app.client.rekap.keluarkan({ paket: berlaku?.id ?? 0, alasan: 'Kelurahan mengirim yang keliru' });
    expect(sumMasuk([await terima(app, [lain.berkas])])).toMatchObject({ diterima: 1, keputusan: 4 });
    await expect(app.client.rekap.keluarkan({ paket: 9999, alasan: 'x' })).rejects.toMatchObject({
      code: 'PAKET_TIDAK_ADA',
    });
  });

  it('when a newer version has a journal that does not go on from it, then it is refused', async () => {
    const v1 = await createPaket({ kelurahan: 7, keputusan: tiga });
    await terima(app, [v1.berkas]);
    const lain = createJurnal([
      { perintah: 'sidang.create', masukan: { semuaUsulan: false }, waktu: '2026-11-01T02:00:00.000Z' },
      null,
      null,
      { perintah: 'sidang.tutup', masukan: { sidang: 4 }, waktu: '2026-11-12T04:40:00.000Z' },
      { perintah: 'adendum.create', masukan: { sidang: 4 }, waktu: '2026-11-13T04:40:00.000Z' },
    ]);
    const v2 = await createPaket({
      kelurahan: 7,
      keputusan: empat,
      versi: 2,
      menggantikan: v1.sidikManifest,
      jurnal: lain,
    });
    expect((await terima(app, [v2.berkas])).ditolak).toMatchObject([{ kode: 'JURNAL_BERCABANG' }]);
    const lanjutan = await createPaket({
      kelurahan: 7,
      keputusan: empat,
      versi: 2,
      menggantikan: v1.sidikManifest,
      jurnal: JURNAL_CONTOH,
    });
    expect(sumMasuk([await terima(app, [lanjutan.berkas])])).toMatchObject({ diterima: 1, digantikan: 1 });
  });

  it('when packages in between never came, then their numbers are told', async () => {
    await terima(app, [
      (await createPaket({ kelurahan: 2, keputusan: tiga, urut: 3 })).berkas,
      (await createPaket({ kelurahan: 2, keputusan: tiga, urut: 6, tanggal: '2026-12-10', sidang: 'sidang-desember' }))
        .berkas,
    ]);
    const { urutHilang } = await app.client.rekap.kelurahan({ kode: getKelurahan(2).kode, periode: null });
    expect(urutHilang).toEqual([4, 5]);
  });
});

describe('given a list of keys', () => {
  it('when the sender is not on it, then the package waits as unknown and comes in once the key is trusted', async () => {
    const { berkas } = await createPaket({ kelurahan: 9, keputusan: tiga });
    const { ditolak } = await terima(app, [berkas], { pengirim: 'dikenal' });
    expect(ditolak).toMatchObject([{ kode: 'PENGIRIM_TIDAK_DIKENAL' }]);
    expect(await readKeadaan(9)).toBe('tidak_dikenal');

    const pengirim = ditolak[0]?.pengirim;
    if (pengirim === undefined || pengirim === null) throw new Error('Pengirimnya harus disebut.');
    const { kelurahan, publik, penerima, sidikKunci, dikenal } = pengirim;
    expect([kelurahan.kode, dikenal]).toEqual([getKelurahan(9).kode, null]);
    expect(await app.client.rekap.listDitolak()).toMatchObject([
      { kelurahan: kelurahan.kode, publik, penerima, sidikKunci, tanggal: '2026-11-12', versi: 1, urut: 1 },
    ]);
    await app.client.kunciDikenal.percaya({ kode: kelurahan.kode, publik, penerima });
    expect((await terima(app, [berkas], { pengirim: 'dikenal' })).masuk).toHaveLength(1);
    expect(await readKeadaan(9)).toBe('diterima');
    expect(await app.client.rekap.listDitolak()).toEqual([]);
  });

  it('when a package is damaged, then nobody is named as its sender and its name says whom it is about', async () => {
    const { berkas, zip } = await createPaket({ kelurahan: 9, keputusan: tiga });
    const rusak = createFile(berkas.name, zip.slice(0, -400));
    expect((await terima(app, [rusak], { pengirim: 'dikenal' })).ditolak).toMatchObject([{ pengirim: null }]);
    expect(await app.client.rekap.listDitolak()).toMatchObject([
      { kelurahan: getKelurahan(9).kode, publik: null, penerima: null, versi: null },
    ]);
  });

  it('when a package is signed with the key of another kelurahan, then it is refused', async () => {
    const jujur = await createPaket({ kelurahan: 0, keputusan: tiga });
    await terima(app, [jujur.berkas]);
    const tiruan = await createPaket({ kelurahan: 1, keputusan: tiga, penyegel: getKunci(getKelurahan(0).kode) });
    expect((await terima(app, [tiruan.berkas])).ditolak).toMatchObject([{ kode: 'KUNCI_KELURAHAN_LAIN' }]);
    expect(await readKeadaan(1)).toBe('tidak_dikenal');
  });

  it('when a kelurahan comes with another key than before, then it is refused even where first keys are believed', async () => {
    await terima(app, [(await createPaket({ kelurahan: 0, keputusan: tiga })).berkas]);
    const lain = await createPaket({ kelurahan: 0, keputusan: empat, penyegel: createKunci(), sidang: 'sidang-lain' });
    const dikenal = Buffer.from(getKunci(getKelurahan(0).kode).publik).toString('hex');
    expect((await terima(app, [lain.berkas])).ditolak).toMatchObject([
      { kode: 'PENGIRIM_TIDAK_DIKENAL', pengirim: { dikenal } },
    ]);
  });
});

describe('given what does not belong into the recap', () => {
  it('when a package of another city comes, or of a kelurahan that the official list has not, then it is refused', async () => {
    const asal = findWilayah('13.71.01.1001');
    if (asal === null) throw new Error('Daftar resmi tidak terbaca.');
    const make = (kode: string) =>
      createPaket({
        kelurahan: 0,
        keputusan: tiga,
        sidang: `sidang-${kode}`,
        wilayah: { ...asal, kelurahan: { kode, nama: 'Rekaan' } },
      });
    const paket = [await make('13.75.01.1001'), await make('13.71.01.9999')];
    const hasil = await terima(
      app,
      paket.map(({ berkas }) => berkas),
    );
    expect(hasil.masuk).toEqual([]);
    expect(hasil.ditolak.map(({ kode }) => kode)).toEqual(['BUKAN_KOTA_INI', 'BUKAN_KOTA_INI']);
  });

  it('when a sample package comes, then it is refused', async () => {
    const contoh = await createPaket({ kelurahan: 0, keputusan: tiga, contoh: true });
    expect((await terima(app, [contoh.berkas])).ditolak).toMatchObject([{ kode: 'PAKET_CONTOH' }]);
  });

  it('when the data is that of a kelurahan, then the recap is refused by its code', async () => {
    const kelurahan = startApp();
    try {
      await kelurahan.client.gerbang.contoh({ sandi: SANDI, warga: 0, usulan: 0, benih: 1 });
      const { berkas } = await createPaket({ kelurahan: 0, keputusan: tiga });
      await expect(terima(kelurahan, [berkas])).rejects.toMatchObject({ code: 'BUKAN_DATA_DINSOS' });
      await expect(kelurahan.client.rekap.papan({ periode: NOVEMBER })).rejects.toMatchObject({
        code: 'BUKAN_DATA_DINSOS',
      });
    } finally {
      await kelurahan.remove();
    }
  });

  it('when taking in is cancelled, then what was done stays whole and nothing else is there', async () => {
    const paket = await Promise.all(
      Array.from({ length: 24 }, (_, i) => createPaket({ kelurahan: i, keputusan: tiga })),
    );
    const batal = new AbortController();
    const aliran = await app.client.rekap.terima(
      { berkas: paket.map(({ berkas }) => berkas), pengirim: 'pertama', diterima: null },
      { signal: batal.signal },
    );
    await expect(
      (async () => {
        for await (const kabar of aliran) if (kabar.jenis === 'kemajuan' && kabar.selesai >= 2) batal.abort();
      })(),
    ).rejects.toBeDefined();
    const { masuk, jumlah } = await app.client.rekap.papan({ periode: NOVEMBER });
    expect(masuk).toBeGreaterThan(0);
    expect(masuk).toBeLessThan(24);
    expect(jumlah.layak).toBe(masuk * 3);
    const lagi = await terima(
      app,
      paket.map(({ berkas }) => berkas),
    );
    expect(sumMasuk([lagi])).toMatchObject({ diterima: 24 - masuk, sudahAda: masuk });
  });
});
