/** Handlers of a scan. Names come without their prefix; `atribut` is the raw text between name and `>`, see `readAtribut`. */
export interface XmlHandlers {
  open(nama: string, atribut: string): void;
  close(nama: string): void;
  text(isi: string): void;
}

export class GalatXml extends Error {}

/** A text longer than this is handed on in pieces, so that a hostile one is not copied again for every chunk. */
const TEKS_TERPANJANG = 65_536;
/** No tag of a spreadsheet comes near; a longer one is no spreadsheet. */
const TAG_TERPANJANG = 1_048_576;

/**
 * A small scanner for the XML inside xlsx files, fed in chunks. Document types are refused, so no entity can be declared and none
 * can grow; elements must nest. It exists because the digits of a number cell must be seen as they stand in the file: readers
 * that hand out JavaScript numbers have already lost what a damaged NIK shows.
 */
export class XmlScanner {
  private readonly handlers: XmlHandlers;
  private readonly terbuka: string[] = [];
  private sisa = '';

  constructor(handlers: XmlHandlers) {
    this.handlers = handlers;
  }

  feed(potongan: string): void {
    this.sisa = this.scan(this.sisa + potongan);
    if (this.sisa.length > TAG_TERPANJANG) throw new GalatXml('Bagian XML terlalu panjang.');
  }

  /** Throws where an element or tag is still open. */
  end(): void {
    if (this.sisa.trim() !== '' || this.terbuka.length > 0) throw new GalatXml('XML terpotong.');
  }

  /** What cannot be judged before more comes is returned. */
  private scan(xml: string): string {
    let i = 0;
    while (i < xml.length) {
      if (xml.charCodeAt(i) !== 0x3c) {
        const akhir = xml.indexOf('<', i);
        if (akhir === -1) return this.keepTeks(xml.slice(i));
        this.emitTeks(xml.slice(i, akhir));
        i = akhir;
      }
      const berikut = this.scanTag(xml, i);
      if (berikut === -1) return xml.slice(i);
      i = berikut;
    }
    return '';
  }

  private keepTeks(teks: string): string {
    if (teks.length <= TEKS_TERPANJANG) return teks;
    const amp = teks.lastIndexOf('&');
    const potong = amp > teks.length - 16 ? amp : teks.length;
    this.emitTeks(teks.slice(0, potong));
    return teks.slice(potong);
  }

  private emitTeks(teks: string): void {
    if (this.terbuka.length > 0) this.handlers.text(decodeEntitas(teks));
    else if (teks.replace('\ufeff', '').trim() !== '') throw new GalatXml('Teks di luar XML.');
  }

  /** Index behind the construct at `i`, or -1 when its end has not come yet. */
  private scanTag(xml: string, i: number): number {
    if (xml.startsWith('<?', i)) return skipTo(xml, '?>', i);
    if (xml.startsWith('<!', i)) return this.scanKhusus(xml, i);
    const akhir = findAkhirTag(xml, i);
    if (akhir === -1) return -1;
    if (xml.charCodeAt(i + 1) === 0x2f) {
      this.close(stripAwalan(xml.slice(i + 2, akhir).trimEnd()));
      return akhir + 1;
    }
    const tunggal = xml.charCodeAt(akhir - 1) === 0x2f;
    const isi = xml.slice(i + 1, tunggal ? akhir - 1 : akhir);
    const batas = findSela(isi);
    const nama = stripAwalan(batas === -1 ? isi : isi.slice(0, batas));
    if (nama === '') throw new GalatXml('Tag XML tanpa nama.');
    this.terbuka.push(nama);
    this.handlers.open(nama, batas === -1 ? '' : isi.slice(batas));
    if (tunggal) this.close(nama);
    return akhir + 1;
  }

  private close(nama: string): void {
    if (this.terbuka.pop() !== nama) throw new GalatXml('Tag XML tidak berpasangan.');
    this.handlers.close(nama);
  }

  private scanKhusus(xml: string, i: number): number {
    if (xml.startsWith('<!--', i)) return skipTo(xml, '-->', i + 4);
    if (xml.startsWith('<![CDATA[', i)) {
      const akhir = xml.indexOf(']]>', i);
      if (akhir === -1) return -1;
      this.handlers.text(xml.slice(i + 9, akhir));
      return akhir + 3;
    }
    if (xml.length - i < 9) return -1;
    throw new GalatXml('XML memuat deklarasi jenis dokumen.');
  }
}

/** Index of the first blank, or -1. */
function findSela(isi: string): number {
  for (let i = 0; i < isi.length; i += 1) {
    if (isi.charCodeAt(i) <= 0x20) return i;
  }
  return -1;
}

function skipTo(xml: string, tanda: string, dari: number): number {
  const akhir = xml.indexOf(tanda, dari);
  return akhir === -1 ? -1 : akhir + tanda.length;
}

/** The `>` that ends the tag at `i`; one inside a quoted attribute does not. */
function findAkhirTag(xml: string, i: number): number {
  let kutip = 0;
  for (let j = i + 1; j < xml.length; j += 1) {
    const kode = xml.charCodeAt(j);
    if (kutip !== 0) {
      if (kode === kutip) kutip = 0;
    } else if (kode === 0x3e) return j;
    else if (kode === 0x22 || kode === 0x27) kutip = kode;
  }
  return -1;
}

function stripAwalan(nama: string): string {
  const titik = nama.indexOf(':');
  return titik === -1 ? nama : nama.slice(titik + 1);
}

const ENTITAS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntitas(teks: string): string {
  if (!teks.includes('&')) return teks;
  return teks.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (semua, isi: string) => {
    if (!isi.startsWith('#')) return ENTITAS[isi] ?? semua;
    const kode = /^#x/i.test(isi) ? Number.parseInt(isi.slice(2), 16) : Number(isi.slice(1));
    return kode > 0 && kode <= 0x10ffff ? String.fromCodePoint(kode) : '\ufffd';
  });
}

/** Value of an attribute by its name with or without a prefix (`id` finds `r:id`); undefined where there is none. */
export function readAtribut(atribut: string, nama: string): string | undefined {
  let dari = 0;
  for (;;) {
    const letak = atribut.indexOf(nama, dari);
    if (letak === -1) return undefined;
    dari = letak + nama.length;
    const sebelum = atribut.charCodeAt(letak - 1);
    if (sebelum !== 0x20 && sebelum !== 0x3a && sebelum !== 0x0a && sebelum !== 0x09 && sebelum !== 0x0d) continue;
    const kutip = atribut.charAt(dari + 1);
    if (atribut.charCodeAt(dari) === 0x3d && (kutip === '"' || kutip === "'")) {
      const akhir = atribut.indexOf(kutip, dari + 2);
      return decodeEntitas(atribut.slice(dari + 2, akhir === -1 ? atribut.length : akhir));
    }
    // Blanks around the sign are allowed and rare.
    const cocok = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(atribut.slice(dari, dari + 4096));
    if (cocok !== null) return decodeEntitas(cocok[1] ?? cocok[2] ?? '');
  }
}

/** Scans a whole part at once. Throws GalatXml. */
export function scanXml(xml: string, handlers: Partial<XmlHandlers>): void {
  const diam = (): void => undefined;
  const scanner = new XmlScanner({ open: diam, close: diam, text: diam, ...handlers });
  scanner.feed(xml);
  scanner.end();
}
