import { CommanderError } from 'commander';
import { type Jawaban, toJawaban } from './galat-cli.ts';
import { createKonteks } from './konteks.ts';
import { createProgram } from './program.ts';

/** Runs one command and leaves its exit code; null where only help or the version was asked for, which has been printed. */
async function run(argumen: readonly string[]): Promise<Jawaban | null> {
  const batal = new AbortController();
  // Once: a second Ctrl+C ends the process at once, as people expect.
  process.once('SIGINT', () => batal.abort());
  let jawaban: Jawaban | null = null;
  const program = createProgram(createKonteks(batal.signal), (isi) => {
    jawaban = isi;
  });
  try {
    await program.parseAsync(argumen, { from: 'user' });
    return jawaban;
  } catch (galat) {
    if (galat instanceof CommanderError && galat.exitCode === 0) return null;
    return toJawaban(galat);
  }
}

// A reader that closes the pipe early, such as head, has what it wanted.
process.stdout.on('error', () => undefined);

const jawaban = await run(process.argv.slice(2));
if (jawaban !== null) {
  process.exitCode = jawaban.keluar;
  process.stdout.write(`${JSON.stringify(jawaban.isi)}\n`);
  const { galat } = jawaban.isi as { galat?: { pesan: string } };
  if (galat !== undefined) process.stderr.write(`${galat.pesan}\n`);
}
