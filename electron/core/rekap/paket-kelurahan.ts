import type { Kysely } from 'kysely';
import type { PaketMasuk } from '#contract/rekap.ts';
import type { Periode } from '#domain/periode.ts';
import { findUrutHilang } from '#domain/rekap.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import { findKunciBerlaku } from '../kunci/kunci-dikenal.ts';
import { getSidikKunci } from '../segel/read-segel.ts';
import { findKelurahanKota } from './kota.ts';

/** One kelurahan as Dinas Sosial sees it. Throws WILAYAH_TIDAK_DIKENAL. */
export async function readKelurahanMasuk(db: Kysely<Tables>, kode: string, periode: Periode | null) {
  const tempat = findKelurahanKota(kode);
  if (tempat === null) throw new GalatMufakat('WILAYAH_TIDAK_DIKENAL');
  const kunci = await findKunciBerlaku(db, 'kelurahan', kode);
  const urut = await db
    .selectFrom('paket_masuk')
    .select('urut')
    .where('kelurahan', '=', kode)
    .where('keadaan', '<>', 'ditolak')
    .execute();
  const paket = await queryPaket(db)
    .where('kelurahan', '=', kode)
    .$if(periode !== null, (q) => q.where('periode', '=', periode))
    .execute();
  return {
    kode,
    ...tempat,
    sidikKunci: kunci === null ? null : getSidikKunci(kunci.publik),
    urutHilang: findUrutHilang(urut.flatMap((satu) => satu.urut ?? [])),
    paket: paket.map(toPaketMasuk),
  };
}

/** Files that were refused and have not come again in good order, the newest first. */
export async function listDitolak(db: Kysely<Tables>): Promise<PaketMasuk[]> {
  const paket = await queryPaket(db).where('keadaan', '=', 'ditolak').limit(DITOLAK_TERBANYAK).execute();
  return paket.map(toPaketMasuk);
}

/** A list that people read; older refusals stay on the page of their kelurahan. */
const DITOLAK_TERBANYAK = 500;

function queryPaket(db: Kysely<Tables>) {
  return db.selectFrom('paket_masuk').selectAll().orderBy('diterima', 'desc').orderBy('id', 'desc');
}

function toPaketMasuk(baris: Awaited<ReturnType<ReturnType<typeof queryPaket>['execute']>>[number]): PaketMasuk {
  const publik = baris.publik?.toString('hex') ?? null;
  return {
    id: baris.id,
    namaBerkas: baris.nama_berkas,
    diterima: baris.diterima,
    keadaan: baris.keadaan,
    terlambat: baris.terlambat === 1,
    kode: baris.kode,
    pesan: baris.pesan,
    kelurahan: baris.kelurahan,
    namaSidang: baris.nama_sidang,
    tanggal: baris.tanggal,
    nomorBeritaAcara: baris.nomor_berita_acara,
    versi: baris.versi,
    urut: baris.urut,
    jumlah: { layak: baris.layak, tidak_layak: baris.tidak_layak, ditunda: baris.ditunda },
    sidikKunci: publik === null ? null : getSidikKunci(publik),
    publik,
    penerima: baris.penerima,
  };
}
