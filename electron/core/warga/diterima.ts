import type { Kysely } from 'kysely';
import { splitProgram } from '#domain/program.ts';
import type { Tables } from '../db/tables.ts';

/** Codes of the programmes that a person receives: `program` of the registry and every list of members that names them. */
export async function listDiterima(db: Kysely<Tables>, kunci: string, program: string): Promise<string[]> {
  const anggota = await db
    .selectFrom('keanggotaan')
    .select('program')
    .distinct()
    .where('kunci', '=', kunci)
    .orderBy('program')
    .execute();
  return [...new Set([...splitProgram(program), ...anggota.map((satu) => satu.program)])];
}
