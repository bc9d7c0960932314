import { parentPort, workerData } from 'node:worker_threads';
import { renderBeritaAcara } from '#core/documents/berita-acara.ts';
import type { CatatanSidang } from '#domain/berita-acara.ts';

/** Thread of a test: renders the record that it was given and hands the bytes back. */
const { pdf, halaman } = await renderBeritaAcara(workerData as CatatanSidang);
parentPort?.postMessage({ pdf, halaman });
