import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PYTHON } from '../python.ts';
import { importBerkas, openSidang, preview, startContoh, startRekaan, type TestApp } from './test-app.ts';

const JUDUL = 'NIK,NAMA,NO KK,TGL LAHIR,L/P,ALAMAT,RT,RW,PROGRAM BANSOS';
const ROSMALINAR = '1371015403790018,Rosmalinar Umpama,1371011206150004,14/03/1979,P,Jalan Contoh Raya 14,3,2,PKH';
const RUSTAM = '1371010907610044,Rustam Khayal,1371011206150005,09/07/1961,L,Jalan Contoh Raya 2,3,2,BPNT';

function csv(...baris: string[]): File {
  return new File([[JUDUL, ...baris].join('\r\n')], 'usulan-rt-03.csv', { type: 'text/csv' });
}

async function readTemuan({ client }: TestApp, pratinjau: string) {
  return (await client.impor.listTemuan({ pratinjau, offset: 0, limit: 100 })).baris;
}

describe('given a new kelurahan', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startRekaan({ warga: 20, usulan: 1, benih: 1 });
  });
  afterEach(async () => {
    expect(app.log.baris).toEqual([]);
    await app.remove();
  });

  const listUsulan = async () => (await app.client.usulan.list({ offset: 0, limit: 100 })).baris;

  it('when a list is previewed, then nothing is written yet', async () => {
    const { jumlah, kurang } = await preview(app, csv(ROSMALINAR, RUSTAM));
    expect(jumlah).toEqual({ dibaca: 2, baru: 2, diperbarui: 0, sama: 0, ditolak: 0 });
    expect(kurang).toEqual([]);
    expect(await listUsulan()).toEqual([]);
    expect(await app.client.impor.riwayat()).toEqual([]);
  });

  it('when a list is written, then each row is a usulan that knows where it came from', async () => {
    await importBerkas(app, csv(ROSMALINAR, RUSTAM));
    const daftar = await listUsulan();
    expect(daftar).toMatchObject([
      {
        nik: '1371015403790018',
        nama: 'Rosmalinar Umpama',
        jenis: 'usulan_program',
        program: 'PKH',
        rt: '003',
        rw: '002',
        status: 'menunggu',
      },
      { nik: '1371010907610044', nama: 'Rustam Khayal', jenis: 'usulan_program', program: 'SEMBAKO' },
    ]);
    const { asal } = await app.client.usulan.get({ id: daftar[1]?.id ?? 0 });
    expect(asal).toMatchObject({ namaBerkas: 'usulan-rt-03.csv', baris: 3 });
  });

  it('when the same file comes a second time, then nothing changes, not even the history', async () => {
    await importBerkas(app, csv(ROSMALINAR, RUSTAM));
    const sebelum = await listUsulan();
    const { berkas, jumlah } = await importBerkas(app, csv(ROSMALINAR, RUSTAM));
    expect(berkas).toBeNull();
    expect(jumlah).toEqual({ dibaca: 2, baru: 0, diperbarui: 0, sama: 2, ditolak: 0 });
    expect(await listUsulan()).toEqual(sebelum);
    expect(await app.client.impor.riwayat()).toHaveLength(1);
  });

  it('when a newer list puts an address right, then the usulan is updated and empty fields take nothing away', async () => {
    await importBerkas(app, csv(ROSMALINAR));
    const { jumlah } = await importBerkas(
      app,
      csv(ROSMALINAR.replace('Jalan Contoh Raya 14', 'Jalan Rekaan 9').replace('14/03/1979', '')),
    );
    expect(jumlah).toMatchObject({ baru: 0, diperbarui: 1, sama: 0 });
    const [satu] = await listUsulan();
    expect((await app.client.usulan.get({ id: satu?.id ?? 0 })).data).toMatchObject({
      alamat: 'Jalan Rekaan 9',
      tanggalLahir: '1979-03-14',
    });
  });

  it('when a person was decided, then the same file changes nothing, but another list may propose the person again', async () => {
    await importBerkas(app, csv(ROSMALINAR));
    const { sidang } = await openSidang(app);
    await app.client.kehadiran.markAll({ sidang });
    await app.client.pembahasan.record({
      sidang,
      nomor: 1,
      isi: { putusan: 'tidak_layak', alasan: 'MAMPU', catatan: '' },
    });
    await app.client.sidang.tutup({ sidang });
    expect((await importBerkas(app, csv(ROSMALINAR))).jumlah).toMatchObject({ baru: 0, sama: 1 });
    expect((await importBerkas(app, csv(RUSTAM, ROSMALINAR))).jumlah).toMatchObject({ baru: 2, sama: 0 });
  });

  it('when rows are damaged, then each is refused by row, column and reason, the sum holds, and the rest is taken', async () => {
    const rusak = csv(
      ROSMALINAR,
      RUSTAM.replace('1371010907610044', '1.37101E+15'),
      RUSTAM.replace('1371010907610044', '137101090761004'),
      RUSTAM.replace('09/07/1961', '31/02/1961'),
      ROSMALINAR,
    );
    const { id, jumlah } = await preview(app, rusak);
    expect(jumlah).toEqual({ dibaca: 5, baru: 1, diperbarui: 0, sama: 0, ditolak: 4 });
    expect(
      (await readTemuan(app, id))
        .filter(({ berat }) => berat === 'galat')
        .map(({ baris, kolom, kode }) => [baris, kolom, kode]),
    ).toEqual([
      [3, 'NIK', 'NIK_NOTASI_ILMIAH'],
      [4, 'NIK', 'NIK_KURANG_ANGKA'],
      [5, 'TGL LAHIR', 'TANGGAL_TIDAK_ADA'],
      [6, 'NIK', 'BARIS_GANDA'],
    ]);
    await app.client.impor.tulis({ pratinjau: id });
    expect(await listUsulan()).toHaveLength(1);
  });

  it('when a damaged cell is put right by hand in the preview, then its row is taken', async () => {
    const { id } = await preview(app, csv(ROSMALINAR, RUSTAM.replace('1371010907610044', '1.37101E+15')));
    const { jumlah } = await app.client.impor.perbaiki({
      pratinjau: id,
      baris: 3,
      kolom: 'NIK',
      isi: '1371010907610044',
    });
    expect(jumlah).toMatchObject({ baru: 2, ditolak: 0 });
    await app.client.impor.tulis({ pratinjau: id });
    expect((await listUsulan()).map(({ nik }) => nik)).toContain('1371010907610044');
  });

  it('when needed columns bear unknown names, then they can be mapped by hand, and the mapping is remembered', async () => {
    const asing = (isi: string) => new File([`nmr ktp;sebutan\n${isi}\n`], 'asing.csv');
    const pertama = await preview(app, asing('1371015403790018;Rosmalinar Umpama'));
    expect(pertama.kurang.toSorted()).toEqual(['nama', 'nik']);
    await expect(app.client.impor.tulis({ pratinjau: pertama.id })).rejects.toMatchObject({
      code: 'BERKAS_TIDAK_DITERIMA',
      data: { kode: 'KOLOM_WAJIB_TIDAK_ADA' },
    });
    await importBerkas(app, asing('1371015403790018;Rosmalinar Umpama'), { pemetaan: { 0: 'nik', 1: 'nama' } });
    const kedua = await preview(app, asing('1371010907610044;Rustam Khayal'));
    expect(kedua).toMatchObject({ pemetaanDiingat: true, kurang: [], jumlah: { baru: 1 } });
  });

  it.each([
    ['empty', new Uint8Array(), 'BERKAS_KOSONG'],
    ['a PDF that calls itself xlsx', new TextEncoder().encode('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'BERKAS_BUKAN_TABEL'],
    ['a torn zip', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3]), 'BERKAS_RUSAK'],
  ])('when the file is %s, then it is refused in one sentence', async (_, isi, kode) => {
    const gagal = preview(app, new File([isi], 'usulan.xlsx'));
    await expect(gagal).rejects.toMatchObject({ code: 'BERKAS_TIDAK_DITERIMA', data: { kode } });
    await expect(gagal).rejects.toThrow(/^[A-Z][^\n]*\.$/);
  });

  it('when reading is cancelled, then no preview stays and nothing is written', async () => {
    const banyak = csv(...Array.from({ length: 20_000 }, (_, i) => RUSTAM.replace('0044', String(1000 + (i % 9000)))));
    const batal = new AbortController();
    const baca = async () => {
      for await (const _ of await app.client.impor.periksa(
        { jenis: 'usulan', berkas: banyak },
        { signal: batal.signal },
      ))
        batal.abort();
    };
    await expect(baca()).rejects.toThrow();
    expect(await listUsulan()).toEqual([]);
  });
});

describe('given a session whose worksheet is filled on paper', () => {
  let app: TestApp;
  let sidang: number;
  let folder: string;
  beforeEach(async () => {
    app = await startContoh(8);
    ({ sidang } = await openSidang(app));
    folder = mkdtempSync(path.join(tmpdir(), 'mufakat-lembar-'));
  });
  afterEach(async () => {
    await app.remove();
    rmSync(folder, { recursive: true });
  });

  /** Fills the worksheet as a person with another spreadsheet program would: openpyxl opens, types, saves. */
  const fill = async (isian: Record<number, readonly [string, string, string]>): Promise<File> => {
    const lembar = await app.client.dokumen.lembar({ sidang });
    const berkas = path.join(folder, lembar.name);
    writeFileSync(berkas, new Uint8Array(await lembar.arrayBuffer()));
    execFileSync(PYTHON, ['-c', FILL, berkas, JSON.stringify(isian)]);
    return new File([readFileSync(berkas)], lembar.name);
  };

  it('when it is taken back, then every decision stands as if it had been typed', async () => {
    const berkas = await fill({
      1: ['Layak', '', ''],
      2: ['Tidak layak', '7. Mampu', ''],
      3: ['Ditunda', '16. Lainnya', 'Belum ada berkas'],
    });
    const { belumDiisi, jumlah } = await preview(app, berkas, { jenis: 'keputusan', sidang });
    expect({ belumDiisi, jumlah }).toEqual({
      belumDiisi: 5,
      jumlah: { dibaca: 8, baru: 3, diperbarui: 0, sama: 5, ditolak: 0 },
    });
    await importBerkas(app, berkas, { jenis: 'keputusan', sidang });
    const { baris } = await app.client.pembahasan.list({ sidang, offset: 0, limit: 3 });
    expect(baris.map(({ putusan, alasan }) => [putusan, alasan])).toEqual([
      ['layak', null],
      ['tidak_layak', 'MAMPU'],
      ['ditunda', 'LAINNYA'],
    ]);
    expect((await importBerkas(app, berkas, { jenis: 'keputusan', sidang })).berkas).toBeNull();
  });

  it('when a row lacks its reason or its note, then that row alone is refused', async () => {
    const berkas = await fill({ 1: ['Layak', '', ''], 2: ['Tidak layak', '', ''], 3: ['Ditunda', '16. Lainnya', ''] });
    const { id, jumlah } = await preview(app, berkas, { jenis: 'keputusan', sidang });
    expect(jumlah).toMatchObject({ baru: 1, ditolak: 2 });
    expect((await readTemuan(app, id)).map(({ kode }) => kode)).toEqual(
      expect.arrayContaining(['ALASAN_KOSONG', 'CATATAN_KOSONG']),
    );
  });

  it('when the sheet belongs to another agenda, then no decision falls on the wrong person', async () => {
    const berkas = await fill({ 1: ['Layak', '', ''], 2: ['Layak', '', ''] });
    const { baris } = await app.client.pembahasan.list({ sidang, offset: 0, limit: 1 });
    await app.client.agenda.keluarkan({ sidang, usulan: [baris[0]?.usulan ?? 0] });
    const { id, jumlah } = await preview(app, berkas, { jenis: 'keputusan', sidang });
    expect(jumlah).toMatchObject({ baru: 0, ditolak: 2 });
    expect((await readTemuan(app, id)).map(({ kode }) => kode)).toContain('NIK_BEDA_DENGAN_USULAN');
  });

  it('when a worksheet came in, then undo does not reach behind it', async () => {
    await app.client.pembahasan.record({ sidang, nomor: 5, isi: { putusan: 'layak', alasan: null, catatan: '' } });
    await importBerkas(app, await fill({ 1: ['Layak', '', ''] }), { jenis: 'keputusan', sidang });
    expect((await app.client.pembahasan.kemajuan({ sidang })).dapatDiurungkan).toBe(false);
  });
});

const FILL = `
import json, sys, openpyxl
berkas, isian = sys.argv[1], json.loads(sys.argv[2])
buku = openpyxl.load_workbook(berkas)
lembar = buku['LEMBAR']
judul = next(b for b in lembar.iter_rows() if any(s.value == 'KEPUTUSAN' for s in b))
kolom = {s.value: s.column for s in judul}
nomor = next(k for k in kolom if k and k.upper().startswith('NO'))
for b in range(judul[0].row + 1, lembar.max_row + 1):
    n = lembar.cell(b, kolom[nomor]).value
    if n is None or str(int(n)) not in isian: continue
    for nama, isi in zip(['KEPUTUSAN', 'ALASAN', 'CATATAN'], isian[str(int(n))]):
        if isi: lembar.cell(b, kolom[nama]).value = isi
buku.save(berkas)
`;
