import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { DINSOS_AWAL } from '#domain/dinsos.ts';
import { SANDI } from './data-contoh.ts';
import { expect, test } from './host.ts';
import { startHostProcess } from './host-process.ts';
import { expectAccessible } from './mudah-dipakai.ts';
import { callHost } from './sidang-siap.ts';

interface BerkasKunci {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Makes the key of the data where there is none, and answers its fingerprint as the screen shows it. */
async function makeKunci(page: Page): Promise<string> {
  await page.goto(new URL('#/pengaturan?bagian=kunci', page.url()).href);
  await expect(page.getByRole('heading', { name: 'Kunci belum dibuat' })).toBeVisible();
  await page.keyboard.press('Enter');
  const sendiri = page.getByRole('region', { name: /^Sidik kunci / });
  await expect(sendiri.getByRole('img', { name: /^Kode QR kunci / })).toBeVisible();
  return readSidik(sendiri);
}

async function readSidik(tempat: ReturnType<Page['getByRole']>): Promise<string> {
  return (
    (await tempat
      .getByText(/^(\w{4}-){3}\w{4}$/)
      .first()
      .textContent()) ?? ''
  );
}

/** Saves the key file by its key. */
async function saveKunci(page: Page): Promise<BerkasKunci> {
  const [unduhan] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('s')]);
  const buffer = await readFile(await unduhan.path());
  return { name: unduhan.suggestedFilename(), mimeType: 'application/json', buffer };
}

const choose = (page: Page, ...berkas: BerkasKunci[]): Promise<void> =>
  page.locator('input[type=file]').setInputFiles(berkas);

/** The camera shows this picture from now on. */
function showKamera(page: Page, png: Buffer): Promise<void> {
  return page.evaluate(
    async (alamat) => {
      const gambar = new Image();
      gambar.src = alamat;
      await gambar.decode();
      const kanvas = document.createElement('canvas');
      kanvas.width = 1280;
      kanvas.height = 720;
      const pena = kanvas.getContext('2d');
      const draw = (): void => {
        pena?.fillRect(0, 0, kanvas.width, kanvas.height);
        pena?.drawImage(gambar, 300, 30, 660, 660);
      };
      draw();
      setInterval(draw, 100);
      navigator.mediaDevices.getUserMedia = async () => kanvas.captureStream(10);
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
}

test('kunci Dinas Sosial sampai di kelurahan sebagai berkas, gambar, dan lewat kamera; kunci kelurahan sampai di Dinas Sosial', async ({
  page,
  browser,
}) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'mufakat-e2e-dinsos-'));
  const proses = await startHostProcess(folder);
  const konteks = await browser.newContext();
  const dinsos = await konteks.newPage();
  await dinsos.goto(proses.alamatMasuk);
  const kota = { kode: '13.71', nama: 'Kota Padang' };
  await (await callHost(dinsos)).gerbang.siapkanDinsos({ sandi: SANDI, dinsos: { ...DINSOS_AWAL, kota } });
  await dinsos.reload();
  await (await callHost(page)).gerbang.contoh({ sandi: SANDI, warga: 100, usulan: 0, benih: 7 });
  await page.reload();
  await expect(page.getByText('Data contoh, semua rekaan')).toBeVisible();
  await expect(dinsos.getByRole('navigation', { name: 'Bagian aplikasi' })).toBeVisible();

  const sidikDinsos = await makeKunci(dinsos);
  const berkasDinsos = await saveKunci(dinsos);
  expect(berkasDinsos.name).toBe('kunci_1371.json');
  await expect(dinsos.getByRole('heading', { name: 'Belum ada kunci kelurahan' })).toBeVisible();
  await expectAccessible(dinsos);
  await dinsos.keyboard.press('q');
  const besar = dinsos.getByRole('dialog', { name: 'Kunci Dinas Sosial Kota Padang' });
  const png = await besar.getByRole('img', { name: 'Kode QR kunci Dinas Sosial Kota Padang' }).screenshot();
  await dinsos.keyboard.press('Escape');
  await expect(besar).toBeHidden();

  await makeKunci(page);
  await expect(page.getByText('Belum ada. Tanpa kunci ini paket tidak dapat disandi')).toBeVisible();
  await expectAccessible(page);
  await choose(page, { name: 'bukan.png', mimeType: 'image/png', buffer: png.subarray(0, 400) });
  await expect(page.getByText('Tidak ada kode QR yang terbaca pada gambar ini.')).toBeVisible();

  await choose(page, berkasDinsos);
  const tanya = page.getByRole('dialog', { name: 'Percayai kunci Dinas Sosial Kota Padang?' });
  await expect(tanya.getByText(sidikDinsos)).toBeVisible();
  await expectAccessible(page);
  await expect(tanya.getByRole('button', { name: /^Sidik cocok, catat kunci/ })).toBeDisabled();
  await expect(tanya.getByLabel('Keempat kelompok sudah dicocokkan')).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Kunci dicatat', { exact: true })).toBeVisible();
  const lain = page.getByRole('region', { name: 'Kunci Dinas Sosial', exact: true });
  await expect(lain.getByText(sidikDinsos)).toBeVisible();

  // It is lost and comes back as a picture of the code, which now says so.
  await page.keyboard.press('r');
  const rincian = page.getByRole('dialog', { name: 'Kunci Dinas Sosial Kota Padang' });
  await rincian.getByLabel('Jangan percayai kunci ini lagi').check();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Kunci dicabut', { exact: true })).toBeVisible();
  await choose(page, { name: 'foto.png', mimeType: 'image/png', buffer: png });
  await expect(tanya.getByText(/^Kunci ini pernah dicabut pada/)).toBeVisible();
  await tanya.getByLabel('Keempat kelompok sudah dicocokkan').check();
  await page.keyboard.press('Enter');
  await expect(tanya).toBeHidden();
  await expect(lain.getByText(/dari kode QR$/)).toBeVisible();

  await showKamera(page, png);
  await page.keyboard.press('p');
  await expect(page.getByText('Sudah dicatat', { exact: true })).toBeVisible();
  await expect(page.getByRole('dialog', { name: 'Pindai kode QR kunci' })).toBeHidden();

  const berkasKelurahan = await saveKunci(page);
  await choose(dinsos, berkasKelurahan, berkasDinsos);
  const tanyaDinsos = dinsos.getByRole('dialog', { name: /^Percayai kunci / });
  await expect(tanyaDinsos.getByText('Ini kunci dari data ini sendiri.')).toBeVisible();
  await tanyaDinsos.getByLabel('Keempat kelompok sudah dicocokkan').check();
  await dinsos.keyboard.press('Enter');
  await expect(dinsos.getByText('1 dari 104 kelurahan')).toBeVisible();
  const sidikKelurahan = await readSidik(page.getByRole('region', { name: /^Sidik kunci / }));
  await expect(dinsos.getByRole('row', { name: new RegExp(sidikKelurahan) })).toBeVisible();

  await dinsos.close();
  await konteks.close();
  expect(await proses.stop()).toBe(0);
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});
