import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { IsianSuara } from '#contract/suara.ts';
import { deriveKey, readGaram } from '#core/db/key.ts';
import { getDataFile, openData } from '#core/db/open.ts';
import type { IsiKeputusan } from '#domain/alasan.ts';
import { openSidang, SANDI, startContoh, type TestApp } from './test-app.ts';

const LAYAK: IsiKeputusan = { putusan: 'layak', alasan: null, catatan: '' };
const MAMPU: IsiKeputusan = { putusan: 'tidak_layak', alasan: 'MAMPU', catatan: '' };

describe('given a session whose people are in the hall', () => {
  let app: TestApp;
  let sidang: number;
  let hadir: readonly { pilar: number; nama: string }[];
  beforeAll(async () => {
    app = await startContoh(4);
    ({ sidang } = await openSidang(app));
    const peserta = await app.client.kehadiran.list({ sidang });
    for (const { pilar } of peserta.slice(0, 10)) await app.client.kehadiran.mark({ sidang, pilar, hadir: true });
    hadir = peserta.slice(0, 10);
  });
  afterAll(() => app.remove());
  beforeEach(async () => {
    while ((await app.client.pembahasan.kemajuan({ sidang })).dapatDiurungkan) {
      await app.client.pembahasan.undo({ sidang });
    }
  });

  const vote = (suara: Partial<IsianSuara>, isi: IsiKeputusan = LAYAK, nomor = 1) =>
    app.client.pembahasan.record({
      sidang,
      nomor,
      isi,
      suara: { sifat: 'terbuka', setuju: 6, tidak: 3, abstain: 1, tidakMemberi: 0, nama: null, ...suara },
    });
  const read = async (nomor = 1) => (await app.client.pembahasan.get({ sidang, nomor })).keputusan;
  const name = (pilihan: readonly ('setuju' | 'tidak' | 'abstain')[]) =>
    pilihan.map((satu, i) => ({ pilar: hadir[i]?.pilar ?? 0, pilihan: satu }));

  it('who is in the hall may vote, and nobody else', async () => {
    const { pemilih, mundur } = await app.client.suara.berhak({ sidang, nomor: 1 });
    expect(pemilih.map(({ pilar }) => pilar)).toEqual(hadir.map(({ pilar }) => pilar));
    expect(mundur).toEqual([]);
  });

  it('when votes are recorded, then one decision tells that it came by votes and how many', async () => {
    const { diputus } = await vote({ setuju: 5, tidakMemberi: 1 });
    expect(diputus).toBe(1);
    expect(await read()).toMatchObject({
      ...LAYAK,
      suara: { sifat: 'terbuka', setuju: 5, tidak: 3, abstain: 1, berhak: 10 },
    });
  });

  it('when mufakat is recorded, then there are no votes behind it', async () => {
    await app.client.pembahasan.record({ sidang, nomor: 1, isi: LAYAK });
    expect((await read())?.suara).toBeNull();
  });

  it('when more votes are counted than people, or fewer unconfirmed, then it is refused and nothing is recorded', async () => {
    await expect(vote({ setuju: 7 })).rejects.toMatchObject({
      code: 'SUARA_TIDAK_COCOK',
      message: 'Jumlah suara 11, padahal yang berhak memberi suara 10 orang.',
    });
    await expect(vote({ setuju: 4 })).rejects.toMatchObject({
      message: '2 orang belum memberi suara. Pastikan mereka memang tidak memberi suara.',
    });
    await expect(vote({ setuju: 0, tidak: 0, abstain: 0, tidakMemberi: 10 })).rejects.toMatchObject({
      message: 'Belum ada suara yang dihitung.',
    });
    expect(await read()).toBeNull();
  });

  it('when a vote by votes is replaced and undone, then the votes hold again as they were', async () => {
    await vote({}, MAMPU);
    await app.client.pembahasan.record({ sidang, nomor: 1, isi: LAYAK });
    expect((await read())?.suara).toBeNull();
    await app.client.pembahasan.undo({ sidang });
    expect(await read()).toMatchObject({ ...MAMPU, suara: { setuju: 6, tidak: 3, abstain: 1, berhak: 10 } });
    await app.client.pembahasan.undo({ sidang });
    expect(await read()).toBeNull();
  });

  it('when an open vote is taken by name, then the names must add up to the counts and be of people who may vote', async () => {
    const nama = name(['setuju', 'setuju', 'tidak']);
    const suara = { setuju: 2, tidak: 1, abstain: 0, tidakMemberi: 7 };
    await expect(vote({ ...suara, setuju: 1, tidakMemberi: 8, nama })).rejects.toMatchObject({
      message: 'Jumlah suara tidak sama dengan daftar nama.',
    });
    const ganda = [...nama.slice(1), ...nama.slice(2)];
    await expect(vote({ ...suara, nama: ganda })).rejects.toMatchObject({
      message: 'Satu orang tercatat memberi suara dua kali.',
    });
    const asing = [...nama.slice(1), { pilar: 9999, pilihan: 'setuju' as const }];
    await expect(vote({ ...suara, nama: asing })).rejects.toMatchObject({
      message: 'Ada suara dari orang yang tidak di ruangan atau yang mundur.',
    });
    await vote({ ...suara, nama });
    expect((await read())?.suara).toEqual({ sifat: 'terbuka', setuju: 2, tidak: 1, abstain: 0, berhak: 10 });
  });

  it('when somebody steps aside for a candidate, then he does not count for the vote on it, and does on others', async () => {
    const [orang] = hadir;
    const pilar = orang?.pilar ?? 0;
    await app.client.benturan.catat({ sidang, nomor: 2, pilar, sebab: 'kerabat', sikap: 'mundur', catatan: '' });
    const hak = await app.client.suara.berhak({ sidang, nomor: 2 });
    expect(hak).toMatchObject({ hadir: 10, mundur: [orang?.nama] });
    expect(hak.pemilih).toHaveLength(9);
    await expect(vote({}, LAYAK, 2)).rejects.toMatchObject({ code: 'SUARA_TIDAK_COCOK' });
    const nama = name(['setuju']);
    await expect(vote({ setuju: 1, tidak: 0, abstain: 0, tidakMemberi: 8, nama }, LAYAK, 2)).rejects.toMatchObject({
      message: 'Ada suara dari orang yang tidak di ruangan atau yang mundur.',
    });
    await vote({ setuju: 5 }, LAYAK, 2);
    expect((await read(2))?.suara?.berhak).toBe(9);
    expect((await app.client.suara.berhak({ sidang, nomor: 1 })).pemilih).toHaveLength(10);
  });
});

describe('given a secret vote', () => {
  it('names are refused, and neither journal nor data holds who voted how', async () => {
    const app = await startContoh(1);
    const { sidang } = await openSidang(app);
    const peserta = await app.client.kehadiran.list({ sidang });
    const [satu, dua] = peserta;
    for (const orang of [satu, dua]) {
      await app.client.kehadiran.mark({ sidang, pilar: orang?.pilar ?? 0, hadir: true });
    }
    const suara = { sifat: 'rahasia', setuju: 1, tidak: 1, abstain: 0, tidakMemberi: 0 } as const;
    const ditunda = { putusan: 'ditunda', alasan: 'LAINNYA', catatan: 'Suara sama banyak' } as const;
    const isi = { sidang, nomor: 1, isi: ditunda };
    const nama = [{ pilar: satu?.pilar ?? 0, pilihan: 'setuju' as const }];
    await expect(app.client.pembahasan.record({ ...isi, suara: { ...suara, nama } })).rejects.toMatchObject({
      code: 'MASUKAN_SALAH',
    });
    await app.client.pembahasan.record({ ...isi, suara: { ...suara, nama: null } });
    expect((await app.client.pembahasan.get({ sidang, nomor: 1 })).keputusan?.suara).toMatchObject({
      sifat: 'rahasia',
      setuju: 1,
      tidak: 1,
    });
    await app.close();
    const kunci = await deriveKey(SANDI, readGaram(getDataFile(app.dataDir)));
    const data = openData(app.dataDir, kunci, () => new Date());
    const jurnal = await data.db.selectFrom('jurnal').select(['perintah', 'masukan']).execute();
    const tercatat = await data.db.selectFrom('pemungutan_suara').selectAll().executeTakeFirst();
    await data.close();
    await app.remove();
    expect(tercatat?.suara).toBeNull();
    const masukan = jurnal.filter(({ perintah }) => perintah === 'keputusan.record').map((satu) => satu.masukan);
    expect(masukan.map((satu) => JSON.parse(satu))).toEqual([{ ...isi, suara: { ...suara, nama: null } }]);
    for (const { nama: orang } of peserta) expect(masukan.join()).not.toContain(orang);
  });
});
