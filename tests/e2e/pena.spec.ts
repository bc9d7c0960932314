import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import type { Tanggal } from '#domain/tanggal.ts';
import { PYTHON } from '../python.ts';
import { expect, test } from './host.ts';
import { expectAccessible } from './mudah-dipakai.ts';
import { callHost, prepareUsulan } from './sidang-siap.ts';

/** Shows a part of PENA, in the window as it is after a start. */
async function openPena(page: Page, alamat: string): Promise<void> {
  await page.goto(new URL(alamat, page.url()).href);
  await page.reload();
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
}

/** The first sheet as openpyxl reads it. */
function readLembar(jalur: string): (string | number | null)[][] {
  const skrip = `import json, sys, openpyxl
print(json.dumps([list(baris) for baris in openpyxl.load_workbook(sys.argv[1]).worksheets[0].iter_rows(values_only=True)]))`;
  return JSON.parse(execFileSync(PYTHON, ['-c', skrip, jalur], { encoding: 'utf8' }));
}

test('usaha seorang calon dicatat, calon diusulkan, dan daftarnya diekspor dengan papan ketik', async ({ page }) => {
  await prepareUsulan(page, 1);
  await openPena(page, '#/pena');
  const daftar = page.getByRole('grid', { name: 'Daftar calon PENA' });
  await expect(daftar).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  const rincian = page.getByRole('complementary', { name: 'Rincian calon' });
  const nama = (await page.getByRole('row', { selected: true }).getByRole('gridcell').first().textContent()) ?? '';
  await expect(rincian.getByRole('heading', { name: nama })).toBeVisible();
  await expect(rincian).toContainText('Data usaha belum lengkap');

  await page.keyboard.press('i');
  await expect(rincian.getByLabel('Jenis usaha')).toBeFocused();
  await rincian.getByLabel('Jenis usaha').fill('Warung lontong');
  await rincian.getByRole('combobox', { name: 'Klaster' }).click();
  await page.getByRole('option', { name: 'Makanan dan minuman' }).click();
  await rincian.getByLabel('Mulai usaha').fill('Maret 2019');
  await rincian.getByLabel('Omzet sebulan').fill('1,5 juta');
  await page.keyboard.press('Control+Enter');
  await expect(rincian.getByText('Tulis angka rupiah saja')).toBeVisible();
  await expect(rincian.getByLabel('Omzet sebulan')).toBeFocused();
  await rincian.getByLabel('Omzet sebulan').fill('1.500.000');
  await rincian.getByLabel('Kebutuhan').fill('Etalase');
  await rincian.getByLabel('Telepon').fill('0812 0000 0000');
  await rincian.getByRole('radio', { name: /^Ya/ }).check();
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Data usaha tersimpan')).toBeVisible();
  await expect(rincian).not.toContainText('Data usaha belum lengkap');
  await expect(daftar).toBeFocused();

  await page.keyboard.press('u');
  const dialog = page.getByRole('dialog', { name: `Usulkan ${nama}` });
  await expect(dialog.getByRole('radio', { name: 'PENA' })).toBeChecked();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Usulan dicatat')).toBeVisible();
  await expect(rincian).toContainText('Menunggu');

  const unduhan = page.waitForEvent('download');
  await page.keyboard.press('e');
  const jalur = test.info().outputPath('pena.xlsx');
  await (await unduhan).saveAs(jalur);
  const lembar = readLembar(jalur);
  const baris = lembar.find((satu) => satu[3] === nama) ?? [];
  expect(baris[1]).toMatch(/^\d{16}$/);
  expect(baris.slice(9, 17)).toEqual([
    'Warung lontong',
    'Makanan dan minuman',
    'Maret 2019',
    1_500_000,
    'Etalase',
    '0812 0000 0000',
    'Ya',
    'Diusulkan',
  ]);
});

test('keluarga yang lepas bantuan ditengok, dan tindak lanjut yang keliru diurungkan', async ({ page }) => {
  const client = await prepareUsulan(page, 1);
  const { baris } = await client.pena.list({ offset: 0, limit: 1 });
  const [calon] = baris;
  if (calon === undefined) throw new Error('Contoh tanpa calon PENA.');
  await client.graduasi.record({
    kunci: calon.kunci,
    program: 'PKH',
    tanggal: '2024-02-01' as Tanggal,
    sebab: 'Mengundurkan diri karena usahanya maju',
  });
  await openPena(page, '#/pena/graduasi');
  await expect(page.getByRole('grid', { name: 'Daftar graduasi' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const rincian = page.getByRole('complementary', { name: 'Rincian graduasi' });
  // The list of the sample came after that day and still names the family.
  await expect(rincian.getByRole('list', { name: 'Peringatan' })).toContainText('Tercatat menerima');
  await expectAccessible(page);

  await page.keyboard.press('t');
  const dialog = page.getByRole('dialog', { name: /^Tindak lanjut/ });
  await expect(dialog.getByRole('radio', { name: 'Mandiri' })).toBeFocused();
  await page.keyboard.press('2');
  await expectAccessible(page);
  await dialog.getByLabel('Catatan').fill('Omzet turun');
  await page.keyboard.press('Enter');
  await expect(rincian.getByRole('region', { name: 'Tindak lanjut' })).toContainText('Rentan');
  await expect(rincian).toContainText('Terjadwal');
  await page.keyboard.press('z');
  await expect(rincian.getByRole('region', { name: 'Tindak lanjut' })).toContainText('diurungkan');
  await expect(rincian).toContainText('Muncul lagi');

  await rincian.getByRole('link', { name: calon.nama }).click();
  await expect(page.getByRole('heading', { level: 1, name: calon.nama })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Graduasi' })).toContainText('Diusulkan lepas dari PKH');
  await expectAccessible(page);
});

test('pengaturan PENA mengubah siapa yang diingatkan, dan isian yang keliru ditolak di tempatnya', async ({ page }) => {
  await prepareUsulan(page, 1);
  await openPena(page, '#/pengaturan?bagian=pena');
  await expectAccessible(page);
  await page.getByLabel('Umur tertinggi').fill('19');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Umur terendah tidak boleh melebihi umur tertinggi.')).toBeVisible();
  await page.getByLabel('Umur tertinggi').fill('25');
  await page.getByLabel('Upah minimum kota sebulan').fill('2.994.193');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Semua tersimpan.')).toBeVisible();
  const client = await callHost(page);
  expect(await client.pena.pengaturan()).toMatchObject({ umurTertinggi: 25, upahMinimum: 2_994_193 });
  expect((await client.pena.count()).umurLuar).toBeGreaterThan(0);
});
