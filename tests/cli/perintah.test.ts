import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Hasil, readJawaban, runMufakat } from './mufakat.ts';

const SEMUA_PERINTAH = [
  ['contoh'],
  ['impor'],
  ['usulan'],
  ['terlewat'],
  ['sidang'],
  ['sidang', 'buat'],
  ['sidang', 'daftar'],
  ['hadir'],
  ['lembar'],
  ['tutup'],
  ['berita-acara'],
  ['pengumuman'],
  ['sptjm'],
  ['ekspor'],
  ['balasan'],
  ['rekap'],
  ['verifikasi'],
  ['temuan'],
];

const KATA_INGGRIS = /\b(usage|options?|commands?|arguments?|display|help for|default|required|error|choices|show)\b/i;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mufakat-perintah-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function expectGalat(hasil: Hasil, keluar: number, kode: string): string {
  const { galat, ...lain } = readJawaban(hasil);
  const { pesan } = galat as { pesan: string };
  expect({ keluar: hasil.keluar, galat, lain }).toEqual({ keluar, galat: { kode, pesan }, lain: {} });
  expect(hasil.stderr.trim()).toBe(pesan);
  return pesan;
}

describe('help', () => {
  it.each([[[] as string[]], ...SEMUA_PERINTAH.map((perintah) => [perintah])])(
    'of "mufakat %s" is Indonesian, on standard output, and no failure',
    async (perintah) => {
      const { keluar, stdout, stderr } = await runMufakat([...perintah, '--help'], { sandi: null });
      expect([keluar, stderr]).toEqual([0, '']);
      expect(stdout).toContain(['Cara pakai: mufakat', ...perintah].join(' '));
      expect(stdout.replaceAll('--help', '')).not.toMatch(KATA_INGGRIS);
    },
  );

  it('names every command, the passphrase and the exit codes', async () => {
    const { stdout } = await runMufakat(['--help']);
    for (const [perintah] of SEMUA_PERINTAH) expect(stdout).toContain(`\n  ${perintah} `);
    expect(stdout).toContain('MUFAKAT_SANDI');
    for (const kode of [0, 1, 2, 3]) expect(stdout).toMatch(new RegExp(`\\n {2}${kode} {2}\\S`));
  });

  it('when only the version is asked for, then it is printed and that is no failure', async () => {
    const { keluar, stdout, stderr } = await runMufakat(['--version'], { sandi: null });
    expect([keluar, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('wrong use', () => {
  const salah: [string[], string][] = [
    [[], 'Perintah tidak lengkap.'],
    [['sidang'], 'Perintah tidak lengkap.'],
    [['conto'], 'Perintah "conto" tidak dikenal. Mungkin maksudnya contoh.'],
    [['sidang', 'hapus'], 'Perintah "hapus" tidak dikenal.'],
    [['usulan', '--data', 'x', '--urutkan'], 'Pilihan --urutkan tidak dikenal.'],
    [['usulan'], 'Pilihan --data <FOLDER> wajib diisi.'],
    [['usulan', '--data'], 'Pilihan --data <FOLDER> memerlukan isi.'],
    [['usulan', '--data', ' '], 'Isi tidak boleh kosong.'],
    [['impor', '--data', 'x', '--jenis', 'usulan'], 'BERKAS wajib diisi.'],
    [
      ['impor', '--data', 'x', '--jenis', 'warga', 'a.xlsx'],
      'Pilih salah satu: usulan, keputusan, dtsen, bebas, jkss, pbi, desil, siks.',
    ],
    [['impor', '--data', 'x', '--jenis', 'usulan', 'a.xlsx', 'b.xlsx'], 'Isian terlalu banyak.'],
    [['impor', '--data', 'x', '--jenis', 'keputusan', 'a.xlsx'], 'Pilihan --sidang wajib untuk --jenis keputusan'],
    [['impor', '--data', 'x', '--jenis', 'usulan', '--sidang', '1', 'a.xlsx'], 'dan hanya untuk itu'],
    [['contoh', '--data', 'x', '--warga', '-1'], 'bilangan bulat 0 sampai 200000'],
    [['contoh', '--data', 'x', '--usulan', '12,5'], 'bilangan bulat 0 sampai 20000'],
    [['contoh', '--data', 'x', '--seed', 'abc'], 'Pilihan --seed <S> tidak dapat diisi "abc".'],
    [['sidang', 'buat', '--data', 'x', '--tanggal', '2026-02-30', '--tempat', 'Aula'], 'tanggal yang ada'],
    [['sidang', 'buat', '--data', 'x', '--tempat', 'Aula'], 'Pilihan --tanggal <YYYY-MM-DD> wajib diisi.'],
    [['hadir', '--data', 'x', '--sidang', '1'], 'Pilihan --semua wajib diisi.'],
    [['tutup', '--data', 'x', '--sidang', 'satu'], 'nomor sidang dari perintah sidang daftar'],
    [['verifikasi'], 'BERKAS wajib diisi.'],
  ];

  it.each(salah)('"mufakat %s" is refused with exit code 2 and one sentence', async (argumen, kalimat) => {
    const pesan = expectGalat(await runMufakat(argumen), 2, 'PERINTAH_SALAH');
    expect(pesan).toContain(kalimat);
    expect(pesan.replaceAll('--help', '')).not.toMatch(KATA_INGGRIS);
  });

  it('is a command without a passphrase where nobody can be asked for it', async () => {
    const hasil = await runMufakat(['contoh', '--data', path.join(folder, 'baru')], { sandi: null });
    expect(expectGalat(hasil, 2, 'SANDI_TIDAK_ADA')).toContain('MUFAKAT_SANDI');
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('a refused input', () => {
  it('is a file that is not there', async () => {
    const hasil = await runMufakat(['verifikasi', 'tidak-ada.zip'], { sandi: null, cwd: folder });
    expect(expectGalat(hasil, 1, 'BERKAS_TIDAK_ADA')).toContain(path.join(folder, 'tidak-ada.zip'));
  });

  it('is looked for where the user stands, also when npm runs the command in the folder of the package', async () => {
    const env = { npm_lifecycle_event: 'mufakat', INIT_CWD: folder };
    const hasil = await runMufakat(['verifikasi', 'tidak-ada.zip'], { env });
    expect(expectGalat(hasil, 1, 'BERKAS_TIDAK_ADA')).toContain(path.join(folder, 'tidak-ada.zip'));
  });
});
