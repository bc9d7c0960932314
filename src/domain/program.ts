import { compactKata } from './impor-kata.ts';

/** A programme that a usulan may be about. Programmes are data: the list below is only where a new kelurahan starts. */
export interface Program {
  readonly kode: string;
  readonly nama: string;
  /** Other spellings in lists, upper case. */
  readonly sebutan: readonly string[];
  /** What public papers print instead, where the name itself would tell of disability or illness. */
  readonly namaPublik?: string;
  /** Highest desil that the programme takes; thresholds have moved, so it is a setting. Absent where there is no limit. */
  readonly desilTerbesar?: number;
}

export const PROGRAM_AWAL: readonly Program[] = [
  { kode: 'DTSEN', nama: 'DTSEN', sebutan: ['DTKS', 'NON BANSOS', 'NON_BANSOS'] },
  { kode: 'PKH', nama: 'PKH', sebutan: ['PROGRAM KELUARGA HARAPAN'], desilTerbesar: 4 },
  { kode: 'SEMBAKO', nama: 'Sembako', sebutan: ['BPNT', 'BSP', 'SEMBAKO/BPNT', 'BPNT/SEMBAKO'], desilTerbesar: 4 },
  {
    kode: 'PBI-JK',
    nama: 'PBI-JK',
    sebutan: ['PBI', 'PBI JK', 'PBIJK', 'PBI JKN', 'PBI-JKN', 'PBI APBN'],
    desilTerbesar: 5,
  },
  { kode: 'JKSS', nama: 'JKSS', sebutan: ['JAMINAN KESEHATAN SUMBAR SAKATO', 'PBI APBD'] },
  { kode: 'ATENSI', nama: 'ATENSI', sebutan: [], namaPublik: 'Layanan sosial' },
  { kode: 'PENA', nama: 'PENA', sebutan: [] },
];

/**
 * The code of a programme as a list names it; several in one cell (`BPNT + PKH`) become codes joined by `, ` in the order of
 * `daftar`, so that the same programmes are the same text however they are written. A name that no programme has stays as it is,
 * in upper case.
 */
export function normalizeProgram(isi: string, daftar: readonly Program[]): { kode: string; tidakDikenal: string[] } {
  const tidakDikenal: string[] = [];
  const kode: string[] = [];
  const rapi = isi.trim().toUpperCase().replace(/\s+/g, ' ');
  for (const bagian of findProgram(rapi, daftar) === null ? rapi.split(/[,;+&/]| DAN /) : [rapi]) {
    const sebutan = bagian.trim();
    if (sebutan === '' || sebutan === '-') continue;
    const ditemukan = findProgram(sebutan, daftar);
    if (ditemukan === null) tidakDikenal.push(sebutan);
    const satu = ditemukan?.kode ?? sebutan;
    if (!kode.includes(satu)) kode.push(satu);
  }
  const urutan = new Map(daftar.map((program, i) => [program.kode, i]));
  const rank = (satu: string): number => urutan.get(satu) ?? daftar.length;
  kode.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return { kode: kode.join(', '), tidakDikenal };
}

/** Signs between the letters do not matter: `PBI JK`, `PBI-JK` and `PBI_JK` are one. */
function findProgram(sebutan: string, daftar: readonly Program[]): Program | null {
  const kata = compactKata(sebutan);
  const cocok = (satu: string): boolean => satu === sebutan || (kata !== '' && compactKata(satu) === kata);
  return daftar.find((program) => cocok(program.kode) || program.sebutan.some(cocok)) ?? null;
}

/** The codes in a list such as `PKH, SEMBAKO`. */
export function splitProgram(program: string): string[] {
  return program
    .split(',')
    .map((kode) => kode.trim())
    .filter((kode) => kode !== '');
}

/** The programmes of a usulan as a public paper names them; a code that no programme has is not printed: its name may tell of illness. */
export function namePublik(program: string, daftar: readonly Program[]): string {
  return splitProgram(program)
    .flatMap((kode) => daftar.filter((satu) => satu.kode === kode))
    .map(({ nama, namaPublik }) => namaPublik ?? nama)
    .join(', ');
}
