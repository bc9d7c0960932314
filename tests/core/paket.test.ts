import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPenuh, writeJurnal } from '#core/paket/jurnal-json.ts';
import { readPaket } from '#core/paket/read-paket.ts';
import type { Goresan } from '#domain/goresan.ts';
import { openSidang, startContoh, type TestApp } from './test-app.ts';

const GORESAN: Goresan = {
  rasio: 2,
  garis: [
    [
      [20, 61],
      [50, 21],
      [80, 71],
      [110, 31],
      [150, 61],
    ],
  ],
};

let app: TestApp;
let sidang: number;
beforeAll(async () => {
  app = await startContoh(4);
  ({ sidang } = await openSidang(app));
  const { client } = app;
  await client.kehadiran.markAll({ sidang });
  const [orang] = await client.kehadiran.list({ sidang });
  if (orang === undefined) throw new Error('nobody was invited');
  await client.kehadiran.tandaTangan({ sidang, pilar: orang.pilar, isi: { cara: 'goresan', goresan: GORESAN } });
  for (const nomor of [1, 2, 3, 4]) {
    await client.pembahasan.record({ sidang, nomor, isi: { putusan: 'layak', alasan: null, catatan: '' } });
  }
  await client.pembahasan.undo({ sidang });
  await client.pembahasan.record({
    sidang,
    nomor: 4,
    isi: { putusan: 'ditunda', alasan: 'LAINNYA', catatan: 'Kunjungan' },
  });
  const catatan = await client.notulen.catat({
    sidang,
    pokok: null,
    jam: null,
    pembicara: 'Budi Misal',
    isi: 'Setuju',
  });
  await client.notulen.ubah({
    id: catatan.id,
    pokok: catatan.pokok,
    jam: catatan.jam,
    pembicara: 'Budi Misal',
    isi: 'Sepakat',
  });
  await client.sidang.tutup({ sidang });
});
afterAll(() => app.remove());

async function makePaket(id: number): Promise<Uint8Array> {
  for await (const kabar of await app.client.dokumen.paket({ sidang: id, cara: 'terbuka' })) {
    if (kabar.jenis !== 'hasil') continue;
    return new Uint8Array(await (await app.client.dokumen.unduh({ dokumen: kabar.dokumen })).arrayBuffer());
  }
  throw new Error('no package was made');
}

describe('given a session that was held and closed', () => {
  it('when its package is made, then the journal in it tells the session from its making to its closing, and its chain holds', async () => {
    const { temuan, jurnal, manifest } = await readPaket(await makePaket(sidang));
    expect(temuan).toEqual([]);
    const penuh = (jurnal ?? []).filter(isPenuh);
    const perintah = penuh.map((satu) => satu.perintah);
    expect(perintah[0]).toBe('sidang.create');
    expect(perintah.at(-1)).toBe('sidang.tutup');
    expect(perintah.filter((nama) => nama === 'keputusan.record')).toHaveLength(5);
    expect(perintah).toEqual(
      expect.arrayContaining(['kehadiran.markAll', 'keputusan.undo', 'notulen.catat', 'notulen.ubah']),
    );
    const tutup = penuh.at(-1);
    expect(manifest?.jurnal).toEqual({ awal: penuh[0]?.urut, akhir: tutup?.urut, sidikAkhir: tutup?.sidik });
    expect(tutup?.waktu).toBe(manifest?.ditutupPada);
  });

  it('when somebody signed on the pad, then nothing in the package has the strokes, and the row stands only as a link', async () => {
    const zip = await makePaket(sidang);
    const { jurnal } = await readPaket(zip);
    const goresan = '[20,61]';
    expect(writeJurnal(jurnal ?? [])).not.toContain(goresan);
    for (const [nama, isi] of Object.entries(unzipSync(zip))) {
      if (nama.endsWith('.json')) expect(new TextDecoder().decode(isi), nama).not.toContain(goresan);
    }
    expect((jurnal ?? []).filter((baris) => !isPenuh(baris))).toHaveLength(1);
  });

  it('when the hall voted by name, then the package tells counts and never who voted how', async () => {
    const { client } = app;
    const isian = await client.sidang.usulanIsian();
    const lain = await client.sidang.create({ isian: { ...isian, tempat: 'Aula Rekaan' }, semuaUsulan: false });
    await client.kehadiran.markAll({ sidang: lain.sidang });
    const { pemilih } = await client.suara.berhak({ sidang: lain.sidang, nomor: 1 });
    const nama = pemilih.map(({ pilar }) => ({ pilar, pilihan: 'setuju' as const }));
    const jumlah = { setuju: nama.length, tidak: 0, abstain: 0, tidakMemberi: 0 };
    const isi = { putusan: 'ditunda', alasan: 'LAINNYA', catatan: 'Kunjungan' } as const;
    await client.pembahasan.record({
      sidang: lain.sidang,
      nomor: 1,
      isi,
      suara: { sifat: 'terbuka', ...jumlah, nama },
    });
    await client.sidang.tutup({ sidang: lain.sidang });
    const { temuan, jurnal } = await readPaket(await makePaket(lain.sidang));
    expect(temuan).toEqual([]);
    expect(nama.length).toBeGreaterThan(1);
    expect(writeJurnal(jurnal ?? [])).not.toContain('pilihan');
    expect((jurnal ?? []).filter(isPenuh).map(({ perintah }) => perintah)).not.toContain('keputusan.record');
  });

  it('when another session follows, then its rows are no part of the first, and its own package begins with its making', async () => {
    const sebelum = await readPaket(await makePaket(sidang));
    const { client } = app;
    const isian = await client.sidang.usulanIsian();
    const kedua = await client.sidang.create({ isian: { ...isian, tempat: 'Aula Contoh' }, semuaUsulan: false });
    await client.kehadiran.markAll({ sidang: kedua.sidang });
    await client.pembahasan.record({
      sidang: kedua.sidang,
      nomor: 1,
      isi: { putusan: 'layak', alasan: null, catatan: '' },
    });
    await client.sidang.tutup({ sidang: kedua.sidang });
    expect((await readPaket(await makePaket(sidang))).jurnal).toEqual(sebelum.jurnal);
    const { temuan, jurnal } = await readPaket(await makePaket(kedua.sidang));
    expect(temuan).toEqual([]);
    expect((jurnal ?? []).filter(isPenuh).map(({ perintah }) => perintah)).toEqual([
      'sidang.create',
      'kehadiran.markAll',
      'keputusan.record',
      'sidang.tutup',
    ]);
  });
});
