import { formatAngka } from '#domain/angka.ts';
import { readRupiah } from '#domain/rupiah.ts';
import { formatMulaiUsaha, type Klaster, readMulaiUsaha, USAHA_KOSONG, type Usaha } from '#domain/usaha.ts';

/** The form of a business while it is being typed. */
export interface IsianUsaha {
  readonly jenisUsaha: string;
  readonly klaster: Klaster | null;
  readonly mulai: string;
  readonly omzet: string;
  readonly kebutuhan: string;
  readonly telepon: string;
  readonly bersedia: 'ya' | 'tidak' | 'belum';
}

/** The form as it begins: what was recorded, or else what a list names. */
export function toIsianUsaha(data: Usaha | null, usahaDaftar: string): IsianUsaha {
  const { jenisUsaha, klaster, mulai, omzet, kebutuhan, telepon, bersedia } = data ?? {
    ...USAHA_KOSONG,
    jenisUsaha: usahaDaftar,
  };
  return {
    jenisUsaha,
    klaster,
    mulai: mulai === null ? '' : formatMulaiUsaha(mulai),
    omzet: omzet === null ? '' : formatAngka(omzet),
    kebutuhan,
    telepon,
    bersedia: bersedia === null ? 'belum' : bersedia ? 'ya' : 'tidak',
  };
}

export type CacatUsaha = Partial<Record<keyof IsianUsaha, string>>;

/** The business that was typed, or what is wrong with which field. Only what cannot be read is refused: gaps are allowed. */
export function readIsianUsaha(isian: IsianUsaha): { readonly usaha: Usaha } | { readonly cacat: CacatUsaha } {
  const mulai = readMulaiUsaha(isian.mulai);
  const omzet = readRupiah(isian.omzet);
  const jenisUsaha = isian.jenisUsaha.trim();
  if (jenisUsaha === '' || mulai === 'tidak_terbaca' || omzet === 'tidak_terbaca') {
    return {
      cacat: {
        ...(jenisUsaha === '' && { jenisUsaha: 'Isi jenis usahanya, misalnya warung lontong.' }),
        ...(mulai === 'tidak_terbaca' && { mulai: 'Tulis seperti 2019, Maret 2019, atau 14-03-2019.' }),
        ...(omzet === 'tidak_terbaca' && { omzet: 'Tulis angka rupiah saja, misalnya 1.500.000.' }),
      },
    };
  }
  const { klaster, kebutuhan, telepon, bersedia } = isian;
  return {
    usaha: {
      klaster,
      jenisUsaha,
      mulai,
      omzet,
      kebutuhan: kebutuhan.trim(),
      telepon: telepon.trim(),
      bersedia: bersedia === 'belum' ? null : bersedia === 'ya',
    },
  };
}
