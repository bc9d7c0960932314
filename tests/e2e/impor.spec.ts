import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { chooseFile, imporContoh, openContoh, writeDaftarRt } from './data-contoh.ts';
import { expect, test } from './host.ts';
import { fillLembar } from './lembar-terisi.ts';
import { expectAccessible } from './mudah-dipakai.ts';
import { prepareSidang } from './sidang-siap.ts';

const RUSAK = {
  3: { nik: '1,37101E+15' },
  7: { nik: '137101540379901' },
  12: { nama: '' },
  15: { lahir: '31/02/1988' },
  18: { kk: '' },
};

async function openImpor(page: Page): Promise<void> {
  await openContoh(page);
  await expect(page.getByText('Belum ada usulan')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Impor daftar usulan' })).toBeVisible();
}

test('daftar rusak: jumlahnya cocok, baris bermasalah di atas, satu diperbaiki di tempat, sisanya tidak ditulis', async ({
  page,
}) => {
  await openImpor(page);
  await expectAccessible(page);
  await chooseFile(page, 'usulan-rt.csv', writeDaftarRt(40, RUSAK));
  const jumlah = page.getByRole('region', { name: 'Jumlah baris' });
  await expect(jumlah).toHaveText(/40 baris dibaca=36 baru\+0 diperbarui\+0 tidak berubah\+4 bermasalah/);
  const daftar = page.getByRole('grid', { name: 'Baris bermasalah' });
  await expect(daftar.getByRole('row')).toHaveCount(5);
  await expect(daftar).toContainText('NIK rusak oleh Excel');
  await expectAccessible(page);

  await page.getByRole('button', { name: /Tampilkan peringatan/ }).click();
  await expect(daftar).toContainText('Nomor KK kosong');
  await page.getByRole('button', { name: /Tampilkan peringatan/ }).click();
  await expect(daftar).not.toContainText('Nomor KK kosong');

  await daftar.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const isian = page.getByLabel('Isi baru untuk kolom NIK');
  await expect(isian).toBeFocused();
  await expectAccessible(page);
  await isian.fill('12');
  await page.keyboard.press('Enter');
  await expect(page.getByText('NIK hanya 2 angka, seharusnya 16.')).toBeVisible();
  await isian.fill('1371011503799003');
  await page.keyboard.press('Enter');
  await expect(isian).toBeHidden();
  await expect(jumlah).toHaveText(/=37 baru.*\+3 bermasalah/);

  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Buang pratinjau ini?' })).toContainText('1 perbaikan');
  await page.keyboard.press('Escape');

  const unduhan = page.waitForEvent('download');
  await page.keyboard.press('u');
  const berkas = await unduhan;
  expect(berkas.suggestedFilename()).toBe('usulan-rt - baris bermasalah.xlsx');
  expect((await readFile(await berkas.path())).subarray(0, 2).toString()).toBe('PK');

  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: '37 baris ditulis' })).toBeVisible();
  await expect(jumlah).toHaveText(/\+3 tidak ditulis/);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Lihat daftar usulan' }).click();
  await expect(page.getByText('37 menunggu', { exact: true })).toBeVisible();
});

test('berkas yang sama untuk kedua kali tidak mengubah apa pun, dan riwayat menyebut impor yang pertama', async ({
  page,
}) => {
  await openImpor(page);
  await imporContoh(page);
  await page.keyboard.press('b');
  await expect(page.getByRole('table', { name: 'Impor terdahulu' }).getByRole('row')).toHaveCount(2);
  await expectAccessible(page);
  await page.keyboard.press('c');
  await expect(page.getByText('Semua baris sama dengan yang sudah ada. Tidak ada yang berubah.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Jumlah baris' })).toHaveText(
    /=0 baru\+0 diperbarui\+60 tidak berubah/,
  );
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('60 menunggu', { exact: true })).toBeVisible();
});

test('kolom dapat dipetakan dengan tangan, perbaikan tidak hilang, dan pemetaan diingat untuk berkas berikutnya', async ({
  page,
}) => {
  await openImpor(page);
  await chooseFile(page, 'usulan-rt.csv', writeDaftarRt(5, { 2: { nik: '' } }));
  await page.getByRole('grid', { name: 'Baris bermasalah' }).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.getByLabel('Isi baru untuk kolom NIK').fill('1371011503799002');
  await page.keyboard.press('Enter');
  const jumlah = page.getByRole('region', { name: 'Jumlah baris' });
  await expect(jumlah).toHaveText(/=5 baru.*\+0 bermasalah/);

  await page.getByRole('combobox', { name: 'Bidang untuk kolom NAMA LENGKAP' }).click();
  await page.getByRole('option', { name: 'Tidak dipakai' }).click();
  await expect(page.getByText('Belum ada kolom untuk Nama.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Tulis/ })).toBeHidden();
  await expectAccessible(page);
  await page.getByRole('combobox', { name: 'Bidang untuk kolom NAMA LENGKAP' }).click();
  await page.getByRole('option', { name: 'Nama (wajib)' }).click();
  await page.getByRole('combobox', { name: 'Bidang untuk kolom KET' }).click();
  await page.getByRole('option', { name: 'Pengusul' }).click();
  await expect(page.getByRole('combobox', { name: 'Bidang untuk kolom KET' })).toHaveValue('Pengusul');
  await expect(jumlah).toHaveText(/=5 baru.*\+0 bermasalah/);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: '5 baris ditulis' })).toBeVisible();

  await page.keyboard.press('b');
  await chooseFile(page, 'usulan-rt-lain.csv', writeDaftarRt(6));
  await expect(page.getByText('Pemetaan yang diingat dari impor sebelumnya dipakai.')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Bidang untuk kolom KET' })).toHaveValue('Pengusul');
});

test('berkas yang tidak dapat dibaca ditolak dengan satu kalimat, dan berkas lain dapat langsung dipilih', async ({
  page,
}) => {
  await openImpor(page);
  await chooseFile(page, 'usulan.xlsx', Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3, 4]));
  await expect(page.getByRole('heading', { name: 'Berkas tidak diterima' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('Kode:');
  await expectAccessible(page);
  await chooseFile(page, 'usulan-rt.csv', writeDaftarRt(3));
  await expect(page.getByRole('button', { name: /^Tulis 3 baris/ })).toBeVisible();
});

test('lembar sidang yang diisi di luar menjadi keputusan; baris yang belum diisi dilewati', async ({ page }, info) => {
  const { client, sidang } = await prepareSidang(page, 20);
  const kosong = info.outputPath('lembar.xlsx');
  const terisi = info.outputPath('lembar-terisi.xlsx');
  const lembar = await client.dokumen.lembar({ sidang });
  await writeFile(kosong, new Uint8Array(await lembar.arrayBuffer()));
  expect(fillLembar(kosong, terisi, 9)).toBe(12);

  await page.reload();
  await page.goto(new URL(`#/usulan/impor?jenis=keputusan&sidang=${sidang}`, page.url()).href);
  await expect(page.getByRole('heading', { name: 'Impor lembar keputusan' })).toBeVisible();
  await expectAccessible(page);
  await page.locator('input[type=file]').setInputFiles(terisi);
  const jumlah = page.getByRole('region', { name: 'Jumlah baris' });
  await expect(jumlah).toHaveText(/20 baris dibaca=12 baru\+0 diperbarui\+8 tidak berubah atau belum diisi\+0/);
  await expect(page.getByText('8 baris belum diisi dan dilewati.')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: '12 baris ditulis' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#/musyawarah/${sidang}/pembahasan`));
  expect((await client.sidang.get({ sidang })).diputus).toBe(12);
});

test('pemeriksaan berkas besar menunjukkan kemajuannya dan dapat dibatalkan tanpa menulis apa pun', async ({
  page,
}) => {
  await openImpor(page);
  await chooseFile(page, 'seluruh-kecamatan.csv', writeDaftarRt(100_000));
  const batalkan = page.getByRole('button', { name: /Batalkan/ });
  await expect(batalkan).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Impor daftar usulan' })).toBeVisible();
  await page.keyboard.press('Alt+3');
  await expect(page.getByRole('heading', { name: 'Belum ada usulan' })).toBeVisible();
});
