import type { DataDaftar } from '#domain/daftar.ts';
import type { Nik } from '#domain/nik.ts';
import { splitProgram } from '#domain/program.ts';
import type { Acak } from './acak.ts';
import { BARIS_KOSONG } from './daftar-contoh.ts';
import type { PembuatNomor } from './generate-nomor.ts';
import type { TemuanContoh } from './generate-temuan.ts';
import type { WargaContoh } from './generate-warga.ts';
import { misspellNama } from './misspell.ts';
import { pickNamaDepan, pickNamaRekaan } from './nama-rekaan.ts';
import type { PemilihOrang } from './pick-orang.ts';

/** The same insurance twice: what was paid some months ago, and what is paid now. */
export interface JkssContoh {
  readonly lama: readonly DataDaftar[];
  readonly baru: readonly DataDaftar[];
}

interface Bahan {
  readonly acak: Acak;
  readonly pemilih: PemilihOrang;
  readonly nomor: PembuatNomor;
  readonly warga: readonly WargaContoh[];
  readonly temuan: TemuanContoh;
}

/** Fewer members than this would not leave room for every difference. */
const PESERTA_TERSEDIKIT = 30;
const SEGMEN = 'PBI APBD';

/**
 * Two lists of JKSS. Between them some members were dropped without anybody saying so, and some came; the newer one has members who
 * are dead or gone, whom the registry does not know, whose name or NIK is another, and who stand in it twice.
 */
export function generateJkss(bahan: Bahan): JkssContoh {
  const { acak, temuan } = bahan;
  const biasa = shuffle(acak, [...pickPeserta(bahan), ...addPeserta(bahan)]);
  const ambil = createPembagi(biasa);
  const putus = ambil(0.06, 3);
  const datang = ambil(0.05, 2);
  const salah = [
    ...ambil(0.02, 2).map((orang) => ({ ...toPeserta(orang), nama: misspellNama(acak, orang.nama) })),
    ...ambil(0.01, 2).map((orang) => ({ ...toPeserta(orang), nama: inventNama(acak, orang) })),
    ...ambil(0.01, 1).map((orang) => giveNikLain(bahan.nomor, orang)),
    ...ambil(0.01, 1).map((orang) => ({ ...toPeserta(orang), nik: null, nikTertulis: orang.nik.slice(0, -1) })),
  ];
  const ganda = ambil(0.01, 1).map(toPeserta);
  const duaSegmen = ambil(0.01, 1).map(toPeserta);
  const tetap = [...ambil(1, 0), ...temuan.masihPeserta].map(toPeserta);
  const keduanya = [...tetap, ...salah, ...ganda, ...duaSegmen];
  const asing = [...temuan.tidakTercatat.map(toPeserta), ...inventAsing(bahan, temuan.tidakTercatat)];
  return {
    lama: giveNomorPeserta([...keduanya, ...[...putus, ...temuan.sudahDicoret].map(toPeserta)]),
    baru: giveNomorPeserta([
      ...keduanya,
      ...datang.map(toPeserta),
      ...ganda,
      ...duaSegmen.map((satu) => ({ ...satu, segmen: 'PPU BADAN USAHA' })),
      ...asing,
    ]),
  };
}

/** Whom the registry says to be insured by JKSS, without those whose rows are wrong there. */
function pickPeserta({ warga, temuan }: Bahan): WargaContoh[] {
  const lain = new Set([...temuan.masihPeserta, ...temuan.sudahDicoret, ...temuan.tidakTercatat]);
  return warga.filter(
    (orang) =>
      splitProgram(orang.programDiterima).includes('JKSS') && !lain.has(orang) && !temuan.diganti.has(orang.nik),
  );
}

/** More members, of families that nobody insures, where the sample is small. */
function addPeserta(bahan: Bahan): WargaContoh[] {
  const kurang = PESERTA_TERSEDIKIT - pickPeserta(bahan).length;
  const tambahan: WargaContoh[] = [];
  while (tambahan.length < kurang) {
    const satu = bahan.pemilih.take(({ programDiterima }) => !/JKSS|PBI-JK/.test(programDiterima));
    if (satu === null) break;
    tambahan.push(...satu.keluarga);
  }
  return tambahan;
}

function shuffle<T>(acak: Acak, semua: readonly T[]): T[] {
  return semua
    .map((satu) => ({ satu, giliran: acak.fraction() }))
    .sort((a, b) => a.giliran - b.giliran)
    .map(({ satu }) => satu);
}

/** Gives out members one after the other: a share of all, at least so many. */
function createPembagi(semua: readonly WargaContoh[]): (bagian: number, tersedikit: number) => WargaContoh[] {
  let mulai = 0;
  return (bagian, tersedikit) => {
    const banyak = Math.max(tersedikit, Math.round(semua.length * bagian));
    const terpilih = semua.slice(mulai, mulai + banyak);
    mulai += terpilih.length;
    return terpilih;
  };
}

function toPeserta({ nik, nama, tempatLahir, tanggalLahir, jenisKelamin }: WargaContoh): DataDaftar {
  const orang = { nik, nikTertulis: nik, nama: nama.toUpperCase(), tempatLahir, tanggalLahir, jenisKelamin };
  return { ...BARIS_KOSONG, ...orang, program: 'JKSS', segmen: SEGMEN };
}

/** Another given name under the same NIK. */
function inventNama(acak: Acak, { nama, jenisKelamin }: WargaContoh): string {
  const [depan = ''] = nama.split(' ');
  for (;;) {
    const lain = pickNamaDepan(acak, jenisKelamin);
    if (!lain.startsWith(depan.slice(0, 2))) return `${lain} ${pickNamaRekaan(acak)}`.toUpperCase();
  }
}

function giveNikLain(nomor: PembuatNomor, orang: WargaContoh): DataDaftar {
  const nik: Nik = nomor.createNik(orang.tanggalLahir, orang.jenisKelamin) ?? orang.nik;
  return { ...toPeserta(orang), nik, nikTertulis: nik };
}

/** Members of whom nobody here has heard: as many as are missing in the registry, at least one. */
function inventAsing({ acak, nomor, warga }: Bahan, seperti: readonly WargaContoh[]): DataDaftar[] {
  const banyak = Math.max(1, seperti.length);
  return Array.from({ length: banyak }, () => acak.pick(warga)).map((contoh) => {
    const nama = inventNama(acak, contoh);
    return { ...giveNikLain(nomor, contoh), nama };
  });
}

/** Membership numbers that no insurer gives out. */
function giveNomorPeserta(baris: readonly DataDaftar[]): DataDaftar[] {
  return baris.map((satu, i) => ({ ...satu, nomorPeserta: `0009${String(i + 1).padStart(9, '0')}` }));
}
