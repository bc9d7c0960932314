import type { AlasanPadanan } from './alasan-padanan.ts';
import { compareNama, NAMA_TERENDAH } from './banding-nama.ts';
import { countBeda } from './jarak.ts';
import type { LahirLipat, OrangLipat } from './orang-padanan.ts';

/** Weight of evidence from which two rows count as one person. Set by reasoning; pairs below it are left to a person. */
export const BOBOT_COCOK = 6;
/** Weight from which a person should look at the two. */
export const BOBOT_MUNGKIN = 4;

export interface NilaiPasangan {
  /** Sum of the evidence for and against, in quarters, so that unlike computations of like pairs tie. */
  readonly bobot: number;
  /** 0 to 1. */
  readonly skor: number;
  readonly alasan: readonly AlasanPadanan[];
}

type Bukti = readonly [AlasanPadanan, number] | null;

/** Weighs whether two rows whose NIK do not tell are one person; null where the names alone rule it out. */
export function weighPasangan(a: OrangLipat, b: OrangLipat): NilaiPasangan | null {
  const lahir = weighLahir(a.lahir, b.lahir);
  const kk = weighKk(a, b);
  const letak = weighLetak(a, b);
  const ibu = weighIbu(a, b);
  // Most pairs end here: even the same name and a NIK close by would not be enough.
  const murah = (lahir?.[1] ?? 0) + (kk?.[1] ?? 0) + (letak?.[1] ?? 0) + (ibu?.[1] ?? 0);
  if (murah + 4 + 3 < BOBOT_MUNGKIN) return null;
  const nama = compareNama(a, b);
  if (nama < NAMA_TERENDAH) return null;
  const nik = weighNik(a, b);
  const bukti: Bukti[] = [weighNama(nama), lahir, nik, kk, letak, ibu];
  const serumah = kk?.[0] === 'KK_SAMA' || letak?.[0] === 'ALAMAT_SAMA';
  if (nama < 0.9 && lahir?.[0] === 'TANGGAL_LAHIR_SAMA' && serumah && !isPart(a, b)) {
    const bukanKembar = nik?.[0] === 'NIK_HAMPIR_SAMA' && !hasBedaKembar(a, b);
    if (!bukanKembar) bukti.push(['MUNGKIN_KEMBAR', nik === null || nik[0] === 'NIK_TIDAK_LENGKAP' ? -2.5 : -6]);
  }
  return sumBukti(bukti);
}

/** Score and reasons of two rows with the same NIK. */
export function weighNikSama(a: OrangLipat, b: OrangLipat): NilaiPasangan & { readonly namaSama: boolean } {
  const nama = compareNama(a, b);
  const namaSama = nama >= NAMA_TERENDAH || a.rapat === '' || b.rapat === '';
  const bukti: Bukti[] = [['NIK_SAMA', 6], namaSama ? weighNama(nama) : ['NAMA_BERBEDA', -5]];
  if (a.rapat === '' || b.rapat === '') bukti.pop();
  // A date read from the NIK itself would only repeat the NIK.
  const tertulis = a.lahir?.dariNik === false && b.lahir?.dariNik === false;
  bukti.push(tertulis ? weighLahir(a.lahir, b.lahir) : null, weighKk(a, b), weighLetak(a, b), weighIbu(a, b));
  return { ...sumBukti(bukti), namaSama };
}

function sumBukti(semua: readonly Bukti[]): NilaiPasangan {
  let jumlah = 0;
  const alasan: AlasanPadanan[] = [];
  for (const bukti of semua) {
    if (bukti === null) continue;
    alasan.push(bukti[0]);
    jumlah += bukti[1];
  }
  const bobot = Math.round(jumlah * 4) / 4;
  return { bobot, skor: Math.round(1000 / (1 + Math.exp(BOBOT_MUNGKIN - bobot))) / 1000, alasan };
}

function weighNama(nama: number): Bukti {
  if (nama >= 0.98) return ['NAMA_SAMA', 4];
  if (nama >= 0.9) return ['NAMA_MIRIP', 3];
  if (nama >= 0.8) return ['NAMA_MIRIP', 2];
  return ['NAMA_MIRIP', 1];
}

/** Parts of two dates are compared, not texts: clerks swap day and month and mistype one part at a time. */
function weighLahir(a: LahirLipat | null, b: LahirLipat | null): Bukti {
  if (a === null || b === null) return null;
  const hari = a.hari === b.hari;
  const bulan = a.bulan === b.bulan;
  const tahun = a.tahun === b.tahun;
  if (hari && bulan && tahun) return ['TANGGAL_LAHIR_SAMA', 4];
  if (tahun && a.hari === b.bulan && a.bulan === b.hari) return ['TANGGAL_LAHIR_TERTUKAR', 2];
  if (hari && bulan && isDekat(a.tahun, b.tahun)) return ['TANGGAL_LAHIR_MIRIP', 1.5];
  if (tahun && (bulan ? isDekat(a.hari, b.hari) : hari && isDekat(a.bulan, b.bulan)))
    return ['TANGGAL_LAHIR_MIRIP', 1.5];
  return ['TANGGAL_LAHIR_BERBEDA', -5];
}

/** Two digits of which one differs, or that changed places. */
function isDekat(a: number, b: number): boolean {
  return countBeda(String(a).padStart(2, '0'), String(b).padStart(2, '0'), 1) <= 1;
}

function weighNik(a: OrangLipat, b: OrangLipat): Bukti {
  if (a.angkaNik === '' || b.angkaNik === '') {
    const tertulis = a.asal.nik !== null || b.asal.nik !== null;
    return tertulis ? ['NIK_TIDAK_LENGKAP', 0] : null;
  }
  if (countBeda(a.angkaNik, b.angkaNik, 2) <= 2) return ['NIK_HAMPIR_SAMA', 3];
  return a.asal.nik !== null && b.asal.nik !== null ? ['NIK_BERBEDA', -2] : ['NIK_TIDAK_LENGKAP', 0];
}

function weighKk(a: OrangLipat, b: OrangLipat): Bukti {
  if (a.asal.nomorKk === null || b.asal.nomorKk === null) return null;
  return a.asal.nomorKk === b.asal.nomorKk ? ['KK_SAMA', 2] : ['KK_BERBEDA', -1];
}

function weighLetak(a: OrangLipat, b: OrangLipat): Bukti {
  const alamatSama = a.alamat.length >= 4 && a.alamat === b.alamat;
  if (a.asal.rt === '' || b.asal.rt === '') return alamatSama ? ['ALAMAT_SAMA', 2] : null;
  const rwBeda = a.asal.rw !== '' && b.asal.rw !== '' && a.asal.rw !== b.asal.rw;
  if (a.asal.rt !== b.asal.rt || rwBeda) return ['RT_BERBEDA', -1];
  return alamatSama ? ['ALAMAT_SAMA', 2] : ['RT_SAMA', 1];
}

function weighIbu(a: OrangLipat, b: OrangLipat): Bukti {
  if (a.ibu === '' || b.ibu === '') return null;
  return a.ibu === b.ibu ? ['IBU_SAMA', 1.5] : ['IBU_BERBEDA', -1.5];
}

/** NIK of twins: the same up to the serial, or with 40 more days for the sister. */
function hasBedaKembar(a: OrangLipat, b: OrangLipat): boolean {
  const awal = a.angkaNik.slice(0, 12) === b.angkaNik.slice(0, 12);
  const kelamin = Math.abs(Number(a.angkaNik.slice(6, 8)) - Number(b.angkaNik.slice(6, 8))) === 40;
  return awal || kelamin;
}

/** Every word of one name is in the other: not two names of twins, but a longer and a shorter one. */
function isPart(a: OrangLipat, b: OrangLipat): boolean {
  const [pendek, panjang] = a.kata.length <= b.kata.length ? [a.kata, b.kata] : [b.kata, a.kata];
  return pendek.length < panjang.length && pendek.every((kata) => panjang.includes(kata));
}
