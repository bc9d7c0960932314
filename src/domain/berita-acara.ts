import type { Alasan } from './alasan.ts';
import type { SebabBenturan, SikapBenturan } from './benturan.ts';
import type { Goresan } from './goresan.ts';
import type { JenisUsulan } from './jenis-usulan.ts';
import type { KopSurat, UkuranKertas, WilayahKelurahan } from './kelurahan.ts';
import type { KeadaanHadir } from './kuorum.ts';
import type { CaraTandaTangan, PeranPenanda } from './penanda-tangan.ts';
import type { CaraPutusan, Putusan } from './putusan.ts';
import type { HasilSanggahan } from './sanggahan.ts';
import { spellSidik } from './sidik-kunci.ts';
import type { SifatPemungutan } from './suara.ts';
import type { Tanggal } from './tanggal.ts';
import type { Templat } from './templat.ts';
import type { Unsur } from './unsur.ts';
import type { DataUsulan } from './usulan.ts';

/** All that the berita acara prints, as it was when the session was closed. Papers are made from this and from nothing else. */
export interface CatatanSidang {
  readonly versi: 2;
  /** Identifier of the session (UUID), the same in every paper and package. */
  readonly sidang: string;
  /** `MUSKEL 4/2026` */
  readonly namaSidang: string;
  readonly nomorBeritaAcara: string;
  readonly tanggal: Tanggal;
  /** Clock times `09.05`; `selesai` is null where the session was typed in on a later day. */
  readonly mulai: string;
  readonly selesai: string | null;
  readonly tempat: string;
  readonly wilayah: WilayahKelurahan;
  readonly kop: KopSurat;
  readonly ukuranKertas: UkuranKertas;
  readonly dasarHukum: readonly string[];
  /** Wording of the papers at the closing; records without it print the texts of the program. */
  readonly templat?: Templat;
  readonly agenda: readonly string[];
  readonly pimpinan: OrangSidang;
  readonly notulis: OrangSidang;
  readonly narasumber: readonly OrangSidang[];
  readonly lurah: OrangSidang;
  readonly peserta: readonly Peserta[];
  readonly keputusan: readonly KeputusanTercatat[];
  /** How the decisions came about; empty in records of older versions, which knew only mufakat. */
  readonly jalannya: readonly JalannyaKeputusan[];
  readonly sanggahan: readonly SanggahanTercatat[];
  readonly notulen: readonly NotulenTercatat[];
  readonly foto: readonly FotoTercatat[];
  /** Places below the berita acara; empty in records of older versions, which had them from the attendance list. */
  readonly penandaTangan: readonly PenandaTercatat[];
  /** Instant of the closing, ISO 8601. */
  readonly ditutupPada: string;
  /** SHA-256 over the decisions, hexadecimal; see `serializeKeputusan`. */
  readonly sidikKeputusan: string;
  readonly contoh: boolean;
}

export interface OrangSidang {
  readonly nama: string;
  readonly nip: string;
  readonly jabatan: string;
}

export interface Peserta {
  readonly nomor: number;
  readonly nama: string;
  readonly jabatan: string;
  readonly unsur: Unsur;
  /** Came; who left before the end was present all the same. */
  readonly hadir: boolean;
  /** Clock times of coming and leaving. */
  readonly datang: string | null;
  readonly pulang: string | null;
  readonly cara: CaraTandaTangan;
  readonly goresan: Goresan | null;
}

/** How the hall came to one decision. */
export interface JalannyaKeputusan {
  /** Number of the usulan in the session. */
  readonly nomor: number;
  readonly cara: CaraPutusan;
  /** Alone, together with others in one block, or copied from the worksheet on paper. */
  readonly dicatat: 'sendiri' | 'bersama' | 'lembar';
  readonly suara: SuaraTercatat | null;
  /** Who was in the hall; null where it was not recorded. */
  readonly hadir: KeadaanHadir | null;
  readonly pendapatBerbeda: readonly { readonly nama: string; readonly catatan: string }[];
  readonly benturan: readonly BenturanTercatat[];
}

/** Votes as the paper tells them: counts only, never who voted how. */
export interface SuaraTercatat {
  readonly sifat: SifatPemungutan;
  readonly setuju: number;
  readonly tidak: number;
  readonly abstain: number;
  readonly berhak: number;
}

export interface BenturanTercatat {
  readonly nama: string;
  readonly sebab: SebabBenturan;
  readonly sikap: SikapBenturan;
  readonly catatan: string;
}

/** An objection that was raised before the closing. */
export interface SanggahanTercatat {
  readonly nomor: number;
  /** Null: against the session as a whole. */
  readonly terhadap: { readonly nomor: number; readonly nama: string } | null;
  readonly penyanggah: string;
  readonly sebagai: string;
  readonly isi: string;
  readonly tenggat: Tanggal;
  readonly jawaban: string;
  readonly penjawab: string;
  /** Null: not answered when the session was closed. */
  readonly hasil: HasilSanggahan | null;
}

export interface NotulenTercatat {
  readonly id: number;
  readonly pokok: string;
  readonly jam: string;
  readonly pembicara: string;
  readonly isi: string;
}

/** A photo of the session; its bytes stay in the data file and are found by id and hash. */
export interface FotoTercatat {
  readonly id: number;
  readonly keterangan: string;
  readonly jam: string;
  readonly sha256: string;
}

/** A place below the berita acara; without a name nobody signs there. */
export interface PenandaTercatat extends OrangSidang {
  readonly urut: number;
  readonly peran: PeranPenanda;
  readonly cara: CaraTandaTangan;
  readonly goresan: Goresan | null;
}

type BidangBaru = 'versi' | 'peserta' | 'jalannya' | 'sanggahan' | 'notulen' | 'foto' | 'penandaTangan';

/** What was kept of a session that an older program closed. */
export type CatatanSidangLama = Omit<CatatanSidang, BidangBaru> & {
  readonly versi: 1;
  readonly peserta: readonly Pick<Peserta, 'nomor' | 'nama' | 'jabatan' | 'unsur' | 'hadir'>[];
};

/** A kept record as this version knows it: what an older program did not record is empty. */
export function upgradeCatatan(catatan: CatatanSidang | CatatanSidangLama): CatatanSidang {
  if (catatan.versi === 2) return catatan;
  return {
    ...catatan,
    versi: 2,
    peserta: catatan.peserta.map((orang) => ({ ...orang, datang: null, pulang: null, cara: 'belum', goresan: null })),
    jalannya: [],
    sanggahan: [],
    notulen: [],
    foto: [],
    penandaTangan: [],
  };
}

export interface KeputusanTercatat {
  /** Number of the usulan in the session, from 1. */
  readonly nomor: number;
  /** Id of the usulan in this kelurahan. */
  readonly usulan: number;
  /** The usulan as it stood when the session was closed. */
  readonly data: DataUsulan;
  readonly putusan: Putusan;
  readonly alasan: Alasan | null;
  readonly catatan: string;
  readonly diputusPada: string;
}

/**
 * One line a decision in the order of their numbers, tab between fields: what the hash in the footer of every page is
 * computed over. A changed, removed or added decision gives another hash.
 */
export function serializeKeputusan(keputusan: readonly KeputusanTercatat[]): string {
  return [...keputusan]
    .sort((a, b) => a.nomor - b.nomor)
    .map(({ nomor, data, putusan, alasan, catatan }) =>
      [nomor, data.nik, data.nomorKk ?? '', data.nama, data.jenis, data.program, putusan, alasan ?? '', catatan]
        .map((isi) => String(isi).replace(/[\t\n\r]+/g, ' '))
        .join('\t'),
    )
    .join('\n');
}

/** `7Q4M-2KXD`: eight characters of the hash in an alphabet without look-alikes, short enough to read aloud. */
export function getKodeVerifikasi(sidikKeputusan: string): string {
  return spellSidik(sidikKeputusan, 2);
}

/**
 * What the QR on the last page holds: who made it, document number, code and hash of the decisions; no personal data. Upper case, as the
 * alphabet of a dense QR asks for; a number with other letters is carried all the same.
 */
export function createIsiQr({ nomorBeritaAcara, sidikKeputusan }: CatatanSidang): string {
  return `MUFAKAT:1 ${nomorBeritaAcara} ${getKodeVerifikasi(sidikKeputusan)} ${sidikKeputusan.toUpperCase()}`;
}

/** How the decisions add up by kind; kinds without a usulan are left out. */
export function countByJenis(
  keputusan: readonly KeputusanTercatat[],
  urutan: readonly JenisUsulan[],
): { jenis: JenisUsulan; dibahas: number; layak: number; tidak_layak: number; ditunda: number }[] {
  return urutan
    .map((jenis) => {
      const satu = keputusan.filter((k) => k.data.jenis === jenis);
      const count = (putusan: Putusan): number => satu.filter((k) => k.putusan === putusan).length;
      return {
        jenis,
        dibahas: satu.length,
        layak: count('layak'),
        tidak_layak: count('tidak_layak'),
        ditunda: count('ditunda'),
      };
    })
    .filter((baris) => baris.dibahas > 0);
}

/** How often each reason was given with a putusan, most frequent first, then by code. */
export function countByAlasan(
  keputusan: readonly KeputusanTercatat[],
  putusan: 'tidak_layak' | 'ditunda',
): { alasan: Alasan; jumlah: number }[] {
  const jumlah = new Map<Alasan, number>();
  for (const k of keputusan) {
    if (k.putusan === putusan && k.alasan !== null) jumlah.set(k.alasan, (jumlah.get(k.alasan) ?? 0) + 1);
  }
  return [...jumlah]
    .map(([alasan, banyak]) => ({ alasan, jumlah: banyak }))
    .sort((a, b) => b.jumlah - a.jumlah || a.alasan.localeCompare(b.alasan));
}
