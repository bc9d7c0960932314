import type { Kysely } from 'kysely';
import { formatNomorSurat } from '#domain/nomor-surat.ts';
import { getTahun, type Tanggal, toTanggal } from '#domain/tanggal.ts';
import type { Tables } from '../db/tables.ts';
import type { Inti } from '../inti.ts';
import { readKelurahan } from '../kelurahan/kelurahan.ts';
import type { Kerja } from '../unit-of-work.ts';

export interface SuratBaru {
  /** What the number is for, as the book of numbers names it. */
  readonly untuk: string;
  /** Date of the letter; its year is the year of the number. */
  readonly tanggal: Tanggal;
  readonly sidang: number;
}

/** A letter of a session with its number, which it keeps. */
export interface SuratBernomor {
  readonly nomor: string;
  readonly tanggal: Tanggal;
}

/** The number that a letter of a session has, or null. */
export async function findSurat(db: Kysely<Tables>, sidang: number, untuk: string): Promise<SuratBernomor | null> {
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
  untuk: string,
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

/** Gives a letter the next number of its year, in the pattern of the kelurahan. The table refuses a number that was used before. */
export async function reserveNomor({ trx, waktu }: Kerja, { untuk, tanggal, sidang }: SuratBaru): Promise<string> {
  const { polaNomor, singkatan } = await readKelurahan(trx);
  const tahun = getTahun(tanggal);
  const { akhir } = await trx
    .selectFrom('nomor_surat')
    .select((eb) => eb.fn.max<number | null>('urut').as('akhir'))
    .where('tahun', '=', tahun)
    .executeTakeFirstOrThrow();
  const urut = (akhir ?? 0) + 1;
  const nomor = formatNomorSurat(polaNomor, urut, tanggal, singkatan);
  await trx.insertInto('nomor_surat').values({ tahun, urut, nomor, untuk, sidang_id: sidang, waktu }).execute();
  return nomor;
}
