import type { Page } from '@playwright/test';
import type { Client } from '#contract/index.ts';
import { SANDI } from './data-contoh.ts';
import { takeFoto } from './foto-uji.ts';
import { expect, test } from './host.ts';
import { expectAccessible } from './mudah-dipakai.ts';
import { callHost } from './sidang-siap.ts';

/** Given the fictional kelurahan, opened, with its list of usulan on the screen. */
async function openUsulan(page: Page): Promise<Client> {
  const client = await callHost(page);
  await client.gerbang.contoh({ sandi: SANDI, warga: 300, usulan: 1, benih: 7 });
  await page.reload();
  await expect(page.getByRole('navigation', { name: 'Bagian aplikasi' })).toBeVisible();
  await page.keyboard.press('Alt+3');
  await expect(page.getByRole('heading', { name: 'Belum ada usulan' })).toBeVisible();
  return client;
}

/** Chooses in the focused field by typing a part and Enter. */
async function pickProgram(page: Page, nama: string): Promise<void> {
  const program = page.getByRole('combobox', { name: 'Program' });
  await expect(program).toBeFocused();
  await page.keyboard.type(nama.toLowerCase());
  await expect(page.getByRole('option', { name: nama })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(program).toHaveValue(nama);
}

test('usulan diketik hanya dengan papan ketik, tetap ada sesudah dimuat ulang, dan fotonya diperkecil', async ({
  page,
}) => {
  const client = await openUsulan(page);
  await page.keyboard.press('n');
  await expect(page.getByRole('heading', { name: 'Usulan baru', level: 1 })).toBeVisible();
  await page.keyboard.type('1371015403790918');
  await expect(page.getByText('Tidak ada dalam data warga.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('NIK', { exact: true })).toBeFocused();
  await expect(page.getByText('Menurut NIK: lahir 14-03-1979, perempuan.')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.type('1371011206150904');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Rosma Rekaan');
  await expect(page.getByText(/^Rancangan tersimpan pukul/)).toBeVisible();

  await page.reload();
  await expect(page.getByLabel('Nama lengkap')).toHaveValue('Rosma Rekaan');
  await expect(page.getByLabel('Nomor KK')).toHaveValue('1371011206150904');
  expect((await client.usulan.count()).menunggu).toBe(0);

  await page.getByRole('radio', { name: 'Usulan baru' }).focus();
  await page.keyboard.press('2');
  await page.keyboard.press('Tab');
  await pickProgram(page, 'PKH');
  await page.keyboard.press('Tab');
  await page.keyboard.press('4');
  await page.keyboard.press('Tab');
  for (const tombol of ['t', 'y', 'y', 't', 'ArrowDown', 'y']) await page.keyboard.press(tombol);
  await expect(page.getByText('3 dari 8 terpenuhi, 4 belum ditanya').first()).toBeVisible();

  const asli = await takeFoto(page);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: asli });
  await expect(page.getByRole('img', { name: 'Foto: Rumah tampak depan' })).toBeVisible();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'catatan.txt', mimeType: 'text/plain', buffer: Buffer.from('bukan foto') });
  await expect(page.getByRole('alert')).toContainText('"catatan.txt" bukan foto');
  await expectAccessible(page);

  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Usulan', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Rosma Rekaan' })).toBeVisible();
  const [baris] = (await client.usulan.list({ offset: 0, limit: 10 })).baris;
  const usulan = await client.usulan.get({ id: baris?.id ?? 0 });
  expect(usulan.data).toMatchObject({ jenis: 'usulan_program', program: 'PKH', pengusul: 'Diri sendiri' });
  const [foto] = usulan.lampiran;
  expect([foto?.lebar, foto?.tinggi]).toEqual([1200, 1600]);
  expect(foto?.ukuran).toBeLessThan(asli.length / 2);
  const tersimpan = Buffer.from(await (await client.lampiran.get({ id: foto?.id ?? 0 })).arrayBuffer());
  expect(tersimpan.includes('GPS')).toBe(false);
  expect(await client.rancangan.list()).toEqual([]);
  await expectAccessible(page);
});

test('orang dari data warga mengisi semuanya; usulan yang sama, yang ditarik, dan rancangan dikatakan', async ({
  page,
}) => {
  const client = await openUsulan(page);
  const { baris } = await client.warga.list({ offset: 0, limit: 300, saring: { program: 'PKH' } });
  const orang = baris.find(({ nomorKk, nik }) => nomorKk !== null && nik !== null);
  await page.keyboard.press('n');
  await expect(page.getByRole('heading', { name: 'Usulan baru', level: 1 })).toBeVisible();
  // As a scanner of cards does: Enter right behind the digits, before any answer.
  await page.keyboard.type(orang?.nik ?? '');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Ganti orang' })).toBeVisible();
  await expect(page.getByText(orang?.nama ?? '').first()).toBeVisible();
  const isi = async (): Promise<void> => {
    await page.getByRole('radio', { name: 'Usulan baru' }).focus();
    await page.keyboard.press('2');
    await page.keyboard.press('Tab');
    await pickProgram(page, 'PKH');
    await page.keyboard.press('Tab');
    await page.keyboard.press('1');
  };
  await isi();
  await expect(page.getByText('Tercatat sudah menerima PKH')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Usulan', exact: true })).toBeVisible();

  await page.goto(new URL(`#/usulan/baru?warga=${orang?.kunci}`, page.url()).href);
  await expect(page.getByRole('heading', { name: 'Usulan baru', level: 1 })).toBeVisible();
  await isi();
  await expect(page.getByText('Usulan yang sama sudah ada').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Simpan usulan/ })).toBeDisabled();
  await page.setViewportSize({ width: 911, height: 512 });
  await expectAccessible(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Rancangan belum disimpan' })).toContainText(orang?.nama ?? '');
  await page.getByRole('grid', { name: 'Daftar usulan' }).focus();
  await page.keyboard.press('Home');
  await expectAccessible(page);

  await page.keyboard.press('Delete');
  await expect(page.getByRole('dialog', { name: /^Tarik kembali usulan/ })).toBeVisible();
  await page.keyboard.type('Salah orang');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Salah orang')).toBeVisible();
  expect((await client.usulan.count()).ditarik).toBe(1);
  await page.keyboard.press('z');
  await expect(page.getByRole('button', { name: /^Tarik kembali/ })).toBeEnabled();
  expect((await client.usulan.count()).menunggu).toBe(1);

  await page.getByRole('link', { name: 'Lanjutkan' }).click();
  await expect(page.getByRole('link', { name: 'Buka usulan itu' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Usulan', exact: true })).toBeVisible();

  // Left right after the last letter, before the draft has saved itself: it waits all the same and does not call back.
  await page.getByRole('link', { name: /^Usulan baru/ }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Usulan baru', level: 1 })).toBeVisible();
  await page.keyboard.press('F2');
  await expect(page.getByLabel('NIK', { exact: true })).toBeFocused();
  await page.keyboard.type('1371');
  await page.keyboard.press('Alt+3');
  await expect(page.getByRole('heading', { name: '2 rancangan belum disimpan' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Usulan', exact: true })).toBeVisible();
});
