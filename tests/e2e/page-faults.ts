import type { BrowserContext, ConsoleMessage } from '@playwright/test';

/** Faults that pages of a context have shown so far. Each one fails the test, whatever the screen looked like. */
export interface PageFaults {
  readonly temuan: readonly string[];
  /** From now on the host may be gone: refused connections are what the test is about. */
  allowHostGone(): void;
}

/** Watches every page of the context, windows that it opens included. */
export function watchPageFaults(context: BrowserContext): PageFaults {
  const temuan: string[] = [];
  let hostBolehMati = false;
  context.on('console', (pesan) => {
    if (pesan.type() !== 'error' && pesan.type() !== 'warning') return;
    if (isDomainRefusal(pesan) || (hostBolehMati && isRefusedConnection(pesan.text()))) return;
    temuan.push(`konsol ${pesan.type()}: ${pesan.text()} (${pesan.location().url})`);
  });
  context.on('weberror', (galat) => temuan.push(`galat halaman: ${galat.error().stack ?? galat.error().message}`));
  context.on('requestfailed', (permintaan) => {
    const sebab = permintaan.failure()?.errorText ?? '';
    // A page that leaves or a call that is cancelled aborts its request; a download aborts its navigation.
    if (sebab === 'net::ERR_ABORTED' || (hostBolehMati && isRefusedConnection(sebab))) return;
    temuan.push(`permintaan gagal: ${permintaan.url()} ${sebab}`);
  });
  return {
    temuan,
    allowHostGone: () => {
      hostBolehMati = true;
    },
  };
}

/** The browser reports each 4xx answer as an error. From a procedure it is a refusal with a code, which the screen must show. */
function isDomainRefusal(pesan: ConsoleMessage): boolean {
  return /status of 4\d\d/.test(pesan.text()) && new URL(pesan.location().url).pathname.startsWith('/rpc/');
}

function isRefusedConnection(teks: string): boolean {
  return /net::ERR_(CONNECTION_(REFUSED|RESET|CLOSED)|EMPTY_RESPONSE|INCOMPLETE_CHUNKED_ENCODING)/.test(teks);
}
