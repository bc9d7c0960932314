import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listNik, readPdf, squeeze } from '../documents/read-pdf.ts';
import { openSidang, startContoh, type TestApp } from './test-app.ts';

let app: TestApp;
let sidang: number;

beforeAll(async () => {
  app = await startContoh(3);
  ({ sidang } = await openSidang(app));
});
afterAll(() => app.remove());

async function print(): Promise<string> {
  for await (const kabar of await app.client.dokumen.suratPengantar({ sidang })) {
    if (kabar.jenis !== 'hasil') continue;
    const berkas = await app.client.dokumen.unduh({ dokumen: kabar.dokumen });
    return readPdf(new Uint8Array(await berkas.arrayBuffer())).teks;
  }
  throw new Error('no letter');
}

const readNomor = (teks: string): string => /Nomor +: (\S+)/.exec(teks)?.[1] ?? '';

describe('given a session of three usulan', () => {
  it('when it is still open, then there is no covering letter, and no number is taken', async () => {
    await expect(print()).rejects.toMatchObject({ code: 'SIDANG_BELUM_DITUTUP' });
  });

  it('when it is closed, then the letter takes the number behind the berita acara and keeps it, and names no citizen', async () => {
    await app.client.kehadiran.markAll({ sidang });
    for (const nomor of [1, 2, 3]) {
      await app.client.pembahasan.record({ sidang, nomor, isi: { putusan: 'layak', alasan: null, catatan: '' } });
    }
    const { nomorBeritaAcara } = await app.client.sidang.tutup({ sidang });
    const teks = await print();
    expect(readNomor(teks)).toMatch(/^400\.9\/002\//);
    expect(readNomor(await print())).toBe(readNomor(teks));
    const rapat = squeeze(teks);
    for (const kalimat of [
      'Hal : Penyampaian Hasil Musyawarah Kelurahan',
      'Yth. Kepala Dinas Sosial',
      'dengan 3 (tiga) usulan yang dibahas',
      `Berita Acara Nomor ${nomorBeritaAcara} beserta lampirannya;`,
      'musyawarah tidak menetapkan penerima bantuan',
      'TANDA TERIMA',
      `Surat Pengantar Nomor: ${readNomor(teks)}`,
      'Yang menerima,',
    ]) {
      expect(rapat).toContain(squeeze(kalimat));
    }
    expect(listNik(teks)).toEqual([]);
    const { data } = await app.client.pembahasan.get({ sidang, nomor: 1 });
    expect(rapat).not.toContain(squeeze(data.nama));
  });

  it('when it was corrected, then the letter names the addendum and the sums as they stand', async () => {
    const { usulan } = await app.client.pembahasan.get({ sidang, nomor: 2 });
    const { nomor } = await app.client.adendum.create({
      sidang,
      alasan: 'Kunjungan ulang',
      koreksi: [{ usulan, isi: { putusan: 'tidak_layak', alasan: 'MAMPU', catatan: '' } }],
    });
    const rapat = squeeze(await print());
    expect(rapat).toContain(squeeze(`Adendum 1 Nomor ${nomor},`));
    expect(rapat).toMatch(/Jumlah321–/);
  });
});
