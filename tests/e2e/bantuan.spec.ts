import { chooseFile, openContoh } from './data-contoh.ts';
import { expect, test } from './host.ts';
import { expectAccessible } from './mudah-dipakai.ts';

test('bantuan dicari dengan kata sendiri, menyebut lisensi, dan memeriksa paket yang rusak', async ({ page }) => {
  await openContoh(page);
  await page.getByRole('link', { name: 'Bantuan' }).click();
  await expect(page.getByLabel('Cari bantuan')).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type('listrik');
  await expect(page.getByRole('heading', { name: 'Listrik padam di tengah sidang' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Lupa kata sandi' })).toBeHidden();
  await page.keyboard.press('Escape');
  await page.keyboard.type('zzz');
  await expect(page.getByRole('heading', { name: 'Tidak ada yang cocok' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Lupa kata sandi' })).toBeVisible();

  const tentang = page.getByRole('region', { name: 'Tentang Mufakat' });
  await expect(tentang).toContainText('idn-area-data');
  await expect(tentang).toContainText('ODbL');

  await chooseFile(page, 'paket-muskel.zip', Buffer.from('bukan arsip'));
  const hasil = page.getByRole('region', { name: 'Periksa berkas' });
  await expect(hasil).toContainText('Berkas ini tidak dapat dipercaya');
  await expect(hasil).toContainText('BUKAN_ZIP');
  await expectAccessible(page);
});
