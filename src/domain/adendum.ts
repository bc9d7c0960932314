import type { Alasan, IsiKeputusan } from './alasan.ts';
import type { KeputusanTercatat, OrangSidang } from './berita-acara.ts';
import type { KopSurat, UkuranKertas, WilayahKelurahan } from './kelurahan.ts';
import type { Putusan } from './putusan.ts';
import type { HasilSanggahan } from './sanggahan.ts';
import type { Tanggal } from './tanggal.ts';
import type { Templat } from './templat.ts';
import type { DataUsulan } from './usulan.ts';

/** A decision without its candidate, as it stood before or stands after an addendum. */
export interface IsiTercatat {
  readonly putusan: Putusan;
  readonly alasan: Alasan | null;
  readonly catatan: string;
}

/** One decision that an addendum changed. */
export interface KoreksiTercatat {
  /** Number of the usulan in the session. */
  readonly nomor: number;
  /** Id of the usulan in this kelurahan. */
  readonly usulan: number;
  /** The usulan as it stood when the session was closed. */
  readonly data: DataUsulan;
  readonly sebelum: IsiTercatat;
  readonly sesudah: IsiTercatat;
}

/** The objection that an addendum answers, as it stood when it was answered. */
export interface SanggahanAdendum {
  readonly nomor: number;
  readonly penyanggah: string;
  readonly sebagai: string;
  readonly isi: string;
  readonly jawaban: string;
  readonly penjawab: string;
  readonly hasil: HasilSanggahan | null;
}

/** All that the paper of an addendum prints, as it was when the addendum was made. */
export interface CatatanAdendum {
  readonly versi: 1;
  /** Identifier of the session (UUID). */
  readonly sidang: string;
  readonly namaSidang: string;
  readonly tanggalSidang: Tanggal;
  readonly nomorBeritaAcara: string;
  /** 1, 2, 3 ... within the session. */
  readonly urut: number;
  readonly nomor: string;
  readonly tanggal: Tanggal;
  readonly alasan: string;
  readonly wilayah: WilayahKelurahan;
  readonly kop: KopSurat;
  readonly ukuranKertas: UkuranKertas;
  readonly pimpinan: OrangSidang;
  readonly notulis: OrangSidang;
  readonly lurah: OrangSidang;
  /** Wording of the berita acara to which it belongs. */
  readonly templat?: Templat;
  readonly koreksi: readonly KoreksiTercatat[];
  readonly sanggahan: SanggahanAdendum | null;
  /** Instant of the making, ISO 8601. */
  readonly dibuatPada: string;
  /** SHA-256 over all decisions of the session before and after, hexadecimal; see `serializeKeputusan`. */
  readonly sidikSebelum: string;
  readonly sidikSesudah: string;
  readonly contoh: boolean;
}

/** True where both say the same: an addendum that changes nothing is none. */
export function isIsiSama(satu: IsiTercatat, lain: IsiTercatat | IsiKeputusan): boolean {
  return satu.putusan === lain.putusan && satu.alasan === lain.alasan && satu.catatan.trim() === lain.catatan.trim();
}

/** The decisions of a session as its addenda, in their order, have left them. */
export function applyAdendum(
  keputusan: readonly KeputusanTercatat[],
  adendum: readonly Pick<CatatanAdendum, 'koreksi' | 'dibuatPada'>[],
): KeputusanTercatat[] {
  let kini = [...keputusan];
  for (const { koreksi, dibuatPada } of adendum) {
    const sesudah = new Map(koreksi.map((satu) => [satu.nomor, satu.sesudah]));
    kini = kini.map((lama) => {
      const baru = sesudah.get(lama.nomor);
      return baru === undefined ? lama : { ...lama, ...baru, diputusPada: dibuatPada };
    });
  }
  return kini;
}
