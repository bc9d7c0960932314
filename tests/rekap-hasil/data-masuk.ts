import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Data, getDataFile, openData, type Sambungan } from '#core/db/open.ts';
import { getArtiKeputusan } from '#core/paket/keputusan-json.ts';
import type { KeputusanTercatat } from '#domain/berita-acara.ts';
import { countPutusan } from '#domain/putusan.ts';

/** A package that is to lie in the data as if it had come in. */
export interface PaketUji {
  readonly kelurahan: string;
  readonly tanggal: string;
  readonly keputusan: readonly KeputusanTercatat[];
  readonly keadaan?: 'diterima' | 'digantikan';
  readonly terlambat?: boolean;
  readonly versi?: number;
}

export interface DataUji extends Data {
  readonly sambungan: Sambungan;
  add(paket: PaketUji): void;
  remove(): Promise<void>;
}

/** A real, encrypted data file with the newest schema, into which packages can be laid directly. */
export function createDataUji(): DataUji {
  const folder = mkdtempSync(path.join(tmpdir(), 'mufakat-hasil-'));
  const kunci = randomBytes(32);
  const garam = randomBytes(16);
  const data = openData(folder, { kunci, garam }, () => new Date('2026-11-20T02:00:00Z'));
  let urut = 0;
  return {
    ...data,
    sambungan: { berkas: getDataFile(folder), kunci, garam },
    add: (paket) => {
      urut += 1;
      insertPaket(data, paket, urut);
    },
    remove: async () => {
      await data.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Lays a package into open data as if it had come in; `urut` makes it another one than the others. */
export function insertPaket({ sqlite }: Data, paket: PaketUji, urut: number): void {
  const { kelurahan, tanggal, keputusan, keadaan = 'diterima', terlambat = false, versi = 1 } = paket;
  const arti = keputusan.map(getArtiKeputusan);
  const { layak, tidak_layak, ditunda } = countPutusan(keputusan);
  const graduasi = keputusan.filter(
    ({ data, putusan }) => data.jenis === 'graduasi' && putusan === 'tidak_layak',
  ).length;
  sqlite.transaction(() => {
    const { lastInsertRowid: id } = sqlite
      .prepare(
        `INSERT INTO paket_masuk (sha256, nama_berkas, diterima, keadaan, terlambat, kelurahan, sidang, nama_sidang, tanggal, periode,
           nomor_berita_acara, versi, urut, sidik_manifest, publik, layak, tidak_layak, ditunda, diusulkan, keluar, graduasi, pena)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        ...[`sha-${urut}`, `paket-${urut}.zip`, `${tanggal}T05:00:00.000Z`, keadaan, terlambat ? 1 : 0, kelurahan],
        ...[`sidang-${kelurahan}-${tanggal}`, 'MUSKEL 4/2026', tanggal, tanggal.slice(0, 7), `400.9/${urut}/MUSKEL`],
        ...[versi, urut, `sidik-${urut}`, Buffer.alloc(32, urut), layak, tidak_layak, ditunda],
        ...[arti.filter((satu) => satu.diusulkan).length, arti.filter((satu) => satu.keluar).length - graduasi],
        ...[graduasi, 0],
      );
    const tulis = sqlite.prepare('INSERT INTO keputusan_masuk VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
    for (const [i, { nomor, usulan, data, putusan, alasan, catatan }] of keputusan.entries()) {
      const { keluar = false, diusulkan = false } = arti[i] ?? {};
      tulis.run(
        ...[id, nomor, usulan, data.nik, data.nomorKk, data.nama, data.jenis, data.program, putusan, alasan, catatan],
        ...[keluar ? 1 : 0, diusulkan ? 1 : 0, JSON.stringify(data)],
      );
    }
  })();
}
