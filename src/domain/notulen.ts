/** Heading of the notes whose item is no longer on the agenda. */
export const LUAR_AGENDA = 'Di luar agenda';

/** What is written into the minutes at one moment. */
export interface IsiNotulen {
  /** Clock time at which it was begun: `09.05`. */
  readonly jam: string;
  /** Who spoke; empty where nobody is named. */
  readonly pembicara: string;
  readonly isi: string;
}

/** A note as it is sorted and printed; `pokok` is the title of its item. */
export interface ButirNotulen extends IsiNotulen {
  readonly id: number;
  readonly pokok: string;
}

export interface KelompokNotulen<T extends ButirNotulen> {
  readonly pokok: string;
  readonly butir: readonly T[];
}

/** By the time that stands beside it, and where that is the same in the order of writing. */
function compareButir(a: ButirNotulen, b: ButirNotulen): number {
  return a.jam.localeCompare(b.jam) || a.id - b.id;
}

/** Notes under the items of the agenda in its order; an item without notes is there too. What fits no item comes last, if there is any. */
export function groupNotulen<T extends ButirNotulen>(
  agenda: readonly string[],
  butir: readonly T[],
): readonly KelompokNotulen<T>[] {
  const pokok = [...new Set(agenda)];
  const urut = butir.toSorted(compareButir);
  const luar = urut.filter((satu) => !pokok.includes(satu.pokok));
  return [
    ...pokok.map((satu) => ({ pokok: satu, butir: urut.filter((catatan) => catatan.pokok === satu) })),
    ...(luar.length === 0 ? [] : [{ pokok: LUAR_AGENDA, butir: luar }]),
  ];
}

/** The item that the hall is at: the one that the minutes say, or else the first. Null where the agenda is empty. */
export function pickPokokKini(agenda: readonly string[], kini: string | null): string | null {
  return kini !== null && agenda.includes(kini) ? kini : (agenda[0] ?? null);
}

/** Where a note about a candidate belongs: the item that the minutes say, or else the one whose title speaks of discussing or deciding. */
export function pickPokokCalon(agenda: readonly string[], kini: string | null): string | null {
  if (kini !== null && agenda.includes(kini)) return kini;
  return agenda.find((pokok) => /bahas|keputusan/i.test(pokok)) ?? pickPokokKini(agenda, kini);
}

/**
 * Which title took the place of which when the agenda was changed: a title that is gone was renamed when a new one stands at its place,
 * or between the same neighbours. Titles that are still there, wherever, and titles that are simply gone are not in the answer.
 */
export function matchPokok(lama: readonly string[], baru: readonly string[]): ReadonlyMap<string, string> {
  const berganti = new Map<string, string>();
  const muncul = new Set(baru.filter((pokok) => !lama.includes(pokok)));
  const take = (pokok: string, pengganti: string | undefined): void => {
    if (pengganti === undefined || baru.includes(pokok) || berganti.has(pokok) || !muncul.delete(pengganti)) return;
    berganti.set(pokok, pengganti);
  };
  for (const [tempat, pokok] of lama.entries()) take(pokok, baru[tempat]);
  for (const [tempat, pokok] of lama.entries()) {
    const sebelum = lama[tempat - 1];
    const sesudah = lama[tempat + 1];
    take(
      pokok,
      baru.find((_, i) => baru[i - 1] === sebelum && baru[i + 1] === sesudah),
    );
  }
  return berganti;
}

/** Notes that hold what is searched for, in the words or in the name of who spoke. All where nothing is. */
export function findButir<T extends IsiNotulen>(butir: readonly T[], cari: string): readonly T[] {
  const kata = cari.trim().toLowerCase();
  if (kata === '') return butir;
  return butir.filter(({ isi, pembicara }) => `${pembicara}\n${isi}`.toLowerCase().includes(kata));
}

/** The minutes as plain text: title, then each item with its notes. Items without a note are named too. */
export function formatNotulen(judul: readonly string[], kelompok: readonly KelompokNotulen<ButirNotulen>[]): string {
  const bagian = kelompok.map(({ pokok, butir }, i) =>
    [
      pokok === LUAR_AGENDA ? pokok : `${i + 1}. ${pokok}`,
      ...(butir.length === 0 ? ['   (tidak ada catatan)'] : butir.map(formatButir)),
    ].join('\n'),
  );
  return `${[judul.join('\n'), ...bagian].join('\n\n')}\n`;
}

function formatButir({ jam, pembicara, isi }: IsiNotulen): string {
  const teks = pembicara === '' ? isi : `${pembicara}: ${isi}`;
  return `   ${jam}  ${teks.replaceAll('\n', `\n${' '.repeat(10)}`)}`;
}

/** A quick note about a candidate names it, so that it is understood among the other notes: `Usulan 18, Rosmalinar Umpama: ...`. */
export function nameCalon(nomor: number, nama: string, isi: string): string {
  return `Usulan ${nomor}, ${nama}: ${isi}`;
}
