import { imporContoh, openContoh } from './data-contoh.ts';
import { expect, test } from './host.ts';
import { expectAccessible } from './mudah-dipakai.ts';

test('beranda memimpin dari impor ke sidang, lalu melanjutkan sidang di langkahnya', async ({ page }) => {
  await openContoh(page);
  await expect(page.getByText('Belum ada usulan')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Impor daftar usulan' })).toBeVisible();

  await imporContoh(page);
  await page.keyboard.press('Alt+1');
  await expect(page.getByText('60 usulan menunggu sidang')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/musyawarah\/baru/);
  await page.getByRole('button', { name: /^Buka sidang/ }).click();
  await expect(page).toHaveURL(/#\/musyawarah\/\d+\//);

  await page.keyboard.press('Alt+1');
  await expect(page.getByText(/MUSKEL 1\/\d{4}/)).toBeVisible();
  await expect(page.getByRole('link', { name: /Usulan pada agenda/ })).toContainText('60');
  await expect(page.getByRole('link', { name: /Diputuskan/ })).toContainText('0 dari 60');
  await expect(page.getByRole('link', { name: /Sidang tanpa berita acara/ })).toContainText('1');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/musyawarah\/\d+\/kehadiran/);

  await page.keyboard.press('Alt+1');
  await page.getByRole('link', { name: /Usulan menunggu sidang/ }).click();
  await expect(page).toHaveURL(/#\/usulan\?status=menunggu/);
  await expect(page.getByRole('heading', { name: 'Tidak ada usulan yang cocok' })).toBeVisible();
});
