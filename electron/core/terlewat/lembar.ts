import { toTanggal } from '#domain/tanggal.ts';
import type { IsiLembarTerlewat } from '../documents/lembar-terlewat.ts';
import { GalatMufakat } from '../galat.ts';
import type { Inti } from '../inti.ts';
import { isContoh, readKelurahan } from '../kelurahan/kelurahan.ts';
import { readCakupan } from './cakupan.ts';
import { listTerlewat } from './list-terlewat.ts';

interface Wilayah {
  readonly rt: string | null;
  readonly rw: string | null;
}

/** More than all people of a kelurahan. */
const SEMUA = 1_000_000;

/** What the sheets of the chosen RT show, RT without an open row left out unless it is the only one. Throws TERLEWAT_TIDAK_ADA. */
export async function readLembarTerlewat({ data, clock }: Inti, { rt, rw }: Wilayah): Promise<IsiLembarTerlewat> {
  const { db } = data;
  const hariIni = toTanggal(clock());
  const saring = { status: 'terbuka' as const, ...(rt !== null && { rt }), ...(rw !== null && { rw }) };
  const { baris } = await listTerlewat(
    db,
    { offset: 0, limit: SEMUA, urut: { kolom: 'rt', turun: false }, saring },
    hariIni,
  );
  const getLetak = (satu: { readonly rt: string; readonly rw: string }): string =>
    satu.rt === '' || satu.rw === '' ? '' : `${satu.rw}/${satu.rt}`;
  const perRt = Map.groupBy(baris, getLetak);
  const cakupan = (await readCakupan(db, hariIni)).rt.filter(
    (satu) =>
      (rt === null || satu.rt === rt) && (rw === null || satu.rw === rw) && (rt !== null || perRt.has(getLetak(satu))),
  );
  if (cakupan.length === 0) {
    throw new GalatMufakat('TERLEWAT_TIDAK_ADA', 'Tidak ada baris terlewat yang dapat dicetak untuk wilayah ini.');
  }
  const { wilayah, kop, ukuranKertas } = await readKelurahan(db);
  return {
    kelurahan: { wilayah, kop, ukuranKertas },
    tanggal: hariIni,
    rt: cakupan.map((satu) => ({ cakupan: satu, baris: perRt.get(getLetak(satu)) ?? [] })),
    contoh: await isContoh(db),
  };
}

/** `lembar-terlewat-RT-003-RW-002.pdf` */
export function getNamaLembar({ rt, rw }: Wilayah): string {
  const bagian = [rt === null ? '' : `-RT-${rt}`, rw === null ? '' : `-RW-${rw}`];
  return `lembar-terlewat${bagian.join('')}.pdf`;
}
