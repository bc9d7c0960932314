import type { Kysely } from 'kysely';
import { formatKodeWilayah } from '#domain/kelurahan.ts';
import type { KunciPublik } from '#domain/kunci-publik.ts';
import type { Tables } from '../db/tables.ts';
import { findWilayah } from '../wilayah/wilayah.ts';
import { refuseKunci } from './berkas-kunci.ts';
import { findKunciBerlaku } from './kunci-dikenal.ts';
import type { PemilikKunci } from './kunci-sendiri.ts';

/** A key of another that may be kept here, and what keeping it would change. */
export interface Penilaian {
  /** `diperbarui`: the key in force, with another name or recipient. */
  readonly keadaan: 'baru' | 'sama' | 'diperbarui' | 'menggantikan';
  /** With the name under which it is kept. */
  readonly kunci: KunciPublik;
  /** The key in force that it replaces. */
  readonly menggantikan: (KunciPublik & { readonly id: number }) | null;
  /** When this very key was replaced or revoked before. */
  readonly dicabut: string | null;
}

/**
 * Whether a key may be kept in this data: a kelurahan trusts the Dinas Sosial of its city, a Dinas Sosial one key of each kelurahan of its
 * city. Writes nothing. Throws KUNCI_DITOLAK with the reason as its inner code.
 */
export async function judgeKunci(db: Kysely<Tables>, pemilik: PemilikKunci, kunci: KunciPublik): Promise<Penilaian> {
  if (kunci.publik === pemilik.publik) throw refuseKunci('KUNCI_SENDIRI');
  const publik = Buffer.from(kunci.publik, 'hex');
  const resmi = { ...kunci, nama: checkPemilik(pemilik, kunci) };
  const { peran, kode, nama, penerima } = resmi;
  const tercatat = await db
    .selectFrom('kunci_dikenal')
    .select(['peran', 'kode', 'nama', 'penerima', 'dicabut'])
    .where('publik', '=', publik)
    .executeTakeFirst();
  if (tercatat !== undefined && (tercatat.peran !== peran || tercatat.kode !== kode)) throw refuseKunci('MILIK_LAIN');
  if (tercatat !== undefined && tercatat.dicabut === null) {
    const sama = tercatat.nama === nama && tercatat.penerima === penerima;
    return { keadaan: sama ? 'sama' : 'diperbarui', kunci: resmi, menggantikan: null, dicabut: null };
  }
  const berlaku = await findKunciBerlaku(db, peran, peran === 'kelurahan' ? kode : undefined);
  const dicabut = tercatat?.dicabut ?? null;
  if (berlaku === null) return { keadaan: 'baru', kunci: resmi, menggantikan: null, dicabut };
  return { keadaan: 'menggantikan', kunci: resmi, menggantikan: berlaku, dicabut };
}

/** Checks whose key it is and gives the name to keep: of a kelurahan the official one, whatever the key says. */
function checkPemilik(pemilik: PemilikKunci, { peran, kode, nama }: KunciPublik): string {
  if (peran === pemilik.peran) throw refuseKunci('PERAN_SALAH');
  if (kode.slice(0, 4) !== pemilik.kota) throw refuseKunci('DI_LUAR_KOTA');
  if (peran === 'dinsos') return nama;
  const wilayah = findWilayah(formatKodeWilayah(kode));
  if (wilayah === null) throw refuseKunci('WILAYAH_TIDAK_DIKENAL');
  return wilayah.kelurahan.nama;
}
