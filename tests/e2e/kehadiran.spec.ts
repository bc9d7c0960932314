import { expect, test } from './host.ts';
import { expectAccessible } from './mudah-dipakai.ts';
import { openStep, prepareSidang } from './sidang-siap.ts';

test('nomor atau nama lalu Enter mencatat hadir; yang sudah hadir tidak dicatat dua kali', async ({ page }) => {
  const { client, sidang } = await prepareSidang(page, 3);
  await openStep(page, sidang, 'kehadiran');
  const isian = page.getByRole('combobox', { name: 'Nomor atau nama yang hadir' });
  await expect(isian).toBeFocused();
  await expectAccessible(page);
  const daftar = await client.kehadiran.list({ sidang });
  const [pertama, kedua] = daftar;

  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await expect(page.getByText(`1 ${pertama?.nama} hadir, pukul`)).toBeVisible();
  await expect(isian).toHaveValue('');
  await page.keyboard.type((kedua?.nama ?? '').slice(0, 5).toLowerCase());
  await expect(page.getByRole('listbox', { name: 'Yang cocok' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`2 ${kedua?.nama} hadir, pukul`)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Hadir', exact: true })).toContainText(`2 dari ${daftar.length}`);

  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await expect(page.getByText(`1 ${pertama?.nama} sudah dicatat hadir pukul`)).toBeVisible();
  await page.keyboard.type('tidak ada orangnya');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Tekan F2 bila ia tamu.')).toBeVisible();
  expect((await client.kehadiran.list({ sidang })).filter(({ hadir }) => hadir)).toHaveLength(2);
});

test('spasi menandai dan membatalkan; pembatalan dapat diurungkan', async ({ page }) => {
  const { client, sidang } = await prepareSidang(page, 3);
  await openStep(page, sidang, 'kehadiran');
  const kotak = page.getByRole('table', { name: 'Daftar hadir' }).getByRole('checkbox');
  await kotak.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(kotak.nth(1)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(kotak.nth(1)).toBeChecked();
  await page.keyboard.press('Space');
  await expect(kotak.nth(1)).not.toBeChecked();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(kotak.nth(1)).toBeChecked();
  expect((await client.kehadiran.list({ sidang })).filter(({ hadir }) => hadir).map(({ nomor }) => nomor)).toEqual([2]);
});

test('semua hadir sesudah ditanya; tamu ditambah dan langsung hadir', async ({ page }) => {
  const { client, sidang } = await prepareSidang(page, 3);
  await openStep(page, sidang, 'kehadiran');
  const diundang = (await client.kehadiran.list({ sidang })).length;
  await page.keyboard.press('F8');
  await expect(page.getByRole('dialog', { name: `Catat semua ${diundang} orang hadir?` })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`${diundang} dari ${diundang} hadir`)).toBeVisible();

  await page.keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: 'Nama', exact: true })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type('Rahmat Khayal');
  await page.keyboard.press('Enter');
  await expect(page.getByText(`${diundang + 1} dari ${diundang + 1} hadir`)).toBeVisible();
  const tamu = (await client.kehadiran.list({ sidang })).at(-1);
  expect(tamu).toMatchObject({ nama: 'Rahmat Khayal', hadir: true, tamu: true, unsur: 'lainnya' });
});
