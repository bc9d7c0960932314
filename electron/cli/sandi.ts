import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { GalatCli } from './galat-cli.ts';

/**
 * The passphrase from MUFAKAT_SANDI, or asked for on the terminal without showing it. Throws SANDI_TIDAK_ADA where there is
 * neither: a passphrase on the command line would stay in the history of the shell and in the list of processes.
 */
export async function readSandi(signal: AbortSignal, baru = false): Promise<string> {
  const { MUFAKAT_SANDI: sandi } = process.env;
  if (sandi !== undefined && sandi !== '') return sandi;
  if (!process.stdin.isTTY) {
    throw new GalatCli(
      'SANDI_TIDAK_ADA',
      'Kata sandi belum diberikan. Isi variabel MUFAKAT_SANDI, atau jalankan perintah ini di terminal.',
      2,
    );
  }
  const pertama = await askHidden('Kata sandi: ', signal);
  if (baru && pertama !== (await askHidden('Ulangi kata sandi: ', signal))) {
    throw new GalatCli('SANDI_BERBEDA', 'Kedua kata sandi tidak sama. Jalankan sekali lagi.', 2);
  }
  return pertama;
}

/** The passphrase of a certificate, from MUFAKAT_SANDI_SERTIFIKAT or asked for; it may be empty. Throws SANDI_TIDAK_ADA. */
export async function readSandiSertifikat(signal: AbortSignal): Promise<string> {
  const { MUFAKAT_SANDI_SERTIFIKAT: sandi } = process.env;
  if (sandi !== undefined) return sandi;
  if (process.stdin.isTTY) return askHidden('Kata sandi sertifikat: ', signal);
  throw new GalatCli(
    'SANDI_TIDAK_ADA',
    'Kata sandi sertifikat belum diberikan. Isi variabel MUFAKAT_SANDI_SERTIFIKAT, atau jalankan perintah ini di terminal.',
    2,
  );
}

async function askHidden(tanya: string, signal: AbortSignal): Promise<string> {
  const bisu = new Writable({ write: (_isi, _sandi, selesai) => selesai() });
  const baris = createInterface({ input: process.stdin, output: bisu, terminal: true });
  // After the terminal has stopped echoing: nobody types before this is shown.
  process.stderr.write(tanya);
  const batal = new AbortController();
  baris.once('SIGINT', () => batal.abort());
  try {
    return await baris.question('', { signal: AbortSignal.any([signal, batal.signal]) });
  } catch {
    throw new GalatCli('DIBATALKAN', 'Dibatalkan. Tidak ada yang ditulis.');
  } finally {
    baris.close();
    process.stderr.write('\n');
  }
}
