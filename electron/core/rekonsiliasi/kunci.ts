import { createHash } from 'node:crypto';
import type { OrangPadanan } from '#domain/padanan/orang-padanan.ts';
import type { StatusPadanan } from '#domain/padanan/status-padanan.ts';

/** Bytes of a fingerprint that are kept: enough that no two rows of a country meet by chance. */
const PANJANG = 16;

function hash(teks: string): string {
  return createHash('sha256').update(teks).digest().subarray(0, PANJANG).toString('base64url');
}

/**
 * What a row says of its person, as one text. The desil is left out: it changes with every list of BPS and says nothing of who the
 * person is; where it is the matter itself it is added to the key.
 */
function writeOrang(orang: OrangPadanan): string {
  return JSON.stringify([
    orang.nik ?? orang.nikTertulis,
    orang.nomorKk,
    fold(orang.nama),
    orang.tanggalLahir,
    fold(orang.alamat),
    orang.rt,
    orang.rw,
    orang.keadaan === 'ada' ? null : orang.keadaan,
    fold(orang.segmen),
  ]);
}

function fold(teks: string): string {
  return teks.toUpperCase().replace(/\s+/g, ' ').trim();
}

/** Fingerprint of one row alone, which names a chosen candidate also after the next list has given it another id. */
export function computeSidikOrang(orang: OrangPadanan): string {
  return hash(writeOrang(orang));
}

export interface IsiKunci {
  readonly status: StatusPadanan;
  readonly kiri: OrangPadanan | null;
  readonly kanan: OrangPadanan | null;
  readonly kandidat: readonly OrangPadanan[];
}

/**
 * Gives results the keys under which what a person settles is kept: kinds of both lists and what both rows say. The same content in
 * a newer list has the same key, other content another one and is asked again. Rows that say the very same are told apart by their
 * count, which does not depend on their order. `jenis`: kinds of both lists.
 */
export function createPemberiKunci(jenis: string): (isi: IsiKunci) => string {
  const sudah = new Map<string, number>();
  return ({ status, kiri, kanan, kandidat }) => {
    const desil = status === 'DESIL_DI_LUAR_BATAS' ? [kiri?.desil, kanan?.desil] : [];
    const sidik = hash(
      JSON.stringify([
        jenis,
        status,
        kiri === null ? null : writeOrang(kiri),
        kanan === null ? null : writeOrang(kanan),
        kandidat.map(writeOrang).sort(),
        desil,
      ]),
    );
    const ke = (sudah.get(sidik) ?? 0) + 1;
    sudah.set(sidik, ke);
    return ke === 1 ? sidik : `${sidik}#${ke}`;
  };
}
