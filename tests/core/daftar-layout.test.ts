import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JenisDaftar } from '#domain/daftar.ts';
import { PYTHON } from '../python.ts';
import { periksaDaftar, tulisDaftar } from './daftar-app.ts';
import { startRekaan, type TestApp } from './test-app.ts';

const SKRIP = fileURLToPath(new URL('./write-daftar.py', import.meta.url));
const ROSMALINAR = '1371015403790018';
const RUSTAM = '1371010907610044';

describe('given lists of every layout, written by openpyxl', () => {
  let app: TestApp;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'mufakat-daftar-'));
    execFileSync(PYTHON, [SKRIP, folder]);
    app = await startRekaan({ warga: 0, usulan: 0, benih: 1 });
  });
  afterAll(async () => {
    expect(app.log.baris).toEqual([]);
    await app.remove();
    rmSync(folder, { recursive: true });
  });

  const open = (nama: string) => new File([readFileSync(path.join(folder, nama))], nama);
  const getOrang = (kunci: string) => app.client.warga.get({ kunci });

  it('when a free sheet with every damage comes in, then what is read is what is taken and what is refused', async () => {
    const pratinjau = await periksaDaftar(app, 'bebas', open('bebas.xlsx'));
    expect([pratinjau.lembar, pratinjau.barisJudul]).toEqual(['RT 03', 6]);
    const { baris: temuan } = await app.client.daftar.listTemuan({ pratinjau: pratinjau.id, offset: 0, limit: 100 });
    expect(
      temuan.map(({ baris, berat, kode }) => [baris, berat, kode]).sort((a, b) => Number(a[0]) - Number(b[0])),
    ).toEqual([
      [11, 'galat', 'NIK_NOTASI_ILMIAH'],
      [12, 'galat', 'NIK_DIBULATKAN'],
      [13, 'ingat', 'NIK_KURANG_ANGKA'],
      [14, 'ingat', 'NIK_SEMENTARA'],
      [15, 'ingat', 'NIK_KOSONG'],
      [15, 'ingat', 'TANGGAL_TIDAK_ADA'],
      [17, 'ingat', 'BARIS_GANDA'],
      [18, 'galat', 'NAMA_KOSONG'],
    ]);
    const { berkas, jumlah } = await tulisDaftar(app, 'bebas', open('bebas.xlsx'));
    expect(jumlah).toEqual({ dibaca: 11, baru: 7, diperbarui: 1, sama: 0, ditolak: 3 });
    const jendela = { berkas: berkas ?? 0, offset: 0, limit: 20 };
    expect((await app.client.daftar.baris(jendela)).total).toBe(8);
    expect(
      (await app.client.daftar.baris({ ...jendela, saring: { tampil: 'ditolak' } })).baris.map(({ baris }) => baris),
    ).toEqual([11, 12, 18]);
    await expect(app.client.daftar.baris({ ...jendela, berkas: 999 })).rejects.toMatchObject({
      code: 'BERKAS_IMPOR_TIDAK_ADA',
    });
  });

  it('when DTSEN comes in, then what Excel knows as a date is a date, and only a business that is one is kept', async () => {
    const { jumlah } = await tulisDaftar(app, 'dtsen', open('H.xlsx'));
    expect(jumlah).toEqual({ dibaca: 3, baru: 0, diperbarui: 3, sama: 0, ditolak: 0 });
    expect(await getOrang(ROSMALINAR)).toMatchObject({
      usaha: 'Warung',
      tanggalLahir: '1979-03-14',
      desil: 2,
      rt: '003',
    });
    expect(await getOrang(RUSTAM)).toMatchObject({ usaha: '', hubunganKeluarga: 'Kepala keluarga' });
  });

  it.each<[JenisDaftar, string, string, object]>([
    ['pbi', 'D', 'PBI-JK', { dibaca: 3, baru: 3, diperbarui: 0, sama: 0, ditolak: 0 }],
    ['jkss', 'E', 'JKSS', { dibaca: 3, baru: 3, diperbarui: 0, sama: 0, ditolak: 0 }],
    ['jkss', 'F', 'JKSS', { dibaca: 3, baru: 0, diperbarui: 3, sama: 0, ditolak: 0 }],
  ])(
    'when a list of insured people (%s) comes in layout %s, then the registry shows %s',
    async (jenis, layout, program, jumlah) => {
      const pratinjau = await periksaDaftar(app, jenis, open(`${layout}.xlsx`));
      expect(pratinjau.layout).toBe(layout);
      expect((await tulisDaftar(app, jenis, open(`${layout}.xlsx`))).jumlah).toEqual(jumlah);
      const { program: punya, daftar } = await getOrang(ROSMALINAR);
      expect(punya).toContain(program);
      expect(daftar[0]).toMatchObject({ jenis, namaBerkas: `${layout}.xlsx`, baris: 2 });
    },
  );

  it('when the PBI list says that one of its members died, then that is the heaviest finding', async () => {
    expect((await getOrang(RUSTAM)).keadaan).toBe('meninggal');
    const { baris } = await app.client.temuan.list({ offset: 0, limit: 1 });
    expect(baris[0]).toMatchObject({ kode: 'MENINGGAL_MENERIMA', warga: { kunci: RUSTAM } });
  });

  it('when desil come in layout G, then each person has theirs and the limit is judged', async () => {
    expect((await periksaDaftar(app, 'desil', open('G.xlsx'))).layout).toBe('G');
    await tulisDaftar(app, 'desil', open('G.xlsx'));
    expect((await getOrang(RUSTAM)).desil).toBe(6);
    expect((await getOrang(RUSTAM)).semuaTemuan.map(({ kode }) => kode)).toContain('DESIL_DI_LUAR_BATAS');
  });

  it('when SIKS-NG answers in layout B, then the rejected row is in a list and on the page of its person', async () => {
    expect((await periksaDaftar(app, 'siks', open('B.csv'))).layout).toBe('B');
    const { berkas } = await tulisDaftar(app, 'siks', open('B.xlsx'));
    const list = async (siks: 'ditolak' | 'diterima') =>
      (await app.client.warga.list({ offset: 0, limit: 10, saring: { siks } })).baris.map(({ kunci }) => kunci);
    expect([await list('ditolak'), await list('diterima')]).toEqual([[RUSTAM], [ROSMALINAR]]);
    const jendela = { berkas: berkas ?? 0, offset: 0, limit: 10, saring: { tampil: 'siks_ditolak' as const } };
    const { total, baris } = await app.client.daftar.baris(jendela);
    expect([total, baris[0]]).toMatchObject([1, { baris: 3, kunci: RUSTAM, warga: true, nama: 'RUSTAM KHAYAL' }]);
    expect((await getOrang(RUSTAM)).siks).toEqual({
      hasil: 'DITOLAK',
      keterangan: 'TIDAK PADAN; NIK tidak ditemukan di Dukcapil',
      ditolak: true,
    });
  });

  it.each<[string, JenisDaftar]>([
    ['B', 'siks'],
    ['D', 'pbi'],
    ['E', 'jkss'],
    ['F', 'jkss'],
  ])(
    'when layout %s comes as the CSV in which it is handed over, then it is read as from the workbook',
    async (layout, jenis) => {
      const [csv, xlsx] = [
        await periksaDaftar(app, jenis, open(`${layout}.csv`)),
        await periksaDaftar(app, jenis, open(`${layout}.xlsx`)),
      ];
      expect([csv.layout, csv.jumlah.dibaca, csv.jumlah.ditolak]).toEqual([layout, xlsx.jumlah.dibaca, 0]);
    },
  );
});
