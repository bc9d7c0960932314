import { type Kysely, sql } from 'kysely';
import type { Tolakan } from '#contract/balasan.ts';
import { proposesIntoProgram } from '#domain/jenis-usulan.ts';
import { splitProgram } from '#domain/program.ts';
import { formatPutusan } from '#domain/putusan.ts';
import { formatNamaSidang } from '#domain/sidang.ts';
import { formatTanggal } from '#domain/tanggal.ts';
import { isTerbuka } from '#domain/usulan.ts';
import type { Tables } from '../db/tables.ts';

/** A refused row before it is held against the decisions. */
export interface BarisTolakan {
  readonly baris: number;
  /** As it is written; whole where `cacat` is null. */
  readonly nik: string;
  readonly nama: string;
  readonly program: string;
  readonly hasil: string;
  readonly keterangan: string;
  readonly cacat: string | null;
  /** Where Dinas Sosial names the decision: session (UUID), number in it and usulan. */
  readonly asal: { readonly sidang: string; readonly nomor: number; readonly usulan: number } | null;
}

/**
 * Holds refused rows against the decisions of closed sessions: the one that the file names, or the newest about person and
 * programme. Rows behind which no decision stands come first, then the order of the file.
 */
export async function matchTolakan(db: Kysely<Tables>, baris: readonly BarisTolakan[]): Promise<Tolakan[]> {
  const nik = baris.filter(({ cacat }) => cacat === null).map((satu) => satu.nik);
  const keputusan = await readKeputusan(db, nik);
  const terbuka = await readTerbuka(db, nik);
  const dibawa = await readDibawa(db, nik);
  const pertama = new Map<string, number>();
  const hasil = baris.map((satu): Tolakan => {
    const cocok = findKeputusan(satu, keputusan.get(satu.nik) ?? []);
    const dasar = {
      baris: satu.baris,
      nik: satu.nik,
      nama: satu.nama || (cocok.keputusan?.nama ?? ''),
      program: satu.program,
      hasil: satu.hasil,
      keterangan: satu.keterangan,
      keputusan: cocok.keputusan === null ? null : tellKeputusan(cocok.keputusan),
      ulang: false,
      usulan: null,
    };
    if (cocok.sebab !== null) return { ...dasar, keadaan: 'tidak_cocok', sebab: cocok.sebab };
    const program = pickProgram(satu.program, cocok.keputusan.program);
    const kunci = `${cocok.keputusan.usulan}|${program}`;
    const terdahulu = pertama.get(kunci);
    if (terdahulu !== undefined) {
      return { ...dasar, keadaan: 'tidak_cocok', sebab: `Sama dengan baris ${terdahulu}; cukup dibawa sekali.` };
    }
    pertama.set(kunci, satu.baris);
    return { ...dasar, program, ...judge(satu, cocok.keputusan, program, dibawa, terbuka.get(satu.nik) ?? []) };
  });
  return [
    ...hasil.filter(({ keadaan }) => keadaan === 'tidak_cocok'),
    ...hasil.filter((satu) => satu.keadaan !== 'tidak_cocok'),
  ];
}

type Keputusan = Awaited<ReturnType<typeof listKeputusan>>[number];
type Terbuka = Awaited<ReturnType<typeof listTerbuka>>[number];
type Dibawa = Awaited<ReturnType<typeof readDibawa>>[number];

type Cocok =
  | { readonly keputusan: Keputusan; readonly sebab: null }
  | { readonly keputusan: Keputusan | null; readonly sebab: string };

function findKeputusan({ cacat, asal, program }: BarisTolakan, calon: readonly Keputusan[]): Cocok {
  if (cacat !== null) return { keputusan: null, sebab: cacat };
  if (calon.length === 0) {
    return { keputusan: null, sebab: 'Tidak ada keputusan sidang yang ditutup tentang NIK ini di kelurahan ini.' };
  }
  const sejalan =
    asal === null
      ? calon.filter((satu) => proposesIntoProgram(satu.jenis) && matchesProgram(program, satu.program))
      : calon.filter(
          ({ pengenal, nomor, usulan }) => pengenal === asal.sidang && nomor === asal.nomor && usulan === asal.usulan,
        );
  const pertama = sejalan[0];
  if (pertama === undefined) {
    const sebab =
      asal === null
        ? `Tentang NIK ini ada keputusan, tetapi tidak untuk mengusulkannya ke ${program || 'suatu program'}.`
        : 'Sidang dan nomor yang disebut Dinas Sosial tidak ada di data ini untuk NIK ini.';
    return { keputusan: null, sebab };
  }
  if (pertama.putusan === 'layak') return { keputusan: pertama, sebab: null };
  const kata = formatPutusan(pertama.jenis, pertama.putusan).toLowerCase();
  return { keputusan: pertama, sebab: `Sidang memutus ${kata}, jadi baris ini tidak diusulkan dari sini.` };
}

function judge(
  { keterangan }: BarisTolakan,
  { usulan, jenis }: Keputusan,
  program: string,
  dibawa: readonly Dibawa[],
  terbuka: readonly Terbuka[],
): Pick<Tolakan, 'keadaan' | 'sebab' | 'usulan' | 'ulang'> {
  const ulang = dibawa.some((satu) => satu.usulan === usulan && satu.keterangan === keterangan);
  const kembali = dibawa.find((satu) => satu.asal === usulan && satu.program === program && satu.status !== 'ditarik');
  if (kembali !== undefined) {
    const sebab = `Sudah dibawa ke agenda, diketahui ${formatTanggal(kembali.tanggal)}.`;
    return { keadaan: 'sudah_dibawa', sebab, usulan: kembali.usulan, ulang };
  }
  const sama = terbuka.find((satu) => satu.jenis === jenis && satu.program === program);
  if (sama !== undefined) {
    const sebab = 'Usulan yang sama sudah ada dan belum diputus.';
    return { keadaan: 'sudah_menunggu', sebab, usulan: sama.id, ulang };
  }
  return { keadaan: 'siap', sebab: null, usulan: null, ulang };
}

/** True where the row is about a programme of the usulan; a list without programmes is about each. */
export function matchesProgram(dari: string, usulan: string): boolean {
  if (dari === '') return true;
  const milik = usulan === '' ? ['DTSEN'] : splitProgram(usulan);
  return splitProgram(dari).some((kode) => milik.includes(kode));
}

/** The part of the programmes of the usulan that was refused. */
export function pickProgram(dari: string, usulan: string): string {
  const ditolak = splitProgram(dari);
  const bagian = splitProgram(usulan).filter((kode) => ditolak.includes(kode));
  return bagian.length === 0 ? usulan : bagian.join(', ');
}

function tellKeputusan({ usulan, sidang, urut, tahun, tanggal, nomor, jenis, putusan }: Keputusan) {
  return { usulan, sidang, namaSidang: formatNamaSidang(urut, tahun), tanggal, nomor, jenis, putusan };
}

/** NIK as one parameter, so that a list of any length is one statement. */
const inDaftar = (kolom: string, nik: readonly string[]) =>
  sql<boolean>`${sql.ref(kolom)} IN (SELECT value FROM json_each(${JSON.stringify(nik)}))`;

async function readKeputusan(db: Kysely<Tables>, nik: readonly string[]): Promise<Map<string, Keputusan[]>> {
  return Map.groupBy(await listKeputusan(db, nik), (satu): string => satu.nik);
}

/** Decisions of closed sessions as addenda left them, the newest first. */
function listKeputusan(db: Kysely<Tables>, nik: readonly string[]) {
  return db
    .selectFrom('usulan as u')
    .innerJoin('keputusan_berlaku as k', 'k.usulan_id', 'u.id')
    .innerJoin('sidang as s', 's.id', 'k.sidang_id')
    .innerJoin('sidang_usulan as su', (join) =>
      join.onRef('su.sidang_id', '=', 'k.sidang_id').onRef('su.usulan_id', '=', 'k.usulan_id'),
    )
    .select(['u.id as usulan', 'u.nik', 'u.nama', 'u.jenis', 'u.program', 'k.putusan', 'su.nomor'])
    .select(['s.id as sidang', 's.pengenal', 's.urut', 's.tahun', 's.tanggal'])
    .where('s.status', '=', 'ditutup')
    .where(inDaftar('u.nik', nik))
    .orderBy('s.tanggal', 'desc')
    .orderBy('s.id', 'desc')
    .orderBy('k.id', 'desc')
    .execute();
}

async function readTerbuka(db: Kysely<Tables>, nik: readonly string[]): Promise<Map<string, Terbuka[]>> {
  return Map.groupBy(await listTerbuka(db, nik), (satu): string => satu.nik);
}

async function listTerbuka(db: Kysely<Tables>, nik: readonly string[]) {
  const baris = await db
    .selectFrom('usulan')
    .select(['id', 'nik', 'jenis', 'program', 'status'])
    .where(inDaftar('nik', nik))
    .execute();
  return baris.filter(({ status }) => isTerbuka(status));
}

/** Rows of these people that went to a session before, the newest first. */
function readDibawa(db: Kysely<Tables>, nik: readonly string[]) {
  return db
    .selectFrom('tolakan_dibawa as t')
    .innerJoin('usulan as u', 'u.id', 't.usulan_id')
    .select(['t.asal_id as asal', 't.program', 't.keterangan', 't.tanggal', 'u.id as usulan', 'u.status'])
    .where(inDaftar('u.nik', nik))
    .orderBy('t.id', 'desc')
    .execute();
}
