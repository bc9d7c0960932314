import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readJawaban, runMufakat, runSelesai } from './mufakat.ts';

const ROSMALINAR = '1371015403790018';
const RUSTAM = '1371010907610044';

const DTSEN = [
  'NIK,NAMA,NOMOR KK,TANGGAL LAHIR,JENIS KELAMIN,HUBUNGAN KELUARGA,STATUS KAWIN,RT,RW,DESIL,KEADAAN',
  `${ROSMALINAR},Rosmalinar Umpama,1371011206150004,14/03/1979,P,Kepala keluarga,Kawin,3,2,2,ADA`,
  `${RUSTAM},Rustam Khayal,1371011206150005,09/07/1961,L,Kepala keluarga,Kawin,3,2,2,MENINGGAL`,
  '1.37E+15,Sofyan Misal,1371011206150006,17/08/1974,L,Anak,Kawin,3,2,2,ADA',
];
const LAIN: Readonly<Record<string, readonly string[]>> = {
  jkss: ['PSNOKA,NIK,NAMA,SEGMEN,BULAN,TAHUN', `1,${RUSTAM},Rustam Khayal,PBI APBD,10,2026`],
  pbi: ['NIK,NAMA,NOKA BPJS,PSNOKA BPJS,NOKK', `${ROSMALINAR},Rosmalinar Umpama,1,1,1371011206150004`],
  desil: ['NOMOR KK,NIK,DESIL', `1371011206150004,${ROSMALINAR},7`],
  siks: [
    'NAMA KEC,NAMA DESA,NIK USULAN,PROGRAM BANSOS,HASIL,PADAN,NAMA LGKP,KET VALI',
    `PADANG BARAT,CONTOH,${ROSMALINAR},PKH,DITOLAK,PADAN,ROSMALINAR UMPAMA,Desil di luar batas`,
  ],
};

describe('given the data of a kelurahan and lists from outside', () => {
  let folder: string;
  let data: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'mufakat-daftar-'));
    data = path.join(folder, 'data');
    await runSelesai(['contoh', '--data', data, '--warga', '0', '--usulan', '0']);
    for (const [jenis, baris] of Object.entries({ dtsen: DTSEN, ...LAIN })) {
      await writeFile(path.join(folder, `${jenis}.csv`), baris.join('\n'));
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const impor = (jenis: string, ...lain: string[]) =>
    runSelesai(['impor', '--data', data, '--jenis', jenis, path.join(folder, `${jenis}.csv`), ...lain]);

  it('when DTSEN is imported, then read is taken and refused, each refusal with its row and column', async () => {
    expect(await impor('dtsen')).toMatchObject({
      dibaca: 3,
      diterima: 2,
      ditolak: 1,
      sama: 0,
      temuan: [{ baris: 4, kolom: 'NIK', kode: 'NIK_NOTASI_ILMIAH' }],
    });
    expect(await impor('dtsen')).toMatchObject({ dibaca: 3, diterima: 0, ditolak: 1, sama: 2 });
  });

  it.each(Object.keys(LAIN))('when a list of kind %s is imported, then its row is taken', async (jenis) => {
    expect(await impor(jenis)).toEqual({ dibaca: 1, diterima: 1, ditolak: 0, sama: 0, temuan: [] });
  });

  it('when findings are asked for, then the heaviest comes first, with whom it is about and in plain words', async () => {
    const { jumlah, temuan } = (await runSelesai(['temuan', '--data', data])) as {
      jumlah: number;
      temuan: { kode: string; bobot: number; nik: string; pesan: string; status: string }[];
    };
    expect(temuan).toHaveLength(jumlah);
    expect(temuan[0]).toMatchObject({ kode: 'MENINGGAL_MENERIMA', nik: RUSTAM, status: 'terbuka' });
    expect(temuan[0]?.pesan).toContain('JKSS');
    expect(temuan.map(({ kode, nik }) => [kode, nik])).toContainEqual(['DESIL_DI_LUAR_BATAS', ROSMALINAR]);
    expect(temuan.map(({ bobot }) => bobot)).toEqual(temuan.map(({ bobot }) => bobot).sort((a, b) => b - a));
  });

  it('when a needed column is missing, then nothing is written and the sentence names it', async () => {
    const berkas = path.join(folder, 'tanpa-nik.csv');
    await writeFile(berkas, 'NAMA,DESIL\nRosmalinar Umpama,3');
    const hasil = await runMufakat(['impor', '--data', data, '--jenis', 'desil', berkas]);
    expect(hasil.keluar).toBe(1);
    expect(readJawaban(hasil).galat).toMatchObject({
      kode: 'KOLOM_WAJIB_TIDAK_ADA',
      pesan: expect.stringContaining('NIK'),
    });
  });
});
