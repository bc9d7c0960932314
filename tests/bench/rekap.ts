import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { generatePaketContoh } from '#core/contoh/paket-contoh.ts';
import { DINSOS_AWAL } from '#domain/dinsos.ts';
import { createTanggal } from '#domain/tanggal.ts';
import { listPaket, readPaketFiles } from '../../electron/cli/paket-files.ts';
import { SANDI, startApp } from '../core/test-app.ts';
import { PDF_CONTOH } from '../paket/sample.ts';
import { KOTA } from '../rekap/paket-uji.ts';

/**
 * Packages of 104 kelurahan over as many months as it takes, taken in by the real program into a real file:
 * `node tests/bench/rekap.ts [PACKAGESxDECISIONS ...]`. Told are packages and decisions a second, the largest memory of the process
 * (threads included), and what a package costs in the last tenth over what it costs in the first, and how long the
 * findings take at the first look and at the second. Packages are made beforehand, in a
 * process of their own; their PDF is a small one, since papers are only hashed here.
 */
const UKURAN_AWAL = ['104x1000', '1000x100', '10000x100'];
const [, , ...argumen] = process.argv;

interface Ukuran {
  readonly paket: number;
  readonly keputusan: number;
}

interface Hasil extends Ukuran {
  readonly detik: number;
  readonly puncak: number;
  /** Milliseconds a package, in the first and the last tenth of them. */
  readonly awal: number;
  readonly akhir: number;
  readonly dataByte: number;
  /** Milliseconds until the findings of all months are there, at first and when nothing changed since. */
  readonly temuan: readonly number[];
}

function readUkuran(teks: string): Ukuran {
  const [, paket, keputusan] = /^(\d+)x(\d+)$/.exec(teks) ?? [];
  if (paket === undefined || keputusan === undefined) throw new Error(`Ukuran ${teks} tidak dikenal; tulis 104x1000.`);
  return { paket: Number(paket), keputusan: Number(keputusan) };
}

/** The newest month last; each kelurahan counts its packages on. */
async function writePaket(folder: string, { paket, keputusan }: Ukuran): Promise<void> {
  let tertulis = 0;
  for (let bulan = 0; tertulis < paket; bulan += 1) {
    const tanggal = createTanggal(2010 + Math.floor(bulan / 12), (bulan % 12) + 1, 12);
    if (tanggal === null) throw new Error(`Bulan ke-${bulan} tidak ada.`);
    const permintaan = { kota: KOTA.kode, benih: 1, keputusan, urut: bulan + 1, tanam: false, pdf: PDF_CONTOH };
    const tempat = path.join(folder, String(bulan).padStart(3, '0'));
    mkdirSync(tempat);
    for await (const { namaBerkas, zip } of generatePaketContoh({ ...permintaan, tanggal })) {
      writeFileSync(path.join(tempat, namaBerkas), zip);
      tertulis += 1;
      if (tertulis === paket) return;
    }
  }
}

async function terimaSemua(folder: string, ukuran: Ukuran): Promise<Hasil> {
  const app = startApp();
  try {
    await app.client.gerbang.siapkanDinsos({ sandi: SANDI, dinsos: { ...DINSOS_AWAL, kota: KOTA } });
    const { paket } = await listPaket([folder]);
    const mulai = performance.now();
    const jam = createJam();
    let selesai = 0;
    let keputusan = 0;
    for await (const { berkas } of readPaketFiles(paket)) {
      keputusan += await terima(app, [...berkas], (banyak) => jam.note(selesai + banyak));
      selesai += berkas.length;
    }
    if (selesai !== ukuran.paket || keputusan !== ukuran.paket * ukuran.keputusan) {
      throw new Error(`Diterima ${selesai} paket dan ${keputusan} keputusan, bukan yang dibuat.`);
    }
    const detik = (performance.now() - mulai) / 1000;
    const temuan = [await measureTemuan(app), await measureTemuan(app)];
    return {
      ...ukuran,
      temuan,
      detik,
      puncak: process.resourceUsage().maxRSS * 1024,
      awal: jam.measure(0, selesai / 10),
      akhir: jam.measure(selesai * 0.9, selesai),
      dataByte: statSync(path.join(app.dataDir, 'mufakat.db')).size,
    };
  } finally {
    await app.remove();
  }
}

async function measureTemuan({ client }: ReturnType<typeof startApp>): Promise<number> {
  const mulai = performance.now();
  await client.rekap.listTemuan({ offset: 0, limit: 100 });
  return performance.now() - mulai;
}

/** When how many packages were done. */
function createJam() {
  const catatan: { readonly banyak: number; readonly saat: number }[] = [];
  return {
    note: (banyak: number): void => {
      catatan.push({ banyak, saat: performance.now() });
    },
    /** Milliseconds a package between two counts. */
    measure: (dari: number, sampai: number): number => {
      const antara = catatan.filter(({ banyak }) => banyak >= dari && banyak <= sampai);
      const [pertama, terakhir] = [antara[0], antara.at(-1)];
      if (pertama === undefined || terakhir === undefined) return Number.NaN;
      return (terakhir.saat - pertama.saat) / (terakhir.banyak - pertama.banyak);
    },
  };
}

async function terima(
  { client }: ReturnType<typeof startApp>,
  berkas: File[],
  onSelesai: (banyak: number) => void,
): Promise<number> {
  const masukan = { berkas, pengirim: 'pertama', diterima: null, contoh: true } as const;
  for await (const kabar of await client.rekap.terima(masukan)) {
    if (kabar.jenis === 'kemajuan') {
      onSelesai(kabar.selesai);
      continue;
    }
    if (kabar.ditolak[0] !== undefined) throw new Error(kabar.ditolak[0].pesan);
    return kabar.masuk.reduce((n, satu) => n + satu.keputusan, 0);
  }
  throw new Error('Penerimaan berakhir tanpa hasil.');
}

function runAnak(...isi: string[]): string {
  return execFileSync(process.execPath, [fileURLToPath(import.meta.url), ...isi], { encoding: 'utf8' });
}

function printHasil({ paket, keputusan, detik, puncak, awal, akhir, dataByte, temuan }: Hasil): void {
  const angka = (n: number, desimal = 0): string => n.toFixed(desimal).padStart(9);
  process.stdout.write(
    `${`${paket}x${keputusan}`.padEnd(12)}${angka(detik, 1)} s ${angka(paket / detik)} packages/s ${angka((paket * keputusan) / detik)} decisions/s` +
      `${angka(puncak / 1e6)} MB peak ${angka(awal, 1)} -> ${angka(akhir, 1)} ms a package (${(akhir / awal).toFixed(2)}) ${angka(dataByte / 1e6)} MB data, findings ${temuan.map((n) => n.toFixed(0)).join(', then ')} ms\n`,
  );
}

const [cara, folder, teks] = argumen;
if (cara === 'tulis') await writePaket(folder ?? '', readUkuran(teks ?? ''));
else if (cara === 'terima')
  process.stdout.write(JSON.stringify(await terimaSemua(folder ?? '', readUkuran(teks ?? ''))));
else {
  for (const ukuran of argumen.length === 0 ? UKURAN_AWAL : argumen) {
    const tempat = mkdtempSync(path.join(tmpdir(), 'mufakat-bench-rekap-'));
    try {
      runAnak('tulis', tempat, ukuran);
      printHasil(JSON.parse(runAnak('terima', tempat, ukuran)) as Hasil);
    } finally {
      rmSync(tempat, { recursive: true, force: true });
    }
  }
}
