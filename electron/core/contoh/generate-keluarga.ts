import type { JenisKelamin } from '#domain/nik.ts';
import type { Acak } from './acak.ts';
import { pickNamaDepan, pickNamaRekaan } from './nama-rekaan.ts';

export type HubunganKeluarga = 'Kepala keluarga' | 'Istri' | 'Anak' | 'Orang tua';
export type StatusKawin = 'Belum kawin' | 'Kawin' | 'Cerai hidup' | 'Cerai mati';

/** A member of an invented family before he or she has a birth date and a number. Ages in full years. */
export interface Anggota {
  readonly nama: string;
  readonly jenisKelamin: JenisKelamin;
  readonly umur: number;
  readonly hubungan: HubunganKeluarga;
  readonly statusKawin: StatusKawin;
  readonly ibuKandung: string;
}

type BentukKeluarga = 'pasangan' | 'ibu_sendiri' | 'ayah_sendiri' | 'sendiri';

/** Ages at which mothers of the sample have children, so that every family adds up. */
const UMUR_IBU_MUDA = 19;
const UMUR_IBU_TUA = 42;
const UMUR_TERTUA = 92;

/** A family: its head first, then wife, children from the eldest, and a parent of the head. */
export function generateKeluarga(acak: Acak): Anggota[] {
  const bentuk = acak.pickWeighted<BentukKeluarga>([
    ['pasangan', 70],
    ['ibu_sendiri', 14],
    ['ayah_sendiri', 4],
    ['sendiri', 12],
  ]);
  const namaKeluarga = pickNamaRekaan(acak);
  const orangTua = bentuk !== 'sendiri' && acak.chance(0.1);
  const kepala = createKepala(acak, bentuk, namaKeluarga, orangTua);
  const keluarga: Anggota[] = [kepala];
  if (bentuk === 'pasangan') keluarga.push(createIstri(acak, kepala));
  if (bentuk !== 'sendiri') keluarga.push(...createAnak(acak, keluarga, namaKeluarga));
  if (orangTua) keluarga.push(createOrangTua(acak, kepala));
  return keluarga;
}

function createKepala(acak: Acak, bentuk: BentukKeluarga, namaKeluarga: string, orangTua: boolean): Anggota {
  const jenisKelamin = pickKelaminKepala(acak, bentuk);
  const umur = bentuk === 'sendiri' ? acak.int(45, 88) : acak.int(24, orangTua ? 58 : 72);
  return {
    nama: `${pickNamaDepan(acak, jenisKelamin)} ${namaKeluarga}`,
    jenisKelamin,
    umur,
    hubungan: 'Kepala keluarga',
    statusKawin: pickStatusKepala(acak, bentuk),
    ibuKandung: `${pickNamaDepan(acak, 'P')} ${pickNamaRekaan(acak)}`,
  };
}

function pickKelaminKepala(acak: Acak, bentuk: BentukKeluarga): JenisKelamin {
  if (bentuk === 'sendiri') return acak.chance(0.6) ? 'P' : 'L';
  return bentuk === 'ibu_sendiri' ? 'P' : 'L';
}

function pickStatusKepala(acak: Acak, bentuk: BentukKeluarga): StatusKawin {
  if (bentuk === 'pasangan') return 'Kawin';
  if (bentuk === 'sendiri' && acak.chance(0.2)) return 'Belum kawin';
  return acak.chance(0.6) ? 'Cerai mati' : 'Cerai hidup';
}

function createIstri(acak: Acak, kepala: Anggota): Anggota {
  return {
    nama: `${pickNamaDepan(acak, 'P')} ${pickNamaRekaan(acak)}`,
    jenisKelamin: 'P',
    umur: Math.max(UMUR_IBU_MUDA + 1, kepala.umur + acak.int(-7, 2)),
    hubungan: 'Istri',
    statusKawin: 'Kawin',
    ibuKandung: `${pickNamaDepan(acak, 'P')} ${pickNamaRekaan(acak)}`,
  };
}

/** Unmarried children below 30, the eldest first, at least two years apart. */
function createAnak(acak: Acak, orangTua: readonly Anggota[], namaKeluarga: string): Anggota[] {
  const ibu = orangTua.find(({ jenisKelamin }) => jenisKelamin === 'P');
  const umurIbu = ibu?.umur ?? Math.min(...orangTua.map(({ umur }) => umur)) - 2;
  const namaIbu = ibu?.nama ?? `${pickNamaDepan(acak, 'P')} ${pickNamaRekaan(acak)}`;
  const banyak = acak.pickWeighted<number>([
    [0, 12],
    [1, 24],
    [2, 30],
    [3, 20],
    [4, 10],
    [5, 4],
  ]);
  const anak: Anggota[] = [];
  const termuda = Math.max(0, umurIbu - UMUR_IBU_TUA);
  let tertua = Math.min(29, umurIbu - UMUR_IBU_MUDA);
  while (anak.length < banyak && tertua >= termuda) {
    const umur = acak.int(Math.max(termuda, tertua - 6), tertua);
    const jenisKelamin = acak.chance(0.5) ? 'L' : 'P';
    const nama = `${pickNamaDepan(acak, jenisKelamin)} ${namaKeluarga}`;
    anak.push({ nama, jenisKelamin, umur, hubungan: 'Anak', statusKawin: 'Belum kawin', ibuKandung: namaIbu });
    tertua = umur - 2;
  }
  return anak;
}

function createOrangTua(acak: Acak, kepala: Anggota): Anggota {
  const ibu = acak.chance(0.7);
  return {
    nama: ibu ? kepala.ibuKandung : `${pickNamaDepan(acak, 'L')} ${pickNamaRekaan(acak)}`,
    jenisKelamin: ibu ? 'P' : 'L',
    umur: Math.min(UMUR_TERTUA, kepala.umur + acak.int(20, 34)),
    hubungan: 'Orang tua',
    statusKawin: 'Cerai mati',
    ibuKandung: `${pickNamaDepan(acak, 'P')} ${pickNamaRekaan(acak)}`,
  };
}
