import type { BidangDaftar } from '#domain/impor-daftar-bidang.ts';
import type { JudulImpor } from '#domain/impor-lembar.ts';
import type { JumlahImpor, TemuanImpor } from '#domain/temuan-impor.ts';
import { connectData, type Sambungan } from '../db/open.ts';
import { createPenilai } from './judge-baris.ts';
import { isSudahAda, type MasukanDaftar, openDaftar, readBarisDaftar } from './read-daftar.ts';
import type { Jalannya } from './writing.ts';

/** Findings that a preview shows; the counts are of all of them. */
export const TEMUAN_TERBANYAK = 5000;

export type MasukanPeriksaDaftar = MasukanDaftar & { readonly sambungan: Sambungan };

export interface HasilPeriksaDaftar {
  readonly sha256: string;
  readonly judul: JudulImpor<BidangDaftar>;
  readonly jumlah: JumlahImpor;
  /** Accepted rows with a warning. */
  readonly peringatan: number;
  /** Those of refused rows first; at most `TEMUAN_TERBANYAK`. */
  readonly temuan: readonly TemuanImpor[];
  readonly semuaTemuan: number;
}

/** Reads a list of people and judges its rows against the data; writes nothing. Throws BERKAS_TIDAK_DITERIMA. */
export async function checkDaftar(masukan: MasukanPeriksaDaftar, jalannya: Jalannya): Promise<HasilPeriksaDaftar> {
  const terbuka = await openDaftar(masukan, jalannya);
  const sqlite = connectData(masukan.sambungan, 'baca');
  try {
    const { jenis } = masukan.berkas;
    const sudahAda = isSudahAda(sqlite, jenis, terbuka.sha256);
    const judge = createPenilai(sqlite, jenis);
    const jumlah = { dibaca: 0, baru: 0, diperbarui: 0, sama: 0, ditolak: 0 };
    const kumpulan = createKumpulanTemuan();
    let peringatan = 0;
    for (const { data, temuan } of readBarisDaftar(terbuka, masukan, 'Memeriksa baris', jalannya)) {
      jumlah.dibaca += 1;
      jumlah[data === null ? 'ditolak' : sudahAda ? 'sama' : judge(data)] += 1;
      if (data !== null && temuan.length > 0) peringatan += 1;
      kumpulan.add(temuan, data === null);
    }
    const { semua, terpilih } = kumpulan.finish();
    if (semua > terpilih.length) {
      const tahap = `Menampilkan ${terpilih.length} dari ${semua} temuan; jumlahnya dihitung semua`;
      jalannya.report({ tahap, selesai: jumlah.dibaca, total: jumlah.dibaca });
    }
    return { sha256: terbuka.sha256, judul: terbuka.judul, jumlah, peringatan, temuan: terpilih, semuaTemuan: semua };
  } finally {
    sqlite.close();
  }
}

/** Keeps the first findings of refused rows and of accepted ones apart, each up to the limit. */
function createKumpulanTemuan() {
  const ditolak: TemuanImpor[] = [];
  const diterima: TemuanImpor[] = [];
  let semua = 0;
  return {
    add: (temuan: readonly TemuanImpor[], menolak: boolean): void => {
      semua += temuan.length;
      const tujuan = menolak ? ditolak : diterima;
      if (tujuan.length < TEMUAN_TERBANYAK) tujuan.push(...temuan);
    },
    finish: () => ({ semua, terpilih: [...ditolak, ...diterima].slice(0, TEMUAN_TERBANYAK) }),
  };
}
