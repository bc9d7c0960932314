import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '#contract/index.ts';
import type { PesertaSidang } from '#contract/kehadiran.ts';
import { deriveKey, readGaram } from '#core/db/key.ts';
import { getDataFile, openData } from '#core/db/open.ts';
import type { Goresan } from '#domain/goresan.ts';
import type { AturanKuorum } from '#domain/kuorum.ts';
import { openSidang, SANDI, startApp, startContoh, type TestApp } from './test-app.ts';

const GORESAN: Goresan = {
  rasio: 2,
  garis: [
    [
      [20, 80],
      [40, 20.5],
      [60, 85],
      [100, 40],
      [180, 78],
    ],
    [
      [30, 90],
      [170, 88],
    ],
  ],
};

/** Clock times of the session day; Padang is seven hours ahead of UTC. */
const at = (jam: string): string => {
  const [h, m] = jam.split('.');
  return `2026-11-12T${String(Number(h) - 7).padStart(2, '0')}:${m}:00Z`;
};

describe('given an open session with the roster of the sample kelurahan', () => {
  let app: TestApp;
  let client: Client;
  let sidang: number;
  let orang: PesertaSidang[];
  beforeEach(async () => {
    app = await startContoh(3);
    client = app.client;
    sidang = (await openSidang(app)).sidang;
    orang = await client.kehadiran.list({ sidang });
  });
  afterEach(() => app.remove());

  const pick = (nomor: number): number => {
    const satu = orang.find((o) => o.nomor === nomor);
    if (satu === undefined) throw new Error(`tidak ada nomor ${nomor}`);
    return satu.pilar;
  };
  const stand = async (nomor: number) => {
    const satu = (await client.kehadiran.list({ sidang })).find((o) => o.nomor === nomor);
    return [satu?.hadir, satu?.datang, satu?.pulang];
  };
  const tell = async () => (await client.kehadiran.peristiwa({ sidang })).map(({ jam, jenis }) => `${jam} ${jenis}`);

  it('when somebody comes, leaves and comes back, then each has its time and the first coming stays', async () => {
    app.setClock(at('08.51'));
    expect(await client.kehadiran.mark({ sidang, pilar: pick(1), hadir: true })).toMatchObject({
      hadir: true,
      datang: '08.51',
      pulang: null,
      tanda: 'belum',
    });
    app.setClock(at('09.30'));
    expect(await client.kehadiran.pulang({ sidang, pilar: pick(1) })).toMatchObject({ hadir: true, pulang: '09.30' });
    app.setClock(at('10.02'));
    await client.kehadiran.mark({ sidang, pilar: pick(1), hadir: true });
    expect(await stand(1)).toEqual([true, '08.51', null]);
    expect(await tell()).toEqual(['10.02 datang', '09.30 pulang', '08.51 datang']);
  });

  it('when a key is pressed twice, then the second changes no time and tells nothing', async () => {
    app.setClock(at('08.51'));
    await client.kehadiran.mark({ sidang, pilar: pick(1), hadir: true });
    app.setClock(at('08.59'));
    await client.kehadiran.mark({ sidang, pilar: pick(1), hadir: true });
    expect(await stand(1)).toEqual([true, '08.51', null]);
    app.setClock(at('09.10'));
    await client.kehadiran.pulang({ sidang, pilar: pick(1) });
    app.setClock(at('09.20'));
    await client.kehadiran.pulang({ sidang, pilar: pick(1) });
    expect(await stand(1)).toEqual([true, '08.51', '09.10']);
    expect(await tell()).toEqual(['09.10 pulang', '08.51 datang']);
  });

  it('when somebody leaves who never came, then it is refused', async () => {
    await expect(client.kehadiran.pulang({ sidang, pilar: pick(1) })).rejects.toMatchObject({ code: 'BELUM_HADIR' });
    expect(await tell()).toEqual([]);
  });

  it('when who left is counted, then they were present and are no longer in the hall', async () => {
    const rt = orang.filter(({ unsur }) => unsur === 'rt').slice(0, 3);
    for (const { pilar } of rt) await client.kehadiran.mark({ sidang, pilar, hadir: true });
    await client.kehadiran.pulang({ sidang, pilar: rt[0]?.pilar ?? 0 });
    const { hadir, diRuang, unsur } = await client.sidang.get({ sidang });
    expect({ hadir, diRuang }).toEqual({ hadir: 3, diRuang: 2 });
    expect(unsur.find((satu) => satu.unsur === 'rt')).toMatchObject({ hadir: 3, diRuang: 2 });
  });

  it('when times are corrected, then the order holds and a person from before the start is marked', async () => {
    app.setClock(at('09.00'));
    await client.kehadiran.ubahJam({ sidang, pilar: pick(2), datang: '08.15', pulang: null });
    expect(await stand(2)).toEqual([true, '08.15', null]);
    await expect(
      client.kehadiran.ubahJam({ sidang, pilar: pick(2), datang: '09.15', pulang: '09.10' }),
    ).rejects.toMatchObject({
      code: 'JAM_TERBALIK',
      message: 'Jam pulang 09.10 tidak boleh lebih awal daripada jam datang 09.15.',
    });
    await client.kehadiran.ubahJam({ sidang, pilar: pick(2), datang: '08.20', pulang: '11.00' });
    await client.kehadiran.ubahJam({ sidang, pilar: pick(2), datang: '08.20', pulang: '11.05' });
    expect(await stand(2)).toEqual([true, '08.20', '11.05']);
    expect(await tell()).toEqual(['11.05 jam', '11.00 pulang', '08.20 jam', '08.15 datang']);
    await expect(
      client.kehadiran.ubahJam({ sidang, pilar: pick(2), datang: '24.20', pulang: null }),
    ).rejects.toMatchObject({ code: 'MASUKAN_SALAH' });
  });

  it('when marks are taken back one after the other, then everything returns to where it was, to the first', async () => {
    const before = await client.kehadiran.list({ sidang });
    app.setClock(at('08.50'));
    await client.kehadiran.mark({ sidang, pilar: pick(1), hadir: true });
    await client.kehadiran.ubahJam({ sidang, pilar: pick(2), datang: '08.10', pulang: '08.40' });
    await client.kehadiran.pulang({ sidang, pilar: pick(1) });
    await client.kehadiran.mark({ sidang, pilar: pick(1), hadir: false });
    await client.kehadiran.markAll({ sidang });

    const semua = await client.kehadiran.urungkan({ sidang });
    expect(semua.peserta).toHaveLength(orang.length - 1);
    expect(await stand(2)).toEqual([true, '08.10', '08.40']);
    expect(await client.kehadiran.urungkan({ sidang })).toMatchObject({ jenis: 'batal', peserta: [{ nomor: 1 }] });
    expect(await stand(1)).toEqual([true, '08.50', '08.50']);
    expect(await client.kehadiran.urungkan({ sidang })).toMatchObject({ jenis: 'pulang' });
    expect(await stand(1)).toEqual([true, '08.50', null]);
    await client.kehadiran.urungkan({ sidang });
    expect(await stand(2)).toEqual([false, null, null]);
    await client.kehadiran.urungkan({ sidang });
    expect(await client.kehadiran.list({ sidang })).toEqual(before);
    await expect(client.kehadiran.urungkan({ sidang })).rejects.toMatchObject({ code: 'TIDAK_ADA_TANDA_HADIR' });
  });

  it('when a mark comes after an undo, then undoing goes on behind it', async () => {
    await client.kehadiran.mark({ sidang, pilar: pick(1), hadir: true });
    await client.kehadiran.mark({ sidang, pilar: pick(2), hadir: true });
    await client.kehadiran.urungkan({ sidang });
    await client.kehadiran.mark({ sidang, pilar: pick(3), hadir: true });
    await client.kehadiran.urungkan({ sidang });
    await client.kehadiran.urungkan({ sidang });
    expect((await client.sidang.get({ sidang })).hadir).toBe(0);
  });

  it('when a guest is kept on the roster, then the next session invites them under the number they have here', async () => {
    const isian = { nama: 'Fikri Misal', unsur: 'dinsos', jabatan: 'Dinas Sosial', rt: '', rw: '' } as const;
    const tamu = await client.kehadiran.addTamu({ sidang, isian });
    expect(tamu).toMatchObject({ tamu: true, hadir: true });
    await client.pilar.keepTamu({ pilar: tamu.pilar });
    const daftar = await client.kehadiran.list({ sidang });
    expect(daftar.filter(({ nama }) => nama === 'Fikri Misal')).toEqual([{ ...tamu, tamu: false }]);
    expect((await client.pilar.list()).find(({ id }) => id === tamu.pilar)).toMatchObject({ aktif: true, nik: null });
  });

  it('when somebody signs, then the strokes are in the file after a start, and a new signature takes their place', async () => {
    await client.kehadiran.mark({ sidang, pilar: pick(1), hadir: true });
    await client.kehadiran.mark({ sidang, pilar: pick(2), hadir: true });
    const isi = { cara: 'goresan', goresan: GORESAN } as const;
    expect(await client.kehadiran.tandaTangan({ sidang, pilar: pick(1), isi })).toMatchObject({ tanda: 'goresan' });
    expect(await client.kehadiran.tandaTangan({ sidang, pilar: pick(2), isi: { cara: 'kertas' } })).toMatchObject({
      tanda: 'kertas',
    });
    await app.close();
    const lagi = startApp(app.dataDir);
    app = lagi;
    await lagi.client.gerbang.buka({ sandi: SANDI });
    expect(await lagi.client.kehadiran.listGoresan({ sidang })).toEqual([{ pilar: pick(1), goresan: GORESAN }]);
    const ulang = { rasio: 2, garis: GORESAN.garis.slice(0, 1) };
    await lagi.client.kehadiran.tandaTangan({ sidang, pilar: pick(1), isi: { cara: 'goresan', goresan: ulang } });
    expect(await lagi.client.kehadiran.listGoresan({ sidang })).toEqual([{ pilar: pick(1), goresan: ulang }]);
    await lagi.client.kehadiran.tandaTangan({ sidang, pilar: pick(1), isi: null });
    expect((await lagi.client.kehadiran.list({ sidang }))[0]).toMatchObject({ hadir: true, tanda: 'belum' });
  });

  it('when strokes are none, or nobody is there to sign, then nothing is kept', async () => {
    const isi = { cara: 'goresan', goresan: GORESAN } as const;
    await expect(client.kehadiran.tandaTangan({ sidang, pilar: pick(1), isi })).rejects.toMatchObject({
      code: 'BELUM_HADIR',
    });
    await client.kehadiran.mark({ sidang, pilar: pick(1), hadir: true });
    const sentuhan = { cara: 'goresan', goresan: { rasio: 2, garis: [[[1, 1] as const]] } } as const;
    await expect(client.kehadiran.tandaTangan({ sidang, pilar: pick(1), isi: sentuhan })).rejects.toMatchObject({
      code: 'GORESAN_DITOLAK',
    });
    expect(await client.kehadiran.listGoresan({ sidang })).toEqual([]);
  });

  it('when a quorum is set, then it is judged by who is in the hall, blocks no decision, and is kept with each', async () => {
    expect(await client.kuorum.get()).toEqual({ aktif: false, orang: null, unsur: {} });
    const aturan: AturanKuorum = { aktif: true, orang: 3, unsur: { rt: 2 } };
    await client.kuorum.save(aturan);
    const rt = orang.filter(({ unsur }) => unsur === 'rt').slice(0, 2);
    for (const { pilar } of rt) await client.kehadiran.mark({ sidang, pilar, hadir: true });
    expect((await client.sidang.get({ sidang })).keadaanHadir).toEqual({
      hadir: 2,
      kuorum: 'kurang',
      kurang: [{ unsur: null, ada: 2, perlu: 3 }],
    });
    await client.kehadiran.mark({ sidang, pilar: pick(1), hadir: true });
    expect((await client.sidang.get({ sidang })).keadaanHadir).toMatchObject({ kuorum: 'terpenuhi' });
    await client.kehadiran.pulang({ sidang, pilar: rt[0]?.pilar ?? 0 });
    await client.pembahasan.record({ sidang, nomor: 1, isi: { putusan: 'layak', alasan: null, catatan: '' } });
    expect((await client.sidang.get({ sidang })).keadaanHadir.kurang).toEqual([
      { unsur: null, ada: 2, perlu: 3 },
      { unsur: 'rt', ada: 1, perlu: 2 },
    ]);
    expect((await client.sidang.get({ sidang })).diputus).toBe(1);
    await client.kuorum.save({ ...aturan, aktif: false });
    expect((await client.sidang.get({ sidang })).keadaanHadir).toEqual({ hadir: 2, kuorum: null, kurang: [] });
    await client.pembahasan.record({ sidang, nomor: 2, isi: { putusan: 'layak', alasan: null, catatan: '' } });

    await app.close();
    const data = openData(app.dataDir, await deriveKey(SANDI, readGaram(getDataFile(app.dataDir))), () => new Date());
    try {
      const baris = await data.db.selectFrom('keputusan').select('keadaan_hadir').orderBy('id').execute();
      expect(baris.map(({ keadaan_hadir }) => JSON.parse(keadaan_hadir ?? 'null'))).toEqual([
        {
          hadir: 2,
          kuorum: 'kurang',
          kurang: [
            { unsur: null, ada: 2, perlu: 3 },
            { unsur: 'rt', ada: 1, perlu: 2 },
          ],
        },
        { hadir: 2, kuorum: null, kurang: [] },
      ]);
    } finally {
      await data.close();
    }
  });

  it('when a person of the roster gets a NIK, then a wrong one is refused and the roster keeps the right one', async () => {
    const isian = { nama: 'Hasnah Rekaan', unsur: 'psm', jabatan: 'PSM', rt: '', rw: '' } as const;
    const nik = '1371014509790003';
    const { id } = await client.pilar.save({ id: null, isian: { ...isian, nik: nik as never }, aktif: true });
    expect((await client.pilar.list()).find((satu) => satu.id === id)?.nik).toBe(nik);
    await expect(
      client.pilar.save({ id, isian: { ...isian, nik: '1371019909790003' as never }, aktif: true }),
    ).rejects.toMatchObject({ code: 'MASUKAN_SALAH' });
  });
});
