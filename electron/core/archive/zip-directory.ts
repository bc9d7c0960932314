import { type BatasZip, formatUkuran, type TemuanZip } from './zip-finding.ts';
import { findAkhir, type Kepala, PANJANG_AKHIR, readNama, readPusat } from './zip-headers.ts';

/** One entry as the central directory declares it, its data located and inside the archive. */
export interface EntriZip {
  readonly nama: string;
  /** 0 stored, 8 deflated. */
  readonly metode: 0 | 8;
  readonly ukuran: number;
  readonly crc: number;
  /** Where the packed bytes stand in the archive. */
  readonly awal: number;
  readonly akhir: number;
  readonly folder: boolean;
}

export interface IsiZip {
  readonly entri: readonly EntriZip[];
  /** Everything that is wrong; an archive with findings must not be inflated. */
  readonly temuan: readonly TemuanZip[];
  /** Bytes that belong to no entry: a prefix, a gap, a comment, a tail. A second archive can hide there. */
  readonly byteLepas: number;
}

const TANDA_LOKAL = 0x04034b50;
const PANJANG_LOKAL = 30;
const BERSANDI = 0x0001 | 0x0040 | 0x2000;
const DENGAN_PENUTUP = 0x0008;
/** A data descriptor is 12 bytes, 4 more with its signature, 8 more in the 64-bit form. */
const PENUTUP_TERPANJANG = 24;
const MEBIBYTE = 1_048_576;
const NAMA_TERPANJANG = 200;

const rusak = (berkas: string, pesan: string): TemuanZip => ({ kode: 'ZIP_RUSAK', berkas: printNama(berkas), pesan });

/**
 * Reads the central directory and judges every entry before a single byte is inflated: number, names, declared sizes and
 * ratio, doubles, encryption, links, overlaps. All findings are listed.
 */
export function inspectZip(byte: Uint8Array, batas: BatasZip): IsiZip {
  const gagal = (temuan: TemuanZip): IsiZip => ({ entri: [], temuan: [temuan], byteLepas: 0 });
  if (byte.length > batas.arsip) {
    const pesan = `Arsip berukuran ${formatUkuran(byte.length)}; paling besar ${formatUkuran(batas.arsip)}.`;
    return gagal({ kode: 'TERLALU_BESAR', berkas: '', pesan });
  }
  const data = new DataView(byte.buffer, byte.byteOffset, byte.byteLength);
  const akhir = findAkhir(data);
  if (akhir === null) {
    return byte.length >= 4 && data.getUint32(0, true) === TANDA_LOKAL
      ? gagal(rusak('', 'Arsip terpotong: daftar isinya tidak ada.'))
      : gagal({ kode: 'BUKAN_ZIP', berkas: '', pesan: 'Berkas ini bukan arsip ZIP.' });
  }
  const jumlah = data.getUint16(akhir + 10, true);
  if (jumlah > batas.jumlahBerkas) {
    const pesan = `Arsip memuat ${jumlah} berkas; paling banyak ${batas.jumlahBerkas}.`;
    return gagal({ kode: 'TERLALU_BESAR', berkas: '', pesan });
  }
  const kepala = readPusat(byte, data, akhir, jumlah);
  return typeof kepala === 'string' ? gagal(rusak('', kepala)) : judge(byte, data, akhir, kepala, batas);
}

function judge(byte: Uint8Array, data: DataView, akhir: number, kepala: readonly Kepala[], batas: BatasZip): IsiZip {
  const pusat = data.getUint32(akhir + 16, true);
  const temuan: TemuanZip[] = [...findGanda(kepala), ...kepala.flatMap((k) => judgeKepala(k, batas))];
  const total = kepala.reduce((jumlah, { ukuran }) => jumlah + ukuran, 0);
  if (total > batas.semuaBerkas) {
    const pesan = `Isi arsip menjadi ${formatUkuran(total)} bila dibuka; paling besar ${formatUkuran(batas.semuaBerkas)}.`;
    temuan.push({ kode: 'TERLALU_BESAR', berkas: '', pesan });
  }
  const entri: EntriZip[] = [];
  let terisi = 0;
  let byteLepas = byte.length - akhir - PANJANG_AKHIR + (akhir - pusat - data.getUint32(akhir + 12, true));
  for (const k of [...kepala].sort((a, b) => a.letak - b.letak)) {
    const satu = locate(byte, data, k, pusat);
    if (typeof satu === 'string') {
      temuan.push(rusak(k.nama, satu));
      continue;
    }
    if (k.letak < terisi) temuan.push(rusak(k.nama, `Berkas ${printNama(k.nama)} menumpang pada berkas lain.`));
    byteLepas += Math.max(0, k.letak - terisi);
    terisi = satu.akhir + ((k.tanda & DENGAN_PENUTUP) === 0 ? 0 : measurePenutup(data, satu.akhir, pusat, k));
    entri.push(satu);
  }
  return { entri, temuan, byteLepas: byteLepas + Math.max(0, pusat - terisi) };
}

/** Doubles by the rules of the strictest file system: upper and lower case and composed letters are the same name. */
function findGanda(kepala: readonly Kepala[]): TemuanZip[] {
  const terlihat = new Set<string>();
  return kepala.flatMap(({ nama }) => {
    const kunci = nama.normalize('NFC').toLowerCase();
    const ganda = terlihat.has(kunci);
    terlihat.add(kunci);
    const berkas = printNama(nama);
    return ganda ? [{ kode: 'BERKAS_GANDA' as const, berkas, pesan: `Nama ${berkas} ada lebih dari satu kali.` }] : [];
  });
}

function judgeKepala(kepala: Kepala, batas: BatasZip): TemuanZip[] {
  const { nama, tanda, metode, ukuran, terkemas, atribut } = kepala;
  const berkas = printNama(nama);
  const temuan: TemuanZip[] = [];
  const bahaya = findBahaya(nama) ?? findJenisKhusus(atribut);
  if (bahaya !== null) {
    temuan.push({ kode: 'NAMA_BERKAS_BERBAHAYA', berkas, pesan: `Berkas ${berkas} berbahaya: ${bahaya}.` });
  }
  if ((tanda & BERSANDI) !== 0) {
    temuan.push({ kode: 'ZIP_TERSANDI', berkas, pesan: `Berkas ${berkas} dikunci dengan kata sandi.` });
  }
  if (metode !== 0 && metode !== 8)
    temuan.push(rusak(nama, `Berkas ${berkas} dikemas dengan cara yang tidak dikenal.`));
  if (metode === 0 && terkemas !== ukuran) temuan.push(rusak(nama, `Ukuran berkas ${berkas} tidak sesuai isinya.`));
  if (ukuran > batas.satuBerkas) {
    const pesan = `Berkas ${berkas} menjadi ${formatUkuran(ukuran)} bila dibuka; paling besar ${formatUkuran(batas.satuBerkas)}.`;
    temuan.push({ kode: 'TERLALU_BESAR', berkas, pesan });
  } else if (ukuran > MEBIBYTE && ukuran > terkemas * batas.nisbah) {
    const pesan = `Berkas ${berkas} mengembang lebih dari ${batas.nisbah} kali bila dibuka.`;
    temuan.push({ kode: 'TERLALU_BESAR', berkas, pesan });
  }
  return temuan;
}

/** What makes a name dangerous when an archive is unpacked on Windows or Linux; null for a plain relative path. */
function findBahaya(nama: string): string | null {
  if (nama === '') return 'namanya kosong';
  if (nama.length > NAMA_TERPANJANG) return 'namanya terlalu panjang';
  if (nama.includes('\ufffd') || /\p{C}/u.test(nama)) return 'namanya memuat huruf yang tidak dapat ditampilkan';
  if (nama.includes('\\')) return 'namanya memuat garis miring terbalik';
  if (nama.startsWith('/') || /^[a-z]:/i.test(nama)) return 'namanya menunjuk ke luar folder';
  if (nama.split('/').some((bagian) => bagian === '..' || bagian === '.')) return 'namanya menunjuk ke luar folder';
  return null;
}

/** Unix file type in the external attributes: only a regular file, a folder, or nothing said. */
function findJenisKhusus(atribut: number): string | null {
  const jenis = atribut & 0o170000;
  return jenis === 0 || jenis === 0o100000 || jenis === 0o040000 ? null : 'berupa pintasan atau berkas khusus';
}

/** Follows an entry to its data; a sentence where the local header contradicts the central directory. */
function locate(byte: Uint8Array, data: DataView, kepala: Kepala, pusat: number): EntriZip | string {
  const { letak, nama, metode, ukuran, crc, terkemas } = kepala;
  const berkas = printNama(nama);
  if (letak + PANJANG_LOKAL > pusat || data.getUint32(letak, true) !== TANDA_LOKAL) {
    return `Letak berkas ${berkas} di dalam arsip salah.`;
  }
  const awalNama = letak + PANJANG_LOKAL;
  const akhirNama = awalNama + data.getUint16(letak + 26, true);
  const awal = akhirNama + data.getUint16(letak + 28, true);
  if (awal + terkemas > pusat) return `Berkas ${berkas} terpotong.`;
  if (readNama(byte.subarray(awalNama, akhirNama)) !== nama) return `Berkas ${berkas} memakai dua nama.`;
  if (data.getUint16(letak + 8, true) !== metode) return `Berkas ${berkas} dikemas dengan dua cara.`;
  const cara = metode === 0 ? 0 : 8;
  return { nama, metode: cara, ukuran, crc, awal, akhir: awal + terkemas, folder: nama.endsWith('/') };
}

/** Bytes of the data descriptor behind an entry that has one: its three numbers are known, its form is not. */
function measurePenutup(data: DataView, awal: number, pusat: number, { crc, terkemas, ukuran }: Kepala): number {
  for (const [panjang, letakCrc, lebar] of [
    [16, 4, 4],
    [PENUTUP_TERPANJANG, 4, 8],
    [12, 0, 4],
    [20, 0, 8],
  ] as const) {
    if (awal + panjang > pusat) continue;
    const letak = awal + letakCrc;
    const cocok =
      data.getUint32(letak, true) === crc &&
      data.getUint32(letak + 4, true) === terkemas &&
      data.getUint32(letak + 4 + lebar, true) === ukuran;
    if (cocok) return panjang;
  }
  return 0;
}

/** A name that can stand in a sentence: without control characters, at most 80 characters. */
function printNama(nama: string): string {
  const tampak = nama.replace(/\p{C}/gu, '?');
  return tampak.length > 80 ? `${tampak.slice(0, 77)}...` : tampak;
}
