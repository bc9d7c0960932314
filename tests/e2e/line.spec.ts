import { execFileSync } from 'node:child_process';
import { copyFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { SANDI } from './data-contoh.ts';
import { expect, test } from './host.ts';
import { fillLembar, readPaket } from './lembar-terisi.ts';
import { callHost, expectDiputus } from './sidang-siap.ts';

const USULAN = 1000;
const DENGAN_TOMBOL = 60;

async function download(page: Page, tombol: string, tujuan: string): Promise<string> {
  const unduhan = page.waitForEvent('download');
  await page.keyboard.press(tombol);
  await copyFile(await (await unduhan).path(), tujuan);
  return tujuan;
}

/** Decides the candidate on screen as its number asks, and waits until the next one is there. */
async function decideByKeys(page: Page, nomor: number): Promise<void> {
  await expect(page.getByText(`Usulan ${nomor} dari 1.000`, { exact: true })).toBeVisible();
  if (nomor % 3 === 0) await page.keyboard.press('l');
  else {
    await page.keyboard.press(nomor % 3 === 1 ? 't' : 'd');
    await page.keyboard.type(nomor % 3 === 1 ? '7' : 'pensiun');
    await page.keyboard.press('Enter');
  }
}

/** Figures of the table of results on paper: `1.000 520 250 230`. */
function readJumlahPdf(pdf: string): number[] {
  const teks = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 64 << 20 });
  const baris = /Jumlah\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)\s*$/m.exec(teks) ?? [];
  return baris.slice(1).map((angka) => Number(angka.replaceAll('.', '')));
}

test('dari daftar seribu usulan sampai paket untuk Dinas Sosial, dengan jumlah yang sama di mana-mana', async ({
  page,
}, testInfo) => {
  test.setTimeout(240_000);
  const client = await callHost(page);
  await client.gerbang.contoh({ sandi: SANDI, warga: 1200, usulan: USULAN, benih: 11 });

  // Given the list of usulan, imported on the screen.
  await page.goto(new URL('#/usulan/impor', page.url()).href);
  await page.reload();
  await page.getByRole('button', { name: 'Pakai berkas contoh' }).click();
  await expect(page.getByRole('button', { name: /^Tulis 1\.000 baris/ })).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: '1.000 baris ditulis' })).toBeVisible({ timeout: 30_000 });

  // And a session with all of them, and people who came.
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: 'Semua usulan yang menunggu (1.000) masuk agenda' })).toBeChecked();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Persiapan', level: 1 })).toBeVisible();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByRole('combobox', { name: 'Nomor atau nama yang hadir' })).toBeFocused();
  for (const nomor of ['1', '2', '5']) {
    await page.keyboard.type(nomor);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('region', { name: 'Hadir', exact: true })).toContainText('3 dari');

  // When sixty are decided by keys,
  await page.keyboard.press('Alt+ArrowRight');
  for (let nomor = 1; nomor <= DENGAN_TOMBOL; nomor += 1) await decideByKeys(page, nomor);
  await expectDiputus(page, DENGAN_TOMBOL, USULAN);

  // and the rest in a worksheet that comes back filled,
  await page.keyboard.press('Alt+ArrowLeft');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('grid', { name: 'Agenda usulan' })).toBeVisible();
  const lembar = await download(page, 'F8', testInfo.outputPath('lembar.xlsx'));
  const terisi = testInfo.outputPath('lembar-terisi.xlsx');
  expect(fillLembar(lembar, terisi, DENGAN_TOMBOL + 1)).toBe(USULAN - DENGAN_TOMBOL);
  await page.keyboard.press('F9');
  await page.locator('input[type=file]').setInputFiles(terisi);
  await expect(page.getByRole('button', { name: /^Tulis 940 baris/ })).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: '940 baris ditulis' })).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Semua usulan sudah diputus' })).toBeVisible();

  // and the session is closed,
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Tutup sidang' })).toBeEnabled();
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Sidang ditutup' })).toBeVisible();

  // Then screen, paper and every file of the package count the same.
  const [sidang] = await client.sidang.list();
  const jumlah = sidang?.jumlah ?? { layak: 0, tidak_layak: 0, ditunda: 0 };
  expect(jumlah).toEqual({ layak: 20 + 470, tidak_layak: 20 + 235, ditunda: 20 + 235 });
  await expectDiputus(page, USULAN, USULAN);
  await expect(page.getByRole('region', { name: 'Diputuskan' })).toContainText('Layak490Tidak layak255Ditunda255');

  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.locator('[data-gambar=ada]').first()).toBeVisible({ timeout: 30_000 });
  const pdf = await download(page, 'Control+s', testInfo.outputPath('berita-acara.pdf'));
  const angka = [USULAN, jumlah.layak, jumlah.tidak_layak, jumlah.ditunda];
  expect(readJumlahPdf(pdf)).toEqual(angka);

  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByRole('heading', { level: 1, name: 'Kirim' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Simpan paket tanpa sandi/ })).toBeVisible();
  const paket = await download(page, 'Control+Enter', testInfo.outputPath('paket.zip'));
  await expect(page.getByRole('region', { name: 'Jumlah keputusan dalam paket' })).toHaveText(
    /1\.000 keputusan=490 layak\+255 tidak layak\+255 ditunda/,
  );
  const pdfPaket = testInfo.outputPath('paket.pdf');
  const isi = readPaket(paket, pdfPaket);
  expect(isi).toMatchObject({ xlsx: jumlah, csv: jumlah, json: jumlah, jumlahJson: jumlah, nikRusak: 0 });
  expect(isi.siks).toBe(jumlah.layak);
  expect(readJumlahPdf(pdfPaket)).toEqual(angka);
});
