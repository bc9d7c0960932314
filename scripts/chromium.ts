import { existsSync } from 'node:fs';

/** Places where a distribution puts Chromium; the program itself comes first because Debian's wrapper may wait for a desktop session. */
const TEMPAT = [
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/google-chrome-stable',
];

/** Switches that keep Chromium quiet and inside the machine: nothing is fetched while a test runs. */
export const ARGUMEN_CHROMIUM = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of the Chromium to drive, or nothing when Playwright should use the one it installed itself. */
export function findChromium(): string | undefined {
  const pilihan = process.env.MUFAKAT_CHROMIUM;
  return [...(pilihan === undefined ? [] : [pilihan]), ...TEMPAT].find((berkas) => existsSync(berkas));
}
