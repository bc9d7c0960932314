import type { Kysely } from 'kysely';
import type { Papan } from '#contract/rekap.ts';
import type { Batas } from '#domain/batas.ts';
import type { Wilayah } from '#domain/kelurahan.ts';
import type { Periode } from '#domain/periode.ts';
import type { JumlahPutusan } from '#domain/putusan.ts';
import { findBatasPaket, judgeKelurahan, KEADAAN_KELURAHAN } from '#domain/rekap.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import type { Tables } from '../db/tables.ts';
import { type KelurahanKota, listKecamatanKota } from './kota.ts';

type KelurahanPapan = Papan['kecamatan'][number]['kelurahan'][number];

interface BarisPaket extends JumlahPutusan {
  readonly keadaan: 'diterima' | 'digantikan' | 'ditolak';
  readonly terlambat: 0 | 1;
  readonly diterima: string;
  readonly kode: string | null;
  readonly pesan: string | null;
}

/** The board of a month: every kelurahan of the city, and what came from it. */
export async function readPapan(
  db: Kysely<Tables>,
  kota: Wilayah,
  periode: Periode,
  batas: Pick<Batas, 'usulan'>,
): Promise<Papan> {
  const paket = await groupPaket(db, periode);
  const kecamatan = listKecamatanKota(kota).map(({ kode, nama, kelurahan }) => {
    const papan = kelurahan.map((satu) => createKelurahan(satu, paket.get(satu.kode) ?? []));
    return { kode, nama, kelurahan: papan, masuk: countMasuk(papan), jumlah: sumJumlah(papan) };
  });
  const semua = kecamatan.flatMap(({ kelurahan }) => kelurahan);
  return {
    kota,
    periode,
    batas: findBatasPaket(batas, `${periode}-01` as Tanggal),
    keadaan: Object.fromEntries(
      KEADAAN_KELURAHAN.map((satu) => [satu, semua.filter(({ keadaan }) => keadaan === satu).length]),
    ) as Papan['keadaan'],
    kecamatan,
    masuk: countMasuk(semua),
    jumlah: sumJumlah(semua),
  };
}

/** Packages of a month by kelurahan, the newest last. */
async function groupPaket(db: Kysely<Tables>, periode: Periode): Promise<Map<string, BarisPaket[]>> {
  const baris = await db
    .selectFrom('paket_masuk')
    .select(['kelurahan', 'keadaan', 'terlambat', 'diterima', 'kode', 'pesan', 'layak', 'tidak_layak', 'ditunda'])
    .where('periode', '=', periode)
    .where('kelurahan', 'is not', null)
    .orderBy('diterima')
    .orderBy('id')
    .execute();
  const menurut = new Map<string, BarisPaket[]>();
  for (const { kelurahan, ...satu } of baris) {
    const daftar = menurut.get(kelurahan ?? '');
    if (daftar === undefined) menurut.set(kelurahan ?? '', [satu]);
    else daftar.push(satu);
  }
  return menurut;
}

function createKelurahan({ kode, nomor, nama }: KelurahanKota, paket: readonly BarisPaket[]): KelurahanPapan {
  const keadaan = judgeKelurahan(paket.map((satu) => ({ ...satu, terlambat: satu.terlambat === 1 })));
  const berlaku = paket.filter((satu) => satu.keadaan === 'diterima');
  return {
    kode,
    nomor,
    nama,
    keadaan,
    diterima: (berlaku.at(-1) ?? paket.at(-1))?.diterima ?? null,
    pesan: berlaku.length > 0 ? null : (paket.at(-1)?.pesan ?? null),
    jumlah: berlaku.length === 0 ? null : addJumlah(berlaku),
  };
}

function countMasuk(kelurahan: readonly KelurahanPapan[]): number {
  return kelurahan.filter(({ jumlah }) => jumlah !== null).length;
}

function sumJumlah(kelurahan: readonly KelurahanPapan[]): Papan['jumlah'] {
  return addJumlah(kelurahan.flatMap(({ jumlah }) => jumlah ?? []));
}

function addJumlah(daftar: readonly JumlahPutusan[]): Papan['jumlah'] {
  const jumlah = { layak: 0, tidak_layak: 0, ditunda: 0 };
  for (const satu of daftar) {
    jumlah.layak += satu.layak;
    jumlah.tidak_layak += satu.tidak_layak;
    jumlah.ditunda += satu.ditunda;
  }
  return jumlah;
}
