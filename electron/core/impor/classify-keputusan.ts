import type { Kysely } from 'kysely';
import type { KeputusanLembar } from '#domain/impor-keputusan.ts';
import type { KodeTemuanImpor, TemuanImpor } from '#domain/temuan-impor.ts';
import type { Tables } from '../db/tables.ts';
import type { NasibBaris } from './classify-usulan.ts';

/** A worksheet row that fits a usulan of the session, and what writing it would do. */
export interface KeputusanCocok {
  readonly usulan: number;
  readonly baris: KeputusanLembar;
  readonly nasib: NasibBaris;
}

/**
 * Fits worksheet rows to the usulan of the session. Number and NIK must both agree: a sheet that was sorted or filled for
 * another session must never decide on the wrong person.
 */
export async function classifyKeputusan(
  db: Kysely<Tables>,
  sidang: number,
  baris: readonly KeputusanLembar[],
): Promise<{ cocok: KeputusanCocok[]; temuan: TemuanImpor[] }> {
  const agenda = await readAgenda(db, sidang);
  const cocok: KeputusanCocok[] = [];
  const temuan: TemuanImpor[] = [];
  for (const satu of baris) {
    const usulan = agenda.get(satu.nomor);
    if (usulan === undefined) {
      const pesan = `Sidang ini tidak punya usulan nomor ${satu.nomor}. Pakai lembar yang diunduh dari sidang ini.`;
      temuan.push(createTemuan(satu, 'NO', 'USULAN_TIDAK_ADA_DI_SIDANG', String(satu.nomor), pesan));
    } else if (usulan.nik !== satu.nik) {
      const pesan = `NIK pada lembar bukan NIK usulan nomor ${satu.nomor}. Pakai lembar yang diunduh dari sidang ini.`;
      temuan.push(createTemuan(satu, 'NIK', 'NIK_BEDA_DENGAN_USULAN', satu.nik, pesan));
    } else {
      cocok.push({ usulan: usulan.id, baris: satu, nasib: judge(usulan, satu) });
    }
  }
  return { cocok, temuan };
}

type BarisAgenda = Awaited<ReturnType<typeof listAgenda>>[number];

async function readAgenda(db: Kysely<Tables>, sidang: number): Promise<Map<number, BarisAgenda>> {
  return new Map((await listAgenda(db, sidang)).map((satu) => [satu.nomor, satu]));
}

function listAgenda(db: Kysely<Tables>, sidang: number) {
  return db
    .selectFrom('sidang_usulan as su')
    .innerJoin('usulan as u', 'u.id', 'su.usulan_id')
    .leftJoin('keputusan_berlaku as k', (join) =>
      join.onRef('k.usulan_id', '=', 'su.usulan_id').onRef('k.sidang_id', '=', 'su.sidang_id'),
    )
    .select(['su.nomor', 'u.id', 'u.nik', 'k.putusan', 'k.alasan', 'k.catatan'])
    .where('su.sidang_id', '=', sidang)
    .execute();
}

function judge(ada: BarisAgenda, { isi }: KeputusanLembar): NasibBaris {
  if (ada.putusan === null) return { nasib: 'baru' };
  const sama = ada.putusan === isi.putusan && ada.alasan === isi.alasan && ada.catatan === isi.catatan;
  return sama ? { nasib: 'sama' } : { nasib: 'diperbarui', id: ada.id };
}

function createTemuan(
  { baris }: KeputusanLembar,
  kolom: string,
  kode: KodeTemuanImpor,
  isi: string,
  pesan: string,
): TemuanImpor {
  return { baris, kolom, kode, isi, pesan, berat: 'galat' };
}
