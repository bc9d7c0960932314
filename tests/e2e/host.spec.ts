import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './host.ts';
import { startHostProcess } from './host-process.ts';

test('alamat yang tercetak membuka layar pertama tanpa temuan di konsol', async ({ page, host }) => {
  expect(new URL(page.url()).origin).toBe(new URL(host.alamatMasuk).origin);
  expect(page.url()).not.toContain('/masuk/');
  await expect(page.getByRole('heading').first()).toBeVisible();
});

test('sesudah dijalankan kembali, alamat lama tidak berlaku dan alamat baru berlaku', async ({ page, host }) => {
  const lama = new URL(host.alamatMasuk);
  await host.restart();
  const baru = new URL(host.alamatMasuk);
  expect(baru.pathname).not.toBe(lama.pathname);
  const jawaban = await page.request.get(new URL(lama.pathname, baru).href, { maxRedirects: 0 });
  expect(jawaban.status()).toBe(403);
  await expect(page.getByRole('heading').first()).toBeVisible();
});

test('peramban lain tanpa alamat itu hanya melihat penolakan yang menyebut jalan keluarnya', async ({
  browser,
  host,
}) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const jawaban = await page.goto(new URL('/', host.alamatMasuk).href);
  expect(jawaban?.status()).toBe(403);
  await expect(page.getByText('Pakai alamat lengkap yang tercetak di jendela tempat Mufakat dijalankan')).toBeVisible();
  await context.close();
});

test('halaman tidak dapat menjalankan skrip sisipan, memanggil jaringan, atau dibingkai', async ({ browser, host }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const laporan: string[] = [];
  page.on('console', (pesan) => laporan.push(pesan.text()));
  await page.goto(host.alamatMasuk);
  const hasil = await page.evaluate(async () => {
    const skrip = document.createElement('script');
    skrip.textContent = 'window.disisipkan = true';
    document.head.append(skrip);
    const keluar = await fetch('http://127.0.0.1:9/x').then(
      () => 'sampai',
      (galat: Error) => galat.name,
    );
    const bingkai = document.createElement('iframe');
    bingkai.src = '/';
    document.body.append(bingkai);
    return { disisipkan: 'disisipkan' in window, keluar };
  });
  expect(hasil).toEqual({ disisipkan: false, keluar: 'TypeError' });
  await expect
    .poll(() => laporan.filter((teks) => /Content Security Policy/i.test(teks)).length)
    .toBeGreaterThanOrEqual(3);
  await context.close();
});

test('port yang sedang dipakai dijawab dengan satu kalimat, bukan jejak tumpukan', async ({ dataDir, host }) => {
  const { port } = new URL(host.alamatMasuk);
  await expect(startHostProcess(path.join(dataDir, 'lain'), ['--port', port])).rejects.toThrow(
    'Host berhenti dengan kode 1:\nPort itu sedang dipakai program lain. Pilih angka lain, atau jalankan tanpa --port.\n',
  );
});

test('folder data yang tidak dapat dipakai dijawab dengan kalimat yang menyebut folder itu', async ({ dataDir }) => {
  const berkas = path.join(dataDir, 'bukan-folder');
  await writeFile(berkas, '');
  await expect(startHostProcess(berkas)).rejects.toThrow(
    `Host berhenti dengan kode 2:\nFolder data ${berkas} tidak dapat dipakai. Pilih folder yang boleh ditulisi dengan --data.\n`,
  );
});
