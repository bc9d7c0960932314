import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { createRouterClient } from '@orpc/server';
import type { Client } from '#contract/index.ts';
import { createApp } from '#core/app.ts';
import { deriveKey, readGaram } from '#core/db/key.ts';
import { getDataFile, openData } from '#core/db/open.ts';
import { createKunciAge } from '#core/kunci/age.ts';
import { createFileLog } from '#core/log.ts';
import type { KeputusanTercatat } from '#domain/berita-acara.ts';
import { DINSOS_AWAL } from '#domain/dinsos.ts';
import type { DataUsulan } from '#domain/usulan.ts';
import { createKeputusan } from '../documents/sample-catatan.ts';
import { KELURAHAN, KOTA } from '../rekap/paket-uji.ts';
import { insertPaket } from '../rekap-hasil/data-masuk.ts';

/**
 * What Dinas Sosial passes on of 104 kelurahan, put together and fetched: `node tests/bench/rekap-hasil.ts`. One month of 1,000 decisions a
 * kelurahan, and of 100 decisions one month beside twelve. Each in a process of its own; told are seconds, the memory of the process at its
 * largest (threads included), of twelve months after each, and the size of the zip. Memory must not grow with the months.
 */
interface Hasil {
  readonly detik: number;
  /** Memory before it begins. */
  readonly awal: number;
  readonly puncak: number;
  /** The same at the end of each month. */
  readonly bulan: readonly number[];
  readonly berkas: number;
  readonly byte: number;
  readonly unduh: number;
}

const SANDI = 'sandi-rekaan-1';
const clock = (): Date => new Date('2026-11-28T02:05:00Z');
const [, , cara, folder = '', ...angka] = process.argv;

function openApp(): { readonly client: Client; close(): Promise<void> } {
  const worker = new URL('../../electron/core/workers/entry.ts', import.meta.url);
  const app = createApp({ dataDir: folder, clock, log: createFileLog(folder, clock), worker });
  return { client: createRouterClient(app.router), close: app.close };
}

/** One in five is not proposed, one in twenty leaves. */
function decide(nomor: number, orang: number): KeputusanTercatat {
  const program = ['PKH', 'SEMBAKO', 'PBI-JK', 'DTSEN', 'ATENSI'][orang % 5] ?? '';
  const data = (jenis: DataUsulan['jenis']): Partial<DataUsulan> => ({
    ...{ jenis, program, nik: createKeputusan(orang, 'layak', null).data.nik },
  });
  if (nomor % 20 === 0) return createKeputusan(nomor, 'tidak_layak', 'MENINGGAL', data('keluar'));
  if (nomor % 20 < 3) return createKeputusan(nomor, 'tidak_layak', 'MAMPU', data('usulan_program'));
  if (nomor % 20 === 3) return createKeputusan(nomor, 'ditunda', 'NIK_TIDAK_PADAN', data('usulan_program'));
  return createKeputusan(nomor, 'layak', null, data('usulan_program'));
}

/** Data of a Dinas Sosial with packages of so many months, as if they had come in; one person in a hundred is in two kelurahan. */
async function prepare(banyak: number, bulan: number): Promise<void> {
  const { client, close } = openApp();
  await client.gerbang.siapkanDinsos({ sandi: SANDI, dinsos: { ...DINSOS_AWAL, kota: KOTA } });
  await close();
  const data = openData(folder, await deriveKey(SANDI, readGaram(getDataFile(folder))), clock);
  for (const [i, { kode, nama }] of KELURAHAN.entries()) {
    const { penerima } = await createKunciAge();
    const publik = createHash('sha256').update(kode).digest();
    const dicatat = clock().toISOString();
    await data.db
      .insertInto('kunci_dikenal')
      .values({ peran: 'kelurahan', kode, nama, publik, penerima, asal: 'berkas', dicatat, dicabut: null })
      .execute();
    for (let ke = 1; ke <= bulan; ke += 1) {
      const keputusan = Array.from({ length: banyak }, (_, n) => {
        const orang = n % 100 === 1 ? n : i * banyak + n;
        return decide(n + 1, orang);
      });
      const tanggal = new Date(Date.UTC(2026, ke + 10 - bulan, 12)).toISOString().slice(0, 10);
      insertPaket(data, { kelurahan: kode, tanggal, keputusan }, i * bulan + ke);
    }
  }
  await data.close();
}

async function measure(): Promise<Hasil> {
  const { client, close } = openApp();
  await client.gerbang.buka({ sandi: SANDI });
  const awal = process.memoryUsage().rss;
  const bulan = new Map<string, number>();
  const mulai = performance.now();
  for await (const kabar of await client.rekap.susun({ periode: null, siks: 'kelurahan' })) {
    if (kabar.jenis === 'kemajuan') {
      bulan.set(kabar.tahap.replace(/^.*, /, ''), process.resourceUsage().maxRSS * 1024);
      continue;
    }
    const detik = (performance.now() - mulai) / 1000;
    let byte = 0;
    const berkas = await client.rekap.unduh({ dokumen: kabar.dokumen });
    for await (const bagian of berkas.stream()) byte += bagian.length;
    const unduh = (performance.now() - mulai) / 1000 - detik;
    await close();
    const puncak = process.resourceUsage().maxRSS * 1024;
    return { detik, awal, puncak, bulan: [...bulan.values()], berkas: kabar.berkas, byte, unduh };
  }
  throw new Error('Penyusunan berakhir tanpa hasil.');
}

const mb = (byte: number): string => `${Math.round(byte / 1e6)} MB`;

function runApart(banyak: number, bulan: number): Hasil {
  const tempat = mkdtempSync(path.join(tmpdir(), 'mufakat-bench-'));
  try {
    const run = (perintah: string): string =>
      execFileSync(
        process.execPath,
        [fileURLToPath(import.meta.url), perintah, tempat, String(banyak), String(bulan)],
        { encoding: 'utf8' },
      );
    run('siapkan');
    const hasil = JSON.parse(run('ukur')) as Hasil;
    process.stdout.write(
      `104 x ${banyak}, ${bulan} bulan: ${hasil.detik.toFixed(1)} s, unduh ${hasil.unduh.toFixed(1)} s, puncak ${mb(hasil.puncak)} ` +
        `(awal ${mb(hasil.awal)}), ` +
        `${hasil.berkas} berkas, zip ${mb(hasil.byte)}\n`,
    );
    return hasil;
  } finally {
    rmSync(tempat, { recursive: true });
  }
}

if (cara === 'siapkan') await prepare(Number(angka[0]), Number(angka[1]));
else if (cara === 'ukur') process.stdout.write(JSON.stringify(await measure()));
else {
  runApart(1000, 1);
  const [satu, setahun] = [runApart(100, 1), runApart(100, 12)];
  process.stdout.write(
    `puncak sampai akhir tiap bulan: ${setahun.bulan.map(mb).join(', ')}\n` +
      `12 bulan : 1 bulan = ${(setahun.detik / satu.detik).toFixed(1)} waktu, ${(setahun.puncak / satu.puncak).toFixed(2)} memori\n`,
  );
}
