import { type Kysely, sql } from 'kysely';
import type { JurnalTable, Tables } from '../db/tables.ts';
import type { BarisJurnalPaket } from './jurnal-json.ts';

/**
 * Commands whose rows go out in full where their input names the session. Left out on purpose: `kehadiran.tandaTangan`, whose input holds
 * the strokes of a signature, all of `fotoSidang`, and what is said about packages themselves. A command that is not listed is only a link
 * of the chain, so that a new one tells nothing by accident.
 */
const PERINTAH_SIDANG = [
  'sidang.update',
  'sidang.addUsulan',
  'sidang.tutup',
  'agenda.urutkan',
  'agenda.pindahkan',
  'agenda.keluarkan',
  'agenda.setAcara',
  'agenda.urungkan',
  'kehadiran.mark',
  'kehadiran.markAll',
  'kehadiran.pulang',
  'kehadiran.ubahJam',
  'kehadiran.urungkan',
  'kehadiran.addTamu',
  'keputusan.record',
  'keputusan.blok',
  'keputusan.parkir',
  'keputusan.undo',
  'impor.keputusan',
  'pendapat.add',
  'pendapat.cancel',
  'benturan.catat',
  'benturan.batalkan',
  'sanggahan.ajukan',
  'notulen.catat',
  'notulen.bahas',
  'penandaTangan.ganti',
  'penandaTangan.tambahSaksi',
  'penandaTangan.hapusSaksi',
  'penandaTangan.tandaTangani',
  'kertasBertanda.simpan',
  'adendum.create',
] as const;

/** Commands whose input names a row of the session by its id, and the table of that row. */
const PERINTAH_BARIS = {
  'notulen.ubah': 'notulen',
  'notulen.hapus': 'notulen',
  'notulen.kembalikan': 'notulen',
  'sanggahan.ubah': 'sanggahan',
  'sanggahan.jawab': 'sanggahan',
  'sanggahan.batalkan': 'sanggahan',
  'kertasBertanda.cabut': 'kertas_bertanda',
  'kertasBertanda.kembalikan': 'kertas_bertanda',
} as const;

/** What ends the extract: the last of these changed what a package says. */
const PENUTUP: readonly string[] = [
  'sidang.tutup',
  'adendum.create',
  'sanggahan.jawab',
  'penandaTangan.tandaTangani',
  'kertasBertanda.simpan',
  'kertasBertanda.cabut',
  'kertasBertanda.kembalikan',
];

/**
 * The journal of a closed session: all rows from the one that made it to the last that changed what its package says. Rows that concern it
 * in full, the others as links of the chain.
 */
export async function takeJurnal(db: Kysely<Tables>, sidang: number): Promise<readonly BarisJurnalPaket[]> {
  const awal = await findPembuatan(db, sidang);
  const ikut = await listIkut(db, sidang, awal);
  const akhir = Math.max(...ikut.filter(({ perintah }) => PENUTUP.includes(perintah)).map(({ urut }) => urut));
  const penuh = new Set([awal, ...ikut.map(({ urut }) => urut)]);
  const baris: BarisJurnalPaket[] = [];
  const semua = db.selectFrom('jurnal').selectAll().where('urut', '>=', awal).where('urut', '<=', akhir);
  for await (const satu of semua.orderBy('urut').stream()) {
    baris.push(penuh.has(satu.urut) ? toPenuh(satu) : toRantai(satu));
  }
  return baris;
}

/** Sessions are never removed, so the n-th of them was made by the n-th command that makes one. */
async function findPembuatan(db: Kysely<Tables>, sidang: number): Promise<number> {
  const { ke } = await db
    .selectFrom('sidang')
    .select((eb) => eb.fn.countAll<number>().as('ke'))
    .where('id', '<=', sidang)
    .executeTakeFirstOrThrow();
  const { urut } = await db
    .selectFrom('jurnal')
    .select('urut')
    .where('perintah', '=', 'sidang.create')
    .orderBy('urut')
    .limit(1)
    .offset(ke - 1)
    .executeTakeFirstOrThrow();
  return urut;
}

async function listIkut(db: Kysely<Tables>, sidang: number, awal: number) {
  const langsung = await db
    .selectFrom('jurnal')
    .select(['urut', 'perintah'])
    .where('urut', '>', awal)
    .where('perintah', 'in', PERINTAH_SIDANG)
    .where(sql<boolean>`masukan ->> '$.sidang' = ${sidang}`)
    // Papers tell counts of votes only; who voted how in an open vote stays in the kelurahan.
    .where(sql<boolean>`masukan ->> '$.suara.nama' IS NULL`)
    .execute();
  const lewatBaris = await Promise.all(
    Object.entries(PERINTAH_BARIS).map(([perintah, tabel]) =>
      db
        .selectFrom('jurnal')
        .select(['urut', 'perintah'])
        .where('urut', '>', awal)
        .where('perintah', '=', perintah)
        .where(sql<boolean>`masukan ->> '$.id' IN (SELECT id FROM ${sql.table(tabel)} WHERE sidang_id = ${sidang})`)
        .execute(),
    ),
  );
  return [...langsung, ...lewatBaris.flat()];
}

function toPenuh({ sidik_sebelum: sidikSebelum, ...baris }: JurnalTable): BarisJurnalPaket {
  const { urut, waktu, pelaku, perintah, masukan, membalik, sidik } = baris;
  return { urut, waktu, pelaku, perintah, masukan, membalik, sidikSebelum, sidik };
}

function toRantai({ urut, sidik_sebelum: sidikSebelum, sidik }: JurnalTable): BarisJurnalPaket {
  return { urut, sidikSebelum, sidik };
}
