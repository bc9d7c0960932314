import { type Kysely, sql } from 'kysely';
import type { BarisDaftar, TAMPIL_BARIS } from '#contract/daftar.ts';
import { JENIS_DAFTAR } from '#domain/daftar.ts';
import { splitCari } from '#domain/lipat-nama.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import { listRiwayat } from '../impor/riwayat.ts';
import { matchKataDitolak } from '../warga/search.ts';

interface JendelaBaris {
  readonly berkas: number;
  readonly offset: number;
  readonly limit: number;
  readonly urut?: { readonly kolom: 'baris' | 'nama' | 'nik'; readonly turun: boolean } | undefined;
  readonly saring?:
    | { readonly cari?: string | undefined; readonly tampil?: (typeof TAMPIL_BARIS)[number] | undefined }
    | undefined;
}

/** A window on the rows of one batch. Throws BERKAS_IMPOR_TIDAK_ADA. */
export async function listBaris(db: Kysely<Tables>, jendela: JendelaBaris) {
  const berkas = (await listRiwayat(db, JENIS_DAFTAR)).find(({ id }) => id === jendela.berkas);
  if (berkas === undefined) throw new GalatMufakat('BERKAS_IMPOR_TIDAK_ADA');
  const ditolak = jendela.saring?.tampil === 'ditolak';
  return { berkas, ...(ditolak ? await listDitolak(db, jendela) : await listDiterima(db, jendela)) };
}

interface HasilBaris {
  readonly total: number;
  readonly baris: BarisDaftar[];
}

async function listDiterima(
  db: Kysely<Tables>,
  { berkas, offset, limit, urut, saring = {} }: JendelaBaris,
): Promise<HasilBaris> {
  const { cari = '', tampil } = saring;
  let query = db.selectFrom('baris_daftar as b').where('b.berkas_id', '=', berkas);
  if (tampil === 'siks_ditolak') query = query.where(matchKataDitolak(sql.ref('b.hasil')));
  for (const bagian of splitCari(cari)) {
    query =
      bagian.jenis === 'angka'
        ? query.where(
            sql<boolean>`(b.nik_tertulis LIKE ${`%${bagian.angka}%`} OR b.nomor_kk LIKE ${`%${bagian.angka}%`})`,
          )
        : query.where(sql<boolean>`b.nama LIKE ${`%${bagian.tulisan}%`}`);
  }
  const { total } = await query.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const { kolom, turun } = urut ?? { kolom: 'baris', turun: false };
  const baris = await query
    .leftJoin('warga', 'warga.kunci', 'b.kunci')
    .select([
      'b.baris',
      'b.kunci',
      'b.nik_tertulis',
      'b.alamat',
      'b.desil',
      'b.program',
      'b.segmen',
      'b.hasil',
      'b.keterangan',
    ])
    // A list of desil names nobody; the registry knows who it is about.
    .select(sql<string>`coalesce(nullif(b.nama, ''), warga.nama, '')`.as('nama'))
    .select(sql<number>`warga.kunci IS NOT NULL`.as('ada'))
    .orderBy(kolom === 'nik' ? 'b.nik_tertulis' : `b.${kolom}`, turun ? 'desc' : 'asc')
    .orderBy('b.id')
    .limit(limit)
    .offset(offset)
    .execute();
  return {
    total,
    baris: baris.map(({ baris: nomor, kunci, nik_tertulis, nama, ada, ...satu }) => {
      const desil = satu.desil === null ? '' : `desil ${satu.desil}`;
      const isi = [satu.hasil, satu.keterangan, satu.alamat, desil, satu.program, satu.segmen];
      return {
        baris: nomor,
        kunci,
        warga: ada === 1,
        nik: nik_tertulis,
        nama,
        isi: isi.filter((kata) => kata !== '').join(', '),
      };
    }),
  };
}

async function listDitolak(
  db: Kysely<Tables>,
  { berkas, offset, limit, urut, saring = {} }: JendelaBaris,
): Promise<HasilBaris> {
  const cari = (saring.cari ?? '').trim();
  let query = db.selectFrom('temuan_impor').where('berkas_id', '=', berkas).where('berat', '=', 'galat');
  if (cari !== '') query = query.where(sql<boolean>`(isi LIKE ${`%${cari}%`} OR pesan LIKE ${`%${cari}%`})`);
  const { total } = await query.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const baris = await query
    .select(['baris', 'kolom', 'isi', 'pesan'])
    .orderBy('baris', urut?.kolom === 'baris' && urut.turun ? 'desc' : 'asc')
    .orderBy('kolom')
    .limit(limit)
    .offset(offset)
    .execute();
  return {
    total,
    baris: baris.map(({ baris: nomor, kolom, isi, pesan }) => ({
      baris: nomor,
      kunci: null,
      warga: false,
      nik: '',
      nama: isi === '' ? `${kolom} kosong` : `${kolom}: ${isi}`,
      isi: pesan,
    })),
  };
}
