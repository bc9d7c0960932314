import type { CatatanSidang } from './berita-acara.ts';
import { formatHariTanggal, formatTanggal } from './tanggal.ts';
import type { NilaiTemplat } from './templat.ts';
import { spellTanggal } from './terbilang.ts';

/** What papers of a session put into the places of their texts. */
export function createNilaiTemplat({
  wilayah,
  namaSidang,
  tanggal,
  tempat,
  pimpinan,
}: Pick<CatatanSidang, 'wilayah' | 'namaSidang' | 'tanggal' | 'tempat' | 'pimpinan'>): NilaiTemplat {
  return {
    tanggal_terbilang: spellTanggal(tanggal),
    hari_tanggal: formatHariTanggal(tanggal),
    tanggal: formatTanggal(tanggal),
    sidang: namaSidang,
    tempat,
    pimpinan: pimpinan.nama,
    kelurahan: wilayah.kelurahan.nama,
    kecamatan: wilayah.kecamatan.nama,
    kota: wilayah.kota.nama,
  };
}
