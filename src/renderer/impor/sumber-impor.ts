import type { ReactNode } from 'react';
import type { Kemajuan } from '#contract/bentuk.ts';
import type { Pratinjau } from '#contract/impor.ts';
import type { JenisUsulan } from '#domain/jenis-usulan.ts';
import type { JumlahImpor } from '#domain/temuan-impor.ts';
import type { RowsAnswer, RowWindow } from '../components/data-table/row-window.ts';
import type { Temuan } from './temuan.ts';

/** How the file is to be read, where it differs from what its headings say. */
export interface CaraBaca {
  readonly pemetaan: Readonly<Record<string, string>> | null;
  readonly jenisBawaan: JenisUsulan | null;
}

/** One cell that was put right by hand. */
export interface PerbaikanSel {
  readonly baris: number;
  readonly kolom: string;
  readonly isi: string;
}

export type UrutTemuan = 'baris' | 'kode' | 'kolom';

export interface JendelaTemuan extends RowWindow<UrutTemuan> {
  readonly pratinjau: string;
  readonly saring?: { readonly berat?: 'galat' | 'ingat'; readonly cari?: string };
}

/** A screen that an import leads to. */
export type TautImpor =
  | { readonly to: '/usulan' }
  | { readonly to: '/warga' }
  | { readonly to: '/warga/temuan' }
  | { readonly to: '/musyawarah/baru' }
  | { readonly to: '/musyawarah/$sidang/pembahasan'; readonly params: { readonly sidang: string } };

export interface LanjutImpor {
  readonly kata: string;
  readonly taut: TautImpor;
}

/**
 * One kind of import, as its screens need it: the calls of the core and the words that differ. A kind that cannot put single cells
 * right, or give back the refused rows, says so with null.
 */
export interface SumberImpor {
  readonly judul: string;
  readonly keterangan?: string | undefined;
  /** `Letakkan daftar usulan di sini` */
  readonly letakkan: string;
  /** Above the place for the file. */
  readonly atas?: ReactNode;
  /** Below it: what was imported before. */
  readonly bawah?: ReactNode;
  /** Where Esc leads, and where a file with nothing new leads. */
  readonly asal: LanjutImpor;
  readonly tetap: LanjutImpor;
  /** After writing: the next thing, and what else there is to see. */
  readonly lanjut: LanjutImpor;
  readonly lihat: LanjutImpor | null;
  /** Word for rows that change nothing. */
  readonly kataSama: string;
  readonly kunciTemuan: readonly unknown[];
  check(
    berkas: File,
    cara: CaraBaca,
    signal: AbortSignal,
    onKemajuan: (kemajuan: Kemajuan) => void,
  ): Promise<Pratinjau>;
  listTemuan(jendela: JendelaTemuan, signal?: AbortSignal): Promise<RowsAnswer<Temuan>>;
  write(pratinjau: string, signal: AbortSignal, onKemajuan: (kemajuan: Kemajuan) => void): Promise<JumlahImpor>;
  discard(pratinjau: string): Promise<void>;
  readonly repair: ((pratinjau: string, sel: PerbaikanSel) => Promise<Pratinjau>) | null;
  readonly fetchDitolak: ((pratinjau: string) => Promise<File>) | null;
}
