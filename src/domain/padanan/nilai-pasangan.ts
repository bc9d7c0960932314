import type { AlasanPadanan } from './alasan-padanan.ts';
import { compareNama, isHurufBeda, NAMA_SAMA, NAMA_TERENDAH } from './banding-nama.ts';
import type { OrangLipat } from './orang-padanan.ts';
import { type Bukti, weighIbu, weighKelamin, weighKk, weighLahir, weighLetak, weighNik } from './timbang-bukti.ts';

/** Weight of evidence from which two rows count as one person. Measured: tests/domain/padanan/ketepatan.test.ts. */
export const BOBOT_COCOK = 7.5;
/** Weight from which a person should look at the two. */
export const BOBOT_MUNGKIN = 4;

/** The least that is taken off to stay below a limit: weights are in quarters. */
const SEPEREMPAT = 0.25;

export interface NilaiPasangan {
  /** Sum of the evidence for and against, in quarters, so that unlike computations of like pairs tie. */
  readonly bobot: number;
  /** 0 to 1. */
  readonly skor: number;
  readonly alasan: readonly AlasanPadanan[];
}

/** Weighs whether two rows whose NIK do not tell are one person; null where the names alone rule it out. */
export function weighPasangan(a: OrangLipat, b: OrangLipat): NilaiPasangan | null {
  const lahir = weighLahir(a.lahir, b.lahir);
  const kk = weighKk(a, b);
  const letak = weighLetak(a, b);
  // Most pairs end here: even the same name, the same mother and a NIK close by would not be enough.
  const murah = (lahir?.[1] ?? 0) + (kk?.[1] ?? 0) + (letak?.[1] ?? 0);
  if (murah + 4 + 3 + 1.5 < BOBOT_MUNGKIN) return null;
  const nama = compareNama(a, b);
  if (nama < NAMA_TERENDAH) return null;
  const bukti = { nama: weighNama(nama), lahir, nik: weighNik(a, b), kk, letak, ibu: weighIbu(a, b) };
  const kelamin = weighKelamin(a, b);
  const semua: Bukti[] = [...Object.values(bukti), kelamin];
  const hurufBeda = nama < NAMA_SAMA && isHurufBeda(a, b);
  if (hurufBeda && isMungkinKembar(a, b, bukti)) {
    semua.push(['MUNGKIN_KEMBAR', -2]);
    const berdua = a.asal.nik !== null && b.asal.nik !== null;
    return sumBukti(semua, berdua && nama < 0.9 ? BOBOT_MUNGKIN : BOBOT_COCOK);
  }
  // Another name, another birthday and another NIK: brothers or sisters, however near all three are.
  if (hurufBeda && bukti.nik?.[0] === 'NIK_BERBEDA' && !isHariSama(a, b)) return sumBukti(semua, BOBOT_MUNGKIN);
  // Brothers and sisters share family, address and mother: these cannot confirm a name that is only alike.
  const tanpaLahir = (lahir?.[1] ?? 0) <= 0;
  return sumBukti(semua, hurufBeda || (nama < NAMA_SAMA && tanpaLahir) ? BOBOT_COCOK : null);
}

/** Score and reasons of two rows with the same NIK. */
export function weighNikSama(a: OrangLipat, b: OrangLipat): NilaiPasangan & { readonly namaSama: boolean } {
  const nama = compareNama(a, b);
  // A date read from the NIK itself would only repeat the NIK.
  const tertulis = a.lahir?.dariNik === false && b.lahir?.dariNik === false;
  const lahir = tertulis ? weighLahir(a.lahir, b.lahir) : null;
  const tanpaNama = a.rapat === '' || b.rapat === '';
  // Names that are only alike, of people born on other days, are those of brothers on one NIK.
  const saudara = lahir?.[0] === 'TANGGAL_LAHIR_BERBEDA' && nama < NAMA_SAMA && isHurufBeda(a, b);
  const namaSama = tanpaNama || (nama >= NAMA_TERENDAH && !saudara);
  const bukti: Bukti[] = [['NIK_SAMA', 6]];
  if (!tanpaNama) bukti.push(namaSama ? weighNama(nama) : ['NAMA_BERBEDA', -5]);
  bukti.push(lahir, weighKk(a, b), weighLetak(a, b), weighIbu(a, b));
  return { ...sumBukti(bukti, null), namaSama };
}

/** Sums evidence; `diBawah` is a weight that the sum must not reach, however much speaks for it. */
function sumBukti(semua: readonly Bukti[], diBawah: number | null): NilaiPasangan {
  let jumlah = 0;
  const alasan: AlasanPadanan[] = [];
  for (const bukti of semua) {
    if (bukti === null) continue;
    alasan.push(bukti[0]);
    jumlah += bukti[1];
  }
  const utuh = Math.round(jumlah * 4) / 4;
  const bobot = diBawah === null ? utuh : Math.min(utuh, diBawah - SEPEREMPAT);
  return { bobot, skor: Math.round(1000 / (1 + Math.exp(BOBOT_MUNGKIN - bobot))) / 1000, alasan };
}

function weighNama(nama: number): Bukti {
  if (nama >= NAMA_SAMA) return ['NAMA_SAMA', 4];
  if (nama >= 0.9) return ['NAMA_MIRIP', 3];
  if (nama >= 0.8) return ['NAMA_MIRIP', 2];
  return ['NAMA_MIRIP', 1];
}

/** Two names that are only alike, one birth date and anything that twins share. */
function isMungkinKembar(
  a: OrangLipat,
  b: OrangLipat,
  { lahir, kk, letak, ibu }: Readonly<Record<'lahir' | 'kk' | 'letak' | 'ibu', Bukti>>,
): boolean {
  if (lahir === null || lahir[1] <= 0 || !isHariSama(a, b)) return false;
  return (
    kk?.[0] === 'KK_SAMA' ||
    letak?.[0] === 'ALAMAT_SAMA' ||
    ibu?.[0] === 'IBU_SAMA' ||
    letak?.[0] === 'RT_SAMA' ||
    isNikKembar(a.angkaNik, b.angkaNik)
  );
}

function isHariSama(a: OrangLipat, b: OrangLipat): boolean {
  return a.lahir?.hari === b.lahir?.hari && a.lahir?.bulan === b.lahir?.bulan && a.lahir?.tahun === b.lahir?.tahun;
}

/** NIK of twins: the same up to the serial, or with 40 more days for the sister. */
function isNikKembar(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  return a.slice(0, 6) === b.slice(0, 6) && a.slice(8, 12) === b.slice(8, 12);
}
