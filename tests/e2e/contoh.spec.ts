import { openContoh } from './data-contoh.ts';
import { expect, test } from './host.ts';
import { expectAccessible } from './mudah-dipakai.ts';

test('kelurahan contoh menunjukkan setiap layar data warga dengan isi: temuan, terlewat, dan rekonsiliasi', async ({
  page,
}) => {
  await openContoh(page);
  await page.keyboard.press('Alt+2');
  await expect(page.getByRole('heading', { level: 1, name: 'Warga' })).toBeVisible();
  await expect(page.getByText('4.000 orang')).toBeVisible();

  await page.keyboard.press('F7');
  await expect(page.getByRole('heading', { level: 1, name: 'Temuan' })).toBeVisible();
  const temuan = page.getByRole('grid', { name: 'Daftar temuan' });
  await expect(temuan.getByRole('row').nth(1)).toContainText('Meninggal, menerima');
  await expectAccessible(page);

  await page.keyboard.press('Alt+2');
  await expect(page.getByRole('heading', { level: 1, name: 'Warga' })).toBeVisible();
  await page.keyboard.press('F8');
  await expect(page.getByRole('heading', { level: 1, name: 'Terlewat' })).toBeVisible();
  const terlewat = page.getByRole('grid', { name: 'Daftar terlewat' });
  await expect(terlewat.getByRole('row').nth(1)).toContainText('Hilang dari JKSS');
  await page.getByRole('button', { name: /^Ditolak SIKS-NG/ }).click();
  await expect(terlewat.getByRole('row').nth(1)).toContainText('Ditolak SIKS-NG');
  await expectAccessible(page);

  // The newest JKSS list waits to be matched with the registry: one key.
  await page.keyboard.press('Alt+5');
  await expect(page.getByRole('heading', { name: 'Rekonsiliasi' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Daftar', exact: true })).toHaveValue(/JKSS contoh/);
  await page.keyboard.press('Control+Enter');
  const kelompok = page.getByRole('navigation', { name: 'Kelompok hasil' });
  await expect(kelompok).toBeVisible({ timeout: 20_000 });
  for (const nama of ['NIK sama, nama berbeda', 'Hanya di daftar', 'NIK ganda', 'Sudah meninggal', 'Sudah pindah']) {
    await expect(kelompok.getByRole('button', { name: new RegExp(`^${nama} [1-9]`) })).toBeVisible();
  }
});
