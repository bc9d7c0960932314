import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, type Page } from '@playwright/test';
import { createAcak } from '#core/contoh/acak.ts';
import { findJurnalRusak } from '#core/db/journal.ts';
import { deriveKey, readGaram } from '#core/db/key.ts';
import { getDataFile, openData } from '#core/db/open.ts';
import { SANDI, unlock } from '../e2e/data-contoh.ts';
import { startHostProcess } from '../e2e/host-process.ts';
import { openStep, prepareSidang } from '../e2e/sidang-siap.ts';
import { awaitCalon, launchChromium, planPutusan, planTombol, watchPage } from './naskah-sidang.ts';

/**
 * The same meeting while the power fails: the host is killed (SIGKILL) at random moments, between keys, while one is being written,
 * in the middle of a run of keys. After each kill the journal in the file is compared with what the screen had been answered, the
 * program is started and unlocked again, and the meeting goes on from the candidate that it opens at.
 * `npx node tests/bench/sidang-mati.ts [CANDIDATES] [KILLS] [SEED]`, after `npm run build`.
 */
const [USULAN = 300, PADAM = 100, BENIH = 1] = process.argv.slice(2).map(Number);

interface Hitungan {
  diakui: number;
  hilang: number;
  ganda: number;
  salahTempat: number;
  jurnalRusak: number;
  belumDiakui: number;
}

const acak = createAcak(BENIH);
const dataDir = await mkdtemp(path.join(tmpdir(), 'mufakat-mati-'));
const peramban = await launchChromium();
let host = await startHostProcess(dataDir);
const hitungan: Hitungan = { diakui: 0, hilang: 0, ganda: 0, salahTempat: 0, jurnalRusak: 0, belumDiakui: 0 };
try {
  const konteks = await peramban.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
  });
  const page = await konteks.newPage();
  await watchPage(page);
  await page.goto(host.alamatMasuk);
  const { sidang } = await prepareSidang(page, USULAN);
  const kunci = await deriveKey(SANDI, readGaram(getDataFile(dataDir)));
  await openStep(page, sidang, 'pembahasan');
  let nomor = 1;
  let sudah = 0;
  for (let padam = 1; padam <= PADAM && nomor <= USULAN; padam += 1) {
    // The kills spread over the meeting; each comes somewhere within the keys of a candidate or behind them.
    const sampai = Math.min(USULAN - 1, Math.max(nomor, Math.floor((USULAN * padam) / (PADAM + 1))));
    await decideUntil(page, nomor, sampai);
    const mati = killSoon();
    await pressUntilGone(page, sampai);
    await mati;
    const diakui = await readDiakui(page);
    const isi = await readFileNow(kunci);
    sudah = compare(isi, sudah + diakui.length);
    ({ nomor } = await goOn(page, sidang, isi.putus));
  }
  await decideUntil(page, nomor, USULAN + 1);
  await expect(page.getByRole('heading', { name: 'Semua usulan sudah diputus' })).toBeVisible();
  await host.stop();
  const akhir = await readFileNow(kunci);
  const salah = [...akhir.berlaku].filter(([satu, putusan]) => putusan !== planPutusan(satu)).length;
  print(`kills ${PADAM}, candidates ${USULAN}, seed ${BENIH}`);
  print(`acknowledged before a kill and lost: ${hitungan.hilang}; recorded twice: ${hitungan.ganda}`);
  print(`on the disk before the answer came back: ${hitungan.belumDiakui}; journal broken: ${hitungan.jurnalRusak}`);
  print(
    `opened at another candidate: ${hitungan.salahTempat}; decided in the end ${akhir.berlaku.size}, other than planned ${salah}`,
  );
  const { hilang, ganda, jurnalRusak, salahTempat } = hitungan;
  if (hilang + ganda + jurnalRusak + salahTempat + salah > 0 || akhir.berlaku.size !== USULAN) process.exitCode = 1;
} finally {
  await peramban.close();
  await host.stop();
  await rm(dataDir, { recursive: true, force: true });
}

/** Decides in order, each when it is shown, up to but without `sampai`. */
async function decideUntil(page: Page, dari: number, sampai: number): Promise<void> {
  for (let nomor = dari; nomor < Math.min(sampai, USULAN + 1); nomor += 1) {
    await awaitCalon(page, nomor, USULAN);
    for (const tombol of planTombol(nomor)) await page.keyboard.press(tombol === ' ' ? 'Space' : tombol);
  }
  if (sampai <= USULAN) await awaitCalon(page, sampai, USULAN);
}

/** Kills the host at a moment that nobody chose. */
async function killSoon(): Promise<void> {
  await wait(acak.int(0, 120));
  await host.kill();
}

/** Types on like somebody who does not look up; what comes after the kill is typed into nothing. */
async function pressUntilGone(page: Page, dari: number): Promise<void> {
  for (let nomor = dari; nomor < Math.min(dari + 3, USULAN + 1); nomor += 1) {
    for (const tombol of planTombol(nomor)) await page.keyboard.press(tombol === ' ' ? 'Space' : tombol);
    await wait(acak.int(0, 30));
  }
}

/** Numbers of the decisions whose answer has reached the page since it was loaded. */
async function readDiakui(page: Page): Promise<number[]> {
  const { langkah } = await page.evaluate(() => window.ukuran);
  return langkah.filter(({ perintah }) => perintah === 'record').map(({ nomor }) => nomor ?? 0);
}

async function readFileNow(kunci: Awaited<ReturnType<typeof deriveKey>>) {
  const data = openData(dataDir, kunci, () => new Date());
  try {
    const rusak = await findJurnalRusak(data.db);
    const jurnal = await data.db
      .selectFrom('jurnal')
      .select('masukan')
      .where('perintah', '=', 'keputusan.record')
      .orderBy('urut')
      .execute();
    const berlaku = await data.db
      .selectFrom('keputusan_berlaku as k')
      .innerJoin('sidang_usulan as su', 'su.usulan_id', 'k.usulan_id')
      .select(['su.nomor', 'k.putusan'])
      .execute();
    return {
      rusak,
      putus: jurnal.map(({ masukan }) => (JSON.parse(masukan) as { nomor: number }).nomor),
      berlaku: new Map(berlaku.map((satu) => [satu.nomor, satu.putusan])),
    };
  } finally {
    await data.close();
  }
}

/** Counts what is not as it should be. Answers how many decisions the journal holds. */
function compare({ rusak, putus, berlaku }: Awaited<ReturnType<typeof readFileNow>>, diakui: number): number {
  if (rusak !== null) hitungan.jurnalRusak += 1;
  hitungan.hilang += Math.max(0, diakui - putus.length);
  // A command that was written when the power failed may be there without its answer: at most one.
  const lebih = putus.length - diakui;
  if (lebih > 0) hitungan.belumDiakui += 1;
  hitungan.ganda += Math.max(0, lebih - 1) + (putus.length - new Set(putus).size) + (putus.length - berlaku.size);
  hitungan.diakui = putus.length;
  return putus.length;
}

/** Starts, unlocks, and looks where the meeting opens: behind the last decision. */
async function goOn(page: Page, sidang: number, putus: readonly number[]): Promise<{ nomor: number }> {
  await page.goto('about:blank');
  host = await startHostProcess(dataDir);
  await page.goto(host.alamatMasuk);
  await unlock(page, SANDI);
  await page.goto(new URL(`#/musyawarah/${sidang}/pembahasan`, page.url()).href);
  const nomor = (putus.at(-1) ?? 0) + 1;
  const kepala = page.getByText(new RegExp(`^Usulan \\d+ dari ${USULAN}$`));
  await expect(kepala).toBeVisible();
  if ((await kepala.textContent()) !== `Usulan ${nomor} dari ${USULAN}`) hitungan.salahTempat += 1;
  return { nomor };
}

function print(baris: string): void {
  process.stdout.write(`${baris}\n`);
}
