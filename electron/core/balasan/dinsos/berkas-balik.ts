import type { Kysely } from 'kysely';
import type { JenisUsulan } from '#domain/jenis-usulan.ts';
import { formatPutusan, type Putusan } from '#domain/putusan.ts';
import { findUrutHilang } from '#domain/rekap.ts';
import { formatTanggal, type Tanggal } from '#domain/tanggal.ts';
import type { Tables } from '../../db/tables.ts';
import { GalatMufakat } from '../../galat.ts';
import { encryptAge } from '../../kunci/age.ts';
import type { Penyegel } from '../../segel/seal-pdf.ts';
import type { BerkasBalik } from '../bentuk-balasan.ts';
import { createBerkasBalik, getNamaBerkasBalik } from '../berkas-balik.ts';
import { serializeBalasan } from '../tanda-terima.ts';
import { type BerkasKeluar, findPenerima, findPihakKelurahan, readPihakDinsos } from './pihak.ts';

/** A finding between kelurahan, as the recap lists it. */
export interface TemuanUntukBalik {
  readonly jenis: string;
  readonly pihak: readonly PihakTemuan[];
}

interface PihakTemuan {
  readonly kelurahan: { readonly kode: string; readonly nama: string };
  /** Id of the package here. */
  readonly paket: number;
  readonly nomor: number;
  readonly namaSidang: string;
  readonly tanggal: Tanggal;
  readonly nik: string;
  readonly nama: string;
  readonly jenisUsulan: JenisUsulan;
  readonly program: string;
  readonly putusan: Putusan;
}

export interface PermintaanBalik {
  /** Ten digits. */
  readonly kelurahan: string;
  readonly periode: string;
  /** Findings of that month; those in which this kelurahan takes no part are left out. */
  readonly temuan: readonly TemuanUntukBalik[];
  /** ISO time; with the same the bytes before encryption are the same. */
  readonly dibuatPada: string;
  readonly penyegel: Penyegel;
  /** `sandi`: only this kelurahan can read it. `terbuka`: everybody who finds it can. */
  readonly cara: 'sandi' | 'terbuka';
}

/**
 * What one kelurahan is told about its packages of a month: findings between kelurahan, rows that SIKS-NG refused, packages that never
 * came. Throws BUKAN_DATA_DINSOS, and KUNCI_DITOLAK where it is to be encrypted and no key of that kelurahan is known.
 */
export async function createBerkasBalikFor(db: Kysely<Tables>, permintaan: PermintaanBalik): Promise<BerkasKeluar> {
  const { kelurahan, periode, temuan, dibuatPada, penyegel, cara } = permintaan;
  const paket = await listPaket(db, kelurahan, periode);
  const isi = createBerkasBalik(
    {
      dinsos: await readPihakDinsos(db),
      kelurahan: findPihakKelurahan(kelurahan),
      periode,
      dibuatPada,
      paket: paket.map(({ id: _id, ...satu }) => satu),
      urutHilang: await listUrutHilang(db, kelurahan),
      temuan: describeTemuan(temuan, kelurahan, new Map(paket.map(({ id, sidang }) => [id, sidang]))),
      ditolak: await listDitolak(db, kelurahan, periode),
    },
    penyegel,
  );
  const berkas = { namaBerkas: getNamaBerkasBalik(isi), isi: serializeBalasan(isi) };
  if (cara === 'terbuka') return berkas;
  const penerima = await findPenerima(db, kelurahan);
  if (penerima === null) {
    const sebab = `Kunci kelurahan ${isi.kelurahan.nama} belum dikenal, jadi berkas baliknya tidak dapat disandikan.`;
    throw new GalatMufakat('KUNCI_DITOLAK', sebab);
  }
  return { namaBerkas: `${berkas.namaBerkas}.age`, isi: await encryptAge(berkas.isi, penerima) };
}

/** Packages in force of a kelurahan and month. */
async function listPaket(db: Kysely<Tables>, kelurahan: string, periode: string) {
  const baris = await db
    .selectFrom('paket_masuk')
    .select(['id', 'sidang', 'nama_sidang', 'versi', 'urut', 'sidik_manifest'])
    .where('kelurahan', '=', kelurahan)
    .where('periode', '=', periode)
    .where('keadaan', '=', 'diterima')
    .orderBy('urut')
    .execute();
  return baris.map(({ id, sidang, nama_sidang, versi, urut, sidik_manifest }) => ({
    id,
    sidang: sidang ?? '',
    namaSidang: nama_sidang ?? '',
    versi: versi ?? 1,
    urut: urut ?? 1,
    sidikManifest: sidik_manifest ?? '',
  }));
}

/** Numbers between the first and the last package of the kelurahan that never came, over all months. */
async function listUrutHilang(db: Kysely<Tables>, kelurahan: string): Promise<number[]> {
  const baris = await db
    .selectFrom('paket_masuk')
    .select('urut')
    .where('kelurahan', '=', kelurahan)
    .where('keadaan', '<>', 'ditolak')
    .execute();
  return findUrutHilang(baris.flatMap(({ urut }) => urut ?? []));
}

/** Every side of this kelurahan in a finding, with what the others decided. */
function describeTemuan(
  temuan: readonly TemuanUntukBalik[],
  kelurahan: string,
  sidang: ReadonlyMap<number, string>,
): BerkasBalik['temuan'] {
  return temuan.flatMap(({ jenis, pihak }) => {
    const lain = pihak.filter((satu) => satu.kelurahan.kode !== kelurahan);
    const keterangan = lain.map(describePihak).join('; ').slice(0, 2000);
    return pihak.flatMap(({ kelurahan: { kode }, paket, nomor, nik, nama }) => {
      const milik = kode === kelurahan ? sidang.get(paket) : undefined;
      return milik === undefined ? [] : [{ jenis, sidang: milik, nomor, nik, nama, keterangan }];
    });
  });
}

/** `Kelurahan Pasar Ambacang, MUSKEL 2/2026 pada 12 November 2026: Layak: diusulkan (PKH)` */
function describePihak({ kelurahan, namaSidang, tanggal, jenisUsulan, program, putusan }: PihakTemuan): string {
  const kata = formatPutusan(jenisUsulan, putusan);
  const tentang = program === '' ? kata : `${kata} (${program})`;
  return `Kelurahan ${kelurahan.nama}, ${namaSidang} pada ${formatTanggal(tanggal)}: ${tentang}`;
}

/** Rows that SIKS-NG refused, also those of a version that a newer one replaced: number and usulan stay the same. */
async function listDitolak(db: Kysely<Tables>, kelurahan: string, periode: string): Promise<BerkasBalik['ditolak']> {
  const baris = await db
    .selectFrom('tolakan_siks as t')
    .innerJoin('keputusan_masuk as k', (join) =>
      join.onRef('k.paket_id', '=', 't.paket_id').onRef('k.nomor', '=', 't.nomor'),
    )
    .innerJoin('paket_masuk as p', 'p.id', 't.paket_id')
    .select(['p.sidang', 'k.nomor', 'k.usulan', 'k.nik', 'k.nama', 't.program', 't.hasil', 't.keterangan'])
    .where('p.kelurahan', '=', kelurahan)
    .where('p.periode', '=', periode)
    .where('p.keadaan', '<>', 'ditolak')
    .orderBy('p.urut')
    .orderBy('k.nomor')
    .orderBy('t.id')
    .execute();
  const terakhir = new Map(baris.map((satu) => [`${satu.sidang}|${satu.nomor}|${satu.program}`, satu]));
  return [...terakhir.values()].map(({ sidang, ...satu }) => ({ sidang: sidang ?? '', ...satu }));
}
