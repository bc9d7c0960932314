import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createRouterClient } from '@orpc/server';
import { writeXlsx } from 'hucre/xlsx';
import type { Client } from '#contract/index.ts';
import { createApp } from '#core/app.ts';
import { createFileLog } from '#core/log.ts';

/**
 * How long a DTSEN list of 100,000 people with 30 columns takes from the file to the registry, what it costs in memory, and how long
 * the host cannot answer meanwhile: `node tests/bench/impor-daftar.ts [PEOPLE]`. Peak memory is that of the whole process, threads
 * included.
 */
const BANYAK = Number(process.argv[2] ?? 100_000);
const ASET = [
  'Tabung gas',
  'Kulkas',
  'AC',
  'Telepon',
  'TV',
  'Emas',
  'Komputer',
  'Motor',
  'Sepeda',
  'Mobil',
  'Perahu',
  'Lahan',
];
const JUDUL = [
  ...[
    'NIK',
    'Nama',
    'Nomor KK',
    'Tempat Lahir',
    'Tanggal Lahir',
    'Jenis Kelamin',
    'Alamat',
    'RT',
    'RW',
    'Hubungan Keluarga',
  ],
  ...[
    'Status Kawin',
    'Pendidikan',
    'Pekerjaan',
    'Kepemilikan Usaha',
    'Disabilitas',
    'Desil',
    'Program',
    'Ibu Kandung',
    ...ASET,
  ],
];
const NAMA = [
  'Rosmalinar',
  'Rustam',
  'Salmah',
  'Sofyan',
  'Suryani',
  'Tarmizi',
  'Nadia',
  'Yusuf',
  'Siti',
  'Muhammad',
  'Nurbaiti',
];
const MARGA = ['Umpama', 'Rekaan', 'Contoh', 'Misal', 'Khayal', 'Fiksi', 'Andai', 'Ibarat', 'Teladan'];

const pick = (daftar: readonly string[], n: number): string => daftar[n % daftar.length] ?? '';
const two = (n: number): string => String(n).padStart(2, '0');

function createBaris(i: number): string[] {
  const [hari, bulan, tahun] = [1 + (i % 28), 1 + (Math.floor(i / 28) % 12), 40 + (Math.floor(i / 336) % 60)];
  const nik = `137101${two(hari)}${two(bulan)}${two(tahun)}${String(1 + Math.floor(i / 20_160)).padStart(4, '0')}`;
  const kk = `13710112061${String(Math.floor(i / 4)).padStart(5, '0')}`;
  const nama = `${pick(NAMA, i)} ${pick(NAMA, Math.floor(i / 7))} ${pick(MARGA, i * 5 + Math.floor(i / 11))}`;
  return [
    ...[nik, nama, kk, 'Padang', `${two(hari)}/${two(bulan)}/19${two(tahun)}`, 'L', `Jalan Contoh ${i % 400}`],
    ...[
      two(1 + (i % 20)),
      two(1 + (i % 9)),
      pick(['Kepala keluarga', 'Istri', 'Anak', 'Anak'], i),
      'Kawin',
      'SMA',
      'Pedagang',
    ],
    ...[
      i % 9 === 0 ? 'Warung' : 'Tidak',
      'Tidak',
      String(1 + (i % 10)),
      i % 5 === 0 ? 'PKH' : '',
      `Ibu ${pick(MARGA, i)}`,
    ],
    ...ASET.map((_, n) => String((i + n) % 3)),
  ];
}

const [, , , tujuan] = process.argv;
if (tujuan !== undefined) {
  const rows = [JUDUL, ...Array.from({ length: BANYAK }, (_, i) => createBaris(i))];
  writeFileSync(tujuan, await writeXlsx({ sheets: [{ name: 'DATA', rows }] }));
  process.exit(0);
}
const folder = mkdtempSync(path.join(tmpdir(), 'mufakat-bench-'));
const berkas = path.join(folder, 'dtsen.xlsx');
// In a process of its own, so that its memory is not counted.
execFileSync(process.execPath, [fileURLToPath(import.meta.url), String(BANYAK), berkas], { stdio: 'inherit' });
const awalRss = process.memoryUsage().rss;

const clock = () => new Date('2026-11-12T02:05:00Z');
const worker = new URL('../../electron/core/workers/entry.ts', import.meta.url);
const dataDir = path.join(folder, 'data');
const app = createApp({ dataDir, clock, log: createFileLog(folder, clock), worker });
const client: Client = createRouterClient(app.router);
await client.gerbang.contoh({ sandi: 'sandi-rekaan-1', warga: 0, usulan: 0, benih: 1 });

/** Runs one step; prints its seconds, the longest stall of this thread, and the memory of the process at its largest. */
async function measure<R>(nama: string, kerja: () => Promise<R>): Promise<R> {
  const macet = monitorEventLoopDelay({ resolution: 5 });
  let rss = 0;
  const jaga = setInterval(() => {
    rss = Math.max(rss, process.memoryUsage().rss);
  }, 50);
  macet.enable();
  // The monitor counts from its second turn on.
  await wait(60);
  const mulai = performance.now();
  const hasil = await kerja();
  const detik = (performance.now() - mulai) / 1000;
  // A stall at the very end is only seen once the loop has turned.
  await wait(60);
  macet.disable();
  clearInterval(jaga);
  const mb = (byte: number): string => `${Math.round(byte / 1e6)} MB`;
  process.stdout.write(
    `${nama}: ${detik.toFixed(1)} s, macet ${Math.round(macet.max / 1e6)} ms, puncak ${mb(rss)} (awal ${mb(awalRss)})\n`,
  );
  return hasil;
}

let pratinjau = '';
await measure('periksa', async () => {
  const isi = new File([readFileSync(berkas)], 'dtsen.xlsx');
  for await (const kabar of await client.daftar.periksa({ jenis: 'dtsen', berkas: isi })) {
    if (kabar.jenis === 'hasil') pratinjau = kabar.pratinjau.id;
  }
});
let batch = 0;
await measure('tulis', async () => {
  for await (const kabar of await client.daftar.tulis({ pratinjau })) {
    if (kabar.jenis === 'hasil') batch = kabar.berkas ?? 0;
  }
});
await measure('cari', () => client.warga.list({ offset: 0, limit: 50, saring: { cari: 'jusuf moh' } }));
await measure('batas desil', async () => client.kelurahan.updateProgram(await client.kelurahan.listProgram()));
const isian = { nama: 'Jasman Rekaan', unsur: 'rt' as const, jabatan: 'Ketua RT', rt: '001', rw: '001' };
await measure('ketua RT', () => client.pilar.save({ id: null, isian, aktif: true }));
await measure('tarik', async () => {
  for await (const _ of await client.daftar.tarik({ berkas: batch }));
});
await app.close();
rmSync(folder, { recursive: true, force: true });
