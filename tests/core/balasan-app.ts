import { deriveKey, readGaram } from '#core/db/key.ts';
import { type Data, getDataFile, openData } from '#core/db/open.ts';
import { createKunciAge, type KunciAge } from '#core/kunci/age.ts';
import { ensureKunci } from '#core/kunci/kunci.ts';
import type { Penyegel } from '#core/segel/seal-pdf.ts';
import { createUnitOfWork } from '#core/unit-of-work.ts';
import { DINSOS_AWAL, type Dinsos } from '#domain/dinsos.ts';
import { proposesIntoProgram } from '#domain/jenis-usulan.ts';
import { SANDI, startApp, type TestApp } from './test-app.ts';

export const DINSOS: Dinsos = {
  ...DINSOS_AWAL,
  kota: { kode: '13.71', nama: 'Kota Padang' },
  kepala: { nama: 'Yulia Rekaan, S.Sos.', nip: '', jabatan: 'Kepala Dinas Sosial' },
};

export interface Diputus {
  readonly nomor: number;
  readonly usulan: number;
  readonly nik: string;
  readonly nama: string;
  readonly program: string;
}

/** Usulan into a programme on the agenda of a session, in their order. */
export async function listMengusulkan({ client }: TestApp, sidang: number): Promise<Diputus[]> {
  const { baris } = await client.pembahasan.list({ sidang, offset: 0, limit: 500 });
  return baris.filter(({ jenis }) => proposesIntoProgram(jenis));
}

/** Closes a session in which all but `ditolak` were found layak. */
export async function closeSidang({ client }: TestApp, sidang: number, ditolak: readonly number[] = []): Promise<void> {
  await client.kehadiran.markAll({ sidang });
  const { baris } = await client.pembahasan.list({ sidang, offset: 0, limit: 500 });
  for (const { nomor } of baris) {
    const isi = ditolak.includes(nomor)
      ? ({ putusan: 'tidak_layak', alasan: 'MAMPU', catatan: '' } as const)
      : ({ putusan: 'layak', alasan: null, catatan: '' } as const);
    await client.pembahasan.record({ sidang, nomor, isi });
  }
  await client.sidang.tutup({ sidang });
}

/** A result of SIKS-NG as it comes: CSV, comma, layout B; of each row the NIK and what follows it. */
export function createSiks(baris: readonly (readonly string[])[], nama = 'hasil-siks.csv'): File {
  const judul = 'nama_kec,nama_desa,nik_usulan,program_bansos,hasil,padan,nama_lgkp,ket_vali';
  const isi = baris.map((satu) => ['PAUH', 'CUPAK TANGAH', ...satu].join(','));
  return new File([[judul, ...isi, ''].join('\r\n')], nama, { type: 'text/csv' });
}

/** The data file itself, while no application has it open. */
export async function withData<R>(dataDir: string, kerja: (data: Data) => Promise<R>): Promise<R> {
  const kunci = await deriveKey(SANDI, readGaram(getDataFile(dataDir)));
  const data = openData(dataDir, kunci, () => new Date('2026-11-20T03:00:00Z'));
  try {
    return await kerja(data);
  } finally {
    await data.close();
  }
}

/** A folder of a Dinas Sosial with its keys, not open. */
export async function createDinsos(): Promise<{ dataDir: string; penyegel: Penyegel; sandi: KunciAge }> {
  const app = startApp();
  await app.client.gerbang.siapkanDinsos({ sandi: SANDI, dinsos: DINSOS });
  await app.close();
  const penyegel = await withData(app.dataDir, (data) =>
    ensureKunci({ data, unitOfWork: createUnitOfWork(data, () => new Date('2026-11-20T03:00:00Z'), 'uji') }),
  );
  return { dataDir: app.dataDir, penyegel, sandi: await createKunciAge() };
}

/** Lets the data of one side know the key of the other. */
export function insertKunci(
  { sqlite }: Data,
  peran: 'kelurahan' | 'dinsos',
  kode: string,
  publik: Uint8Array,
  penerima: string,
): void {
  sqlite
    .prepare(
      "INSERT INTO kunci_dikenal (peran, kode, nama, publik, penerima, asal, dicatat) VALUES (?, ?, 'Rekaan', ?, ?, 'berkas', '2026-11-01T00:00:00.000Z')",
    )
    .run(peran, kode, Buffer.from(publik), penerima);
}
