import { lipatNama } from './lipat-nama.ts';
import type { Nik, NomorKk } from './nik.ts';
import type { Unsur } from './unsur.ts';
import { normalizeRtRw } from './usulan.ts';

/** Why somebody in the hall may not be free to decide about a candidate. */
export const SEBAB_BENTURAN = ['satu_kk', 'kerabat', 'rt_sendiri', 'lainnya'] as const;

export type SebabBenturan = (typeof SEBAB_BENTURAN)[number];

export const NAMA_SEBAB: Readonly<Record<SebabBenturan, string>> = {
  satu_kk: 'Satu keluarga',
  kerabat: 'Kerabat',
  rt_sendiri: 'RT atau RW sendiri',
  lainnya: 'Sebab lain',
};

/** Whether the person stepped aside, or stayed although it was said. */
export const SIKAP_BENTURAN = ['mundur', 'tetap'] as const;

export type SikapBenturan = (typeof SIKAP_BENTURAN)[number];

export const NAMA_SIKAP: Readonly<Record<SikapBenturan, string>> = { mundur: 'Mundur', tetap: 'Tetap ikut' };

/** What the registry knows about somebody on the attendance list. */
export interface WargaPeserta {
  readonly nomorKk: NomorKk | null;
  readonly ibuKandung: string;
}

/** Somebody on the attendance list, as far as it matters here. */
export interface PesertaBenturan {
  readonly nama: string;
  readonly unsur: Unsur;
  readonly rt: string;
  readonly rw: string;
  /** Null: nobody wrote down which resident this is. */
  readonly nik: Nik | null;
  /** Null: not known, or not in the registry. */
  readonly warga: WargaPeserta | null;
}

/** The candidate, and who else stands on the same KK. */
export interface CalonBenturan {
  readonly nik: Nik;
  readonly nama: string;
  readonly nomorKk: NomorKk | null;
  readonly ibuKandung: string;
  readonly rt: string;
  readonly rw: string;
  readonly anggotaKk: readonly string[];
}

export interface KemungkinanBenturan {
  readonly sebab: SebabBenturan;
  /** In words, as they follow a name: `nama sama dengan anggota keluarga`. */
  readonly kata: string;
  /** A head of an RW stands farther from a family than a head of an RT: told where it is looked at, not called out. */
  readonly ringan: boolean;
}

const sama = (satu: string, lain: string): boolean => satu !== '' && lipatNama(satu) === lipatNama(lain);

/**
 * Why this person may not be free to decide about the candidate, the nearest tie first; null when nothing is known. Names are only a
 * hint, so where the KK of the person is known the family is told by the registry and not by a name. It accuses nobody: the hall is told, and
 * the person says whether he steps aside.
 */
export function findBenturan(calon: CalonBenturan, orang: PesertaBenturan): KemungkinanBenturan | null {
  const sebab = (jenis: SebabBenturan, kata: string, ringan = false) => ({ sebab: jenis, kata, ringan });
  if (orang.nik === calon.nik) return sebab('satu_kk', 'orang yang diusulkan');
  if (orang.warga !== null && orang.warga.nomorKk !== null && orang.warga.nomorKk === calon.nomorKk) {
    return sebab('satu_kk', 'satu KK');
  }
  if (orang.warga === null || orang.warga.nomorKk === null) {
    if (sama(orang.nama, calon.nama)) return sebab('satu_kk', 'nama sama dengan yang diusulkan');
    if (calon.anggotaKk.some((nama) => sama(orang.nama, nama))) {
      return sebab('satu_kk', 'nama sama dengan anggota keluarga');
    }
  }
  if (sama(orang.nama, calon.ibuKandung)) return sebab('kerabat', 'nama sama dengan ibu kandung');
  if (orang.warga !== null) {
    if (sama(orang.warga.ibuKandung, calon.nama))
      return sebab('kerabat', 'nama ibu kandungnya sama dengan yang diusulkan');
    if (sama(orang.warga.ibuKandung, calon.ibuKandung)) return sebab('kerabat', 'nama ibu kandung sama');
  }
  return findWilayah(calon, orang);
}

function findWilayah(calon: CalonBenturan, orang: PesertaBenturan): KemungkinanBenturan | null {
  const rw = normalizeRtRw(calon.rw);
  if (rw === '' || normalizeRtRw(orang.rw) !== rw) return null;
  if (orang.unsur === 'rw') return { sebab: 'rt_sendiri', kata: 'RW sendiri', ringan: true };
  const rt = normalizeRtRw(calon.rt);
  if (orang.unsur !== 'rt' || rt === '' || normalizeRtRw(orang.rt) !== rt) return null;
  return { sebab: 'rt_sendiri', kata: 'RT sendiri', ringan: false };
}
