import {
  type BarisMentah,
  createPembaca,
  foldTeks,
  indexKolom,
  type KolomBaris,
  type PembacaBaris,
} from './impor-baris.ts';
import type { BidangUsulan } from './impor-bidang.ts';
import { type KolomDibulatkan, readKkBaris, readNamaBaris, readNikBaris } from './impor-identitas.ts';
import {
  compactKata,
  isIkutProgram,
  readDesil,
  readJenisKelamin,
  readJenisUsulan,
  readStatusHamil,
  splitRtRw,
} from './impor-kata.ts';
import type { JudulImpor } from './impor-lembar.ts';
import { readTanggalBaris, readTempatTanggalLahir } from './impor-tanggal.ts';
import type { JenisUsulan } from './jenis-usulan.ts';
import { getJenisKelamin, getTanggalLahir, matchesTanggalLahir, NAMA_JENIS_KELAMIN, type Nik } from './nik.ts';
import { normalizeProgram, type Program } from './program.ts';
import { formatTanggalPendek, type Tanggal } from './tanggal.ts';
import type { TemuanImpor } from './temuan-impor.ts';
import { type DataUsulan, normalizeRtRw } from './usulan.ts';

/** What the meaning of a row depends on beside the row. */
export interface KonteksUsulan {
  /** A date of birth after this day is a fault. */
  readonly hariIni: Tanggal;
  readonly program: readonly Program[];
  /** Kind that the user chose for rows that name none. */
  readonly jenisBawaan: JenisUsulan | null;
  /** Name of the kelurahan of this data file; empty when rows are not to be compared with it. */
  readonly kelurahan: string;
}

/** A row of a list as understood: data, or null when a finding of weight `galat` refuses it. */
export interface BarisUsulanTerbaca {
  readonly baris: number;
  readonly data: DataUsulan | null;
  readonly temuan: readonly TemuanImpor[];
}

/** What is known of a whole sheet before its rows are read one by one. */
export interface DasarBaca {
  readonly kolom: KolomBaris;
  readonly dibulatkan: KolomDibulatkan;
  readonly programBawaan: string;
  readonly jenisBawaan: JenisUsulan | null;
}

/** `dibulatkan` comes from the whole column, see `looksDibulatkan`. */
export function createDasarBaca(judul: JudulImpor<BidangUsulan>, dibulatkan: KolomDibulatkan): DasarBaca {
  const { programBawaan, jenisBawaan } = judul;
  return { kolom: indexKolom(judul), dibulatkan, programBawaan, jenisBawaan };
}

/** Reads one row. All faults are found in one pass, so that they can be put right in one pass. */
export function interpretBarisUsulan(baris: BarisMentah, dasar: DasarBaca, konteks: KonteksUsulan): BarisUsulanTerbaca {
  const pembaca = createPembaca(baris, dasar.kolom);
  const nik = readNikBaris(pembaca, dasar.dibulatkan.nik);
  const kk = readKkBaris(pembaca, dasar.dibulatkan.nomorKk);
  const nama = readNamaBaris(pembaca);
  const kelahiran = readKelahiran(pembaca, konteks.hariIni);
  const jenisKelamin = readJenisKelaminBaris(pembaca);
  const perihal = readPerihal(pembaca, dasar, konteks);
  const sisa = readSisa(pembaca, konteks);
  if (nik !== null) compareDenganNik(pembaca, nik, kelahiran.tanggalLahir, jenisKelamin, konteks.hariIni);
  const ditolak = nik === null || nama === null || perihal === null;
  if (ditolak || !kk.sah || pembaca.temuan.some(({ berat }) => berat === 'galat')) {
    return { baris: baris.nomor, data: null, temuan: pembaca.temuan };
  }
  const data = { nik, nomorKk: kk.nomorKk, nama, ...kelahiran, jenisKelamin, ...sisa, ...perihal };
  return { baris: baris.nomor, data, temuan: pembaca.temuan };
}

type Kelahiran = Pick<DataUsulan, 'tempatLahir' | 'tanggalLahir'>;

function readKelahiran(pembaca: PembacaBaris, hariIni: Tanggal): Kelahiran {
  const gabungan = pembaca.has('tempatTanggalLahir') && !pembaca.has('tanggalLahir');
  const kelahiran = gabungan
    ? readTempatTanggalLahir(pembaca, hariIni)
    : { tempatLahir: pembaca.teks('tempatLahir'), tanggalLahir: readTanggalBaris(pembaca, 'tanggalLahir', hariIni) };
  const bidang = gabungan ? 'tempatTanggalLahir' : 'tanggalLahir';
  if (kelahiran.tanggalLahir === null && foldTeks(pembaca.sel(bidang).teks) === '') {
    pembaca.note('TANGGAL_LAHIR_KOSONG', bidang);
  }
  return kelahiran;
}

function readJenisKelaminBaris(pembaca: PembacaBaris): DataUsulan['jenisKelamin'] {
  const isi = pembaca.teks('jenisKelamin');
  const terbaca = readJenisKelamin(isi);
  if (terbaca === null && isi !== '') pembaca.note('JENIS_KELAMIN_TIDAK_DIKENAL', 'jenisKelamin');
  return terbaca;
}

/** Warns only: the NIK of a person whose record was put right at Dukcapil keeps its old digits. */
function compareDenganNik(
  pembaca: PembacaBaris,
  nik: Nik,
  lahir: Tanggal | null,
  jenisKelamin: DataUsulan['jenisKelamin'],
  hariIni: Tanggal,
): void {
  if (lahir !== null && !matchesTanggalLahir(nik, lahir)) {
    const pembanding = formatTanggalPendek(getTanggalLahir(nik, hariIni));
    pembaca.note('NIK_BEDA_TANGGAL_LAHIR', pembaca.has('tanggalLahir') ? 'tanggalLahir' : 'tempatTanggalLahir', {
      pembanding,
    });
  }
  const kelaminNik = getJenisKelamin(nik);
  if (jenisKelamin !== null && jenisKelamin !== kelaminNik) {
    pembaca.note('NIK_BEDA_JENIS_KELAMIN', 'jenisKelamin', { pembanding: NAMA_JENIS_KELAMIN[kelaminNik] });
  }
}

type Perihal = Pick<DataUsulan, 'jenis' | 'program'>;

/**
 * Kind and programme: the column of the list decides, else what the user chose, else what the layout implies, else a programme
 * other than DTSEN makes it a usulan into that programme, else it is a new usulan into DTSEN.
 */
function readPerihal(pembaca: PembacaBaris, dasar: DasarBaca, konteks: KonteksUsulan): Perihal | null {
  const program = readProgram(pembaca, konteks.program) || dasar.programBawaan;
  const tertulis = pembaca.teks('jenis');
  const menurutKolom = tertulis === '' ? null : readJenisUsulan(tertulis);
  if (tertulis !== '' && menurutKolom === null) {
    pembaca.note('JENIS_USULAN_TIDAK_DIKENAL', 'jenis');
    return null;
  }
  const menurutProgram = program !== '' && program !== 'DTSEN' ? 'usulan_program' : 'usulan_baru';
  const jenis = menurutKolom ?? konteks.jenisBawaan ?? dasar.jenisBawaan ?? menurutProgram;
  if (program !== '') return { jenis, program };
  switch (jenis) {
    case 'usulan_baru':
      return { jenis, program: 'DTSEN' };
    case 'reaktivasi_pbi':
      return { jenis, program: 'PBI-JK' };
    case 'usulan_program':
      pembaca.note('PROGRAM_KOSONG', 'program');
      return null;
    default:
      return { jenis, program: '' };
  }
}

function readProgram(pembaca: PembacaBaris, daftar: readonly Program[]): string {
  const ikut = pembaca.ikutProgram().filter(({ sel }) => isIkutProgram(sel.teks));
  const isi = [pembaca.teks('program'), ...ikut.map(({ program }) => program)].filter((satu) => satu !== '').join(', ');
  const { kode, tidakDikenal } = normalizeProgram(isi, daftar);
  for (const pembanding of tidakDikenal) pembaca.note('PROGRAM_BARU', 'program', { pembanding });
  return kode;
}

type Sisa = Omit<DataUsulan, 'nik' | 'nomorKk' | 'nama' | 'jenisKelamin' | keyof Kelahiran | keyof Perihal>;

function readSisa(pembaca: PembacaBaris, konteks: KonteksUsulan): Sisa {
  const kelurahan = pembaca.teks('kelurahan');
  if (isKelurahanLain(kelurahan, konteks.kelurahan)) {
    pembaca.note('KELURAHAN_LAIN', 'kelurahan', { pembanding: konteks.kelurahan });
  }
  return {
    ibuKandung: pembaca.teks('ibuKandung'),
    pekerjaan: pembaca.teks('pekerjaan'),
    statusKawin: pembaca.teks('statusKawin'),
    hubunganKeluarga: pembaca.teks('hubunganKeluarga'),
    alamat: pembaca.teks('alamat'),
    ...readRtRw(pembaca),
    provinsi: pembaca.teks('provinsi'),
    kabupaten: pembaca.teks('kabupaten'),
    kecamatan: pembaca.teks('kecamatan'),
    kelurahan,
    statusDisabilitas: pembaca.teks('statusDisabilitas'),
    kodeDisabilitas: pembaca.teks('kodeDisabilitas'),
    ...readKehamilan(pembaca, konteks.hariIni),
    desil: readDesilBaris(pembaca),
    pengusul: pembaca.teks('pengusul'),
    catatan: pembaca.teks('catatan'),
  };
}

function isKelurahanLain(isi: string, sendiri: string): boolean {
  const tanpaSebutan = (nama: string): string => compactKata(nama).replace(/^(KELURAHAN|KEL)/, '');
  return isi !== '' && sendiri !== '' && tanpaSebutan(isi) !== tanpaSebutan(sendiri);
}

function readRtRw(pembaca: PembacaBaris): { rt: string; rw: string } {
  const isiRt = pembaca.teks('rt');
  const gabungan = splitRtRw(pembaca.teks('rtRw') || isiRt);
  const terpisah = pembaca.has('rw') && pembaca.teks('rw') !== '' && !/\d\D+\d/.test(isiRt);
  const rt = normalizeRtRw(terpisah ? isiRt || gabungan.rt : gabungan.rt || isiRt);
  const rw = normalizeRtRw(pembaca.teks('rw') || gabungan.rw);
  if (rt === '' || rw === '') pembaca.note('RT_RW_KOSONG', pembaca.has('rtRw') ? 'rtRw' : rt === '' ? 'rt' : 'rw');
  return { rt, rw };
}

function readKehamilan(pembaca: PembacaBaris, hariIni: Tanggal): Pick<DataUsulan, 'statusHamil' | 'tanggalMulaiHamil'> {
  const status = readStatusHamil(pembaca.teks('statusHamil'));
  if (status === null) pembaca.note('STATUS_HAMIL_TIDAK_DIKENAL', 'statusHamil');
  // A pregnancy can do without its date, a person cannot be refused for it.
  const tanggalMulaiHamil = readTanggalBaris(pembaca, 'tanggalMulaiHamil', hariIni, 'ingat');
  return { statusHamil: status ?? '', tanggalMulaiHamil };
}

function readDesilBaris(pembaca: PembacaBaris): number | null {
  const isi = pembaca.teks('desil');
  const desil = readDesil(isi);
  if (desil === null && isi !== '') pembaca.note('DESIL_TIDAK_SAH', 'desil');
  return desil;
}
