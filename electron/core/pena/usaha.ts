import type { Kysely, Selectable } from 'kysely';
import type { Nik } from '#domain/nik.ts';
import { describeUsaha, USAHA_KOSONG, type Usaha } from '#domain/usaha.ts';
import type { Tables, UsahaWargaTable } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import type { Kerja } from '../unit-of-work.ts';
import { readPengaturanPena } from './pengaturan-pena.ts';

export function toUsaha(baris: Omit<Selectable<UsahaWargaTable>, 'nik' | 'diubah'>): Usaha {
  return {
    klaster: baris.klaster,
    jenisUsaha: baris.jenis_usaha,
    mulai: baris.mulai,
    omzet: baris.omzet,
    kebutuhan: baris.kebutuhan,
    telepon: baris.telepon,
    bersedia: baris.bersedia === null ? null : baris.bersedia === 1,
  };
}

/** What was recorded of the businesses of these people. */
export async function readUsaha(db: Kysely<Tables>, nik: readonly Nik[]): Promise<Map<string, Usaha>> {
  if (nik.length === 0) return new Map();
  const baris = await db.selectFrom('usaha_warga').selectAll().where('nik', 'in', nik).execute();
  return new Map(baris.map((satu) => [satu.nik, toUsaha(satu)]));
}

/** Records the business of a person, or takes the record away. Throws WARGA_TIDAK_ADA, and MASUKAN_SALAH without a whole NIK. */
export async function saveUsaha({ trx, waktu }: Kerja, kunci: string, usaha: Usaha | null): Promise<void> {
  const warga = await trx.selectFrom('warga').select(['nik', 'nama']).where('kunci', '=', kunci).executeTakeFirst();
  if (warga === undefined) throw new GalatMufakat('WARGA_TIDAK_ADA');
  if (warga.nik === null) {
    const sebab = `Usaha ${warga.nama} belum dapat dicatat karena NIK yang sah belum ada.`;
    throw new GalatMufakat('MASUKAN_SALAH', `${sebab} Lengkapi NIK pada daftarnya, lalu impor kembali.`);
  }
  if (usaha === null) {
    await trx.deleteFrom('usaha_warga').where('nik', '=', warga.nik).execute();
    return;
  }
  const isi = {
    klaster: usaha.klaster,
    jenis_usaha: usaha.jenisUsaha,
    mulai: usaha.mulai,
    omzet: usaha.omzet,
    kebutuhan: usaha.kebutuhan,
    telepon: usaha.telepon,
    bersedia: usaha.bersedia === null ? null : usaha.bersedia ? (1 as const) : (0 as const),
    diubah: waktu,
  };
  await trx
    .insertInto('usaha_warga')
    .values({ nik: warga.nik, ...isi })
    .onConflict((bentrok) => bentrok.column('nik').doUpdateSet(isi))
    .execute();
}

/** What the kelurahan recorded of the business of a person, field by field; empty where it recorded none. */
export async function describeUsahaTercatat(db: Kysely<Tables>, nik: Nik): Promise<{ label: string; isi: string }[]> {
  const tercatat = (await readUsaha(db, [nik])).get(nik);
  return tercatat === undefined ? [] : describeUsaha(tercatat, (await readPengaturanPena(db)).upahMinimum);
}

/** What the hall may know of the business of a person, field by field; from a list where nothing was recorded. */
export async function describeUsahaWarga(db: Kysely<Tables>, nik: Nik): Promise<{ label: string; isi: string }[]> {
  const tercatat = (await readUsaha(db, [nik])).get(nik);
  const warga = await db.selectFrom('warga').select('usaha').where('kunci', '=', nik).executeTakeFirst();
  const usaha = tercatat ?? { ...USAHA_KOSONG, jenisUsaha: warga?.usaha ?? '' };
  return describeUsaha(usaha, (await readPengaturanPena(db)).upahMinimum);
}
