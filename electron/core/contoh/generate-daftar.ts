import { getNamaBulan, getTahun, type Tanggal } from '#domain/tanggal.ts';
import type { DataUsulan } from '#domain/usulan.ts';
import type { Acak } from './acak.ts';
import { type DaftarContoh, toBarisWarga } from './daftar-contoh.ts';
import { generateJkss } from './generate-jkss.ts';
import type { PembuatNomor } from './generate-nomor.ts';
import { generateSiks } from './generate-siks.ts';
import { generateTemuan, type TemuanContoh } from './generate-temuan.ts';
import { shiftHari, type WargaContoh } from './generate-warga.ts';
import { createPemilih } from './pick-orang.ts';

/** Fewer residents have one clean list: so small a sample is for trying one thing. */
export const WARGA_UNTUK_TEMUAN = 150;

/** Share of the residents who have something wrong with them, and the number of things that may be wrong. */
const BAGIAN_TEMUAN = 0.01;
const MACAM_TEMUAN = 12;

/** How long ago the older list of JKSS was paid, in days. */
const UMUR_JKSS_LAMA = 120;

interface Bahan {
  /** Chance of its own, so that the residents are the same with and without. */
  readonly acak: Acak;
  readonly nomor: PembuatNomor;
  readonly warga: readonly WargaContoh[];
  readonly usulan: readonly DataUsulan[];
  readonly hariIni: Tanggal;
}

/**
 * The lists that the sample kelurahan has got, oldest first: DTSEN with its faults, the newest ranks, what heads of RT found, JKSS
 * twice, and what SIKS-NG sent back. The registry that follows from them has as many people as there are residents.
 */
export function generateDaftar(bahan: Bahan): DaftarContoh[] {
  const { acak, nomor, warga, usulan, hariIni } = bahan;
  if (warga.length === 0) return [];
  if (warga.length < WARGA_UNTUK_TEMUAN) return [createDtsen(warga, new Map())];
  const pemilih = createPemilih(acak, warga, new Set(usulan.map(({ nik }) => nik)));
  const kali = Math.max(1, Math.round((warga.length * BAGIAN_TEMUAN) / MACAM_TEMUAN));
  const temuan = generateTemuan({ acak, pemilih, nomor, hariIni, kali });
  const jkss = generateJkss({ acak, pemilih, nomor, warga, temuan });
  const nameJkss = (tanggal: Tanggal): string => `JKSS contoh ${getNamaBulan(tanggal)} ${getTahun(tanggal)}`;
  return [
    createDtsen(warga, temuan.diganti),
    { jenis: 'desil', namaBerkas: 'Desil contoh', layout: 'G', baris: temuan.desil },
    { jenis: 'bebas', namaBerkas: 'Pendataan RT contoh', layout: 'bebas', baris: temuan.pendataan },
    { jenis: 'jkss', namaBerkas: nameJkss(shiftHari(hariIni, -UMUR_JKSS_LAMA)), layout: 'F', baris: jkss.lama },
    { jenis: 'jkss', namaBerkas: nameJkss(hariIni), layout: 'F', baris: jkss.baru },
    {
      jenis: 'siks',
      namaBerkas: 'Hasil SIKS-NG contoh',
      layout: 'B',
      baris: generateSiks(acak, pemilih, warga.length),
    },
  ];
}

function createDtsen(warga: readonly WargaContoh[], diganti: TemuanContoh['diganti']): DaftarContoh {
  const baris = warga.flatMap((orang) => diganti.get(orang.nik) ?? [toBarisWarga(orang)]);
  return { jenis: 'dtsen', namaBerkas: 'Data warga contoh', layout: 'H', baris };
}
