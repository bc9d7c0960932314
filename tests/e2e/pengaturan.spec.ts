import { openContoh, SANDI, unlock } from './data-contoh.ts';
import { expect, test } from './host.ts';
import { expectAccessible } from './mudah-dipakai.ts';

test('kop surat diubah dan tetap ada sesudah Mufakat dijalankan kembali; perubahan yang belum disimpan dijaga', async ({
  page,
  host,
}) => {
  await openContoh(page);
  await page.getByRole('link', { name: 'Pengaturan' }).click();
  await expect(page.getByLabel('Nama lurah dengan gelar')).not.toHaveValue('');
  await expectAccessible(page);
  await page.keyboard.press('2');
  const alamat = page.getByLabel('Alamat kantor');
  await alamat.fill('Jalan Rekaan Baru 27');
  // The new line has the focus in the same step: a letter typed at once must not be lost on a slow machine.
  const siap = await page.getByRole('button', { name: 'Tambah dasar hukum' }).evaluate((tombol: HTMLElement) => {
    tombol.click();
    return document.activeElement?.tagName;
  });
  expect(siap).toBe('INPUT');
  await page.keyboard.type('Peraturan Contoh Nomor 1 Tahun 2026');
  const bawaan = page.getByRole('button', { name: 'Pakai dasar hukum bawaan' });
  await bawaan.click();
  await expect(page.getByLabel('Dasar hukum 4', { exact: true })).toHaveCount(0);
  await expect(bawaan).toBeDisabled();
  await page.getByRole('button', { name: 'Tambah dasar hukum' }).click();
  await page.keyboard.type('Peraturan Contoh Nomor 1 Tahun 2026');
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Beranda' }).click();
  const jaga = page.getByRole('dialog', { name: 'Tinggalkan perubahan yang belum disimpan?' });
  await expect(jaga).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(jaga).toBeHidden();
  await expect(alamat).toHaveValue('Jalan Rekaan Baru 27');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Semua tersimpan.')).toBeVisible();

  await host.restart();
  await unlock(page);
  await page.getByRole('link', { name: 'Pengaturan' }).click();
  await page.getByRole('link', { name: 'Surat' }).click();
  await expect(alamat).toHaveValue('Jalan Rekaan Baru 27');
  await expect(page.getByLabel('Dasar hukum 4', { exact: true })).toHaveValue('Peraturan Contoh Nomor 1 Tahun 2026');
});

test('pola nomor yang salah ditolak dengan sebabnya dan isian tetap di layar', async ({ page }) => {
  await openContoh(page);
  await page.getByRole('link', { name: 'Pengaturan' }).click();
  await page.getByRole('link', { name: 'Surat' }).click();
  const pola = page.getByLabel('Pola nomor surat');
  await pola.fill('{nomer}/MUSKEL');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Pola nomor surat harus memuat {nomor}')).toBeVisible();
  await expect(pola).toHaveValue('{nomer}/MUSKEL');
});

test('program ditambah, dan kode yang sama ditolak', async ({ page }) => {
  await openContoh(page);
  await page.getByRole('link', { name: 'Pengaturan' }).click();
  // Beranda has links with this word too; on a slow machine it is still there.
  await page.getByRole('navigation', { name: 'Bagian pengaturan' }).getByRole('link', { name: 'Program' }).click();
  await expectAccessible(page);
  await page.getByRole('heading', { name: 'Program', exact: true }).click();
  await page.keyboard.press('t');
  await page.keyboard.type('pkh');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Program Contoh');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Kode ini sudah dipakai program di atas.')).toBeVisible();
  await page.getByLabel('Kode').last().fill('contoh');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Semua tersimpan.')).toBeVisible();
  await expect(page.getByLabel('Kode').last()).toHaveValue('CONTOH');
});

test('orang ditambah ke daftar pilar, NIK-nya disamarkan, lalu tidak diundang lagi; batas hadir sendiri disimpan', async ({
  page,
}) => {
  await openContoh(page);
  await page.getByRole('link', { name: 'Pengaturan' }).click();
  await page.getByRole('link', { name: 'Pilar' }).click();
  await expect(page.getByText('39 orang diundang ke setiap sidang')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('heading', { name: 'Pilar', exact: true }).click();
  await page.keyboard.press('t');
  await expect(page.getByLabel('Nama', { exact: false }).first()).toBeFocused();
  await page.keyboard.type('Nurbaiti Khayal');
  await page.getByLabel('RT', { exact: true }).fill('1');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText('40 orang diundang ke setiap sidang')).toBeVisible();

  await page.getByRole('row', { name: /Nurbaiti Khayal/ }).click();
  await expect(page.getByRole('dialog', { name: 'Ubah orang' }).getByLabel('RT', { exact: true })).toHaveValue('001');
  await page.getByLabel('NIK (boleh kosong)').fill('1371019909790003');
  await expect(page.getByText(/tanggal lahir/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Simpan Enter' })).toBeDisabled();
  await page.getByLabel('NIK (boleh kosong)').fill('1371 0145 0979 0003');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Ubah orang' })).toBeHidden();
  await page.getByRole('row', { name: /Nurbaiti Khayal/ }).click();
  await expect(page.getByRole('dialog', { name: 'Ubah orang' })).toContainText('berakhir 0003');
  await expect(page.getByRole('dialog', { name: 'Ubah orang' })).not.toContainText('450979');
  await page.getByLabel('Diundang ke sidang berikutnya').uncheck();
  await page.keyboard.press('Enter');
  await expect(page.getByText('39 orang diundang ke setiap sidang')).toBeVisible();

  await page.getByRole('link', { name: 'Batas hadir' }).click();
  await page.getByLabel('Pakai batas hadir sendiri').check();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Isi jumlah orang, atau salah satu unsur.')).toBeVisible();
  await page.getByLabel('Orang di ruang, paling sedikit').fill('20');
  await expectAccessible(page);
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Semua tersimpan.')).toBeVisible();
});

test('kata sandi diganti, data dikunci, dan hanya kata sandi baru yang membukanya', async ({ page }) => {
  await openContoh(page);
  await page.getByRole('link', { name: 'Pengaturan' }).click();
  await page.getByRole('link', { name: 'Data dan sandi' }).click();
  await expectAccessible(page);
  const baru = 'ombak purus di sore hari';
  await page.getByLabel('Kata sandi sekarang').fill('salah semuanya');
  await page.getByLabel('Kata sandi baru').fill(baru);
  await page.getByLabel('Ketik kata sandi sekali lagi').fill(baru);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Kata sandi tidak cocok dengan data ini.')).toBeVisible();
  await page.getByLabel('Kata sandi sekarang').fill(SANDI);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Kata sandi diganti')).toBeVisible();

  await page.keyboard.press('Control+l');
  const sandi = page.getByLabel('Kata sandi', { exact: true });
  await sandi.fill(SANDI);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Kata sandi tidak cocok dengan data ini.')).toBeVisible();
  await unlock(page, baru);
});
