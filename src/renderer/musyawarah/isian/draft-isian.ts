import { bentukIsianSidang, type IsianSidang } from '#contract/sidang.ts';
import type { OrangSidang } from '#domain/berita-acara.ts';
import type { Tanggal } from '#domain/tanggal.ts';

/** The form of a session while it is being typed: nothing in it has to be right yet. */
export interface DraftIsian {
  readonly tanggal: Tanggal | null;
  readonly mulai: string;
  /** Empty: no end is planned. */
  readonly rencanaSelesai: string;
  readonly tempat: string;
  /** One line an item. */
  readonly agenda: string;
  readonly pimpinan: OrangSidang;
  readonly notulis: OrangSidang;
  readonly narasumber: readonly OrangSidang[];
}

export type GalatIsian = Readonly<Record<string, string>>;

export type IsianTerbaca =
  | { readonly sah: true; readonly isian: IsianSidang }
  | { readonly sah: false; readonly galat: GalatIsian };

export const ORANG_KOSONG: OrangSidang = { nama: '', nip: '', jabatan: '' };

export function toDraft(isian: IsianSidang): DraftIsian {
  return { ...isian, rencanaSelesai: isian.rencanaSelesai ?? '', agenda: isian.agenda.join('\n') };
}

/** Reads the form as the contract wants it; what is wrong is told by field: `mulai`, `narasumber.0.nama`. */
export function readDraft(draft: DraftIsian): IsianTerbaca {
  const calon = {
    ...draft,
    mulai: normalizeJam(draft.mulai),
    rencanaSelesai: draft.rencanaSelesai.trim() === '' ? null : normalizeJam(draft.rencanaSelesai),
    agenda: draft.agenda
      .split('\n')
      .map((baris) => baris.trim())
      .filter(Boolean),
    narasumber: draft.narasumber.filter((orang) => orang.nama.trim() !== ''),
  };
  const hasil = bentukIsianSidang.safeParse(calon);
  if (hasil.success) return { sah: true, isian: hasil.data };
  const galat = Object.fromEntries(hasil.error.issues.map((satu) => [satu.path.join('.'), satu.message]));
  return { sah: false, galat: draft.tanggal === null ? { ...galat, tanggal: 'Isi tanggal sidang.' } : galat };
}

/** `9.5`, `9:05` and `0905` as `09.05`; anything else stays, so that the form can say what is wrong. */
export function normalizeJam(teks: string): string {
  const bagian = /^(\d{1,2})[.:]?(\d{2})$/.exec(teks.trim());
  return bagian === null ? teks.trim() : `${(bagian[1] ?? '').padStart(2, '0')}.${bagian[2] ?? ''}`;
}

/** True when the form differs from what is stored. */
export function isChanged(draft: DraftIsian, isian: IsianSidang): boolean {
  return JSON.stringify(draft) !== JSON.stringify(toDraft(isian));
}
