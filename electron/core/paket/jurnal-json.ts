import { z } from 'zod';
import { bentukId, bentukSha256 } from '#contract/bentuk.ts';
import { computeSidik } from '../db/journal.ts';
import { polaSaat } from './keputusan-shape.ts';
import { readJson } from './read-json.ts';
import { createTemuan, type KodeTemuanPaket, type TemuanPaket } from './temuan-paket.ts';

export const NAMA_JURNAL = 'jurnal.json';

const rantai = { urut: bentukId, sidikSebelum: bentukSha256, sidik: bentukSha256 };

/** A row that concerns the session, word for word: its hash can be computed again. */
const bentukBarisPenuh = z.strictObject({
  urut: bentukId,
  waktu: polaSaat,
  pelaku: z.string(),
  perintah: z.string().min(1),
  /** Canonical JSON as text, as it went into the hash. */
  masukan: z.string(),
  membalik: bentukId.nullable(),
  sidikSebelum: bentukSha256,
  sidik: bentukSha256,
});

/** Any other row between them: only its place in the chain. */
const bentukBarisRantai = z.strictObject(rantai);

export const bentukBerkasJurnal = z.strictObject({
  format: z.literal('mufakat-jurnal'),
  versi: z.literal(1),
  baris: z.array(z.union([bentukBarisPenuh, bentukBarisRantai])).min(1),
});

export type BarisJurnalPenuh = z.infer<typeof bentukBarisPenuh>;
export type BarisJurnalPaket = z.infer<typeof bentukBarisPenuh> | z.infer<typeof bentukBarisRantai>;

/** The part of the journal that a package holds, as its manifest names it. */
export interface RentangJurnal {
  readonly awal: number;
  readonly akhir: number;
  readonly sidikAkhir: string;
}

/** Throws a RangeError for no rows at all: every closed session has some. */
export function getRentang(baris: readonly BarisJurnalPaket[]): RentangJurnal {
  const awal = baris[0];
  const akhir = baris.at(-1);
  if (awal === undefined || akhir === undefined) throw new RangeError('a package needs rows of the journal');
  return { awal: awal.urut, akhir: akhir.urut, sidikAkhir: akhir.sidik };
}

/** jurnal.json as text, a row a line. */
export function writeJurnal(baris: readonly BarisJurnalPaket[]): string {
  return `{"format":"mufakat-jurnal",\n"versi":1,\n"baris":[\n${baris.map(serializeBaris).join(',\n')}\n]}\n`;
}

function serializeBaris(baris: BarisJurnalPaket): string {
  const { urut, sidikSebelum, sidik } = baris;
  if (!isPenuh(baris)) return JSON.stringify({ urut, sidikSebelum, sidik });
  const { waktu, pelaku, perintah, masukan, membalik } = baris;
  return JSON.stringify({ urut, waktu, pelaku, perintah, masukan, membalik, sidikSebelum, sidik });
}

export function isPenuh(baris: BarisJurnalPaket): baris is BarisJurnalPenuh {
  return 'perintah' in baris;
}

/** Reads jurnal.json: every full row is hashed again, every link checked. `baris` is null where its shape fails. */
export function readJurnal(byte: Uint8Array): { baris: readonly BarisJurnalPaket[] | null; temuan: TemuanPaket[] } {
  const terbaca = bentukBerkasJurnal.safeParse(readJson(byte));
  if (!terbaca.success) {
    const letak = terbaca.error.issues[0]?.path.join('.') ?? '';
    const pada = letak === '' ? '' : ` pada ${letak}`;
    return {
      baris: null,
      temuan: [temukan('SKEMA_TIDAK_COCOK', `Isi ${NAMA_JURNAL} tidak sesuai bentuknya${pada}.`)],
    };
  }
  const { baris } = terbaca.data;
  const rusak = baris.find((satu, i) => !isUtuh(satu, baris[i - 1]));
  if (rusak !== undefined) {
    return { baris, temuan: [temukan('JURNAL_TIDAK_COCOK', `Rantai ${NAMA_JURNAL} putus pada baris ${rusak.urut}.`)] };
  }
  const sama = writeJurnal(baris) === new TextDecoder().decode(byte);
  return { baris, temuan: sama ? [] : [temukan('JURNAL_TIDAK_COCOK', `Susunan ${NAMA_JURNAL} berubah.`)] };
}

/** The row says of itself what its hash says, and follows the row before it. */
function isUtuh(baris: BarisJurnalPaket, sebelum: BarisJurnalPaket | undefined): boolean {
  if (sebelum !== undefined && (baris.urut !== sebelum.urut + 1 || baris.sidikSebelum !== sebelum.sidik)) return false;
  return !isPenuh(baris) || computeSidik({ ...baris, sidik_sebelum: baris.sidikSebelum }) === baris.sidik;
}

/** The journal against what the manifest says of it, and against the closing that the package is about. */
export function compareJurnal(
  baris: readonly BarisJurnalPaket[],
  { jurnal, ditutupPada }: { readonly jurnal: RentangJurnal; readonly ditutupPada: string },
): TemuanPaket[] {
  const ada = getRentang(baris);
  if (ada.awal !== jurnal.awal || ada.akhir !== jurnal.akhir || ada.sidikAkhir !== jurnal.sidikAkhir) {
    return [temukan('JURNAL_TIDAK_COCOK', `Isi ${NAMA_JURNAL} bukan jurnal yang disebut manifest.json.`)];
  }
  const tutup = baris.some((satu) => isPenuh(satu) && satu.perintah === 'sidang.tutup' && satu.waktu === ditutupPada);
  return tutup ? [] : [temukan('JURNAL_TIDAK_COCOK', `Isi ${NAMA_JURNAL} tidak memuat penutupan sidang ini.`)];
}

const temukan = (kode: KodeTemuanPaket, masalah: string): TemuanPaket => createTemuan(kode, NAMA_JURNAL, masalah);
