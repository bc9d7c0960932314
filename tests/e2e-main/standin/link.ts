import type { DariUtama, KeUtama } from './messages.ts';

/** Says something to the test. */
export function tell(pesan: DariUtama): void {
  if (process.send === undefined) throw new Error('Proses ini harus dijalankan dengan saluran ke tes.');
  process.send(pesan);
}

/** Notes that the program applied a policy or used a part of Electron. */
export function note(nama: string, nilai: unknown): void {
  tell({ jenis: 'catatan', nama, nilai });
}

/** Hears what the test says. */
export function listen(dengar: (pesan: KeUtama) => void): void {
  process.on('message', dengar);
}
