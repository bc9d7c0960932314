import { useEffect } from 'react';
import type { TampilanLayar } from '#contract/layar.ts';
import { client } from '../../rpc/client.ts';

interface Penunjuk {
  readonly sidang: number;
  readonly tampilan: TampilanLayar;
}

/** What the screens of the session are about; the last one that was opened is what the hall sees. */
const penunjuk: Penunjuk[] = [];
/** What the core was told last. */
let terkirim: Penunjuk | undefined;
let mengirim = false;
let pengingat: ReturnType<typeof setTimeout> | undefined;

/** Milliseconds: an arrow key that is held tells only where it stops, and a decision goes first. */
const JEDA_KIRIM = 60;

/**
 * Lets the projector follow this screen while it is shown; null leaves what is there. The core is told behind everything else, one
 * message at a time and only the newest. When that fails nothing is said: the operator sees in the panel Layar what the hall sees.
 */
export function useIkutLayar(sidang: number, tampilan: TampilanLayar | null): void {
  const kunci = JSON.stringify(tampilan);
  useEffect(() => {
    const isi = JSON.parse(kunci) as TampilanLayar | null;
    if (isi === null) return;
    const satu = { sidang, tampilan: isi };
    penunjuk.push(satu);
    plan();
    return () => {
      penunjuk.splice(penunjuk.indexOf(satu), 1);
      plan();
    };
  }, [sidang, kunci]);
}

function plan(): void {
  clearTimeout(pengingat);
  pengingat = setTimeout(() => void send(), JEDA_KIRIM);
}

async function send(): Promise<void> {
  const satu = penunjuk.at(-1);
  // Outside the session nothing is known of the core any more: it may have been locked meanwhile.
  if (satu === undefined) terkirim = undefined;
  if (satu === undefined || satu === terkirim || mengirim) return;
  mengirim = true;
  try {
    await client.layar.tampil({ lapisan: 'ikut', ...satu });
    terkirim = satu;
  } catch {
    terkirim = undefined;
  } finally {
    mengirim = false;
  }
  if (terkirim !== undefined && penunjuk.at(-1) !== satu) plan();
}
