import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createP12 } from '../documents/sertifikat.ts';
import { PYTHON } from '../python.ts';
import { readJawaban, runMufakat, runSelesai } from './mufakat.ts';

const run = promisify(execFile);
const USULAN = 1000;
const BATAS_WAKTU = 240_000;

type Isian = readonly [keputusan: string, alasan: string, catatan: string];

/** What the hall decides on a usulan: of every ten seven layak, two not, one postponed, with reasons in the ways people type. */
function decide(nomor: number): Isian {
  if (nomor % 10 === 0) return ['Ditunda', 'NIK_TIDAK_PADAN', ''];
  if (nomor % 10 === 1) return ['Tidak layak', 'Mampu', ''];
  if (nomor % 10 === 2) return ['tidak layak', 'Lainnya', `catatan rekaan ${nomor}`];
  return ['Layak', '', ''];
}

const JUMLAH = { layak: 700, tidak_layak: 200, ditunda: 100 };

let folder: string;
let data: string;
const jawaban: Record<string, Record<string, unknown>> = {};

async function runPython(skrip: string, ...argumen: string[]): Promise<string> {
  const berkas = fileURLToPath(new URL(skrip, import.meta.url));
  const { stdout } = await run(PYTHON, [berkas, ...argumen], { maxBuffer: 2 ** 26 });
  return stdout;
}

/** The whole line, each step by its command, as a script of Dinsos would run it. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mufakat-utuh-'));
  data = path.join(folder, 'data');
  const call = async (nama: string, ...argumen: string[]): Promise<Record<string, unknown>> => {
    const isi = await runSelesai(argumen);
    jawaban[nama] = isi;
    return isi;
  };
  const diData = ['--data', data];
  const { berkasUsulan } = await call('contoh', 'contoh', ...diData, '--warga', '1500', '--usulan', String(USULAN));
  const berkas = String(berkasUsulan);
  await call('periksa', 'impor', ...diData, '--jenis', 'usulan', berkas, '--periksa');
  await call('kosong', 'usulan', ...diData);
  await call('impor', 'impor', ...diData, '--jenis', 'usulan', berkas);
  await call('imporLagi', 'impor', ...diData, '--jenis', 'usulan', berkas);
  await call('usulan', 'usulan', ...diData);
  const tempat = ['--tanggal', '2026-11-12', '--tempat', 'Aula Contoh'];
  const { sidang } = await call('buat', 'sidang', 'buat', ...diData, ...tempat, '--semua-usulan');
  const diSidang = [...diData, '--sidang', String(sidang)];
  await call('hadir', 'hadir', ...diSidang, '--semua');
  const lembar = path.join(folder, 'lembar.xlsx');
  await call('lembar', 'lembar', ...diSidang, '--out', lembar);
  const keputusan = Object.fromEntries(Array.from({ length: USULAN }, (_, i) => [i + 1, decide(i + 1)]));
  await writeFile(path.join(folder, 'keputusan.json'), JSON.stringify(keputusan));
  const terisi = path.join(folder, 'lembar-terisi.xlsx');
  const baris = await runPython('fill-lembar.py', lembar, terisi, path.join(folder, 'keputusan.json'));
  expect(Number(baris)).toBe(USULAN);
  await call('keputusan', 'impor', ...diSidang, '--jenis', 'keputusan', terisi);
  await call('tutup', 'tutup', ...diSidang);
  await call('daftar', 'sidang', 'daftar', ...diData);
  await call('beritaAcara', 'berita-acara', ...diSidang, '--out', path.join(folder, 'ba.pdf'));
  await call('pengumuman', 'pengumuman', ...diSidang, '--out', path.join(folder, 'pengumuman.pdf'));
  const { paket } = await call('ekspor', 'ekspor', ...diSidang, '--out', path.join(folder, 'kirim'));
  await call('verifikasi', 'verifikasi', String(paket));
  await call('kunci', 'kunci', ...diData);
  await call('rekap', 'rekap', '--out', path.join(folder, 'rekap'), String(paket));
  await call('rinci', 'verifikasi', '--rinci', String(paket));
  await call('periksaKertas', 'verifikasi', path.join(folder, 'ba.pdf'));
}, BATAS_WAKTU);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a session of 1,000 usulan from the sample to the verified package', () => {
  it('begins with a sample whose list lies beside the data', async () => {
    const { berkasUsulan, ...lain } = jawaban.contoh ?? {};
    expect(lain).toEqual({ data, warga: 1500, usulan: USULAN });
    expect(path.isAbsolute(String(berkasUsulan))).toBe(true);
    expect(path.dirname(String(berkasUsulan))).toBe(data);
  });

  it('checks a list without writing anything', () => {
    expect(jawaban.periksa).toEqual({ dibaca: USULAN, diterima: USULAN, ditolak: 0, sama: 0, temuan: [] });
    expect(jawaban.kosong).toEqual({ jumlah: 0, usulan: [] });
  });

  it('takes every row once, and the second time finds all of them the same', () => {
    expect(jawaban.impor).toEqual({ dibaca: USULAN, diterima: USULAN, ditolak: 0, sama: 0, temuan: [] });
    expect(jawaban.imporLagi).toEqual({ dibaca: USULAN, diterima: 0, ditolak: 0, sama: USULAN, temuan: [] });
    const { jumlah, usulan } = jawaban.usulan as { jumlah: number; usulan: Record<string, unknown>[] };
    expect([jumlah, usulan.length, new Set(usulan.map(({ id }) => id)).size]).toEqual([USULAN, USULAN, USULAN]);
    const kunci = ['id', 'nik', 'nama', 'jenis', 'program', 'rt', 'rw', 'status'];
    for (const satu of usulan) expect(Object.keys(satu)).toEqual(kunci);
  });

  it('puts all of them on the agenda, everyone present, all decisions taken from the worksheet', () => {
    expect(jawaban.buat).toEqual({ sidang: expect.any(Number), usulan: USULAN });
    expect(jawaban.hadir).toEqual({ hadir: 39 });
    expect(jawaban.lembar).toEqual({ berkas: path.join(folder, 'lembar.xlsx'), usulan: USULAN });
    expect(jawaban.keputusan).toEqual({ dibaca: USULAN, diterima: USULAN, ditolak: 0, sama: 0, temuan: [] });
  });

  it('closes with the counts of what was decided', () => {
    const { sidang } = jawaban.buat ?? {};
    const nomorBeritaAcara = expect.stringMatching(/^400\.9\/001\/MUSKEL\//);
    expect(jawaban.tutup).toEqual({ sidang, status: 'ditutup', nomorBeritaAcara, jumlah: JUMLAH });
    const ringkasan = { id: sidang, status: 'ditutup', usulan: USULAN, jumlah: JUMLAH, hadir: 39, diundang: 39 };
    expect(jawaban.daftar).toEqual({ sidang: [expect.objectContaining(ringkasan)] });
  });

  it('prints the copy for the public with as many masked people as were decided layak, and no whole number', async () => {
    const { stdout: teks } = await run('pdftotext', ['-layout', path.join(folder, 'pengumuman.pdf'), '-'], {
      maxBuffer: 2 ** 26,
    });
    expect(teks.match(/^ *[\d.]+ +\d{6}•{8}\d{2}/gm)).toHaveLength(JUMLAH.layak);
    expect(teks).not.toMatch(/\d{16}/);
  });

  it('prints every usulan exactly once on as many pages as it says', async () => {
    const berkas = path.join(folder, 'ba.pdf');
    const { stdout: info } = await run('pdfinfo', [berkas]);
    const halaman = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
    expect(jawaban.beritaAcara).toEqual({ berkas, halaman });
    const { stdout: teks } = await run('pdftotext', ['-layout', berkas, '-'], { maxBuffer: 2 ** 26 });
    const { usulan } = jawaban.usulan as { usulan: { nik: string }[] };
    expect(teks.match(/null|undefined|NaN|\[object/g)).toBeNull();
    const tercetak = new Map<string, number>();
    for (const [nik] of teks.matchAll(/\b\d{16}\b/g)) tercetak.set(nik, (tercetak.get(nik) ?? 0) + 1);
    expect(usulan.filter(({ nik }) => tercetak.get(nik) !== 1)).toEqual([]);
  });

  it('exports the same decisions as xlsx, csv and json, and as many as were decided', async () => {
    const { paket, jumlah, sha256, ...terbitan } = jawaban.ekspor ?? {};
    expect(jumlah).toEqual(JUMLAH);
    expect(terbitan).toEqual({ versi: 1, urut: 1, cara: 'terbuka' });
    expect(
      createHash('sha256')
        .update(await readFile(String(paket)))
        .digest('hex'),
    ).toBe(sha256);
    const isi = JSON.parse(await runPython('read-paket.py', String(paket)));
    for (const bagian of ['manifest', 'json', 'csv', 'xlsx']) expect(isi[bagian], bagian).toEqual(JUMLAH);
    const { usulan } = jawaban.usulan as { usulan: { nik: string }[] };
    const nik = usulan.map((satu) => satu.nik).sort();
    for (const bagian of ['nikJson', 'nikCsv', 'nikXlsx']) expect(isi[bagian].sort(), bagian).toEqual(nik);
    expect(isi.nikSiks).toHaveLength(JUMLAH.layak);
    expect(isi.berkas).toEqual([
      'berita-acara.pdf',
      'jurnal.json',
      'kehadiran.json',
      'keputusan.csv',
      'keputusan.json',
      'keputusan.xlsx',
      'manifest.json',
      'tanda-tangan.json',
    ]);
  });

  it('warns when the package leaves open, makes the same one again, and encrypts only to a key that it knows', async () => {
    const { sidang } = jawaban.buat ?? {};
    const diSidang = ['ekspor', '--data', data, '--sidang', String(sidang), '--out', path.join(folder, 'lagi')];
    const lagi = await runMufakat(diSidang);
    expect(lagi.stderr).toContain('Perhatian: paket ini tidak disandikan.');
    expect(readJawaban(lagi)).toMatchObject({ versi: 1, urut: 1, sha256: jawaban.ekspor?.sha256 });
    const sandi = await runMufakat([...diSidang, '--sandi']);
    expect([sandi.keluar, readJawaban(sandi)]).toMatchObject([1, { galat: { kode: 'KUNCI_DINSOS_TIDAK_ADA' } }]);
  });

  it('is recapped with the same sums, one package of one kelurahan', async () => {
    expect(jawaban.rekap).toMatchObject({ diterima: 1, ditolak: [], digantikan: 0, keputusan: USULAN, ganda: 0 });
    const rekap = JSON.parse(await readFile(path.join(folder, 'rekap', 'rekap.json'), 'utf8'));
    expect(rekap).toMatchObject({ masuk: 1, jumlah: JUMLAH });
  });

  it('is found sound by Dinsos, and unsound once a byte is another', async () => {
    expect(jawaban.verifikasi).toEqual({ sah: true, temuan: [] });
    const { sidikKunci } = jawaban.kunci ?? {};
    expect(jawaban.rinci).toMatchObject({
      sah: true,
      kertas: [{ berkas: 'berita-acara.pdf', utuh: true, sidikKunci }],
    });
    expect(jawaban.periksaKertas).toMatchObject({
      sah: true,
      temuan: [],
      kertas: [
        { utuh: true, asal: { kertas: 'berita_acara' }, sidikKunci: expect.stringMatching(/^\w{4}(-\w{4}){3}$/) },
      ],
    });
    const { paket } = jawaban.ekspor ?? {};
    const isi = await readFile(String(paket));
    const letak = isi.length >> 1;
    isi[letak] = (isi[letak] ?? 0) ^ 1;
    const rusak = path.join(folder, 'rusak.zip');
    await writeFile(rusak, isi);
    const hasil = await runMufakat(['verifikasi', rusak], { sandi: null });
    expect([hasil.keluar, readJawaban(hasil)]).toEqual([1, { sah: false, temuan: expect.any(Array) }]);
    expect(readJawaban(hasil).temuan).not.toHaveLength(0);
  });

  it('refuses to close twice, to take decisions late, and to print what is not closed, and leaves old files whole', async () => {
    const { sidang } = jawaban.buat ?? {};
    const diSidang = ['--data', data, '--sidang', String(sidang)];
    const tutup = await runMufakat(['tutup', ...diSidang]);
    expect([tutup.keluar, readJawaban(tutup)]).toMatchObject([1, { galat: { kode: 'SIDANG_DITUTUP' } }]);
    const terisi = path.join(folder, 'lembar-terisi.xlsx');
    const impor = await runMufakat(['impor', ...diSidang, '--jenis', 'keputusan', terisi]);
    expect([impor.keluar, readJawaban(impor)]).toMatchObject([1, { galat: { kode: 'SIDANG_DITUTUP' } }]);
    const buat = ['sidang', 'buat', '--data', data, '--tanggal', '2026-11-13', '--tempat', 'Aula Contoh'];
    const kedua = await runSelesai(buat);
    const lama = await stat(path.join(folder, 'ba.pdf'));
    const out = ['--out', path.join(folder, 'ba.pdf')];
    const cetak = await runMufakat(['berita-acara', '--data', data, '--sidang', String(kedua.sidang), ...out]);
    expect([cetak.keluar, readJawaban(cetak)]).toMatchObject([1, { galat: { kode: 'SIDANG_BELUM_DITUTUP' } }]);
    expect((await stat(path.join(folder, 'ba.pdf'))).mtimeMs).toBe(lama.mtimeMs);
  });

  it('can be stopped while it prints, and leaves the old paper as it was', async () => {
    const { sidang } = jawaban.buat ?? {};
    const berkas = path.join(folder, 'ba.pdf');
    const lama = await readFile(berkas);
    const cetak = ['berita-acara', '--data', data, '--sidang', String(sidang), '--out', berkas];
    const hasil = await runMufakat(cetak, { batalkanSaat: 'Menyusun halaman' });
    expect([hasil.keluar, readJawaban(hasil)]).toMatchObject([1, { galat: { kode: 'DIBATALKAN' } }]);
    expect((await readFile(berkas)).equals(lama)).toBe(true);
  });

  it('signs the paper with certificates one after another, and says before writing what is wrong with one', async () => {
    const at = (nama: string): string => path.join(folder, nama);
    await writeFile(at('lurah.p12'), createP12({ nama: 'Hendra Umpama, S.Sos.' }));
    await writeFile(at('notulis.p12'), createP12({ nama: 'Yusnidar Rekaan', jenis: 'ec' }));
    const sign = (kertas: string, sertifikat: string, out: string, sandi: string) =>
      runMufakat(['tanda-tangan', at(kertas), '--sertifikat', at(sertifikat), '--jabatan', 'Lurah', '--out', at(out)], {
        env: { MUFAKAT_SANDI_SERTIFIKAT: sandi },
      });
    const salah = await sign('ba.pdf', 'lurah.p12', 'salah.pdf', 'keliru');
    expect([salah.keluar, readJawaban(salah)]).toMatchObject([1, { galat: { kode: 'SANDI_SERTIFIKAT_SALAH' } }]);
    expect(await readdir(folder)).not.toContain('salah.pdf');
    expect(readJawaban(await sign('ba.pdf', 'lurah.p12', 'satu.pdf', 'rahasia'))).toMatchObject({
      tandaDigital: [{ nama: 'Hendra Umpama, S.Sos.', utuh: true, berlaku: true }],
    });
    await sign('satu.pdf', 'notulis.p12', 'dua.pdf', 'rahasia');
    const { sah, kertas } = await runSelesai(['verifikasi', at('dua.pdf')]);
    expect([sah, kertas]).toMatchObject([true, [{ tandaDigital: [{}, { nama: 'Yusnidar Rekaan', utuh: true }] }]]);
  });

  it('leaves no half written file anywhere', async () => {
    const sisa = (await readdir(folder, { recursive: true })).filter((nama) => path.basename(nama).startsWith('.'));
    expect(sisa).toEqual([]);
  });
});
