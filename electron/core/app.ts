import { createAdendumProcedures } from './adendum/procedures.ts';
import { createAgendaProcedures } from './agenda/procedures.ts';
import { createBalasanDinsosProcedures } from './balasan/dinsos/procedures.ts';
import { createBalasanProcedures } from './balasan/procedures.ts';
import { createBatasProcedures, createBerandaProcedures } from './beranda/procedures.ts';
import { createDaftarProcedures } from './daftar/procedures.ts';
import type { Data } from './db/open.ts';
import { createDinsosProcedures } from './dinsos/procedures.ts';
import { createDokumenProcedures } from './dokumen/procedures.ts';
import { createGerbang } from './gerbang/gerbang.ts';
import { createGerbangProcedures } from './gerbang/procedures.ts';
import { createTandaBerjalan, TANPA_TANDA } from './gerbang/tanda-berjalan.ts';
import { createGraduasiProcedures } from './graduasi/procedures.ts';
import { createImplementer } from './implementer.ts';
import { createImporProcedures } from './impor/procedures.ts';
import type { Inti } from './inti.ts';
import { createPegangan, limitWriting } from './jendela/pegangan.ts';
import { createJendelaProcedures } from './jendela/procedures.ts';
import { createKuorumProcedures } from './kehadiran/kuorum.ts';
import { createPilarProcedures } from './kehadiran/pilar.ts';
import { createKehadiranProcedures } from './kehadiran/procedures.ts';
import { createKelurahanProcedures, createWilayahProcedures } from './kelurahan/procedures.ts';
import { createBenturanProcedures } from './keputusan/benturan.ts';
import { createSuaraProcedures } from './keputusan/hak-suara.ts';
import { createPembahasanProcedures } from './keputusan/procedures.ts';
import { createKertasBertandaProcedures } from './kertas-bertanda/procedures.ts';
import { createKunciDikenalProcedures, createKunciSendiriProcedures } from './kunci/procedures.ts';
import { createPapanLayar, type PapanLayar } from './layar/papan.ts';
import { createLayarProcedures } from './layar/procedures.ts';
import type { Log } from './log.ts';
import { createSidangProcedures } from './musyawarah/procedures.ts';
import { createNomorSuratProcedures } from './nomor-surat/procedures.ts';
import { createFotoSidangProcedures } from './notulen/foto-sidang.ts';
import { createNotulenProcedures } from './notulen/procedures.ts';
import { createPenaProcedures } from './pena/procedures.ts';
import { createPenandaTanganProcedures } from './penanda-tangan/procedures.ts';
import { createRekapProcedures } from './rekap/procedures.ts';
import { createRekonsiliasiProcedures } from './rekonsiliasi/procedures.ts';
import { createSanggahanProcedures } from './sanggahan/procedures.ts';
import { createSptjmProcedures } from './sptjm/procedures.ts';
import { createTandaDigitalProcedures } from './tanda-digital/procedures.ts';
import { createTemplatProcedures } from './templat/procedures.ts';
import { createTemuanProcedures } from './temuan/procedures.ts';
import { createLaporanProcedures } from './terlewat/laporan.ts';
import { createTerlewatProcedures } from './terlewat/procedures.ts';
import { createUnitOfWork, type UnitOfWork } from './unit-of-work.ts';
import { createLampiranProcedures } from './usulan/lampiran.ts';
import { createUsulanProcedures } from './usulan/procedures.ts';
import { createRancanganProcedures } from './usulan/rancangan.ts';
import { createWargaProcedures } from './warga/procedures.ts';
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
  /** False for the command line, which leaves the mark of a run that broke off to the window. */
  readonly berjendela?: boolean;
}

export type App = ReturnType<typeof createApp>;

/** The one composition root: every host builds the application here and only hands requests to its router. */
export function createApp({ dataDir, clock, log, worker, pelaku = 'sekretaris', berjendela = true }: AppOptions) {
  const gerbang = createGerbang(dataDir, clock, berjendela ? createTandaBerjalan(dataDir) : TANPA_TANDA);
  const runTask = createRunTask(worker);
  const pegangan = createPegangan();
  const papan = new WeakMap<Data, PapanLayar>();
  const papanFor = (data: Data): PapanLayar => {
    const satu = papan.get(data) ?? createPapanLayar(data, log);
    papan.set(data, satu);
    return satu;
  };
  const antrean = new WeakMap<Data, UnitOfWork>();
  const unitOfWorkFor = (data: Data): UnitOfWork => {
    const unitOfWork = antrean.get(data) ?? createUnitOfWork(data, clock, pelaku, () => papanFor(data).refresh());
    antrean.set(data, unitOfWork);
    return unitOfWork;
  };
  const close = async (): Promise<void> => {
    // A thread that writes must be out of the file before the folder is let go.
    if (gerbang.keadaan() === 'terbuka') {
      papanFor(gerbang.getData()).close();
      await unitOfWorkFor(gerbang.getData()).stop();
    }
    await gerbang.close();
  };
  const getInti = (jendela: string | undefined): Inti => {
    const data = gerbang.getData();
    const { getSambungan } = gerbang;
    const unitOfWork = limitWriting(unitOfWorkFor(data), () => pegangan.check(jendela));
    return { data, unitOfWork, getSambungan, pelaku, clock, log, runTask };
  };
  const { umum, terbuka } = createImplementer(getInti, log);
  const router = umum.router({
    gerbang: createGerbangProcedures(umum, {
      gerbang,
      pegangan,
      createUnitOfWork: unitOfWorkFor,
      close,
      clock,
      pelaku,
      log,
      runTask,
    }),
    jendela: createJendelaProcedures(umum, pegangan),
    wilayah: createWilayahProcedures(umum),
    kelurahan: createKelurahanProcedures(terbuka),
    dinsos: createDinsosProcedures(terbuka),
    impor: createImporProcedures(terbuka, log),
    daftar: createDaftarProcedures(terbuka, log),
    warga: createWargaProcedures(terbuka),
    temuan: createTemuanProcedures(terbuka),
    terlewat: createTerlewatProcedures(terbuka),
    laporan: createLaporanProcedures(terbuka),
    beranda: createBerandaProcedures(terbuka),
    batas: createBatasProcedures(terbuka),
    rekonsiliasi: createRekonsiliasiProcedures(terbuka, log),
    usulan: createUsulanProcedures(terbuka),
    rancangan: createRancanganProcedures(terbuka),
    lampiran: createLampiranProcedures(terbuka),
    sptjm: createSptjmProcedures(terbuka),
    sidang: createSidangProcedures(terbuka),
    agenda: createAgendaProcedures(terbuka),
    pilar: createPilarProcedures(terbuka),
    kehadiran: createKehadiranProcedures(terbuka),
    kuorum: createKuorumProcedures(terbuka),
    pembahasan: createPembahasanProcedures(terbuka),
    suara: createSuaraProcedures(terbuka),
    benturan: createBenturanProcedures(terbuka),
    dokumen: createDokumenProcedures(umum, terbuka, runTask, log),
    notulen: createNotulenProcedures(terbuka),
    fotoSidang: createFotoSidangProcedures(terbuka),
    adendum: createAdendumProcedures(terbuka),
    sanggahan: createSanggahanProcedures(terbuka),
    templat: createTemplatProcedures(terbuka),
    kunciSendiri: createKunciSendiriProcedures(terbuka),
    kunciDikenal: createKunciDikenalProcedures(terbuka),
    nomorSurat: createNomorSuratProcedures(terbuka),
    kertasBertanda: createKertasBertandaProcedures(terbuka),
    tandaDigital: createTandaDigitalProcedures(umum, runTask, clock),
    penandaTangan: createPenandaTanganProcedures(terbuka),
    pena: createPenaProcedures(terbuka),
    graduasi: createGraduasiProcedures(terbuka),
    rekap: createRekapProcedures(terbuka, log),
    layar: createLayarProcedures(terbuka, papanFor),
    balasan: createBalasanProcedures(terbuka),
    balasanDinsos: createBalasanDinsosProcedures(terbuka),
  });
  return { router, close };
}
