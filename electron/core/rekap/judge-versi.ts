import type Database from 'better-sqlite3';
import type { BarisJurnalPaket } from '../paket/jurnal-json.ts';
import type { Manifest } from '../paket/manifest.ts';
import { type Tolakan, tolak } from './tolak.ts';

interface Lama {
  readonly id: number;
  readonly versi: number;
  readonly sidik_manifest: string;
  readonly jurnal_akhir: number | null;
  readonly jurnal_sidik: string | null;
}

export type HasilVersi =
  /** `menggantikan`: the package in force of the same session that this one supersedes. */
  | { readonly jenis: 'baru'; readonly menggantikan: number | null }
  | { readonly jenis: 'sudah_ada' }
  | { readonly jenis: 'ditolak'; readonly tolakan: Tolakan };

export interface PenilaiVersi {
  judge(manifest: Manifest, jurnal: readonly BarisJurnalPaket[]): HasilVersi;
}

/** Holds a package against those of the same session: only a newer version that goes on from the one in force replaces it. */
export function createPenilaiVersi(sqlite: Database.Database): PenilaiVersi {
  const findSama = sqlite
    // By its kelurahan, so that the packages of all others are not gone through.
    .prepare<[string, string], number>(
      "SELECT id FROM paket_masuk WHERE kelurahan = ? AND sidik_manifest = ? AND keadaan <> 'ditolak'",
    )
    .pluck();
  const findLama = sqlite.prepare<[string, string], Lama>(`
    SELECT id, versi, sidik_manifest, jurnal_akhir, jurnal_sidik FROM paket_masuk
    WHERE kelurahan = ? AND sidang = ? AND keadaan = 'diterima'`);
  return {
    judge: (manifest, jurnal) => {
      const { kode } = manifest.kelurahan.kelurahan;
      if (findSama.get(kode, manifest.sidikManifest) !== undefined) return { jenis: 'sudah_ada' };
      const lama = findLama.get(kode, manifest.sidang.id);
      if (lama === undefined) return { jenis: 'baru', menggantikan: null };
      const tolakan = judgeTerhadap(lama, manifest, jurnal);
      return tolakan === null ? { jenis: 'baru', menggantikan: lama.id } : { jenis: 'ditolak', tolakan };
    },
  };
}

function judgeTerhadap(lama: Lama, manifest: Manifest, jurnal: readonly BarisJurnalPaket[]): Tolakan | null {
  const { versi, menggantikan } = manifest.terbitan;
  const sidang = `${manifest.sidang.nama} Kelurahan ${manifest.kelurahan.kelurahan.nama}`;
  if (versi < lama.versi) {
    return tolak(
      'VERSI_LAMA',
      `Versi ${versi} dari ${sidang} lebih lama daripada versi ${lama.versi} yang sudah diterima. Tidak perlu dipakai.`,
    );
  }
  const lanjut = versi === lama.versi ? false : versi > lama.versi + 1 || menggantikan === lama.sidik_manifest;
  if (!lanjut) {
    return tolak(
      'VERSI_GANDA',
      `Versi ${lama.versi} dari ${sidang} sudah diterima dengan isi lain. Tanyakan kepada kelurahan mana yang benar; yang salah dikeluarkan dahulu dari rekap.`,
    );
  }
  const bersambung =
    lama.jurnal_akhir === null ||
    jurnal.some(({ urut, sidik }) => urut === lama.jurnal_akhir && sidik === lama.jurnal_sidik);
  if (bersambung) return null;
  return tolak(
    'JURNAL_BERCABANG',
    `Jurnal pada versi ${versi} dari ${sidang} tidak melanjutkan jurnal versi ${lama.versi}. Mungkin data kelurahan dipulihkan dari cadangan. Tanyakan mana yang benar; yang salah dikeluarkan dahulu dari rekap.`,
  );
}
