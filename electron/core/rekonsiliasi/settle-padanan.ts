import type { Transaction } from 'kysely';
import type { PilihPadanan } from '#contract/rekonsiliasi.ts';
import type { LawanPadanan } from '#domain/padanan/kelompok-padanan.ts';
import type { HasilPenyelesaian } from '#domain/padanan/penyelesaian.ts';
import type { PenyelesaianPadananTable, Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import type { Kerja } from '../unit-of-work.ts';
import { withdrawUsulan } from '../usulan/tarik.ts';
import { computeSidikOrang } from './kunci.ts';
import { type BarisTersimpan, listTerpilih, readIsi, readKandidat, toBarisPadanan } from './list-padanan.ts';
import { type BarisRekonsiliasi, requireRekonsiliasi } from './read-rekonsiliasi.ts';
import { readSisi, toOrang } from './sisi.ts';

/** What a person may say of a row; a usulan is made on another way. */
type Tanda = Exclude<HasilPenyelesaian, 'diusulkan'>;

export interface MasukanTandai {
  readonly rekonsiliasi: number;
  readonly pilih: PilihPadanan;
  readonly hasil: Tanda;
  readonly catatan: string;
}

/**
 * Keeps what a person says of the chosen rows. The registry is not changed: where the two are one person and the sides differ, the
 * rows are answered as `berbeda`, so that a usulan can be offered. Throws REKONSILIASI_TIDAK_ADA, PADANAN_TIDAK_ADA and MASUKAN_SALAH
 * (none of the rows can be that).
 */
export async function settlePadanan(
  { trx, waktu }: Kerja,
  { rekonsiliasi, pilih, hasil, catatan }: MasukanTandai,
): Promise<{ urut: number[]; berbeda: number[] }> {
  const induk = await requireRekonsiliasi(trx, rekonsiliasi);
  const semua = (await requireTerpilih(trx, rekonsiliasi, pilih)).filter(
    (satu) => satu.hasil !== 'diusulkan' && canBe(satu, hasil),
  );
  if (semua.length === 0) throw new GalatMufakat('MASUKAN_SALAH', SEBAB[hasil]);
  for (const { kunci } of semua) {
    await putPenyelesaian(trx, { kunci, hasil, pilihan: null, catatan, usulan_id: null, waktu });
  }
  const urut = semua.map((satu) => satu.urut);
  if (hasil !== 'sama') return { urut, berbeda: [] };
  const isi = await readIsi(trx, induk, semua);
  const berbeda = semua.flatMap((satu) => (toBarisPadanan(satu, isi).beda.length > 0 ? [satu.urut] : []));
  return { urut, berbeda };
}

const SEBAB: Readonly<Record<Tanda, string>> = {
  sama: 'Baris ini belum berpasangan, jadi tidak dapat disamakan. Pilih orangnya, atau bawa ke musyawarah.',
  berbeda: 'Baris ini tidak berpasangan, jadi tidak ada yang dibedakan.',
  selesai: 'Baris ini sudah menjadi usulan. Urungkan usulannya dahulu.',
};

function canBe(baris: BarisTersimpan, hasil: Tanda): boolean {
  const berpasangan = baris.kiri !== null && baris.kanan !== null;
  switch (hasil) {
    case 'sama':
      return berpasangan;
    case 'berbeda':
      return berpasangan || readKandidat(baris).length > 0;
    case 'selesai':
      return true;
  }
}

/** Throws PADANAN_TIDAK_ADA when a row that was named is not in the result, or a filter leaves none. */
export async function requireTerpilih(
  trx: Transaction<Tables>,
  rekonsiliasi: number,
  pilih: PilihPadanan,
): Promise<BarisTersimpan[]> {
  const semua = await listTerpilih(trx, rekonsiliasi, pilih);
  const diminta = 'urut' in pilih ? new Set(pilih.urut).size : 1;
  if (semua.length < diminta) throw new GalatMufakat('PADANAN_TIDAK_ADA');
  return semua;
}

export async function putPenyelesaian(trx: Transaction<Tables>, isi: PenyelesaianPadananTable): Promise<void> {
  const { kunci: _, ...baru } = isi;
  await trx
    .insertInto('penyelesaian_padanan')
    .values(isi)
    .onConflict((bentrok) => bentrok.column('kunci').doUpdateSet(baru))
    .execute();
}

/**
 * Says which candidate an unpaired row is; where the candidate has a row of its own, that one is settled with it, so that nobody is
 * chosen twice. Answers the settled rows. Throws PADANAN_TIDAK_ADA and MASUKAN_SALAH (no such candidate, or chosen already).
 */
export async function chooseKandidat(
  { trx, waktu }: Kerja,
  { rekonsiliasi, urut, kandidat }: { readonly rekonsiliasi: number; readonly urut: number; readonly kandidat: string },
): Promise<{ urut: number[] }> {
  const induk = await requireRekonsiliasi(trx, rekonsiliasi);
  const [baris] = await requireTerpilih(trx, rekonsiliasi, { urut: [urut] });
  if (baris === undefined) throw new GalatMufakat('PADANAN_TIDAK_ADA');
  if (baris.status !== 'AMBIGU' || baris.hasil === 'diusulkan' || !readKandidat(baris).includes(kandidat)) {
    throw new GalatMufakat('MASUKAN_SALAH', 'Orang itu bukan calon untuk baris ini. Muat ulang daftarnya.');
  }
  const lawan = await findLawan(trx, baris, kandidat);
  if (lawan === undefined || (lawan.hasil !== null && lawan.hasil !== 'berbeda')) {
    throw new GalatMufakat('MASUKAN_SALAH', 'Orang itu sudah menjadi pasangan baris lain. Urungkan yang itu dahulu.');
  }
  const sendiri = baris.kiri === null ? (baris.kanan ?? '') : String(baris.kiri);
  const dari = { waktu, hasil: 'sama', catatan: '', usulan_id: null } as const;
  const pilihan = await readSidik(trx, induk, baris, { seberang: kandidat, sendiri });
  await putPenyelesaian(trx, { ...dari, kunci: baris.kunci, pilihan: pilihan.seberang });
  await putPenyelesaian(trx, { ...dari, kunci: lawan.kunci, pilihan: pilihan.sendiri });
  return { urut: [baris.urut, lawan.urut] };
}

/** The row in which a candidate stands alone; undefined where it is in a pair. */
async function findLawan(
  trx: Transaction<Tables>,
  baris: BarisTersimpan,
  kandidat: string,
): Promise<BarisTersimpan | undefined> {
  let query = trx
    .selectFrom('padanan as p')
    .leftJoin('penyelesaian_berlaku as s', 's.kunci', 'p.kunci')
    .where('p.rekonsiliasi_id', '=', baris.rekonsiliasi_id);
  query =
    baris.kiri === null
      ? query.where('p.kiri', '=', Number(kandidat)).where('p.kanan', 'is', null)
      : query.where('p.kanan', '=', kandidat).where('p.kiri', 'is', null);
  return query.selectAll('p').select(['s.hasil', 's.pilihan', 's.catatan', 's.usulan_id']).executeTakeFirst();
}

async function readSidik(
  trx: Transaction<Tables>,
  { kanan }: BarisRekonsiliasi,
  baris: BarisTersimpan,
  { seberang, sendiri }: { readonly seberang: string; readonly sendiri: string },
): Promise<{ seberang: string; sendiri: string }> {
  const lawanKanan: LawanPadanan = kanan === null ? 'warga' : 'daftar';
  const [ini, itu] = baris.kiri === null ? ([lawanKanan, 'daftar'] as const) : (['daftar', lawanKanan] as const);
  const [a, b] = [
    (await readSisi(trx, ini, [sendiri])).get(sendiri),
    (await readSisi(trx, itu, [seberang])).get(seberang),
  ];
  if (a === undefined || b === undefined) throw new GalatMufakat('PADANAN_TIDAK_ADA');
  return { sendiri: computeSidikOrang(toOrang(a, 0)), seberang: computeSidikOrang(toOrang(b, 0)) };
}

/**
 * Opens settled rows again, with the other half of a choice among candidates; a usulan that came of a row is withdrawn. Throws
 * PADANAN_TIDAK_ADA and USULAN_TETAP (a session has decided on it, so the row stays settled).
 */
export async function reopenPadanan(
  kerja: Kerja,
  { rekonsiliasi, urut }: { readonly rekonsiliasi: number; readonly urut: readonly number[] },
): Promise<void> {
  const { trx } = kerja;
  const induk = await requireRekonsiliasi(trx, rekonsiliasi);
  for (const baris of await requireTerpilih(trx, rekonsiliasi, { urut: [...urut] })) {
    await trx.deleteFrom('penyelesaian_padanan').where('kunci', '=', baris.kunci).execute();
    if (baris.pilihan !== null) await reopenLawan(trx, induk, baris);
    if (baris.usulan_id === null) continue;
    const { status } = await trx
      .selectFrom('usulan')
      .select('status')
      .where('id', '=', baris.usulan_id)
      .executeTakeFirstOrThrow();
    if (status !== 'ditarik') {
      await withdrawUsulan(kerja, { usulan: baris.usulan_id, catatan: 'Urung dari rekonsiliasi' });
    }
  }
}

/** The row of whoever was chosen for this one. */
async function reopenLawan(
  trx: Transaction<Tables>,
  { kanan }: BarisRekonsiliasi,
  baris: BarisTersimpan,
): Promise<void> {
  const kandidat = readKandidat(baris);
  const isi = await readSisi(trx, baris.kiri === null || kanan !== null ? 'daftar' : 'warga', kandidat);
  for (const id of kandidat) {
    const orang = isi.get(id);
    if (orang === undefined || computeSidikOrang(toOrang(orang, 0)) !== baris.pilihan) continue;
    const lawan = await findLawan(trx, baris, id);
    if (lawan?.hasil === 'sama' && lawan.pilihan !== null) {
      await trx.deleteFrom('penyelesaian_padanan').where('kunci', '=', lawan.kunci).execute();
    }
  }
}
