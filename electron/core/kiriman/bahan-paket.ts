import type { Kysely } from 'kysely';
import { listAdendum } from '../adendum/read-adendum.ts';
import { toCanonicalJson } from '../db/canonical-json.ts';
import type { Tables } from '../db/tables.ts';
import { readFotoCetak } from '../dokumen/foto-cetak.ts';
import type { Inti } from '../inti.ts';
import { listBerkasBertanda } from '../kertas-bertanda/read-kertas.ts';
import { ensureKunci, readKunci } from '../kunci/kunci.ts';
import { ensureKunciSandi, readKunciSandi } from '../kunci/kunci-sandi.ts';
import { readSidang } from '../musyawarah/sidang.ts';
import { computeSha256 } from '../paket/sha256.ts';
import { takeJurnal } from '../paket/take-jurnal.ts';
import { readCatatanCetak } from '../penanda-tangan/list-penanda.ts';
import type { Penyegel } from '../segel/seal-pdf.ts';
import { VERSI_PROGRAM } from '../versi.ts';
import type { MasukanTugas } from '../workers/tasks.ts';
import { planBerikut, planTerbitan, type RencanaTerbit } from './terbitan.ts';

/** All that a package is made from but its version. */
export type BahanPaket = Isi & KunciPaket & Pick<MasukanTugas<'paket'>, 'foto'>;

type Isi = Awaited<ReturnType<typeof readIsi>>;

interface KunciPaket {
  readonly penyegel: Penyegel;
  readonly penerima: string;
}

/** What is needed to print and to pack. Throws SIDANG_TIDAK_ADA and SIDANG_BELUM_DITUTUP. Makes the keys of this kelurahan where it has none. */
export async function readBahanPaket(inti: Inti, sidang: number): Promise<BahanPaket> {
  const isi = await readIsi(inti.data.db, sidang);
  const foto = await readFotoCetak(inti.data.db, isi.catatan);
  const penyegel = await ensureKunci(inti);
  const { penerima } = await ensureKunciSandi(inti);
  return { ...isi, foto, penyegel, penerima };
}

/** The number that the package of a session would have if it were made now. Writes nothing. Throws as `readBahanPaket`. */
export async function planPaket(db: Kysely<Tables>, sidang: number): Promise<RencanaTerbit> {
  const isi = await readIsi(db, sidang);
  const [penyegel, sandi] = [await readKunci(db), await readKunciSandi(db)];
  if (penyegel === null || sandi === null) return planBerikut(db, sidang);
  return planTerbitan(db, sidang, computeSidikIsi({ ...isi, penyegel, penerima: sandi.penerima }));
}

async function readIsi(db: Kysely<Tables>, sidang: number) {
  return {
    catatan: await readCatatanCetak(db, await readSidang(db, sidang)),
    adendum: (await listAdendum(db, sidang)).map(({ catatan }) => catatan),
    bertanda: await listBerkasBertanda(db, sidang),
    jurnal: await takeJurnal(db, sidang),
    versiProgram: VERSI_PROGRAM,
  };
}

/** Hash over what a package is made from: the same hash, the same package. The record names its photos by their hashes. */
export function computeSidikIsi(bahan: Isi & KunciPaket): string {
  const { catatan, adendum, bertanda, jurnal, versiProgram, penyegel, penerima } = bahan;
  return computeSha256(
    toCanonicalJson({
      catatan,
      adendum,
      bertanda: bertanda.map(({ isi }) => computeSha256(isi)),
      jurnal: jurnal.at(-1)?.sidik,
      versiProgram,
      publik: Buffer.from(penyegel.publik).toString('hex'),
      penerima,
    }),
  );
}
