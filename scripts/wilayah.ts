import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import Papa from 'papaparse';
import { packWilayah } from '#core/wilayah/pack.ts';
import type { Wilayah } from '#domain/kelurahan.ts';

/**
 * Cuts the package idn-area-data down to codes and names of provinces, regencies, districts and villages and writes them to
 * `resources/wilayah`, beside the licence of the data. Run by hand when the package is renewed: `node scripts/wilayah.ts`.
 */
const akar = path.resolve(import.meta.dirname, '..');
const sumber = path.join(akar, 'node_modules', 'idn-area-data', 'data');
const tujuan = path.join(akar, 'resources', 'wilayah');

function readWilayah(berkas: string): Wilayah[] {
  const isi = readFileSync(path.join(sumber, berkas), 'utf8');
  const { data, errors } = Papa.parse<{ code: string; name: string }>(isi, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`${berkas}: ${JSON.stringify(errors[0])}`);
  return data.map(({ code, name }) => ({ kode: code, nama: name }));
}

const daftar = ['provinces.csv', 'regencies.csv', 'districts.csv', 'villages.csv'].flatMap(readWilayah);
const teks = packWilayah(daftar);
const padat = brotliCompressSync(teks, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(teks),
  },
});
mkdirSync(tujuan, { recursive: true });
writeFileSync(path.join(tujuan, 'wilayah.txt.br'), padat);
copyFileSync(path.join(sumber, 'LICENSE.md'), path.join(tujuan, 'LICENSE-ODbL.md'));
process.stderr.write(`${daftar.length} wilayah, ${padat.length} byte\n`);
