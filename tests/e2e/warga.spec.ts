import type { Page } from '@playwright/test';
import { chooseFile } from './data-contoh.ts';
import { expect, test } from './host.ts';
import { expectAccessible } from './mudah-dipakai.ts';
import { openContohBersih } from './sidang-siap.ts';
import { DAFTAR_DTSEN, DAFTAR_JKSS, HASIL_SIKS } from './warga-data.ts';

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { name, exact: typeof name === 'string' });

/** On the screen of lists: chooses the kind by its number and brings the file in. */
async function imporDaftar(page: Page, nomor: string, nama: string, isi: Buffer, ditulis: number): Promise<void> {
  await expect(heading(page, 'Impor daftar')).toBeVisible();
  await page.keyboard.press(nomor);
  await expect(page.getByRole('radio').nth(Number(nomor) - 1)).toBeChecked();
  await chooseFile(page, nama, isi);
  await expect(heading(page, 'Periksa sebelum menulis')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(heading(page, `${ditulis} baris ditulis`)).toBeVisible();
}

async function openWarga(page: Page): Promise<void> {
  await page.keyboard.press('Alt+2');
  await expect(heading(page, 'Warga')).toBeVisible();
}

test('daftar masuk, orangnya ditemukan dengan ejaan lain, dan temuannya diselesaikan dengan tombol', async ({
  page,
}) => {
  await openContohBersih(page);
  await openWarga(page);
  await page.keyboard.press('F6');
  await expect(heading(page, 'Impor daftar')).toBeVisible();
  await expectAccessible(page);
  await chooseFile(page, 'dtsen.csv', DAFTAR_DTSEN);
  const jumlah = page.getByRole('region', { name: 'Jumlah baris' });
  await expect(jumlah).toHaveText(/6 baris dibaca=4 baru\+1 diperbarui\+0 tidak berubah\+1 bermasalah/);
  await expect(page.getByRole('grid', { name: 'Baris bermasalah' })).toContainText('NIK rusak oleh Excel');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(heading(page, '5 baris ditulis')).toBeVisible();
  await page.keyboard.press('b');
  await imporDaftar(page, '2', 'jkss.csv', DAFTAR_JKSS, 1);
  await page.keyboard.press('b');
  await imporDaftar(page, '5', 'siks.csv', HASIL_SIKS, 1);

  await openWarga(page);
  await expect(page.getByText('104 orang')).toBeVisible();
  const daftar = page.getByRole('grid', { name: 'Daftar warga' });
  await page.keyboard.type('jusuf moh');
  await expect(daftar).toHaveAttribute('aria-rowcount', '2');
  await page.keyboard.press('ArrowDown');
  const rincian = page.getByRole('complementary', { name: 'Rincian warga' });
  await expect(rincian.getByRole('heading', { name: 'Muhammad Yusuf Khayal' })).toBeVisible();
  await expect(rincian).toContainText('Menurut NIK 14-03-1979');
  await expectAccessible(page);

  await page.keyboard.press('Enter');
  await expect(heading(page, 'Muhammad Yusuf Khayal')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Isi setiap daftar' })).toContainText('Nama berbeda di Dukcapil');
  await expect(page.getByText('DITOLAK: TIDAK PADAN; Nama berbeda di Dukcapil')).toBeVisible();
  await expect(page.getByText('Warung').first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(heading(page, 'Warga')).toBeVisible();

  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'SIKS-NG' }).click();
  await page.getByRole('menuitem', { name: 'ditolak' }).click();
  await expect(daftar).toHaveAttribute('aria-rowcount', '2');
  await expect(daftar).toContainText('Muhammad Yusuf Khayal');

  await page.keyboard.press('F7');
  await expect(heading(page, 'Temuan')).toBeVisible();
  const temuan = page.getByRole('grid', { name: 'Daftar temuan' });
  await expect(temuan).toHaveAttribute('aria-rowcount', '6');
  await expect(temuan.getByRole('row').nth(1)).toContainText('Meninggal, menerima');
  await expect(temuan).toBeFocused();
  await page.keyboard.press('Home');
  await expect(page.getByText('Tercatat meninggal, tetapi masih menerima bantuan')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('u');
  await expect(page.getByRole('dialog', { name: 'Usulkan Rustam Ibarat' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Rustam Ibarat menunggu sidang.')).toBeVisible();
  await expect(temuan).toHaveAttribute('aria-rowcount', '5');

  await temuan.focus();
  await page.keyboard.press('Home');
  await expect(page.getByRole('complementary', { name: 'Rincian temuan' })).toContainText('NIK yang sama');
  await page.keyboard.press('s');
  await expect(page.getByRole('dialog', { name: 'Tandai selesai?' })).toBeVisible();
  await page.keyboard.type('KTP-el sudah dilihat');
  await page.keyboard.press('Enter');
  await expect(temuan).toHaveAttribute('aria-rowcount', '4');
  await temuan.focus();
  await page.keyboard.press('z');
  await expect(temuan).toHaveAttribute('aria-rowcount', '5');

  await page.getByRole('link', { name: 'Pengaturan' }).click();
  await page.getByRole('link', { name: 'Program' }).click();
  await expect(heading(page, 'Program')).toBeVisible();
  const batas = page.getByRole('listitem', { name: 'Program 2' }).getByRole('combobox', { name: 'Batas desil' });
  await expect(batas).toHaveValue('1 sampai 4');
  await batas.click();
  await page.getByRole('option', { name: '1 sampai 8' }).click();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Semua tersimpan.')).toBeVisible();
  await openWarga(page);
  await page.keyboard.press('F7');
  await expect(temuan).toHaveAttribute('aria-rowcount', '4');
  await expect(temuan).not.toContainText('Desil di luar batas');
});

test('daftar yang masuk dapat dibaca baris demi baris dan ditarik utuh; berkas yang rusak tidak mengubah apa pun', async ({
  page,
}) => {
  await openContohBersih(page);
  await openWarga(page);
  await page.keyboard.press('F6');
  await imporDaftar(page, '1', 'dtsen.csv', DAFTAR_DTSEN, 5);
  await page.keyboard.press('b');
  await page.getByRole('link', { name: 'dtsen.csv' }).click();
  await expect(heading(page, 'Isi daftar')).toBeVisible();
  const baris = page.getByRole('grid', { name: 'Baris daftar' });
  await expect(baris).toHaveAttribute('aria-rowcount', '6');
  await expect(page.getByRole('complementary')).toContainText(/SHA-256[0-9a-f]{64}/);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bermasalah' }).click();
  await expect(baris).toContainText('NIK rusak oleh Excel');
  await page.keyboard.press('Escape');

  await expect(heading(page, 'Impor daftar')).toBeVisible();
  await chooseFile(page, 'rusak.xlsx', Buffer.from('PK\x03\x04 yang terpotong'));
  await expect(heading(page, 'Berkas tidak diterima')).toBeVisible();
  await chooseFile(page, 'tanpa-nik.csv', Buffer.from('NAMA,ALAMAT\nRosmalinar Umpama,Jalan Contoh 1'));
  await expect(page.getByText('Belum dapat ditulis: ada kolom wajib yang belum dipetakan.')).toBeVisible();
  await page.keyboard.press('Escape');

  const riwayat = page.getByRole('table', { name: 'Daftar yang pernah masuk' });
  await expect(riwayat.getByRole('row')).toHaveCount(3);
  await page.getByRole('button', { name: 'Tarik kembali dtsen.csv' }).click();
  const tanya = page.getByRole('dialog', { name: 'Tarik kembali daftar ini?' });
  await expect(tanya).toContainText('Orang yang hanya disebut daftar ini hilang');
  await expectAccessible(page);
  await tanya.getByRole('button', { name: 'Tarik kembali' }).click();
  await expect(page.getByText('dtsen.csv tidak ikut dihitung lagi.')).toBeVisible();
  await expect(riwayat).toContainText(/Ditarik/);
  await openWarga(page);
  await expect(page.getByText('100 orang')).toBeVisible();
  await page.keyboard.type('1371015208860053');
  await expect(heading(page, 'Tidak ada warga yang cocok')).toBeVisible();
});
