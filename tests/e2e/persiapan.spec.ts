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

test('usulan diurutkan, dipindahkan, dikeluarkan bersama, diurungkan, dan dimasukkan lagi', async ({ page }) => {
  const { client, sidang } = await prepareSidang(page, 6);
  await openStep(page, sidang, 'persiapan');
  const agenda = page.getByRole('grid', { name: 'Agenda usulan' });
  const listUsulan = async () =>
    (await client.agenda.list({ sidang, offset: 0, limit: 50 })).baris.flatMap((satu) =>
      satu.baris === 'calon' ? [satu] : [],
    );
  await expect(page.getByRole('button', { name: /^Urutan: / })).toBeEnabled();
  await page.keyboard.press('o');
  await expect(page.getByRole('button', { name: 'Urutan: Jenis usulan' })).toBeVisible();
  await expectAccessible(page);
  const semula = await listUsulan();
  const [pertama, kedua] = semula;
  await agenda.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: 'Turun' })).toBeVisible();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(async () => (await listUsulan())[1]?.usulan).toBe(pertama?.usulan);
  await expect(page.getByRole('button', { name: 'Naik' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Urungkan' })).toBeEnabled();
  await page.keyboard.press('z');
  await expect.poll(async () => (await listUsulan())[0]?.usulan).toBe(pertama?.usulan);
  // The screen says so once its rows are those of the disk again.
  await expect(page.getByText('Agenda kembali seperti semula').first()).toBeVisible();

  await agenda.focus();
  for (const satu of [pertama, kedua]) {
    await page.getByRole('row', { name: satu?.nama ?? '' }).click();
    await page.keyboard.press('Space');
  }
  await expect(page.getByRole('row', { selected: true })).toHaveCount(2);
  await page.keyboard.press('Delete');
  await expect(page.getByRole('dialog', { name: 'Keluarkan 2 usulan dari agenda?' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await client.usulan.count()).menunggu).toBe(2);
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Urungkan' })).toBeEnabled();
  await page.keyboard.press('z');
  await expect
    .poll(async () => (await listUsulan()).map(({ usulan }) => usulan))
    .toEqual(semula.map(({ usulan }) => usulan));
  await client.agenda.keluarkan({ sidang, usulan: [pertama?.usulan ?? 0] });

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
  await expect(agenda).toBeVisible();
  expect(await listUsulan()).toHaveLength(6);
});

test('acara ditambah, dipindahkan, dan diubah judulnya tanpa tetikus', async ({ page }) => {
  const { client, sidang } = await prepareSidang(page, 2);
  const readAcara = async () => (await client.sidang.get({ sidang })).isian.agenda;
  const semula = await readAcara();
  await openStep(page, sidang, 'persiapan');
  await page.keyboard.press('a');
  await expect(page.getByRole('heading', { name: 'Susunan acara', level: 1 })).toBeVisible();
  await page.getByLabel('Acara baru').fill('Doa bersama');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Doa bersama' })).toBeVisible();
  await expect.poll(async () => (await readAcara()).at(-1)).toBe('Doa bersama');
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(async () => (await readAcara()).at(-2)).toBe('Doa bersama');
  await page.keyboard.press('F2');
  await page.getByLabel('Judul acara').fill('Doa penutup');
  await page.keyboard.press('Enter');
  await expect.poll(readAcara).toEqual([...semula.slice(0, -1), 'Doa penutup', semula.at(-1)]);
  await page.setViewportSize({ width: 911, height: 512 });
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Persiapan', level: 1 })).toBeVisible();
  await expectAccessible(page);
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

test('undangan, daftar hadir, dan lembar kerja dibuat, dan undangan memegang nomornya', async ({ page }) => {
  const { sidang } = await prepareSidang(page, 6);
  await openStep(page, sidang, 'persiapan');
  await page.keyboard.press('c');
  await expect(page.getByRole('heading', { name: 'Cetak sebelum sidang', level: 1 })).toBeVisible();
  await expectAccessible(page);
  for (const [tombol, nama] of [
    ['1', 'Undangan'],
    ['2', 'Daftar hadir kosong'],
    ['3', 'Lembar kerja sidang'],
  ] as const) {
    await page.keyboard.press(tombol);
    await expect(page.getByRole('heading', { name: nama, level: 1 })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Simpan PDF' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { name: 'Cetak sebelum sidang', level: 1 })).toBeVisible();
  }
});
