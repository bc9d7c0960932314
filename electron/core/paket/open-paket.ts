import { BATAS_KERTAS } from '#domain/lampiran.ts';
import { type BatasZip, GalatZip, inspectZip, type KodeZip, readEntri } from '../archive/read-zip.ts';
import { ADENDUM_TERBANYAK, BERKAS_PAKET, NAMA_MANIFEST, POLA_ADENDUM, POLA_BERTANDA } from './manifest.ts';
import { NAMA_TANDA } from './tanda-paket.ts';
import { createTemuan, type KodeTemuanPaket, type TemuanPaket } from './temuan-paket.ts';

/** All that every package holds. */
const ISI_PAKET: readonly string[] = [...BERKAS_PAKET, NAMA_MANIFEST, NAMA_TANDA];

/**
 * A package of 10,000 decisions is about 20 MB inflated, and a berita acara with photos may be large. Twice as many
 * files may be listed as belong to it, so that foreign ones are named one by one; the rest is refused unread.
 */
const BATAS_PAKET: BatasZip = {
  arsip: 300_000_000,
  jumlahBerkas: 2 * (ISI_PAKET.length + ADENDUM_TERBANYAK + BATAS_KERTAS.jumlah),
  satuBerkas: 150_000_000,
  semuaBerkas: 350_000_000,
  nisbah: 300,
};

function isIsiPaket(nama: string): boolean {
  return ISI_PAKET.includes(nama) || POLA_ADENDUM.test(nama) || POLA_BERTANDA.test(nama);
}

const KODE_PAKET: Readonly<Record<KodeZip, KodeTemuanPaket>> = {
  BUKAN_ZIP: 'BUKAN_ZIP',
  ZIP_RUSAK: 'ZIP_RUSAK',
  ZIP_TERSANDI: 'ZIP_RUSAK',
  TERLALU_BESAR: 'TERLALU_BESAR',
  NAMA_BERKAS_BERBAHAYA: 'NAMA_BERKAS_BERBAHAYA',
  BERKAS_GANDA: 'BERKAS_GANDA',
};

export interface PaketTerbuka {
  /** Files that could be read, only those that belong to a package. */
  readonly berkas: ReadonlyMap<string, Uint8Array>;
  readonly temuan: readonly TemuanPaket[];
}

/** Opens a package from outside. Nothing is inflated when the archive itself has a finding, and nothing foreign ever. */
export function openPaket(byte: Uint8Array): PaketTerbuka {
  const { entri, temuan: temuanZip, byteLepas } = inspectZip(byte, BATAS_PAKET);
  const temuan = temuanZip.map(({ kode, berkas, pesan }) => createTemuan(KODE_PAKET[kode], berkas, pesan));
  if (temuan.length > 0) return { berkas: new Map(), temuan };
  if (byteLepas > 0) {
    temuan.push(createTemuan('ZIP_RUSAK', '', `Paket memuat ${byteLepas} byte di luar berkas-berkasnya.`));
  }
  const nama = entri.map((satu) => satu.nama);
  for (const kurang of ISI_PAKET.filter((satu) => !nama.includes(satu))) {
    temuan.push(createTemuan('BERKAS_KURANG', kurang, `Berkas ${kurang} tidak ada di dalam paket.`));
  }
  for (const asing of nama.filter((satu) => !isIsiPaket(satu))) {
    temuan.push(createTemuan('BERKAS_ASING', asing, `Berkas ${asing} bukan bagian dari paket.`));
  }
  const berkas = new Map<string, Uint8Array>();
  for (const satu of entri.filter((e) => isIsiPaket(e.nama))) {
    try {
      berkas.set(satu.nama, readEntri(byte, satu));
    } catch (galat) {
      if (!(galat instanceof GalatZip)) throw galat;
      temuan.push(createTemuan(KODE_PAKET[galat.temuan.kode], satu.nama, galat.temuan.pesan));
    }
  }
  return { berkas, temuan };
}
