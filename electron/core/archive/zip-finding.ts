/** Why an archive, or one entry of it, is not taken. */
export type KodeZip =
  | 'BUKAN_ZIP'
  | 'ZIP_RUSAK'
  | 'ZIP_TERSANDI'
  | 'TERLALU_BESAR'
  | 'NAMA_BERKAS_BERBAHAYA'
  | 'BERKAS_GANDA';

/** `berkas` names the entry, printable and shortened; empty when the archive as a whole is meant. */
export interface TemuanZip {
  readonly kode: KodeZip;
  readonly berkas: string;
  /** One Indonesian sentence: what is wrong and where. What to do depends on the archive and is added by the caller. */
  readonly pesan: string;
}

/** Thrown by `readZip` with the first finding. */
export class GalatZip extends Error {
  readonly temuan: TemuanZip;

  constructor(temuan: TemuanZip) {
    super(temuan.pesan);
    this.name = 'GalatZip';
    this.temuan = temuan;
  }
}

/** What an archive may hold at most. Every archive from outside is read under limits that its reader names. */
export interface BatasZip {
  /** Bytes of the archive itself. */
  readonly arsip: number;
  readonly jumlahBerkas: number;
  /** Bytes of one entry after inflating. */
  readonly satuBerkas: number;
  /** Bytes of all entries together after inflating. */
  readonly semuaBerkas: number;
  /** Inflated to packed size of one entry, judged from one mebibyte on. Deflate cannot exceed 1032. */
  readonly nisbah: number;
}

export function formatUkuran(byte: number): string {
  return byte >= 1_048_576 ? `${Math.round(byte / 1_048_576)} MB` : `${byte} byte`;
}
