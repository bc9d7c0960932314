import type { Kysely, Transaction } from 'kysely';
import { formatAngka } from '#domain/angka.ts';
import { NAMA_URUTAN, sortAgenda, type UrutanAgenda } from '#domain/urutan-agenda.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import { removeUsulan } from '../musyawarah/agenda.ts';
import { readSidangTerbuka } from '../musyawarah/sidang.ts';
import type { UnitOfWork } from '../unit-of-work.ts';
import { listBehind, readBatas, refuseTetap, renumber } from './numbers.ts';

/** How the free part of the agenda stood before a command; kept in its journal row, so that the command can be taken back. */
export interface Semula {
  readonly sidang: number;
  readonly batas: number;
  readonly semula: readonly number[];
  readonly urutanSemula: UrutanAgenda;
  /** The command in words. */
  readonly perihal: string;
}

export const PERINTAH_AGENDA = {
  urutkan: 'agenda.urutkan',
  pindahkan: 'agenda.pindahkan',
  keluarkan: 'agenda.keluarkan',
};

/** Orders the free candidates. Throws AGENDA_TETAP when fewer than two numbers are free. */
export function urutkan(unitOfWork: UnitOfWork, sidang: number, urutan: UrutanAgenda): Promise<void> {
  return unitOfWork.run(
    async (trx) => {
      const semula = await readSemula(trx, sidang, `Urutan menurut ${NAMA_URUTAN[urutan]}`);
      if (semula.semula.length < 2 && semula.batas > 0) refuseTetap(semula.batas);
      return { nama: PERINTAH_AGENDA.urutkan, masukan: { ...semula, urutan } };
    },
    async ({ trx }, { masukan: { batas, semula } }) => {
      const calon = await trx
        .selectFrom('usulan as u')
        .innerJoin('sidang_usulan as su', 'su.usulan_id', 'u.id')
        .select(['u.id as usulan', 'u.nama_cari as namaCari', 'u.rt', 'u.rw', 'u.jenis', 'u.program', 'u.pengusul'])
        .where('su.sidang_id', '=', sidang)
        .where('su.nomor', '>', batas)
        .execute();
      const urut = sortAgenda(calon, urutan).map(({ usulan }) => usulan);
      if (urut.join() !== semula.join()) await renumber(trx, sidang, batas, urut);
      await trx.updateTable('sidang').set({ urutan }).where('id', '=', sidang).execute();
    },
  );
}

/** Gives a candidate another number. Throws AGENDA_TETAP and USULAN_TIDAK_ADA. */
export function pindahkan(unitOfWork: UnitOfWork, sidang: number, usulan: number, nomor: number): Promise<void> {
  return unitOfWork.run(
    async (trx) => {
      const nama = await readNama(trx, sidang, usulan);
      const semula = await readSemula(trx, sidang, `${nama} ke nomor ${nomor}`);
      if (!semula.semula.includes(usulan) || nomor <= semula.batas) refuseTetap(semula.batas);
      return { nama: PERINTAH_AGENDA.pindahkan, masukan: { ...semula, usulan, nomor } };
    },
    async ({ trx }, { masukan: { batas, semula } }) => {
      const urut = semula.filter((satu) => satu !== usulan);
      urut.splice(Math.min(nomor - batas - 1, urut.length), 0, usulan);
      await renumber(trx, sidang, batas, urut);
    },
  );
}

/** Takes candidates off the agenda. Throws AGENDA_TETAP, USULAN_TIDAK_ADA and USULAN_SUDAH_DIPUTUS. */
export function keluarkan(unitOfWork: UnitOfWork, sidang: number, usulan: readonly number[]): Promise<void> {
  const pilihan = [...new Set(usulan)];
  return unitOfWork.run(
    async (trx) => {
      const [pertama = 0] = pilihan;
      const nama = await readNama(trx, sidang, pertama);
      const perihal =
        pilihan.length === 1 ? `${nama} dikeluarkan` : `${formatAngka(pilihan.length)} usulan dikeluarkan`;
      const semula = await readSemula(trx, sidang, perihal);
      for (const satu of pilihan) {
        if (!semula.semula.includes(satu)) {
          await readNama(trx, sidang, satu);
          refuseTetap(semula.batas);
        }
      }
      return { nama: PERINTAH_AGENDA.keluarkan, masukan: { ...semula, usulan: pilihan } };
    },
    async ({ trx }) => {
      for (const satu of pilihan) await removeUsulan(trx, sidang, satu);
    },
  );
}

async function readSemula(trx: Transaction<Tables>, sidang: number, perihal: string): Promise<Semula> {
  const { urutan } = await readSidangTerbuka(trx, sidang);
  const batas = await readBatas(trx, sidang);
  return { sidang, batas, semula: await listBehind(trx, sidang, batas), urutanSemula: urutan, perihal };
}

/** Throws SIDANG_TIDAK_ADA, SIDANG_DITUTUP, or USULAN_TIDAK_ADA where the usulan is not on this agenda. */
async function readNama(db: Kysely<Tables>, sidang: number, usulan: number): Promise<string> {
  await readSidangTerbuka(db, sidang);
  const baris = await db
    .selectFrom('sidang_usulan as su')
    .innerJoin('usulan as u', 'u.id', 'su.usulan_id')
    .select('u.nama')
    .where('su.sidang_id', '=', sidang)
    .where('su.usulan_id', '=', usulan)
    .executeTakeFirst();
  if (baris === undefined) throw new GalatMufakat('USULAN_TIDAK_ADA');
  return baris.nama;
}
