import type { PeranJendela } from '#contract/jendela.ts';
import { GalatMufakat } from '../galat.ts';
import type { UnitOfWork } from '../unit-of-work.ts';

/**
 * Which window writes. The first one that works does, until it is gone or another one is given its place; a window is known by the name
 * that it sends with each call. Without a name it is the program itself, which is never limited.
 */
export interface Pegangan {
  /** Throws JENDELA_LAIN when another window writes. A window that writes before it follows is taken as the first. */
  check(jendela: string | undefined): void;
  /** Gives the writing to this window and tells all others. */
  take(jendela: string | undefined): void;
  /** Its part, at once and at every change, until `signal` aborts or the iterator is returned. */
  follow(jendela: string | undefined, signal: AbortSignal | undefined): AsyncGenerator<{ peran: PeranJendela }>;
}

/** How long a window that is loaded again keeps its place, in milliseconds. */
const TENGGANG = 3000;

/** A browser keeps six connections to one host: windows beyond these ask from time to time instead of holding one. */
const PENUNGGU_TERBANYAK = 2;

interface Pengikut {
  readonly jendela: string;
  wake(): void;
}

export function createPegangan(tenggang = TENGGANG): Pegangan {
  let penulis: string | null = null;
  let pengingat: NodeJS.Timeout | undefined;
  /** In the order in which they came. */
  const pengikut = new Set<Pengikut>();

  const isHere = (jendela: string | null): boolean => [...pengikut].some((satu) => satu.jendela === jendela);
  const set = (baru: string | null): void => {
    penulis = baru;
    for (const satu of pengikut) satu.wake();
    watchAbsence();
  };
  /** Who is not back in time has left its place to the window that waits longest. */
  const watchAbsence = (): void => {
    clearTimeout(pengingat);
    if (penulis === null || isHere(penulis)) return;
    pengingat = setTimeout(() => {
      if (!isHere(penulis)) set([...pengikut][0]?.jendela ?? null);
    }, tenggang);
    pengingat.unref();
  };
  const isMine = (jendela: string | undefined): boolean => jendela === undefined || jendela === penulis;
  const countPenunggu = (): number => [...pengikut].filter(({ jendela }) => jendela !== penulis).length;

  return {
    check: (jendela) => {
      if (jendela !== undefined && penulis === null) set(jendela);
      if (!isMine(jendela)) throw new GalatMufakat('JENDELA_LAIN');
    },
    take: (jendela) => {
      if (jendela !== undefined) set(jendela);
    },
    async *follow(jendela, signal) {
      if (jendela === undefined) {
        yield { peran: 'menulis' };
        return;
      }
      let wake = (): void => undefined;
      const satu: Pengikut = { jendela, wake: () => wake() };
      const bangun = (): void => wake();
      pengikut.add(satu);
      signal?.addEventListener('abort', bangun);
      if (penulis === null) set(jendela);
      else watchAbsence();
      try {
        let terakhir: PeranJendela | null = null;
        while (signal?.aborted !== true) {
          const berubah = new Promise<void>((resolve) => {
            wake = resolve;
          });
          const peran: PeranJendela = isMine(jendela) ? 'menulis' : 'membaca';
          if (peran !== terakhir) {
            terakhir = peran;
            yield { peran };
            // It may have changed again while the word was on its way.
            continue;
          }
          if (peran === 'membaca' && countPenunggu() > PENUNGGU_TERBANYAK) return;
          await berubah;
        }
      } finally {
        pengikut.delete(satu);
        signal?.removeEventListener('abort', bangun);
        watchAbsence();
      }
    },
  };
}

/** The same unit of work for one caller: each command asks `check` first, so that a window without the pen writes nothing at all. */
export function limitWriting(unitOfWork: UnitOfWork, check: () => void): UnitOfWork {
  return {
    run: async (perintah, kerja) => {
      check();
      return unitOfWork.run(perintah, kerja);
    },
    hold: async (kerja) => {
      check();
      return unitOfWork.hold(kerja);
    },
    stop: () => unitOfWork.stop(),
  };
}
