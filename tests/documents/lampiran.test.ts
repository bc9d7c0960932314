import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { renderBeritaAcara } from '#core/documents/berita-acara.ts';
import { getKodeVerifikasi } from '#domain/berita-acara.ts';
import { readPdf, squeeze } from './read-pdf.ts';
import { readQr } from './read-qr.ts';
import { createCatatan } from './sample-catatan.ts';
import { createPng } from './sample-png.ts';

const foto = ['Pembukaan oleh lurah', '', 'Pembahasan usulan', 'Penjelasan narasumber', 'Penandatanganan'].map(
  (keterangan, i) => ({ id: i + 1, keterangan, jam: i === 1 ? '' : `09.${10 + i}`, sha256: '0'.repeat(64) }),
);
const [buka, baca] = createCatatan().agenda;
const notulen = [
  {
    id: 3,
    pokok: baca ?? '',
    jam: '09.40',
    pembicara: 'Busra Contoh',
    isi: 'Minta daftar RT 003/RW 001 dibaca ulang.\nDiterima.',
  },
  { id: 1, pokok: buka ?? '', jam: '09.07', pembicara: '', isi: 'Lurah membuka musyawarah.' },
  {
    id: 2,
    pokok: 'Acara yang sudah dihapus',
    jam: '09.20',
    pembicara: 'Marzuki Misal',
    isi: 'Listrik padam sebentar.',
  },
];
const GAMBAR = createPng(60, 30);
const cetak = foto.map(({ id }) => ({ id, gambar: GAMBAR }));
const lengkap = createCatatan({ foto, notulen });

async function print(...isi: Parameters<typeof renderBeritaAcara>) {
  const { pdf } = await renderBeritaAcara(...isi);
  return { pdf, ...readPdf(pdf) };
}

describe('given a session with minutes and five photos, when its berita acara is printed', () => {
  let hasil: Awaited<ReturnType<typeof print>>;
  beforeAll(async () => {
    hasil = await print(lengkap, { foto: cetak });
  });

  it('then the closing names each annex with what it holds', () => {
    expect(squeeze(hasil.teks)).toContain(
      squeeze('C. Ditunda (8); Lampiran III Notulen (3 catatan); dan Lampiran IV Dokumentasi (5 foto).'),
    );
  });

  it('then the minutes stand under their items in the order of the agenda, those without an item last', () => {
    const halaman = hasil.halaman.find((satu) => satu.includes('NOTULEN MUSYAWARAH KELURAHAN')) ?? '';
    const rapat = squeeze(halaman);
    const tempat = [
      buka,
      '09.07 Lurah membuka musyawarah.',
      baca,
      '09.40 Busra Contoh: Minta daftar RT 003/RW 001 dibaca ulang.',
      'Diterima.',
      'Di luar agenda',
      '09.20 Marzuki Misal: Listrik padam sebentar.',
      'Notulis,',
    ].map((satu) => rapat.indexOf(squeeze(satu ?? '')));
    expect(tempat).not.toContain(-1);
    expect(tempat).toEqual(tempat.toSorted((a, b) => a - b));
  });

  it('then the photos stand two a row with number, caption and time', () => {
    const halaman = hasil.halaman.at(-1) ?? '';
    expect(halaman).toContain('DOKUMENTASI MUSYAWARAH KELURAHAN');
    expect(halaman).toMatch(/Foto 1\. Pembukaan oleh lurah, pukul 09\.10 WIB\. +Foto 2\./);
    expect(halaman).toContain('Foto 5. Penandatanganan, pukul 09.14 WIB.');
  });

  it.each([80, 150, 300])(
    'then the QR of the last page is read back at %i dpi and holds number, code and hash, and no NIK',
    (dpi) => {
      const isi = readQr(hasil.pdf, hasil.halaman.length, dpi);
      expect(isi).toBe(
        `MUFAKAT:1 ${lengkap.nomorBeritaAcara} ${getKodeVerifikasi(lengkap.sidikKeputusan)} ${lengkap.sidikKeputusan.toUpperCase()}`,
      );
      expect(isi).not.toMatch(/(?<!\d)\d{16}(?!\d)/);
    },
  );

  it('then the bytes are the same however long a busy machine takes to unpack a picture', async () => {
    const zlib: typeof import('node:zlib') = createRequire(import.meta.url)('node:zlib');
    const sidik: string[] = [];
    const logo = createPng(80, 90);
    for (const lama of [0, 150, 40]) {
      const inflate = zlib.inflate.bind(zlib) as (
        data: Buffer,
        selesai: (galat: Error | null, isi: Buffer) => void,
      ) => void;
      let kali = 0;
      const tunda = vi.spyOn(zlib, 'inflate').mockImplementation(((data: Buffer, selesai: () => void) => {
        kali += 1;
        setTimeout(() => inflate(data, selesai), lama / kali);
      }) as typeof zlib.inflate);
      const { pdf } = await renderBeritaAcara({ ...lengkap, kop: { ...lengkap.kop, logo } }, { foto: cetak });
      tunda.mockRestore();
      sidik.push(createHash('sha256').update(pdf).digest('hex'));
    }
    expect(new Set(sidik).size).toBe(1);
  });
});

describe('given photos whose picture is missing or damaged', () => {
  it('when the berita acara is printed, then their captions say so and the others are drawn', async () => {
    const hasil = await print(lengkap, { foto: [...cetak.slice(0, 3), { id: 4, gambar: GAMBAR.slice(0, 60) }] });
    const rapat = squeeze(hasil.teks);
    for (const nomor of [4, 5]) expect(rapat).toMatch(new RegExp(`Foto${nomor}[^F]*gambarnyatidakdapatdibuka`));
    expect(rapat.match(/gambarnyatidakdapatdibuka/g)).toHaveLength(2);
  });
});

describe('given a session with photos and no minutes', () => {
  it('when its berita acara is printed, then the photos are Lampiran III', async () => {
    const { teks } = await print(createCatatan({ foto }), { foto: cetak });
    expect(squeeze(teks)).toContain(squeeze('C. Ditunda (8); dan Lampiran III Dokumentasi (5 foto).'));
    expect(teks).toMatch(/Lampiran III\n/);
    expect(teks).not.toContain('Lampiran IV');
  });
});

describe('given a session without minutes and photos', () => {
  it('when its berita acara is printed, then the QR stands on the last page of Lampiran II', async () => {
    const catatan = createCatatan();
    const { pdf, halaman } = await print(catatan);
    expect(readQr(pdf, halaman.length, 150)).toContain(catatan.sidikKeputusan.toUpperCase());
  });
});

describe('given minutes of 400 long notes', () => {
  it('when the berita acara is printed, then no note is lost', async () => {
    const banyak = Array.from({ length: 400 }, (_, i) => ({
      id: i + 1,
      pokok: lengkap.agenda[i % lengkap.agenda.length] ?? '',
      jam: '10.00',
      pembicara: 'Asnimar Ibarat',
      isi: `Catatan ke-${i + 1} ${'panjang sekali '.repeat(20)}selesai${i + 1}.`,
    }));
    const rapat = squeeze((await print(createCatatan({ notulen: banyak }))).teks);
    for (const { id } of banyak) expect(rapat).toContain(`selesai${id}.`);
  });
});
