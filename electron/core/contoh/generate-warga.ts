import type { JenisKelamin, Nik, NomorKk } from '#domain/nik.ts';
import { createTanggal, getBulan, getHari, getTahun, type Tanggal } from '#domain/tanggal.ts';
import type { Acak } from './acak.ts';
import { type Anggota, generateKeluarga } from './generate-keluarga.ts';
import type { PembuatNomor } from './generate-nomor.ts';
import { RT_CONTOH } from './kelurahan-contoh.ts';

/** A resident of the sample, as the registry of the core holds residents. */
export interface WargaContoh {
  readonly nik: Nik;
  readonly nomorKk: NomorKk;
  readonly nama: string;
  readonly tempatLahir: string;
  readonly tanggalLahir: Tanggal;
  readonly jenisKelamin: JenisKelamin;
  readonly ibuKandung: string;
  readonly hubunganKeluarga: string;
  readonly pekerjaan: string;
  /** Own business; empty where the person runs none. */
  readonly usaha: string;
  readonly statusKawin: string;
  readonly alamat: string;
  readonly rt: string;
  readonly rw: string;
  /** Null where the family is not in DTSEN. */
  readonly desil: number | null;
  /** Codes joined by `, `; empty where the family receives nothing. */
  readonly programDiterima: string;
}

const SEHARI = 86_400_000;
const JALAN = ['Jalan Umpama', 'Jalan Rekaan', 'Jalan Contoh Raya', 'Jalan Misal Indah', 'Gang Khayal', 'Gang Teladan'];

/** Exactly `banyak` residents in whole families, save the last one, which may be cut short. */
export function generateWarga(acak: Acak, nomor: PembuatNomor, banyak: number, hariIni: Tanggal): WargaContoh[] {
  const warga: WargaContoh[] = [];
  while (warga.length < banyak) {
    const keluarga = generateKeluarga(acak).slice(0, banyak - warga.length);
    warga.push(...settleKeluarga(acak, nomor, keluarga, hariIni));
  }
  return warga;
}

/** Gives a family its address, its numbers and its aid: what all members share. */
function settleKeluarga(acak: Acak, nomor: PembuatNomor, keluarga: Anggota[], hariIni: Tanggal): WargaContoh[] {
  const { rt, rw } = acak.pick(RT_CONTOH);
  const alamat = `${acak.pick(JALAN)} No. ${acak.int(1, 180)}`;
  const desil = acak.chance(0.2) ? null : acak.int(1, 10);
  const programDiterima = pickProgramDiterima(acak, desil);
  const nomorKk = retry(() => nomor.createNomorKk(shiftHari(hariIni, -acak.int(1, 6000))));
  return keluarga.map((anggota) => {
    const { tanggalLahir, nik } = retry(() => {
      const lahir = createTanggalLahir(acak, anggota.umur, hariIni);
      const angka = nomor.createNik(lahir, anggota.jenisKelamin);
      return angka === null ? null : { tanggalLahir: lahir, nik: angka };
    });
    return {
      nik,
      nomorKk,
      nama: anggota.nama,
      tempatLahir: acak.chance(0.8)
        ? 'Padang'
        : acak.pick(['Pariaman', 'Painan', 'Solok', 'Bukittinggi', 'Payakumbuh']),
      tanggalLahir,
      jenisKelamin: anggota.jenisKelamin,
      ibuKandung: anggota.ibuKandung,
      hubunganKeluarga: anggota.hubungan,
      pekerjaan: pickPekerjaan(acak, anggota),
      usaha: '',
      statusKawin: anggota.statusKawin,
      alamat,
      rt,
      rw,
      desil,
      programDiterima,
    };
  });
}

/** Draws again while a day has no serial left; 1,000 full days in a row mean that the sample is too large for its numbers. */
function retry<T>(draw: () => T | null): T {
  for (let kali = 0; kali < 1000; kali += 1) {
    const nilai = draw();
    if (nilai !== null) return nilai;
  }
  throw new Error('Nomor contoh habis');
}

/** At most three programmes, and one health insurance only. */
function pickProgramDiterima(acak: Acak, desil: number | null): string {
  if (desil === null || desil > 5) return acak.chance(0.1) ? 'JKSS' : '';
  const program: string[] = [];
  if (desil <= 4 && acak.chance(0.4)) program.push('PKH');
  if (desil <= 4 && acak.chance(0.5)) program.push('SEMBAKO');
  if (acak.chance(0.6)) program.push(acak.chance(0.8) ? 'PBI-JK' : 'JKSS');
  return program.join(', ');
}

function pickPekerjaan(acak: Acak, { umur, jenisKelamin, hubungan }: Anggota): string {
  if (umur < 6) return 'Belum/tidak bekerja';
  if (umur < 19 || (umur < 23 && hubungan === 'Anak' && acak.chance(0.5))) return 'Pelajar/mahasiswa';
  if (umur > 65 && acak.chance(0.7)) return 'Belum/tidak bekerja';
  if (jenisKelamin === 'P' && acak.chance(0.6)) return 'Mengurus rumah tangga';
  const umum = ['Buruh harian lepas', 'Pedagang', 'Wiraswasta', 'Karyawan swasta', 'Belum/tidak bekerja'];
  const berat = ['Nelayan/perikanan', 'Sopir', 'Tukang batu', 'Tukang kayu', 'Petani/pekebun'];
  return acak.pick(jenisKelamin === 'L' ? [...umum, ...berat] : umum);
}

/** A birth date that makes the person exactly `umur` years old on `hariIni`. */
function createTanggalLahir(acak: Acak, umur: number, hariIni: Tanggal): Tanggal {
  const tahun = getTahun(hariIni) - umur;
  const ulangTahun = createTanggal(tahun, getBulan(hariIni), getHari(hariIni));
  const terakhir = ulangTahun ?? (`${tahun}-02-28` as Tanggal);
  return shiftHari(terakhir, -acak.int(0, 364));
}

export function shiftHari(tanggal: Tanggal, hari: number): Tanggal {
  const saat = new Date(Date.parse(`${tanggal}T00:00:00Z`) + hari * SEHARI);
  return saat.toISOString().slice(0, 10) as Tanggal;
}
