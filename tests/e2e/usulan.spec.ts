import { imporContoh, openContoh } from './data-contoh.ts';
import { expect, test } from './host.ts';
import { expectAccessible } from './mudah-dipakai.ts';

test('daftar kosong memimpin ke impor', async ({ page }) => {
  await openContoh(page);
  await page.keyboard.press('Alt+3');
  await expect(page.getByRole('heading', { name: 'Belum ada usulan' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('F6');
  await expect(page.getByRole('heading', { name: 'Impor daftar usulan' })).toBeVisible();
});

test('usulan dicari, disaring, diurutkan, dan dilihat rinciannya dengan papan ketik', async ({ page }) => {
  await openContoh(page);
  await imporContoh(page);
  await page.keyboard.press('Alt+3');
  const daftar = page.getByRole('grid', { name: 'Daftar usulan' });
  await expect(page.getByText('60 menunggu', { exact: true })).toBeVisible();
  await expect(page.getByLabel('Cari usulan')).toBeFocused();
  await expectAccessible(page);

  await page.keyboard.press('ArrowDown');
  await expect(daftar).toBeFocused();
  await expect(page.getByRole('row', { selected: true })).toHaveCount(1);
  const nama = await page.getByRole('row', { selected: true }).getByRole('gridcell').first().textContent();
  const rincian = page.getByRole('complementary', { name: 'Rincian usulan' });
  await expect(rincian.getByRole('heading', { name: nama ?? '' })).toBeVisible();
  await expect(rincian).toContainText('TEMPLATE_EXCEL_USULAN');
  await expectAccessible(page);

  await page.keyboard.press('/');
  await page.keyboard.type((nama ?? '').toLowerCase());
  await expect(daftar).toHaveAttribute('aria-rowcount', /^[2-5]$/);
  await expect(daftar.getByRole('row').nth(1)).toContainText(nama ?? '');
  await page.keyboard.press('Escape');
  await expect(daftar).toHaveAttribute('aria-rowcount', '61');

  await page.getByRole('button', { name: 'Nama', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: 'Nama' })).toHaveAttribute('aria-sort', 'ascending');
  await expect
    .poll(async () => {
      const terlihat = await daftar.getByRole('row').locator('td:first-child').allInnerTexts();
      return terlihat.length > 3 && terlihat.join() === terlihat.toSorted((a, b) => a.localeCompare(b, 'id')).join();
    })
    .toBe(true);

  await page.getByRole('button', { name: 'Status' }).first().click();
  await page.getByRole('menuitem', { name: 'Ditunda' }).click();
  await expect(page.getByRole('heading', { name: 'Tidak ada usulan yang cocok' })).toBeVisible();
  await expect(page).toHaveURL(/status=ditunda/);
  await page.getByRole('button', { name: 'Hapus saringan' }).click();
  await expect(daftar).toHaveAttribute('aria-rowcount', '61');
});
