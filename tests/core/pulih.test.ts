import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openSidang, SANDI, startApp, startContoh, type TestApp } from './test-app.ts';

let app: TestApp;
afterEach(() => app.remove());

/** Given a session with two decisions and an orderly end; then the data is opened again. */
async function reopen(siapkan: (tanda: string) => void): Promise<void> {
  app = await startContoh(3);
  const { sidang } = await openSidang(app);
  await app.client.kehadiran.markAll({ sidang });
  for (const nomor of [1, 2]) {
    await app.client.pembahasan.record({ sidang, nomor, isi: { putusan: 'layak', alasan: null, catatan: '' } });
  }
  const tanda = path.join(app.dataDir, 'mufakat.berjalan');
  expect(existsSync(tanda)).toBe(true);
  await app.close();
  siapkan(tanda);
  app = startApp(app.dataDir);
  // A clock that was set back meanwhile changes nothing: the journal is ordered by its numbers.
  app.setClock('2026-11-12T01:00:00Z');
  await app.client.gerbang.buka({ sandi: SANDI });
}

test('sesudah berhenti mendadak dikatakan apa yang tersimpan, sampai dibaca', async () => {
  await reopen((tanda) => writeFileSync(tanda, ''));
  const pemulihan = await app.client.gerbang.pemulihan();
  expect(pemulihan).toMatchObject({
    catatanTerakhir: '2026-11-12T02:05:00.000Z',
    jurnalUtuh: true,
    sidang: { keputusan: 2, terakhir: { nomor: 2 } },
  });
  expect(pemulihan?.sidang?.hadir).toBeGreaterThan(0);

  const sidang = pemulihan?.sidang?.id ?? 0;
  await app.client.pembahasan.record({ sidang, nomor: 3, isi: { putusan: 'layak', alasan: null, catatan: '' } });
  // What was written afterwards was not restored.
  expect((await app.client.gerbang.pemulihan())?.sidang?.keputusan).toBe(2);
  await app.client.gerbang.tutupPemulihan();
  expect(await app.client.gerbang.pemulihan()).toBeNull();
});

test('sesudah ditutup dengan benar tidak ada kabar pemulihan', async () => {
  await reopen((tanda) => expect(existsSync(tanda)).toBe(false));
  expect(await app.client.gerbang.pemulihan()).toBeNull();
});

test('layar sidang yang sedang terbuka diingat, dan baris perintah tidak menghapus tandanya', async () => {
  await reopen((tanda) => expect(existsSync(tanda)).toBe(false));
  await app.client.gerbang.catatTempat({ tempat: '/musyawarah/1/kehadiran' });
  await expect(app.client.gerbang.catatTempat({ tempat: 'https://contoh.invalid' })).rejects.toMatchObject({
    code: 'MASUKAN_SALAH',
  });
  const { dataDir } = app;
  const tanda = path.join(dataDir, 'mufakat.berjalan');
  const isi = readFileSync(tanda, 'utf8');
  await app.close();
  writeFileSync(tanda, isi);

  const perintah = startApp(dataDir, { berjendela: false });
  await perintah.client.gerbang.buka({ sandi: SANDI });
  expect(await perintah.client.gerbang.pemulihan()).toBeNull();
  await perintah.close();
  expect(existsSync(tanda)).toBe(true);

  app = startApp(dataDir);
  await app.client.gerbang.buka({ sandi: SANDI });
  expect(await app.client.gerbang.pemulihan()).toMatchObject({ tempat: '/musyawarah/1/kehadiran' });
});

test('tanda yang rusak tidak menuntun ke mana pun', async () => {
  await reopen((tanda) => writeFileSync(tanda, 'https://contoh.invalid'));
  expect(await app.client.gerbang.pemulihan()).toMatchObject({ tempat: null, sidang: { keputusan: 2 } });
});
