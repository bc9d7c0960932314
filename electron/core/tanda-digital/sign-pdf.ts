import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { GalatMufakat } from '../galat.ts';
import { readSegel } from '../segel/read-segel.ts';
import { createCms } from './cms.ts';
import { drawLembar, drawTanda, getKotak, PENANDA_DIGITAL_TERBANYAK, type UkuranHalaman } from './lembar-tanda.ts';
import { readNama, readSertifikat, type Sertifikat } from './read-sertifikat.ts';
import { readTandaDigital } from './read-tanda.ts';
import { appendObjek, type ObjekBaru, readStruktur, type StrukturPdf } from './struktur-pdf.ts';

export interface PermintaanTanda {
  readonly pdf: Uint8Array;
  /** A .p12 or .pfx file. */
  readonly sertifikat: Uint8Array;
  readonly sandi: string;
  /** Office of the signer, above the name; may be empty. */
  readonly jabatan: string;
  readonly waktu: Date;
}

/**
 * Signs a sealed paper of Mufakat: behind its bytes come the sheet of signatures, a visible block and a PAdES signature over all of it.
 * Signatures that are there already are covered and stay valid. Throws what `readSertifikat` throws, KERTAS_TIDAK_UTUH for a paper
 * that was changed or is not ours, TANDA_TERLALU_BANYAK; in each case nothing was made.
 */
export function signPdf({ pdf, sertifikat, sandi, jabatan, waktu }: PermintaanTanda): Uint8Array {
  const asli = Buffer.from(pdf);
  const { keadaan, asal } = readSegel(asli);
  const tanda = readTandaDigital(asli);
  const struktur = readStruktur(asli);
  const utuh = keadaan === 'utuh' || (keadaan === 'ditambah' && tanda.utuh);
  if (!utuh || asal === null || struktur === null) throw new GalatMufakat('KERTAS_TIDAK_UTUH');
  if (tanda.daftar.length >= PENANDA_DIGITAL_TERBANYAK) throw new GalatMufakat('TANDA_TERLALU_BANYAK');
  const pemilik = readSertifikat(sertifikat, sandi, waktu);
  const lembar = findLembar(struktur) ?? addLembar(struktur, drawLembar(readUkuran(struktur), asal));
  const objek = addTanda(struktur, lembar, { pemilik, jabatan, waktu, urut: tanda.daftar.length });
  return fillTanda(appendObjek(asli, struktur, objek), pemilik, asli.length);
}

/** The sheet of signatures as it is, or as it is about to be added. */
interface Lembar {
  readonly nomor: number;
  readonly isi: string;
  /** What has to be written with it. */
  readonly objek: readonly ObjekBaru[];
  readonly berikut: number;
}

const TANDA_LEMBAR = '/MufakatLembarTanda true';

function requireObjek(struktur: StrukturPdf, nomor: number): string {
  const isi = struktur.get(nomor);
  if (isi === null) throw new GalatMufakat('KERTAS_TIDAK_UTUH');
  return isi;
}

function listHalaman(struktur: StrukturPdf): { readonly pages: number; readonly kids: readonly number[] } {
  const pages = Number(/\/Pages (\d+) 0 R/.exec(requireObjek(struktur, struktur.root))?.[1]);
  const isi = requireObjek(struktur, pages);
  const kids = /\/Kids \[([^\]]*)\]/.exec(isi)?.[1] ?? '';
  return { pages, kids: [...kids.matchAll(/(\d+) 0 R/g)].map(([, nomor]) => Number(nomor)) };
}

function readUkuran(struktur: StrukturPdf): UkuranHalaman {
  const [pertama = -1] = listHalaman(struktur).kids;
  const [, lebar, tinggi] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(requireObjek(struktur, pertama)) ?? [];
  return { lebar: Number(lebar), tinggi: Number(tinggi) };
}

function findLembar(struktur: StrukturPdf): Lembar | null {
  const akhir = listHalaman(struktur).kids.at(-1) ?? -1;
  const isi = requireObjek(struktur, akhir);
  return isi.includes(TANDA_LEMBAR) ? { nomor: akhir, isi, objek: [], berikut: struktur.size } : null;
}

function addLembar(struktur: StrukturPdf, gambar: string): Lembar {
  const { pages, kids } = listHalaman(struktur);
  const { lebar, tinggi } = readUkuran(struktur);
  const [isi, nomor] = [struktur.size, struktur.size + 1];
  const daftar = requireObjek(struktur, pages)
    .replace(/\/Count \d+/, `/Count ${kids.length + 1}`)
    .replace(/(\/Kids \[[^\]]*)\]/, `$1 ${nomor} 0 R]`);
  const halaman = `<<\n/Type /Page\n${TANDA_LEMBAR}\n/Parent ${pages} 0 R\n/MediaBox [0 0 ${lebar} ${tinggi}]\n/Resources <<\n>>\n/Contents ${isi} 0 R\n/Annots []\n>>`;
  return {
    nomor,
    isi: halaman,
    objek: [
      { nomor: pages, isi: daftar },
      { nomor: isi, isi: createAliran('', gambar) },
    ],
    berikut: nomor + 1,
  };
}

function createAliran(kamus: string, gambar: string): Buffer {
  const isi = deflateSync(Buffer.from(gambar, 'latin1'));
  const kepala = `<<\n${kamus}/Length ${isi.length}\n/Filter /FlateDecode\n>>\nstream\n`;
  return Buffer.concat([Buffer.from(kepala, 'latin1'), isi, Buffer.from('\nendstream')]);
}

interface IsianTanda {
  readonly pemilik: Sertifikat;
  readonly jabatan: string;
  readonly waktu: Date;
  readonly urut: number;
}

const RENTANG_KOSONG = '[0 ********** ********** **********]';

function addTanda(struktur: StrukturPdf, lembar: Lembar, { pemilik, jabatan, waktu, urut }: IsianTanda): ObjekBaru[] {
  const { sertifikat } = pemilik;
  const nama = readNama(sertifikat.subject);
  const kotak = getKotak(readUkuran(struktur), urut);
  const [rupa, tanda, bidang] = [lembar.berikut, lembar.berikut + 1, lembar.berikut + 2];
  const gambar = drawTanda({ nama, jabatan, penerbit: readNama(sertifikat.issuer), waktu }, kotak);
  const { x, y, lebar, tinggi } = kotak;
  return [
    ...lembar.objek,
    { nomor: lembar.nomor, isi: lembar.isi.replace(/\/Annots \[([^\]]*)\]/, `/Annots [$1 ${bidang} 0 R]`) },
    { nomor: struktur.root, isi: addBidang(requireObjek(struktur, struktur.root), bidang) },
    {
      nomor: rupa,
      isi: createAliran(`/Type /XObject\n/Subtype /Form\n/BBox [0 0 ${lebar} ${tinggi}]\n/Resources <<\n>>\n`, gambar),
    },
    {
      nomor: tanda,
      isi: `<<\n/Type /Sig\n/Filter /Adobe.PPKLite\n/SubFilter /ETSI.CAdES.detached\n/ByteRange ${RENTANG_KOSONG}\n/Contents <${'0'.repeat(2 * estimateCms(pemilik))}>\n/M (${formatSaat(waktu)})\n/Name ${formatTeks(nama)}\n>>`,
    },
    {
      nomor: bidang,
      isi: `<<\n/Type /Annot\n/Subtype /Widget\n/FT /Sig\n/T (TandaTangan${urut + 1})\n/V ${tanda} 0 R\n/F 132\n/Rect [${x} ${y} ${x + lebar} ${y + tinggi}]\n/P ${lembar.nomor} 0 R\n/AP <<\n/N ${rupa} 0 R\n>>\n>>`,
    },
  ];
}

function addBidang(root: string, bidang: number): string {
  if (root.includes('/AcroForm')) return root.replace(/\/Fields \[([^\]]*)\]/, `/Fields [$1 ${bidang} 0 R]`);
  return root.replace(/>>\s*$/, `/AcroForm <<\n/Fields [${bidang} 0 R]\n/SigFlags 3\n>>\n>>`);
}

/** Room for the signature; one over an elliptic curve differs by a few bytes each time. */
function estimateCms(pemilik: Sertifikat): number {
  return createCms(Buffer.alloc(32), pemilik).length + 32;
}

function fillTanda(pdf: Buffer, pemilik: Sertifikat, awal: number): Buffer {
  const buka = pdf.indexOf('/Contents <0', awal, 'latin1') + '/Contents '.length;
  const tutup = pdf.indexOf('>', buka, 'latin1') + 1;
  const rentang = [0, buka, tutup, pdf.length - tutup];
  const teks = `[${rentang.map((satu, i) => (i === 0 ? '0' : String(satu).padStart(10, ' '))).join(' ')}]`;
  pdf.write(teks, pdf.indexOf(RENTANG_KOSONG, awal, 'latin1'), 'latin1');
  const hash = createHash('sha256').update(pdf.subarray(0, buka)).update(pdf.subarray(tutup)).digest();
  const cms = createCms(hash, pemilik).toString('hex');
  if (cms.length > tutup - buka - 2) throw new Error('Tanda tangan lebih panjang dari tempatnya.');
  pdf.write(cms, buka + 1, 'latin1');
  return pdf;
}

/** `D:20261127084000+07'00'`: in the time of the kelurahan, WIB. */
function formatSaat(waktu: Date): string {
  const wib = new Date(waktu.getTime() + 7 * 3600_000).toISOString().replace(/\D/g, '').slice(0, 14);
  return `D:${wib}+07'00'`;
}

function formatTeks(teks: string): string {
  return `<FEFF${Buffer.from(teks, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}
