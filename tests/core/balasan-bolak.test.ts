import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBerkasBalikFor } from '#core/balasan/dinsos/berkas-balik.ts';
import { createTandaTerimaFor } from '#core/balasan/dinsos/tanda-terima.ts';
import { readKunci } from '#core/kunci/kunci.ts';
import { listSemuaTemuanLintas } from '#core/rekap/temuan-lintas.ts';
import { getPeriode } from '#domain/periode.ts';
import { splitProgram } from '#domain/program.ts';
import { readJawaban, runMufakat } from '../cli/mufakat.ts';
import { closeSidang, createSiks, DINSOS, type Diputus, listMengusulkan, withData } from './balasan-app.ts';
import { HARI_SIDANG, openSidang, SANDI, startApp, startContoh, type TestApp } from './test-app.ts';

describe('given a kelurahan that sends its package to the Dinas Sosial of its city', () => {
  let folder: string;
  let kelurahan: TestApp;
  let dinsos: TestApp;
  let sidang: number;
  let calon: Diputus[];
  let paket: number;

  const reopen = async (app: TestApp): Promise<TestApp> => {
    const baru = startApp(app.dataDir);
    await baru.client.gerbang.buka({ sandi: SANDI });
    return baru;
  };

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'mufakat-bolak-'));
    kelurahan = await startContoh(12);
    dinsos = startApp();
    await dinsos.client.gerbang.siapkanDinsos({ sandi: SANDI, dinsos: DINSOS });
    await dinsos.close();
    // The sample kelurahan sends only to a sample Dinas Sosial.
    await withData(dinsos.dataDir, async ({ sqlite }) => {
      sqlite.prepare("INSERT INTO pengaturan (kunci, isi) VALUES ('contoh', 'true')").run();
    });
    dinsos = await reopen(dinsos);
    for (const [dari, ke] of [
      [kelurahan, dinsos],
      [dinsos, kelurahan],
    ] as const) {
      const [satu] = await ke.client.kunciDikenal.periksa({ berkas: [await dari.client.kunciSendiri.berkas()] });
      if (satu === undefined || satu.keadaan === 'ditolak') throw new Error(satu?.pesan);
      await ke.client.kunciDikenal.terima({ daftar: [{ asal: 'berkas', kunci: satu.kunci, menggantikan: null }] });
    }
    ({ sidang } = await openSidang(kelurahan));
    calon = await listMengusulkan(kelurahan, sidang);
    await closeSidang(kelurahan, sidang);
    const berkas = await exportPaket(kelurahan, sidang);
    for await (const kabar of await dinsos.client.rekap.terima({
      berkas: [berkas],
      diterima: HARI_SIDANG,
      pengirim: 'dikenal',
    })) {
      if (kabar.jenis === 'hasil') {
        expect(kabar.ditolak).toEqual([]);
        paket = kabar.masuk[0]?.paket ?? 0;
      }
    }
  });
  afterAll(async () => {
    await kelurahan.remove();
    await dinsos.remove();
    rmSync(folder, { recursive: true });
  });

  /** What Dinas Sosial hands out, made with its own key from its own data. */
  const makeBalasan = async () => {
    const { wilayah } = await kelurahan.client.kelurahan.get();
    await dinsos.close();
    const hasil = await withData(dinsos.dataDir, async ({ db }) => {
      const penyegel = await readKunci(db);
      if (penyegel === null) throw new Error('Dinas Sosial belum mempunyai kunci.');
      const periode = getPeriode(HARI_SIDANG);
      return {
        tandaTerima: await createTandaTerimaFor(db, paket, penyegel),
        balik: await createBerkasBalikFor(db, {
          kelurahan: wilayah.kelurahan.kode.replaceAll('.', ''),
          periode,
          temuan: await listSemuaTemuanLintas(db, { periode }),
          dibuatPada: '2026-11-20T03:00:00.000Z',
          penyegel,
          cara: 'sandi',
        }),
      };
    });
    dinsos = await reopen(dinsos);
    return hasil;
  };

  it('when the receipt comes back, then the list of what was sent tells that the package arrived', async () => {
    const { tandaTerima } = await makeBalasan();
    if (tandaTerima === null) throw new Error('Tidak ada tanda terima.');
    const berkas = new File([Uint8Array.from(tandaTerima.isi)], tandaTerima.namaBerkas);
    await kelurahan.client.balasan.terima({ berkas });
    const [terkirim] = await kelurahan.client.dokumen.listKiriman({ sidang });
    expect(terkirim?.tandaTerima).toMatchObject([{ hasil: 'diterima', pesan: 'Paket diterima dengan utuh.' }]);
  });

  it('when SIKS-NG refuses a row at Dinas Sosial, then the command brings it before the next session with its reason', async () => {
    const [satu] = calon;
    if (satu === undefined) throw new Error('Contoh tanpa usulan program.');
    const baris = [satu.nik, splitProgram(satu.program)[0] ?? '', 'DITOLAK', 'TIDAK PADAN', satu.nama, 'Nama berbeda'];
    expect(await dinsos.client.balasanDinsos.hasilSiks({ berkas: createSiks([baris]) })).toMatchObject({ cocok: 1 });
    const { balik } = await makeBalasan();
    const berkas = path.join(folder, balik.namaBerkas);
    writeFileSync(berkas, balik.isi);
    await kelurahan.close();

    const masuk = ['balasan', berkas, '--data', kelurahan.dataDir, '--bawa'];
    const pertama = readJawaban(await runMufakat(masuk, { sandi: SANDI }));
    expect(pertama).toMatchObject({
      jenis: 'berkas_balik',
      periode: '2026-11',
      ditolak: 1,
      tidakCocok: [],
      siap: 1,
      dibawa: 1,
    });
    const kedua = readJawaban(await runMufakat(masuk, { sandi: SANDI }));
    expect(kedua).toMatchObject({ sudahAda: true, siap: 0, dibawa: 0 });

    kelurahan = await reopen(kelurahan);
    const { sidang: berikut, usulan } = await openSidang(kelurahan);
    expect(usulan).toBe(1);
    const kembali = await kelurahan.client.pembahasan.get({ sidang: berikut, nomor: 1 });
    expect(kembali.data).toMatchObject({ nik: satu.nik, program: satu.program });
    expect(kembali.tolakan).toMatchObject({ keterangan: 'TIDAK PADAN; Nama berbeda', namaSidang: 'MUSKEL 1/2026' });
    expect(kembali.data.catatan).toContain('Ditolak SIKS-NG, diketahui 20 November 2026: TIDAK PADAN; Nama berbeda');
  });
});

async function exportPaket({ client }: TestApp, sidang: number): Promise<File> {
  for await (const kabar of await client.dokumen.paket({ sidang, cara: 'sandi' })) {
    if (kabar.jenis === 'hasil') return client.dokumen.unduh({ dokumen: kabar.dokumen });
  }
  throw new Error('Paket tidak datang.');
}
