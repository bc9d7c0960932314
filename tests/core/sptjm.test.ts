import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BarisSptjm } from '#contract/sptjm.ts';
import type { Periode } from '#domain/periode.ts';
import { listNik, readPdf, squeeze } from '../documents/read-pdf.ts';
import { openSidang, startContoh, type TestApp } from './test-app.ts';

const NOVEMBER = '2026-11' as Periode;
const ALASAN = 'Karena aula kelurahan terdampak banjir.';

async function printSptjm({ client }: TestApp, id: number): Promise<File> {
  for await (const kabar of await client.dokumen.sptjm({ id })) {
    if (kabar.jenis === 'hasil') return client.dokumen.unduh({ dokumen: kabar.dokumen });
  }
  throw new Error('SPTJM tidak jadi.');
}

const readBytes = async (berkas: File): Promise<Uint8Array> => new Uint8Array(await berkas.arrayBuffer());

async function listMenunggu({ client }: TestApp) {
  return (await client.usulan.list({ offset: 0, limit: 200, saring: { status: 'menunggu' } })).baris;
}

describe('given a month without muskel and 12 usulan that wait', () => {
  let app: TestApp;
  let dibuat: BarisSptjm;
  let berkas: File;
  beforeAll(async () => {
    app = await startContoh(12);
    dibuat = await app.client.sptjm.create({ periode: NOVEMBER, alasan: ALASAN });
    berkas = await printSptjm(app, dibuat.id);
  });
  afterAll(() => app.remove());

  it('when the SPTJM is made, then it names all that wait, takes the next number of the book, and stands in the list', async () => {
    expect(dibuat).toMatchObject({ usulan: 12, tanggal: '2026-11-12', alasan: 'aula kelurahan terdampak banjir' });
    expect(dibuat.nomor).toMatch(/^400\.9\/001\/SPTJM\//);
    expect(await app.client.sptjm.list()).toEqual([dibuat]);
    const { baris } = await app.client.nomorSurat.buku();
    expect(baris).toMatchObject([{ nomor: dibuat.nomor, untuk: 'sptjm', namaSidang: null }]);
    const { teks } = readPdf(await readBytes(berkas));
    expect(listNik(teks).sort()).toEqual((await listMenunggu(app)).map(({ nik }) => nik).sort());
    expect(squeeze(teks)).toContain(squeeze(`Nomor: ${dibuat.nomor}`));
  });

  it('when it is checked from the file alone and held against the data, then it is whole and of this data', async () => {
    expect(await app.client.dokumen.verifikasi({ berkas })).toMatchObject({
      sah: true,
      kertas: [{ utuh: true, asal: { kertas: 'sptjm', nomor: dibuat.nomor } }],
    });
    expect(await app.client.dokumen.bandingkan({ berkas })).toMatchObject({
      keadaan: 'cocok',
      namaSidang: 'SPTJM November 2026',
    });
  });

  it('when a usulan changes afterwards, then the SPTJM printed again has the same bytes', async () => {
    const [satu] = await listMenunggu(app);
    if (satu === undefined) throw new Error('Tidak ada usulan.');
    await app.client.usulan.tarik({ usulan: satu.id, catatan: 'Pindah ke kelurahan lain.' });
    expect(await readBytes(await printSptjm(app, dibuat.id))).toEqual(await readBytes(berkas));
    expect(await app.client.sptjm.siap()).toMatchObject({ usulan: 11, pernah: 11, periode: NOVEMBER });
  });

  it('when the reason says nothing or the month has not come, then it is refused and no number is taken', async () => {
    const { client } = app;
    await expect(client.sptjm.create({ periode: NOVEMBER, alasan: ' karena . ' })).rejects.toMatchObject({
      code: 'SPTJM_TANPA_ALASAN',
    });
    await expect(client.sptjm.create({ periode: '2026-12' as Periode, alasan: ALASAN })).rejects.toMatchObject({
      code: 'SPTJM_BULAN_DEPAN',
    });
    const kedua = await client.sptjm.create({ periode: '2026-10' as Periode, alasan: ALASAN });
    const urut = ({ nomor }: BarisSptjm): number => Number(/\/(\d{3})\//.exec(nomor)?.[1]);
    expect(urut(kedua)).toBe(urut(dibuat) + 1);
  });
});

describe('given usulan that are all on the agenda of an open session', () => {
  it('when an SPTJM is asked for, then there is nothing to state; after the closing the month has its muskel', async () => {
    const app = await startContoh(2);
    try {
      const { client } = app;
      const { sidang } = await openSidang(app);
      await expect(client.sptjm.create({ periode: NOVEMBER, alasan: ALASAN })).rejects.toMatchObject({
        code: 'TIDAK_ADA_USULAN_MENUNGGU',
      });
      await client.kehadiran.markAll({ sidang });
      for (const nomor of [1, 2]) {
        await client.pembahasan.record({ sidang, nomor, isi: { putusan: 'layak', alasan: null, catatan: '' } });
      }
      await client.sidang.tutup({ sidang });
      await expect(client.sptjm.create({ periode: NOVEMBER, alasan: ALASAN })).rejects.toMatchObject({
        code: 'SPTJM_ADA_SIDANG',
        message: expect.stringContaining('12 November 2026'),
      });
    } finally {
      await app.remove();
    }
  });
});
