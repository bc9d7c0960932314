import type { Page } from '@playwright/test';
import { SANDI, unlock } from './data-contoh.ts';
import { expect, test } from './host.ts';
import { expectAccessible } from './mudah-dipakai.ts';

const KEPALA = 'Yulia Rekaan, S.Sos.';

/** The first step with Kabupaten Solok chosen, and the second with the head's name typed. */
async function fillKantor(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Dinas Sosial mana?' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: /^Provinsi/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('solok');
  await expect(page.getByRole('option', { name: 'Kabupaten Solok', exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Nama dinas')).toHaveValue('Dinas Sosial Kabupaten Solok');
  await expect(page.getByText('13.02', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');

  await expect(page.getByLabel('Nama kepala dinas dengan gelar')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Isi nama kepala dinas; namanya dicetak pada ringkasan rekap.')).toBeVisible();
  await page.keyboard.type(KEPALA);
  await page.keyboard.press('Enter');
}

test('Dinas Sosial disiapkan dengan papan ketik saja; isian selamat bila ditinggalkan atau dimuat ulang', async ({
  page,
  host,
}) => {
  await expect(page.getByRole('heading', { name: 'Selamat datang' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Mulai penyiapan' })).toBeFocused();
  await page.keyboard.press('d');
  await fillKantor(page);

  await expect(page.getByLabel('Alamat kantor')).toBeFocused();
  await page.keyboard.type('Jalan Contoh Raya 7, Arosuka');
  const kop = page.getByRole('region', { name: 'Contoh kop surat' });
  await expect(kop).toHaveText('PEMERINTAH KABUPATEN SOLOKDINAS SOSIALJalan Contoh Raya 7, Arosuka');
  await page.reload();
  await expect(page.getByLabel('Alamat kantor')).toHaveValue('Jalan Contoh Raya 7, Arosuka');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByLabel('Nama kepala dinas dengan gelar')).toHaveValue(KEPALA);

  // Left for the first screen, nothing is lost, and a reload stays there.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Tinggalkan penyiapan?' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Selamat datang' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Selamat datang' })).toBeVisible();
  await page.keyboard.press('d');
  await expect(page.getByLabel('Nama kepala dinas dengan gelar')).toHaveValue(KEPALA);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Alamat kantor')).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(page.getByLabel('Kata sandi baru')).toBeFocused();
  await page.keyboard.type(SANDI);
  await page.getByLabel('Ketik kata sandi sekali lagi').focus();
  await page.keyboard.type(SANDI);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Dinas Sosial Kabupaten Solok siap' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Rekap' })).toBeVisible();

  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { name: 'Buka data' })).toBeVisible();
  await host.restart();
  await expect(page.getByRole('heading', { name: 'Buka data' })).toBeVisible();
  await unlock(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Rekap' })).toBeVisible();
  await expect(page.getByText('Kabupaten Solok').first()).toBeVisible();
});

test('Dinas Sosial contoh dibuat dengan sekali tekan, dapat dibatalkan, dan sampai pada papan', async ({ page }) => {
  await expect(page.getByRole('heading', { name: 'Selamat datang' })).toBeVisible();
  await page.keyboard.press('r');
  await expect(page.getByRole('heading', { name: 'Coba dengan Dinas Sosial contoh' })).toBeVisible();
  await expect(page.getByLabel('Kata sandi baru')).toBeFocused();
  await page.keyboard.type(SANDI);
  await page.getByLabel('Ketik kata sandi sekali lagi').focus();
  await page.keyboard.type(SANDI);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Kata sandi baru')).toHaveValue(SANDI);

  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Dinas Sosial contoh siap' })).toBeVisible({ timeout: 40_000 });
  await expect(page.getByText(/^Ada \d+ paket rekaan dengan [\d.]+ keputusan\./)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Rekap' })).toBeVisible();
});
