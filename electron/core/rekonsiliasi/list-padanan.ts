import { type Kysely, type Selectable, type SqlBool, sql } from 'kysely';
import type { BarisPadanan, PilihPadanan, SaringPadanan } from '#contract/rekonsiliasi.ts';
import { splitCari } from '#domain/lipat-nama.ts';
import type { AlasanPadanan } from '#domain/padanan/alasan-padanan.ts';
import { listBeda, type SisiBanding } from '#domain/padanan/beda-sisi.ts';
import type { HasilPenyelesaian } from '#domain/padanan/penyelesaian.ts';
import type { StatusPadanan } from '#domain/padanan/status-padanan.ts';
import type { PadananTable, Tables } from '../db/tables.ts';
import { computeSidikOrang } from './kunci.ts';
import type { BarisRekonsiliasi } from './read-rekonsiliasi.ts';
import { type BarisSisi, readSisi, toOrang, toSisi } from './sisi.ts';

/** A result with what a person made of it. */
export type BarisTersimpan = Selectable<PadananTable> & {
  readonly hasil: HasilPenyelesaian | null;
  readonly pilihan: string | null;
  readonly catatan: string | null;
  readonly usulan_id: number | null;
};

/** Results that the filter leaves; what was settled is only in its own group. */
export function selectPadanan(
  db: Kysely<Tables>,
  rekonsiliasi: number,
  { kelompok, cari = '', rt, rw }: SaringPadanan,
) {
  let query = db
    .selectFrom('padanan as p')
    .leftJoin('penyelesaian_berlaku as s', 's.kunci', 'p.kunci')
    .where('p.rekonsiliasi_id', '=', rekonsiliasi);
  query =
    kelompok === 'SUDAH_DIPUTUSKAN'
      ? query.where('s.kunci', 'is not', null)
      : query.where('p.kelompok', '=', kelompok).where('s.kunci', 'is', null);
  if (rt !== undefined) query = query.where('p.rt', '=', rt);
  if (rw !== undefined) query = query.where('p.rw', '=', rw);
  for (const bagian of splitCari(cari)) {
    const kata = bagian.jenis === 'angka' ? [bagian.angka] : [...bagian.lipat, bagian.tulisan];
    query = query.where(
      sql<SqlBool>`(${sql.join(
        kata.map((satu) => sql`p.cari LIKE ${`%${satu}%`}`),
        sql` OR `,
      )})`,
    );
  }
  return query;
}

/** Chosen results in their order, by number or by filter. */
export async function listTerpilih(
  db: Kysely<Tables>,
  rekonsiliasi: number,
  pilih: PilihPadanan,
): Promise<BarisTersimpan[]> {
  if ('saring' in pilih) return readTersimpan(selectPadanan(db, rekonsiliasi, pilih.saring));
  const semua: BarisTersimpan[] = [];
  for (let i = 0; i < pilih.urut.length; i += SEKALI_TANYA) {
    const bagian = pilih.urut.slice(i, i + SEKALI_TANYA);
    const query = db
      .selectFrom('padanan as p')
      .leftJoin('penyelesaian_berlaku as s', 's.kunci', 'p.kunci')
      .where('p.rekonsiliasi_id', '=', rekonsiliasi)
      .where('p.urut', 'in', bagian);
    semua.push(...(await readTersimpan(query)));
  }
  return semua;
}

const SEKALI_TANYA = 500;

export function readTersimpan(query: ReturnType<typeof selectPadanan>): Promise<BarisTersimpan[]> {
  return query.selectAll('p').select(['s.hasil', 's.pilihan', 's.catatan', 's.usulan_id']).orderBy('p.urut').execute();
}

/** What the sides of some results say, read together. */
export interface IsiSisi {
  readonly kiri: ReadonlyMap<string, BarisSisi>;
  readonly kanan: ReadonlyMap<string, BarisSisi>;
}

export async function readIsi(
  db: Kysely<Tables>,
  { kanan: daftarKanan }: BarisRekonsiliasi,
  semua: readonly BarisTersimpan[],
): Promise<IsiSisi> {
  const kiri: string[] = [];
  const kanan: string[] = [];
  for (const satu of semua) {
    if (satu.kiri !== null) kiri.push(String(satu.kiri));
    if (satu.kanan !== null) kanan.push(satu.kanan);
    (satu.kiri === null ? kiri : kanan).push(...readKandidat(satu));
  }
  return {
    kiri: await readSisi(db, 'daftar', kiri),
    kanan: await readSisi(db, daftarKanan === null ? 'warga' : 'daftar', kanan),
  };
}

export function readKandidat({ kandidat }: Pick<BarisTersimpan, 'kandidat'>): string[] {
  return JSON.parse(kandidat) as string[];
}

export function toBarisPadanan(baris: BarisTersimpan, isi: IsiSisi): BarisPadanan {
  const kiri = (baris.kiri !== null && isi.kiri.get(String(baris.kiri))) || null;
  const kanan = (baris.kanan !== null && isi.kanan.get(baris.kanan)) || null;
  const seberang = baris.kiri === null ? isi.kiri : isi.kanan;
  const kandidat = readKandidat(baris).flatMap((id) => seberang.get(id) ?? []);
  const dipilih = kandidat.find(
    (satu) => baris.pilihan !== null && computeSidikOrang(toOrang(satu, 0)) === baris.pilihan,
  );
  const lawan = dipilih ?? null;
  const [a, b] = [kiri ?? lawan, kanan ?? lawan];
  return {
    urut: baris.urut,
    status: baris.status,
    tanda: JSON.parse(baris.tanda) as StatusPadanan[],
    kiri: kiri && toSisi(kiri),
    kanan: kanan && toSisi(kanan),
    beda: a === null || b === null ? [] : listBeda(toBanding(a), toBanding(b)),
    skor: baris.skor,
    alasan: JSON.parse(baris.alasan) as AlasanPadanan[],
    kandidat: kandidat.map(toSisi),
    penyelesaian:
      baris.hasil === null
        ? null
        : {
            hasil: baris.hasil,
            pilihan: dipilih?.id ?? null,
            catatan: baris.catatan ?? '',
            usulan: baris.usulan_id,
          },
  };
}

function toBanding(sisi: BarisSisi): SisiBanding {
  const { nik, nomorKk, nama, tanggalLahir, alamat, rt, rw } = toSisi(sisi);
  return { nik, nomorKk, nama, tanggalLahir, alamat, rt, rw };
}
