import { deriveKey, readGaram } from '#core/db/key.ts';
import { type Data, getDataFile, openData } from '#core/db/open.ts';
import { createKunciAge, type KunciAge } from '#core/kunci/age.ts';
import { ensureKunci } from '#core/kunci/kunci.ts';
import type { Penyegel } from '#core/segel/seal-pdf.ts';
import { createUnitOfWork } from '#core/unit-of-work.ts';
import { DINSOS_AWAL, type Dinsos } from '#domain/dinsos.ts';
import type { Diputus } from './sidang-diputus.ts';
import { SANDI, startApp } from './test-app.ts';

export const DINSOS: Dinsos = {
  ...DINSOS_AWAL,
  kota: { kode: '13.71', nama: 'Kota Padang' },
  kepala: { nama: 'Yulia Rekaan, S.Sos.', nip: '', jabatan: 'Kepala Dinas Sosial' },
};

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

/** The decisions of a kelurahan as Dinas Sosial holds them. */
export function insertPaket(
  { sqlite }: Data,
  isi: Record<string, unknown>,
  keputusan: readonly Diputus[] = [],
): number {
  const nilai: Record<string, unknown> = {
    diterima: '2026-11-13T02:00:00.000Z',
    terlambat: 0,
    keadaan: 'diterima',
    ...isi,
  };
  const kolom = Object.keys(nilai);
  const { lastInsertRowid } = sqlite
    .prepare(`INSERT INTO paket_masuk (${kolom.join(', ')}) VALUES (${kolom.map((satu) => `:${satu}`).join(', ')})`)
    .run(nilai);
  const insert =
    sqlite.prepare(`INSERT INTO keputusan_masuk (paket_id, nomor, usulan, nik, nama, jenis, program, putusan, catatan,
    keluar, diusulkan, data) VALUES (?, ?, ?, ?, ?, 'usulan_program', ?, 'layak', '', 0, 1, '{}')`);
  for (const { nomor, usulan, nik, nama, program } of keputusan) {
    insert.run(lastInsertRowid, nomor, usulan, nik, nama, program);
  }
  return Number(lastInsertRowid);
}
