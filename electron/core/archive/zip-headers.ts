/** Fields of a central directory header, APPNOTE.TXT 4.3.12. */
export interface Kepala {
  readonly nama: string;
  readonly tanda: number;
  readonly metode: number;
  readonly crc: number;
  readonly terkemas: number;
  readonly ukuran: number;
  readonly atribut: number;
  readonly letak: number;
}

const TANDA_PUSAT = 0x02014b50;
const TANDA_AKHIR = 0x06054b50;
const PANJANG_PUSAT = 46;
const KOMENTAR_TERPANJANG = 0xffff;
/** Stands in a 32-bit field whose number is in the zip64 extra field; some writers do so for small files too. */
const LIHAT_TAMBAHAN = 0xffffffff;
const TAMBAHAN_ZIP64 = 0x0001;

export const PANJANG_AKHIR = 22;

/** Where the last end record stands; a comment of up to 65,535 bytes may follow it. Null where there is none. */
export function findAkhir(data: DataView): number | null {
  const terendah = Math.max(0, data.byteLength - PANJANG_AKHIR - KOMENTAR_TERPANJANG);
  for (let letak = data.byteLength - PANJANG_AKHIR; letak >= terendah; letak -= 1) {
    if (data.getUint32(letak, true) === TANDA_AKHIR) return letak;
  }
  return null;
}

/** The headers of the central directory, or a sentence that says why they cannot be read. */
export function readPusat(byte: Uint8Array, data: DataView, akhir: number, jumlah: number): readonly Kepala[] | string {
  const panjang = data.getUint32(akhir + 12, true);
  const awal = data.getUint32(akhir + 16, true);
  const satuCakram = data.getUint32(akhir + 4, true) === 0 && data.getUint16(akhir + 8, true) === jumlah;
  if (!satuCakram) return 'Arsip terbagi atas beberapa bagian.';
  if (awal + panjang > akhir) return 'Daftar isi arsip menunjuk ke luar berkas.';
  const kepala: Kepala[] = [];
  let letak = awal;
  for (let i = 0; i < jumlah; i += 1) {
    if (letak + PANJANG_PUSAT > awal + panjang || data.getUint32(letak, true) !== TANDA_PUSAT) {
      return `Daftar isi arsip rusak pada berkas ke-${i + 1}.`;
    }
    const panjangNama = data.getUint16(letak + 28, true);
    const panjangTambahan = data.getUint16(letak + 30, true);
    const berikut = letak + PANJANG_PUSAT + panjangNama + panjangTambahan + data.getUint16(letak + 32, true);
    if (berikut > awal + panjang) return `Daftar isi arsip rusak pada berkas ke-${i + 1}.`;
    const awalNama = letak + PANJANG_PUSAT;
    const akhirNama = awalNama + panjangNama;
    const [ukuran, terkemas, letakLokal] = readZip64(
      data,
      akhirNama,
      akhirNama + panjangTambahan,
      [letak + 24, letak + 20, letak + 42].map((bidang) => data.getUint32(bidang, true)),
    );
    kepala.push({
      nama: readNama(byte.subarray(awalNama, akhirNama)),
      tanda: data.getUint16(letak + 8, true),
      metode: data.getUint16(letak + 10, true),
      crc: data.getUint32(letak + 16, true),
      terkemas: terkemas ?? LIHAT_TAMBAHAN,
      ukuran: ukuran ?? LIHAT_TAMBAHAN,
      atribut: data.getUint32(letak + 38, true) >>> 16,
      letak: letakLokal ?? LIHAT_TAMBAHAN,
    });
    letak = berikut;
  }
  return letak === awal + panjang ? kepala : 'Daftar isi arsip memuat bagian yang tidak dikenal.';
}

/**
 * The numbers of a header with those that stand in the zip64 extra field put in their place, in the order that the field
 * keeps (size, packed size, offset). APPNOTE.TXT 4.5.3.
 */
function readZip64(data: DataView, awal: number, akhir: number, nilai: readonly number[]): readonly number[] {
  if (!nilai.includes(LIHAT_TAMBAHAN)) return nilai;
  let letak = awal;
  while (letak + 4 <= akhir) {
    const panjang = data.getUint16(letak + 2, true);
    const habis = Math.min(akhir, letak + 4 + panjang);
    if (data.getUint16(letak, true) === TAMBAHAN_ZIP64) {
      let bidang = letak + 4;
      return nilai.map((satu) => {
        if (satu !== LIHAT_TAMBAHAN || bidang + 8 > habis) return satu;
        bidang += 8;
        return Number(data.getBigUint64(bidang - 8, true));
      });
    }
    letak = habis;
  }
  return nilai;
}

/** Names as UTF-8; what is not becomes U+FFFD, a byte order mark stays, and both are judged as dangerous. */
export function readNama(byte: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(byte);
}
