import { beforeAll, describe, expect, it } from 'vitest';
import { renderAdendum } from '#core/documents/adendum.ts';
import type { CatatanAdendum, KoreksiTercatat } from '#domain/adendum.ts';
import { getKodeVerifikasi, type KeputusanTercatat } from '#domain/berita-acara.ts';
import { listNik, readPdf, squeeze } from './read-pdf.ts';
import { createAdendum } from './sample-adendum.ts';
import { createCatatan } from './sample-catatan.ts';

const berita = createCatatan();

function correct({ nomor, usulan, data, putusan, alasan, catatan }: KeputusanTercatat, isi = ''): KoreksiTercatat {
  return {
    nomor,
    usulan,
    data,
    sebelum: { putusan, alasan, catatan },
    sesudah: { putusan: 'tidak_layak', alasan: 'MAMPU', catatan: isi },
  };
}

function createContoh(ubah: Partial<CatatanAdendum> = {}): CatatanAdendum {
  const koreksi = ubah.koreksi ?? berita.keputusan.slice(0, 2).map((satu) => correct(satu));
  return createAdendum(berita, berita.keputusan, koreksi, {
    alasan: 'Kunjungan ulang menunjukkan keluarga ini mampu',
    ...ubah,
  });
}

async function print(catatan: CatatanAdendum) {
  const { pdf, halaman } = await renderAdendum(catatan);
  return { pdf, jumlah: halaman, ...readPdf(pdf) };
}

describe('given an addendum that corrects two decisions, when it is printed', () => {
  const catatan = createContoh();
  let hasil: Awaited<ReturnType<typeof print>>;
  beforeAll(async () => {
    hasil = await print(catatan);
  });

  it.each([
    'ADENDUM 1',
    `Nomor: ${catatan.nomor}`,
    `adendum atas Berita Acara Nomor ${berita.nomorBeritaAcara}`,
    'Kunjungan ulang menunjukkan keluarga ini mampu.',
    'Keputusan atas 2 (dua) usulan diubah sebagai berikut.',
    'Layak: diusulkan',
    'Tidak layak: tidak diusulkan. Alasan: Mampu',
    `Kode verifikasi keputusan berubah dari ${getKodeVerifikasi(catatan.sidikSebelum)} menjadi ${getKodeVerifikasi(catatan.sidikSesudah)}.`,
    'Musyawarah tidak menetapkan penerima bantuan',
    'Pimpinan Musyawarah,',
    'Mengetahui',
  ])('then it says: %s', (kalimat) => {
    expect(squeeze(hasil.teks)).toContain(squeeze(kalimat));
  });

  it('then each corrected person stands once, and the pages are counted and coded', () => {
    expect(listNik(hasil.teks)).toEqual(catatan.koreksi.map(({ data }) => data.nik));
    expect(hasil.halaman).toHaveLength(hasil.jumlah);
    for (const [i, halaman] of hasil.halaman.entries()) {
      expect(halaman).toContain(`Halaman ${i + 1} dari ${hasil.jumlah}`);
      expect(halaman).toContain(getKodeVerifikasi(catatan.sidikSesudah));
    }
  });

  it('then the same addendum gives the same bytes', async () => {
    expect(Buffer.from((await renderAdendum(structuredClone(catatan))).pdf).equals(Buffer.from(hasil.pdf))).toBe(true);
  });
});

describe('given an addendum that answers an objection and changes nothing', () => {
  it('when it is printed, then objection, answer and result are told, and that no decision changes', async () => {
    const { teks } = await print(
      createContoh({
        koreksi: [],
        sanggahan: {
          nomor: 3,
          penyanggah: 'Marzuki Misal',
          sebagai: 'warga',
          isi: 'Nama saya tidak dibahas',
          jawaban: 'Usulan diagendakan pada sidang berikut',
          penjawab: 'Lurah',
          hasil: 'ditolak',
        },
      }),
    );
    for (const kalimat of [
      'Sanggahan nomor 3 dari Marzuki Misal (warga): Nama saya tidak dibahas.',
      'Jawaban Lurah: Usulan diagendakan pada sidang berikut.',
      'Hasil: ditolak.',
      'Tidak ada keputusan yang berubah.',
    ]) {
      expect(squeeze(teks)).toContain(squeeze(kalimat));
    }
  });
});

describe('given 500 corrections with long notes', () => {
  it('when they are printed, then nobody is lost, heads repeat, and the last note is whole', async () => {
    const [contoh] = berita.keputusan;
    if (contoh === undefined) throw new Error('no decision');
    const koreksi = Array.from({ length: 500 }, (_, i) => ({
      ...correct(contoh, i === 499 ? `${'W'.repeat(1900)} selesai` : 'Hasil kunjungan petugas bersama RT/RW'),
      nomor: i + 1,
      data: { ...contoh.data, nik: `137101${String(1_000_000_000 + i)}` as typeof contoh.data.nik },
    }));
    const { teks, halaman } = await print(createContoh({ koreksi }));
    expect(new Set(listNik(teks)).size).toBe(500);
    expect(squeeze(teks).match(/W/g)?.length).toBeGreaterThanOrEqual(1900);
    expect(halaman.filter((satu) => /Semula +Menjadi/.test(satu)).length).toBeGreaterThan(halaman.length - 3);
  });
});

describe('given an addendum of a session that the lurah chaired', () => {
  it('when it is printed, then the lurah signs once', async () => {
    const { teks } = await print(createContoh({ pimpinan: berita.lurah }));
    expect(teks.match(new RegExp(berita.lurah.nama.split(',')[0] ?? '', 'g'))).toHaveLength(1);
  });
});
