import { nameBerkasBalik } from '#domain/balasan.ts';
import { signIsi } from '../kunci/isi-bertanda.ts';
import type { Penyegel } from '../segel/seal-pdf.ts';
import { type BerkasBalik, FORMAT_BERKAS_BALIK, VERSI_BALASAN } from './bentuk-balasan.ts';
import type { BarisTolakan } from './tolakan.ts';

/** What is signed as a return file never passes for anything else. */
export const KONTEKS_BERKAS_BALIK = `${FORMAT_BERKAS_BALIK}-${VERSI_BALASAN}`;

type Bertanda = 'format' | 'versi' | 'publik' | 'tanda';

/** A return file, signed by Dinas Sosial. The same facts and key give the same bytes. */
export function createBerkasBalik(isi: Omit<BerkasBalik, Bertanda>, penyegel: Penyegel): BerkasBalik {
  const { dinsos, kelurahan, periode, dibuatPada, paket, urutHilang, temuan, ditolak } = isi;
  const pokok = {
    format: FORMAT_BERKAS_BALIK,
    versi: VERSI_BALASAN,
    dinsos,
    kelurahan,
    periode,
    dibuatPada,
    paket,
    urutHilang,
    temuan,
    ditolak,
  } as const;
  return signIsi(KONTEKS_BERKAS_BALIK, pokok, penyegel);
}

export function getNamaBerkasBalik({ kelurahan, periode }: Pick<BerkasBalik, 'kelurahan' | 'periode'>): string {
  return nameBerkasBalik(kelurahan.kode, periode);
}

/** The refused rows of a return file; each names the decision from which it came. */
export function listTolakanBalik({ ditolak }: BerkasBalik): BarisTolakan[] {
  return ditolak.map(({ sidang, nomor, usulan, ...satu }, i) => ({
    baris: i + 1,
    ...satu,
    cacat: null,
    asal: { sidang, nomor, usulan },
  }));
}
