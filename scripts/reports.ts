import { existsSync, readFileSync } from 'node:fs';

/** How many tests of one run passed and failed, and what failed or was left out, in words. */
export interface Hitungan {
  readonly lulus: number;
  readonly gagal: number;
  readonly catatan: readonly string[];
}

/**
 * Test files whose process died in the middle, by the JSON report of Vitest: nothing in them failed, and something was left undone. They
 * are few or the fault lies elsewhere.
 */
export function listMati(berkas: string): readonly string[] {
  return readList(readReport(berkas), 'testResults')
    .filter((file) => {
      const status = readList(file, 'assertionResults').map((satu) => readText(satu, 'status'));
      return readText(file, 'status') === 'failed' && status.includes('pending') && !status.includes('failed');
    })
    .map((file) => readText(file, 'name'));
}

/**
 * Counts a run of Vitest together with the second run of the files whose process died in the first. What failed in either has failed, and
 * the files that needed the second are said.
 */
export function countVitestDiulang(pertama: string, ulangan: string, kodeUlangan: number): Hitungan {
  const mati = new Set(listMati(pertama));
  const awal = countFiles(
    readList(readReport(pertama), 'testResults').filter((file) => !mati.has(readText(file, 'name'))),
  );
  const akhir = countVitest(ulangan, kodeUlangan);
  return {
    lulus: awal.lulus + akhir.lulus,
    gagal: awal.gagal + akhir.gagal,
    catatan: [
      `${mati.size} berkas tes dijalankan dua kali karena prosesnya mati: ${[...mati].join(', ')}`,
      ...awal.catatan,
      ...akhir.catatan,
    ],
  };
}

/** Counts the JSON report of Vitest. A file that could not be loaded counts as one failure; so does a run that ended badly without one. */
export function countVitest(berkas: string, kode: number): Hitungan {
  return close(kode, countFiles(readList(readReport(berkas), 'testResults')));
}

function countFiles(files: readonly unknown[]): Hitungan {
  const rusak = files.filter(
    (file) => readText(file, 'status') === 'failed' && readList(file, 'assertionResults').length === 0,
  );
  const tes = files.flatMap((file) => readList(file, 'assertionResults'));
  const dengan = (status: string): readonly unknown[] => tes.filter((satu) => readText(satu, 'status') === status);
  const gagal = dengan('failed');
  const lewat = tes.length - dengan('passed').length - gagal.length;
  return {
    lulus: dengan('passed').length,
    gagal: gagal.length + rusak.length,
    catatan: [
      ...gagal.map((satu) => `gagal: ${readText(satu, 'fullName')}`),
      ...rusak.map((file) => `tidak dapat dimuat: ${readText(file, 'name')}`),
      ...(lewat === 0 ? [] : [`${lewat} tes dilewati`]),
    ],
  };
}

/**
 * Counts the JSON report of Playwright. Faults outside a test, such as a file that could not be loaded, count as failures; a test that
 * passed only when it was tried again has passed, and is said.
 */
export function countPlaywright(berkas: string, kode: number): Hitungan {
  const laporan = readReport(berkas);
  const stats = readRecord(laporan, 'stats');
  const galat = readList(laporan, 'errors');
  const lewat = readNumber(stats, 'skipped');
  const goyah = readNumber(stats, 'flaky');
  return close(kode, {
    lulus: readNumber(stats, 'expected') + goyah,
    gagal: readNumber(stats, 'unexpected') + galat.length,
    catatan: [
      ...(goyah === 0 ? [] : [`${goyah} tes goyah: lulus baru pada percobaan kedua`]),
      ...galat.map((satu) => `galat di luar tes: ${readText(satu, 'message').split('\n')[0]}`),
      ...(lewat === 0 ? [] : [`${lewat} tes dilewati`]),
    ],
  });
}

/** A run that ended badly, or in which nothing ran, must not look like success. */
function close(kode: number, hitungan: Hitungan): Hitungan {
  const { lulus, gagal, catatan } = hitungan;
  if (gagal > 0 || (kode === 0 && lulus > 0)) return hitungan;
  const sebab = kode === 0 ? 'tidak ada tes yang berjalan' : `berhenti dengan kode ${kode} di luar tes`;
  return { lulus, gagal: 1, catatan: [...catatan, sebab] };
}

function readReport(berkas: string): unknown {
  if (!existsSync(berkas)) return undefined;
  try {
    return JSON.parse(readFileSync(berkas, 'utf8'));
  } catch {
    return undefined;
  }
}

function readRecord(nilai: unknown, nama: string): unknown {
  return typeof nilai === 'object' && nilai !== null ? Reflect.get(nilai, nama) : undefined;
}

function readList(nilai: unknown, nama: string): readonly unknown[] {
  const isi = readRecord(nilai, nama);
  return Array.isArray(isi) ? isi : [];
}

function readText(nilai: unknown, nama: string): string {
  const isi = readRecord(nilai, nama);
  return typeof isi === 'string' ? isi : '';
}

function readNumber(nilai: unknown, nama: string): number {
  const isi = readRecord(nilai, nama);
  return typeof isi === 'number' ? isi : 0;
}
