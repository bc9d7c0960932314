import { type Manifest, POLA_BERTANDA } from './manifest.ts';
import { createTemuan, type TemuanPaket } from './temuan-paket.ts';

/**
 * What came back signed: the files that the manifest tells and no others. The manifest vouches for their bytes. Their seals are not held
 * against the package, for who signs with a pen on a screen adds to the file.
 */
export function compareBertanda(manifest: Manifest, berkas: ReadonlyMap<string, Uint8Array>): TemuanPaket[] {
  const terdaftar = manifest.berkas.map(({ nama }) => nama).filter((nama) => POLA_BERTANDA.test(nama));
  const ada = [...berkas.keys()].filter((nama) => POLA_BERTANDA.test(nama));
  return [
    ...terdaftar
      .filter((nama) => !berkas.has(nama))
      .map((nama) => createTemuan('BERKAS_KURANG', nama, `Berkas ${nama} tidak ada di dalam paket.`)),
    ...ada
      .filter((nama) => !terdaftar.includes(nama))
      .map((nama) => createTemuan('BERKAS_ASING', nama, `Berkas ${nama} bukan bagian dari paket.`)),
  ];
}
