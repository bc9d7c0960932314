import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { splitProgram } from '#domain/program.ts';
import { closeSidang, createSiks, type Diputus, listMengusulkan } from './sidang-diputus.ts';
import { openSidang, startContoh, type TestApp } from './test-app.ts';

describe('given a closed session and the result of SIKS-NG', () => {
  let app: TestApp;
  let sidang: number;
  let calon: Diputus[];
  beforeEach(async () => {
    app = await startContoh(14);
    ({ sidang } = await openSidang(app));
    calon = await listMengusulkan(app, sidang);
    expect(calon.length).toBeGreaterThanOrEqual(3);
  });
  afterEach(() => app.remove());

  const [SATU, DUA, TIGA] = [0, 1, 2];
  const pick = (urut: number): Diputus => {
    const satu = calon[urut];
    if (satu === undefined) throw new Error('Contoh terlalu sedikit.');
    return satu;
  };
  const program = (urut: number): string => splitProgram(pick(urut).program)[0] ?? '';

  it('when it is looked into, then rows that fit nothing come first with why, the rest tells decision and reason, nothing is written', async () => {
    await closeSidang(app, sidang, [pick(DUA).nomor]);
    const berkas = createSiks([
      [pick(SATU).nik, program(SATU), 'DITOLAK', 'TIDAK PADAN', pick(SATU).nama, 'Nama berbeda'],
      [pick(TIGA).nik, program(TIGA), 'DITERIMA', 'PADAN', pick(TIGA).nama, ''],
      ['1371014403900018', 'PKH', 'GAGAL', 'PADAN', 'SARI REKAAN', 'KK tidak aktif'],
      [pick(DUA).nik, program(DUA), 'DITOLAK', 'PADAN', pick(DUA).nama, 'KK tidak aktif'],
      ['1.37101E+15', 'PKH', 'DITOLAK', '', 'BUDI UMPAMA', 'NIK salah'],
      [pick(SATU).nik, program(SATU), 'DITOLAK', 'TIDAK PADAN', pick(SATU).nama, 'Nama berbeda'],
    ]);
    const isi = await app.client.balasan.periksa({ berkas });
    expect(isi).toMatchObject({ jenis: 'hasil_siks', sudahAda: null, dinsos: null });
    expect(isi.siks).toEqual({ dibaca: 6, diterima: 1, ditolak: 5, tanpaHasil: 0 });
    expect(isi.tolakan.map(({ baris, keadaan }) => [baris, keadaan])).toEqual([
      [4, 'tidak_cocok'],
      [5, 'tidak_cocok'],
      [6, 'tidak_cocok'],
      [7, 'tidak_cocok'],
      [2, 'siap'],
    ]);
    const sebab = isi.tolakan.map((satu) => satu.sebab ?? '');
    expect(sebab[0]).toContain('Tidak ada keputusan sidang yang ditutup');
    expect(sebab[1]).toContain('Sidang memutus tidak layak');
    expect(sebab[2]).toContain('Excel');
    expect(sebab[3]).toBe('Sama dengan baris 2; cukup dibawa sekali.');
    expect(isi.tolakan[4]).toMatchObject({
      nik: pick(SATU).nik,
      program: pick(SATU).program,
      keterangan: 'TIDAK PADAN; Nama berbeda',
      keputusan: { sidang, nomor: pick(SATU).nomor, putusan: 'layak', tanggal: '2026-11-12' },
    });
    expect(await app.client.balasan.list()).toEqual([]);
  });

  it('when a row is brought, then the same is proposed anew with its reason, once, and the next session hears it', async () => {
    await closeSidang(app, sidang);
    const baris = [[pick(SATU).nik, program(SATU), 'DITOLAK', 'TIDAK PADAN', pick(SATU).nama, 'Nama berbeda']];
    const { id, sudahAda } = await app.client.balasan.terima({ berkas: createSiks(baris) });
    expect(sudahAda).toBe(false);
    expect(await app.client.balasan.terima({ berkas: createSiks(baris, 'lagi.csv') })).toEqual({ id, sudahAda: true });
    const { usulan } = await app.client.balasan.bawa({ id, baris: [2] });
    const [baru = 0] = usulan;
    const { data: lama } = await app.client.usulan.get({ id: pick(SATU).usulan });
    const { data, status, tolakan } = await app.client.usulan.get({ id: baru });
    const kalimat = 'Ditolak SIKS-NG, diketahui 12 November 2026: TIDAK PADAN; Nama berbeda';
    expect(status).toBe('menunggu');
    expect(data).toEqual({ ...lama, catatan: lama.catatan === '' ? kalimat : `${kalimat}. ${lama.catatan}` });
    expect(tolakan).toMatchObject({
      hasil: 'DITOLAK',
      namaSidang: 'MUSKEL 1/2026',
      tanggalSidang: '2026-11-12',
      balasan: id,
    });

    expect(await app.client.balasan.list()).toMatchObject([{ jenis: 'hasil_siks', sidang: [], ditolak: 1, dibawa: 1 }]);
    const { baris: kembali } = await app.client.usulan.list({ offset: 0, limit: 10, saring: { asal: 'siks' } });
    expect(kembali.map((satu) => [satu.id, satu.asal])).toEqual([[baru, 'siks']]);

    const dibawa = { code: 'TOLAKAN_TIDAK_DAPAT_DIBAWA', message: expect.stringContaining('Sudah dibawa') };
    await expect(app.client.balasan.bawa({ id, baris: [2] })).rejects.toMatchObject(dibawa);
    const lain = await app.client.balasan.terima({
      berkas: createSiks([...baris, ['', '', '', '', '', '']], 'lain.csv'),
    });
    await expect(app.client.balasan.bawa({ id: lain.id, baris: [2] })).rejects.toMatchObject(dibawa);

    const { sidang: berikut } = await openSidang(app);
    const { baris: agenda } = await app.client.pembahasan.list({ sidang: berikut, offset: 0, limit: 10 });
    const calonBaru = await app.client.pembahasan.get({ sidang: berikut, nomor: agenda[0]?.nomor ?? 0 });
    expect(calonBaru.usulan).toBe(baru);
    expect(calonBaru.tolakan?.keterangan).toBe('TIDAK PADAN; Nama berbeda');
    const keadaan = await app.client.agenda.keadaan({ sidang: berikut });
    expect(keadaan.asal).toEqual([{ asal: 'siks', jumlah: 1 }]);
    await expect(app.client.balasan.batalBawa({ id })).rejects.toMatchObject({ code: 'TIDAK_ADA_YANG_DIURUNGKAN' });
  });

  it('when bringing is taken back before an agenda holds it, then the row can be brought again', async () => {
    await closeSidang(app, sidang);
    const { id } = await app.client.balasan.terima({
      berkas: createSiks(
        [SATU, DUA].map((urut) => [pick(urut).nik, program(urut), 'DITOLAK', '', pick(urut).nama, 'KK tidak aktif']),
      ),
    });
    await app.client.balasan.bawa({ id, baris: [2, 3] });
    expect((await app.client.balasan.get({ id })).dapatDibatalkan).toBe(2);
    expect(await app.client.balasan.batalBawa({ id })).toEqual({ dibatalkan: 2, tetap: 0 });
    const isi = await app.client.balasan.get({ id });
    expect(isi.tolakan.map(({ keadaan }) => keadaan)).toEqual(['siap', 'siap']);
    expect((await app.client.balasan.bawa({ id, baris: [2] })).usulan).toHaveLength(1);
  });

  it('when the same waits already, then no second usulan is made', async () => {
    await closeSidang(app, sidang);
    const { data } = await app.client.usulan.get({ id: pick(SATU).usulan });
    const isian = await app.client.usulan.isian({ usulan: pick(SATU).usulan });
    const pengusul = { jenis: 'lain', nama: 'Kelurahan' } as const;
    await app.client.usulan.catat({ rancangan: null, isian: { ...isian, program: data.program, pengusul } });
    const { id } = await app.client.balasan.terima({
      berkas: createSiks([[pick(SATU).nik, program(SATU), 'DITOLAK', '', pick(SATU).nama, 'KK tidak aktif']]),
    });
    const [satu] = (await app.client.balasan.get({ id })).tolakan;
    expect(satu?.keadaan).toBe('sudah_menunggu');
    await expect(app.client.balasan.bawa({ id, baris: [2] })).rejects.toMatchObject({
      code: 'TOLAKAN_TIDAK_DAPAT_DIBAWA',
    });
  });

  it('when a second session found the person layak and the same reason comes once more, then it is told', async () => {
    await closeSidang(app, sidang);
    const baris = [pick(SATU).nik, program(SATU), 'DITOLAK', '', pick(SATU).nama, 'KK tidak aktif'];
    const { id } = await app.client.balasan.terima({ berkas: createSiks([baris]) });
    await app.client.balasan.bawa({ id, baris: [2] });
    const { sidang: kedua } = await openSidang(app);
    await closeSidang(app, kedua);
    const lagi = await app.client.balasan.terima({ berkas: createSiks([baris, baris], 'desember.csv') });
    const tolakan = (await app.client.balasan.get({ id: lagi.id })).tolakan;
    expect(tolakan.map(({ keadaan, ulang }) => [keadaan, ulang])).toEqual([
      ['tidak_cocok', false],
      ['siap', true],
    ]);
    const { usulan } = await app.client.balasan.bawa({ id: lagi.id, baris: [2] });
    const { catatan } = (await app.client.usulan.get({ id: usulan[0] ?? 0 })).data;
    expect(catatan.match(/Ditolak SIKS-NG/g)).toHaveLength(1);
  });

  it('when the file is neither a receipt nor a list of SIKS-NG, then it is refused in one sentence', async () => {
    const salah = { code: 'BERKAS_TIDAK_DITERIMA', message: expect.stringContaining('bukan balasan') };
    await expect(app.client.balasan.periksa({ berkas: new File(['a,b\n1,2\n'], 'x.csv') })).rejects.toMatchObject(
      salah,
    );
    await expect(app.client.balasan.periksa({ berkas: new File(['{"a":1}'], 'x.json') })).rejects.toMatchObject({
      code: 'BALASAN_DITOLAK',
      data: { kode: 'ISI_SALAH' },
    });
  });
});
