import type { JenisUsulan } from './jenis-usulan.ts';
import type { IsiKriteria } from './kriteria.ts';
import { type CacatNomor, cleanNomor, type Nik, type NomorKk, readNik, readNomorKk } from './nik.ts';
import { type DataOrang, ORANG_KOSONG } from './orang.ts';
import { formatPengusul, type Pengusul } from './pengusul.ts';
import { needsProgram } from './program-usulan.ts';
import { normalizeRtRw } from './usulan.ts';

/** What the form for one usulan holds while it is typed: any field may still be empty or half. */
export interface IsianUsulan extends Omit<DataOrang, 'nomorKk'> {
  /** Key of the person in the registry whose data fills the form; null for a person who was typed in. */
  readonly kunci: string | null;
  readonly nik: string;
  readonly nomorKk: string;
  readonly jenis: JenisUsulan | null;
  readonly program: string;
  readonly pengusul: Pengusul | null;
  readonly kriteria: IsiKriteria;
  readonly catatan: string;
}

export const ISIAN_KOSONG: IsianUsulan = {
  ...ORANG_KOSONG,
  kunci: null,
  nik: '',
  nomorKk: '',
  jenis: null,
  program: '',
  pengusul: null,
  kriteria: {},
  catatan: '',
};

export type BidangIsian = 'nik' | 'nomorKk' | 'nama' | 'rt' | 'rw' | 'jenis' | 'program' | 'pengusul';

/** A field that keeps the usulan from being recorded, and what to do about it. */
export interface KurangIsian {
  readonly bidang: BidangIsian;
  readonly kalimat: string;
}

/** What a complete form says, in the columns of a usulan. */
export interface UsulanTerisi {
  readonly nik: Nik;
  readonly nomorKk: NomorKk | null;
  readonly rt: string;
  readonly rw: string;
  readonly jenis: JenisUsulan;
  readonly pengusul: string;
}

export type IsianTerbaca =
  | { readonly lengkap: true; readonly usulan: UsulanTerisi }
  | { readonly lengkap: false; readonly kurang: readonly KurangIsian[] };

/**
 * Reads the form as a usulan, or lists all that is missing, in the order of the form. A usulan that came from a list (`lama`) may be
 * changed without telling who brought it: the list did not say.
 */
export function readIsianUsulan(isian: IsianUsulan, lama = false): IsianTerbaca {
  const nik = readNik(isian.nik);
  const nomorKk = readNomorKk(isian.nomorKk);
  const { jenis, pengusul } = isian;
  const kurang: (KurangIsian | null)[] = [
    nik.sah ? null : { bidang: 'nik', kalimat: describeCacat('NIK', nik.cacat, isian.nik) },
    nomorKk.sah || nomorKk.cacat === 'kosong'
      ? null
      : { bidang: 'nomorKk', kalimat: describeCacat('Nomor KK', nomorKk.cacat, isian.nomorKk) },
    isian.nama.trim() === '' ? { bidang: 'nama', kalimat: 'Isi nama orang yang diusulkan.' } : null,
    checkRtRw('rt', isian.rt),
    checkRtRw('rw', isian.rw),
    jenis === null ? { bidang: 'jenis', kalimat: 'Pilih jenis usulan.' } : null,
    jenis !== null && needsProgram(jenis) && isian.program === ''
      ? { bidang: 'program', kalimat: 'Pilih program yang diusulkan.' }
      : null,
    pengusul === null && lama ? null : checkPengusul(pengusul),
  ];
  const ada = kurang.filter((satu) => satu !== null);
  if (ada.length > 0 || !nik.sah || jenis === null) return { lengkap: false, kurang: ada };
  const [rt, rw] = [normalizeRtRw(isian.rt), normalizeRtRw(isian.rw)];
  return {
    lengkap: true,
    usulan: {
      nik: nik.nomor,
      nomorKk: nomorKk.sah ? nomorKk.nomor : null,
      rt,
      rw,
      jenis,
      pengusul: pengusul === null ? '' : formatPengusul(pengusul, { rt, rw }),
    },
  };
}

/** What is wrong with a NIK or nomor KK as it is being typed, in one sentence. */
export function describeCacat(sebutan: string, cacat: CacatNomor, isi: string): string {
  switch (cacat) {
    case 'kosong':
      return `Isi ${sebutan}: 16 angka.`;
    case 'kurang_angka':
    case 'lebih_angka':
      return `${sebutan} harus 16 angka; tertulis ${cleanNomor(isi).length}.`;
    case 'bukan_angka':
    case 'notasi_ilmiah':
    case 'dibulatkan':
      return `${sebutan} hanya berisi angka.`;
    case 'tanggal_tidak_ada':
      return `Angka ke-7 sampai ke-12 ${sebutan} bukan tanggal lahir. Periksa pada KTP atau KK.`;
    case 'nomor_urut_nol':
      return `Empat angka terakhir ${sebutan} tidak boleh nol semua. Periksa pada KTP atau KK.`;
    case 'sementara':
      return `${sebutan} berawal 0 hanya nomor sementara. Isi nomor dari KTP atau KK.`;
  }
}

function checkRtRw(bidang: 'rt' | 'rw', isi: string): KurangIsian | null {
  if (isi.trim() === '' || normalizeRtRw(isi) !== '') return null;
  return { bidang, kalimat: `${bidang.toUpperCase()} ditulis dengan angka, misalnya 003.` };
}

function checkPengusul(pengusul: Pengusul | null): KurangIsian | null {
  if (pengusul === null) return { bidang: 'pengusul', kalimat: 'Pilih siapa yang mengusulkan.' };
  if (pengusul.jenis !== 'lain' || pengusul.nama.trim() !== '') return null;
  return { bidang: 'pengusul', kalimat: 'Tulis nama pengusul.' };
}
