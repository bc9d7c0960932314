import { type Kysely, sql, type Transaction } from 'kysely';
import type { HasilSiksDinsos } from '#contract/balasan-dinsos.ts';
import type { Tables } from '../../db/tables.ts';
import { readDinsos } from '../../dinsos/dinsos.ts';
import type { Inti } from '../../inti.ts';
import type { BarisSiksDitolak, HasilSiksTerbaca } from '../hasil-siks.ts';
import { readKonteks } from '../read-balasan.ts';
import { matchesProgram, pickProgram } from '../tolakan.ts';

/**
 * Reads a result of SIKS-NG and keeps each refused row with the decision from which it came: the newest in force that proposes the
 * person into the programme. One command; a row that is known already gets its newest words. Throws BERKAS_TIDAK_DITERIMA and
 * BUKAN_DATA_DINSOS.
 */
export async function recordHasilSiks(inti: Inti, berkas: File, signal?: AbortSignal): Promise<HasilSiksDinsos> {
  await readDinsos(inti.data.db);
  const isi = new Uint8Array(await berkas.arrayBuffer());
  const hasil = await inti.runTask(
    'bacaSiks',
    { namaBerkas: berkas.name, isi, konteks: await readKonteks(inti) },
    { signal },
  );
  const masukan = { namaBerkas: berkas.name, ditolak: hasil.ditolak.length };
  return inti.unitOfWork.run({ nama: 'rekap.hasilSiks', masukan }, ({ trx, waktu }) => writeTolakan(trx, hasil, waktu));
}

async function writeTolakan(
  trx: Transaction<Tables>,
  { ditolak, ...jumlah }: HasilSiksTerbaca,
  waktu: string,
): Promise<HasilSiksDinsos> {
  const keputusan = Map.groupBy(await listKeputusan(trx, ditolak), ({ nik }) => nik);
  const tidakCocok: HasilSiksDinsos['tidakCocok'] = [];
  let cocok = 0;
  for (const satu of ditolak) {
    const calon = satu.nik === null ? [] : (keputusan.get(satu.nik) ?? []);
    const pertama = calon.find((k) => k.diusulkan === 1 && matchesProgram(satu.program, k.program));
    if (satu.cacat !== null || pertama === undefined) {
      tidakCocok.push({
        baris: satu.baris,
        nik: satu.nik ?? satu.nikTertulis,
        nama: satu.nama,
        program: satu.program,
        sebab: explain(satu, calon.length > 0),
      });
      continue;
    }
    cocok += 1;
    const { hasil, keterangan } = satu;
    await trx
      .insertInto('tolakan_siks')
      .values({
        paket_id: pertama.paket,
        nomor: pertama.nomor,
        program: pickProgram(satu.program, pertama.program),
        hasil,
        keterangan,
        dicatat: waktu,
      })
      .onConflict((bentrok) =>
        bentrok
          .columns(['paket_id', 'nomor', 'program'])
          .doUpdateSet({ hasil, keterangan, dicatat: waktu })
          .where((eb) =>
            eb.or([eb('tolakan_siks.hasil', '<>', hasil), eb('tolakan_siks.keterangan', '<>', keterangan)]),
          ),
      )
      .execute();
  }
  return { ...jumlah, ditolak: ditolak.length, cocok, tidakCocok };
}

function explain({ cacat, program }: BarisSiksDitolak, adaKeputusan: boolean): string {
  if (cacat !== null) return cacat;
  if (!adaKeputusan) return 'Tidak ada keputusan tentang NIK ini dalam paket yang diterima.';
  return `Tentang NIK ini ada keputusan, tetapi tidak untuk mengusulkannya ke ${program || 'suatu program'}.`;
}

/** Decisions in force about these people, of the newest session first. */
function listKeputusan(db: Kysely<Tables>, ditolak: readonly BarisSiksDitolak[]) {
  const nik = JSON.stringify(ditolak.flatMap((satu) => satu.nik ?? []));
  return db
    .selectFrom('keputusan_masuk as k')
    .innerJoin('paket_masuk as p', 'p.id', 'k.paket_id')
    .select(['k.paket_id as paket', 'k.nomor', 'k.nik', 'k.program', 'k.diusulkan'])
    .where('p.keadaan', '=', 'diterima')
    .where(sql<boolean>`k.nik IN (SELECT value FROM json_each(${nik}))`)
    .orderBy('p.tanggal', 'desc')
    .orderBy('p.id', 'desc')
    .execute();
}
