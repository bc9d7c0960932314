import { JENIS_USULAN, type JenisUsulan, NAMA_JENIS_USULAN } from './jenis-usulan.ts';

/** By what the candidates of an agenda are ordered and put under headings. */
export const URUTAN_AGENDA = ['rt', 'jenis', 'program', 'pengusul'] as const;

export type UrutanAgenda = (typeof URUTAN_AGENDA)[number];

export const NAMA_URUTAN: Readonly<Record<UrutanAgenda, string>> = {
  rt: 'RW dan RT',
  jenis: 'Jenis usulan',
  program: 'Program',
  pengusul: 'Pengusul',
};

/** What decides the place of a candidate. */
export interface CalonDiurutkan {
  readonly usulan: number;
  readonly namaCari: string;
  readonly rt: string;
  readonly rw: string;
  readonly jenis: JenisUsulan;
  readonly program: string;
  readonly pengusul: string;
}

/** The heading under which a candidate stands. */
export function describeKelompok(
  urutan: UrutanAgenda,
  { rt, rw, jenis, program, pengusul }: Omit<CalonDiurutkan, 'usulan' | 'namaCari'>,
): string {
  switch (urutan) {
    case 'rt':
      return rt === '' && rw === '' ? 'RT dan RW tidak diketahui' : `RT ${rt || '–'} / RW ${rw || '–'}`;
    case 'jenis':
      return NAMA_JENIS_USULAN[jenis];
    case 'program':
      return program === '' ? 'Tanpa program' : program;
    case 'pengusul':
      return pengusul === '' ? 'Tanpa nama pengusul' : pengusul;
  }
}

/** Group by group, within a group by RW, RT and name: the order in which a hall sits and speaks. What is unknown comes last. */
export function sortAgenda<T extends CalonDiurutkan>(calon: readonly T[], urutan: UrutanAgenda): T[] {
  return calon.toSorted(
    (a, b) =>
      compareKelompok(a, b, urutan) ||
      compareTeks(a.rw, b.rw) ||
      compareTeks(a.rt, b.rt) ||
      compareTeks(a.namaCari, b.namaCari) ||
      a.usulan - b.usulan,
  );
}

function compareKelompok(a: CalonDiurutkan, b: CalonDiurutkan, urutan: UrutanAgenda): number {
  switch (urutan) {
    case 'rt':
      return 0;
    case 'jenis':
      return JENIS_USULAN.indexOf(a.jenis) - JENIS_USULAN.indexOf(b.jenis);
    case 'program':
      return compareTeks(a.program, b.program);
    case 'pengusul':
      return compareTeks(a.pengusul, b.pengusul);
  }
}

function compareTeks(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '' || b === '') return a === '' ? 1 : -1;
  return a < b ? -1 : 1;
}
