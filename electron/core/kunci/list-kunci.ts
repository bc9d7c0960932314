import type { Kysely } from 'kysely';
import type { BelumBerkunci, JendelaKunci, KunciDikenal, RingkasanKunci } from '#contract/kunci.ts';
import { formatKodeWilayah, getKodeSepuluh } from '#domain/kelurahan.ts';
import type { Tables } from '../db/tables.ts';
import { findKota, listWilayah } from '../wilayah/wilayah.ts';
import { readKunciDikenal } from './kunci-dikenal.ts';
import { readPemilikKunci } from './kunci-sendiri.ts';

/** A window on the keys of others. A city has some hundreds of them: names of places and fingerprints are not in the file to search there. */
export async function listKunciDikenal(
  db: Kysely<Tables>,
  { offset, limit, urut = { kolom: 'kode', turun: false }, saring = {} }: JendelaKunci,
): Promise<{ total: number; baris: KunciDikenal[] }> {
  const cari = (saring.cari ?? '').trim().toLowerCase();
  const semua = (await readKunciDikenal(db))
    .filter(({ dicabut }) => saring.berlaku === undefined || saring.berlaku === (dicabut === null))
    .filter(({ nama, kode, kecamatan, sidikKunci }) =>
      [nama, kode, kecamatan ?? '', sidikKunci].some((isi) => isi.toLowerCase().includes(cari)),
    )
    .sort(compareKunci(urut.kolom));
  if (urut.turun) semua.reverse();
  return { total: semua.length, baris: semua.slice(offset, offset + limit) };
}

/** Of how many owners a key is in force, and whose is missing. */
export async function summarizeKunci(db: Kysely<Tables>): Promise<RingkasanKunci> {
  const pemilik = await readPemilikKunci(db);
  const berlaku = new Set(
    (await readKunciDikenal(db)).filter(({ dicabut }) => dicabut === null).map(({ kode }) => kode),
  );
  const pihak = pemilik.peran === 'dinsos' ? listKelurahan(pemilik.kota) : [findDinsos(pemilik.kota)];
  const belum = pihak.filter(({ kode }) => !berlaku.has(kode));
  return { berlaku: pihak.length - belum.length, semua: pihak.length, belum };
}

function listKelurahan(kota: string): BelumBerkunci[] {
  return listWilayah(formatKodeWilayah(kota), '').flatMap((kecamatan) =>
    listWilayah(kecamatan.kode, '').map((kelurahan) => ({
      kode: getKodeSepuluh(kelurahan),
      nama: kelurahan.nama,
      kecamatan: kecamatan.nama,
    })),
  );
}

function findDinsos(kota: string): BelumBerkunci {
  const nama = findKota(formatKodeWilayah(kota))?.nama ?? '';
  return { kode: kota, nama: `Dinas Sosial ${nama}`.trim(), kecamatan: null };
}

/** By the column, and by what stands on each row only once where it is the same. */
function compareKunci(kolom: 'kode' | 'nama' | 'dicatat') {
  return (a: KunciDikenal, b: KunciDikenal): number =>
    a[kolom].localeCompare(b[kolom], 'id') || a.kode.localeCompare(b.kode) || (a.publik < b.publik ? -1 : 1);
}
