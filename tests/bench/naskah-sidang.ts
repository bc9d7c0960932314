import { type Browser, chromium, expect, type Page } from '@playwright/test';
import { ARGUMEN_CHROMIUM, findChromium } from '../../scripts/chromium.ts';
import { openStep } from '../e2e/sidang-siap.ts';

/** What the driver does with a candidate, by its number: half pass, the rest has a reason by number, by letters, or with a note. */
export function planTombol(nomor: number): readonly string[] {
  switch (nomor % 10) {
    case 1:
    case 6:
      return ['t', '7', 'Enter'];
    case 3:
      return ['t', ...'ganda', 'Enter'];
    case 5:
      return ['d', ...'tidak pad', 'Enter'];
    case 8:
      return ['d', '1', '6', 'Enter', ...'menunggu surat', 'Enter'];
    default:
      return ['l'];
  }
}

/** The decision that those keys stand for. */
export function planPutusan(nomor: number): 'layak' | 'tidak_layak' | 'ditunda' {
  const pertama = planTombol(nomor)[0];
  return pertama === 'l' ? 'layak' : pertama === 't' ? 'tidak_layak' : 'ditunda';
}

/** One step that was answered by the host. */
export interface LangkahTerukur {
  /** `record`, `undo`, `parkir` or `recordBlok`. */
  readonly perintah: string;
  readonly nomor: number | null;
  /** Milliseconds from the last key to the answer of the host, which comes after the commit (WAL, synchronous=FULL). */
  readonly tersimpan: number;
  /** Milliseconds from the same key to the second frame behind the next candidate; null while it is not painted. */
  readonly tampil: number | null;
}

declare global {
  interface Window {
    ukuran: { langkah: LangkahTerukur[]; dilihat: string };
  }
}

/**
 * Measures in the page itself, on its own clock: when the last key went down, when the answer of a step came, and when the next
 * candidate was painted (the second animation frame behind the change of the heading).
 */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const ukuran: Window['ukuran'] = { langkah: [], dilihat: '' };
    window.ukuran = ukuran;
    let tekan = 0;
    window.addEventListener(
      'keydown',
      (event) => {
        tekan = event.timeStamp;
      },
      true,
    );
    const asli = window.fetch.bind(window);
    window.fetch = async (...masukan) => {
      const [alamat] = masukan;
      const teks = typeof alamat === 'string' ? alamat : alamat instanceof URL ? alamat.href : alamat.url;
      const perintah = /\/rpc\/pembahasan\/(record|undo|parkir|recordBlok)$/.exec(
        new URL(teks, window.location.href).pathname,
      )?.[1];
      if (perintah === undefined) return asli(...masukan);
      const dariTombol = tekan;
      const kirim = alamat instanceof Request ? await alamat.clone().text() : String(masukan[1]?.body ?? '');
      const jawaban = await asli(...masukan);
      if (jawaban.ok) {
        const nomor = Number(/"nomor":(\d+)/.exec(kirim)?.[1] ?? Number.NaN);
        ukuran.langkah.push({
          perintah,
          nomor: Number.isNaN(nomor) ? null : nomor,
          tersimpan: performance.now() - dariTombol,
          tampil: null,
        });
        ukuran.dilihat = readKepala();
        waitPaint(ukuran.langkah.length - 1, dariTombol);
      }
      return jawaban;
    };
    function readKepala(): string {
      return document.querySelector('main')?.querySelector('header b, h1')?.textContent ?? '';
    }
    function waitPaint(urut: number, dariTombol: number): void {
      const lama = ukuran.dilihat;
      const look = (): void => {
        if (readKepala() === lama) {
          requestAnimationFrame(look);
          return;
        }
        requestAnimationFrame(() => {
          const langkah = ukuran.langkah[urut];
          if (langkah !== undefined) ukuran.langkah[urut] = { ...langkah, tampil: performance.now() - dariTombol };
        });
      };
      requestAnimationFrame(look);
    }
  });
}

/** Marks everybody on the list present by typing their numbers. Answers how many keys that took. */
export async function arrive(page: Page, sidang: number, orang: number): Promise<number> {
  await openStep(page, sidang, 'kehadiran');
  await expect(page.getByRole('combobox', { name: 'Nomor atau nama yang hadir' })).toBeFocused();
  let tombol = 0;
  for (let nomor = 1; nomor <= orang; nomor += 1) {
    await page.keyboard.type(String(nomor));
    await page.keyboard.press('Enter');
    tombol += String(nomor).length + 1;
    await expect(page.getByText(new RegExp(`^${nomor} .* hadir, pukul`)).first()).toBeVisible();
  }
  return tombol;
}

/** Waits until the candidate with this number can be decided. */
export async function awaitCalon(page: Page, nomor: number, usulan: number): Promise<void> {
  await expect(page.getByText(`Usulan ${nomor} dari ${usulan}`, { exact: true })).toBeVisible();
}

/** Presses the keys for a candidate, one after the other. */
export async function pressAll(page: Page, tombol: readonly string[]): Promise<number> {
  for (const satu of tombol) await page.keyboard.press(satu === ' ' ? 'Space' : satu);
  return tombol.length;
}

/** `p50 18 ms, p95 31 ms, max 74 ms` of `n` values. */
export function summarize(nilai: readonly number[]): string {
  const urut = nilai.toSorted((a, b) => a - b);
  const at = (bagian: number): string =>
    (urut[Math.min(urut.length - 1, Math.ceil(urut.length * bagian) - 1)] ?? Number.NaN).toFixed(0);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${at(1)} ms (${urut.length} steps)`;
}

/** The Chromium of the machine, without a window. */
export function launchChromium(): Promise<Browser> {
  const jalur = findChromium();
  return chromium.launch({ args: ARGUMEN_CHROMIUM, ...(jalur !== undefined && { executablePath: jalur }) });
}
