import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Kemajuan } from '#contract/bentuk.ts';
import { renderBeritaAcara } from '#core/documents/berita-acara.ts';
import type { Cetakan } from '#core/documents/printer.ts';
import { createRunTask } from '#core/workers/run-task.ts';
import type { CatatanSidang } from '#domain/berita-acara.ts';
import { PUTUSAN } from '#domain/putusan.ts';
import { listNik, type PdfTerbaca, readPdf } from './read-pdf.ts';
import { createCatatanPanjang } from './sample-catatan.ts';

const runTask = createRunTask(new URL('../../electron/core/workers/entry.ts', import.meta.url));

const hash = (pdf: Uint8Array): string => createHash('sha256').update(pdf).digest('hex');

describe('given a session of 10.000 usulan, when its berita acara is made in a thread', { timeout: 120_000 }, () => {
  const catatan: CatatanSidang = createCatatanPanjang(10_000);
  const kabar: Kemajuan[] = [];
  let cetakan: Cetakan;
  let terbaca: PdfTerbaca;
  beforeAll(async () => {
    cetakan = await runTask('beritaAcara', { catatan, foto: [] }, { onProgress: (satu) => kabar.push(satu) });
    terbaca = readPdf(cetakan.pdf);
  }, 120_000);

  it('then each NIK stands exactly once, in the order of the lists', () => {
    const urut = PUTUSAN.flatMap((satu) => catatan.keputusan.filter(({ putusan }) => putusan === satu));
    const nik = urut.map(({ data }) => data.nik as string);
    expect(new Set(nik).size).toBe(10_000);
    expect(listNik(terbaca.teks)).toEqual(nik);
  });

  it('then each page of the list has its heads and caption, and every page its right number of all', () => {
    const berisi = terbaca.halaman.filter((isi) => listNik(isi).length > 0);
    expect(berisi.length).toBeGreaterThan(300);
    for (const isi of berisi) expect(isi).toMatch(/[ABC]\. +Usulan yang di[\s\S]*No\.\s+NIK\s+Nama\s+Alamat\s+RT\/RW/);
    const jumlah = cetakan.halaman;
    expect(terbaca.halaman).toHaveLength(jumlah);
    for (const [i, isi] of terbaca.halaman.entries())
      expect(isi).toMatch(new RegExp(`Halaman ${i + 1} dari ${jumlah}\\s`));
  });

  it('then no page of the list stands with a sum and without a person', () => {
    for (const isi of terbaca.halaman) {
      if (/Jumlah +[\d.]+ usulan/.test(isi)) expect(listNik(isi).length).toBeGreaterThan(0);
    }
  });

  it('then rows measured, rows laid out and pages written are told from begin to end, each only forward', () => {
    expect([...new Set(kabar.map(({ tahap }) => tahap))]).toEqual([
      'Mengukur tulisan',
      'Menyusun halaman',
      'Menulis halaman',
    ]);
    for (const tahap of ['Mengukur tulisan', 'Menyusun halaman', 'Menulis halaman']) {
      const bagian = kabar.filter((satu) => satu.tahap === tahap).map(({ selesai, total }) => selesai / total);
      expect(bagian).toEqual(bagian.toSorted((a, b) => a - b));
      expect(bagian.length).toBeGreaterThan(90);
      expect(bagian[0]).toBeLessThan(0.05);
      expect(bagian.at(-1)).toBeGreaterThan(0.95);
      expect(bagian.at(-1)).toBeLessThanOrEqual(1);
    }
  });
});

describe('given a session of 1.200 usulan', () => {
  const catatan = createCatatanPanjang(1200);

  it('when it is made twice, in a thread and here, then the bytes are the same', async () => {
    const dalam = await runTask('beritaAcara', { catatan, foto: [] });
    expect(hash(dalam.pdf)).toBe(hash((await renderBeritaAcara(catatan)).pdf));
  });

  it.each(['Mengukur tulisan', 'Menyusun halaman', 'Menulis halaman'])(
    'when it is cancelled while it says %s, then the thread ends and nothing more is told',
    async (tahap) => {
      const batal = new AbortController();
      const lahir = once(process, 'worker') as Promise<[Worker]>;
      const kabar: string[] = [];
      const hasil = runTask(
        'beritaAcara',
        { catatan, foto: [] },
        {
          signal: batal.signal,
          onProgress: (satu) => {
            kabar.push(satu.tahap);
            if (satu.tahap === tahap) batal.abort();
          },
        },
      );
      const [thread] = await lahir;
      const akhir = once(thread, 'exit');
      await expect(hasil).rejects.toMatchObject({ kode: 'DIBATALKAN' });
      await akhir;
      expect(kabar.filter((satu) => satu === tahap)).toHaveLength(1);
      expect(kabar.at(-1)).toBe(tahap);
    },
  );
});
