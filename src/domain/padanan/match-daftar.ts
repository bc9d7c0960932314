import type { AlasanPadanan } from './alasan-padanan.ts';
import { JUMLAH_CIRI, type OnCiri, visitCalon } from './calon-pasangan.ts';
import { groupNik, hasSegmenBeda, judgeGanda } from './nik-kembar.ts';
import { BOBOT_COCOK, BOBOT_MUNGKIN, type NilaiPasangan, weighNikSama, weighPasangan } from './nilai-pasangan.ts';
import { lipatOrang, type OrangLipat, type OrangPadanan } from './orang-padanan.ts';
import {
  createHasilPasangan,
  type HasilPasangan,
  isBebas,
  markLemah,
  pairTerbaik,
  type Sambungan,
  type SisiPasangan,
} from './pasangkan.ts';
import { type StatusPadanan, sortTanda } from './status-padanan.ts';

export interface PilihanPadanan {
  /** Called before each step of the work; may throw to end it. */
  readonly onLangkah?: OnCiri;
  /** Highest desil that the programme takes; null where it has no limit. */
  readonly desilTerbesar: number | null;
}

/** One person of one or both lists. */
export interface Padanan {
  readonly status: StatusPadanan;
  /** All that holds, the status first. */
  readonly tanda: readonly StatusPadanan[];
  /** Id of the row in each list, null where the person is not, or not surely, in it. */
  readonly kiri: number | null;
  readonly kanan: number | null;
  /** 0 to 1: how sure it is that the two are one person; for an unpaired row that of its best candidate, 0 without any. */
  readonly skor: number;
  readonly alasan: readonly AlasanPadanan[];
  /** Ids in the other list that an unpaired row may be, the best first; at most `KANDIDAT_TERBANYAK`. */
  readonly kandidat: readonly number[];
}

export const KANDIDAT_TERBANYAK = 20;

/** Pairs of rows with one NIK that are weighed against each other; more rows than that under one NIK are no people. */
const PASANGAN_SE_NIK = 400;
const SE_NIK_RAMAI = { bobot: 6, skor: 0, alasan: ['NIK_SAMA'], namaSama: true } as const;

/** Folding each side, and pairing by NIK: what comes before the search by name. */
const LANGKAH_AWAL = 3;

/**
 * Matches a list (`kiri`) with the registry or another list (`kanan`): by NIK where the names agree, then by name with birth date,
 * nomor KK or address, and at last by NIK alone: whoever stands under another's NIK is first looked for under the own name.
 * Every row of both sides is in exactly one result, nobody is paired twice, the order of the rows does not matter, and swapping the
 * sides swaps the results. What cannot be told apart is `AMBIGU` with its candidates, never guessed. Results are in the order of
 * their ids, those of `kiri` first. Throws RangeError when two rows of one side have the same id.
 */
export function matchDaftar(
  kiri: readonly OrangPadanan[],
  kanan: readonly OrangPadanan[],
  pilihan: PilihanPadanan,
): Padanan[] {
  const step = (selesai: number): void => pilihan.onLangkah?.(selesai, LANGKAH_AWAL + JUMLAH_CIRI + 1);
  step(0);
  const satu = prepareSisi(kiri);
  step(1);
  const dua = { kiri: satu, kanan: prepareSisi(kanan) };
  const hasil = createHasilPasangan();
  step(2);
  const seNik = weighSeNik(dua);
  pairTerbaik(
    seNik.filter(({ namaSama }) => namaSama),
    hasil,
  );
  pairNama(dua, hasil, seNik, (selesai) => step(LANGKAH_AWAL + selesai));
  step(LANGKAH_AWAL + JUMLAH_CIRI);
  return buildPadanan(dua, hasil, pilihan);
}

interface Sisi {
  readonly orang: readonly OrangLipat[];
  readonly nik: ReadonlyMap<string, readonly number[]>;
}

interface DuaSisi {
  readonly kiri: Sisi;
  readonly kanan: Sisi;
}

function prepareSisi(daftar: readonly OrangPadanan[]): Sisi {
  if (new Set(daftar.map(({ id }) => id)).size !== daftar.length) throw new RangeError('two rows have the same id');
  const orang = daftar.map(lipatOrang);
  return { orang, nik: groupNik(orang) };
}

interface SambunganNik extends Sambungan {
  readonly namaSama: boolean;
}

function weighSeNik({ kiri, kanan }: DuaSisi): SambunganNik[] {
  const sambungan: SambunganNik[] = [];
  const add = (i: number, j: number, seragam: boolean): void => {
    const a = kiri.orang[i];
    const b = kanan.orang[j];
    if (a === undefined || b === undefined) return;
    const nilai = seragam ? SE_NIK_RAMAI : weighNikSama(a, b);
    sambungan.push({ kiri: i, kanan: j, nilai, namaSama: nilai.namaSama });
  };
  for (const [nik, anggota] of kiri.nik) {
    const lawan = sortId(kanan.nik.get(nik) ?? [], kanan);
    const urut = sortId(anggota, kiri);
    const ramai = urut.length * lawan.length > PASANGAN_SE_NIK;
    for (const i of urut) for (const j of ramai ? lawan.slice(0, 1) : lawan) add(i, j, ramai);
    if (ramai) for (const i of urut.slice(0, 1)) for (const j of lawan.slice(1)) add(i, j, ramai);
  }
  return sambungan;
}

function sortId(indeks: readonly number[], sisi: Sisi): number[] {
  const idOf = (i: number): number => sisi.orang[i]?.asal.id ?? 0;
  return indeks.length < 2 ? [...indeks] : [...indeks].sort((a, b) => idOf(a) - idOf(b));
}

/** Pairs by name who is still free, then those whom only a NIK (`seNik`) brings together, and leaves the rest to a person. */
function pairNama(dua: DuaSisi, hasil: HasilPasangan, seNik: readonly Sambungan[], onCiri: OnCiri): void {
  const kiri = pickBebas(dua.kiri, hasil.kiri);
  const kanan = pickBebas(dua.kanan, hasil.kanan);
  const nilai = new Map<number, Sambungan>();
  const ramai: { kiri: readonly number[]; kanan: readonly number[] }[] = [];
  visitCalon(
    kiri.orang,
    kanan.orang,
    {
      compare(i, j) {
        const a = kiri.orang[i];
        const b = kanan.orang[j];
        if (a === undefined || b === undefined) return;
        const kunci = i * kanan.orang.length + j;
        if (nilai.has(kunci)) return;
        const timbang = weighPasangan(a, b);
        if (timbang === null || timbang.bobot < BOBOT_MUNGKIN) return;
        nilai.set(kunci, { kiri: kiri.indeks[i] ?? 0, kanan: kanan.indeks[j] ?? 0, nilai: timbang });
      },
      crowd(i, j) {
        ramai.push({ kiri: i.map((satu) => kiri.indeks[satu] ?? 0), kanan: j.map((satu) => kanan.indeks[satu] ?? 0) });
      },
    },
    onCiri,
  );
  const semua = [...nilai.values()];
  pairTerbaik(
    semua.filter((satu) => satu.nilai.bobot >= BOBOT_COCOK),
    hasil,
  );
  pairTerbaik(seNik, hasil);
  markLemah(semua, hasil);
  for (const kerumunan of ramai) markRamai(kerumunan, dua, hasil);
}

/** Too many alike to compare one by one: each still gets some of the others as candidates, those with the lowest ids. */
function markRamai(
  kerumunan: { kiri: readonly number[]; kanan: readonly number[] },
  dua: DuaSisi,
  hasil: HasilPasangan,
): void {
  const kiri = pickAwal(kerumunan.kiri, dua.kiri, hasil.kiri);
  const kanan = pickAwal(kerumunan.kanan, dua.kanan, hasil.kanan);
  const sambungan: Sambungan[] = [];
  const add = (i: number, j: number): void => {
    const a = dua.kiri.orang[i];
    const b = dua.kanan.orang[j];
    const nilai = a && b && weighPasangan(a, b);
    if (nilai && nilai.bobot >= BOBOT_MUNGKIN) sambungan.push({ kiri: i, kanan: j, nilai });
  };
  for (const i of kiri) for (const j of kanan.slice(0, KANDIDAT_TERBANYAK)) add(i, j);
  for (const j of kanan.slice(KANDIDAT_TERBANYAK)) for (const i of kiri.slice(0, KANDIDAT_TERBANYAK)) add(i, j);
  markLemah(sambungan, hasil);
}

function pickAwal(indeks: readonly number[], sisi: Sisi, hasil: SisiPasangan): number[] {
  return sortId(indeks, sisi).filter((i) => isBebas(hasil, i));
}

function pickBebas(sisi: Sisi, hasil: SisiPasangan): { orang: OrangLipat[]; indeks: number[] } {
  const orang: OrangLipat[] = [];
  const indeks: number[] = [];
  for (const [i, satu] of sisi.orang.entries()) {
    if (!isBebas(hasil, i)) continue;
    orang.push(satu);
    indeks.push(i);
  }
  return { orang, indeks };
}

function buildPadanan({ kiri, kanan }: DuaSisi, hasil: HasilPasangan, pilihan: PilihanPadanan): Padanan[] {
  const semua: Padanan[] = [];
  for (const [i, orang] of kiri.orang.entries()) {
    const pasangan = hasil.kiri.pasangan.get(i);
    const lawan = pasangan && kanan.orang[pasangan.kanan];
    if (pasangan && lawan) semua.push(buildPasangan(orang, lawan, pasangan.nilai, kiri, kanan, pilihan));
    else semua.push(buildSendiri('kiri', orang, kiri, kanan, hasil.kiri.ambigu.get(i) ?? [], pilihan));
  }
  for (const [j, orang] of kanan.orang.entries()) {
    if (hasil.kanan.pasangan.has(j)) continue;
    semua.push(buildSendiri('kanan', orang, kanan, kiri, hasil.kanan.ambigu.get(j) ?? [], pilihan));
  }
  return semua.sort(compareUrutan);
}

function compareUrutan(a: Padanan, b: Padanan): number {
  if (a.kiri !== null && b.kiri !== null) return a.kiri - b.kiri;
  if (a.kiri !== null) return -1;
  if (b.kiri !== null) return 1;
  return (a.kanan ?? 0) - (b.kanan ?? 0);
}

function buildPasangan(
  a: OrangLipat,
  b: OrangLipat,
  nilai: NilaiPasangan,
  kiri: Sisi,
  kanan: Sisi,
  pilihan: PilihanPadanan,
): Padanan {
  const tanda = new Set([...findTanda(a, kiri, pilihan), ...findTanda(b, kanan, pilihan)]);
  const alasan = [...nilai.alasan];
  if (tanda.has('GANDA_NIK')) alasan.push('NIK_DIPAKAI_LEBIH_DARI_SATU');
  if (hasSegmenBeda(a, b)) tanda.add('GANDA_SEGMEN');
  if (nilai.alasan.includes('NIK_SAMA')) {
    if (nilai.alasan.includes('NAMA_BERBEDA')) tanda.add('NIK_SAMA_NAMA_BEDA');
  } else if (a.asal.nik !== null && b.asal.nik !== null) tanda.add('NIK_BEDA_NAMA_TGL_SAMA');
  if (tanda.size === 0) tanda.add('COCOK');
  const [status, ...lain] = sortTanda(tanda);
  return {
    status,
    tanda: [status, ...lain],
    kiri: a.asal.id,
    kanan: b.asal.id,
    skor: nilai.skor,
    alasan,
    kandidat: [],
  };
}

function buildSendiri(
  sisi: 'kiri' | 'kanan',
  orang: OrangLipat,
  sendiri: Sisi,
  lain: Sisi,
  ambigu: readonly Sambungan[],
  pilihan: PilihanPadanan,
): Padanan {
  const tanda = new Set(findTanda(orang, sendiri, pilihan));
  const seberang = sisi === 'kiri' ? 'kanan' : 'kiri';
  const idOf = (satu: Sambungan): number => lain.orang[satu[seberang]]?.asal.id ?? 0;
  const urut = [...ambigu].sort((a, b) => b.nilai.bobot - a.nilai.bobot || idOf(a) - idOf(b));
  const terbaik = urut[0];
  const alasan: AlasanPadanan[] = [...(terbaik?.nilai.alasan ?? [])];
  if (terbaik?.nilai.alasan.includes('NIK_SAMA')) {
    tanda.add('GANDA_NIK');
    alasan.push('NIK_DIPAKAI_LEBIH_DARI_SATU');
  } else if (terbaik !== undefined) {
    tanda.add('AMBIGU');
    alasan.push(terbaik.nilai.bobot >= BOBOT_COCOK ? 'SAMA_KUAT' : 'BELUM_CUKUP');
  } else {
    tanda.add(sisi === 'kiri' ? 'TIDAK_ADA_DI_DATA' : 'HANYA_DI_DATA');
  }
  const kandidat = [...new Set(urut.map(idOf))].slice(0, KANDIDAT_TERBANYAK);
  // Dead or moved says nothing of someone whom the other list does not have either.
  if (terbaik === undefined)
    for (const bukan of ['MENINGGAL', 'PINDAH', 'DESIL_DI_LUAR_BATAS'] as const) tanda.delete(bukan);
  const [status, ...sisa] = sortTanda(tanda);
  return {
    status,
    tanda: [status, ...sisa],
    kiri: sisi === 'kiri' ? orang.asal.id : null,
    kanan: sisi === 'kanan' ? orang.asal.id : null,
    skor: terbaik?.nilai.skor ?? 0,
    alasan,
    kandidat,
  };
}

/** What holds of a row by itself. */
function findTanda({ asal }: OrangLipat, sisi: Sisi, { desilTerbesar }: PilihanPadanan): StatusPadanan[] {
  const tanda: StatusPadanan[] = [];
  if (asal.nik === null) {
    // A list without any NIK says nothing against its people.
    if (asal.nikTertulis.trim() !== '') tanda.push('NIK_TIDAK_VALID');
  } else {
    const seNik = sisi.nik.get(asal.nik) ?? [];
    const ganda = seNik.length < 2 ? null : judgeGanda(seNik.flatMap((i) => sisi.orang[i] ?? []));
    if (ganda !== null) tanda.push('GANDA_NIK');
    if (ganda === 'GANDA_SEGMEN') tanda.push('GANDA_SEGMEN');
  }
  if (asal.keadaan === 'meninggal') tanda.push('MENINGGAL');
  if (asal.keadaan === 'pindah') tanda.push('PINDAH');
  if (desilTerbesar !== null && asal.desil !== null && asal.desil > desilTerbesar) tanda.push('DESIL_DI_LUAR_BATAS');
  return tanda;
}
