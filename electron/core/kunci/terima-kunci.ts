import type { Transaction } from 'kysely';
import type { BerkasKunci, HasilTerimaKunci, KunciDiperiksa } from '#contract/kunci.ts';
import { type AsalKunci, type KunciPublik, PENOLAKAN_KUNCI, type PenolakanKunci } from '#domain/kunci-publik.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import type { Inti } from '../inti.ts';
import { getSidikKunci } from '../segel/read-segel.ts';
import { BERKAS_KUNCI_TERBESAR, readBerkasKunci, readTeksKunci, refuseKunci } from './berkas-kunci.ts';
import { judgeKunci } from './judge-kunci.ts';
import { writeKunciDikenal } from './kunci-dikenal.ts';
import { readPemilikKunci } from './kunci-sendiri.ts';

/** What came from outside: files, each by its name, or the text of a QR code. */
type BahanKunci = { readonly berkas: readonly File[] } | { readonly teks: string };

/** A key that shall be kept, and the key in force that was seen to be replaced by it. */
export interface PermintaanKunci {
  readonly asal: AsalKunci;
  readonly kunci: KunciPublik;
  readonly menggantikan: string | null;
}

/** Judges each key by itself, in the order in which they came. Writes nothing. */
export async function periksaKunci({ data: { db } }: Inti, bahan: BahanKunci): Promise<KunciDiperiksa[]> {
  const pemilik = await readPemilikKunci(db);
  const judge = async (berkas: string, read: () => BerkasKunci | Promise<BerkasKunci>): Promise<KunciDiperiksa> => {
    try {
      const kunci = await read();
      const { keadaan, kunci: resmi, menggantikan: lama, dicabut } = await judgeKunci(db, pemilik, kunci);
      const menggantikan = lama && { publik: lama.publik, nama: lama.nama, sidikKunci: getSidikKunci(lama.publik) };
      const sidikKunci = getSidikKunci(kunci.publik);
      return { keadaan, berkas, kunci, nama: resmi.nama, sidikKunci, menggantikan, dicabut };
    } catch (galat) {
      return { keadaan: 'ditolak', berkas, ...readPenolakan(galat) };
    }
  };
  if ('teks' in bahan) return [await judge('', () => readTeksKunci(bahan.teks))];
  const hasil: KunciDiperiksa[] = [];
  for (const berkas of bahan.berkas) hasil.push(await judge(berkas.name, () => readFile(berkas)));
  return refuseDuaKunci(hasil);
}

/** Keeps keys, all of them or none. Throws KUNCI_DITOLAK with the reason as its inner code. */
export async function writeKunciDiterima(
  trx: Transaction<Tables>,
  daftar: readonly PermintaanKunci[],
  waktu: string,
): Promise<HasilTerimaKunci> {
  const pemilik = await readPemilikKunci(trx);
  const hasil = { baru: 0, diperbarui: 0, menggantikan: 0, sama: 0 };
  const perPemilik = new Map<string, string>();
  for (const { asal, kunci, menggantikan } of daftar) {
    const lain = perPemilik.get(kunci.kode);
    if (lain !== undefined && lain !== kunci.publik) throw refuseKunci('DUA_KUNCI');
    perPemilik.set(kunci.kode, kunci.publik);
    const penilaian = await judgeKunci(trx, pemilik, kunci);
    const berlaku = penilaian.menggantikan?.publik ?? null;
    // The same key twice in one list replaced what it replaces at its first.
    if (berlaku !== menggantikan && penilaian.keadaan !== 'sama') {
      throw refuseKunci(menggantikan === null ? 'MENGGANTIKAN' : 'BERUBAH');
    }
    await writeKunciDikenal(trx, penilaian, asal, waktu);
    hasil[penilaian.keadaan] += 1;
  }
  return hasil;
}

async function readFile(berkas: File): Promise<BerkasKunci> {
  return readBerkasKunci(new Uint8Array(await berkas.slice(0, BERKAS_KUNCI_TERBESAR + 1).arrayBuffer()));
}

/** Of two keys of one owner nobody can tell which one holds. */
function refuseDuaKunci(hasil: readonly KunciDiperiksa[]): KunciDiperiksa[] {
  const perPemilik = new Map<string, Set<string>>();
  for (const satu of hasil) {
    if (satu.keadaan === 'ditolak') continue;
    const { kode, publik } = satu.kunci;
    perPemilik.set(kode, (perPemilik.get(kode) ?? new Set()).add(publik));
  }
  return hasil.map((satu) => {
    if (satu.keadaan === 'ditolak' || perPemilik.get(satu.kunci.kode)?.size === 1) return satu;
    return { keadaan: 'ditolak', berkas: satu.berkas, ...readPenolakan(refuseKunci('DUA_KUNCI')) };
  });
}

/** Why a key was refused. Throws again what is no refusal. */
function readPenolakan(galat: unknown): { kode: PenolakanKunci; pesan: string } {
  const kode = galat instanceof GalatMufakat ? PENOLAKAN_KUNCI.find((satu) => satu === galat.rincian.kode) : undefined;
  if (kode === undefined) throw galat;
  return { kode, pesan: (galat as GalatMufakat).message };
}
