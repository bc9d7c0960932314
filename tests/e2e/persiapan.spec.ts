import { readFile } from 'node:fs/promises';
import { expect, test } from './host.ts';
import { expectAccessible } from './mudah-dipakai.ts';
import { openStep, prepareSidang } from './sidang-siap.ts';

test('isian diubah, perubahan yang belum disimpan dijaga, dan yang kurang disebut', async ({ page }) => {
  const { client, sidang } = await prepareSidang(page, 6);
  await openStep(page, sidang, 'persiapan');
  await expectAccessible(page);
  await page.keyboard.press('e');
  await page.getByLabel('Nama pimpinan').fill('');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Buang perubahan isian?' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByRole('heading', { name: 'Kehadiran', level: 1 })).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('heading', { name: 'Persiapan', level: 1 })).toBeVisible();
  await page.keyboard.press('e');
  await expect(page.getByLabel('Nama pimpinan')).toHaveValue('');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Nama pimpinan musyawarah belum diisi.')).toBeVisible();
  await expectAccessible(page);
  expect((await client.sidang.get({ sidang })).isian.pimpinan.nama).toBe('');
});

test('usulan dikeluarkan dari agenda dan dimasukkan lagi', async ({ page }) => {
  const { client, sidang } = await prepareSidang(page, 6);
  await openStep(page, sidang, 'persiapan');
  const agenda = page.getByRole('grid', { name: 'Agenda usulan' });
  await agenda.focus();
  await page.keyboard.press('Home');
  const nama = (await client.pembahasan.list({ sidang, offset: 0, limit: 1 })).baris[0]?.nama ?? '';
  await expect(page.getByRole('row', { selected: true })).toContainText(nama);
  await page.keyboard.press('Delete');
  await expect(page.getByRole('dialog', { name: `Keluarkan ${nama} dari agenda?` })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(agenda).toHaveAttribute('aria-rowcount', '6');
  expect((await client.usulan.count()).menunggu).toBe(1);

  await page.keyboard.press('F2');
  const tunggu = page.getByRole('grid', { name: 'Usulan yang menunggu' });
  await expect(tunggu).toHaveAttribute('aria-rowcount', '2');
  await expect(page.getByLabel('Cari nama atau NIK')).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await expect(tunggu).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Tidak ada usulan yang menunggu' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(agenda).toHaveAttribute('aria-rowcount', '7');
});

test('lembar kerja diunduh sebagai xlsx, dan F9 menuju impor keputusan sidang ini', async ({ page }) => {
  const { sidang } = await prepareSidang(page, 6);
  await openStep(page, sidang, 'persiapan');
  const unduhan = page.waitForEvent('download');
  await page.keyboard.press('F8');
  const berkas = await unduhan;
  expect(berkas.suggestedFilename()).toMatch(/^lembar-MUSKEL-1-\d{4}\.xlsx$/);
  expect((await readFile(await berkas.path())).subarray(0, 2).toString()).toBe('PK');
  await page.keyboard.press('F9');
  await expect(page).toHaveURL(new RegExp(`jenis=keputusan&sidang=${sidang}`));
});
