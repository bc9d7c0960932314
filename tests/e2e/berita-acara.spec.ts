import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { expect, test } from './host.ts';
import { expectAccessible } from './mudah-dipakai.ts';
import { decideAll, openStep, prepareSidang, type SidangSiap } from './sidang-siap.ts';

async function prepareDitutup(page: Page, usulan: number): Promise<SidangSiap> {
  const siap = await prepareSidang(page, usulan);
  await decideAll(siap);
  await siap.client.sidang.tutup({ sidang: siap.sidang });
  return siap;
}

/** How much of a drawn page is ink: none means that nothing was drawn. */
function countTinta(page: Page, nomor: number): Promise<number> {
  return page.getByRole('img', { name: `Halaman ${nomor}`, exact: true }).evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) return 0;
    const titik = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let gelap = 0;
    for (let i = 0; i < titik.length; i += 4) if ((titik[i] ?? 255) < 128) gelap += 1;
    return gelap;
  });
}

test('berita acara dibuat, digambar di jendela, diperbesar, dan disimpan sebagai PDF yang sama', async ({ page }) => {
  const { client, sidang } = await prepareDitutup(page, 8);
  await openStep(page, sidang, 'berita-acara');
  const pratinjau = page.getByRole('region', { name: /^Pratinjau berita-acara/ });
  await expect(page.locator('[data-gambar=ada]').first()).toBeVisible();
  expect(await countTinta(page, 1)).toBeGreaterThan(1000);
  await expectAccessible(page);

  const lebar = async (): Promise<number> =>
    (await page.getByRole('img', { name: 'Halaman 1', exact: true }).boundingBox())?.width ?? 0;
  const semula = await lebar();
  await page.keyboard.press('+');
  await expect.poll(lebar).toBeGreaterThan(semula * 1.05);
  await page.keyboard.press('0');
  await expect.poll(lebar).toBe(semula);
  await expect(pratinjau).toBeVisible();
  const jumlahHalaman = Number(/dari (\d+)/.exec((await page.getByText(/^Halaman 1 dari/).textContent()) ?? '')?.[1]);
  await page.keyboard.press('End');
  await expect(page.getByRole('img', { name: `Halaman ${jumlahHalaman}`, exact: true })).toBeVisible();

  const unduhan = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const berkas = await unduhan;
  const teks = execFileSync('pdftotext', ['-layout', await berkas.path(), '-'], { encoding: 'utf8' });
  const { nomorBeritaAcara } = await client.sidang.get({ sidang });
  expect(teks).toContain(nomorBeritaAcara);
  const info = execFileSync('pdfinfo', [await berkas.path()], { encoding: 'utf8' });
  expect(Number(/^Pages:\s+(\d+)/m.exec(info)?.[1])).toBe(jumlahHalaman);
});

/** Takes the place of the dialog of the system, which cannot be seen from here, and keeps what would be printed. */
function keepCetakan(): void {
  window.print = () => {
    const asal = document.querySelector('.mufakat-cetak');
    const kertas = document.createElement('div');
    kertas.className = 'kertas';
    kertas.append(...(asal?.children ?? []));
    const lembar = document.adoptedStyleSheets.at(-1);
    Object.assign(window, {
      layOut: () => {
        kertas.className = 'mufakat-cetak';
        document.body.append(kertas);
        document.adoptedStyleSheets = lembar === undefined ? [] : [lembar];
        return [...kertas.querySelectorAll('img')].map((gambar) => gambar.naturalWidth);
      },
    });
  };
}

/** Pages of a PDF as `pdfinfo` measures them: `609.449 x 935.433`. */
function readUkuranHalaman(pdf: string): string[] {
  const info = execFileSync('pdfinfo', ['-l', '999', pdf], { encoding: 'utf8' });
  return [...info.matchAll(/^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/gm)].map(
    ([, lebar, tinggi]) => `${Math.round(Number(lebar))} x ${Math.round(Number(tinggi))}`,
  );
}

test('mencetak: setiap halaman tajam, pada kertas seukuran PDF-nya, dan sesudahnya layar bersih', async ({
  page,
}, testInfo) => {
  const { sidang } = await prepareDitutup(page, 5);
  await page.addInitScript(keepCetakan);
  await openStep(page, sidang, 'berita-acara');
  await expect(page.locator('[data-gambar=ada]').first()).toBeVisible();
  const unduhan = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const asli = readUkuranHalaman(await (await unduhan).path());
  expect(asli.length).toBeGreaterThan(2);

  await page.keyboard.press('Control+p');
  await expect.poll(() => page.evaluate(() => 'layOut' in window)).toBe(true);
  await expect(page.getByRole('button', { name: 'Cetak' })).toBeEnabled();
  await expect(page.locator('.mufakat-cetak')).toHaveCount(0);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);

  const lebarGambar = await page.evaluate(() => (window as unknown as { layOut: () => number[] }).layOut());
  expect(lebarGambar.map((lebar, urut) => lebar / (Number(asli[urut]?.split(' x ')[0]) / 72) >= 200)).toEqual(
    asli.map(() => true),
  );
  const tercetak = testInfo.outputPath('tercetak.pdf');
  await page.pdf({ path: tercetak, preferCSSPageSize: true });
  expect(readUkuranHalaman(tercetak)).toEqual(asli);
});
