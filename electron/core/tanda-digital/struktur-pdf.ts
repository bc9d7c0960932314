/** Objects of a PDF with plain cross-reference tables, as this program writes them. */
export interface StrukturPdf {
  /** Where the newest table lies. */
  readonly tabel: number;
  readonly root: number;
  readonly size: number;
  /** `/Info ...` and `/ID ...` of the trailer, to be carried on. */
  readonly ekor: string;
  /** Where the newest version of each object lies; 0 for one that was taken away. */
  readonly letak: ReadonlyMap<number, number>;
  /** The newest text of an object between `obj` and `endobj`; null where there is none. */
  get(nomor: number): string | null;
}

/** Null where the file is built in another way. */
export function readStruktur(pdf: Buffer): StrukturPdf | null {
  const akhir = pdf.toString('latin1', Math.max(0, pdf.length - 64));
  const tabel = Number(/startxref\s+(\d{1,10})\s+%%EOF\s*$/.exec(akhir)?.[1] ?? Number.NaN);
  const letak = new Map<number, number>();
  let trailer = '';
  const dikunjungi = new Set<number>();
  for (let kini = tabel; Number.isInteger(kini); ) {
    const bagian = dikunjungi.has(kini) ? null : readTabel(pdf, kini);
    if (bagian === null) return null;
    dikunjungi.add(kini);
    for (const [nomor, tempat] of bagian.letak) if (!letak.has(nomor)) letak.set(nomor, tempat);
    trailer ||= bagian.trailer;
    kini = Number(/\/Prev (\d+)/.exec(bagian.trailer)?.[1] ?? Number.NaN);
  }
  const root = Number(/\/Root (\d+) 0 R/.exec(trailer)?.[1] ?? Number.NaN);
  const size = Number(/\/Size (\d+)/.exec(trailer)?.[1] ?? Number.NaN);
  if (!Number.isInteger(root) || !Number.isInteger(size)) return null;
  const ekor = [/\/Info \d+ 0 R/, /\/ID \[[^\]]*\]/].flatMap((pola) => pola.exec(trailer)?.[0] ?? []).join(' ');
  return { tabel, root, size, ekor, letak, get: (nomor) => readObjek(pdf, nomor, letak.get(nomor)) };
}

interface Tabel {
  readonly letak: ReadonlyMap<number, number>;
  readonly trailer: string;
}

/** Null where a table holds anything that is not plainly understood: what another reader might follow must not be passed over. */
function readTabel(pdf: Buffer, awal: number): Tabel | null {
  const batas = pdf.indexOf('startxref', awal, 'latin1');
  if (batas < 0 || pdf.toString('latin1', awal, awal + 4) !== 'xref') return null;
  const [isi = '', trailer, ...lebih] = pdf.toString('latin1', awal + 4, batas).split('trailer');
  if (trailer === undefined || lebih.length > 0 || /\/(?:XRefStm|Encrypt)\b/.test(trailer)) return null;
  const letak = new Map<number, number>();
  const baris = isi.trim().split(/ *\r?\n/);
  for (let i = 0; i < baris.length; ) {
    const kepala = /^(\d{1,9}) (\d{1,9})$/.exec(baris[i] ?? '');
    if (kepala === null) return null;
    const [pertama, banyak] = [Number(kepala[1]), Number(kepala[2])];
    for (let urut = 0; urut < banyak; urut += 1) {
      const satu = /^(\d{10}) \d{5} ([nf])$/.exec(baris[i + 1 + urut] ?? '');
      if (satu === null) return null;
      letak.set(pertama + urut, satu[2] === 'n' ? Number(satu[1]) : 0);
    }
    i += 1 + banyak;
  }
  return { letak, trailer };
}

function readObjek(pdf: Buffer, nomor: number, tempat: number | undefined): string | null {
  if (tempat === undefined || tempat === 0) return null;
  const kepala = `${nomor} 0 obj\n`;
  const akhir = pdf.indexOf('\nendobj', tempat, 'latin1');
  if (akhir < 0 || pdf.toString('latin1', tempat, tempat + kepala.length) !== kepala) return null;
  return pdf.toString('latin1', tempat + kepala.length, akhir);
}

export interface ObjekBaru {
  readonly nomor: number;
  readonly isi: Buffer | string;
}

/** Puts objects behind a PDF as an incremental update; not one byte of what was there changes. */
export function appendObjek(
  pdf: Buffer,
  { tabel, root, size, ekor }: StrukturPdf,
  objek: readonly ObjekBaru[],
): Buffer {
  const urut = objek.toSorted((a, b) => a.nomor - b.nomor);
  const potongan: Buffer[] = [pdf];
  let letak = pdf.length;
  const add = (isi: Buffer): void => {
    potongan.push(isi);
    letak += isi.length;
  };
  const baris = urut.map(({ nomor, isi }) => {
    const tempat = letak;
    add(Buffer.concat([Buffer.from(`${nomor} 0 obj\n`), toBuffer(isi), Buffer.from('\nendobj\n')]));
    return `${nomor} 1\n${String(tempat).padStart(10, '0')} 00000 n \n`;
  });
  const ukuran = Math.max(size, ...urut.map(({ nomor }) => nomor + 1));
  const trailer = `<<\n/Size ${ukuran}\n/Root ${root} 0 R\n${ekor}\n/Prev ${tabel}\n>>`;
  add(Buffer.from(`xref\n${baris.join('')}trailer\n${trailer}\nstartxref\n${letak}\n%%EOF\n`, 'latin1'));
  return Buffer.concat(potongan);
}

function toBuffer(isi: Buffer | string): Buffer {
  return typeof isi === 'string' ? Buffer.from(isi, 'latin1') : isi;
}
