import { awal } from './0001-awal.ts';
import { daftar } from './0002-daftar.ts';
import { rekonsiliasi } from './0003-rekonsiliasi.ts';
import { terlewat } from './0004-terlewat.ts';
import { isianUsulan } from './0005-isian-usulan.ts';
import { pena } from './0006-pena.ts';
import { kehadiran } from './0007-kehadiran.ts';
import { pembahasan } from './0008-pembahasan.ts';
import { sesudahSidang } from './0009-sesudah-sidang.ts';
import { kunci } from './0010-kunci.ts';
import { kertasBertanda } from './0011-kertas-bertanda.ts';
import { bukuNomor } from './0012-buku-nomor.ts';
import { sptjm } from './0013-sptjm.ts';
import { dinsos } from './0014-dinsos.ts';

/** One step of the schema. `versi` becomes the file's `user_version`. */
export interface Migration {
  readonly versi: number;
  readonly nama: string;
  readonly sql: string;
}

/** All steps in order, without a gap. */
export const MIGRATIONS: readonly Migration[] = [
  awal,
  daftar,
  rekonsiliasi,
  terlewat,
  isianUsulan,
  pena,
  kehadiran,
  pembahasan,
  sesudahSidang,
  kunci,
  kertasBertanda,
  bukuNomor,
  sptjm,
  dinsos,
];
