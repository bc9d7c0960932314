import type { Client } from '#contract/index.ts';
import { createBerkasBalikFor, type TemuanUntukBalik } from '#core/balasan/dinsos/berkas-balik.ts';
import { createTandaTerimaFor } from '#core/balasan/dinsos/tanda-terima.ts';
import type { Data } from '#core/db/open.ts';
import { readKunci } from '#core/kunci/kunci.ts';
import { listSemuaTemuanLintas } from '#core/rekap/temuan-lintas.ts';
import { getPeriode } from '#domain/periode.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { DINSOS, insertPaket, withData } from './balasan-app.ts';
import { SANDI, startApp, type TestApp } from './test-app.ts';

/** The same data in a new run of the program, opened. */
export async function reopenApp(app: TestApp): Promise<TestApp> {
  const baru = startApp(app.dataDir);
  await baru.client.gerbang.buka({ sandi: SANDI });
  return baru;
}

/** A Dinas Sosial to which a sample kelurahan may send: those send only to one that is a sample too. */
export async function startDinsosContoh(): Promise<TestApp> {
  const app = startApp();
  await app.client.gerbang.siapkanDinsos({ sandi: SANDI, dinsos: DINSOS });
  await app.close();
  await withData(app.dataDir, async ({ sqlite }) => {
    sqlite.prepare("INSERT INTO pengaturan (kunci, isi) VALUES ('contoh', 'true')").run();
  });
  return reopenApp(app);
}

/** The key file of another side is taken for true. */
export async function trustKunci({ kunciDikenal }: Client, berkas: File): Promise<void> {
  const [satu] = await kunciDikenal.periksa({ berkas: [berkas] });
  if (satu === undefined || satu.keadaan === 'ditolak') throw new Error(satu?.pesan);
  await kunciDikenal.terima({ daftar: [{ asal: 'berkas', kunci: satu.kunci, menggantikan: null }] });
}

/** A package comes to Dinas Sosial; answers its number there. */
export async function acceptPaket(dinsos: Client, berkas: File, diterima: Tanggal): Promise<number> {
  for await (const kabar of await dinsos.rekap.terima({ berkas: [berkas], diterima, pengirim: 'dikenal' })) {
    if (kabar.jenis !== 'hasil') continue;
    const [satu] = kabar.masuk;
    if (satu === undefined) throw new Error(kabar.ditolak[0]?.pesan);
    return satu.paket;
  }
  throw new Error('Paket tidak diterima.');
}

/** The package of a closed session, encrypted to the Dinas Sosial that is known. */
export async function exportPaket(client: Client, sidang: number): Promise<File> {
  for await (const kabar of await client.dokumen.paket({ sidang, cara: 'sandi' })) {
    if (kabar.jenis === 'hasil') return client.dokumen.unduh({ dokumen: kabar.dokumen });
  }
  throw new Error('Paket tidak datang.');
}

export interface PermintaanBalasan {
  readonly paket: number;
  /** Ten digits. */
  readonly kelurahan: string;
  readonly tanggal: Tanggal;
  readonly cara?: 'sandi' | 'terbuka';
  /** Number of another package of this kelurahan that came; those between are missing. */
  readonly urutLain?: number;
  /** Instead of what the recap found. */
  readonly temuan?: readonly TemuanUntukBalik[];
}

/** What Dinas Sosial hands out about a package, made with its own key from its own data, which is closed meanwhile. */
export async function makeBalasan(dinsos: TestApp, permintaan: PermintaanBalasan) {
  const { paket, kelurahan, tanggal, cara = 'sandi', urutLain } = permintaan;
  await dinsos.close();
  return withData(dinsos.dataDir, async (data) => {
    const { db } = data;
    if (urutLain !== undefined) insertLain(data, kelurahan, urutLain);
    const penyegel = await readKunci(db);
    if (penyegel === null) throw new Error('Dinas Sosial belum mempunyai kunci.');
    const tandaTerima = await createTandaTerimaFor(db, paket, penyegel);
    if (tandaTerima === null) throw new Error('Tidak ada tanda terima.');
    const periode = getPeriode(tanggal);
    const temuan = permintaan.temuan ?? (await listSemuaTemuanLintas(db, { periode }));
    const dibuatPada = '2026-11-20T03:00:00.000Z';
    const balik = await createBerkasBalikFor(db, { kelurahan, periode, temuan, dibuatPada, penyegel, cara });
    return { tandaTerima, balik };
  });
}

function insertLain(data: Data, kelurahan: string, urut: number): void {
  const sidik = 'c'.repeat(64);
  insertPaket(data, {
    kelurahan,
    urut,
    versi: 1,
    sidang: 'lain',
    nama_sidang: 'MUSKEL 9/2026',
    tanggal: '2026-12-01',
    periode: '2026-12',
    sha256: sidik,
    sidik_manifest: sidik,
    nama_berkas: 'lain.zip',
    publik: Buffer.alloc(32),
    layak: 0,
    tidak_layak: 0,
    ditunda: 0,
  });
}
