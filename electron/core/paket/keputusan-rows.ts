import type { KeputusanTercatat } from '#domain/berita-acara.ts';
import { formatTanggalSiks, isTanggal, type Tanggal } from '#domain/tanggal.ts';
import { type ArtiKeputusan, getArtiKeputusan } from './keputusan-json.ts';
import type { BerkasKeputusan } from './keputusan-shape.ts';

/** What the rows say of the session beside the decisions. */
export type KepalaKeputusan = Pick<BerkasKeputusan, 'kelurahan' | 'sidang' | 'nomorBeritaAcara'>;

interface Kolom {
  /** Heading on the sheets. */
  readonly judul: string;
  /** Name in the CSV. Where the city's export of decisions has the field, its name there. */
  readonly nama: string;
  /** Width in characters. */
  readonly lebar: number;
  readonly isi: (keputusan: KeputusanTercatat, arti: ArtiKeputusan, kepala: KepalaKeputusan) => string;
}

const kolom = (judul: string, nama: string, lebar: number, isi: Kolom['isi']): Kolom => ({ judul, nama, lebar, isi });
const formatYa = (ya: boolean): string => (ya ? 'YA' : 'TIDAK');
const formatHari = (tanggal: Tanggal | null): string => (tanggal === null ? '' : formatTanggalSiks(tanggal));

const KOLOM = [
  kolom('NO', 'nomor', 6, (k) => String(k.nomor)),
  kolom('ID USULAN', 'id', 10, (k) => String(k.usulan)),
  kolom('NIK', 'NIK', 19, ({ data }) => data.nik),
  kolom('NO KK', 'NO KK', 19, ({ data }) => data.nomorKk ?? ''),
  kolom('NAMA', 'nama', 30, ({ data }) => data.nama),
  kolom('TEMPAT LAHIR', 'tempat_lahir', 16, ({ data }) => data.tempatLahir),
  kolom('TANGGAL LAHIR', 'tanggal_lahir', 14, ({ data }) => formatHari(data.tanggalLahir)),
  kolom('IBU KANDUNG', 'ibu_kandung', 24, ({ data }) => data.ibuKandung),
  kolom('JENIS KELAMIN', 'jenis_kelamin', 13, ({ data }) => data.jenisKelamin ?? ''),
  kolom('JENIS PEKERJAAN', 'jenis_pekerjaan', 20, ({ data }) => data.pekerjaan),
  kolom('STATUS KAWIN', 'status_kawin', 14, ({ data }) => data.statusKawin),
  kolom('HUBUNGAN KELUARGA', 'hubungan_keluarga', 18, ({ data }) => data.hubunganKeluarga),
  kolom('ALAMAT', 'alamat', 36, ({ data }) => data.alamat),
  kolom('RT', 'rt', 6, ({ data }) => data.rt),
  kolom('RW', 'rw', 6, ({ data }) => data.rw),
  kolom('PROVINSI', 'provinsi', 18, ({ data }) => data.provinsi),
  kolom('KABUPATEN', 'kabupaten', 18, ({ data }) => data.kabupaten),
  kolom('KECAMATAN', 'kecamatan', 18, ({ data }) => data.kecamatan),
  kolom('KELURAHAN', 'kelurahan', 20, ({ data }) => data.kelurahan),
  kolom('STATUS DISABILITAS', 'disabilitas', 18, ({ data }) => data.statusDisabilitas),
  kolom('KODE JENIS DISABILITAS', 'kode_jenis_disabilitas', 22, ({ data }) => data.kodeDisabilitas),
  kolom('STATUS HAMIL', 'status_hamil', 13, ({ data }) => data.statusHamil),
  kolom('TGL MULAI HAMIL', 'tgl_mulai_hamil', 16, ({ data }) => formatHari(data.tanggalMulaiHamil)),
  kolom('DESIL', 'desil', 7, ({ data }) => String(data.desil ?? '')),
  kolom('JENIS USULAN', 'jenis_usulan', 22, (_k, { kata }) => kata.jenis),
  kolom('KODE JENIS USULAN', 'kode_jenis_usulan', 22, ({ data }) => data.jenis),
  kolom('PROGRAM', 'program', 14, ({ data }) => data.program),
  kolom('PENGUSUL', 'pengusul', 20, ({ data }) => data.pengusul),
  kolom('CATATAN USULAN', 'catatan_usulan', 30, ({ data }) => data.catatan),
  kolom('KEPUTUSAN', 'keputusan', 32, (_k, { kata }) => kata.putusan),
  kolom('KODE KEPUTUSAN', 'kode_keputusan', 16, ({ putusan }) => putusan),
  kolom('ALASAN', 'alasan', 24, (_k, { kata }) => kata.alasan),
  kolom('KODE ALASAN', 'kode_alasan', 20, ({ alasan }) => alasan ?? ''),
  kolom('CATATAN', 'catatan', 36, ({ catatan }) => catatan),
  kolom('DIUSULKAN KE PROGRAM', 'diusulkan', 22, (_k, { diusulkan }) => formatYa(diusulkan)),
  kolom('DIUSULKAN KELUAR', 'keluar', 18, (_k, { keluar }) => formatYa(keluar)),
  kolom('DIPUTUS PADA', 'created', 26, ({ diputusPada }) => diputusPada),
  kolom('SIDANG', 'sidang', 18, (_k, _arti, { sidang }) => sidang.nama),
  kolom('TANGGAL SIDANG', 'tanggal_sidang', 15, (_k, _arti, { sidang }) =>
    isTanggal(sidang.tanggal) ? formatTanggalSiks(sidang.tanggal) : '',
  ),
  kolom('NOMOR BERITA ACARA', 'nomor_berita_acara', 32, (_k, _arti, { nomorBeritaAcara }) => nomorBeritaAcara),
  kolom('KODE KECAMATAN', 'kode_kecamatan', 15, (_k, _arti, { kelurahan }) => kelurahan.kecamatan.kode),
  kolom('NAMA KECAMATAN', 'nama_kecamatan', 20, (_k, _arti, { kelurahan }) => kelurahan.kecamatan.nama),
  kolom('KODE KELURAHAN', 'kode_kelurahan', 15, (_k, _arti, { kelurahan }) => kelurahan.kelurahan.kode),
] as const;

/** Who leaves, of what and why: the list that goes to those who end aid. */
const KOLOM_KELUAR = KOLOM.filter(({ nama }) =>
  [
    'nomor',
    'NIK',
    'NO KK',
    'nama',
    'tanggal_lahir',
    'alamat',
    'rt',
    'rw',
    'jenis_usulan',
    'program',
    'keputusan',
    'alasan',
    'kode_alasan',
    'catatan',
    'tanggal_sidang',
    'nomor_berita_acara',
  ].includes(nama),
);

/** A list as it is written: headings, names for the CSV, widths, and a row of text a decision. */
export interface DaftarKeputusan {
  readonly judul: readonly string[];
  readonly nama: readonly string[];
  readonly lebar: readonly number[];
  readonly baris: readonly (readonly string[])[];
}

/** Every decision with all fields: the sheet KEPUTUSAN and the CSV. */
export function listSemua(keputusan: readonly KeputusanTercatat[], kepala: KepalaKeputusan): DaftarKeputusan {
  return createDaftar(KOLOM, keputusan, kepala);
}

/** Those whom the kelurahan proposes to leave a programme: the sheet KELUAR. */
export function listKeluar(keputusan: readonly KeputusanTercatat[], kepala: KepalaKeputusan): DaftarKeputusan {
  return createDaftar(
    KOLOM_KELUAR,
    keputusan.filter((satu) => getArtiKeputusan(satu).keluar),
    kepala,
  );
}

/** Those proposed into a programme or into DTSEN: the sheet DATA. */
export function selectDiusulkan(keputusan: readonly KeputusanTercatat[]): readonly KeputusanTercatat[] {
  return keputusan.filter((satu) => getArtiKeputusan(satu).diusulkan);
}

function createDaftar(
  kolom: readonly Kolom[],
  keputusan: readonly KeputusanTercatat[],
  kepala: KepalaKeputusan,
): DaftarKeputusan {
  return {
    judul: kolom.map(({ judul }) => judul),
    nama: kolom.map(({ nama }) => nama),
    lebar: kolom.map(({ lebar }) => lebar),
    baris: keputusan.map((satu) => {
      const arti = getArtiKeputusan(satu);
      return kolom.map(({ isi }) => foldTeks(isi(satu, arti, kepala)));
    }),
  };
}

/** Excel refuses a file whose cell holds more. */
const TEKS_SEL = 32_767;

/**
 * Text that xlsx and CSV carry alike: line breaks, tabs and characters that XML 1.0 cannot hold become a blank, so that a row
 * stays one line and reads back as it was written.
 */
export function foldTeks(teks: string): string {
  return teks
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cn}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, TEKS_SEL)
    .toWellFormed();
}
