import { parentPort, workerData } from 'node:worker_threads';
import type { Kemajuan } from '#contract/bentuk.ts';
import { GalatMufakat } from '../galat.ts';
import { type Bendera, isBenderaRaised } from './bendera.ts';
import { type NamaTugas, type PesanTugas, TUGAS } from './tasks.ts';

/** The thread of one long task: does it, tells how far it is, answers with the result or the refusal, and ends. */
async function main(): Promise<void> {
  const { nama, masukan, batal } = workerData as { nama: NamaTugas; masukan: never; batal: Bendera };
  const post = (pesan: PesanTugas<NamaTugas>): void => parentPort?.postMessage(pesan);
  try {
    const report = (kemajuan: Omit<Kemajuan, 'jenis'>): void => post({ jenis: 'kemajuan', ...kemajuan });
    const hasil = await TUGAS[nama](masukan, report, () => {
      if (isBenderaRaised(batal)) throw new GalatMufakat('DIBATALKAN');
    });
    post({ jenis: 'hasil', hasil });
  } catch (galat) {
    if (galat instanceof GalatMufakat) {
      post({ jenis: 'galat', kode: galat.kode, pesan: galat.message, rincian: galat.rincian });
    } else {
      const { name, message, stack = '' } = galat instanceof Error ? galat : new Error(String(galat));
      post({ jenis: 'rusak', nama: name, pesan: message, stack });
    }
  }
}

await main();
