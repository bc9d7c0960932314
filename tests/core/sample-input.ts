import type { z } from 'zod';
import { contract } from '#contract/index.ts';

/** A procedure of the contract: its name, what it takes, and the codes that it may answer with. */
export interface Prosedur {
  readonly nama: readonly string[];
  readonly masukan: z.ZodType | undefined;
  readonly galat: readonly string[];
}

type Isi = { readonly '~orpc': { readonly inputSchema?: unknown; readonly errorMap: object } };
type Kelompok = { readonly [nama: string]: Isi | Kelompok };

const isProsedur = (satu: Isi | Kelompok): satu is Isi => '~orpc' in satu;

/** Every procedure that the contract declares, however deep it stands. */
export function listProsedur(
  isi: Kelompok = contract as unknown as Kelompok,
  dalam: readonly string[] = [],
): Prosedur[] {
  return Object.entries(isi).flatMap(([nama, satu]) => {
    if (!isProsedur(satu)) return listProsedur(satu, [...dalam, nama]);
    const { inputSchema, errorMap } = satu['~orpc'];
    return [{ nama: [...dalam, nama], masukan: inputSchema as z.ZodType | undefined, galat: Object.keys(errorMap) }];
  });
}

/** The names of the fields that a procedure takes; empty where it takes no object. */
export function listBidang({ masukan }: Prosedur): string[] {
  const bentuk = (masukan as { shape?: object } | undefined)?.shape;
  return bentuk === undefined ? [] : Object.keys(bentuk);
}

/** Texts one of which every pattern of the contract takes: words, a time, a day, a NIK, a hash. */
const TEKS = ['Rekaan', '09.05', '2026-11-12', '1371014403900018', 'a'.repeat(64), '2026-11-12T02:05:00.000Z', '003'];

interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly items?: readonly z.ZodType[];
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, unknown>>;
}

/**
 * Something that a shape takes, as small as can be; `tetap` says what a field of that name holds wherever it stands. Undefined where
 * nothing was found: the caller says which shape that is.
 */
export function createMasukan(bentuk: z.ZodType, tetap: Readonly<Record<string, unknown>>): unknown {
  const def = bentuk.def as unknown as Def;
  const dalam = def.innerType ?? def.in;
  switch (def.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape ?? {})
          // A field that may be left out is left out: some may not even be there as undefined.
          .filter(([nama, isi]) => nama in tetap || isi.def.type !== 'optional')
          .map(([nama, isi]) => [
            nama,
            nama in tetap && isi.safeParse(tetap[nama]).success ? tetap[nama] : createMasukan(isi, tetap),
          ]),
      );
    case 'array': {
      const satu = def.element === undefined ? undefined : createMasukan(def.element, tetap);
      return [[], [satu], [satu, satu]].find((isi) => bentuk.safeParse(isi).success);
    }
    case 'tuple':
      return def.items?.map((isi) => createMasukan(isi, tetap));
    case 'union':
      return def.options?.map((isi) => createMasukan(isi, tetap)).find((isi) => bentuk.safeParse(isi).success);
    case 'literal':
      return def.values?.[0];
    case 'enum':
      return Object.values(def.entries ?? {})[0];
    case 'boolean':
      return true;
    case 'file':
      return new File(['isi'], 'rekaan.jpg', { type: 'image/jpeg' });
    case 'nullable':
      return null;
    default:
      break;
  }
  if (dalam !== undefined) return createMasukan(dalam, tetap);
  return [1, ...TEKS].find((isi) => bentuk.safeParse(isi).success);
}
