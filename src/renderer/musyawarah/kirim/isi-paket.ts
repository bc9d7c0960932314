/** A file inside the package, as its directory lists it. */
export interface IsiZip {
  readonly nama: string;
  /** Bytes when unpacked. */
  readonly ukuran: number;
}

const TANDA_AKHIR = 0x06054b50;
const TANDA_ENTRI = 0x02014b50;
const PANJANG_AKHIR = 22;
const PANJANG_ENTRI = 46;

/**
 * Names and sizes from the directory at the end of a ZIP that the program itself made; nothing is unpacked.
 * Layout: PKWARE APPNOTE 6.3, 4.3.12 and 4.3.16.
 */
export async function listIsiZip(berkas: Blob): Promise<IsiZip[]> {
  const data = new DataView(await berkas.arrayBuffer());
  const akhir = data.byteLength - PANJANG_AKHIR;
  if (akhir < 0 || data.getUint32(akhir, true) !== TANDA_AKHIR) throw new Error('Paket tidak berakhir seperti ZIP.');
  const jumlah = data.getUint16(akhir + 10, true);
  const isi: IsiZip[] = [];
  let tempat = data.getUint32(akhir + 16, true);
  for (let urut = 0; urut < jumlah; urut += 1) {
    if (data.getUint32(tempat, true) !== TANDA_ENTRI) throw new Error('Daftar isi paket tidak terbaca.');
    const panjangNama = data.getUint16(tempat + 28, true);
    const panjangLain = data.getUint16(tempat + 30, true) + data.getUint16(tempat + 32, true);
    const nama = new TextDecoder().decode(new Uint8Array(data.buffer, tempat + PANJANG_ENTRI, panjangNama));
    isi.push({ nama, ukuran: data.getUint32(tempat + 24, true) });
    tempat += PANJANG_ENTRI + panjangNama + panjangLain;
  }
  return isi;
}

const KETERANGAN: Readonly<Record<string, string>> = {
  'keputusan.xlsx': 'Daftar keputusan untuk dibuka dengan Excel',
  'keputusan.csv': 'Daftar yang sama untuk program lain',
  'keputusan.json': 'Daftar yang sama, lengkap dengan skemanya',
  'kehadiran.json': 'Siapa diundang dan siapa datang, tanpa goresan tanda tangan',
  'jurnal.json': 'Catatan setiap langkah sidang, dirantai supaya perubahan ketahuan',
  'berita-acara.pdf': 'Berita acara seperti yang dicetak',
  'manifest.json': 'Sidik setiap berkas, untuk memeriksa keutuhan',
  'tanda-tangan.json': 'Tanda tangan kelurahan atas paket ini',
};

/** What a file of the package is for, in plain words. */
export function describeIsi(nama: string): string {
  if (/^adendum-\d+\.pdf$/.test(nama)) return 'Koreksi sesudah sidang ditutup, seperti yang dicetak';
  if (/^bertanda-\d+\./.test(nama)) return 'Berita acara yang sudah ditandatangani';
  return KETERANGAN[nama] ?? '';
}
