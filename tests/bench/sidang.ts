import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { startHostProcess } from '../e2e/host-process.ts';
import { openStep, prepareSidang, type SidangSiap } from '../e2e/sidang-siap.ts';
import {
  arrive,
  awaitCalon,
  launchChromium,
  planPutusan,
  planTombol,
  pressAll,
  summarize,
  watchPage,
} from './naskah-sidang.ts';

/**
 * A whole meeting through the real screens of the built program in Chromium, by keys: people arrive, every candidate is decided, every
 * 25th decision is undone and made again, every 40th candidate is put aside and taken up at the end, the session is closed.
 * `npx node tests/bench/sidang.ts [CANDIDATES]`, after `npm run build`. Prints the keys pressed, and the milliseconds from the last key
 * of a decision to the answer of the host (which comes after the commit) and to the next candidate painted.
 */
const USULAN = Number(process.argv[2] ?? 300);

const dataDir = await mkdtemp(path.join(tmpdir(), 'mufakat-bench-'));
const host = await startHostProcess(dataDir);
const peramban = await launchChromium();
try {
  const konteks = await peramban.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
  });
  const page = await konteks.newPage();
  await watchPage(page);
  await page.goto(host.alamatMasuk);
  await holdMeeting(page, await prepareSidang(page, USULAN));
} finally {
  await peramban.close();
  await host.stop();
  await rm(dataDir, { recursive: true, force: true });
}

async function holdMeeting(page: Page, { client, sidang }: SidangSiap): Promise<void> {
  const orang = (await client.kehadiran.list({ sidang })).length;
  const tombolHadir = await arrive(page, sidang, orang);
  await openStep(page, sidang, 'pembahasan');
  let tombol = 0;
  const parkir: number[] = [];
  for (let nomor = 1; nomor <= USULAN; nomor += 1) {
    await awaitCalon(page, nomor, USULAN);
    if (nomor % 40 === 0 && nomor < USULAN) {
      tombol += await pressAll(page, ['p']);
      parkir.push(nomor);
      continue;
    }
    tombol += await decide(page, nomor);
    if (nomor % 25 === 0 && nomor < USULAN) {
      await awaitCalon(page, nomor + 1, USULAN);
      tombol += await pressAll(page, ['u']);
      await awaitCalon(page, nomor, USULAN);
      tombol += await decide(page, nomor);
    }
  }
  for (const nomor of parkir) {
    await awaitCalon(page, nomor, USULAN);
    tombol += await decide(page, nomor);
  }
  await expect(page.getByRole('heading', { name: 'Semua usulan sudah diputus' })).toBeVisible();
  await page.waitForTimeout(200);
  const { langkah } = await page.evaluate(() => window.ukuran);

  const { baris } = await client.pembahasan.list({ sidang, offset: 0, limit: 500 });
  const salah = baris.filter(({ nomor, putusan }) => putusan !== planPutusan(nomor)).length;
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Tutup sidang' })).toBeEnabled();
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Sidang ditutup' })).toBeVisible();

  const putus = langkah.filter(({ perintah }) => perintah === 'record');
  const tampil = putus.flatMap((satu) => (satu.tampil === null ? [] : [satu.tampil]));
  print(`${orang} people arrived with ${tombolHadir} keys; ${USULAN} candidates with ${tombol} keys`);
  print(`decisions recorded ${putus.length}, other than planned ${salah}`);
  print(`key to durable: ${summarize(putus.map(({ tersimpan }) => tersimpan))}`);
  print(`key to next candidate painted: ${summarize(tampil)}`);
  if (salah > 0 || baris.length !== USULAN) process.exitCode = 1;
}

async function decide(page: Page, nomor: number): Promise<number> {
  return pressAll(page, planTombol(nomor));
}

function print(baris: string): void {
  process.stdout.write(`${baris}\n`);
}
