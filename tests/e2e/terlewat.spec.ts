import type { Page } from '@playwright/test';
import type { Client } from '#contract/index.ts';
import { expect, test } from './host.ts';
import { expectAccessible } from './mudah-dipakai.ts';
import { prepareUsulan } from './sidang-siap.ts';

/** Given a sample kelurahan, of whose earlier JKSS list some are not on the newest; the first of them. */
async function prepareTerlewat(page: Page): Promise<{ nama: string; client: Client }> {
  const client = await prepareUsulan(page, 12);
  const [orang] = (await client.terlewat.list({ offset: 0, limit: 1 })).baris;
  if (orang?.sebab !== 'JKSS_HILANG') throw new Error('Tidak ada yang hilang dari JKSS.');
  await page.reload();
  await expect(page.getByRole('navigation', { name: 'Bagian aplikasi' })).toBeVisible();
  return { nama: orang.nama, client };
}

test('yang terlewat disaring pada peta RT, diusulkan, dikesampingkan, dan dicetak dengan papan ketik', async ({
  page,
}) => {
  const { nama, client } = await prepareTerlewat(page);
  await page.keyboard.press('Alt+2');
  await expect(page.getByRole('heading', { level: 1, name: 'Warga' })).toBeVisible();
  await page.keyboard.press('F8');
  await expect(page.getByRole('heading', { level: 1, name: 'Terlewat' })).toBeVisible();
  const daftar = page.getByRole('grid', { name: 'Daftar terlewat' });
  const semua = (await client.terlewat.cakupan()).jumlah.terlewat;
  await expect(daftar).toHaveAttribute('aria-rowcount', String(semua + 1));
  await expectAccessible(page);

  // The weightiest stands first: one key and Enter make a usulan of it.
  await page.getByLabel('Cari orang').press('ArrowDown');
  await expect(page.getByRole('row', { selected: true })).toContainText(nama);
  await expect(page.getByRole('row', { selected: true })).toContainText('Hilang dari JKSS');
  await expect(page.getByRole('button', { name: /^Usulkan/ })).toBeEnabled();
  await page.keyboard.press('u');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('combobox', { name: 'Program' })).toHaveValue('JKSS');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`${nama} menunggu sidang.`)).toBeVisible();
  await expect(daftar).toHaveAttribute('aria-rowcount', String(semua));

  // A cell of the map leaves its own rows.
  const sel = page.getByRole('button', { name: /^RT 007\s*, RW 003/ });
  await sel.press('Enter');
  await expect(page).toHaveURL(/rt=%22007%22|rt=007/);
  const rt = (await client.terlewat.cakupan()).rt.find((satu) => satu.rt === '007');
  await expect(daftar).toHaveAttribute('aria-rowcount', String((rt?.terlewat ?? 0) + 1));
  await expect(sel).toContainText(String(rt?.terlewat));
  await sel.press('ArrowLeft');
  await expect(page.getByRole('button', { name: /^RT 006\s*, RW 003/ })).toBeFocused();

  // Put aside with a reason, and brought back.
  await page.getByLabel('Cari orang').press('ArrowDown');
  await expect(page.getByRole('row', { selected: true })).toHaveCount(1);
  await expect(page.getByRole('button', { name: /^Kesampingkan/ })).toBeEnabled();
  await page.keyboard.press('s');
  await dialog.getByLabel('Sebab dikesampingkan').fill('merantau');
  await page.keyboard.press('Enter');
  await expect(daftar).toHaveAttribute('aria-rowcount', String(rt?.terlewat));
  await expect(page.getByText('Tekan Z untuk mengembalikannya.')).toBeVisible();
  await page.keyboard.press('z');
  await expect(daftar).toHaveAttribute('aria-rowcount', String((rt?.terlewat ?? 0) + 1));

  // The sheet of this RT.
  await page.keyboard.press('Control+p');
  await expect(page.getByRole('heading', { level: 1, name: 'Lembar Terlewat' })).toBeVisible();
  await expect(page.getByText('RT 007, RW 003')).toBeVisible();
  await expect(page.getByLabel('Pratinjau lembar-terlewat-RT-007-RW-003.pdf')).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Terlewat' })).toBeVisible();
});

test('laporan PSM dicatat, diubah, dan dihapus; layar rendah tetap dapat dipakai', async ({ page }) => {
  await page.setViewportSize({ width: 911, height: 512 });
  await prepareTerlewat(page);
  await page.goto(new URL('#/warga/terlewat', page.url()).href);
  await expect(page.getByRole('heading', { level: 1, name: 'Terlewat' })).toBeVisible();
  await page.keyboard.press('p');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nama').fill('Salmah Ibarat');
  await dialog.getByLabel('NIK').fill('123');
  await dialog.getByLabel('RT *').fill('3');
  await dialog.getByLabel('RW *').fill('1');
  await dialog.getByLabel('Pelapor').fill('PSM Arman Rekaan');
  await expect(dialog.getByText('NIK harus 16 angka yang sah.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: /Simpan laporan/ })).toBeDisabled();
  await dialog.getByLabel('NIK').fill('');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Laporan dicatat')).toBeVisible();

  await page.getByRole('button', { name: /^Dilaporkan PSM/ }).click();
  const baris = page.getByRole('row', { name: /Salmah Ibarat/ });
  await baris.click();
  await expect(page.getByText('Dilaporkan PSM Arman Rekaan')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('e');
  await dialog.getByRole('button', { name: /Hapus laporan/ }).click();
  await expect(page.getByRole('heading', { name: 'Tidak ada baris di sini' })).toBeVisible();
});
