import { ORPCError } from '@orpc/client';
import { CommanderError } from 'commander';
import { GALAT, type KodeGalat, rincianGalat } from '#contract/galat.ts';
import { describePerintahSalah } from './indonesian.ts';

/** Exit codes: 0 done, 1 the input was refused, 2 the command was used wrongly, 3 a fault of the program or of its data. */
export type KodeKeluar = 0 | 1 | 2 | 3;

/** A refusal of the command line itself: a file that is not there, a passphrase that is missing. */
export class GalatCli extends Error {
  readonly kode: string;
  readonly keluar: KodeKeluar;

  constructor(kode: string, pesan: string, keluar: KodeKeluar = 1) {
    super(pesan);
    this.name = 'GalatCli';
    this.kode = kode;
    this.keluar = keluar;
  }
}

/** What a command answers: the one JSON object of standard output and the exit code. */
export interface Jawaban {
  readonly isi: object;
  readonly keluar: KodeKeluar;
}

/** The answer to a refusal or a fault. The code is the most exact one that is known, such as why a file was refused. */
export function toJawaban(galat: unknown): Jawaban {
  if (galat instanceof GalatCli) return createJawaban(galat.kode, galat.message, galat.keluar);
  if (galat instanceof CommanderError) return createJawaban('PERINTAH_SALAH', describePerintahSalah(galat), 2);
  if (galat instanceof ORPCError && galat.code in GALAT) {
    const { data } = rincianGalat.safeParse(galat.data);
    const keluar = GALAT[galat.code as KodeGalat].status >= 500 ? 3 : 1;
    return createJawaban(data?.kode ?? galat.code, galat.message, keluar);
  }
  return createJawaban('INSIDEN', GALAT.INSIDEN.message, 3);
}

function createJawaban(kode: string, pesan: string, keluar: KodeKeluar): Jawaban {
  return { isi: { galat: { kode, pesan } }, keluar };
}
