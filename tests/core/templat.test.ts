import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEMPLAT_AWAL } from '#domain/templat.ts';
import { listNik, readPdf, squeeze } from '../documents/read-pdf.ts';
import { openSidang, startContoh, type TestApp } from './test-app.ts';

let app: TestApp;
let sidang: number;

beforeAll(async () => {
  app = await startContoh(3);
  ({ sidang } = await openSidang(app));
  await app.client.kehadiran.markAll({ sidang });
});
afterAll(() => app.remove());

type Kertas = 'rancangan' | 'beritaAcara' | 'suratPengantar';

async function printByte(kertas: Kertas): Promise<Uint8Array> {
  for await (const kabar of await app.client.dokumen[kertas]({ sidang })) {
    if (kabar.jenis !== 'hasil') continue;
    const berkas = await app.client.dokumen.unduh({ dokumen: kabar.dokumen });
    return new Uint8Array(await berkas.arrayBuffer());
  }
  throw new Error('nothing was printed');
}

const print = async (kertas: Kertas) => readPdf(await printByte(kertas));

const TEKS = 'Pada {hari_tanggal} ({tanggal_terbilang}) di {tempat} berlangsung {sidang}, dipimpin {pimpinan}.';
const record = (nomor: number) =>
  app.client.pembahasan.record({ sidang, nomor, isi: { putusan: 'layak', alasan: null, catatan: '' } });

describe('given an open session of which one usulan is decided', () => {
  it('when its berita acara is looked at, then it is a draft: without number or seal, with what is decided', async () => {
    await record(1);
    const { teks } = readPdf(await printByte('rancangan'));
    expect(teks).toContain('(diberikan saat penutupan)');
    expect(new Set(listNik(teks)).size).toBe(1);
    const berkas = new File([Buffer.from(await printByte('rancangan'))], 'a.pdf');
    const { temuan } = await app.client.dokumen.verifikasi({ berkas });
    expect(temuan.map(({ kode }) => kode)).toEqual(['TANPA_SEGEL']);
    await expect(print('beritaAcara')).rejects.toMatchObject({ code: 'SIDANG_BELUM_DITUTUP' });
  });

  it('when texts are worded anew, then the next draft and the berita acara say so', async () => {
    const { blok, jabatan } = await app.client.templat.get();
    expect({ blok, jabatan }).toEqual(TEMPLAT_AWAL);
    await app.client.templat.update({
      blok: { ...blok, ba_pembukaan: TEKS, pengantar_penutup: 'Terima kasih dari {kelurahan}.' },
      jabatan: { ...jabatan, notulis: 'Juru Tulis' },
    });
    await record(2);
    await record(3);
    const { isian, nama } = await app.client.sidang.get({ sidang });
    const kalimat = `Pada Kamis, 12 November 2026 (Kamis, tanggal dua belas, bulan November, tahun dua ribu dua puluh enam (12-11-2026)) di Aula Contoh berlangsung ${nama}, dipimpin ${isian.pimpinan.nama}.`;
    expect(squeeze((await print('rancangan')).teks)).toContain(squeeze(kalimat));
    await app.client.sidang.tutup({ sidang });
    const { teks } = await print('beritaAcara');
    expect(squeeze(teks)).toContain(squeeze(kalimat));
    expect(teks).toContain('Juru Tulis,');
    expect(teks).not.toContain('Notulis,');
    await expect(print('rancangan')).rejects.toMatchObject({ code: 'SIDANG_DITUTUP' });
  });

  it('when texts change after the closing, then the papers of that session keep their words', async () => {
    await app.client.templat.update({ blok: TEMPLAT_AWAL.blok, jabatan: TEMPLAT_AWAL.jabatan });
    expect((await print('beritaAcara')).teks).toContain('Juru Tulis,');
    expect((await print('suratPengantar')).teks).toContain('Terima kasih dari Belakang Pondok.');
  });

  it('when a text is wrong, then it is refused with its reason and nothing changes', async () => {
    const blok = { ...TEMPLAT_AWAL.blok, ba_penutup: 'Di {kotaa}.' };
    const salah = app.client.templat.update({ blok, jabatan: TEMPLAT_AWAL.jabatan });
    await expect(salah).rejects.toMatchObject({ code: 'MASUKAN_SALAH', message: expect.stringContaining('{kotaa}') });
    const jabatan = { ...TEMPLAT_AWAL.jabatan, notulis: ' ' };
    await expect(app.client.templat.update({ blok: TEMPLAT_AWAL.blok, jabatan })).rejects.toMatchObject({
      code: 'MASUKAN_SALAH',
    });
    expect(await app.client.templat.get()).toEqual(TEMPLAT_AWAL);
  });
});
