import { type DataDaftar, describesWarga, getProgramDaftar, type JenisDaftar, type KeadaanWarga } from './daftar.ts';
import { joinKeteranganSiks } from './hasil-siks.ts';
import { createPembaca, foldTeks, indexKolom, type KolomBaris, type PembacaBaris } from './impor-baris.ts';
import { findBarisData } from './impor-bukan-data.ts';
import { type BidangDaftar, listBidangDaftar } from './impor-daftar-bidang.ts';
import { isNamaAlmarhum, readKeadaan, readKeadaanKeterangan } from './impor-daftar-keadaan.ts';
import {
  type BeratCacat,
  type KolomDibulatkan,
  looksDibulatkan,
  readKkBaris,
  readNamaBaris,
  readNikBaris,
} from './impor-identitas.ts';
import { compactKata, isIkutProgram, readDesil, readJenisKelamin, readUsaha, splitRtRw } from './impor-kata.ts';
import { type JudulImpor, type Lembar, SEL_KOSONG, type Sel } from './impor-lembar.ts';
import { readTanggalBaris, readTempatTanggalLahir } from './impor-tanggal.ts';
import { getJenisKelamin, getTanggalLahir, matchesTanggalLahir, NAMA_JENIS_KELAMIN } from './nik.ts';
import { normalizeProgram, type Program } from './program.ts';
import { formatTanggalPendek, type Tanggal } from './tanggal.ts';
import type { TemuanImpor } from './temuan-impor.ts';
import { normalizeRtRw } from './usulan.ts';

/** What the meaning of a list depends on beside the list. */
export interface KonteksDaftar {
  /** A date of birth after this day is left out with a warning. */
  readonly hariIni: Tanggal;
  readonly program: readonly Program[];
  /** Name of the kelurahan of this data file. */
  readonly kelurahan: string;
}

/** A row of a list of people as understood: data, or null when a finding of weight `galat` refuses it. */
export interface BarisDaftarTerbaca {
  readonly baris: number;
  readonly data: DataDaftar | null;
  readonly temuan: readonly TemuanImpor[];
}

interface DasarDaftar {
  readonly jenis: JenisDaftar;
  readonly kolom: KolomBaris<BidangDaftar>;
  readonly dibulatkan: KolomDibulatkan;
  readonly namaBidang: ReadonlyMap<string, string>;
}

/**
 * Reads a whole list of people, one row at a time so that a long list is never held twice. Of a person is kept what can be
 * trusted: a number that Excel damaged refuses the row, any other doubtful value is left out with a warning. Rows with the same
 * NIK are all kept; the later ones carry a warning that names the first.
 */
export function* interpretLembarDaftar(
  lembar: Lembar,
  judul: JudulImpor<BidangDaftar>,
  jenis: JenisDaftar,
  konteks: KonteksDaftar,
): Generator<BarisDaftarTerbaca, void, undefined> {
  const kolom = indexKolom(judul);
  const letak = findBarisData(lembar, judul.barisJudul + 1, kolom);
  const looksRusak = (bidang: BidangDaftar): boolean =>
    looksDibulatkan(pickKolom(lembar, letak, kolom.menurutBidang.get(bidang)?.indeks));
  const dasar: DasarDaftar = {
    jenis,
    kolom,
    dibulatkan: { nik: looksRusak('nik'), nomorKk: looksRusak('nomorKk') },
    namaBidang: new Map(listBidangDaftar(jenis).map(({ kode, nama }) => [kode, nama])),
  };
  const pertama = new Map<string, number>();
  for (const i of letak) {
    yield interpretBaris({ nomor: lembar.mulaiBaris + i, sel: lembar.baris[i] ?? [] }, dasar, konteks, pertama);
  }
}

function* pickKolom(lembar: Lembar, letak: readonly number[], indeks: number | undefined): Generator<Sel> {
  if (indeks === undefined) return;
  for (const i of letak) yield lembar.baris[i]?.[indeks] ?? SEL_KOSONG;
}

/** A whole number that Excel broke may be anybody's; one that is missing or wrong by hand still names a person by the rest. */
const TOLAK_RUSAK: BeratCacat = (cacat) => (cacat === 'notasi_ilmiah' || cacat === 'dibulatkan' ? 'galat' : 'ingat');

type Pembaca = PembacaBaris<BidangDaftar>;

function interpretBaris(
  mentah: { readonly nomor: number; readonly sel: readonly Sel[] },
  { jenis, kolom, dibulatkan, namaBidang }: DasarDaftar,
  konteks: KonteksDaftar,
  pertama: Map<string, number>,
): BarisDaftarTerbaca {
  const pembaca = createPembaca(mentah, kolom, namaBidang);
  const nik = pembaca.has('nik') ? readNikBaris(pembaca, dibulatkan.nik, TOLAK_RUSAK) : null;
  const nomorKk = readKk(pembaca, dibulatkan.nomorKk);
  const nama = jenis === 'desil' || jenis === 'siks' ? pembaca.teks('nama') : readNamaBaris(pembaca);
  const data = {
    nik,
    nikTertulis: nik ?? foldTeks(pembaca.sel('nik').teks),
    nomorKk,
    nama: nama ?? '',
    ...readOrang(pembaca, konteks.hariIni),
    ...readRtRw(pembaca),
    desil: readDesilBaris(pembaca),
    program: readProgram(pembaca, jenis, konteks.program),
    keadaan: readKeadaanBaris(pembaca, nama ?? ''),
    nomorPeserta: pembaca.teks('nomorPeserta').replace(/\s/g, ''),
    segmen: pembaca.teks('segmen'),
    hasil: pembaca.teks('hasil'),
    keterangan: joinKeteranganSiks(pembaca.teks('padan'), pembaca.teks('keterangan')),
  };
  compareDenganNik(pembaca, data, konteks.hariIni);
  if (describesWarga(jenis)) warnKelurahanLain(pembaca, konteks.kelurahan);
  if (pembaca.temuan.some(({ berat }) => berat === 'galat')) {
    return { baris: mentah.nomor, data: null, temuan: pembaca.temuan };
  }
  if (nik !== null) warnGanda(pembaca, nik, mentah.nomor, pertama);
  return { baris: mentah.nomor, data, temuan: pembaca.temuan };
}

function readKk(pembaca: Pembaca, dibulatkan: boolean): DataDaftar['nomorKk'] {
  const { teks, cara } = pembaca.sel('nomorKk');
  if (cara !== 'rumus' && foldTeks(teks) === '') return null;
  return readKkBaris(pembaca, dibulatkan, TOLAK_RUSAK).nomorKk;
}

function readOrang(pembaca: Pembaca, hariIni: Tanggal) {
  const gabungan = pembaca.has('tempatTanggalLahir') && !pembaca.has('tanggalLahir');
  const kelahiran = gabungan
    ? readTempatTanggalLahir(pembaca, hariIni, 'ingat')
    : {
        tempatLahir: pembaca.teks('tempatLahir'),
        tanggalLahir: readTanggalBaris(pembaca, 'tanggalLahir', hariIni, 'ingat'),
      };
  const kelamin = pembaca.teks('jenisKelamin');
  const jenisKelamin = readJenisKelamin(kelamin);
  if (jenisKelamin === null && kelamin !== '') pembaca.note('JENIS_KELAMIN_TIDAK_DIKENAL', 'jenisKelamin');
  return {
    ...kelahiran,
    jenisKelamin,
    ibuKandung: pembaca.teks('ibuKandung'),
    hubunganKeluarga: pembaca.teks('hubunganKeluarga'),
    pekerjaan: pembaca.teks('pekerjaan'),
    usaha: readUsaha(pembaca.teks('usaha')),
    statusKawin: pembaca.teks('statusKawin'),
    alamat: pembaca.teks('alamat'),
  };
}

function readRtRw(pembaca: Pembaca): Pick<DataDaftar, 'rt' | 'rw'> {
  const isiRt = pembaca.teks('rt');
  const isiRw = pembaca.teks('rw');
  const gabungan = splitRtRw(pembaca.teks('rtRw') || isiRt);
  const terpisah = isiRw !== '' && !/\d\D+\d/.test(isiRt);
  return {
    rt: normalizeRtRw(terpisah ? isiRt || gabungan.rt : gabungan.rt || isiRt),
    rw: normalizeRtRw(isiRw || gabungan.rw),
  };
}

function readDesilBaris(pembaca: Pembaca): number | null {
  const isi = pembaca.teks('desil');
  const desil = readDesil(isi);
  if (desil === null && isi !== '') pembaca.note('DESIL_TIDAK_SAH', 'desil');
  return desil;
}

function readProgram(pembaca: Pembaca, jenis: JenisDaftar, daftar: readonly Program[]): string {
  const milik = getProgramDaftar(jenis);
  if (milik !== null) return milik;
  const ikut = pembaca.ikutProgram().filter(({ sel }) => isIkutProgram(sel.teks));
  const isi = [pembaca.teks('program'), ...ikut.map(({ program }) => program)].filter((satu) => satu !== '').join(', ');
  return normalizeProgram(isi, daftar).kode;
}

function readKeadaanBaris(pembaca: Pembaca, nama: string): KeadaanWarga | null {
  return (
    readKeadaan(pembaca.teks('keadaan')) ??
    readKeadaanKeterangan(pembaca.teks('keterangan')) ??
    (isNamaAlmarhum(nama) ? 'meninggal' : null)
  );
}

/** Warns only: the NIK of a person whose record was put right at Dukcapil keeps its old digits. */
function compareDenganNik(
  pembaca: Pembaca,
  { nik, tanggalLahir, jenisKelamin }: Pick<DataDaftar, 'nik' | 'tanggalLahir' | 'jenisKelamin'>,
  hariIni: Tanggal,
): void {
  if (nik === null) return;
  if (tanggalLahir !== null && !matchesTanggalLahir(nik, tanggalLahir)) {
    const pembanding = formatTanggalPendek(getTanggalLahir(nik, hariIni));
    const bidang = pembaca.has('tanggalLahir') ? 'tanggalLahir' : 'tempatTanggalLahir';
    pembaca.note('NIK_BEDA_TANGGAL_LAHIR', bidang, { pembanding });
  }
  const kelaminNik = getJenisKelamin(nik);
  if (jenisKelamin !== null && jenisKelamin !== kelaminNik) {
    pembaca.note('NIK_BEDA_JENIS_KELAMIN', 'jenisKelamin', { pembanding: NAMA_JENIS_KELAMIN[kelaminNik] });
  }
}

function warnKelurahanLain(pembaca: Pembaca, sendiri: string): void {
  const tanpaSebutan = (nama: string): string => compactKata(nama).replace(/^(KELURAHAN|KEL)/, '');
  const isi = pembaca.teks('kelurahan');
  if (isi === '' || sendiri === '' || tanpaSebutan(isi) === tanpaSebutan(sendiri)) return;
  pembaca.note('KELURAHAN_LAIN', 'kelurahan', {
    pesan: `Kelurahan pada baris ini bukan ${sendiri}. Pastikan orang ini memang warga di sini.`,
  });
}

function warnGanda(pembaca: Pembaca, nik: string, baris: number, pertama: Map<string, number>): void {
  const terdahulu = pertama.get(nik);
  if (terdahulu === undefined) {
    pertama.set(nik, baris);
    return;
  }
  pembaca.note('BARIS_GANDA', 'nik', {
    berat: 'ingat',
    pesan: `NIK yang sama sudah ada di baris ${terdahulu}. Kedua baris disimpan; cocokkan dengan KTP-el.`,
  });
}
