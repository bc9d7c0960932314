import { randomUUID } from 'node:crypto';
import type { Pratinjau } from '#contract/impor.ts';
import type { BidangKeputusan, BidangUsulan } from '#domain/impor-bidang.ts';
import type { KeputusanLembar } from '#domain/impor-keputusan.ts';
import type { JudulImpor, Pemetaan } from '#domain/impor-lembar.ts';
import type { JenisUsulan } from '#domain/jenis-usulan.ts';
import type { TemuanImpor } from '#domain/temuan-impor.ts';
import type { DataUsulan } from '#domain/usulan.ts';
import { GalatMufakat } from '../galat.ts';

/** One cell of a preview that a person put right by hand. */
export interface PerbaikanSel {
  readonly baris: number;
  readonly kolom: string;
  readonly isi: string;
}

/** The file of a preview and how to read it; enough to read it again. */
export interface BerkasPratinjau {
  readonly namaBerkas: string;
  readonly sha256: string;
  readonly isi: Uint8Array<ArrayBuffer>;
  readonly pemetaan: Pemetaan<string> | null;
  readonly jenisBawaan: JenisUsulan | null;
  readonly perbaikan: readonly PerbaikanSel[];
}

/** What reading a list of usulan found. `dibaca` counts accepted and refused rows. */
export interface HasilUsulan {
  readonly judul: JudulImpor<BidangUsulan>;
  readonly baris: readonly { readonly baris: number; readonly data: DataUsulan }[];
  readonly temuan: readonly TemuanImpor[];
  readonly dibaca: number;
}

/** What reading a filled worksheet found; rows without a decision are only counted. */
export interface HasilKeputusan {
  readonly judul: JudulImpor<BidangKeputusan>;
  readonly baris: readonly KeputusanLembar[];
  readonly temuan: readonly TemuanImpor[];
  readonly dibaca: number;
  readonly belumDiisi: number;
}

export type IsiPratinjau =
  | { readonly jenis: 'usulan'; readonly hasil: HasilUsulan }
  | { readonly jenis: 'keputusan'; readonly sidang: number; readonly hasil: HasilKeputusan };

/** A preview between the two steps of an import. `temuan` has faulty rows first. */
export type PratinjauTersimpan = IsiPratinjau & {
  readonly berkas: BerkasPratinjau;
  readonly pratinjau: Pratinjau;
  readonly temuan: readonly TemuanImpor[];
};

export interface PratinjauStore<T> {
  put(pratinjau: T): void;
  /** Throws PRATINJAU_TIDAK_ADA. */
  get(id: string): T;
  delete(id: string): void;
}

/** Previews that a person may still come back to; each holds a whole list in memory. */
const DISIMPAN = 3;

export function createPratinjauStore<T extends { readonly pratinjau: { readonly id: string } }>(): PratinjauStore<T> {
  const daftar = new Map<string, T>();
  return {
    put: (pratinjau) => {
      daftar.delete(pratinjau.pratinjau.id);
      daftar.set(pratinjau.pratinjau.id, pratinjau);
      const tertua = daftar.keys().next().value;
      if (daftar.size > DISIMPAN && tertua !== undefined) daftar.delete(tertua);
    },
    get: (id) => {
      const pratinjau = daftar.get(id);
      if (pratinjau === undefined) throw new GalatMufakat('PRATINJAU_TIDAK_ADA');
      return pratinjau;
    },
    delete: (id) => {
      daftar.delete(id);
    },
  };
}

export function createPratinjauId(): string {
  return randomUUID();
}
