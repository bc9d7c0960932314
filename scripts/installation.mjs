import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Lowest Node whose Node-API level (10) better-sqlite3 13 needs; below it the process ends without a word. */
const NAPI_TERENDAH = 10;

/**
 * Makes sure that node_modules holds what package-lock.json says, and the Node that runs the program.
 * Returns the path of that Node, or a sentence that says what to do.
 * @param {URL} akar folder of the project
 * @param {'stdout' | 'stderr'} laporan where progress goes
 * @returns {{ node: string, galat?: undefined } | { galat: string, node?: undefined }}
 */
export function prepareInstallation(akar, laporan) {
  const kurang = findMissing(akar);
  if (kurang.length > 0) {
    const keluar = laporan === 'stderr' ? process.stderr : process.stdout;
    keluar.write('Memasang paket yang diperlukan (sekali saja, perlu beberapa menit) ...\n');
    // No install scripts: better-sqlite3 brings its binaries, and without a compiler npm's implicit node-gyp would fail.
    const kode = runNpm(akar, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], laporan);
    if (kode !== 0) {
      return {
        galat: 'Paket tidak dapat dipasang. Periksa sambungan ke internet, lalu jalankan perintah ini sekali lagi.',
      };
    }
  }
  if (!existsSync(nodePath(akar))) {
    const kode = runNpm(
      akar,
      ['rebuild', 'node', '--ignore-scripts=false', '--foreground-scripts', '--loglevel=error'],
      laporan,
    );
    if (kode !== 0 || !existsSync(nodePath(akar))) {
      if (Number(process.versions.napi) >= NAPI_TERENDAH && process.features.typescript)
        return { node: process.execPath };
      return {
        galat:
          'Node 24 tidak dapat dipasang. Pasang Node.js 24 dari nodejs.org, lalu jalankan perintah ini sekali lagi.',
      };
    }
  }
  return { node: nodePath(akar) };
}

/** Packages of package-lock.json that npm's own record of node_modules lacks or holds in another version. */
function findMissing(akar) {
  const diminta = readPackages(new URL('package-lock.json', akar));
  const terpasang = readPackages(new URL('node_modules/.package-lock.json', akar));
  return Object.entries(diminta)
    .filter(([nama, paket]) => nama !== '' && !paket.optional && terpasang[nama]?.version !== paket.version)
    .map(([nama]) => nama);
}

function readPackages(berkas) {
  try {
    return JSON.parse(readFileSync(berkas, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

function nodePath(akar) {
  return fileURLToPath(new URL(`node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`, akar));
}

function runNpm(akar, argumen, laporan) {
  const npm = process.env.npm_execpath;
  const stdio = ['ignore', laporan === 'stderr' ? 2 : 'inherit', 'inherit'];
  const lewatNode = npm !== undefined && /npm-cli\.c?js$/.test(npm);
  const { status } = lewatNode
    ? spawnSync(process.execPath, [npm, ...argumen], { cwd: akar, stdio })
    : spawnSync('npm', argumen, { cwd: akar, stdio, shell: process.platform === 'win32' });
  return status ?? 1;
}
