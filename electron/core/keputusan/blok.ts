import type { Kysely } from 'kysely';
import type { CalonBlok, KelompokBlok } from '#contract/pembahasan.ts';
import type { IsiKeputusan } from '#domain/alasan.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import { listUsulanDisanggah } from '../sanggahan/read-sanggahan.ts';
import type { Kerja } from '../unit-of-work.ts';
import { readCalon } from './calon.ts';
import { type IsianPendapat, insertPendapat } from './pendapat.ts';
import { insertKeputusan } from './record.ts';

/** Journal name of one decision on many candidates at once. */
export const PERINTAH_BLOK = 'keputusan.blok';

/**
 * The candidates of a group that no decision holds for, each with what keeps it out of a block: such a candidate is discussed alone.
 * In the order of their numbers.
 */
export async function listCalonBlok(
  db: Kysely<Tables>,
  sidang: number,
  kelompok: KelompokBlok,
  hariIni: Tanggal,
): Promise<CalonBlok[]> {
  const { jenis, ...tepat } = kelompok;
  let query = db
    .selectFrom('sidang_usulan as su')
    .innerJoin('usulan', 'usulan.id', 'su.usulan_id')
    .leftJoin('keputusan_berlaku as k', (join) =>
      join.onRef('k.usulan_id', '=', 'su.usulan_id').onRef('k.sidang_id', '=', 'su.sidang_id'),
    )
    .select('su.nomor')
    .where('su.sidang_id', '=', sidang)
    .where('usulan.jenis', '=', jenis)
    .where('k.id', 'is', null);
  for (const [kolom, nilai] of Object.entries(tepat) as [keyof typeof tepat, string | undefined][]) {
    if (nilai !== undefined) query = query.where(`usulan.${kolom}`, '=', nilai);
  }
  const nomor = await query.orderBy('su.nomor').execute();
  const disanggah = await listUsulanDisanggah(db, sidang);
  return Promise.all(nomor.map((satu) => readCalonBlok(db, sidang, satu.nomor, hariIni, disanggah)));
}

async function readCalonBlok(
  db: Kysely<Tables>,
  sidang: number,
  nomor: number,
  hariIni: Tanggal,
  disanggah: ReadonlySet<number>,
): Promise<CalonBlok> {
  const calon = await readCalon(db, sidang, nomor, hariIni);
  const { nama, nik, rt, rw, alamat, jenis, program } = calon.data;
  return {
    nomor,
    nama,
    nik,
    rt,
    rw,
    alamat,
    jenis,
    program,
    umur: calon.umur,
    desil: calon.desil,
    anggota: calon.keluarga.length,
    halangan: findHalangan(calon, disanggah),
  };
}

function findHalangan(calon: Awaited<ReturnType<typeof readCalon>>, disanggah: ReadonlySet<number>): string[] {
  return [
    ...(calon.keputusan === null ? [] : ['Sudah diputus']),
    ...(calon.diparkir ? ['Diparkir'] : []),
    ...(disanggah.has(calon.usulan) ? ['Disanggah'] : []),
    ...(calon.pendapat.length > 0 ? ['Ada pendapat berbeda'] : []),
    ...calon.peringatan.map(({ judul }) => judul),
  ];
}

export interface IsianBlok {
  readonly nomor: readonly number[];
  readonly isi: IsiKeputusan;
  readonly pendapat: readonly IsianPendapat[];
}

/** Decides all of them or, when one cannot be in a block any more, none. Throws KEPUTUSAN_BERUBAH and USULAN_TIDAK_ADA. */
export async function recordBlok(kerja: Kerja, sidang: number, isian: IsianBlok, hariIni: Tanggal): Promise<void> {
  const disanggah = await listUsulanDisanggah(kerja.trx, sidang);
  const usulan: number[] = [];
  for (const nomor of isian.nomor) {
    const calon = await readCalon(kerja.trx, sidang, nomor, hariIni);
    const [halangan] = findHalangan(calon, disanggah);
    if (halangan !== undefined) {
      const sebab = `Usulan ${nomor} tidak dapat lagi diputus dalam blok: ${halangan.toLowerCase()}.`;
      throw new GalatMufakat('KEPUTUSAN_BERUBAH', `${sebab} Tidak ada yang dicatat; buka bloknya sekali lagi.`);
    }
    usulan.push(calon.usulan);
  }
  for (const id of usulan) await insertKeputusan(kerja, sidang, id, isian.isi);
  for (const pendapat of isian.pendapat) await insertPendapat(kerja, sidang, usulan, pendapat);
}
