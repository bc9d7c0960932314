import { expect, type Page } from '@playwright/test';

export const SANDI = 'rumah gadang tepi laut';

/** Given the fictional kelurahan, opened, with Beranda on the screen. */
export async function openContoh(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Pakai data rekaan' }).click();
  await page.getByLabel('Kata sandi baru').fill(SANDI);
  await page.getByLabel('Ketik kata sandi sekali lagi').fill(SANDI);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Kelurahan contoh siap' })).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('Enter');
  await expect(page.getByText('Data contoh, semua rekaan')).toBeVisible();
}

/** Given the 60 usulan of the sample, written. */
export async function imporContoh(page: Page): Promise<void> {
  await page.goto(new URL('#/usulan/impor', page.url()).href);
  await page.getByRole('button', { name: 'Pakai berkas contoh' }).click();
  await page.getByRole('button', { name: /^Tulis 60 baris/ }).click();
  await expect(page.getByRole('heading', { name: '60 baris ditulis' })).toBeVisible();
}

/** Opens locked data and waits for the program. */
export async function unlock(page: Page, sandi = SANDI): Promise<void> {
  await page.getByLabel('Kata sandi', { exact: true }).fill(sandi);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Bagian aplikasi' })).toBeVisible();
}

export interface BarisDaftar {
  readonly nik?: string;
  readonly kk?: string;
  readonly nama?: string;
  readonly lahir?: string;
  readonly program?: string;
}

/** A list as an RT writes it: semicolons, headings of its own, the number of the row in the first column. */
export function writeDaftarRt(jumlah: number, lain: Readonly<Record<number, BarisDaftar>> = {}): Buffer {
  const baris = Array.from({ length: jumlah }, (_, indeks) => {
    const nomor = indeks + 1;
    const urut = String(nomor).padStart(4, '0');
    const {
      nik = `137101150379${urut}`,
      kk = `137101120615${urut}`,
      nama = `Rosma Umpama ${nomor}`.replace(/\d/g, (angka) => 'ABCDEFGHIJ'[Number(angka)] ?? ''),
      lahir = '15/03/1979',
      program = 'PKH',
    } = lain[nomor] ?? {};
    return [nomor, nik, kk, nama, lahir, 'L', `Jalan Contoh ${nomor}`, '003', '002', program, 'dari RT'].join(';');
  });
  return Buffer.from(['NO;NIK;NO KK;NAMA LENGKAP;TGL LHR;L/P;ALAMAT;RT;RW;PROGRAM;KET', ...baris].join('\n'));
}

/** Chooses a file on a screen that takes one. */
export async function chooseFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}
