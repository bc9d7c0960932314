import type Database from 'better-sqlite3';
import type { KunciDikenalTable } from '../db/tables-dinsos.ts';
import type { Manifest } from '../paket/manifest.ts';
import { getSidikKunci } from '../segel/read-segel.ts';
import { type Tolakan, tolak } from './tolak.ts';

/** Whether keys of kelurahan must be on the list, or the first key seen of each is believed. */
export type CaraPercaya = 'dikenal' | 'pertama';

type Kunci = Pick<KunciDikenalTable, 'kode' | 'nama' | 'dicabut'>;

export interface PenilaiPengirim {
  /** Null where the package was signed by the key in force of the kelurahan that it names. */
  judge(manifest: Manifest): Tolakan | null;
}

/** Judges who signed by the list of keys; the signature itself has been verified before. */
export function createPenilaiPengirim(sqlite: Database.Database, cara: CaraPercaya, waktu: string): PenilaiPengirim {
  const find = sqlite.prepare<[Buffer], Kunci>(
    "SELECT kode, nama, dicabut FROM kunci_dikenal WHERE publik = ? AND peran = 'kelurahan'",
  );
  const findBerlaku = sqlite.prepare<[string], { publik: Buffer }>(
    "SELECT publik FROM kunci_dikenal WHERE peran = 'kelurahan' AND kode = ? AND dicabut IS NULL",
  );
  const trust = sqlite.prepare<[string, string, Buffer, string, string]>(`
    INSERT INTO kunci_dikenal (peran, kode, nama, publik, penerima, asal, dicatat) VALUES ('kelurahan', ?, ?, ?, ?, 'paket', ?)`);

  return {
    judge: (manifest) => {
      const {
        kelurahan: { kelurahan },
        pengirim,
      } = manifest;
      const publik = Buffer.from(pengirim.publik, 'hex');
      const kunci = find.get(publik);
      if (kunci !== undefined) return judgeKunci(kunci, kelurahan);
      const lain = findBerlaku.get(kelurahan.kode);
      if (lain === undefined && cara === 'pertama') {
        trust.run(kelurahan.kode, kelurahan.nama, publik, pengirim.penerima, waktu);
        return null;
      }
      return refuseAsing(manifest, lain?.publik.toString('hex') ?? null);
    },
  };
}

/** `dikenal`: the key in force of that kelurahan, where there is one. */
function refuseAsing({ kelurahan: { kelurahan }, pengirim }: Manifest, dikenal: string | null): Tolakan {
  const sidikKunci = getSidikKunci(pengirim.publik);
  const pesan =
    dikenal === null
      ? `Kunci Kelurahan ${kelurahan.nama} (${sidikKunci}) belum ada dalam daftar kunci. Cocokkan sidiknya dengan kelurahan, percayai kuncinya, lalu masukkan paketnya lagi.`
      : `Paket ditandatangani dengan kunci ${sidikKunci}, sedangkan kunci Kelurahan ${kelurahan.nama} yang dikenal ${getSidikKunci(dikenal)}. Tanyakan kepada kelurahan apakah kuncinya diganti.`;
  return tolak('PENGIRIM_TIDAK_DIKENAL', pesan, { kelurahan, ...pengirim, sidikKunci, dikenal });
}

function judgeKunci(kunci: Kunci, { kode, nama }: Manifest['kelurahan']['kelurahan']): Tolakan | null {
  if (kunci.kode !== kode) {
    return tolak(
      'KUNCI_KELURAHAN_LAIN',
      `Paket menyebut Kelurahan ${nama}, tetapi ditandatangani dengan kunci Kelurahan ${kunci.nama}. Jangan dipakai; tanyakan kepada kedua kelurahan.`,
    );
  }
  if (kunci.dicabut === null) return null;
  return tolak(
    'KUNCI_DIGANTI',
    `Paket ditandatangani dengan kunci lama Kelurahan ${nama}, yang sudah diganti. Minta kelurahan mengirim paketnya sekali lagi.`,
  );
}
