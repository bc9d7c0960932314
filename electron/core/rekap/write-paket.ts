import type Database from 'better-sqlite3';
import type { KeputusanTercatat } from '#domain/berita-acara.ts';
import { getPeriode, isPeriode } from '#domain/periode.ts';
import { countPutusan } from '#domain/putusan.ts';
import { readNamaPaket } from '#domain/rekap.ts';
import { isTanggal, type Tanggal } from '#domain/tanggal.ts';
import { getArtiKeputusan } from '../paket/keputusan-json.ts';
import type { Manifest } from '../paket/manifest.ts';
import type { Tolakan } from './tolak.ts';

/** A file as it came in: its own name, never a path, and the hash of the package in it. */
export interface Asal {
  readonly namaBerkas: string;
  readonly sha256: string;
  /** ISO time. */
  readonly diterima: string;
}

export interface PaketDiterima extends Asal {
  readonly manifest: Manifest;
  readonly tanggal: Tanggal;
  readonly keputusan: readonly KeputusanTercatat[];
  readonly terlambat: boolean;
  readonly menggantikan: number | null;
}

export interface PenulisPaket {
  /** Writes a package with its decisions; answers its id. Within a transaction of the caller. */
  write(paket: PaketDiterima): number;
  /**
   * Keeps that a file was refused, and nothing of its content; a later refusal of the same file replaces it. `manifest` only where its
   * signature held: then it tells who signed which session, otherwise the name of the file is all there is.
   */
  writeTolakan(asal: Asal, tolakan: Tolakan, manifest: Manifest | null): void;
  /** The same file was refused in the same words before. */
  isTercatat(asal: Asal, tolakan: Tolakan): boolean;
}

const KOLOM_PAKET = [
  'sha256',
  'nama_berkas',
  'diterima',
  'keadaan',
  'terlambat',
  'kelurahan',
  'sidang',
  'nama_sidang',
  'tanggal',
  'periode',
  'nomor_berita_acara',
  'versi',
  'urut',
  'sidik_manifest',
  'publik',
  'penerima',
  'contoh',
  'jurnal_akhir',
  'jurnal_sidik',
  'layak',
  'tidak_layak',
  'ditunda',
  'diusulkan',
  'keluar',
  'graduasi',
  'pena',
] as const;

export function createPenulisPaket(sqlite: Database.Database): PenulisPaket {
  const forget = sqlite.prepare("DELETE FROM paket_masuk WHERE sha256 = ? AND keadaan = 'ditolak'");
  const supersede = sqlite.prepare("UPDATE paket_masuk SET keadaan = 'digantikan' WHERE id = ?");
  const insert = sqlite.prepare(
    `INSERT INTO paket_masuk (${KOLOM_PAKET.join(', ')}) VALUES (${KOLOM_PAKET.map((kolom) => `:${kolom}`).join(', ')})`,
  );
  const insertKeputusan = sqlite.prepare(`
    INSERT INTO keputusan_masuk
      (paket_id, nomor, usulan, nik, nomor_kk, nama, jenis, program, putusan, alasan, catatan, keluar, diusulkan, data)
    VALUES (:paket, :nomor, :usulan, :nik, :nomorKk, :nama, :jenis, :program, :putusan, :alasan, :catatan, :keluar, :diusulkan, :data)`);
  const insertTolakan = sqlite.prepare(`
    INSERT INTO paket_masuk
      (sha256, nama_berkas, diterima, keadaan, terlambat, kode, pesan, kelurahan, tanggal, periode, nama_sidang, versi, urut, publik, penerima)
    VALUES (:sha256, :namaBerkas, :diterima, 'ditolak', 0, :kode, :pesan, :kelurahan, :tanggal, :periode, :namaSidang, :versi, :urut,
      :publik, :penerima)`);
  const findTolakan = sqlite.prepare(
    "SELECT 1 FROM paket_masuk WHERE sha256 = ? AND keadaan = 'ditolak' AND kode = ? AND pesan = ?",
  );
  return {
    isTercatat: ({ sha256 }, { kode, pesan }) => findTolakan.get(sha256, kode, pesan) !== undefined,
    write: (paket) => {
      forget.run(paket.sha256);
      if (paket.menggantikan !== null) supersede.run(paket.menggantikan);
      const id = Number(insert.run(createBaris(paket)).lastInsertRowid);
      for (const satu of paket.keputusan) insertKeputusan.run({ paket: id, ...createBarisKeputusan(satu) });
      return id;
    },
    writeTolakan: (asal, { kode, pesan }, manifest) => {
      forget.run(asal.sha256);
      insertTolakan.run({ ...asal, kode, pesan, ...readPengakuan(asal.namaBerkas, manifest) });
    },
  };
}

function createBaris({ manifest, keputusan, ...paket }: PaketDiterima): Record<(typeof KOLOM_PAKET)[number], unknown> {
  const arti = keputusan.map((satu) => ({ satu, ...getArtiKeputusan(satu) }));
  const count = (yang: (isi: (typeof arti)[number]) => boolean): number => arti.filter(yang).length;
  return {
    sha256: paket.sha256,
    nama_berkas: paket.namaBerkas,
    diterima: paket.diterima,
    keadaan: 'diterima',
    terlambat: paket.terlambat ? 1 : 0,
    kelurahan: manifest.kelurahan.kelurahan.kode,
    sidang: manifest.sidang.id,
    nama_sidang: manifest.sidang.nama,
    tanggal: paket.tanggal,
    periode: getPeriode(paket.tanggal),
    nomor_berita_acara: manifest.nomorBeritaAcara,
    versi: manifest.terbitan.versi,
    urut: manifest.terbitan.urut,
    sidik_manifest: manifest.sidikManifest,
    publik: Buffer.from(manifest.pengirim.publik, 'hex'),
    penerima: manifest.pengirim.penerima,
    contoh: manifest.contoh ? 1 : 0,
    jurnal_akhir: manifest.jurnal.akhir,
    jurnal_sidik: manifest.jurnal.sidikAkhir,
    ...countPutusan(keputusan),
    diusulkan: count(({ diusulkan }) => diusulkan),
    keluar: count(({ keluar, satu }) => keluar && satu.data.jenis !== 'graduasi'),
    graduasi: count(({ keluar, satu }) => keluar && satu.data.jenis === 'graduasi'),
    pena: count(({ diusulkan, satu }) => diusulkan && satu.data.program.split(', ').includes('PENA')),
  };
}

function createBarisKeputusan(satu: KeputusanTercatat): Record<string, string | number | null> {
  const { nomor, usulan, data, putusan, alasan, catatan } = satu;
  const { keluar, diusulkan } = getArtiKeputusan(satu);
  return {
    nomor,
    usulan,
    nik: data.nik,
    nomorKk: data.nomorKk,
    nama: data.nama,
    jenis: data.jenis,
    program: data.program,
    putusan,
    alasan,
    catatan,
    keluar: keluar ? 1 : 0,
    diusulkan: diusulkan ? 1 : 0,
    data: JSON.stringify(data),
  };
}

type Pengakuan = Readonly<Record<'kelurahan' | 'tanggal' | 'periode' | 'namaSidang' | 'penerima', string | null>> & {
  readonly versi: number | null;
  readonly urut: number | null;
  readonly publik: Buffer | null;
};

/** What a refused file says of itself, so that the board can show where something went wrong. */
function readPengakuan(namaBerkas: string, manifest: Manifest | null): Pengakuan {
  const { kelurahan, tanggal } = manifest === null ? readNamaTerbaca(namaBerkas) : readManifestTerbaca(manifest);
  const periode = tanggal === null ? null : getPeriode(tanggal);
  const bulan = periode !== null && isPeriode(periode) ? periode : null;
  return {
    kelurahan,
    tanggal,
    periode: bulan,
    namaSidang: manifest?.sidang.nama ?? null,
    versi: manifest?.terbitan.versi ?? null,
    urut: manifest?.terbitan.urut ?? null,
    publik: manifest === null ? null : Buffer.from(manifest.pengirim.publik, 'hex'),
    penerima: manifest?.pengirim.penerima ?? null,
  };
}

type Terbaca = { readonly kelurahan: string | null; readonly tanggal: Tanggal | null };

function readNamaTerbaca(namaBerkas: string): Terbaca {
  const nama = readNamaPaket(namaBerkas);
  return nama === null || !isTanggal(nama.tanggal)
    ? { kelurahan: null, tanggal: null }
    : { kelurahan: nama.kelurahan, tanggal: nama.tanggal };
}

function readManifestTerbaca({ kelurahan: { kelurahan }, sidang: { tanggal } }: Manifest): Terbaca {
  return { kelurahan: kelurahan.kode, tanggal: isTanggal(tanggal) ? tanggal : null };
}
