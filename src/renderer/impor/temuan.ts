import type { z } from 'zod';
import type { bentukTemuanImpor, Pratinjau } from '#contract/impor.ts';

/** A fault or a warning of the preview. */
export type Temuan = z.infer<typeof bentukTemuanImpor>;

/** The first sentence says what is wrong, the rest what to do. */
export function splitPesan(pesan: string): { readonly masalah: string; readonly saran: string } {
  const akhir = pesan.search(/[.;:] /);
  return akhir < 0
    ? { masalah: pesan.replace(/\.$/, ''), saran: '' }
    : { masalah: pesan.slice(0, akhir), saran: pesan.slice(akhir + 2) };
}

const KATA_ISI: readonly (readonly [RegExp, string])[] = [
  [/^NIK_/, 'Isi NIK'],
  [/^KK_/, 'Isi nomor KK'],
  [/^NAMA_/, 'Isi nama'],
  [/^TANGGAL_/, 'Isi tanggal'],
  [/^ALASAN_/, 'Isi alasan'],
  [/^PUTUSAN_/, 'Isi keputusan'],
  [/^PROGRAM_/, 'Isi program'],
  [/^RT_RW_/, 'Isi RT/RW'],
];

/** Words on the button that puts this finding right. */
export function nameIsi({ kode }: Temuan): string {
  return KATA_ISI.find(([pola]) => pola.test(kode))?.[1] ?? 'Perbaiki';
}

/** Names of the fields that a list must have and that no column fills. */
export function listWajibKurang({ bidang, kolom }: Pratinjau): readonly string[] {
  return bidang
    .filter(({ kode, wajib }) => wajib && !kolom.some((satu) => satu.bidang === kode))
    .map(({ nama }) => nama);
}
