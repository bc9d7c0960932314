import { SEL_KOSONG, type Sel } from '#domain/impor-lembar.ts';
import { createTanggal } from '#domain/tanggal.ts';

const SEHARI = 86_400_000;
/** Serial 60 of the 1900 system is 29 February 1900, which never was; before it the count starts one day later. */
const HARI_TERSISIP = 60;
const JARAK_1904 = 1462;

/** What the XML of one cell says. */
export interface SelXlsx {
  /** Attribute `t`: s, str, inlineStr, b, e, d, n. */
  readonly jenis: string;
  /** Text of `v`, or of `is` for an inline string, as it stands in the file. */
  readonly isi: string;
  readonly rumus: boolean;
  /** The cell format shows a day. */
  readonly tanggal: boolean;
}

/** Turns the XML of a cell into text without ever going through a floating point number where digits could change. */
export function createSel(sel: SelXlsx, kataBersama: readonly Sel[], sejak1904: boolean): Sel {
  const nilai = readNilai(sel, kataBersama, sejak1904);
  return sel.rumus ? { teks: nilai.teks, cara: 'rumus' } : nilai;
}

function readNilai({ jenis, isi, tanggal }: SelXlsx, kataBersama: readonly Sel[], sejak1904: boolean): Sel {
  switch (jenis) {
    case 's':
      return kataBersama[Number(isi)] ?? SEL_KOSONG;
    case 'str':
    case 'inlineStr':
    case 'e':
      return createSelTeks(isi);
    case 'b':
      return { teks: isi === '1' ? 'TRUE' : 'FALSE', cara: 'teks' };
    case 'd':
      return { teks: isi.slice(0, 10), cara: 'tanggal' };
    default: {
      const angka = isi.trim();
      if (angka === '') return SEL_KOSONG;
      const hari = tanggal ? readSerial(angka, sejak1904) : null;
      return hari === null ? { teks: formatAngka(angka), cara: 'angka' } : { teks: hari, cara: 'tanggal' };
    }
  }
}

export function createSelTeks(isi: string): Sel {
  return isi === '' ? SEL_KOSONG : { teks: isi, cara: 'teks' };
}

/** The day of an Excel serial; null where it is none (a NIK in a column formatted as a date). */
function readSerial(angka: string, sejak1904: boolean): string | null {
  const serial = Math.floor(Number(angka)) + (sejak1904 ? JARAK_1904 : 0);
  if (!Number.isFinite(serial) || serial < 1 || serial === HARI_TERSISIP) return null;
  const hariNol = Date.UTC(1899, 11, serial < HARI_TERSISIP ? 31 : 30);
  const waktu = new Date(hariNol + serial * SEHARI);
  if (Number.isNaN(waktu.getTime())) return null;
  return createTanggal(waktu.getUTCFullYear(), waktu.getUTCMonth() + 1, waktu.getUTCDate());
}

/**
 * A number as digits: `1.37101234567E+15` becomes `1371012345670000` by moving the point, so that not one digit is made up or
 * lost. Only a broken number with the noise of floating point (`0.30000000000000004`) is shortened.
 */
export function formatAngka(angka: string): string {
  const [, tanda = '', bulat = '', pecahan = '', pangkat = '0'] =
    /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/.exec(angka) ?? [];
  if (bulat === '' && pecahan === '') return angka;
  const geser = Number(pangkat);
  const minus = tanda === '-' ? '-' : '';
  if (geser === 0 && /^0*$/.test(pecahan)) return minus + bulat;
  if (geser >= 0 && pecahan.replace(/0+$/, '').length <= geser) {
    const digit = bulat + pecahan.slice(0, geser).padEnd(geser, '0');
    return minus + (digit.replace(/^0+(?=\d)/, '') || '0');
  }
  return String(Number(angka));
}
