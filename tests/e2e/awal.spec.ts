import { crc32, deflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { openContoh, SANDI, unlock } from './data-contoh.ts';
import { expect, test } from './host.ts';
import { startHostProcess } from './host-process.ts';
import { expectAccessible } from './mudah-dipakai.ts';

/** Chooses from the list of the focused field by typing a part of the name. */
async function pick(page: Page, ketikan: string, nama: string): Promise<void> {
  await page.keyboard.type(ketikan);
  await expect(page.getByRole('option', { name: nama, exact: true })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

async function fillWilayah(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Selamat datang' })).toBeVisible();
  await page.keyboard.press('s');
  await expect(page.getByRole('combobox', { name: /^Kecamatan/ })).toBeFocused();
  await pick(page, 'padang sel', 'Padang Selatan');
  await page.keyboard.press('Tab');
  await pick(page, 'rawang', 'Rawang');
  await expect(page.getByText('1371011009')).toBeVisible();
  await page.keyboard.press('Enter');
}

test('sekretaris menyiapkan kelurahannya dengan papan ketik saja, lalu membukanya lagi dengan kata sandinya', async ({
  page,
  host,
}) => {
  await expect(page.getByRole('heading', { name: 'Selamat datang' })).toBeVisible();
  await expectAccessible(page);
  await fillWilayah(page);

  await expect(page.getByLabel('Nama lurah dengan gelar')).toBeFocused();
  await page.keyboard.type('Arman Teladan, S.Sos.');
  await page.getByLabel('Nama sekretaris dengan gelar').focus();
  await page.keyboard.type('Yusra Umpama, S.E.');
  await expectAccessible(page);
  await page.keyboard.press('Enter');

  await expect(page.getByLabel('Alamat kantor')).toBeFocused();
  await page.keyboard.type('Jalan Contoh Raya 1, Padang');
  const kop = page.getByRole('region', { name: 'Contoh kop surat' });
  await expect(kop).toContainText('PEMERINTAH KOTA PADANG');
  await expect(kop).toContainText('KELURAHAN RAWANG');
  await expect(kop).toContainText('Jalan Contoh Raya 1, Padang');
  await page.getByLabel('Singkatan kelurahan').fill('RWG');
  await expect(page.getByText(/400\.9\/012\/MUSKEL\/KEL-RWG\/[IVX]+\/\d{4}/)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');

  await expect(page.getByLabel('Kata sandi baru')).toBeFocused();
  await page.keyboard.type(SANDI);
  await expect(page.getByText('Kekuatan: kuat')).toBeVisible();
  await page.getByLabel('Ketik kata sandi sekali lagi').focus();
  await page.keyboard.type(SANDI);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Kelurahan Rawang siap' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Kelurahan Rawang, Kecamatan Padang Selatan')).toBeVisible();
  await expect(page.getByText('Data contoh, semua rekaan')).toBeHidden();

  await host.restart();
  const sandi = page.getByLabel('Kata sandi', { exact: true });
  await expect(sandi).toBeFocused();
  await page.keyboard.type('Rumah gadang tepi laut');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Kata sandi tidak cocok dengan data ini.')).toBeVisible();
  await expect(sandi).toHaveValue('Rumah gadang tepi laut');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Tampilkan kata sandi' }).click();
  await expect(sandi).toHaveAttribute('type', 'text');
  await unlock(page);
  await expect(page.getByText('Kelurahan Rawang, Kecamatan Padang Selatan')).toBeVisible();
});

test('langkah yang belum lengkap menyebut apa yang kurang dan tidak maju', async ({ page }) => {
  await page.getByRole('button', { name: 'Mulai penyiapan' }).click();
  await page.getByRole('button', { name: 'Lanjut' }).click();
  await expect(page.getByText('Pilih kecamatan dari daftar.')).toBeVisible();
  await page.reload();
  await page.getByRole('combobox', { name: /^Kecamatan/ }).fill('padang sel');
  await page.getByRole('option', { name: 'Padang Selatan' }).click();
  await page.getByRole('combobox', { name: /^Kelurahan/ }).fill('rawang');
  await page.getByRole('option', { name: 'Rawang' }).click();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Isi nama lurah; namanya dicetak pada berita acara.')).toBeVisible();
  await page.getByLabel('Nama lurah dengan gelar').fill('Arman Teladan');
  await page.getByLabel('Nama sekretaris dengan gelar').fill('Yusra Umpama');
  await page.keyboard.press('Enter');
  await page.getByLabel('Pola nomor surat').fill('400.9/MUSKEL/{tahun}');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Pola nomor surat harus memuat {nomor}')).toBeVisible();
  await page.getByLabel('Pola nomor surat').fill('{nomor}/MUSKEL/{tahun}');
  await page.keyboard.press('Enter');
  await page.getByLabel('Kata sandi baru').fill('pendek');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Kata sandi paling sedikit 8 karakter.')).toBeVisible();
  await page.getByLabel('Kata sandi baru').fill(SANDI);
  await page.getByLabel('Ketik kata sandi sekali lagi').fill(`${SANDI} lain`);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Kedua kata sandi tidak sama. Ketik sekali lagi.')).toBeVisible();
  await expectAccessible(page);
});

test('isian tidak hilang bila mundur, memuat ulang, atau menekan Esc; kata sandi tidak ikut disimpan', async ({
  page,
}) => {
  await fillWilayah(page);
  await page.getByLabel('Nama lurah dengan gelar').fill('Arman Teladan');
  await page.getByLabel('Nama sekretaris dengan gelar').fill('Yusra Umpama');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByLabel('Kata sandi baru').fill(SANDI);

  await page.keyboard.press('Escape');
  const tanya = page.getByRole('dialog', { name: 'Tinggalkan penyiapan?' });
  await expect(tanya).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tanya).toBeHidden();
  await expect(page.getByLabel('Kata sandi baru')).toHaveValue(SANDI);

  await page.reload();
  await expect(page.getByLabel('Kata sandi baru')).toHaveValue('');
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toContain(SANDI);
  await page.keyboard.press('Alt+ArrowLeft');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByLabel('Nama lurah dengan gelar')).toHaveValue('Arman Teladan');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('combobox', { name: /^Kelurahan/ })).toHaveValue('Rawang');
});

test('logo yang besar diperkecil dan langsung terlihat pada kop; berkas yang bukan gambar ditolak', async ({
  page,
}) => {
  await fillWilayah(page);
  await page.getByLabel('Nama lurah dengan gelar').fill('Arman Teladan');
  await page.getByLabel('Nama sekretaris dengan gelar').fill('Yusra Umpama');
  await page.keyboard.press('Enter');
  const berkas = page.locator('input[type=file]');
  await berkas.setInputFiles({ name: 'lambang.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
  await expect(page.getByText('"lambang.pdf" bukan gambar PNG atau JPEG. Pilih berkas lain.')).toBeVisible();
  await berkas.setInputFiles({ name: 'rusak.png', mimeType: 'image/png', buffer: Buffer.from('bukan gambar') });
  await expect(page.getByText('Gambar "rusak.png" rusak dan tidak dapat dibaca.')).toBeVisible();

  await berkas.setInputFiles({ name: 'lambang.png', mimeType: 'image/png', buffer: writePng(1200, 900) });
  const logo = page.getByRole('img', { name: 'Logo pada kop surat' });
  await expect(logo).toBeVisible();
  await expect(page.getByText('Gambar diperkecil supaya berkas surat tetap ringan.')).toBeVisible();
  expect(await logo.evaluate((gambar: HTMLImageElement) => [gambar.naturalWidth, gambar.naturalHeight])).toEqual([
    480, 360,
  ]);
});

test('kelurahan contoh hanya meminta kata sandi dan menyebut dirinya rekaan', async ({ page }) => {
  await expect(page.getByRole('heading', { name: 'Selamat datang' })).toBeVisible();
  await page.keyboard.press('c');
  await expect(page.getByLabel('Kata sandi baru')).toBeFocused();
  await expect(page.getByText('Semua isinya data rekaan.')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await openContoh(page);
});

test('data yang sedang dibuka Mufakat lain menyebut apa yang harus dilakukan', async ({ page, host, browser }) => {
  await openContoh(page);
  const kedua = await startHostProcess(host.dataDir);
  const context = await browser.newContext();
  const jendela = await context.newPage();
  await jendela.goto(kedua.alamatMasuk);
  await jendela.getByLabel('Kata sandi', { exact: true }).fill(SANDI);
  await jendela.keyboard.press('Enter');
  await expect(jendela.getByRole('alert')).toContainText('Data ini sedang dibuka oleh Mufakat yang lain.');
  await expect(jendela.getByRole('alert')).toContainText('SUDAH_TERBUKA');
  await context.close();
  await kedua.stop();
});

/** A plain grey picture of that size. */
function writePng(lebar: number, tinggi: number): Buffer {
  const kepala = Buffer.alloc(13);
  kepala.writeUInt32BE(lebar, 0);
  kepala.writeUInt32BE(tinggi, 4);
  kepala.set([8, 0, 0, 0, 0], 8);
  const isi = deflateSync(
    Buffer.alloc((lebar + 1) * tinggi, 0x80).map((nilai, letak) => (letak % (lebar + 1) === 0 ? 0 : nilai)),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    writeChunk('IHDR', kepala),
    writeChunk('IDAT', isi),
    writeChunk('IEND', Buffer.alloc(0)),
  ]);
}

function writeChunk(jenis: string, isi: Buffer): Buffer {
  const badan = Buffer.concat([Buffer.from(jenis, 'latin1'), isi]);
  const potongan = Buffer.alloc(badan.length + 8);
  potongan.writeUInt32BE(isi.length, 0);
  potongan.set(badan, 4);
  potongan.writeUInt32BE(crc32(badan), badan.length + 4);
  return potongan;
}
