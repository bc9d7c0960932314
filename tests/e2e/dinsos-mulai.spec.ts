import type { Page } from '@playwright/test';
import { SANDI, unlock } from './data-contoh.ts';
import { expect, test } from './host.ts';
import { expectAccessible } from './mudah-dipakai.ts';

const KEPALA = 'Yulia Rekaan, S.Sos.';

/** The first step with Kabupaten Solok chosen, and the second with the head's name typed. */
async function fillKantor(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Dinas Sosial mana?' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: /^Provinsi/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('solok');
  await expect(page.getByRole('option', { name: 'Kabupaten Solok', exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Nama dinas')).toHaveValue('Dinas Sosial Kabupaten Solok');
  await expect(page.getByText('13.02', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');

  await expect(page.getByLabel('Nama kepala dinas dengan gelar')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Isi nama kepala dinas; namanya dicetak pada ringkasan rekap.')).toBeVisible();
  await page.keyboard.type(KEPALA);
  await page.keyboard.press('Enter');
}

test('Dinas Sosial disiapkan dengan papan ketik saja; isian selamat bila ditinggalkan atau dimuat ulang', async ({
  page,
  host,
}) => {
  await expect(page.getByRole('heading', { name: 'Selamat datang' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Mulai penyiapan' })).toBeFocused();
  await page.keyboard.press('d');
  await fillKantor(page);

  await expect(page.getByLabel('Alamat kantor')).toBeFocused();
  await page.keyboard.type('Jalan Contoh Raya 7, Arosuka');
  const kop = page.getByRole('region', { name: 'Contoh kop surat' });
  await expect(kop).toHaveText('PEMERINTAH KABUPATEN SOLOKDINAS SOSIALJalan Contoh Raya 7, Arosuka');
  await page.reload();
  await expect(page.getByLabel('Alamat kantor')).toHaveValue('Jalan Contoh Raya 7, Arosuka');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByLabel('Nama kepala dinas dengan gelar')).toHaveValue(KEPALA);

  // Left for the first screen, nothing is lost, and a reload stays there.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Tinggalkan penyiapan?' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Selamat datang' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Selamat datang' })).toBeVisible();
  await page.keyboard.press('d');
  await expect(page.getByLabel('Nama kepala dinas dengan gelar')).toHaveValue(KEPALA);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Alamat kantor')).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(page.getByLabel('Kata sandi baru')).toBeFocused();
  await page.keyboard.type(SANDI);
  await page.getByLabel('Ketik kata sandi sekali lagi').focus();
  await page.keyboard.type(SANDI);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Dinas Sosial Kabupaten Solok siap' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Rekap' })).toBeVisible();

  await changeSettings(page);

  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { name: 'Buka data' })).toBeVisible();
  await host.restart();
  await expect(page.getByRole('heading', { name: 'Buka data' })).toBeVisible();
  await unlock(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Rekap' })).toBeVisible();
  await page.keyboard.press('Alt+2');
  await expect(page.getByLabel('Nama dinas')).toHaveValue('Dinas Sosial dan P3A');
  await expect(page.getByRole('combobox', { name: /^Kota atau kabupaten/ })).toHaveValue('Kabupaten Solok');
  await page.keyboard.press('2');
  await expect(page.getByRole('combobox', { name: 'Batas usulan' })).toHaveValue('Tanggal 20');
});

/** Another name of the office, another day of the cut-off, and a look at the parts that there are. */
async function changeSettings(page: Page): Promise<void> {
  await page.keyboard.press('Alt+2');
  await expect(page.getByRole('heading', { level: 1, name: 'Dinas Sosial' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Bagian pengaturan' }).getByRole('link')).toHaveText([
    'Dinas Sosial1',
    'Batas waktu2',
    'Kunci dan sidik3',
    'Data dan sandi4',
  ]);
  await expect(page.getByLabel('Nama kepala dinas dengan gelar')).toHaveValue(KEPALA);
  await page.getByLabel('Nama dinas').fill('Dinas Sosial dan P3A');
  const kop = page.getByRole('region', { name: 'Contoh kop surat' });
  await expect(kop).toContainText('DINAS SOSIAL DAN P3A');
  // What is missing is shown where it is missing, wherever one was in the form.
  const kepala = page.getByLabel('Nama kepala dinas dengan gelar');
  await kepala.fill('');
  await page.getByLabel('Alamat kantor').focus();
  await page.keyboard.press('Control+s');
  await expect(kepala).toBeFocused();
  await page.keyboard.type(KEPALA);
  await expectAccessible(page);
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Semua tersimpan.')).toBeVisible();

  await page.getByRole('link', { name: 'Batas waktu' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Batas waktu' })).toBeVisible();
  const batas = page.getByRole('combobox', { name: 'Batas usulan' });
  await expect(batas).toHaveValue('Tanggal 17');
  await batas.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('20');
  await expect(page.getByRole('option', { name: 'Tanggal 20', exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(batas).toHaveValue('Tanggal 20');
  await expectAccessible(page);
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Semua tersimpan.')).toBeVisible();
}

test('Dinas Sosial contoh dibuat dengan sekali tekan, dapat dibatalkan, dan sampai pada papan', async ({ page }) => {
  test.slow();
  await expect(page.getByRole('heading', { name: 'Selamat datang' })).toBeVisible();
  await page.keyboard.press('r');
  await expect(page.getByRole('heading', { name: 'Coba dengan Dinas Sosial contoh' })).toBeVisible();
  await expect(page.getByLabel('Kata sandi baru')).toBeFocused();
  await page.keyboard.type(SANDI);
  await page.getByLabel('Ketik kata sandi sekali lagi').focus();
  await page.keyboard.type(SANDI);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Kata sandi baru')).toHaveValue(SANDI);

  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Dinas Sosial contoh siap' })).toBeVisible({ timeout: 90_000 });
  await expect(page.getByText(/^Ada \d+ paket rekaan dengan [\d.]+ keputusan\./)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Rekap' })).toBeVisible();
  await expect(page.getByText('Data contoh, semua rekaan')).toBeVisible();
  const keadaan = page.getByRole('list', { name: 'Kelurahan menurut keadaan' }).getByRole('listitem');
  await expect(keadaan).toHaveText([/ 72$/, / 9$/, / 6$/, / 3$/, / 2$/, / 12$/]);
});
