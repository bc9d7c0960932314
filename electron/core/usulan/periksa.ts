import type { Kysely } from 'kysely';
import type { Pemeriksaan } from '#contract/isian-usulan.ts';
import type { JenisUsulan } from '#domain/jenis-usulan.ts';
import { type Nik, readNik } from '#domain/nik.ts';
import { findPeringatanIsian } from '#domain/peringatan-isian.ts';
import { normalizeProgram } from '#domain/program.ts';
import { STATUS_TERBUKA } from '#domain/usulan.ts';
import type { Tables } from '../db/tables.ts';
import { readProgram } from '../kelurahan/kelurahan.ts';
import { listDiterima } from '../warga/diterima.ts';

export interface IsiPeriksa {
  readonly nik: string;
  readonly jenis: JenisUsulan | null;
  readonly program: string;
  readonly kecuali: number | null;
}

/** What must be said at once about the usulan that is being typed; nothing while the NIK is not whole. */
export async function checkIsian(db: Kysely<Tables>, isi: IsiPeriksa): Promise<Pemeriksaan> {
  const terbaca = readNik(isi.nik);
  if (!terbaca.sah) return { warga: null, kembar: null, peringatan: [] };
  const semuaProgram = await readProgram(db);
  const program = normalizeProgram(isi.program, semuaProgram).kode;
  const warga = await readWargaRingkas(db, terbaca.nomor);
  const terbuka = await listTerbuka(db, terbaca.nomor, isi.kecuali);
  const isKembar = (satu: (typeof terbuka)[number]): boolean => satu.jenis === isi.jenis && satu.program === program;
  const kembar = terbuka.find(isKembar);
  return {
    warga,
    kembar: kembar === undefined ? null : { id: kembar.id, nama: kembar.nama, status: kembar.status },
    peringatan: findPeringatanIsian(isi.jenis, program, {
      warga,
      lain: terbuka.filter((satu) => !isKembar(satu)),
      program: semuaProgram,
    }),
  };
}

async function readWargaRingkas(db: Kysely<Tables>, nik: Nik): Promise<Pemeriksaan['warga']> {
  const warga = await db
    .selectFrom('warga')
    .select(['kunci', 'nama', 'keadaan', 'desil', 'program'])
    .where('kunci', '=', nik)
    .executeTakeFirst();
  if (warga === undefined) return null;
  const { program, ...sisa } = warga;
  return { ...sisa, diterima: await listDiterima(db, warga.kunci, program) };
}

function listTerbuka(db: Kysely<Tables>, nik: Nik, kecuali: number | null) {
  let query = db
    .selectFrom('usulan')
    .select(['id', 'nama', 'jenis', 'program', 'status'])
    .where('nik', '=', nik)
    .where('status', 'in', STATUS_TERBUKA);
  if (kecuali !== null) query = query.where('id', '<>', kecuali);
  return query.orderBy('id').execute();
}
