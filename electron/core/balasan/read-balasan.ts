import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { CaraKirim } from '#contract/dokumen.ts';
import { KATA_PENOLAKAN_BALASAN, type PenolakanBalasan, TOLAKAN_TERBANYAK } from '#domain/balasan.ts';
import { getKodeSepuluh } from '#domain/kelurahan.ts';
import { toTanggal } from '#domain/tanggal.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import type { Inti } from '../inti.ts';
import { readKelurahan, readProgram } from '../kelurahan/kelurahan.ts';
import { decryptAge, isAge } from '../kunci/age.ts';
import { readIsiBertanda } from '../kunci/isi-bertanda.ts';
import { readKunciSandi } from '../kunci/kunci-sandi.ts';
import { readJson } from '../paket/read-json.ts';
import {
  type BerkasBalik,
  type BerkasTandaTerima,
  bentukBerkasBalik,
  bentukTandaTerimaBerkas,
  bentukVersiBalasan,
  FORMAT_TANDA_TERIMA,
  VERSI_BALASAN,
} from './bentuk-balasan.ts';
import { KONTEKS_BERKAS_BALIK, listTolakanBalik } from './berkas-balik.ts';
import type { HasilSiksTerbaca } from './hasil-siks.ts';
import { KONTEKS_TANDA_TERIMA } from './tanda-terima.ts';
import type { BarisTolakan } from './tolakan.ts';

/** What a file that came back holds, checked; and the hash of what was read. */
export type Balasan = {
  readonly namaBerkas: string;
  readonly sha256: string;
  /** Whether anybody on the way could read it. */
  readonly cara: CaraKirim;
} & IsiBalasanTerbaca;

export type IsiBalasanTerbaca =
  | { readonly jenis: 'tanda_terima'; readonly isi: BerkasTandaTerima; readonly paketId: number }
  | { readonly jenis: 'berkas_balik'; readonly isi: BerkasBalik }
  | { readonly jenis: 'hasil_siks'; readonly isi: HasilSiksTerbaca };

/** Signed files of Dinas Sosial are small; a spreadsheet has its own limits. */
const BALASAN_TERBESAR = 30_000_000;

/**
 * Reads a receipt, a return file or a result of SIKS-NG; what is encrypted to this data is opened. Receipts and return files must be
 * signed by the Dinas Sosial known here and be meant for this kelurahan. Throws BALASAN_DITOLAK with the reason as its inner code
 * (PENOLAKAN_BALASAN), and BERKAS_TIDAK_DITERIMA.
 */
export async function readBalasan(inti: Inti, berkas: File, signal?: AbortSignal): Promise<Balasan> {
  if (berkas.size > BALASAN_TERBESAR) throw refuseBalasan('TERLALU_BESAR');
  const mentah = new Uint8Array(await berkas.arrayBuffer());
  const tersandi = isAge(mentah);
  const isi = tersandi ? await decryptOwn(inti.data.db, mentah) : mentah;
  const kepala = {
    namaBerkas: berkas.name,
    sha256: createHash('sha256').update(isi).digest('hex'),
    cara: tersandi ? ('sandi' as const) : ('terbuka' as const),
  };
  const json = readJson(isi);
  if (json !== undefined) return { ...kepala, ...(await readDariDinsos(inti.data.db, json)) };
  const hasil = await inti.runTask(
    'bacaSiks',
    {
      namaBerkas: berkas.name.replace(/\.age$/i, ''),
      isi,
      konteks: await readKonteks(inti),
      pesanAsing:
        'Berkas ini bukan balasan: bukan tanda terima atau berkas balik Dinas Sosial, dan tanpa kolom NIK dan HASIL seperti hasil SIKS-NG.',
    },
    { signal },
  );
  if (hasil.ditolak.length > TOLAKAN_TERBANYAK) throw refuseBalasan('TOLAKAN_TERLALU_BANYAK');
  return { ...kepala, jenis: 'hasil_siks', isi: hasil };
}

/** What a list of people must be read with. */
export async function readKonteks({ data, clock }: Pick<Inti, 'data' | 'clock'>) {
  return { hariIni: toTanggal(clock()), program: await readProgram(data.db), kelurahan: '' };
}

/** The error for a file that is not taken in. */
export function refuseBalasan(kode: PenolakanBalasan): GalatMufakat {
  return new GalatMufakat('BALASAN_DITOLAK', KATA_PENOLAKAN_BALASAN[kode], { kode });
}

/** The refused rows of a file, whatever its kind. */
export function listTolakan(balasan: IsiBalasanTerbaca): readonly BarisTolakan[] {
  switch (balasan.jenis) {
    case 'tanda_terima':
      return [];
    case 'berkas_balik':
      return listTolakanBalik(balasan.isi);
    case 'hasil_siks':
      return balasan.isi.ditolak.map(({ nik, nikTertulis, ...satu }) => ({
        ...satu,
        nik: nik ?? nikTertulis,
        asal: null,
      }));
  }
}

async function decryptOwn(db: Kysely<Tables>, tersandi: Uint8Array): Promise<Uint8Array> {
  const kunci = await readKunciSandi(db);
  const isi = kunci === null ? null : await decryptAge(tersandi, [kunci.identitas]);
  if (isi === null) throw refuseBalasan('TERSANDI');
  return isi;
}

async function readDariDinsos(db: Kysely<Tables>, json: unknown): Promise<IsiBalasanTerbaca> {
  const versi = bentukVersiBalasan.safeParse(json);
  if (!versi.success) throw refuseBalasan('ISI_SALAH');
  if (versi.data.versi !== VERSI_BALASAN) throw refuseBalasan('VERSI_TIDAK_DIKENAL');
  if (versi.data.format === FORMAT_TANDA_TERIMA) {
    const terbaca = bentukTandaTerimaBerkas.safeParse(json);
    if (!terbaca.success) throw refuseBalasan('ISI_SALAH');
    await requirePengirim(db, KONTEKS_TANDA_TERIMA, terbaca.data);
    return { jenis: 'tanda_terima', isi: terbaca.data, paketId: await requirePaket(db, terbaca.data) };
  }
  const terbaca = bentukBerkasBalik.safeParse(json);
  if (!terbaca.success) throw refuseBalasan('ISI_SALAH');
  if (terbaca.data.ditolak.length > TOLAKAN_TERBANYAK) throw refuseBalasan('TOLAKAN_TERLALU_BANYAK');
  await requirePengirim(db, KONTEKS_BERKAS_BALIK, terbaca.data);
  return { jenis: 'berkas_balik', isi: terbaca.data };
}

/** Signed, by the Dinas Sosial that is known here, for this kelurahan. */
async function requirePengirim(
  db: Kysely<Tables>,
  konteks: string,
  isi: BerkasTandaTerima | BerkasBalik,
): Promise<void> {
  if (readIsiBertanda(konteks, isi) === null) throw refuseBalasan('TANDA_SALAH');
  const kunci = await db
    .selectFrom('kunci_dikenal')
    .select(['publik', 'dicabut'])
    .where('peran', '=', 'dinsos')
    .execute();
  if (kunci.every(({ dicabut }) => dicabut !== null)) throw refuseBalasan('KUNCI_DINSOS_TIDAK_ADA');
  const pengirim = kunci.find(({ publik }) => publik.toString('hex') === isi.publik);
  if (pengirim === undefined) throw refuseBalasan('KUNCI_TIDAK_DIKENAL');
  if (pengirim.dicabut !== null) throw refuseBalasan('KUNCI_DIGANTI');
  const { wilayah } = await readKelurahan(db);
  if (getKodeSepuluh(wilayah.kelurahan) !== isi.kelurahan.kode) throw refuseBalasan('KELURAHAN_LAIN');
}

/** The package of a receipt, by what is surest: its manifest, its bytes, and of a damaged one the name of the file that left. */
async function requirePaket(db: Kysely<Tables>, { paket, hasil }: BerkasTandaTerima): Promise<number> {
  const { sidikManifest, sha256, namaBerkas } = paket;
  const terbit = db.selectFrom('paket_terbit').select('id');
  const cocok =
    (sidikManifest === null
      ? undefined
      : await terbit.where('sidik_manifest', '=', sidikManifest).executeTakeFirst()) ??
    (await terbit.where('sha256', '=', sha256).executeTakeFirst()) ??
    (hasil === 'ditolak' ? await findByNama(db, namaBerkas) : undefined);
  if (cocok === undefined) throw refuseBalasan('PAKET_TIDAK_DIKENAL');
  return cocok.id;
}

async function findByNama(db: Kysely<Tables>, namaBerkas: string): Promise<{ id: number } | undefined> {
  const kiriman = await db
    .selectFrom('kiriman')
    .select('paket_id as id')
    .where('nama_berkas', '=', namaBerkas)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return (
    kiriman ??
    (await db.selectFrom('paket_terbit').select('id').where('nama_berkas', '=', namaBerkas).executeTakeFirst())
  );
}
