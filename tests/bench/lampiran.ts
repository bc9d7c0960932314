import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { getHalamanMendatar } from '#core/documents/geometry.ts';
import { findResources } from '#core/resources.ts';
import { sealPdf } from '#core/segel/seal-pdf.ts';
import { createRunTask } from '#core/workers/run-task.ts';
import { KATA_ALASAN } from '#domain/alasan.ts';
import type { KeputusanTercatat } from '#domain/berita-acara.ts';
import { NAMA_JENIS_USULAN } from '#domain/jenis-usulan.ts';
import { formatPutusan, PUTUSAN } from '#domain/putusan.ts';
import { createKunciSegel } from '../documents/kunci-segel.ts';
import { listNik } from '../documents/read-pdf.ts';
import { createCatatanPanjang } from '../documents/sample-catatan.ts';

/**
 * A berita acara whose Lampiran II has 10,000 rows, made in a thread and sealed as the program does it, beside the same rows drawn by
 * pdfkit alone: `node tests/bench/lampiran.ts [ROWS]`. Each runs in a process of its own; told are seconds, the memory of the process at
 * its largest (threads included), pages, and for Mufakat the longest time in which the host could not answer.
 */
interface Hasil {
  readonly detik: number;
  readonly puncak: number;
  readonly halaman: number;
  readonly macet: number | null;
}

/** What is used of pdfkit, which comes with pdfmake. */
interface Kertas {
  registerFont(nama: string, isi: Buffer): void;
  addPage(): Kertas;
  font(nama: string): Kertas;
  fontSize(titik: number): Kertas;
  heightOfString(teks: string, pilihan: { readonly width: number }): number;
  text(teks: string, x: number, y: number, pilihan: { readonly width: number }): Kertas;
  rect(x: number, y: number, lebar: number, tinggi: number): Kertas;
  lineWidth(titik: number): Kertas;
  stroke(): Kertas;
  on(kabar: 'data', isi: (potong: Buffer) => void): void;
  on(kabar: 'end', isi: () => void): void;
  end(): void;
}

const [, , banyak = '10000', cara, tujuan = ''] = process.argv;
const puncak = (): number => process.resourceUsage().maxRSS * 1024;

async function runMufakat(): Promise<Hasil> {
  const catatan = createCatatanPanjang(Number(banyak));
  const runTask = createRunTask(new URL('../../electron/core/workers/entry.ts', import.meta.url));
  const kunci = createKunciSegel();
  const macet = monitorEventLoopDelay({ resolution: 5 });
  macet.enable();
  // The monitor counts from its second turn on.
  await wait(60);
  macet.reset();
  const mulai = performance.now();
  const { pdf, halaman } = await runTask('beritaAcara', { catatan, foto: [] }, { onProgress: () => undefined });
  const tersegel = sealPdf(pdf, kunci);
  const detik = (performance.now() - mulai) / 1000;
  // A stall at the very end is only seen once the loop has turned.
  await wait(60);
  const hasil = { detik, puncak: puncak(), halaman, macet: macet.max / 1e6 };
  writeFileSync(tujuan, tersegel);
  return hasil;
}

const JUDUL = ['No.', 'NIK', 'Nama', 'Alamat', 'RT/RW', 'Jenis usulan', 'Program', 'Keputusan', 'Alasan'];
const LEBAR = [28, 86, 105, 110, 49, 91, 56, 135, 148];
const JARAK = 4;

function listIsi({ nomor, data, putusan, alasan, catatan }: KeputusanTercatat): string[] {
  const kata = alasan === null ? data.catatan || '–' : KATA_ALASAN[alasan].pendek;
  const { nik, nama, alamat, rt, rw, jenis, program } = data;
  const akhir = [formatPutusan(jenis, putusan), catatan === '' ? kata : `${kata}: ${catatan}`];
  return [String(nomor), nik, nama, alamat, `${rt}/${rw}`, NAMA_JENIS_USULAN[jenis], program, ...akhir];
}

/** The table as somebody would write it who uses pdfkit only: each cell measured, drawn and boxed, heads again on each page. */
async function runPdfkit(): Promise<Hasil> {
  const { keputusan } = createCatatanPanjang(Number(banyak));
  const { pageSize, pageMargins, tinggi } = getHalamanMendatar('F4');
  const mulai = performance.now();
  const dariPdfmake = createRequire(createRequire(import.meta.url).resolve('pdfmake'));
  const PdfDocument = dariPdfmake('pdfkit') as new (pilihan: object) => Kertas;
  const kertas = new PdfDocument({ size: [pageSize.width, pageSize.height], margin: 0, autoFirstPage: false });
  const potongan: Buffer[] = [];
  kertas.on('data', (potong) => potongan.push(potong));
  const selesai = new Promise<void>((resolve) => kertas.on('end', resolve));
  for (const berat of ['regular', 'bold']) {
    kertas.registerFont(berat, readFileSync(new URL(`fonts/arimo-${berat}.ttf`, findResources())));
  }
  const [kiri, atas] = pageMargins;
  let [y, halaman] = [Number.POSITIVE_INFINITY, 0];
  const draw = (isi: readonly string[]): void => {
    const tinggiSel = isi.map((teks, i) => kertas.heightOfString(teks, { width: (LEBAR[i] ?? 0) - 2 * JARAK }));
    const tinggiBaris = Math.max(...tinggiSel) + 5;
    if (y + tinggiBaris > atas + tinggi) {
      kertas.addPage();
      halaman += 1;
      y = atas;
      kertas.font('bold').fontSize(8);
      draw(JUDUL);
      kertas.font('regular').fontSize(8.5);
    }
    let x = kiri;
    for (const [i, teks] of isi.entries()) {
      const lebar = LEBAR[i] ?? 0;
      kertas.text(teks, x + JARAK, y + 2.5, { width: lebar - 2 * JARAK });
      kertas.lineWidth(0.35).rect(x, y, lebar, tinggiBaris).stroke();
      x += lebar;
    }
    y += tinggiBaris;
  };
  kertas.font('regular').fontSize(8.5);
  for (const putusan of PUTUSAN) for (const satu of keputusan) if (satu.putusan === putusan) draw(listIsi(satu));
  kertas.end();
  await selesai;
  const pdf = Buffer.concat(potongan);
  const hasil = { detik: (performance.now() - mulai) / 1000, puncak: puncak(), halaman, macet: null };
  writeFileSync(tujuan, pdf);
  return hasil;
}

function runApart(nama: 'mufakat' | 'pdfkit', folder: string): Hasil {
  const berkas = path.join(folder, `${nama}.pdf`);
  const keluaran = execFileSync(process.execPath, [fileURLToPath(import.meta.url), banyak, nama, berkas], {
    encoding: 'utf8',
  });
  const hasil = JSON.parse(keluaran) as Hasil;
  const nik = listNik(execFileSync('pdftotext', ['-layout', berkas, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 }));
  const macet = hasil.macet === null ? '' : `, macet ${Math.round(hasil.macet)} ms`;
  process.stdout.write(
    `${nama}: ${hasil.detik.toFixed(1)} s, puncak ${Math.round(hasil.puncak / 1e6)} MB, ${hasil.halaman} halaman, ` +
      `${readFileSync(berkas).length} byte, ${new Set(nik).size} NIK berbeda dari ${nik.length}${macet}\n`,
  );
  return hasil;
}

if (cara === 'mufakat') process.stdout.write(JSON.stringify(await runMufakat()));
else if (cara === 'pdfkit') process.stdout.write(JSON.stringify(await runPdfkit()));
else {
  const folder = mkdtempSync(path.join(tmpdir(), 'mufakat-bench-'));
  const [satu, dua] = [runApart('mufakat', folder), runApart('pdfkit', folder)];
  process.stdout.write(
    `mufakat : pdfkit = ${(satu.detik / dua.detik).toFixed(2)} waktu, ${(satu.puncak / dua.puncak).toFixed(2)} memori\n`,
  );
  rmSync(folder, { recursive: true });
}
