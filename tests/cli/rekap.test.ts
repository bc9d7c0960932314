import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generatePaketContoh, type PaketContoh } from '#core/contoh/paket-contoh.ts';
import { createKunciAge, encryptAge } from '#core/kunci/age.ts';
import { createBerkasKunci, nameBerkasKunci, serializeBerkasKunci } from '#core/kunci/berkas-kunci.ts';
import { DINSOS_AWAL } from '#domain/dinsos.ts';
import { getKodeSepuluh } from '#domain/kelurahan.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { startApp } from '../core/test-app.ts';
import { createKeputusan, PDF_CONTOH } from '../paket/sample.ts';
import { createPaket, getKelurahan, getKunci, KOTA } from '../rekap/paket-uji.ts';
import { type Hasil, readJawaban, runMufakat, runSelesai, SANDI } from './mufakat.ts';

/** Each call is a process of its own. */
const BATAS_WAKTU = 120_000;
/** The last two propose the same person. */
const PENGIRIM = ['13.71.01.1001', '13.71.01.1002', '13.71.01.1004', '13.71.01.1005'];

let folder: string;
let paket: PaketContoh[];
const at = (...nama: string[]): string => path.join(folder, ...nama);

async function listSemua(tempat: string): Promise<string[]> {
  const isi = await readdir(tempat, { recursive: true, withFileTypes: true });
  return isi
    .filter((satu) => satu.isFile())
    .map((satu) => path.relative(tempat, path.join(satu.parentPath, satu.name)))
    .sort();
}

/** Without a passphrase in the environment, and with a place of its own for what is made for one run only. */
function runRekap(...argumen: string[]): Promise<Hasil> {
  return runMufakat(['rekap', ...argumen], { sandi: null, env: { TMPDIR: at('sementara') } });
}

async function writeKunci({ kelurahan, penyegel, penerima }: PaketContoh): Promise<string> {
  const pokok = {
    peran: 'kelurahan',
    kode: getKodeSepuluh(kelurahan.kelurahan),
    nama: kelurahan.kelurahan.nama,
    penerima,
  } as const;
  const berkas = at('kunci', nameBerkasKunci(pokok));
  await writeFile(berkas, serializeBerkasKunci(createBerkasKunci(pokok, penyegel)));
  return berkas;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mufakat-rekap-'));
  for (const nama of ['sementara', 'kunci', 'paket', 'paket/kedua']) await mkdir(at(nama));
  const permintaan = { kota: '13.71', benih: 7, hanya: PENGIRIM, ulang: PENGIRIM.slice(1, 2), pdf: PDF_CONTOH };
  paket = [];
  for await (const satu of generatePaketContoh({ ...permintaan, tanggal: '2026-11-12' as Tanggal })) paket.push(satu);
  for (const [i, { namaBerkas, zip }] of paket.entries()) {
    await writeFile(at('paket', i % 2 === 0 ? '' : 'kedua', namaBerkas), zip);
  }
  await writeFile(at('paket', 'catatan.txt'), 'bukan paket');
}, BATAS_WAKTU);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('given a folder of packages and no data of Dinas Sosial', { timeout: BATAS_WAKTU }, () => {
  it('when it is recapped with damaged and missing files, then the good ones count, the others are told, and nothing else is left', async () => {
    const [pertama, kedua] = paket;
    if (pertama === undefined || kedua === undefined) throw new Error('Paket contoh tidak ada.');
    await writeFile(at('terpotong.zip'), pertama.zip.subarray(0, pertama.zip.length >> 1));
    await writeFile(at('lain.zip.age'), await encryptAge(kedua.zip, (await createKunciAge()).penerima));
    const hasil = await runRekap(
      '--out',
      at('hasil'),
      '--diterima',
      '2026-11-13',
      at('paket'),
      at('terpotong.zip'),
      at('lain.zip.age'),
      at('tidak-ada.zip'),
    );
    const { ditolak, berkas, ...lain } = readJawaban(hasil) as {
      ditolak: { berkas: string; kode: string; pesan: string }[];
      berkas: number;
    };
    const berlaku = paket.filter(({ versi, kelurahan }) => versi === 2 || kelurahan.kelurahan.kode !== PENGIRIM[1]);
    const keputusan = berlaku.reduce(
      (n, { jumlah: { layak, tidak_layak, ditunda } }) => n + layak + tidak_layak + ditunda,
      0,
    );
    expect([hasil.keluar, lain]).toEqual([
      0,
      {
        diterima: 4,
        terlambat: 0,
        digantikan: 1,
        sudahAda: 0,
        keputusan,
        ganda: 1,
        bulan: ['2026-11'],
        folder: at('hasil'),
        tanpaKunci: [],
      },
    ]);
    expect(ditolak.map(({ berkas: nama, kode }) => [nama, kode])).toEqual([
      ['tidak-ada.zip', 'BERKAS_TIDAK_ADA'],
      ['lain.zip.age', 'TIDAK_DAPAT_DIBUKA'],
      ['terpotong.zip', 'ZIP_RUSAK'],
    ]);
    for (const { pesan } of ditolak) expect(pesan).toMatch(/^[A-Z].*\.$/);
    const isi = await listSemua(at('hasil'));
    expect(isi).toHaveLength(berkas);
    expect(isi).toEqual(
      expect.arrayContaining([
        'keluar.xlsx',
        'keputusan.csv',
        'rekap.json',
        'rekap.xlsx',
        'ringkasan.pdf',
        'temuan-lintas.xlsx',
      ]),
    );
    // A key that nobody knows signs no answers.
    expect(isi.filter((nama) => /^(tanda-terima|berkas-balik)/.test(nama))).toEqual([]);
    expect((await readFile(at('hasil', 'keputusan.csv'), 'utf8')).trim().split('\n')).toHaveLength(keputusan + 1);
    expect(hasil.stderr).toContain('Kunci pengirim tidak dicocokkan');
    expect(await readdir(at('sementara'))).toEqual([]);
  });

  it('when another recap goes into the same folder, then what is older there stays and is told', async () => {
    await mkdir(at('campur'));
    await writeFile(at('campur', 'lama.xlsx'), 'lama');
    const hasil = await runRekap('--out', at('campur'), at('paket'));
    expect([hasil.keluar, await readFile(at('campur', 'lama.xlsx'), 'utf8')]).toEqual([0, 'lama']);
    expect(hasil.stderr).toContain('1 berkas yang bukan dari rekap ini, misalnya lama.xlsx');
  });

  it('when keys of some kelurahan are given, then packages of the others are refused as of unknown senders', async () => {
    const [pertama] = paket;
    if (pertama === undefined) throw new Error('Paket contoh tidak ada.');
    const hasil = await runRekap('--out', at('berkunci'), at('paket'), '--kunci', await writeKunci(pertama));
    const { diterima, ditolak } = readJawaban(hasil) as { diterima: number; ditolak: { kode: string }[] };
    expect([hasil.keluar, diterima]).toEqual([0, 1]);
    expect(ditolak.map(({ kode }) => kode)).toEqual(Array(4).fill('PENGIRIM_TIDAK_DIKENAL'));
    expect(hasil.stderr).not.toContain('tidak dicocokkan');
  });

  it('when two months are in it, then each has a folder; when one is asked for, then that one only', async () => {
    await mkdir(at('bulan'));
    const permintaan = { kota: '13.71', benih: 7, hanya: PENGIRIM.slice(0, 1), pdf: PDF_CONTOH };
    for (const [tanggal, urut] of [
      ['2026-10-08', 1],
      ['2026-11-12', 2],
    ] as const) {
      const buat = generatePaketContoh({ ...permintaan, tanggal: tanggal as Tanggal, urut });
      for await (const { namaBerkas, zip } of buat) await writeFile(at('bulan', namaBerkas), zip);
    }
    const dua = readJawaban(await runRekap('--out', at('dua'), at('bulan')));
    expect([dua.bulan, (await readdir(at('dua'))).sort()]).toEqual([
      ['2026-10', '2026-11'],
      ['2026-10', '2026-11'],
    ]);
    const satu = readJawaban(await runRekap('--out', at('satu'), '--bulan', '2026-10', '--siks', 'kota', at('bulan')));
    expect(satu).toMatchObject({ diterima: 2, bulan: ['2026-10'] });
    expect(await readdir(at('satu'))).toContain('rekap.json');
    expect((await listSemua(at('satu', 'siks-ng'))).some((nama) => nama.includes('KOTA PADANG'))).toBe(true);
  });

  it('when nothing of it can be used, then it is refused and no folder is made', async () => {
    await writeFile(at('acak.zip'), Buffer.from('bukan apa-apa'));
    const hasil = await runRekap('--out', at('kosong'), at('acak.zip'));
    expect([hasil.keluar, readJawaban(hasil)]).toMatchObject([
      1,
      { diterima: 0, keputusan: 0, ganda: 0, ditolak: [{ berkas: 'acak.zip', kode: 'BUKAN_ZIP' }] },
    ]);
    await expect(readdir(at('kosong'))).rejects.toThrow('ENOENT');
  });

  it.each([
    [['--kota', '99.99'], '99.99'],
    [['--data', 'x', '--kunci', 'y'], '--kunci'],
  ])('when it is told %j, then it says what is wrong', async (isi, kata) => {
    const hasil = await runRekap('--out', at('salah'), at('paket'), ...isi);
    expect([hasil.keluar, readJawaban(hasil)]).toMatchObject([2, { galat: { kode: 'PERINTAH_SALAH' } }]);
    expect(hasil.stderr).toContain(kata);
  });
});

describe('given data of a Dinas Sosial that knows the key of one kelurahan', { timeout: BATAS_WAKTU }, () => {
  beforeAll(async () => {
    const app = startApp(at('dinsos'));
    await app.client.gerbang.siapkanDinsos({ sandi: SANDI, dinsos: { ...DINSOS_AWAL, kota: KOTA } });
    await app.close();
    await mkdir(at('sungguhan'));
    const { penerima } = await createKunciAge();
    for (const kelurahan of [0, 1]) {
      const { berkas, zip } = await createPaket({ kelurahan, penerima, keputusan: [createKeputusan(1, {})] });
      await writeFile(at('sungguhan', berkas.name), zip);
    }
    const { kode, nama } = getKelurahan(0);
    const kunci = createBerkasKunci({ peran: 'kelurahan', kode, nama, penerima }, getKunci(kode));
    await writeFile(at('kenal.json'), serializeBerkasKunci(kunci));
    await runSelesai(['kunci', '--data', at('dinsos'), '--terima', at('kenal.json')]);
  }, BATAS_WAKTU);

  it('when packages come in twice, then those of trusted senders count once, are kept, and get their answers', async () => {
    const perintah = ['rekap', '--data', at('dinsos'), '--out', at('tetap'), at('sungguhan')];
    const pertama = await runMufakat(perintah);
    const asing = { kode: 'PENGIRIM_TIDAK_DIKENAL', berkas: expect.stringContaining(getKelurahan(1).kode) };
    expect([pertama.keluar, readJawaban(pertama)]).toMatchObject([
      0,
      { diterima: 1, sudahAda: 0, keputusan: 1, ditolak: [asing], tanpaKunci: [] },
    ]);
    const isi = await listSemua(at('tetap'));
    expect(isi.filter((nama) => nama.startsWith('tanda-terima/'))).toHaveLength(1);
    expect(isi.filter((nama) => /^berkas-balik\/.*\.json\.age$/.test(nama))).toHaveLength(1);
    const kedua = await runMufakat(perintah);
    expect([kedua.keluar, readJawaban(kedua)]).toMatchObject([0, { diterima: 0, sudahAda: 1, keputusan: 1 }]);
    expect(await listSemua(at('tetap'))).toEqual(isi);
  });

  it('when packages of a sample come, then they do not get among the real ones', async () => {
    const hasil = await runMufakat(['rekap', '--data', at('dinsos'), '--out', at('contoh'), at('bulan')]);
    const { ditolak } = readJawaban(hasil) as { ditolak: { kode: string }[] };
    expect([hasil.keluar, ...new Set(ditolak.map(({ kode }) => kode))]).toEqual([1, 'PAKET_CONTOH']);
  });
});
