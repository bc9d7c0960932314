import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AKAR } from './child.ts';

const PAKET = path.join(AKAR, 'node_modules', 'electron');

/**
 * Path of the Electron program, or nothing when it was never fetched. The package itself is not imported,
 * because it would start to download the moment it is.
 */
export function findElectron(): string | undefined {
  try {
    const program = path.join(PAKET, 'dist', readFileSync(path.join(PAKET, 'path.txt'), 'utf8').trim());
    return existsSync(program) ? program : undefined;
  } catch {
    return undefined;
  }
}
