import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import {
  type CatatanSidang,
  type KeputusanTercatat,
  type Peserta,
  type SanggahanTercatat,
  serializeKeputusan,
} from '#domain/berita-acara.ts';
import { parseGoresan } from '#domain/goresan.ts';
import { formatNamaSidang } from '#domain/sidang.ts';
import type { Tables } from '../db/tables.ts';
import { isContoh, readKelurahan } from '../kelurahan/kelurahan.ts';
import { listCatatan } from '../notulen/read-notulen.ts';
import { type Penanda, toPenandaTercatat } from '../penanda-tangan/list-penanda.ts';
import { readTemplat } from '../templat/read-templat.ts';
import { toDataUsulan } from '../usulan/data-usulan.ts';
import { listJalannya } from './jalannya.ts';
import { type BarisSidang, toIsian } from './sidang.ts';

export interface BahanCatatan {
  readonly sidang: BarisSidang;
  readonly nomorBeritaAcara: string;
  readonly ditutupPada: string;
  readonly penanda: readonly Penanda[];
}

/** Gathers all that the papers of a session print, as it stands at this moment. */
export async function takeCatatan(
  trx: Transaction<Tables>,
  { sidang, nomorBeritaAcara, ditutupPada, penanda }: BahanCatatan,
): Promise<CatatanSidang> {
  const kelurahan = await readKelurahan(trx);
  const isian = toIsian(sidang);
  const keputusan = await listKeputusan(trx, sidang.id);
  return {
    versi: 2,
    sidang: sidang.pengenal,
    namaSidang: formatNamaSidang(sidang.urut, sidang.tahun),
    nomorBeritaAcara,
    tanggal: sidang.tanggal,
    mulai: sidang.mulai,
    selesai: sidang.selesai,
    tempat: sidang.tempat,
    wilayah: kelurahan.wilayah,
    kop: kelurahan.kop,
    ukuranKertas: kelurahan.ukuranKertas,
    dasarHukum: kelurahan.dasarHukum,
    templat: await readTemplat(trx),
    agenda: isian.agenda,
    pimpinan: isian.pimpinan,
    notulis: isian.notulis,
    narasumber: isian.narasumber,
    lurah: kelurahan.lurah,
    peserta: await listPesertaTercatat(trx, sidang.id),
    keputusan,
    jalannya: await listJalannya(trx, sidang.id),
    sanggahan: await listSanggahan(trx, sidang.id),
    notulen: (await listCatatan(trx, sidang.id)).map(({ dibuat: _, diubah: __, ...satu }) => satu),
    foto: await listFoto(trx, sidang.id),
    penandaTangan: penanda.map(toPenandaTercatat),
    ditutupPada,
    sidikKeputusan: createHash('sha256').update(serializeKeputusan(keputusan)).digest('hex'),
    contoh: await isContoh(trx),
  };
}

async function listPesertaTercatat(trx: Transaction<Tables>, sidang: number): Promise<Peserta[]> {
  const baris = await trx
    .selectFrom('kehadiran as h')
    .innerJoin('pilar as p', 'p.id', 'h.pilar_id')
    .leftJoin('tanda_tangan_hadir as t', (join) =>
      join.onRef('t.sidang_id', '=', 'h.sidang_id').onRef('t.pilar_id', '=', 'h.pilar_id'),
    )
    .select(['h.nomor', 'p.nama', 'p.jabatan', 'p.unsur', 'h.hadir', 'h.datang', 'h.pulang', 't.cara', 't.goresan'])
    .where('h.sidang_id', '=', sidang)
    .orderBy('h.nomor')
    .execute();
  return baris.map((satu) => ({
    ...satu,
    hadir: satu.hadir === 1,
    cara: satu.cara ?? 'belum',
    goresan: parseGoresan(satu.goresan),
  }));
}

async function listKeputusan(trx: Transaction<Tables>, sidang: number): Promise<KeputusanTercatat[]> {
  const baris = await trx
    .selectFrom('sidang_usulan')
    .innerJoin('usulan', 'usulan.id', 'sidang_usulan.usulan_id')
    .innerJoin('keputusan_berlaku as k', (join) =>
      join.onRef('k.usulan_id', '=', 'usulan.id').on('k.sidang_id', '=', sidang),
    )
    .selectAll('usulan')
    .select([
      'sidang_usulan.nomor',
      'k.putusan',
      'k.alasan',
      'k.catatan as catatanKeputusan',
      'k.diputus_pada as diputusPada',
    ])
    .where('sidang_usulan.sidang_id', '=', sidang)
    .orderBy('sidang_usulan.nomor')
    .execute();
  return baris.map((satu) => ({
    nomor: satu.nomor,
    usulan: satu.id,
    data: toDataUsulan(satu),
    putusan: satu.putusan,
    alasan: satu.alasan,
    catatan: satu.catatanKeputusan,
    diputusPada: satu.diputusPada,
  }));
}

async function listSanggahan(trx: Transaction<Tables>, sidang: number): Promise<SanggahanTercatat[]> {
  const baris = await trx
    .selectFrom('sanggahan as s')
    .leftJoin('sidang_usulan as su', (join) =>
      join.onRef('su.usulan_id', '=', 's.usulan_id').onRef('su.sidang_id', '=', 's.sidang_id'),
    )
    .leftJoin('usulan as u', 'u.id', 'su.usulan_id')
    .select(['s.nomor', 's.penyanggah', 's.sebagai', 's.isi', 's.tenggat', 's.jawaban', 's.penjawab', 's.hasil'])
    .select(['su.nomor as nomorUsulan', 'u.nama'])
    .where('s.sidang_id', '=', sidang)
    .where('s.dibatalkan', 'is', null)
    .orderBy('s.nomor')
    .execute();
  return baris.map(({ nomorUsulan, nama, ...satu }) => ({
    ...satu,
    terhadap: nomorUsulan === null || nama === null ? null : { nomor: nomorUsulan, nama },
  }));
}

function listFoto(trx: Transaction<Tables>, sidang: number) {
  return trx
    .selectFrom('foto_sidang')
    .select(['id', 'keterangan', 'jam', 'sha256'])
    .where('sidang_id', '=', sidang)
    .orderBy('urut')
    .orderBy('id')
    .execute();
}
