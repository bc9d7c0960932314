import type { IsianSuara, Pemilih } from '#contract/suara.ts';
import {
  countSuara,
  type JumlahSuara,
  type PilihanSuara,
  type SifatPemungutan,
  type SuaraOrang,
  sumSuara,
} from '#domain/suara.ts';

/** A vote while it is counted. */
export interface Hitungan {
  readonly sifat: SifatPemungutan;
  /** Digits as they are typed. */
  readonly angka: Readonly<Record<PilihanSuara, string>>;
  /** Who voted how; null: only counted. */
  readonly nama: ReadonlyMap<number, PilihanSuara> | null;
}

/** Digits typed before the panel could open stand in the first field. */
export function beginHitungan(ketikan: string): Hitungan {
  return { sifat: 'terbuka', angka: { setuju: toAngka(ketikan), tidak: '', abstain: '' }, nama: null };
}

/** Digits only, at most four. */
export function toAngka(ketikan: string): string {
  return ketikan.replace(/\D/g, '').slice(0, 4);
}

/** The counts so far; an empty field counts nobody. Names of people who may not vote any more do not count. */
export function readJumlah({ angka, nama }: Hitungan, pemilih: readonly Pemilih[]): JumlahSuara {
  if (nama !== null) return countSuara(listNama(nama, pemilih));
  return { setuju: Number(angka.setuju), tidak: Number(angka.tidak), abstain: Number(angka.abstain) };
}

function listNama(nama: ReadonlyMap<number, PilihanSuara>, pemilih: readonly Pemilih[]): SuaraOrang[] {
  return pemilih.flatMap(({ pilar }) => {
    const pilihan = nama.get(pilar);
    return pilihan === undefined ? [] : [{ pilar, pilihan }];
  });
}

/** The vote as it is recorded: whoever may vote and did not has given no vote. */
export function toIsianSuara(hitungan: Hitungan, pemilih: readonly Pemilih[]): IsianSuara {
  const jumlah = readJumlah(hitungan, pemilih);
  return {
    sifat: hitungan.sifat,
    ...jumlah,
    tidakMemberi: pemilih.length - sumSuara(jumlah),
    nama: hitungan.nama === null ? null : listNama(hitungan.nama, pemilih),
  };
}

/** Of a secret vote nobody keeps names. */
export function setSifat(hitungan: Hitungan, sifat: SifatPemungutan): Hitungan {
  return { ...hitungan, sifat, nama: sifat === 'rahasia' ? null : hitungan.nama };
}

/** By name, or only counted; the counts that were typed stay. */
export function toggleNama(hitungan: Hitungan): Hitungan {
  return { ...hitungan, nama: hitungan.nama === null ? new Map() : null };
}
