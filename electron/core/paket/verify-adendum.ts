import type { KeputusanTercatat } from '#domain/berita-acara.ts';
import { serializeKeputusan } from '#domain/berita-acara.ts';
import { toCanonicalJson } from '../db/canonical-json.ts';
import type { AdendumBerkas } from './keputusan-shape.ts';
import { type Manifest, NAMA_MANIFEST, nameAdendum, POLA_ADENDUM } from './manifest.ts';
import { computeSha256 } from './sha256.ts';
import { createTemuan, type TemuanPaket } from './temuan-paket.ts';
import { verifyPdf } from './verify-pdf.ts';

const temukan = (masalah: string): TemuanPaket => createTemuan('KEPUTUSAN_TIDAK_COCOK', 'keputusan.json', masalah);

/**
 * Takes the addenda back from the last to the first: what each says it left must stand there, and the hashes must lead to the decisions
 * of the berita acara.
 */
export function judgeAdendum(
  keputusan: readonly KeputusanTercatat[],
  adendum: readonly AdendumBerkas[],
): TemuanPaket[] {
  let kini = keputusan;
  for (const [i, satu] of [...adendum.entries()].reverse()) {
    if (satu.urut !== i + 1) return [temukan('Urutan adendum pada keputusan.json tidak lengkap.')];
    const sebelum = revert(kini, satu);
    if (sebelum === null || hash(kini) !== satu.sidikSesudah || hash(sebelum) !== satu.sidikSebelum) {
      return [temukan(`Adendum ${satu.urut} pada keputusan.json tidak sesuai keputusannya.`)];
    }
    kini = sebelum;
  }
  return [];
}

/** The decisions before an addendum; null where what it left does not stand there. */
function revert(keputusan: readonly KeputusanTercatat[], { koreksi }: AdendumBerkas): KeputusanTercatat[] | null {
  const menurutNomor = new Map(keputusan.map((satu) => [satu.nomor, satu]));
  for (const { nomor, sebelum, sesudah } of koreksi) {
    const kini = menurutNomor.get(nomor);
    if (kini === undefined) return null;
    const { putusan, alasan, catatan } = kini;
    if (toCanonicalJson({ putusan, alasan, catatan }) !== toCanonicalJson(sesudah)) return null;
    menurutNomor.set(nomor, { ...kini, ...sebelum });
  }
  return [...menurutNomor.values()];
}

function hash(keputusan: readonly KeputusanTercatat[]): string {
  return computeSha256(serializeKeputusan(keputusan));
}

/** The papers of the addenda: those that keputusan.json tells, in the manifest and in the zip, and no others. */
export function compareKertasAdendum(
  adendum: readonly Pick<AdendumBerkas, 'sidikSesudah'>[],
  manifest: Manifest,
  berkas: ReadonlyMap<string, Uint8Array>,
): TemuanPaket[] {
  const seharusnya = adendum.map((_, i) => nameAdendum(i + 1));
  const terdaftar = manifest.berkas.map(({ nama }) => nama).filter((nama) => POLA_ADENDUM.test(nama));
  const ada = [...berkas.keys()].filter((nama) => POLA_ADENDUM.test(nama));
  return [
    ...(terdaftar.join() === seharusnya.join()
      ? []
      : [
          createTemuan(
            'MANIFEST_SALAH',
            NAMA_MANIFEST,
            'Daftar adendum pada manifest.json berbeda dari keputusan.json.',
          ),
        ]),
    ...seharusnya
      .filter((nama) => !ada.includes(nama))
      .map((nama) => createTemuan('BERKAS_KURANG', nama, `Berkas ${nama} tidak ada di dalam paket.`)),
    ...ada
      .filter((nama) => !seharusnya.includes(nama))
      .map((nama) => createTemuan('BERKAS_ASING', nama, `Berkas ${nama} bukan bagian dari paket.`)),
    ...adendum.flatMap(({ sidikSesudah }, i) => {
      const nama = nameAdendum(i + 1);
      const isi = berkas.get(nama);
      return isi === undefined ? [] : verifyPdf(nama, isi, sidikSesudah);
    }),
  ];
}
