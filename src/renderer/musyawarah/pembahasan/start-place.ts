import type { QueryClient } from '@tanstack/react-query';
import type { ApaDiurungkan, Calon, KemajuanSidang } from '#contract/pembahasan.ts';
import type { IsiKeputusan } from '#domain/alasan.ts';
import type { JenisUsulan } from '#domain/jenis-usulan.ts';
import type { Putusan } from '#domain/putusan.ts';
import type { JumlahSuara } from '#domain/suara.ts';
import { client } from '../../rpc/client.ts';
import { applyKemajuan, findBelumDiputus, forgetAgenda, loadCalon } from './agenda-rows.ts';

/** What the line above the keys tells about the last step. */
export type Pesan =
  | { readonly jenis: 'lanjut'; readonly jumlah: number }
  | {
      readonly jenis: 'catat';
      readonly calon: Calon;
      readonly isi: IsiKeputusan;
      /** Null: by mufakat. */
      readonly suara: JumlahSuara | null;
      readonly menggantikan: Putusan | null;
    }
  | { readonly jenis: 'urung'; readonly calon: Calon; readonly apa: ApaDiurungkan }
  | { readonly jenis: 'parkir'; readonly calon: Calon; readonly parkir: boolean }
  | { readonly jenis: 'blok'; readonly isi: IsiKeputusan; readonly jenisUsulan: JenisUsulan; readonly jumlah: number };

export type Tampak = 'calon' | 'selesai' | 'daftar' | 'blok';

export interface MulaiPembahasan {
  readonly nomor: number;
  readonly tampak: Tampak;
  readonly pesan: Pesan | null;
  readonly kemajuan: KemajuanSidang;
}

/** The candidate that was looked at last in each session, as long as the window is open. */
const dilihat = new Map<number, number>();

export function rememberNomor(sidang: number, nomor: number): void {
  dilihat.set(sidang, nomor);
}

/**
 * Where Pembahasan opens. In a window that was there before: at the candidate that was shown. After a start: behind the last
 * recorded decision, with a word on how many are kept.
 */
export async function findMulai(queries: QueryClient, sidang: number, terbuka: boolean): Promise<MulaiPembahasan> {
  forgetAgenda(queries, sidang);
  const kemajuan = await client.pembahasan.kemajuan({ sidang });
  applyKemajuan(queries, sidang, kemajuan);
  const kembali = dilihat.get(sidang);
  const dilanjutkan = kembali === undefined && terbuka && kemajuan.diputus > 0;
  const belum = await findBelumDiputus(queries, sidang, (kemajuan.terakhir ?? 0) + 1, kemajuan);
  const nomor = clampNomor(kembali ?? belum ?? kemajuan.terakhir ?? 1, kemajuan);
  if (kemajuan.usulan > 0) await loadCalon(queries, sidang, nomor);
  return {
    nomor,
    tampak: terbuka && kemajuan.berikut === null ? 'selesai' : 'calon',
    pesan: dilanjutkan ? { jenis: 'lanjut', jumlah: kemajuan.diputus } : null,
    kemajuan,
  };
}

function clampNomor(nomor: number, { usulan }: KemajuanSidang): number {
  return Math.min(Math.max(nomor, 1), Math.max(usulan, 1));
}
