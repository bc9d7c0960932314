import { randomUUID } from 'node:crypto';
import { implement, ORPCError } from '@orpc/server';
import { GALAT, type KodeGalat, type RincianGalat } from '#contract/galat.ts';
import { contract } from '#contract/index.ts';
import { GalatMufakat } from './galat.ts';
import type { Inti } from './inti.ts';
import type { Log } from './log.ts';

/** What a host knows about a call. */
export interface Konteks {
  /** The window that calls; none for the program itself, and for the one window of the desktop. */
  readonly jendela?: string | undefined;
}

/**
 * The two grounds on which procedures stand: `umum` answers always, `terbuka` only while the data is unlocked.
 * On both, nothing raw crosses the boundary: a refusal keeps its code and sentence, anything else becomes an incident number.
 */
export function createImplementer(getInti: (jendela: string | undefined) => Inti, log: Log) {
  const umum = implement(contract)
    .$context<Konteks>()
    .use(async ({ next, path }) => {
      try {
        return await next();
      } catch (galat) {
        throw toOrpcError(galat, path.join('.'), log);
      }
    });
  const terbuka = umum.use(({ next, context }) => next({ context: { inti: getInti(context.jendela) } }));
  return { umum, terbuka };
}

export type Implementer = ReturnType<typeof createImplementer>;
export type Umum = Implementer['umum'];
export type Terbuka = Implementer['terbuka'];

/** Turns whatever was thrown into what the contract declares. Also used for faults inside streams of progress. */
export function toOrpcError(galat: unknown, jalur: string, log: Log): ORPCError<string, RincianGalat> {
  if (galat instanceof GalatMufakat) return createError(galat.kode, galat.message, galat.rincian);
  if (galat instanceof ORPCError) {
    if (galat.code !== 'BAD_REQUEST') return galat;
    return createError('MASUKAN_SALAH', describeIssues(galat.data));
  }
  const insiden = randomUUID().slice(0, 8).toUpperCase();
  const { stack, name } = galat instanceof Error ? galat : { stack: undefined, name: typeof galat };
  log.error('insiden', { insiden, jalur, name, stack: stack?.split('\n').slice(1).join('\n') });
  return createError('INSIDEN', `${GALAT.INSIDEN.message} Nomor kejadian ${insiden}; rinciannya ada di folder log.`, {
    insiden,
  });
}

function createError(kode: KodeGalat, message: string, data: RincianGalat = {}): ORPCError<string, RincianGalat> {
  return new ORPCError(kode, { defined: true, status: GALAT[kode].status, message, data });
}

interface Masalah {
  readonly message?: unknown;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[];
}

/** The first fault of a refused input: where it stands and what is wrong with it. */
function describeIssues(data: unknown): string {
  const issues = (data as { issues?: readonly Masalah[] } | undefined)?.issues ?? [];
  const pertama = issues[0];
  if (pertama === undefined) return GALAT.MASUKAN_SALAH.message;
  const letak = (pertama.path ?? [])
    .map((bagian) => String(typeof bagian === 'object' ? bagian.key : bagian))
    .join(' › ');
  return `Isian ${letak === '' ? '' : `${letak} `}tidak sesuai: ${String(pertama.message)}`;
}
