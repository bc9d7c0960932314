import type { Data } from './db/open.ts';
import { createDokumenProcedures } from './dokumen/procedures.ts';
import { createGerbang } from './gerbang/gerbang.ts';
import { createGerbangProcedures } from './gerbang/procedures.ts';
import { createImplementer } from './implementer.ts';
import { createImporProcedures } from './impor/procedures.ts';
import type { Inti } from './inti.ts';
import { createKehadiranProcedures, createPilarProcedures } from './kehadiran/procedures.ts';
import { createKelurahanProcedures, createWilayahProcedures } from './kelurahan/procedures.ts';
import { createPembahasanProcedures } from './keputusan/procedures.ts';
import type { Log } from './log.ts';
import { createSidangProcedures } from './musyawarah/procedures.ts';
import { createUnitOfWork } from './unit-of-work.ts';
import { createUsulanProcedures } from './usulan/procedures.ts';
import { createRunTask } from './workers/run-task.ts';

export interface AppOptions {
  /** Folder that holds the encrypted data, its backups and the log. */
  readonly dataDir: string;
  readonly clock: () => Date;
  readonly log: Log;
  /** File of the worker thread, `workers/entry`. */
  readonly worker: URL;
  /** Who the journal names as the actor. */
  readonly pelaku?: string;
}

export type App = ReturnType<typeof createApp>;

/** The one composition root: every host builds the application here and only hands requests to its router. */
export function createApp({ dataDir, clock, log, worker, pelaku = 'sekretaris' }: AppOptions) {
  const gerbang = createGerbang(dataDir, clock);
  const runTask = createRunTask(worker);
  const unitOfWorkFor = (data: Data) => createUnitOfWork(data, clock, pelaku);
  const getInti = (): Inti => {
    const data = gerbang.getData();
    return { data, unitOfWork: unitOfWorkFor(data), clock, log, runTask };
  };
  const { umum, terbuka } = createImplementer(getInti, log);
  const router = umum.router({
    gerbang: createGerbangProcedures(umum, { gerbang, createUnitOfWork: unitOfWorkFor, clock, runTask }),
    wilayah: createWilayahProcedures(umum),
    kelurahan: createKelurahanProcedures(terbuka),
    impor: createImporProcedures(terbuka, log),
    usulan: createUsulanProcedures(terbuka),
    sidang: createSidangProcedures(terbuka),
    pilar: createPilarProcedures(terbuka),
    kehadiran: createKehadiranProcedures(terbuka),
    pembahasan: createPembahasanProcedures(terbuka),
    dokumen: createDokumenProcedures(umum, terbuka, runTask, log),
  });
  return { router, close: () => gerbang.close() };
}
