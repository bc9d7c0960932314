import type { Kysely } from 'kysely';
import { assertNever } from '#domain/assert-never.ts';
import type { PilihanNomor, UntukNomor } from '#domain/buku-nomor.ts';
import { formatNomorSurat, getPolaSptjm } from '#domain/nomor-surat.ts';
import { getTahun, type Tanggal, toTanggal } from '#domain/tanggal.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import type { Inti } from '../inti.ts';
import { readKelurahan } from '../kelurahan/kelurahan.ts';
import type { Kerja } from '../unit-of-work.ts';

export interface SuratBaru {
  /** What the number is for, as the book of numbers names it. */
  readonly untuk: UntukNomor;
  /** Date of the letter; its year is the year of the number. */
  readonly tanggal: Tanggal;
  /** Null for a letter of no session. */
  readonly sidang: number | null;
}

/** A letter of a session with its number, which it keeps. */
export interface SuratBernomor {
  readonly nomor: string;
  readonly tanggal: Tanggal;
}

/** The number that a letter of a session has, or null. */
export async function findSurat(db: Kysely<Tables>, sidang: number, untuk: UntukNomor): Promise<SuratBernomor | null> {
  const surat = await db
    .selectFrom('nomor_surat')
    .select(['nomor', 'waktu'])
    .where('sidang_id', '=', sidang)
    .where('untuk', '=', untuk)
    .executeTakeFirst();
  return surat === undefined ? null : { nomor: surat.nomor, tanggal: toTanggal(new Date(surat.waktu)) };
}

/**
 * The number of a letter of a session: taken when the letter is printed first, and kept. `check` says whether a new one may be taken, and
 * is asked only then.
 */
export async function takeSurat(
  { data, unitOfWork }: Inti,
  sidang: number,
  untuk: UntukNomor,
  check: (db: Kysely<Tables>, sidang: number) => Promise<unknown>,
): Promise<SuratBernomor> {
  const ada = await findSurat(data.db, sidang, untuk);
  if (ada !== null) return ada;
  await check(data.db, sidang);
  return unitOfWork.run({ nama: `${untuk}.nomor`, masukan: { sidang } }, async (kerja) => {
    const lama = await findSurat(kerja.trx, sidang, untuk);
    if (lama !== null) return lama;
    await check(kerja.trx, sidang);
    const tanggal = toTanggal(new Date(kerja.waktu));
    return { nomor: await reserveNomor(kerja, { untuk, tanggal, sidang }), tanggal };
  });
}

/**
 * Gives a letter its number: the next of its year in the pattern of the kelurahan, one that was reserved, or one from another book.
 * No number is used twice. Throws NOMOR_TIDAK_TERSEDIA, NOMOR_SUDAH_DIPAKAI.
 */
export async function reserveNomor(kerja: Kerja, surat: SuratBaru, pilihan: PilihanNomor = BERIKUT): Promise<string> {
  switch (pilihan.cara) {
    case 'berikut':
      return takeBerikut(kerja, surat);
    case 'dipesan':
      return takeDipesan(kerja, surat, pilihan.urut);
    case 'sendiri':
      return takeSendiri(kerja, surat, pilihan.nomor.trim());
    default:
      return assertNever(pilihan);
  }
}

const BERIKUT: PilihanNomor = { cara: 'berikut' };

/** The last place that the year has given; 0 before the first. */
export async function findAkhir(db: Kysely<Tables>, tahun: number): Promise<number> {
  const { akhir } = await db
    .selectFrom('nomor_surat')
    .select((eb) => eb.fn.max<number | null>('urut').as('akhir'))
    .where('tahun', '=', tahun)
    .where('urut', '>', 0)
    .executeTakeFirstOrThrow();
  return akhir ?? 0;
}

async function takeBerikut({ trx, waktu }: Kerja, { untuk, tanggal, sidang }: SuratBaru): Promise<string> {
  const { polaNomor, singkatan } = await readKelurahan(trx);
  const tahun = getTahun(tanggal);
  const urut = (await findAkhir(trx, tahun)) + 1;
  const pola = untuk === 'sptjm' ? getPolaSptjm(polaNomor) : polaNomor;
  const nomor = formatNomorSurat(pola, urut, tanggal, singkatan);
  await refuseTerpakai(trx, nomor);
  await trx.insertInto('nomor_surat').values({ tahun, urut, nomor, untuk, sidang_id: sidang, waktu }).execute();
  return nomor;
}

/** The number keeps the month in which it was reserved: it may stand on a paper already. */
async function takeDipesan(
  { trx, waktu }: Kerja,
  { untuk, tanggal, sidang }: SuratBaru,
  urut: number,
): Promise<string> {
  const dipesan = await trx
    .selectFrom('nomor_surat')
    .select('nomor')
    .where('tahun', '=', getTahun(tanggal))
    .where('urut', '=', urut)
    .where('untuk', '=', 'dipesan')
    .executeTakeFirst();
  if (dipesan === undefined) throw new GalatMufakat('NOMOR_TIDAK_TERSEDIA');
  await trx
    .updateTable('nomor_surat')
    .set({ untuk, sidang_id: sidang, waktu })
    .where('tahun', '=', getTahun(tanggal))
    .where('urut', '=', urut)
    .execute();
  return dipesan.nomor;
}

/** A number from another book takes no place in the year's own: it is filed below zero. */
async function takeSendiri(
  { trx, waktu }: Kerja,
  { untuk, tanggal, sidang }: SuratBaru,
  nomor: string,
): Promise<string> {
  await refuseTerpakai(trx, nomor);
  const tahun = getTahun(tanggal);
  const { awal } = await trx
    .selectFrom('nomor_surat')
    .select((eb) => eb.fn.min<number | null>('urut').as('awal'))
    .where('tahun', '=', tahun)
    .executeTakeFirstOrThrow();
  const urut = Math.min(awal ?? 0, 0) - 1;
  await trx.insertInto('nomor_surat').values({ tahun, urut, nomor, untuk, sidang_id: sidang, waktu }).execute();
  return nomor;
}

async function refuseTerpakai(trx: Kysely<Tables>, nomor: string): Promise<void> {
  const ada = await trx.selectFrom('nomor_surat').select('untuk').where('nomor', '=', nomor).executeTakeFirst();
  if (ada === undefined) return;
  throw new GalatMufakat('NOMOR_SUDAH_DIPAKAI', `Nomor ${nomor} sudah ada di buku nomor. Pakai nomor lain.`);
}
