import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getKodeSepuluh } from '#domain/kelurahan.ts';
import { splitProgram } from '#domain/program.ts';
import { readJawaban, runMufakat } from '../cli/mufakat.ts';
import { acceptPaket, exportPaket, makeBalasan, reopenApp, startDinsosContoh, trustKunci } from './bolak-app.ts';
import { closeSidang, createSiks, type Diputus, listMengusulkan } from './sidang-diputus.ts';
import { HARI_SIDANG, openSidang, SANDI, startContoh, type TestApp } from './test-app.ts';

describe('given a kelurahan that sends its package to the Dinas Sosial of its city', () => {
  let folder: string;
  let kelurahan: TestApp;
  let dinsos: TestApp;
  let sidang: number;
  let calon: Diputus[];
  let paket: number;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'mufakat-bolak-'));
    kelurahan = await startContoh(12);
    dinsos = await startDinsosContoh();
    await trustKunci(dinsos.client, await kelurahan.client.kunciSendiri.berkas());
    await trustKunci(kelurahan.client, await dinsos.client.kunciSendiri.berkas());
    ({ sidang } = await openSidang(kelurahan));
    calon = await listMengusulkan(kelurahan, sidang);
    await closeSidang(kelurahan, sidang);
    paket = await acceptPaket(dinsos.client, await exportPaket(kelurahan.client, sidang), HARI_SIDANG);
  });
  afterAll(async () => {
    await kelurahan.remove();
    await dinsos.remove();
    rmSync(folder, { recursive: true });
  });

  const takeBalasan = async () => {
    const { wilayah } = await kelurahan.client.kelurahan.get();
    const kode = getKodeSepuluh(wilayah.kelurahan);
    const hasil = await makeBalasan(dinsos, { paket, kelurahan: kode, tanggal: HARI_SIDANG });
    dinsos = await reopenApp(dinsos);
    return hasil;
  };

  it('when the receipt comes back, then the list of what was sent tells that the package arrived', async () => {
    const { tandaTerima } = await takeBalasan();
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
    const { balik } = await takeBalasan();
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

    kelurahan = await reopenApp(kelurahan);
    const { sidang: berikut, usulan } = await openSidang(kelurahan);
    expect(usulan).toBe(1);
    const kembali = await kelurahan.client.pembahasan.get({ sidang: berikut, nomor: 1 });
    expect(kembali.data).toMatchObject({ nik: satu.nik, program: satu.program });
    expect(kembali.tolakan).toMatchObject({ keterangan: 'TIDAK PADAN; Nama berbeda', namaSidang: 'MUSKEL 1/2026' });
    expect(kembali.data.catatan).toContain('Ditolak SIKS-NG, diketahui 20 November 2026: TIDAK PADAN; Nama berbeda');
  });
});
