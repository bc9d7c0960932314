import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AKAR, type HasilProses, runNode } from './child.ts';

/** Everything that decides what ends up in out/. */
const BAHAN = ['src', 'electron', 'resources', 'electron.vite.config.ts', 'package.json', 'package-lock.json'];
const SIDIK = path.join(AKAR, 'out', '.sidik');

/** Builds the program into out/ and notes from what it was built. */
export async function buildProgram(keluaran: 'tampil' | 'simpan'): Promise<HasilProses> {
  const sidik = computeSidik();
  rmSync(SIDIK, { force: true });
  const hasil = await runNode('electron-vite/bin/electron-vite.js', ['build', '--logLevel', 'warn'], { keluaran });
  if (hasil.kode === 0) {
    mkdirSync(path.dirname(SIDIK), { recursive: true });
    writeFileSync(SIDIK, sidik);
  }
  return hasil;
}

/** True when out/ was built from exactly the sources that are here now. */
export function isBuilt(): boolean {
  try {
    return readFileSync(SIDIK, 'utf8') === computeSidik();
  } catch {
    return false;
  }
}

function computeSidik(): string {
  const hash = createHash('sha256');
  for (const berkas of BAHAN.flatMap(listFiles)) {
    hash
      .update(`${berkas}\0`)
      .update(readFileSync(path.join(AKAR, berkas)))
      .update('\0');
  }
  return hash.digest('hex');
}

function listFiles(bahan: string): string[] {
  const mutlak = path.join(AKAR, bahan);
  if (statSync(mutlak).isFile()) return [bahan];
  return readdirSync(mutlak, { recursive: true, withFileTypes: true })
    .filter((entri) => entri.isFile())
    .map((entri) => path.relative(AKAR, path.join(entri.parentPath, entri.name)))
    .sort();
}
