import type { KeadaanWarga } from './daftar.ts';
import {
  type CacatNomor,
  getJenisKelamin,
  getTanggalLahir,
  type JenisKelamin,
  matchesTanggalLahir,
  NAMA_JENIS_KELAMIN,
  type Nik,
  type NomorKk,
  readNik,
} from './nik.ts';
import type { Program } from './program.ts';
import { formatTanggalPendek, type Tanggal } from './tanggal.ts';
import type { KodeTemuanWarga } from './temuan-warga.ts';

/** A person as the checks see them. */
export interface WargaDiperiksa {
  readonly kunci: string;
  readonly nik: Nik | null;
  /** What the list has in the place of a whole NIK. */
  readonly nikTertulis: string;
  readonly nomorKk: NomorKk | null;
  readonly tanggalLahir: Tanggal | null;
  readonly jenisKelamin: JenisKelamin | null;
  readonly rt: string;
  readonly rw: string;
  readonly desil: number | null;
  readonly keadaan: KeadaanWarga;
  /** Codes of what the person receives, by the registry or by membership. */
  readonly diterima: readonly string[];
}

export interface ButirTemuan {
  readonly label: string;
  readonly isi: string;
}

/** `rinci` sets findings of one code about one person apart, so that each can be settled alone; usually empty. */
export interface TemuanDihitung {
  readonly kode: KodeTemuanWarga;
  readonly rinci: string;
  readonly rincian: readonly ButirTemuan[];
}

export interface LatarPeriksa {
  readonly hariIni: Tanggal;
  readonly program: readonly Program[];
  /** `rt/rw` of the RT of the kelurahan; empty where none is recorded, then nothing is judged. */
  readonly rt: ReadonlySet<string>;
  readonly rw: ReadonlySet<string>;
}

/** Being in DTSEN is no aid. */
export function isBantuan(kode: string): boolean {
  return kode !== 'DTSEN';
}

/** Everything that does not fit about one person alone. The same person and background always give the same findings. */
export function checkWarga(warga: WargaDiperiksa, latar: LatarPeriksa): TemuanDihitung[] {
  return [
    ...checkPenerima(warga, latar.program),
    ...checkNik(warga, latar.hariIni),
    ...checkNomorKk(warga),
    ...checkRtRw(warga, latar),
  ];
}

function checkPenerima({ keadaan, diterima, desil }: WargaDiperiksa, program: readonly Program[]): TemuanDihitung[] {
  const bantuan = diterima.filter(isBantuan);
  const temuan: TemuanDihitung[] = [];
  if (bantuan.length > 0 && (keadaan === 'meninggal' || keadaan === 'pindah')) {
    const kode = keadaan === 'meninggal' ? 'MENINGGAL_MENERIMA' : 'PINDAH_MENERIMA';
    temuan.push({ kode, rinci: '', rincian: [{ label: 'Menerima', isi: bantuan.join(', ') }] });
  }
  for (const { kode, nama, desilTerbesar } of program) {
    if (desil === null || desilTerbesar === undefined || desil <= desilTerbesar || !bantuan.includes(kode)) continue;
    const rincian = [
      { label: 'Desil', isi: String(desil) },
      { label: `Batas ${nama}`, isi: `desil 1 sampai ${desilTerbesar}` },
    ];
    temuan.push({ kode: 'DESIL_DI_LUAR_BATAS', rinci: kode, rincian });
  }
  return temuan;
}

const SEBAB_NIK: Readonly<Record<CacatNomor, string>> = {
  kosong: 'NIK kosong',
  notasi_ilmiah: 'rusak oleh Excel (notasi ilmiah)',
  dibulatkan: 'mungkin dibulatkan oleh Excel',
  bukan_angka: 'berisi selain angka',
  kurang_angka: 'kurang dari 16 angka',
  lebih_angka: 'lebih dari 16 angka',
  tanggal_tidak_ada: 'tanggal lahir di dalamnya tidak ada pada kalender',
  nomor_urut_nol: 'nomor urutnya 0000',
  sementara: 'NIK sementara (diawali 0)',
};

function checkNik(warga: WargaDiperiksa, hariIni: Tanggal): TemuanDihitung[] {
  const { nik, nikTertulis, tanggalLahir, jenisKelamin } = warga;
  if (nik === null) {
    const terbaca = readNik(nikTertulis);
    const rincian = [{ label: 'Sebab', isi: terbaca.sah ? 'tidak dapat dipastikan' : SEBAB_NIK[terbaca.cacat] }];
    if (nikTertulis !== '') rincian.unshift({ label: 'Tertulis', isi: nikTertulis });
    return [{ kode: 'NIK_TIDAK_SAH', rinci: '', rincian }];
  }
  const temuan: TemuanDihitung[] = [];
  if (tanggalLahir !== null && !matchesTanggalLahir(nik, tanggalLahir)) {
    const rincian = [
      { label: 'Menurut NIK', isi: formatTanggalPendek(getTanggalLahir(nik, hariIni)) },
      { label: 'Menurut data', isi: formatTanggalPendek(tanggalLahir) },
    ];
    temuan.push({ kode: 'NIK_BEDA_TANGGAL_LAHIR', rinci: '', rincian });
  }
  if (jenisKelamin !== null && getJenisKelamin(nik) !== jenisKelamin) {
    const rincian = [
      { label: 'Menurut NIK', isi: NAMA_JENIS_KELAMIN[getJenisKelamin(nik)] },
      { label: 'Menurut data', isi: NAMA_JENIS_KELAMIN[jenisKelamin] },
    ];
    temuan.push({ kode: 'NIK_BEDA_JENIS_KELAMIN', rinci: '', rincian });
  }
  return temuan;
}

function checkNomorKk({ nik, nomorKk }: WargaDiperiksa): TemuanDihitung[] {
  if (nomorKk !== null && (nik as string | null) !== nomorKk) return [];
  const isi = nomorKk === null ? 'kosong atau tidak terbaca' : 'sama dengan NIK orang ini';
  return [{ kode: 'KK_TIDAK_SAH', rinci: '', rincian: [{ label: 'Nomor KK', isi }] }];
}

function checkRtRw({ rt, rw }: WargaDiperiksa, latar: LatarPeriksa): TemuanDihitung[] {
  const rwAsing = rw !== '' && latar.rw.size > 0 && !latar.rw.has(rw);
  const rtAsing = rt !== '' && rw !== '' && latar.rt.size > 0 && !latar.rt.has(`${rt}/${rw}`);
  if (!rwAsing && !rtAsing) return [];
  const isi = [rt === '' ? '' : `RT ${rt}`, `RW ${rw}`].filter(Boolean).join(' / ');
  return [{ kode: 'RT_RW_TIDAK_DIKENAL', rinci: '', rincian: [{ label: 'Tertulis', isi }] }];
}
