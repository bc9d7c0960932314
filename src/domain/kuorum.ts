import { NAMA_UNSUR, type Unsur } from './unsur.ts';

/**
 * How many must be in the hall, as the kelurahan has set it for itself. No regulation that was found states a quorum: it is never
 * called a rule of law, blocks nothing, and is only told and kept.
 */
export interface AturanKuorum {
  readonly aktif: boolean;
  /** People in the hall at least; null: not asked. */
  readonly orang: number | null;
  /** People of an unsur at least; an unsur that is not there is not asked. */
  readonly unsur: Readonly<Partial<Record<Unsur, number>>>;
}

export const KUORUM_AWAL: AturanKuorum = { aktif: false, orang: null, unsur: {} };

/** Who was in the hall when something was decided; kept with the decision. */
export interface KeadaanHadir {
  /** People in the hall. */
  readonly hadir: number;
  /** Null: the kelurahan has set no quorum. */
  readonly kuorum: 'terpenuhi' | 'kurang' | null;
  /** What is missing; empty unless `kurang`. */
  readonly kurang: KurangKuorum[];
}

export interface KurangKuorum {
  /** Null: people altogether. */
  readonly unsur: Unsur | null;
  readonly ada: number;
  readonly perlu: number;
}

/** The column is narrow: what else is missing is only counted. */
const DISEBUT = 2;

/** One line for the session column: `Kuorum sendiri: kurang 2 orang, 1 TKSK`; null where the kelurahan has set none. */
export function describeKuorum({ kuorum, kurang }: KeadaanHadir): string | null {
  if (kuorum === null) return null;
  if (kuorum === 'terpenuhi') return 'Kuorum sendiri: terpenuhi';
  const satu = ({ unsur, ada, perlu }: KurangKuorum): string =>
    `${perlu - ada} ${unsur === null ? 'orang' : NAMA_UNSUR[unsur].pendek}`;
  const lagi = kurang.length - DISEBUT;
  return `Kuorum sendiri: kurang ${[...kurang.slice(0, DISEBUT).map(satu), ...(lagi > 0 ? [`${lagi} unsur lagi`] : [])].join(', ')}`;
}

/** Judges the hall by the quorum that the kelurahan set. `hadir` counts the people in the hall by unsur. */
export function computeKeadaanHadir(
  aturan: AturanKuorum,
  hadir: Readonly<Partial<Record<Unsur, number>>>,
): KeadaanHadir {
  const jumlah = Object.values(hadir).reduce((sum, satu) => sum + satu, 0);
  if (!aturan.aktif) return { hadir: jumlah, kuorum: null, kurang: [] };
  const kurang: KurangKuorum[] = [];
  if (aturan.orang !== null && jumlah < aturan.orang) kurang.push({ unsur: null, ada: jumlah, perlu: aturan.orang });
  for (const [unsur, perlu] of Object.entries(aturan.unsur) as [Unsur, number][]) {
    const ada = hadir[unsur] ?? 0;
    if (ada < perlu) kurang.push({ unsur, ada, perlu });
  }
  return { hadir: jumlah, kuorum: kurang.length === 0 ? 'terpenuhi' : 'kurang', kurang };
}
