import { readFileSync } from 'node:fs';
import { type NomorKk, readNik, readNomorKk } from '#domain/nik.ts';
import type { OrangPadanan } from '#domain/padanan/orang-padanan.ts';
import { createTanggal } from '#domain/tanggal.ts';

/** Odd pairs of a file serve tuning; what the even ones give was never looked at while weights were set. */
export type Paruh = 'penyetelan' | 'pengujian';

/** What a careful officer would do with a pair. */
export type Label = 'SAMA' | 'BEDA' | 'AMBIGU';

export interface PasanganBerlabel<T> {
  readonly label: Label;
  readonly paruh: Paruh;
  /** Why the pair is in the set, for reading a failure. */
  readonly perihal: string;
  readonly kiri: T;
  readonly kanan: T;
}

/** Names of pasangan-nama.txt; labels are SAMA and BEDA only. */
export function readPasanganNama(): PasanganBerlabel<string>[] {
  let perihal = '';
  const hasil: PasanganBerlabel<string>[] = [];
  for (const baris of readBaris('pasangan-nama.txt')) {
    if (baris.startsWith('## ')) perihal = baris.slice(3);
    else {
      const [label, kiri, kanan] = splitKolom(baris, 3);
      hasil.push({ label: readLabel(label), paruh: getParuh(hasil.length), perihal, kiri, kanan });
    }
  }
  return hasil;
}

/** Rows of pasangan-baris.txt, as the import would hand them to matching. */
export function readPasanganBaris(): PasanganBerlabel<OrangPadanan>[] {
  const baris = readBaris('pasangan-baris.txt').filter((satu) => !satu.startsWith('## '));
  const hasil: PasanganBerlabel<OrangPadanan>[] = [];
  for (let i = 0; i < baris.length; i += 3) {
    const [label = '', ...perihal] = (baris[i] ?? '').split(' ');
    const atas = splitKolom(baris[i + 1] ?? '', 7);
    const bawah = splitKolom(baris[i + 2] ?? '', 7).map((isi, kolom) => (isi === '"' ? (atas[kolom] ?? '') : isi));
    hasil.push({
      label: readLabel(label),
      paruh: getParuh(hasil.length),
      perihal: perihal.join(' '),
      kiri: readOrang(atas),
      kanan: readOrang(bawah),
    });
  }
  return hasil;
}

function readBaris(berkas: string): string[] {
  const isi = readFileSync(new URL(berkas, import.meta.url), 'utf8');
  return isi.split('\n').filter((baris) => baris !== '' && !baris.startsWith('# '));
}

function splitKolom(baris: string, banyak: number): [string, string, string, ...string[]] {
  const [satu, dua, tiga, ...lain] = baris.split('|').map((isi) => isi.trim());
  if (satu === undefined || dua === undefined || tiga === undefined || lain.length !== banyak - 3) {
    throw new Error(`not ${banyak} columns: ${baris}`);
  }
  return [satu, dua, tiga, ...lain];
}

function readLabel(isi: string): Label {
  if (isi === 'SAMA' || isi === 'BEDA' || isi === 'AMBIGU') return isi;
  throw new Error(`not a label: ${isi}`);
}

function getParuh(urutan: number): Paruh {
  return urutan % 2 === 0 ? 'penyetelan' : 'pengujian';
}

function readOrang(kolom: readonly string[]): OrangPadanan {
  const [tulisanNik = '', kk = '', nama = '', lahir = '', alamat = '', letak = '', ibu = ''] = kolom.map((isi) =>
    isi === '-' ? '' : isi,
  );
  const nik = tulisanNik.startsWith('#') ? readNik(tulisanNik.slice(1), 'angka') : readNik(tulisanNik);
  const [rt = '', rw = ''] = letak.split('/');
  return {
    id: 1,
    nik: nik.sah ? nik.nomor : null,
    nikTertulis: tulisanNik.replace('#', ''),
    nomorKk: readKk(kk),
    nama,
    tanggalLahir: readLahir(lahir),
    alamat,
    rt,
    rw,
    keadaan: null,
    segmen: '',
    desil: null,
    ibuKandung: ibu,
  };
}

function readKk(isi: string): NomorKk | null {
  if (isi === '') return null;
  const terbaca = readNomorKk(isi);
  if (!terbaca.sah) throw new Error(`not a family number: ${isi}`);
  return terbaca.nomor;
}

function readLahir(isi: string): OrangPadanan['tanggalLahir'] {
  if (isi === '') return null;
  const [hari = 0, bulan = 0, tahun = 0] = isi.split('-').map(Number);
  const tanggal = createTanggal(tahun, bulan, hari);
  if (tanggal === null) throw new Error(`not a date: ${isi}`);
  return tanggal;
}
