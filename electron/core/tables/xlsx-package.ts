import { type EntriZip, GalatZip, inspectZip, readEntri } from '../archive/read-zip.ts';
import { refuseBukanTabel } from './detect-berkas.ts';
import { GalatBerkas } from './galat-berkas.ts';
import { BATAS_BUKU } from './limits.ts';

/** The parts of an xlsx file, inflated one at a time under the limits of `BATAS_BUKU`. */
export interface PaketXlsx {
  has(nama: string): boolean;
  /** Bytes of a part; null where there is none. */
  read(nama: string): Uint8Array | null;
}

/** Opens the container and makes sure that it is a workbook. Throws GalatBerkas. */
export function openPaket(bytes: Uint8Array, namaBerkas: string): PaketXlsx {
  const { entri, temuan } = inspectZip(bytes, BATAS_BUKU);
  const pertama = temuan.find(({ kode }) => kode === 'TERLALU_BESAR') ?? temuan[0];
  if (pertama !== undefined) throw translateZip(new GalatZip(pertama), namaBerkas);
  const menurutNama = new Map(entri.map((satu) => [satu.nama.toLowerCase(), satu]));
  const sebutan = nameIsi(menurutNama);
  if (sebutan !== null) throw refuseBukanTabel(namaBerkas, sebutan);
  return {
    has: (nama) => menurutNama.has(nama.toLowerCase()),
    read(nama) {
      const satu = menurutNama.get(nama.toLowerCase());
      if (satu === undefined) return null;
      try {
        return readEntri(bytes, satu);
      } catch (galat) {
        if (galat instanceof GalatZip) throw translateZip(galat, namaBerkas);
        throw galat;
      }
    },
  };
}

/** What a zip holds that is no xlsx workbook; null for one that may be. */
function nameIsi(entri: ReadonlyMap<string, EntriZip>): string | null {
  const has = (awal: string): boolean => [...entri.keys()].some((nama) => nama.startsWith(awal));
  if (has('word/')) return 'dokumen Word (.docx)';
  if (has('ppt/')) return 'presentasi PowerPoint (.pptx)';
  if (entri.has('xl/workbook.bin')) return 'buku kerja Excel biner (.xlsb)';
  if (entri.has('content.xml') && entri.has('mimetype')) return 'berkas LibreOffice (.ods atau .odt)';
  if (entri.has('[content_types].xml')) return null;
  return 'arsip ZIP';
}

function translateZip(galat: GalatZip, nama: string): GalatBerkas {
  const { kode } = galat.temuan;
  if (kode === 'TERLALU_BESAR') {
    return new GalatBerkas(
      'BERKAS_TERLALU_BESAR',
      `Berkas ${nama} menjadi terlalu besar bila dibuka. Salin daftarnya ke buku kerja baru, lalu pilih lagi.`,
    );
  }
  if (kode === 'ZIP_TERSANDI') {
    return new GalatBerkas(
      'BERKAS_TERKUNCI',
      `Berkas ${nama} dikunci dengan kata sandi. Hapus kata sandinya, simpan, lalu pilih lagi.`,
    );
  }
  return refuseRusak(nama);
}

export function refuseRusak(nama: string): GalatBerkas {
  return new GalatBerkas(
    'BERKAS_RUSAK',
    `Berkas ${nama} rusak atau terpotong. Unduh sekali lagi, atau buka di Excel dan simpan ulang sebagai .xlsx.`,
  );
}
