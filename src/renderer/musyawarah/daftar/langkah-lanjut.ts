import type { LangkahSidang, StatusSidang } from '#domain/sidang.ts';

interface KeadaanRingkas {
  readonly status: StatusSidang;
  readonly usulan: number;
  readonly diputus: number;
  readonly hadir: number;
}

/** The step at which a session stands: where somebody who opens it has something to do. */
export function findLangkahLanjut({ status, usulan, diputus, hadir }: KeadaanRingkas): LangkahSidang {
  if (status === 'ditutup') return 'berita-acara';
  if (usulan === 0) return 'persiapan';
  if (hadir === 0 && diputus === 0) return 'kehadiran';
  return diputus < usulan ? 'pembahasan' : 'penutup';
}
