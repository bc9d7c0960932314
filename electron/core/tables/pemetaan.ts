import type { JenisDaftar } from '#domain/daftar.ts';
import type { BidangKeputusan, BidangUsulan } from '#domain/impor-bidang.ts';
import { type BidangDaftar, listBidangDaftar } from '#domain/impor-daftar-bidang.ts';
import type { JudulImpor, KolomImpor, Pemetaan } from '#domain/impor-lembar.ts';
import { GalatBerkas } from './galat-berkas.ts';
import { getKatalogDaftar, KATALOG_KEPUTUSAN, KATALOG_USULAN, type Katalog } from './layouts.ts';

/** Puts a mapping by hand in the place of what was found by heading. Throws GalatBerkas for one that cannot be meant. */
export function applyPemetaanUsulan(
  judul: JudulImpor<BidangUsulan>,
  pemetaan: Pemetaan<string>,
): JudulImpor<BidangUsulan> {
  return applyPemetaan(judul, pemetaan, KATALOG_USULAN);
}

/** The same for the filled worksheet of a session. */
export function applyPemetaanKeputusan(
  judul: JudulImpor<BidangKeputusan>,
  pemetaan: Pemetaan<string>,
): JudulImpor<BidangKeputusan> {
  return applyPemetaan(judul, pemetaan, KATALOG_KEPUTUSAN);
}

/** The same for a list of people of one kind. */
export function applyPemetaanDaftar(
  judul: JudulImpor<BidangDaftar>,
  pemetaan: Pemetaan<string>,
  jenis: JenisDaftar,
): JudulImpor<BidangDaftar> {
  return applyPemetaan(judul, pemetaan, getKatalogDaftar(jenis));
}

function applyPemetaan<B extends string>(
  judul: JudulImpor<B>,
  pemetaan: Pemetaan<string>,
  katalog: Katalog<B>,
): JudulImpor<B> {
  const asing = Object.keys(pemetaan).find((indeks) => !judul.kolom.some((kolom) => String(kolom.indeks) === indeks));
  if (asing !== undefined) {
    throw new GalatBerkas('PEMETAAN_SALAH', `Kolom ${asing} tidak ada pada lembar ini. Petakan kolomnya sekali lagi.`);
  }
  const terpakai = new Map<B, string>();
  const kolom = judul.kolom.map((satu) => mapKolom(satu, pemetaan[String(satu.indeks)], katalog, terpakai));
  const ada = new Set(kolom.map(({ bidang }) => bidang));
  const kurang = katalog.bidang.filter(({ kode, wajib }) => wajib && !ada.has(kode)).map(({ kode }) => kode);
  return { ...judul, kolom, kurang };
}

function mapKolom<B extends string>(
  kolom: KolomImpor<B>,
  tujuan: string | undefined,
  { bidang: daftar }: Katalog<B>,
  terpakai: Map<B, string>,
): KolomImpor<B> {
  if (tujuan === undefined || tujuan === 'abaikan') return { ...kolom, bidang: null, program: '' };
  const bidang = daftar.find(({ kode }) => kode === tujuan);
  if (bidang === undefined) {
    throw new GalatBerkas('PEMETAAN_SALAH', `Bidang ${tujuan} tidak dikenal. Pilih bidang dari daftar.`);
  }
  if (bidang.kode === 'ikutProgram') {
    return { ...kolom, bidang: bidang.kode, program: kolom.program || kolom.judul.toUpperCase() };
  }
  const lain = terpakai.get(bidang.kode);
  if (lain !== undefined) {
    throw new GalatBerkas(
      'KOLOM_GANDA',
      `Kolom ${lain} dan ${nameKolom(kolom)} sama-sama dipetakan ke ${bidang.nama}. Pilih salah satu saja.`,
    );
  }
  terpakai.set(bidang.kode, nameKolom(kolom));
  return { ...kolom, bidang: bidang.kode, program: '' };
}

/** The heading, or the letter of the spreadsheet for a column that has none. */
function nameKolom({ judul, indeks }: KolomImpor<string>): string {
  if (judul !== '') return judul;
  let huruf = '';
  for (let sisa = indeks + 1; sisa > 0; sisa = Math.floor((sisa - 1) / 26)) {
    huruf = String.fromCharCode(65 + ((sisa - 1) % 26)) + huruf;
  }
  return huruf;
}

/** Throws GalatBerkas `KOLOM_WAJIB_TIDAK_ADA` that names the missing columns, such as the name in a list of desil. */
export function requireKolomWajib(judul: Pick<JudulImpor<string>, 'lembar' | 'kurang'>): void {
  if (judul.kurang.length === 0) return;
  const daftar: readonly { kode: string; nama: string }[] = [
    ...KATALOG_USULAN.bidang,
    ...KATALOG_KEPUTUSAN.bidang,
    ...listBidangDaftar('bebas'),
  ];
  const nama = judul.kurang.map((kode) => daftar.find((bidang) => bidang.kode === kode)?.nama ?? kode);
  throw new GalatBerkas(
    'KOLOM_WAJIB_TIDAK_ADA',
    `Lembar ${judul.lembar} tidak memuat kolom ${nama.join(' dan ')}. Lengkapi berkasnya, atau petakan kolomnya sendiri.`,
  );
}
