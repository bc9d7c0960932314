import { formatNomorSurat } from '#domain/nomor-surat.ts';
import { getTahun, type Tanggal } from '#domain/tanggal.ts';
import { readKelurahan } from '../kelurahan/kelurahan.ts';
import type { Kerja } from '../unit-of-work.ts';

export interface SuratBaru {
  /** What the number is for, as the book of numbers names it. */
  readonly untuk: string;
  /** Date of the letter; its year is the year of the number. */
  readonly tanggal: Tanggal;
  readonly sidang: number;
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
