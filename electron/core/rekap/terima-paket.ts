import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { PAKET_TERBESAR } from '#contract/rekap.ts';
import type { Batas } from '#domain/batas.ts';
import type { HasilMasuk } from '#domain/rekap.ts';
import { isTerlambat } from '#domain/rekap.ts';
import { isTanggal, toTanggal } from '#domain/tanggal.ts';
import type { Jalannya, Penulis } from '../daftar/writing.ts';
import { appendJurnalSync } from '../db/journal.ts';
import { connectData, type Sambungan } from '../db/open.ts';
import { decryptAge, isAge } from '../kunci/age.ts';
import type { BarisJurnalPaket } from '../paket/jurnal-json.ts';
import type { Manifest } from '../paket/manifest.ts';
import { readPaket } from '../paket/read-paket.ts';
import { type CaraPercaya, createPenilaiPengirim, type PenilaiPengirim } from './judge-pengirim.ts';
import { createPenilaiVersi, type PenilaiVersi } from './judge-versi.ts';
import { findKelurahanKota } from './kota.ts';
import { type Tolakan, tolak } from './tolak.ts';
import { type Asal, createPenulisPaket, type PaketDiterima, type PenulisPaket } from './write-paket.ts';

/** What Dinas Sosial takes in, and from whom. */
export interface Kebijakan {
  /** Four digits of the city; packages of others are refused. */
  readonly kota: string;
  /** The data is a sample: packages of sample kelurahan are taken too. */
  readonly contoh: boolean;
  readonly batas: Pick<Batas, 'usulan'>;
  readonly pengirim: CaraPercaya;
  /** age keys that open what was encrypted to this Dinas Sosial. */
  readonly identitas: readonly string[];
  /** When the packages came, ISO time. */
  readonly diterima: string;
}

export interface MasukanTerima {
  readonly sambungan: Sambungan;
  readonly penulis: Penulis;
  readonly kebijakan: Kebijakan;
  /** Blobs are read one at a time, so that memory does not grow with their number. */
  readonly berkas: readonly { readonly nama: string; readonly isi: Blob }[];
}

export interface HasilTerimaPaket extends HasilMasuk {
  readonly masuk: readonly (HasilMasuk['masuk'][number] & { readonly berkas: string })[];
  readonly ditolak: readonly (Tolakan & { readonly berkas: string })[];
}

interface Alat {
  readonly sqlite: Database.Database;
  readonly pengirim: PenilaiPengirim;
  readonly versi: PenilaiVersi;
  readonly penulisPaket: PenulisPaket;
}

const urutNama = new Intl.Collator('id', { numeric: true });

/**
 * Takes packages in, in the order of their names, so that an older version comes before the newer one. Each is verified and written by
 * itself, in one transaction with its row of the journal. Throws DIBATALKAN between two packages; what was taken in stays.
 */
export async function terimaPaket(
  masukan: MasukanTerima,
  { report, checkCancel }: Jalannya,
): Promise<HasilTerimaPaket> {
  const sqlite = connectData(masukan.sambungan, 'tulis');
  try {
    const alat = {
      sqlite,
      pengirim: createPenilaiPengirim(sqlite, masukan.kebijakan.pengirim, masukan.penulis.waktu),
      versi: createPenilaiVersi(sqlite),
      penulisPaket: createPenulisPaket(sqlite),
    };
    const hasil = {
      masuk: [] as HasilTerimaPaket['masuk'][number][],
      sudahAda: [] as string[],
      ditolak: [] as HasilTerimaPaket['ditolak'][number][],
    };
    const urut = [...masukan.berkas].sort((a, b) => urutNama.compare(a.nama, b.nama));
    for (const [i, berkas] of urut.entries()) {
      checkCancel();
      report({ tahap: 'Memeriksa paket', selesai: i, total: urut.length });
      const satu = await terimaSatu(berkas, masukan, alat);
      if (satu.jenis === 'sudah_ada') hasil.sudahAda.push(berkas.nama);
      else if (satu.jenis === 'ditolak') hasil.ditolak.push({ berkas: berkas.nama, ...satu.tolakan });
      else hasil.masuk.push({ berkas: berkas.nama, ...satu.masuk });
    }
    report({ tahap: 'Memeriksa paket', selesai: urut.length, total: urut.length });
    return hasil;
  } finally {
    sqlite.close();
  }
}

type HasilSatu =
  | { readonly jenis: 'masuk'; readonly masuk: HasilMasuk['masuk'][number] }
  | { readonly jenis: 'sudah_ada' }
  | { readonly jenis: 'ditolak'; readonly tolakan: Tolakan };

async function terimaSatu(
  { nama, isi }: MasukanTerima['berkas'][number],
  { kebijakan, penulis }: MasukanTerima,
  alat: Alat,
): Promise<HasilSatu> {
  const terbuka = await openBerkas(isi, kebijakan.identitas);
  const asal: Asal = { namaBerkas: nama, sha256: terbuka.sha256, diterima: kebijakan.diterima };
  const write = <R>(kerja: () => R, masukan: Readonly<Record<string, unknown>>): R =>
    alat.sqlite
      .transaction(() => {
        appendJurnalSync(alat.sqlite, {
          ...penulis,
          perintah: 'rekap.terima',
          masukan: { ...asal, ...masukan },
          membalik: null,
        });
        return kerja();
      })
      .immediate();
  const refuse = (tolakan: Tolakan, manifest: Manifest | null = null): HasilSatu => {
    // The same file refused for the same reason again is no news.
    if (!alat.penulisPaket.isTercatat(asal, tolakan)) {
      write(() => alat.penulisPaket.writeTolakan(asal, tolakan, manifest), { ditolak: tolakan.kode });
    }
    return { jenis: 'ditolak', tolakan };
  };
  if (terbuka.zip === null) return refuse(terbuka.tolakan);
  if (isSudahAda(alat.sqlite, terbuka.sha256)) return { jenis: 'sudah_ada' };
  const paket = await judgeIsi(terbuka.zip, kebijakan);
  if ('tolakan' in paket) return refuse(paket.tolakan);
  const { manifest, jurnal, ...isiPaket } = paket;
  return alat.sqlite
    .transaction((): HasilSatu => {
      const tolakan = alat.pengirim.judge(manifest);
      if (tolakan !== null) return refuse(tolakan, manifest);
      const versi = alat.versi.judge(manifest, jurnal);
      if (versi.jenis === 'ditolak') return refuse(versi.tolakan, manifest);
      if (versi.jenis === 'sudah_ada') return versi;
      const { menggantikan } = versi;
      const diterima: PaketDiterima = { ...asal, manifest, ...isiPaket, menggantikan };
      const id = write(() => alat.penulisPaket.write(diterima), { sidikManifest: manifest.sidikManifest });
      const { terlambat, keputusan } = diterima;
      return { jenis: 'masuk', masuk: { paket: id, keputusan: keputusan.length, terlambat, menggantikan } };
    })
    .immediate();
}

type Terbuka =
  | { readonly zip: Uint8Array; readonly sha256: string }
  | { readonly zip: null; readonly sha256: string; readonly tolakan: Tolakan };

/** The package itself, whether it came encrypted or not; its hash is the same either way. */
async function openBerkas(isi: Blob, identitas: readonly string[]): Promise<Terbuka> {
  const byte = await readBlob(isi);
  if (byte === null) {
    const pesan = 'Berkas tidak dapat dibaca dari tempatnya. Salin dahulu ke komputer ini, lalu coba lagi.';
    return { zip: null, sha256: computeSha256(new Uint8Array()), tolakan: tolak('BERKAS_TIDAK_TERBACA', pesan) };
  }
  if (!isAge(byte)) return { zip: byte, sha256: computeSha256(byte) };
  const zip = await decryptAge(byte, identitas);
  if (zip !== null) return { zip, sha256: computeSha256(zip) };
  const pesan =
    'Paket ini disandi untuk kunci lain, atau berkasnya rusak. Minta kelurahan memeriksa kunci Dinas Sosial, lalu mengirim sekali lagi.';
  return { zip: null, sha256: computeSha256(byte), tolakan: tolak('TIDAK_DAPAT_DIBUKA', pesan) };
}

async function readBlob(isi: Blob): Promise<Uint8Array | null> {
  try {
    // The first bytes of a huge file suffice to refuse it as no package.
    return new Uint8Array(await (isi.size > PAKET_TERBESAR ? isi.slice(0, 1024) : isi).arrayBuffer());
  } catch {
    return null;
  }
}

type IsiPaket = Pick<PaketDiterima, 'manifest' | 'tanggal' | 'keputusan' | 'terlambat'> & {
  readonly jurnal: readonly BarisJurnalPaket[];
};

/** Everything that a package says of itself and that can be judged without the others. */
async function judgeIsi(
  zip: Uint8Array,
  { kota, contoh, batas, diterima }: Kebijakan,
): Promise<IsiPaket | { readonly tolakan: Tolakan }> {
  const { temuan, manifest, keputusan, jurnal } = await readPaket(zip);
  const [pertama] = temuan;
  if (pertama !== undefined) return { tolakan: tolak(pertama.kode, pertama.pesan) };
  if (manifest === null || jurnal === null || !isTanggal(manifest.sidang.tanggal)) {
    throw new Error('Paket tanpa temuan harus memuat manifest dan jurnal.');
  }
  const { kelurahan } = manifest.kelurahan;
  // Also one that only the kelurahan's own program knows: it would stand on no board and in no sum.
  if (!kelurahan.kode.startsWith(kota) || findKelurahanKota(kelurahan.kode) === null) {
    const pesan = `Kelurahan ${kelurahan.nama} (${kelurahan.kode}) tidak ada di kota ini. Paketnya tidak dipakai.`;
    return { tolakan: tolak('BUKAN_KOTA_INI', pesan) };
  }
  if (manifest.contoh && !contoh) {
    const pesan = 'Paket ini berisi data contoh, bukan orang sungguhan. Paketnya tidak dipakai.';
    return { tolakan: tolak('PAKET_CONTOH', pesan) };
  }
  const { tanggal } = manifest.sidang;
  const terlambat = isTerlambat(batas, tanggal, toTanggal(new Date(diterima)));
  return { manifest, jurnal, tanggal, keputusan, terlambat };
}

function isSudahAda(sqlite: Database.Database, sha256: string): boolean {
  return (
    sqlite.prepare("SELECT 1 FROM paket_masuk WHERE sha256 = ? AND keadaan <> 'ditolak'").get(sha256) !== undefined
  );
}

function computeSha256(isi: Uint8Array): string {
  return createHash('sha256').update(isi).digest('hex');
}
