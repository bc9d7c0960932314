import type { Alasan } from '#domain/alasan.ts';
import type { KeputusanTercatat } from '#domain/berita-acara.ts';
import type { JenisUsulan } from '#domain/jenis-usulan.ts';
import type { WilayahKelurahan } from '#domain/kelurahan.ts';
import type { Putusan } from '#domain/putusan.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import type { DataUsulan } from '#domain/usulan.ts';
import type { Acak } from './acak.ts';
import type { PembuatNomor } from './generate-nomor.ts';
import { generateUsulan } from './generate-usulan.ts';
import { generateWarga } from './generate-warga.ts';
import type { PihakTanam } from './temuan-tanam.ts';

export interface PermintaanKeputusan {
  readonly acak: Acak;
  readonly nomor: PembuatNomor;
  readonly banyak: number;
  readonly wilayah: WilayahKelurahan;
  readonly tanggal: Tanggal;
  /** Decisions that are set; the others are drawn. */
  readonly tanam: readonly PihakTanam[];
}

/** Residents for each decision, so that most of those who are decided on are heads of families. */
const WARGA_PER_KEPUTUSAN = 3;

const JENIS: readonly (readonly [JenisUsulan | 'usulan', number])[] = [
  ['usulan', 58],
  ['verifikasi_kelayakan', 18],
  ['keluar', 8],
  ['graduasi', 5],
  ['perbaikan_data', 4],
  ['perubahan_desil', 4],
  ['reaktivasi_pbi', 3],
];

const PUTUSAN: readonly (readonly [Putusan, number])[] = [
  ['layak', 70],
  ['tidak_layak', 20],
  ['ditunda', 10],
];

/** Reasons that say nothing about another kelurahan: moving within the city and double aid are only planted. */
const ALASAN_DITOLAK: readonly Alasan[] = [
  'MAMPU',
  'MENINGGAL',
  'PINDAH_LUAR_KOTA',
  'TIDAK_DITEMUKAN',
  'PENSIUNAN',
  'MENOLAK',
];
const ALASAN_DITUNDA: readonly Alasan[] = ['NIK_TIDAK_PADAN', 'TIDAK_DITEMUKAN'];

/** Decisions of a session of the sample, numbered from 1, each about another invented person. */
export function generateKeputusan(permintaan: PermintaanKeputusan): KeputusanTercatat[] {
  const { acak, nomor, banyak, wilayah, tanggal, tanam } = permintaan;
  const warga = generateWarga(acak, nomor, banyak * WARGA_PER_KEPUTUSAN, tanggal);
  return generateUsulan(acak, warga, banyak, wilayah, tanggal).map((usulan, i) => {
    const ditanam = tanam.find((satu) => satu.nomor === i + 1);
    const isi = ditanam === undefined ? drawIsi(acak, toDataUsulan(acak, usulan)) : plant(usulan, ditanam);
    const menit = String(Math.floor((i * 150) / banyak) % 60).padStart(2, '0');
    const jam = String(2 + Math.floor((i * 150) / banyak / 60)).padStart(2, '0');
    return { nomor: i + 1, usulan: i + 1, ...isi, diputusPada: `${tanggal}T${jam}:${menit}:00.000Z` };
  });
}

type IsiKeputusanContoh = Pick<KeputusanTercatat, 'data' | 'putusan' | 'alasan' | 'catatan'>;

function drawIsi(acak: Acak, data: DataUsulan): IsiKeputusanContoh {
  const putusan = acak.pickWeighted(PUTUSAN);
  if (putusan === 'layak') return { data, putusan, alasan: null, catatan: '' };
  if (putusan === 'ditunda') return { data, putusan, alasan: acak.pick(ALASAN_DITUNDA), catatan: '' };
  return { data, putusan, alasan: data.jenis === 'graduasi' ? 'GRADUASI' : acak.pick(ALASAN_DITOLAK), catatan: '' };
}

/** The usulan as a list would have it, in upper case; some about what the person receives already. */
function toDataUsulan(acak: Acak, usulan: DataUsulan): DataUsulan {
  const jenis = acak.pickWeighted(JENIS);
  const data = { ...usulan, nama: usulan.nama.toUpperCase(), ibuKandung: usulan.ibuKandung.toUpperCase() };
  return jenis === 'usulan' ? data : { ...data, jenis, program: pickProgram(acak, jenis) };
}

function pickProgram(acak: Acak, jenis: JenisUsulan): string {
  if (jenis === 'reaktivasi_pbi') return 'PBI-JK';
  return jenis === 'perbaikan_data' || jenis === 'perubahan_desil' ? '' : acak.pick(['PKH', 'SEMBAKO']);
}

function plant(usulan: DataUsulan, { orang, jenis, program, putusan, alasan }: PihakTanam): IsiKeputusanContoh {
  const { nik, nomorKk, nama, tanggalLahir, jenisKelamin, hubunganKeluarga } = orang;
  const statusHamil = '';
  const pribadi = { statusDisabilitas: 'TIDAK', kodeDisabilitas: '', statusHamil, tanggalMulaiHamil: null } as const;
  const data = {
    ...usulan,
    ...{ nik, nomorKk, nama, tanggalLahir, jenisKelamin, hubunganKeluarga },
    ibuKandung: 'SITI TELADAN',
    statusKawin: 'Kawin',
    pekerjaan: 'Buruh harian lepas',
    ...pribadi,
    jenis,
    program,
  };
  return { data, putusan, alasan, catatan: '' };
}
