import { AsyncIteratorClass } from '@orpc/server';
import type { CuplikanLayar, KendaliLayar, PembicaraLayar, TampilanLayar } from '#contract/layar.ts';
import type { Data } from '../db/open.ts';
import { toOrpcError } from '../implementer.ts';
import type { Log } from '../log.ts';
import { readCuplikan } from './cuplikan.ts';
import { readPengaturanLayar } from './pengaturan.ts';
import { listPutusanBaru, readKeputusanTerakhir } from './putusan-baru.ts';

/**
 * What the hall sees of each session of the open data. It lives in memory only: nothing here is a fact of the session. Whoever watches
 * gets the whole picture at once and again whenever it has changed, be it by the operator or by a command that changed the data.
 */
export interface PapanLayar {
  kendali(sidang: number): KendaliLayar;
  /** What the screen of the operator is about. */
  setIkut(sidang: number, tampilan: TampilanLayar): void;
  /** What is shown over it; null takes it away. */
  setSela(sidang: number, tampilan: TampilanLayar | null): void;
  setPembicara(sidang: number, pembicara: PembicaraLayar | null): void;
  /** Some command changed the data. Returns at once; who watches is told later. */
  refresh(): void;
  /** Ends when `signal` aborts, when the iterator is returned, and when the data is closed. */
  watch(sidang: number, pratinjau: boolean, signal: AbortSignal | undefined): AsyncIteratorObject<CuplikanLayar>;
  /** Id of the photo that the hall sees now. */
  fotoTampak(sidang: number): Promise<number | null>;
  /** Ends every watching; later ones end at once. */
  close(): void;
}

interface Penonton {
  readonly pratinjau: boolean;
  readonly tell: (isi: CuplikanLayar) => void;
  readonly end: (galat?: unknown) => void;
}

interface Papan {
  ikut: TampilanLayar;
  sela: TampilanLayar | null;
  pembicara: PembicaraLayar | null;
  /** Numbers whose decision fell just now, and the timer that takes them away. */
  jatuh: readonly number[];
  pengingat: NodeJS.Timeout | undefined;
  /** Last row of `keputusan` that was looked at; null before the first look. */
  keputusan: number | null;
  cuplikan: CuplikanLayar | null;
  readonly penonton: Set<Penonton>;
  /** The picture is being read; `lagi`: it must be read once more. */
  membaca: boolean;
  lagi: boolean;
}

const PAPAN_AWAL = {
  ikut: { jenis: 'judul' },
  sela: null,
  pembicara: null,
  jatuh: [],
  pengingat: undefined,
  keputusan: null,
  cuplikan: null,
  membaca: false,
  lagi: false,
} as const satisfies Omit<Papan, 'penonton'>;

export function createPapanLayar(data: Data, log: Log): PapanLayar {
  const semua = new Map<number, Papan>();
  let tertutup = false;
  const getPapan = (sidang: number): Papan => {
    const papan = semua.get(sidang) ?? { ...PAPAN_AWAL, penonton: new Set<Penonton>() };
    semua.set(sidang, papan);
    return papan;
  };

  const letFall = (sidang: number, papan: Papan, jatuh: readonly number[], detik: number): void => {
    clearTimeout(papan.pengingat);
    papan.jatuh = papan.sela === null ? jatuh : [];
    if (papan.jatuh.length === 0) return;
    papan.pengingat = setTimeout(() => {
      papan.jatuh = [];
      schedule(sidang, papan);
    }, detik * 1000);
    papan.pengingat.unref();
  };

  const read = async (sidang: number, papan: Papan): Promise<CuplikanLayar> => {
    const pengaturan = await readPengaturanLayar(data.db);
    const sesudah = papan.keputusan;
    papan.keputusan = await readKeputusanTerakhir(data.db, sidang);
    if (sesudah !== null && papan.keputusan > sesudah) {
      letFall(sidang, papan, await listPutusanBaru(data.db, sidang, sesudah), pengaturan.lamaPutusan);
    }
    const { sela, ikut, pembicara, jatuh } = papan;
    return readCuplikan(data.db, sidang, { tampilan: sela ?? ikut, pembicara, jatuh, pengaturan });
  };

  const update = async (sidang: number, papan: Papan): Promise<void> => {
    papan.membaca = true;
    try {
      do {
        papan.lagi = false;
        const cuplikan = await read(sidang, papan);
        if (JSON.stringify(cuplikan) === JSON.stringify(papan.cuplikan)) continue;
        papan.cuplikan = cuplikan;
        for (const { tell } of papan.penonton) tell(cuplikan);
      } while (papan.lagi && papan.penonton.size > 0);
    } catch (galat) {
      const sebab = tertutup ? undefined : toOrpcError(galat, 'layar.tonton', log);
      for (const { end } of papan.penonton) end(sebab);
    } finally {
      papan.membaca = false;
      papan.lagi = false;
    }
  };

  /** Behind the answer of the command that caused it, and once for many that come together. */
  const schedule = (sidang: number, papan: Papan): void => {
    if (tertutup || papan.penonton.size === 0 || papan.lagi) return;
    papan.lagi = true;
    if (papan.membaca) return;
    setImmediate(() => {
      if (!tertutup && !papan.membaca) void update(sidang, papan);
    });
  };

  const change = (sidang: number, ubah: (papan: Papan) => void): void => {
    const papan = getPapan(sidang);
    ubah(papan);
    schedule(sidang, papan);
  };

  return {
    kendali: (sidang) => {
      const { ikut, sela, pembicara, penonton } = getPapan(sidang);
      return { ikut, sela, pembicara, jendela: [...penonton].filter(({ pratinjau }) => !pratinjau).length };
    },
    setIkut: (sidang, tampilan) =>
      change(sidang, (papan) => {
        papan.ikut = tampilan;
      }),
    setSela: (sidang, tampilan) =>
      change(sidang, (papan) => {
        papan.sela = tampilan;
        papan.jatuh = [];
      }),
    setPembicara: (sidang, pembicara) =>
      change(sidang, (papan) => {
        papan.pembicara = pembicara;
      }),
    refresh: () => {
      for (const [sidang, papan] of semua) schedule(sidang, papan);
    },
    watch: (sidang, pratinjau, signal) => {
      const papan = getPapan(sidang);
      // Nobody saw what came before: it is not news any more.
      if (papan.penonton.size === 0) Object.assign(papan, { keputusan: null, cuplikan: null, jatuh: [] });
      const iterator = createPenonton(papan, pratinjau, signal);
      if (tertutup) void iterator.return?.();
      schedule(sidang, papan);
      return iterator;
    },
    fotoTampak: async (sidang) => {
      const { isi } = getPapan(sidang).cuplikan ?? { isi: null };
      return isi?.jenis === 'calon' ? isi.foto : null;
    },
    close: () => {
      tertutup = true;
      for (const papan of semua.values()) {
        clearTimeout(papan.pengingat);
        for (const { end } of papan.penonton) end();
      }
    },
  };
}

/** Joins the watchers. Who is slow gets only the newest picture; who goes is forgotten at once. */
function createPenonton(
  papan: Papan,
  pratinjau: boolean,
  signal: AbortSignal | undefined,
): AsyncIteratorObject<CuplikanLayar> {
  let terbaru = papan.cuplikan;
  let selesai = false;
  let galat: unknown;
  let bangun = (): void => undefined;
  const penonton: Penonton = {
    pratinjau,
    tell: (isi) => {
      terbaru = isi;
      bangun();
    },
    end: (sebab) => {
      galat = sebab;
      selesai = true;
      papan.penonton.delete(penonton);
      signal?.removeEventListener('abort', leave);
      bangun();
    },
  };
  const leave = (): void => penonton.end();
  papan.penonton.add(penonton);
  signal?.addEventListener('abort', leave);
  if (signal?.aborted === true) leave();
  return new AsyncIteratorClass<CuplikanLayar>(
    async () => {
      while (terbaru === null && !selesai) {
        await new Promise<void>((resolve) => {
          bangun = resolve;
        });
      }
      if (galat !== undefined) throw galat;
      const value = terbaru;
      terbaru = null;
      return selesai || value === null ? { done: true, value: undefined } : { done: false, value };
    },
    async () => leave(),
  );
}
