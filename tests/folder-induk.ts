import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where the tests of one run find the folder of data that they copy. */
export const FOLDER_INDUK = 'MUFAKAT_FOLDER_INDUK';

/** Once a run, before the first test: Vitest calls it, and what it answers after the last one. */
export default function prepareFolderInduk(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'mufakat-induk-'));
  process.env[FOLDER_INDUK] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
