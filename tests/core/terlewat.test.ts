import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { IsiKeputusan } from '#domain/alasan.ts';
import type { JenisDaftar } from '#domain/daftar.ts';
import type { Nik } from '#domain/nik.ts';
import type { SaringKeluarga } from '#domain/saring-keluarga.ts';
import type { SebabTerlewat } from '#domain/terlewat.ts';
import { openSidang, startRekaan, type TestApp } from './test-app.ts';

const JUDUL = 'NIK,NAMA,NO KK,HUB KELUARGA,ALAMAT,RT,RW,DESIL,PROGRAM,HASIL,KETERANGAN';
const ROSMALINAR = '1371015403790018';
const RUSTAM = '1371010907610044';
const SALMAH = '1371016206120033';
const BASRI = '1371010101850055';

interface Orang {
  readonly nik: string;
  readonly nama?: string;
  readonly kk?: string;
  readonly hubungan?: string;
  readonly rt?: string;
  readonly desil?: number | '';
  readonly program?: string;
  readonly hasil?: string;
  readonly keterangan?: string;
}

function createBerkas(nama: string, ...orang: Orang[]): File {
  const baris = orang.map((satu) =>
    [
      satu.nik,
      satu.nama ?? 'Orang Rekaan',
      satu.kk ?? '1371011206150004',
      satu.hubungan ?? 'Kepala keluarga',
      'Jalan Contoh 1',
      satu.rt ?? '003',
      '002',
      satu.desil ?? '',
      satu.program ?? '',
      satu.hasil ?? '',
      satu.keterangan ?? '',
    ].join(','),
  );
  return new File([[JUDUL, ...baris].join('\n')], nama);
}

describe('given a kelurahan whose lists tell who is there and who receives', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startRekaan({ warga: 0, usulan: 0, benih: 1 });
  });
  afterEach(async () => {
    expect(app.log.baris).toEqual([]);
    await app.remove();
  });

  const tulis = async (jenis: JenisDaftar, ...orang: Orang[]): Promise<void> => {
    let id = '';
    for await (const kabar of await app.client.daftar.periksa({
      jenis,
      berkas: createBerkas(`${jenis}-${orang.length}.csv`, ...orang),
    })) {
      if (kabar.jenis === 'hasil') id = kabar.pratinjau.id;
    }
    for await (const _ of await app.client.daftar.tulis({ pratinjau: id }));
  };
  const list = async (saring: object = { status: 'terbuka' }) =>
    (await app.client.terlewat.list({ offset: 0, limit: 100, saring })).baris;
  const listSebab = async (): Promise<[SebabTerlewat, string | null][]> =>
    (await list()).map(({ sebab, nik }) => [sebab, nik]);
  const propose = async (kunci: string, jenis: 'usulan_program' | 'keluar' = 'usulan_program', program = 'PKH') =>
    (await app.client.terlewat.usulkan({ kunci, jenis, program, catatan: '' })).usulan;

  it('when families in desil 1 to 5 receive nothing, then each of their people is on the list, and nobody else', async () => {
    await tulis(
      'dtsen',
      { nik: ROSMALINAR, desil: 2 },
      { nik: RUSTAM, desil: 2, kk: '1371011206150005', program: 'PKH' },
      // Aid of the family reaches this child.
      { nik: SALMAH, desil: 2, kk: '1371011206150005', hubungan: 'Anak' },
      { nik: BASRI, desil: 6, kk: '1371011206150006' },
    );
    expect(await listSebab()).toEqual([['DESIL_TANPA_PROGRAM', ROSMALINAR]]);
    await tulis('jkss', { nik: ROSMALINAR });
    expect(await listSebab()).toEqual([]);
  });

  it('when a member is missing from the newest list of the kind, then that is a cause, until a usulan is made', async () => {
    await tulis('dtsen', { nik: ROSMALINAR }, { nik: RUSTAM, kk: '1371011206150005' });
    await tulis('jkss', { nik: ROSMALINAR }, { nik: RUSTAM });
    await tulis('pbi', { nik: ROSMALINAR });
    expect(await listSebab()).toEqual([]);
    app.setClock('2026-12-12T02:00:00Z');
    await tulis('jkss', { nik: RUSTAM });
    const [baris] = await list();
    expect(baris).toMatchObject({ sebab: 'JKSS_HILANG', nik: ROSMALINAR, program: 'JKSS', warga: ROSMALINAR });
    expect(baris?.rinci).toContain('jkss-2.csv');
    await propose(baris?.kunci ?? '', 'usulan_program', 'JKSS');
    expect(await listSebab()).toEqual([]);
  });

  it('when leaving was proposed before the member was dropped, or they moved away, then nobody is overlooked', async () => {
    await tulis('dtsen', { nik: ROSMALINAR }, { nik: RUSTAM, kk: '1371011206150005', keterangan: 'PINDAH' });
    await tulis('jkss', { nik: ROSMALINAR }, { nik: RUSTAM }, { nik: BASRI });
    await app.client.warga.usulkan({ kunci: ROSMALINAR, jenis: 'keluar', program: 'JKSS', pengusul: '', catatan: '' });
    app.setClock('2026-12-12T02:00:00Z');
    await tulis('jkss', { nik: BASRI });
    expect(await listSebab()).toEqual([]);
  });

  it('when a dropped member is not in the registry, then the list that named them is enough for a usulan', async () => {
    await tulis('pbi', { nik: ROSMALINAR, nama: 'Rosmalinar Umpama' }, { nik: RUSTAM });
    await tulis('pbi', { nik: RUSTAM });
    const [baris] = await list();
    expect(baris).toMatchObject({ sebab: 'PBI_HILANG', warga: null, rt: '003', rw: '002' });
    const usulan = await app.client.terlewat.usulkan({
      kunci: baris?.kunci ?? '',
      jenis: 'reaktivasi_pbi',
      program: 'PBI-JK',
      catatan: '',
    });
    const { data } = await app.client.usulan.get({ id: usulan.usulan });
    expect(data).toMatchObject({ nama: 'Rosmalinar Umpama', program: 'PBI-JK', pengusul: 'Kelurahan', rt: '003' });
  });

  it.each(['DITOLAK', 'Gagal padan', 'TIDAK VALID', 'dikembalikan'])(
    'when SIKS-NG answers %s, then the row is there until a later answer takes it',
    async (hasil) => {
      await tulis('dtsen', { nik: ROSMALINAR });
      await tulis('siks', { nik: ROSMALINAR, program: 'PKH', hasil, keterangan: 'NIK belum padan' });
      expect(await list()).toMatchObject([
        { sebab: 'DITOLAK_SIKS', program: 'PKH', rinci: `${hasil}: NIK belum padan` },
      ]);
      await tulis('siks', { nik: ROSMALINAR, program: 'PKH', hasil: 'BERHASIL' });
      expect(await listSebab()).toEqual([]);
    },
  );

  it('when a usulan is newer than the refusal, then the refusal is answered; one taken back answers nothing', async () => {
    await tulis('dtsen', { nik: ROSMALINAR });
    await tulis('siks', { nik: ROSMALINAR, program: 'PKH', hasil: 'DITOLAK' });
    const [baris] = await list();
    const usulan = await propose(baris?.kunci ?? '');
    expect(await listSebab()).toEqual([]);
    await app.client.usulan.tarik({ usulan, catatan: 'salah orang' });
    expect(await listSebab()).toEqual([['DITOLAK_SIKS', ROSMALINAR]]);
  });

  it('when a session postponed a usulan, then it is there until it waits again', async () => {
    await tulis('dtsen', { nik: ROSMALINAR });
    await app.client.warga.usulkan({
      kunci: ROSMALINAR,
      jenis: 'usulan_program',
      program: 'PKH',
      pengusul: '',
      catatan: '',
    });
    const { sidang } = await openSidang(app);
    const usulan = await decide(app, sidang, 'ditunda');
    const [baris] = await list();
    expect(baris).toMatchObject({ sebab: 'DITUNDA_TIDAK_KEMBALI', usulan, rinci: 'MUSKEL 1/2026: menunggu KK' });
    expect(
      await app.client.terlewat.usulkan({ kunci: baris?.kunci ?? '', jenis: null, program: '', catatan: '' }),
    ).toEqual({
      usulan,
    });
    expect(await listSebab()).toEqual([]);
    expect((await app.client.usulan.get({ id: usulan })).status).toBe('menunggu');
  });

  it('when PSM reports a resident, then they are listed, can be corrected, proposed, and taken off', async () => {
    const isian = {
      nik: null,
      nama: 'Salmah Ibarat',
      alamat: 'Jalan Misal 9',
      rt: '3',
      rw: '2',
      pelapor: 'PSM Arman Rekaan',
      catatan: 'tinggal sendiri',
    };
    const { id } = await app.client.laporan.create(isian);
    const [baris] = await list();
    expect(baris).toMatchObject({ sebab: 'DILAPORKAN', laporan: id, rt: '003', rw: '002', warga: null });
    await expect(propose(baris?.kunci ?? '')).rejects.toMatchObject({ code: 'MASUKAN_SALAH' });
    await app.client.laporan.update({ id, isian: { ...isian, nik: SALMAH as Nik } });
    const usulan = await propose(baris?.kunci ?? '');
    const { data } = await app.client.usulan.get({ id: usulan });
    expect(data).toMatchObject({ nama: 'Salmah Ibarat', pengusul: 'PSM Arman Rekaan' });
    expect(await listSebab()).toEqual([]);
    const lain = await app.client.laporan.create(isian);
    await app.client.laporan.remove(lain);
    expect(await listSebab()).toEqual([]);
    await expect(app.client.laporan.get(lain)).rejects.toMatchObject({ code: 'LAPORAN_TIDAK_ADA' });
  });

  it('when a row is put aside, then it is not counted, keeps its note, and can come back', async () => {
    await tulis('dtsen', { nik: ROSMALINAR, desil: 1 });
    const kunci = (await list())[0]?.kunci ?? '';
    await app.client.terlewat.kesampingkan({ kunci, catatan: 'merantau' });
    expect(await listSebab()).toEqual([]);
    expect((await app.client.terlewat.cakupan()).jumlah.terlewat).toBe(0);
    expect(await list({ status: 'dikesampingkan' })).toMatchObject([{ kunci, catatan: 'merantau' }]);
    await app.client.terlewat.kembalikan({ kunci });
    expect(await listSebab()).toEqual([['DESIL_TANPA_PROGRAM', ROSMALINAR]]);
    await expect(app.client.terlewat.kembalikan({ kunci })).rejects.toMatchObject({ code: 'TERLEWAT_TIDAK_ADA' });
  });

  it('when RT are counted, then every family stands in one RT, sums are those of the rows, and silent RT are named', async () => {
    await tulis(
      'dtsen',
      { nik: ROSMALINAR, desil: 2 },
      { nik: SALMAH, desil: 2, hubungan: 'Anak', rt: '001' },
      { nik: RUSTAM, desil: 2, kk: '1371011206150005', rt: '001' },
    );
    const kunci = (await list({ rt: '001' })).find(({ nik }) => nik === RUSTAM)?.kunci ?? '';
    await propose(kunci);
    const { rt, jumlah } = await app.client.terlewat.cakupan();
    const at = (nomor: string) => rt.find((satu) => satu.rt === nomor && satu.rw === '002');
    expect(at('003')).toMatchObject({ orang: 1, keluarga: 1, keluargaMiskin: 1, keluargaTanpaProgram: 1, usulan: 0 });
    expect(at('001')).toMatchObject({ orang: 2, keluarga: 1, usulan: 1, terlewat: 1 });
    expect(jumlah).toMatchObject({ orang: 3, keluarga: 2, keluargaMiskin: 2, usulan: 1, terlewat: 2 });
    const semua = [...rt.map((satu) => ({ satu, letak: { rt: satu.rt, rw: satu.rw } })), { satu: jumlah, letak: {} }];
    for (const { satu, letak } of semua) {
      expect(Object.values(satu.sebab).reduce((a, b) => a + b, 0)).toBe(satu.terlewat);
      const saring = { status: 'terbuka' as const, ...letak };
      expect((await app.client.terlewat.list({ offset: 0, limit: 1, saring })).total).toBe(satu.terlewat);
    }
  });

  it('when a closed session decided on a family, then it counts as verified for two years', async () => {
    await tulis('dtsen', { nik: ROSMALINAR }, { nik: RUSTAM, kk: '1371011206150005' });
    await app.client.warga.usulkan({
      kunci: ROSMALINAR,
      jenis: 'verifikasi_kelayakan',
      program: 'PKH',
      pengusul: '',
      catatan: '',
    });
    const { sidang } = await openSidang(app);
    await decide(app, sidang, 'layak');
    const count = async () => (await app.client.terlewat.cakupan()).jumlah.keluargaTerverifikasi;
    expect(await count()).toBe(1);
    const { rt } = await app.client.terlewat.cakupan();
    const total = async (letak: { rt: string; rw: string }, keluarga: SaringKeluarga) =>
      (await app.client.warga.list({ offset: 0, limit: 1, saring: { rt: letak.rt, rw: letak.rw, keluarga } })).total;
    for (const satu of rt.filter(({ orang }) => orang > 0)) {
      expect(await total(satu, 'semua')).toBe(satu.keluarga);
      expect(await total(satu, 'miskin')).toBe(satu.keluargaMiskin);
      expect(await total(satu, 'diverifikasi')).toBe(satu.keluargaTerverifikasi);
      expect(await total(satu, 'belum')).toBe(satu.keluarga - satu.keluargaTerverifikasi);
    }
    app.setClock('2028-11-12T02:00:00Z');
    expect(await count()).toBe(1);
    app.setClock('2028-11-13T02:00:00Z');
    expect(await count()).toBe(0);
  });
});

/** Decides the only usulan of the session, closes it and answers the usulan. */
async function decide({ client }: TestApp, sidang: number, putusan: 'layak' | 'ditunda'): Promise<number> {
  const isi: IsiKeputusan =
    putusan === 'layak'
      ? { putusan, alasan: null, catatan: '' }
      : { putusan, alasan: 'LAINNYA', catatan: 'menunggu KK' };
  await client.kehadiran.markAll({ sidang });
  await client.pembahasan.record({ sidang, nomor: 1, isi });
  const { baris } = await client.pembahasan.list({ sidang, offset: 0, limit: 1 });
  await client.sidang.tutup({ sidang });
  return baris[0]?.usulan ?? 0;
}
