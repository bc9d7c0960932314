import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { Wilayah, WilayahKelurahan } from '#domain/kelurahan.ts';
import { findResources } from '../resources.ts';
import { createPencarian, rankNama } from './match-nama.ts';
import { getKodeInduk, unpackWilayah } from './pack.ts';

/** Most places one list carries; no place of Indonesia has more below it, it only guards the answer's size. */
const TERBANYAK = 200;

interface DaftarWilayah {
  readonly perKode: ReadonlyMap<string, Wilayah>;
  readonly perInduk: ReadonlyMap<string | null, readonly Wilayah[]>;
}

let daftar: DaftarWilayah | null = null;

/**
 * Official codes of Kemendagri for all of Indonesia, read at the first question. Source: idn-area-data, ODbL 1.0; see
 * `resources/wilayah/LICENSE-ODbL.md`.
 */
function getDaftar(): DaftarWilayah {
  daftar ??= loadDaftar();
  return daftar;
}

function loadDaftar(): DaftarWilayah {
  const teks = brotliDecompressSync(readFileSync(new URL('wilayah/wilayah.txt.br', findResources()))).toString('utf8');
  const perKode = new Map<string, Wilayah>();
  const perInduk = new Map<string | null, Wilayah[]>();
  for (const wilayah of unpackWilayah(teks)) {
    const induk = getKodeInduk(wilayah.kode);
    perKode.set(wilayah.kode, wilayah);
    const saudara = perInduk.get(induk);
    if (saudara === undefined) perInduk.set(induk, [wilayah]);
    else saudara.push(wilayah);
  }
  return { perKode, perInduk };
}

/**
 * Places directly below `induk`, or the provinces where it is null; empty for a code that is not in the list. `cari` narrows
 * by the beginnings of words or by the beginning of the code, the best match first, otherwise in the order of the codes.
 */
export function listWilayah(induk: string | null, cari: string): Wilayah[] {
  const anak = getDaftar().perInduk.get(induk) ?? [];
  const kode = cari.trim();
  if (/^\d{2}(\.\d+)*\.?$/.test(kode)) {
    const cocok = anak.filter((wilayah) => wilayah.kode.startsWith(kode));
    if (cocok.length > 0) return cocok.slice(0, TERBANYAK);
  }
  const pencarian = createPencarian(cari);
  return anak
    .map((wilayah) => ({ wilayah, urutan: rankNama(wilayah.nama, pencarian) }))
    .filter(({ urutan }) => urutan !== null)
    .sort((a, b) => (a.urutan ?? 0) - (b.urutan ?? 0))
    .slice(0, TERBANYAK)
    .map(({ wilayah }) => wilayah);
}

/** The four levels of a kelurahan or desa by its code `13.71.01.1001`; null when the official list has no such place. */
export function findWilayah(kode: string): WilayahKelurahan | null {
  const { perKode } = getDaftar();
  if (!/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/.test(kode)) return null;
  const provinsi = perKode.get(kode.slice(0, 2));
  const kota = perKode.get(kode.slice(0, 5));
  const kecamatan = perKode.get(kode.slice(0, 8));
  const kelurahan = perKode.get(kode);
  return provinsi && kota && kecamatan && kelurahan ? { provinsi, kota, kecamatan, kelurahan } : null;
}

/** A kota or kabupaten by its code `13.71`; null when the official list has no such place. */
export function findKota(kode: string): Wilayah | null {
  return /^\d{2}\.\d{2}$/.test(kode) ? (getDaftar().perKode.get(kode) ?? null) : null;
}
