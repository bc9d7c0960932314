import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deriveKey, readGaram } from '#core/db/key.ts';
import { getDataFile, openData } from '#core/db/open.ts';
import { renderBeritaAcara } from '#core/documents/berita-acara.ts';
import { readKunci } from '#core/kunci/kunci.ts';
import { readCatatan } from '#core/musyawarah/catatan.ts';
import { readSidang } from '#core/musyawarah/sidang.ts';
import { listIsiHalaman } from '#core/segel/list-halaman.ts';
import { type Penyegel, sealPdf } from '#core/segel/seal-pdf.ts';
import { type CatatanSidang, serializeKeputusan } from '#domain/berita-acara.ts';
import { createKunciSegel } from '../documents/kunci-segel.ts';
import { openSidang, SANDI, startApp, startContoh, type TestApp } from './test-app.ts';

let app: TestApp;
let sidang: number;
let kertas: Uint8Array;
let catatan: CatatanSidang;
let kunci: Penyegel;

beforeAll(async () => {
  app = await startContoh(4);
  ({ sidang } = await openSidang(app));
  await app.client.kehadiran.markAll({ sidang });
  for (const nomor of [1, 2, 3, 4]) {
    await app.client.pembahasan.record({ sidang, nomor, isi: { putusan: 'layak', alasan: null, catatan: '' } });
  }
  await app.client.sidang.tutup({ sidang });
  kertas = await print('beritaAcara');
  await app.close();
  const sandi = await deriveKey(SANDI, readGaram(getDataFile(app.dataDir)));
  const data = await openData(app.dataDir, sandi, () => new Date());
  catatan = readCatatan(await readSidang(data.db, sidang));
  const milik = await readKunci(data.db);
  if (milik === null) throw new Error('no key');
  kunci = milik;
  await data.close();
  app = startApp(app.dataDir);
  await app.client.gerbang.buka({ sandi: SANDI });
});
afterAll(() => app.remove());

async function print(jenis: 'beritaAcara' | 'pengumuman' | 'suratPengantar' | 'paket'): Promise<Uint8Array> {
  const { dokumen } = app.client;
  const aliran = jenis === 'paket' ? dokumen.paket({ sidang, cara: 'terbuka' }) : dokumen[jenis]({ sidang });
  for await (const kabar of await aliran) {
    if (kabar.jenis !== 'hasil') continue;
    const berkas = await dokumen.unduh({ dokumen: kabar.dokumen });
    return new Uint8Array(await berkas.arrayBuffer());
  }
  throw new Error('nothing was printed');
}

const toFile = (isi: Uint8Array): File => new File([Buffer.from(isi)], 'kertas.pdf');
const verify = (isi: Uint8Array) => app.client.dokumen.verifikasi({ berkas: toFile(isi) });
const compare = (isi: Uint8Array) => app.client.dokumen.bandingkan({ berkas: toFile(isi) });

describe('given the papers of a closed session', () => {
  it('when printed, then each is sealed with the one key of this data, and matches its decisions', async () => {
    const sidikKunci = new Set<string | null | undefined>();
    for (const jenis of ['beritaAcara', 'pengumuman', 'suratPengantar'] as const) {
      const isi = await print(jenis);
      const hasil = await verify(isi);
      expect([hasil.sah, hasil.temuan]).toEqual([true, []]);
      sidikKunci.add(hasil.kertas[0]?.sidikKunci);
      expect(await compare(isi)).toEqual({
        keadaan: 'cocok',
        namaSidang: catatan.namaSidang,
        kunciSendiri: true,
        halaman: [],
      });
    }
    expect(sidikKunci.size).toBe(1);
    const milik = await app.client.kunciSendiri.siapkan();
    expect([...sidikKunci]).toEqual([milik?.sidikKunci]);
    expect(milik?.publik).toBe(Buffer.from(kunci.publik).toString('hex'));
    expect(await app.client.kunciSendiri.get()).toEqual(milik);
    expect(Buffer.from(await print('beritaAcara')).equals(Buffer.from(kertas))).toBe(true);
  });

  it('when packed, then the package tells the seal of its paper and still holds', async () => {
    const { jenis, sah, kertas: daftar } = await verify(await print('paket'));
    expect([jenis, sah]).toEqual(['paket', true]);
    expect(daftar.map(({ berkas, utuh }) => [berkas, utuh])).toEqual([['berita-acara.pdf', true]]);
  });

  it('when a byte of the second page is another, then that page is named', async () => {
    const isi = Buffer.from(kertas);
    const letak = findIsi(isi, 2) + 40;
    isi[letak] = (isi[letak] ?? 0) ^ 1;
    expect((await verify(isi)).temuan.map(({ kode }) => kode)).toEqual(['SEGEL_RUSAK']);
    expect(await compare(isi)).toMatchObject({ keadaan: 'halaman_berbeda', halaman: [2], kunciSendiri: true });
  });

  it('when only something was put behind it, then its pages are those of this session in another file', async () => {
    expect(await compare(Buffer.concat([kertas, Buffer.from('%\n')]))).toMatchObject({ keadaan: 'susunan_berubah' });
  });

  it('when a decision was taken out and all of it printed and sealed anew, then it is not the paper of this session', async () => {
    const keputusan = catatan.keputusan.slice(1);
    const sidikKeputusan = createHash('sha256').update(serializeKeputusan(keputusan)).digest('hex');
    const { pdf } = await renderBeritaAcara({ ...catatan, keputusan, jalannya: [], sidikKeputusan });
    expect(await compare(sealPdf(pdf, kunci))).toMatchObject({ keadaan: 'keputusan_berbeda' });
  });

  it('when another page was slipped in by somebody with a key of his own, then the page is named and the key is not ours', async () => {
    const { pdf } = await renderBeritaAcara({ ...catatan, tempat: 'Tempat lain' });
    const hasil = await compare(sealPdf(pdf, createKunciSegel()));
    expect(hasil).toMatchObject({ keadaan: 'halaman_berbeda', kunciSendiri: false });
    expect(hasil.halaman).toContain(1);
  });

  it('when a paper that is not printed anew was touched or sealed by another, then no page is claimed to be the same', async () => {
    const umum = Buffer.from(await print('pengumuman'));
    const rusak = Buffer.from(umum);
    const letak = findIsi(rusak, 1) + 40;
    rusak[letak] = (rusak[letak] ?? 0) ^ 1;
    expect(await compare(rusak)).toMatchObject({ keadaan: 'tidak_dibandingkan', halaman: [] });
  });

  it('when another key seals the same pages, then it does not match, since the file may show others', async () => {
    const { pdf } = await renderBeritaAcara(catatan);
    const asing = sealPdf(pdf, createKunciSegel());
    expect((await verify(asing)).sah).toBe(true);
    expect(await compare(asing)).toMatchObject({ keadaan: 'susunan_berubah', kunciSendiri: false });
  });

  it('when the paper is of another kelurahan or the file is no paper, then nothing is claimed', async () => {
    const { pdf } = await renderBeritaAcara({ ...catatan, sidang: '00000000-0000-7000-8000-000000000000' });
    expect(await compare(sealPdf(pdf, kunci))).toMatchObject({ keadaan: 'tidak_dikenal', namaSidang: null });
    expect(await compare(Buffer.from('%PDF-1.7'))).toMatchObject({ keadaan: 'tidak_dikenal', kunciSendiri: null });
    expect((await verify(zipSync({ 'a.txt': new Uint8Array(3) }))).sah).toBe(false);
  });
});

/** Where the stream of a page begins in the file. */
function findIsi(pdf: Buffer, halaman: number): number {
  const sidik = listIsiHalaman(pdf)[halaman - 1];
  for (let letak = pdf.indexOf('stream\n'); letak >= 0; letak = pdf.indexOf('stream\n', letak + 1)) {
    const awal = letak + 7;
    const isi = pdf.subarray(awal, pdf.indexOf('\nendstream', awal));
    if (createHash('sha256').update(isi).digest('hex') === sidik) return awal;
  }
  throw new Error(`page ${halaman} not found`);
}
