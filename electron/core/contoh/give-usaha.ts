import { PENGATURAN_PENA_AWAL, pickPenerima } from '#domain/pena.ts';
import { splitProgram } from '#domain/program.ts';
import { computeUmur, type Tanggal } from '#domain/tanggal.ts';
import type { Acak } from './acak.ts';
import type { WargaContoh } from './generate-warga.ts';

/** Invented businesses by occupation, and how likely someone of it runs one. */
const USAHA: Readonly<Record<string, { readonly peluang: number; readonly usaha: readonly string[] }>> = {
  Pedagang: { peluang: 0.9, usaha: ['Warung lontong', 'Warung kopi', 'Jualan sayur keliling', 'Kios pulsa'] },
  Wiraswasta: { peluang: 0.8, usaha: ['Menjahit', 'Bengkel sepeda motor', 'Pangkas rambut', 'Servis elektronik'] },
  'Petani/pekebun': { peluang: 0.5, usaha: ['Kebun cabai', 'Ternak itik', 'Ternak ayam kampung'] },
  'Tukang kayu': { peluang: 0.4, usaha: ['Mebel kecil', 'Kerajinan ukir'] },
  'Mengurus rumah tangga': {
    peluang: 0.12,
    usaha: ['Keripik balado rumahan', 'Sulaman', 'Kue basah pesanan', 'Laundry kiloan'],
  },
};

/**
 * Names the business of some grown recipients, as a list of DTSEN does, so that PENA has candidates. It has a chance of its own:
 * the rest of the sample is the same with and without.
 */
export function giveUsaha(acak: Acak, warga: readonly WargaContoh[], hariIni: Tanggal): WargaContoh[] {
  return warga.map((satu) => {
    const { peluang, usaha } = USAHA[satu.pekerjaan] ?? { peluang: 0, usaha: [] };
    const menerima = pickPenerima(splitProgram(satu.programDiterima), PENGATURAN_PENA_AWAL).length > 0;
    const umur = computeUmur(satu.tanggalLahir, hariIni);
    if (!menerima || umur < 20 || umur > 62 || !acak.chance(peluang)) return satu;
    return { ...satu, usaha: acak.pick(usaha) };
  });
}
