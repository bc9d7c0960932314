import type { CalonRingkas } from '#contract/pembahasan.ts';
import { type Alasan, KATA_ALASAN } from '#domain/alasan.ts';
import type { JenisUsulan } from '#domain/jenis-usulan.ts';
import { formatPutusan, type Putusan } from '#domain/putusan.ts';

/** `Tidak layak: tidak diusulkan (Mampu). Catatan` */
export function describeIsi(
  jenis: JenisUsulan,
  { putusan, alasan, catatan }: { readonly putusan: Putusan; readonly alasan: Alasan | null; readonly catatan: string },
): string {
  const sebab = alasan === null ? '' : ` (${KATA_ALASAN[alasan].pendek})`;
  return `${formatPutusan(jenis, putusan)}${sebab}${catatan === '' ? '' : `. ${catatan}`}`;
}

/** The decision that holds now, as far as the list of candidates tells it. */
export function describeKini({ jenis, putusan, alasan }: CalonRingkas): string {
  return putusan === null ? 'belum diputus' : describeIsi(jenis, { putusan, alasan, catatan: '' });
}
