import type { BalasanRingkas, IsiBalasan, Tolakan } from '#contract/balasan.ts';
import type { HasilPaket, JenisBalasan } from '#domain/balasan.ts';
import { formatPeriode, isPeriode } from '#domain/periode.ts';
import { formatJam, formatTanggal, toTanggal } from '#domain/tanggal.ts';
import { formatAngka } from '../../components/angka.ts';
import type { IconName } from '../../components/icon.tsx';

export const NAMA_BALASAN: Readonly<Record<JenisBalasan, string>> = {
  tanda_terima: 'Tanda terima',
  berkas_balik: 'Berkas balik',
  hasil_siks: 'Hasil SIKS-NG',
};

interface KataKeadaan {
  readonly icon: IconName;
  readonly kata: string;
}

/** What became of a package at Dinas Sosial. */
export const KATA_HASIL: Readonly<Record<HasilPaket, KataKeadaan>> = {
  diterima: { icon: 'cek', kata: 'Diterima Dinas Sosial' },
  terlambat: { icon: 'jam', kata: 'Diterima Dinas Sosial, terlambat' },
  ditolak: { icon: 'ingat', kata: 'Ditolak Dinas Sosial' },
};

/** Where a refused row stands. */
export const KATA_KEADAAN: Readonly<Record<Tolakan['keadaan'], KataKeadaan>> = {
  tidak_cocok: { icon: 'ingat', kata: 'Tidak cocok' },
  siap: { icon: 'nol', kata: 'Dapat dibawa' },
  sudah_menunggu: { icon: 'jam', kata: 'Sudah menunggu' },
  sudah_dibawa: { icon: 'cek', kata: 'Sudah dibawa' },
};

/** `Berkas balik November 2026` */
export function nameBalasan({ jenis, tandaTerima, berkasBalik }: IsiBalasan): string {
  if (tandaTerima !== null) return `${NAMA_BALASAN[jenis]} ${tandaTerima.namaSidang}`;
  if (berkasBalik !== null) return `${NAMA_BALASAN[jenis]} ${formatBulan(berkasBalik.periode)}`;
  return NAMA_BALASAN[jenis];
}

export function formatBulan(periode: string): string {
  return isPeriode(periode) ? formatPeriode(periode) : periode;
}

/** `27 November 2026 pukul 09.05` */
export function formatSaat(saat: string): string {
  const waktu = new Date(saat);
  return `${formatTanggal(toTanggal(waktu))} pukul ${formatJam(waktu)}`;
}

/** What a file of the list came to, in a few words. */
export function describeKeadaan({ hasil, ditolak, temuan, dibawa }: BalasanRingkas): KataKeadaan {
  if (hasil !== null) return KATA_HASIL[hasil];
  const kata = [
    ditolak === 0 ? '' : `${formatAngka(ditolak)} ditolak, ${formatAngka(dibawa)} dibawa`,
    temuan === 0 ? '' : `${formatAngka(temuan)} temuan`,
  ].filter(Boolean);
  if (kata.length === 0) return { icon: 'cek', kata: 'Tidak ada yang ditolak' };
  return { icon: ditolak > 0 && dibawa >= ditolak ? 'cek' : 'ingat', kata: kata.join(', ') };
}
