/** A programme that a usulan may be about. Programmes are data: the list below is only where a new kelurahan starts. */
export interface Program {
  readonly kode: string;
  readonly nama: string;
  /** Other spellings in lists, upper case. */
  readonly sebutan: readonly string[];
  /** What public papers print instead, where the name itself would tell of disability or illness. */
  readonly namaPublik?: string;
}

export const PROGRAM_AWAL: readonly Program[] = [
  { kode: 'DTSEN', nama: 'DTSEN', sebutan: ['DTKS', 'NON BANSOS', 'NON_BANSOS'] },
  { kode: 'PKH', nama: 'PKH', sebutan: ['PROGRAM KELUARGA HARAPAN'] },
  { kode: 'SEMBAKO', nama: 'Sembako', sebutan: ['BPNT', 'BSP', 'SEMBAKO/BPNT', 'BPNT/SEMBAKO'] },
  { kode: 'PBI-JK', nama: 'PBI-JK', sebutan: ['PBI', 'PBI JK', 'PBIJK', 'PBI JKN', 'PBI-JKN', 'PBI APBN'] },
  { kode: 'JKSS', nama: 'JKSS', sebutan: ['JAMINAN KESEHATAN SUMBAR SAKATO', 'PBI APBD'] },
  { kode: 'ATENSI', nama: 'ATENSI', sebutan: [], namaPublik: 'Layanan sosial' },
  { kode: 'PENA', nama: 'PENA', sebutan: [] },
];

/**
 * The code of a programme as a list names it; several in one cell (`PKH, BPNT`) become codes joined by `, `. A name that no
 * programme has stays as it is, in upper case.
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
  return { kode: kode.join(', '), tidakDikenal };
}

function findProgram(sebutan: string, daftar: readonly Program[]): Program | null {
  return daftar.find((program) => program.kode === sebutan || program.sebutan.includes(sebutan)) ?? null;
}
