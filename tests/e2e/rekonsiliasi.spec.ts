import type { Page } from '@playwright/test';
import { openContoh } from './data-contoh.ts';
import { expect, test } from './host.ts';
import { expectAccessible } from './mudah-dipakai.ts';

const JUDUL = 'NIK,NAMA,NO KK,TGL LAHIR,L/P,ALAMAT,RT,RW,KETERANGAN';
const WARGA = [
  '1371015403790018,Rosmalinar Umpama,1371011206150004,14/03/1979,P,Jalan Contoh Raya 14,3,2,',
  '1371010907610044,Rustam Khayal,1371011206150005,09/07/1961,L,Jalan Contoh Raya 2,3,2,MENINGGAL',
  '1371014508660012,Nurbaiti Andai,1371011206150006,05/08/1966,P,Jalan Contoh Raya 3,1,1,',
  '1371011201700033,Yusuf Andai,1371011206150007,12/01/1970,L,Jalan Contoh Raya 4,2,1,',
];
const JKSS = [
  '1371015403790018,ROSMALINDA FIKSI,1371011206150004,14/03/1979,P,Jalan Contoh Raya 14,11,2,',
  '1371010907610044,RUSTAM KHAYAL,1371011206150005,09/07/1961,L,Jalan Contoh Raya 2,3,2,',
  '1371014508660012,TUTI REKAAN,1371011206150006,05/08/1966,P,Jalan Contoh Raya 3,1,1,',
  '1371011201700033,YUSUF ANDAI,1371011206150007,12/01/1970,L,Jalan Contoh Raya 4,2,1,',
  '1371016305880021,ERNI TELADAN,1371011206150008,23/05/1988,P,Jalan Contoh Raya 5,2,1,',
];

async function imporDaftar(page: Page, jenis: string, baris: readonly string[]): Promise<void> {
  await page.goto(new URL(`#/warga/impor?jenis=${jenis}`, page.url()).href);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Impor');
  const buffer = Buffer.from([JUDUL, ...baris].join('\n'));
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: `${jenis}.csv`, mimeType: 'application/octet-stream', buffer });
  await page.getByRole('button', { name: /^Tulis \d+ baris/ }).click();
  await expect(page.getByRole('heading', { name: /baris ditulis$/ })).toBeVisible();
}

test('daftar JKSS dicocokkan, diputuskan, dan dibawa ke musyawarah dengan papan ketik', async ({ page }) => {
  await openContoh(page);
  await imporDaftar(page, 'dtsen', WARGA);
  await imporDaftar(page, 'jkss', JKSS);
  await page.keyboard.press('Alt+5');
  await expect(page.getByRole('heading', { name: 'Rekonsiliasi' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');

  const kelompok = page.getByRole('navigation', { name: 'Kelompok hasil' });
  await expect(page.getByRole('heading', { name: 'NIK sama, nama berbeda' })).toBeVisible({ timeout: 20_000 });
  await expect(kelompok.getByRole('button', { name: /^NIK sama, nama berbeda 2$/ })).toHaveAttribute(
    'aria-current',
    'page',
  );
  const daftar = page.getByRole('grid', { name: 'Daftar NIK sama, nama berbeda' });
  await expect(daftar).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(daftar.locator('mark').first()).toBeVisible();
  await expect(page.getByLabel('Penjelasan baris')).toContainText('NIK sama. Nama berbeda.');
  await page.keyboard.press('Space');
  await expect(page.getByRole('row', { selected: true })).toHaveCount(1);
  await expectAccessible(page);
  await page.keyboard.press('a');
  await expect(page.getByRole('row', { selected: true })).toHaveCount(2);

  // The one person is confirmed; the registry stays, and the difference is offered as a usulan.
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 orang yang disamakan berbeda isinya')).toBeVisible();
  await page.keyboard.press('u');
  await expect(kelompok.getByRole('button', { name: /^NIK sama, nama berbeda 2$/ })).toBeVisible();

  await kelompok.getByRole('button', { name: /^Hanya di daftar/ }).click();
  await expect(page.getByRole('grid', { name: 'Daftar Hanya di daftar' })).toContainText('ERNI TELADAN');
  await page.keyboard.press('a');
  await expect(page.getByRole('row', { selected: true })).toHaveCount(1);
  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog', { name: 'Bawa 1 baris ke musyawarah' });
  await expect(dialog.getByRole('combobox', { name: 'Program' })).toHaveValue('JKSS');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 usulan dicatat')).toBeVisible();
  await expect(kelompok.getByRole('button', { name: /^Sudah diputuskan 1$/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Tidak ada lagi di kelompok ini' })).toBeVisible();

  const unduhan = page.waitForEvent('download');
  await page.keyboard.press('d');
  expect((await unduhan).suggestedFilename()).toMatch(/^rekonsiliasi-jkss-.*\.pdf$/);
});
