import type Database from 'better-sqlite3';
import type { JenisDaftar } from '#domain/daftar.ts';
import { lipatNama } from '#domain/lipat-nama.ts';
import { getKelompok, isJumlahUtuh } from '#domain/padanan/kelompok-padanan.ts';
import { matchDaftar, type Padanan } from '#domain/padanan/match-daftar.ts';
import type { OrangPadanan } from '#domain/padanan/orang-padanan.ts';
import { STATUS_PADANAN, type StatusPadanan } from '#domain/padanan/status-padanan.ts';
import { type Jalannya, type Penulis, SELA, writeInThread } from '../daftar/writing.ts';
import { appendJurnalSync } from '../db/journal.ts';
import type { Sambungan } from '../db/open.ts';
import { GalatMufakat } from '../galat.ts';
import { SQL_KEADAAN_DAFTAR } from './daftar-padanan.ts';
import { createPemberiKunci } from './kunci.ts';
import { type BarisSisi, SQL_SISI_DAFTAR, SQL_SISI_WARGA, toOrang } from './sisi.ts';

interface BerkasSisi {
  readonly berkas: number;
  readonly jenis: JenisDaftar;
}

export interface MasukanRekonsiliasi {
  readonly kiri: BerkasSisi;
  /** Null: the registry. */
  readonly kanan: BerkasSisi | null;
  /** Programme of the list, null where it is about none, and the highest desil that it takes. */
  readonly program: string | null;
  readonly desilTerbesar: number | null;
  readonly sambungan: Sambungan;
  readonly penulis: Penulis;
}

export interface HasilRekonsiliasi {
  readonly rekonsiliasi: number;
  readonly kiri: number;
  readonly kanan: number;
  readonly status: Record<StatusPadanan, number>;
}

/**
 * Matches a list and keeps the result with its journal row, all or nothing; an older result of the same pair of kinds makes room.
 * Throws JUMLAH_TIDAK_COCOK (a row is in no result, or in two) and DIBATALKAN.
 */
export function runRekonsiliasi(masukan: MasukanRekonsiliasi, jalannya: Jalannya): HasilRekonsiliasi {
  return writeInThread(masukan.sambungan, jalannya.checkCancel, (sqlite) => {
    jalannya.report({ tahap: 'Membaca kedua daftar', selesai: 0, total: 0 });
    const kiri = readKiri(sqlite, masukan.kiri);
    const kanan = readKanan(sqlite, masukan);
    jalannya.checkCancel();
    const hasil = matchDaftar([...kiri.values()], [...kanan.orang.values()], {
      desilTerbesar: masukan.desilTerbesar,
      onLangkah: (selesai, total) => {
        jalannya.checkCancel();
        jalannya.report({ tahap: 'Mencocokkan', selesai, total });
      },
    });
    jalannya.checkCancel();
    const status = countStatus(hasil);
    requireUtuh(hasil, kiri.size, kanan.orang.size, status);
    const rekonsiliasi = insertRekonsiliasi(sqlite, masukan, kiri.size, kanan.orang.size);
    writePadanan(sqlite, rekonsiliasi, { masukan, kiri, kanan, hasil }, jalannya);
    removeLama(sqlite, rekonsiliasi, masukan);
    const jumlah = { kiri: kiri.size, kanan: kanan.orang.size, status };
    appendJurnalSync(sqlite, {
      ...masukan.penulis,
      perintah: 'rekonsiliasi.jalankan',
      masukan: { kiri: masukan.kiri.berkas, kanan: masukan.kanan?.berkas ?? null, jumlah },
      membalik: null,
    });
    return { rekonsiliasi, ...jumlah };
  });
}

type OrangMenurutId = ReadonlyMap<number, OrangPadanan>;

interface SisiKanan {
  readonly orang: OrangMenurutId;
  /** Key of the person of each id. */
  readonly kunci: readonly string[];
  readonly isPenerima: (kunci: string) => boolean;
}

function readKiri(sqlite: Database.Database, { berkas }: BerkasSisi): OrangMenurutId {
  const orang = new Map<number, OrangPadanan>();
  const select = sqlite.prepare(`${SQL_SISI_DAFTAR} WHERE berkas_id = ? ORDER BY baris_daftar.baris`);
  for (const sisi of select.iterate(berkas) as Iterable<BarisSisi>)
    orang.set(Number(sisi.id), toOrang(sisi, Number(sisi.id)));
  return orang;
}

function readKanan(sqlite: Database.Database, { kiri, kanan, program }: MasukanRekonsiliasi): SisiKanan {
  const semua =
    kanan === null
      ? sqlite.prepare(`${SQL_SISI_WARGA} ORDER BY kunci`).iterate()
      : sqlite.prepare(`${SQL_SISI_DAFTAR} WHERE berkas_id = ? ORDER BY baris_daftar.baris`).iterate(kanan.berkas);
  const orang = new Map<number, OrangPadanan>();
  const kunci: string[] = [];
  for (const sisi of semua as Iterable<BarisSisi>) {
    orang.set(kunci.length, toOrang(sisi, kunci.length));
    kunci.push(sisi.id);
  }
  if (kanan !== null) return { orang, kunci, isPenerima: () => true };
  const penerima = listPenerima(sqlite, program, kiri);
  return { orang, kunci, isPenerima: (satu) => penerima.has(satu) };
}

/** Who receives the programme as far as other lists tell: by name of the programme, or by an earlier list of the same kind. */
function listPenerima(sqlite: Database.Database, program: string | null, { berkas, jenis }: BerkasSisi): Set<string> {
  if (program === null) return new Set();
  const kunci = sqlite
    .prepare(`
      SELECT kunci FROM warga WHERE instr(', ' || program || ',', ', ' || :program || ',') > 0
      UNION
      SELECT b.kunci FROM baris_daftar AS b JOIN berkas_impor AS f ON f.id = b.berkas_id
      WHERE f.jenis = :jenis AND f.id <> :berkas AND f.ditarik IS NULL`)
    .pluck()
    .all({ program, jenis, berkas });
  return new Set(kunci as string[]);
}

function countStatus(hasil: readonly Padanan[]): Record<StatusPadanan, number> {
  const jumlah = Object.fromEntries(STATUS_PADANAN.map((satu) => [satu, 0])) as Record<StatusPadanan, number>;
  for (const { status } of hasil) jumlah[status] += 1;
  return jumlah;
}

function requireUtuh(
  hasil: readonly Padanan[],
  kiri: number,
  kanan: number,
  status: Record<StatusPadanan, number>,
): void {
  const silang = { berpasangan: 0, hanyaKiri: 0, hanyaKanan: 0 };
  for (const satu of hasil) {
    if (satu.kiri === null) silang.hanyaKanan += 1;
    else if (satu.kanan === null) silang.hanyaKiri += 1;
    else silang.berpasangan += 1;
  }
  if (isJumlahUtuh(silang, kiri, kanan, status)) return;
  throw new GalatMufakat(
    'JUMLAH_TIDAK_COCOK',
    'Jumlah hasil tidak sama dengan jumlah baris daftar. Tidak ada yang ditulis.',
  );
}

function insertRekonsiliasi(
  sqlite: Database.Database,
  { kiri, kanan, program, penulis }: MasukanRekonsiliasi,
  jumlahKiri: number,
  jumlahKanan: number,
): number {
  const { lastInsertRowid } = sqlite
    .prepare(`
      INSERT INTO rekonsiliasi (kiri, kanan, program, waktu, jumlah_kiri, jumlah_kanan, keadaan_daftar)
      VALUES (?, ?, ?, ?, ?, ?, (${SQL_KEADAAN_DAFTAR}))`)
    .run(kiri.berkas, kanan?.berkas ?? null, program, penulis.waktu, jumlahKiri, jumlahKanan);
  return Number(lastInsertRowid);
}

interface BahanTulis {
  readonly masukan: MasukanRekonsiliasi;
  readonly kiri: OrangMenurutId;
  readonly kanan: SisiKanan;
  readonly hasil: readonly Padanan[];
}

function writePadanan(
  sqlite: Database.Database,
  rekonsiliasi: number,
  { masukan, kiri, kanan, hasil }: BahanTulis,
  { report, checkCancel }: Jalannya,
): void {
  const insert = sqlite.prepare(`
    INSERT INTO padanan (rekonsiliasi_id, urut, kelompok, status, tanda, kiri, kanan, skor, alasan, kandidat, kunci, cari, rt, rw)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const createKunci = createPemberiKunci(`${masukan.kiri.jenis}|${masukan.kanan?.jenis ?? 'warga'}`);
  const keyOf = (id: number): string => kanan.kunci[id] ?? '';
  for (const [urut, satu] of hasil.entries()) {
    if (urut % SELA === 0) {
      checkCancel();
      report({ tahap: 'Menulis hasil', selesai: urut, total: hasil.length });
    }
    const a = satu.kiri === null ? null : (kiri.get(satu.kiri) ?? null);
    const b = satu.kanan === null ? null : (kanan.orang.get(satu.kanan) ?? null);
    const lain = a === null ? kiri : kanan.orang;
    const kandidat = satu.kandidat.flatMap((id) => lain.get(id) ?? []);
    const kunciKanan = satu.kanan === null ? null : keyOf(satu.kanan);
    insert.run(
      rekonsiliasi,
      urut,
      getKelompok(satu.status, kunciKanan !== null && kanan.isPenerima(kunciKanan)),
      satu.status,
      JSON.stringify(satu.tanda),
      satu.kiri,
      kunciKanan,
      satu.skor,
      JSON.stringify(satu.alasan),
      JSON.stringify(a === null ? satu.kandidat.map(String) : satu.kandidat.map(keyOf)),
      createKunci({ status: satu.status, kiri: a, kanan: b, kandidat }),
      describeCari(a, b),
      a?.rt || b?.rt || '',
      a?.rw || b?.rw || '',
    );
  }
}

/** What a search looks through: both numbers, folded names and addresses of both sides. */
function describeCari(...sisi: readonly (OrangPadanan | null)[]): string {
  const bagian = sisi.flatMap((satu) =>
    satu === null
      ? []
      : [satu.nik ?? satu.nikTertulis, satu.nomorKk ?? '', lipatNama(satu.nama), satu.alamat.toUpperCase()],
  );
  return [...new Set(bagian)].join('\n');
}

function removeLama(sqlite: Database.Database, rekonsiliasi: number, { kiri, kanan }: MasukanRekonsiliasi): void {
  sqlite
    .prepare(`
      DELETE FROM rekonsiliasi WHERE id <> :rekonsiliasi
        AND kiri IN (SELECT id FROM berkas_impor WHERE jenis = :kiri)
        AND CASE WHEN :kanan IS NULL THEN kanan IS NULL
          ELSE kanan IN (SELECT id FROM berkas_impor WHERE jenis = :kanan) END`)
    .run({ rekonsiliasi, kiri: kiri.jenis, kanan: kanan?.jenis ?? null });
}
