import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { SANDI, unlock } from './data-contoh.ts';
import { expect, test } from './host.ts';
import { callHost, openStep, prepareSidang } from './sidang-siap.ts';

const USULAN = 30;

/** How many decisions the screen has acknowledged. */
async function readDiputus(page: Page): Promise<number> {
  const teks = await page.getByRole('region', { name: 'Diputuskan' }).textContent();
  return Number(/^Diputuskan(\d+)/.exec(teks ?? '')?.[1] ?? Number.NaN);
}

/** Three moments at which the power may go: between keys, while one is written, in the middle of a run of keys. */
const SAAT = [
  { nama: 'di antara dua keputusan', tekan: 3, tunggu: true },
  { nama: 'selagi satu keputusan ditulis', tekan: 2, tunggu: false },
  { nama: 'di tengah deretan tombol', tekan: 7, tunggu: false },
] as const;

test('listrik padam pada beberapa saat: yang sudah diakui layar tersimpan, dan layar terbuka pada orang yang benar', async ({
  page,
  host,
}) => {
  test.setTimeout(120_000);
  const { sidang } = await prepareSidang(page, USULAN);
  await openStep(page, sidang, 'pembahasan');
  let diakui = 0;
  for (const { nama, tekan, tunggu } of SAAT) {
    await test.step(nama, async () => {
      await expect(page.getByText(`Usulan ${diakui + 1} dari ${USULAN}`, { exact: true })).toBeVisible();
      for (let kali = 0; kali < tekan; kali += 1) await page.keyboard.press('l');
      if (tunggu) await expect.poll(() => readDiputus(page)).toBe(diakui + tekan);
      await host.kill();
      const terlihat = await readDiputus(page);
      expect(terlihat).toBeGreaterThanOrEqual(diakui);

      await host.restart();
      await unlock(page, SANDI);
      const client = await callHost(page);
      const kemajuan = await client.pembahasan.kemajuan({ sidang });
      // The disk may hold one more than the screen told: its answer was on the way.
      expect(kemajuan.diputus).toBeGreaterThanOrEqual(terlihat);
      expect(kemajuan.diputus).toBeLessThanOrEqual(diakui + tekan);
      const { baris } = await client.pembahasan.list({ sidang, offset: 0, limit: USULAN });
      expect(baris.map(({ putusan }) => putusan === 'layak')).toEqual(baris.map((_, urut) => urut < kemajuan.diputus));
      diakui = kemajuan.diputus;
      // It opens by itself where the session was held, and says what is kept.
      await expect(page.getByText(`Usulan ${diakui + 1} dari ${USULAN}`, { exact: true })).toBeVisible();
      await expect(page.getByRole('region', { name: 'Pemulihan' })).toContainText(`Tersimpan ${diakui} keputusan`);
      await expect(page.getByRole('region', { name: 'Pemulihan' })).toContainText(
        'Berkas dan jurnal sudah diperiksa: utuh.',
      );

      await page.goto(new URL(`#/musyawarah/${sidang}/pembahasan`, page.url()).href);
      await expect(page.getByText(`Usulan ${diakui + 1} dari ${USULAN}`, { exact: true })).toBeVisible();
      await page.keyboard.press('Alt+O');
      await expect(page.getByRole('region', { name: 'Pemulihan' })).toBeHidden();
      if (diakui > 0) await expect(page.getByText(`Dilanjutkan: ${diakui} keputusan tersimpan.`)).toBeVisible();
    });
  }
  await test.step('di langkah lain', async () => {
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(page.getByRole('heading', { level: 1, name: 'Kehadiran' })).toBeVisible();
    await expect
      .poll(() => readFile(path.join(host.dataDir, 'mufakat.berjalan'), 'utf8'))
      .toBe(`/musyawarah/${sidang}/kehadiran`);
    await host.kill();
    await host.restart();
    await unlock(page, SANDI);
    await expect(page.getByRole('heading', { level: 1, name: 'Kehadiran' })).toBeVisible();
  });
});
