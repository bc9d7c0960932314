import { type Lembar, SEL_KOSONG, type Sel } from '#domain/impor-lembar.ts';
import { BARIS_EXCEL, KOLOM_EXCEL } from './limits.ts';
import { GalatXml, readAtribut, XmlScanner } from './scan-xml.ts';
import { createSel } from './xlsx-cell.ts';
import { unescapeExcel } from './xlsx-workbook.ts';

/** What the cells of a sheet refer to. */
export interface RujukanSel {
  readonly kataBersama: readonly Sel[];
  readonly gayaTanggal: readonly boolean[];
  readonly sejak1904: boolean;
  /** Called with the number of places that a row takes; throws when the file takes too many. */
  readonly spend: (sel: number) => void;
}

interface Gabungan {
  readonly barisAwal: number;
  readonly barisAkhir: number;
  readonly kolom: number;
}

const BARIS_KOSONG: readonly Sel[] = [];
/** Excel holds 32,767 characters in a cell. */
const TEKS_SEL = 32_767;

/** Collects the rows of one sheet from the events of its XML. Rows and cells may come without references, or out of order. */
export class PembacaLembar {
  private readonly rujukan: RujukanSel;
  private readonly baris = new Map<number, Sel[]>();
  private readonly gabungan: Gabungan[] = [];
  private readonly scanner: XmlScanner;
  private nomorBaris = 0;
  private barisKini: Sel[] | null = null;
  private kolom = -1;
  private jenis = '';
  private gaya = 0;
  private isi = '';
  private rumus = false;
  private dalamSel = false;
  private menangkap = false;
  private petunjuk = false;

  constructor(rujukan: RujukanSel) {
    this.rujukan = rujukan;
    this.scanner = new XmlScanner({
      open: (nama, atribut) => this.open(nama, atribut),
      close: (nama) => this.close(nama),
      text: (teks) => {
        if (!this.menangkap) return;
        this.isi += teks;
        if (this.isi.length > TEKS_SEL * 2) throw new GalatXml('Isi sel terlalu panjang.');
      },
    });
  }

  feed(potongan: string): void {
    this.scanner.feed(potongan);
  }

  get jumlahBaris(): number {
    return this.baris.size;
  }

  private open(nama: string, atribut: string): void {
    switch (nama) {
      case 'row':
        this.openBaris(atribut);
        return;
      case 'c':
        this.openSel(atribut);
        return;
      case 'v':
      case 't':
        this.menangkap = this.dalamSel && !this.petunjuk;
        return;
      case 'f':
        this.rumus = this.dalamSel;
        return;
      case 'rPh':
        this.petunjuk = true;
        return;
      case 'mergeCell':
        this.addGabungan(readAtribut(atribut, 'ref') ?? '');
        return;
    }
  }

  private close(nama: string): void {
    switch (nama) {
      case 'v':
      case 't':
        this.menangkap = false;
        return;
      case 'rPh':
        this.petunjuk = false;
        return;
      case 'c':
        this.closeSel();
        return;
      case 'row':
        this.closeBaris();
        return;
    }
  }

  private openBaris(atribut: string): void {
    const tertulis = readAtribut(atribut, 'r');
    this.nomorBaris = tertulis === undefined ? this.nomorBaris + 1 : Number(tertulis);
    if (!Number.isInteger(this.nomorBaris) || this.nomorBaris < 1 || this.nomorBaris > BARIS_EXCEL) {
      throw new GalatXml('Nomor baris di luar lembar.');
    }
    this.barisKini = this.baris.get(this.nomorBaris) ?? [];
    this.kolom = -1;
  }

  private openSel(atribut: string): void {
    const rujukan = readAtribut(atribut, 'r');
    this.kolom = rujukan === undefined ? this.kolom + 1 : readKolom(rujukan);
    if (this.kolom < 0 || this.kolom >= KOLOM_EXCEL) throw new GalatXml('Kolom di luar lembar.');
    this.jenis = readAtribut(atribut, 't') ?? 'n';
    this.gaya = Number(readAtribut(atribut, 's') ?? '0');
    this.isi = '';
    this.rumus = false;
    this.dalamSel = true;
  }

  private closeSel(): void {
    this.dalamSel = false;
    if (this.barisKini === null || (this.isi === '' && !this.rumus)) return;
    const { kataBersama, gayaTanggal, sejak1904 } = this.rujukan;
    const isi = this.jenis === 'inlineStr' || this.jenis === 'str' ? unescapeExcel(this.isi) : this.isi;
    const tanggal = gayaTanggal[this.gaya] ?? false;
    const sel = createSel({ jenis: this.jenis, isi, rumus: this.rumus, tanggal }, kataBersama, sejak1904);
    if (sel === SEL_KOSONG) return;
    this.setSel(this.barisKini, this.kolom, sel);
  }

  private setSel(baris: Sel[], kolom: number, sel: Sel): void {
    if (kolom >= baris.length) this.rujukan.spend(kolom + 1 - baris.length);
    while (baris.length < kolom) baris.push(SEL_KOSONG);
    baris[kolom] = sel;
  }

  private closeBaris(): void {
    if (this.barisKini !== null && this.barisKini.length > 0) this.baris.set(this.nomorBaris, this.barisKini);
    this.barisKini = null;
  }

  private addGabungan(rujukan: string): void {
    const [, kolom, awal, akhir] = /^\$?([A-Z]{1,3})\$?(\d+):\$?[A-Z]{1,3}\$?(\d+)$/i.exec(rujukan) ?? [];
    if (kolom === undefined || awal === akhir) return;
    this.gabungan.push({ barisAwal: Number(awal), barisAkhir: Number(akhir), kolom: readKolom(kolom) });
  }

  /** The sheet; every row of a cell that is merged downwards gets its value, as the family's KK over its members. */
  finish(nama: string): Lembar {
    this.scanner.end();
    let mulaiBaris = Number.POSITIVE_INFINITY;
    let akhir = 0;
    for (const nomor of this.baris.keys()) {
      mulaiBaris = Math.min(mulaiBaris, nomor);
      akhir = Math.max(akhir, nomor);
    }
    if (akhir === 0) return { nama, baris: [], mulaiBaris: 1 };
    this.fillGabungan(akhir);
    const baris: (readonly Sel[])[] = [];
    for (let nomor = mulaiBaris; nomor <= akhir; nomor += 1) baris.push(this.baris.get(nomor) ?? BARIS_KOSONG);
    return { nama, baris, mulaiBaris };
  }

  private fillGabungan(akhir: number): void {
    for (const { barisAwal, barisAkhir, kolom } of this.gabungan) {
      const sumber = this.baris.get(barisAwal)?.[kolom];
      if (sumber === undefined || sumber === SEL_KOSONG) continue;
      for (let nomor = barisAwal + 1; nomor <= Math.min(barisAkhir, akhir); nomor += 1) {
        const baris = this.baris.get(nomor);
        if (baris === undefined) continue;
        if ((baris[kolom] ?? SEL_KOSONG) === SEL_KOSONG) this.setSel(baris, kolom, sumber);
      }
    }
  }
}

/** Column index from 0 of a reference such as `AB12`; -1 where it has no letters. */
function readKolom(rujukan: string): number {
  let kolom = 0;
  for (let i = 0; i < rujukan.length; i += 1) {
    const kode = rujukan.charCodeAt(i) & ~0x20;
    if (kode < 0x41 || kode > 0x5a) break;
    kolom = kolom * 26 + kode - 0x40;
  }
  return kolom - 1;
}
