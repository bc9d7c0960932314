import { Worker } from 'node:worker_threads';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderBeritaAcara } from '#core/documents/berita-acara.ts';
import { getKodeVerifikasi } from '#domain/berita-acara.ts';
import { listNik, type PdfTerbaca, readPdf, squeeze } from './read-pdf.ts';
import { createCatatan, createKeputusan } from './sample-catatan.ts';

const catatan = createCatatan();

async function print(...isi: Parameters<typeof renderBeritaAcara>): Promise<PdfTerbaca & { readonly jumlah: number }> {
  const { pdf, halaman } = await renderBeritaAcara(...isi);
  return { ...readPdf(pdf), jumlah: halaman };
}

describe('given a closed session of 60 usulan, when its berita acara is printed', () => {
  let pdf: PdfTerbaca & { readonly jumlah: number };
  let lampiranII: string;

  beforeAll(async () => {
    pdf = await print(catatan);
    const awal = pdf.halaman.findIndex((halaman) => halaman.includes('Lampiran II\n'));
    lampiranII = pdf.halaman.slice(awal).join('\n');
  });

  it('then it tells the number of pages that the file has', () => {
    expect(pdf.jumlah).toBe(Number(pdf.info.get('Pages')));
    expect(pdf.halaman).toHaveLength(pdf.jumlah);
  });

  it('then the text is on F4 and Lampiran II lies across', () => {
    const melintang = pdf.halaman.findIndex((halaman) => halaman.includes('Lampiran II\n'));
    expect(new Set(pdf.ukuran.slice(0, melintang))).toEqual(new Set(['215 x 330']));
    expect(new Set(pdf.ukuran.slice(melintang))).toEqual(new Set(['330 x 215']));
  });

  it('then every font is embedded and its text can be taken out', () => {
    expect(pdf.huruf.map((satu) => satu.nama).sort()).toEqual([
      'Arimo',
      'Arimo-Bold',
      'PTSerif-Bold',
      'PTSerif-Regular',
    ]);
    expect(pdf.huruf.every((satu) => satu.tertanam && satu.unicode)).toBe(true);
  });

  it('then the opening says the date in words', () => {
    expect(squeeze(pdf.teks)).toContain(
      squeeze(
        'Pada hari ini, Rabu, tanggal sebelas, bulan November, tahun dua ribu dua puluh enam (11-11-2026), telah dilaksanakan ' +
          'musyawarah kelurahan (muskel) di Kelurahan Lubuk Contoh, Kecamatan Padang Contoh, Kota Padang, dengan keterangan sebagai berikut.',
      ),
    );
  });

  it('then attendance and results are told in figures and words, and add up', () => {
    const rapat = squeeze(pdf.teks);
    expect(rapat).toContain(squeeze('dihadiri 34 (tiga puluh empat) orang dari 39 (tiga puluh sembilan) orang'));
    expect(rapat).toContain(squeeze('Dalam musyawarah tidak ada sanggahan.'));
    expect(rapat).toContain(squeeze('Keputusan atas setiap usulan diambil secara mufakat.'));
    expect(rapat).toContain(
      squeeze('Dari 60 (enam puluh) usulan yang dibahas, 38 (tiga puluh delapan) diputus layak, 14'),
    );
    expect(rapat).toContain(squeeze('Jumlah: 38 layak + 14 tidak layak atau graduasi + 8 ditunda = 60 usulan.'));
  });

  it('then it says that a muskel proposes and does not grant', () => {
    expect(squeeze(pdf.teks)).toContain(
      squeeze('Musyawarah tidak menetapkan penerima bantuan dan tidak menetapkan peringkat desil'),
    );
  });

  it('then all seven sections stand in their order', () => {
    const judul = [
      'I. DASAR',
      'II. PESERTA',
      'III. AGENDA',
      'IV. JALANNYA',
      'V. HASIL',
      'VI. SANGGAHAN',
      'VII. PENUTUP',
    ];
    const rapat = pdf.teks.replace(/ +/g, ' ');
    const letak = judul.map((satu) => rapat.indexOf(satu));
    expect(letak).not.toContain(-1);
    expect(letak).toEqual([...letak].sort((a, b) => a - b));
  });

  it('then every page carries the number, the code, the hash and its place', () => {
    const kode = getKodeVerifikasi(catatan.sidikKeputusan);
    for (const [i, halaman] of pdf.halaman.entries()) {
      const kaki = halaman.trim().split('\n').at(-1) ?? '';
      expect(kaki).toContain(catatan.nomorBeritaAcara);
      expect(kaki).toContain(`Kode verifikasi ${kode} · ${catatan.sidikKeputusan.slice(0, 16)} · contoh, data rekaan`);
      expect(kaki).toMatch(new RegExp(`Halaman ${i + 1} dari ${pdf.jumlah}$`));
    }
  });

  it('then each usulan stands once in Lampiran II and nowhere else', () => {
    expect(listNik(pdf.teks).sort()).toEqual(catatan.keputusan.map((k) => k.data.nik as string).sort());
    expect(listNik(lampiranII)).toHaveLength(60);
  });

  it('then who graduates is never called not eligible, and who leaves is marked', () => {
    const findBaris = (nik: string): string => lampiranII.split('\n').find((baris) => baris.includes(nik)) ?? '';
    for (const { data, putusan } of catatan.keputusan.filter((k) => k.putusan === 'tidak_layak')) {
      const baris = findBaris(data.nik);
      if (data.jenis === 'graduasi') expect(baris).toContain('Graduasi: diusulkan');
      if (data.jenis === 'graduasi') expect(baris).not.toMatch(/tidak layak/i);
      if (data.jenis === 'keluar') expect(baris).toContain('Keluar: diusulkan keluar');
      if (data.jenis === 'verifikasi_kelayakan') expect(baris).toContain('Tidak layak: diusulkan keluar');
      expect(putusan).toBe('tidak_layak');
    }
    expect(pdf.teks).toContain('B. Usulan yang diputus tidak layak atau graduasi (14 usulan)');
  });

  it('then the closing sentence and all signatures are on one page', () => {
    const penutup = pdf.halaman.find((halaman) => halaman.includes('PENUTUP')) ?? '';
    for (const isi of [
      'Demikian berita acara ini dibuat dengan sebenarnya untuk digunakan sebagaimana mestinya.',
      'Padang, 11 November 2026',
      'Pimpinan Musyawarah,',
      'Yusnidar Umpama, S.E.',
      'Ranti Rekaan, A.Md.',
      'Wakil RT/RW,',
      'Wakil PSM,',
      'TKSK,',
      'Mengetahui',
      'Lurah Lubuk Contoh,',
      'Hendra Ibarat, S.Sos., M.Si.',
    ]) {
      expect(penutup).toContain(isi);
    }
  });

  it('then its metadata names title, kelurahan, subject and the moment of the closing', async () => {
    expect(Object.fromEntries(pdf.info)).toMatchObject({
      Title: 'Berita Acara MUSKEL 4/2026',
      Author: 'Kelurahan Lubuk Contoh',
      Subject: 'Berita acara musyawarah kelurahan Nomor 400.9/012/MUSKEL/KEL-LC/XI/2026',
      Creator: 'Mufakat',
    });
    expect(new Date(`${pdf.info.get('CreationDate')}`).toISOString()).toBe('2026-11-11T05:15:00.000Z');
    const { pdf: isi } = await renderBeritaAcara(catatan);
    expect(Buffer.from(isi).toString('latin1')).toContain('/Lang (id-ID)');
  });
});

describe('given the same record', () => {
  it('when it is printed twice, then the bytes are the same', async () => {
    const pertama = await renderBeritaAcara(catatan);
    const kedua = await renderBeritaAcara(structuredClone(catatan));
    expect(Buffer.from(kedua.pdf).equals(Buffer.from(pertama.pdf))).toBe(true);
  });

  it('when it is printed inside a thread, then the bytes are those of the main thread', async () => {
    const thread = new Worker(new URL('./render-thread.ts', import.meta.url), { workerData: catatan });
    const { pdf } = await new Promise<{ pdf: Uint8Array }>((resolve, reject) => {
      thread.once('message', resolve);
      thread.once('error', reject);
    });
    await thread.terminate();
    expect(Buffer.from(pdf).equals(Buffer.from((await renderBeritaAcara(catatan)).pdf))).toBe(true);
  });

  it('when it is printed on A4, then the pages are A4', async () => {
    const { ukuran, teks } = await print({ ...catatan, ukuranKertas: 'A4' });
    expect(new Set(ukuran)).toEqual(new Set(['210 x 297', '297 x 210']));
    expect(listNik(teks)).toHaveLength(60);
  });

  it('when it is printed as a draft, then each page has the four letters of DRAF more', async () => {
    const countHuruf = ({ halaman }: PdfTerbaca): number[][] =>
      halaman.map((isi) => [...'DRAF'].map((huruf) => isi.split(huruf).length - 1));
    const bersih = countHuruf(await print(catatan));
    const draf = countHuruf(await print(catatan, { draf: true }));
    expect(draf).toEqual(bersih.map((halaman) => halaman.map((banyak) => banyak + 1)));
  });
});

describe('given a session that the lurah chairs', () => {
  it('when its berita acara is printed, then the lurah signs once, as chair and as lurah', async () => {
    const { halaman } = await print({ ...catatan, pimpinan: catatan.lurah });
    const penutup = halaman.find((isi) => isi.includes('PENUTUP')) ?? '';
    expect(penutup).toMatch(/Pimpinan Musyawarah\/[\s\S]*Lurah Lubuk Contoh,/);
    expect(penutup).not.toContain('Mengetahui');
    expect(penutup.split('Hendra Ibarat, S.Sos., M.Si.')).toHaveLength(2);
  });
});

describe('given a session to which no PSM and no TKSK came', () => {
  it('when its berita acara is printed, then no place is kept for their signatures', async () => {
    const peserta = catatan.peserta.map((orang) =>
      orang.unsur === 'psm' || orang.unsur === 'tksk' ? { ...orang, hadir: false } : orang,
    );
    const { halaman } = await print({ ...catatan, peserta });
    const penutup = halaman.find((isi) => isi.includes('PENUTUP')) ?? '';
    expect(penutup).toContain('Wakil RT/RW,');
    expect(penutup).not.toContain('Wakil PSM,');
    expect(penutup).not.toContain('TKSK,');
  });
});

describe('given a session without graduasi', () => {
  it('when its berita acara is printed, then the paper speaks of tidak layak alone', async () => {
    const keputusan = [createKeputusan(1, 'layak', null), createKeputusan(2, 'tidak_layak', 'MAMPU')];
    const { teks } = await print(createCatatan({ keputusan }));
    expect(teks).toContain('B. Usulan yang diputus tidak layak (1 usulan)');
    expect(teks).not.toMatch(/graduasi/i);
  });
});

describe('given a session with a vote, a block, a dissent, a recusal and two objections', () => {
  it('when its berita acara is printed, then each is told and none is denied', async () => {
    const [pertama, kedua, ketiga] = catatan.keputusan;
    if (pertama === undefined || kedua === undefined || ketiga === undefined) throw new Error('too few decisions');
    const rapat = squeeze(
      (
        await print({
          ...catatan,
          jalannya: [
            {
              nomor: pertama.nomor,
              cara: 'suara',
              dicatat: 'sendiri',
              suara: { sifat: 'rahasia', setuju: 20, tidak: 9, abstain: 4, berhak: 33 },
              hadir: null,
              pendapatBerbeda: [],
              benturan: [{ nama: 'Gusniar Rekaan', sebab: 'kerabat', sikap: 'mundur', catatan: '' }],
            },
            ...[kedua, ketiga].map(({ nomor }) => ({
              nomor,
              cara: 'mufakat' as const,
              dicatat: 'bersama' as const,
              suara: null,
              hadir: null,
              pendapatBerbeda: nomor === kedua.nomor ? [{ nama: 'Busra Contoh', catatan: 'perlu dilihat lagi' }] : [],
              benturan: [],
            })),
          ],
          sanggahan: [
            {
              nomor: 1,
              terhadap: { nomor: pertama.nomor, nama: pertama.data.nama },
              penyanggah: 'Marzuki Misal',
              sebagai: 'warga',
              isi: 'Keluarga ini mampu',
              tenggat: catatan.tanggal,
              jawaban: 'Sudah dilihat ke rumahnya',
              penjawab: 'Lurah',
              hasil: 'ditolak',
            },
            {
              nomor: 2,
              terhadap: null,
              penyanggah: 'Asnimar Ibarat',
              sebagai: '',
              isi: 'Undangan terlambat',
              tenggat: catatan.tanggal,
              jawaban: '',
              penjawab: '',
              hasil: null,
            },
          ],
        })
      ).teks,
    );
    for (const kalimat of [
      `1 (satu) dengan pemungutan suara (setuju-tidak setuju-abstain): nomor ${pertama.nomor} a.n. ${pertama.data.nama} 20-9-4 dari 33 yang berhak, rahasia.`,
      '2 (dua) usulan yang tidak diperdebatkan diputus bersama sesudah ditampilkan',
      `nomor ${kedua.nomor} a.n. ${kedua.data.nama} oleh Busra Contoh (perlu dilihat lagi)`,
      `tidak ikut memutuskan: Gusniar Rekaan atas usulan nomor ${pertama.nomor}`,
      `Marzuki Misal (warga) menyanggah usulan nomor ${pertama.nomor} a.n. ${pertama.data.nama}: Keluarga ini mampu.`,
      'Jawaban Lurah: Sudah dilihat ke rumahnya. Hasil: ditolak.',
      'Asnimar Ibarat menyanggah jalannya musyawarah: Undangan terlambat. Belum dijawab',
    ]) {
      expect(rapat).toContain(squeeze(kalimat));
    }
    expect(rapat).not.toContain(squeeze('tidak ada sanggahan'));
    expect(rapat).not.toContain(squeeze('Keputusan atas setiap usulan diambil secara mufakat'));
  });
});
