import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { IsiKeputusan } from '#domain/alasan.ts';
import type { Nik } from '#domain/nik.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { PYTHON } from '../python.ts';
import { GRADUASI, JANDA, type Pena, ROSMA, RUSTAM, SALMAH, startPena, WARGA } from './pena-app.ts';
import { HARI_SIDANG, openSidang } from './test-app.ts';

describe('given a kelurahan whose session decides that families leave aid', () => {
  let pena: Pena;
  beforeEach(async () => {
    pena = await startPena();
  });
  afterEach(async () => {
    expect(pena.app.log.baris).toEqual([]);
    await pena.app.remove();
  });

  it('when the session decides that a family leaves aid, then closing records the graduation and it falls due later', async () => {
    await pena.app.client.pena.usulkan({ jenis: 'graduasi', kunci: ROSMA, program: 'PKH', catatan: '' });
    await pena.app.client.warga.usulkan({
      kunci: JANDA,
      jenis: 'keluar',
      program: 'SEMBAKO',
      pengusul: '',
      catatan: '',
    });
    await pena.app.client.warga.usulkan({ kunci: SALMAH, jenis: 'keluar', program: 'JKSS', pengusul: '', catatan: '' });
    const { sidang } = await openSidang(pena.app);
    await pena.app.client.kehadiran.markAll({ sidang });
    const { baris: agenda } = await pena.app.client.pembahasan.list({ sidang, offset: 0, limit: 9 });
    for (const { nomor, nik } of agenda) {
      const isi: IsiKeputusan = nik === SALMAH ? { putusan: 'tidak_layak', alasan: 'MENOLAK', catatan: '' } : GRADUASI;
      await pena.app.client.pembahasan.record({ sidang, nomor, isi });
    }
    expect((await pena.app.client.graduasi.list({ offset: 0, limit: 9 })).total).toBe(0);
    await pena.app.client.sidang.tutup({ sidang });
    const { baris } = await pena.app.client.graduasi.list({
      offset: 0,
      limit: 9,
      urut: { kolom: 'nama', turun: false },
    });
    expect(baris).toMatchObject([
      { nama: 'Nurbaiti Fiksi', program: 'SEMBAKO', sidang: 'MUSKEL 1/2026', status: 'terjadwal' },
      {
        nama: 'Rosma Umpama',
        program: 'PKH',
        tanggal: HARI_SIDANG,
        sebab: 'Graduasi. Omzet sudah di atas UMK',
        berikut: '2027-05-12',
      },
    ]);
    pena.app.setClock('2027-05-12T02:00:00Z');
    expect(await pena.app.client.graduasi.count()).toMatchObject({ jatuh_tempo: 2, terjadwal: 0 });
    const id = baris[0]?.id ?? 0;
    await expect(pena.app.client.graduasi.cancel({ id })).rejects.toMatchObject({ code: 'MASUKAN_SALAH' });
    const { graduasi } = await pena.app.client.pena.orang({ nik: ROSMA as Nik });
    expect(graduasi).toMatchObject([{ program: 'PKH', keadaan: null }]);
  });

  it('when the graduated family is on a newer list as recipient, then it is flagged and only a person settles it', async () => {
    await pena.app.client.pena.usulkan({ jenis: 'graduasi', kunci: ROSMA, program: 'PKH', catatan: '' });
    await pena.holdSidang(GRADUASI);
    const read = async () => (await pena.app.client.graduasi.list({ offset: 0, limit: 9 })).baris[0];
    expect(await read()).toMatchObject({ status: 'terjadwal', tanda: [] });

    pena.app.setClock('2026-12-20T02:00:00Z');
    // The list names the husband, of the same KK, and a person of another family.
    const berkas = await pena.importDaftar('bebas', 'desember.csv', [
      `${RUSTAM},Rustam Umpama,1371011206150004,09/07/1961,L,Jalan Contoh Raya 14,3,2,SEMBAKO`,
      `${JANDA},Nurbaiti Fiksi,1371011206150006,27/12/1971,P,Jalan Rekaan 9,1,2,SEMBAKO`,
    ]);
    expect(await read()).toMatchObject({
      status: 'muncul_lagi',
      keadaan: null,
      tanda: ['Tercatat menerima SEMBAKO pada Daftar warga lain (Rustam Umpama, satu KK), 20-12-2026'],
    });
    const id = (await read())?.id ?? 0;
    pena.app.setClock('2026-12-21T02:00:00Z');
    await pena.app.client.graduasi.follow({
      id,
      tanggal: '2026-12-21' as Tanggal,
      keadaan: 'mandiri',
      catatan: 'Daftar lama',
    });
    expect(await read()).toMatchObject({ status: 'terjadwal', keadaan: 'mandiri', berikut: '2027-06-21', tanda: [] });

    await pena.app.client.graduasi.undoFollow({ id });
    expect(await read()).toMatchObject({ status: 'muncul_lagi', keadaan: null });
    expect((await pena.app.client.graduasi.get({ id })).tindakLanjut).toMatchObject([
      { keadaan: 'mandiri', dibatalkan: true },
    ]);
    await expect(pena.app.client.graduasi.undoFollow({ id })).rejects.toMatchObject({
      code: 'TIDAK_ADA_YANG_DIURUNGKAN',
    });

    for await (const kabar of await pena.app.client.daftar.tarik({ berkas: berkas ?? 0 })) expect(kabar).toBeDefined();
    expect(await read()).toMatchObject({ status: 'terjadwal', tanda: [] });

    await pena.app.client.warga.usulkan({
      kunci: ROSMA,
      jenis: 'usulan_program',
      program: 'PENA',
      pengusul: '',
      catatan: '',
    });
    expect(await read()).toMatchObject({ status: 'terjadwal' });
    await pena.app.client.warga.usulkan({
      kunci: ROSMA,
      jenis: 'usulan_program',
      program: 'PKH',
      pengusul: '',
      catatan: '',
    });
    expect(await read()).toMatchObject({ status: 'muncul_lagi', tanda: ['Diusulkan lagi ke PKH, 21-12-2026'] });
    pena.app.setClock('2026-12-22T02:00:00Z');
    await pena.app.client.graduasi.follow({ id, tanggal: '2026-12-22' as Tanggal, keadaan: 'kembali', catatan: '' });
    expect(await read()).toMatchObject({ status: 'kembali', berikut: null });

    const { jurnal, rusak } = await pena.readJurnal();
    expect(rusak).toBeNull();
    const follow = jurnal.find(({ perintah }) => perintah === 'graduasi.follow');
    expect(jurnal.find(({ perintah }) => perintah === 'graduasi.undoFollow')?.membalik).toBe(follow?.urut);
  });

  it('when a graduation is recorded by hand, then lists that came after its day count, and the entry can be taken back', async () => {
    await pena.importDaftar('bebas', 'lama.csv', [WARGA[0] ?? '']);
    const isian = { kunci: ROSMA, program: 'PKH', sebab: 'Mengundurkan diri' };
    await expect(pena.app.client.graduasi.record({ ...isian, tanggal: '2026-11-13' as Tanggal })).rejects.toMatchObject(
      {
        code: 'MASUKAN_SALAH',
        message: 'Tanggal graduasi belum tiba. Periksa tanggalnya.',
      },
    );
    const { id } = await pena.app.client.graduasi.record({ ...isian, tanggal: '2026-02-01' as Tanggal });
    await expect(pena.app.client.graduasi.record({ ...isian, tanggal: '2026-02-01' as Tanggal })).rejects.toMatchObject(
      {
        code: 'MASUKAN_SALAH',
      },
    );
    const graduasi = await pena.app.client.graduasi.get({ id });
    expect(graduasi).toMatchObject({ sidang: null, status: 'muncul_lagi', berikut: '2026-08-01' });
    await expect(
      pena.app.client.graduasi.follow({ id, tanggal: '2026-01-31' as Tanggal, keadaan: 'mandiri', catatan: '' }),
    ).rejects.toMatchObject({ code: 'MASUKAN_SALAH' });
    await pena.app.client.graduasi.cancel({ id });
    expect((await pena.app.client.graduasi.list({ offset: 0, limit: 9 })).total).toBe(0);
    await expect(pena.app.client.graduasi.get({ id })).rejects.toMatchObject({ code: 'GRADUASI_TIDAK_ADA' });
    const { jurnal } = await pena.readJurnal();
    const catat = jurnal.find(({ perintah }) => perintah === 'graduasi.record');
    expect(jurnal.at(-1)).toMatchObject({ perintah: 'graduasi.cancel', membalik: catat?.urut });
  });

  it('when the session is over, then the paper names the graduation, and its row in the package is never called tidak layak', async () => {
    await pena.app.client.pena.usulkan({ jenis: 'graduasi', kunci: ROSMA, program: 'PKH', catatan: '' });
    const sidang = await pena.holdSidang(GRADUASI);
    const unduh = async (aliran: AsyncIterable<{ jenis: string; dokumen?: string }>) => {
      for await (const { dokumen } of aliran) {
        if (dokumen !== undefined)
          return new Uint8Array(await (await pena.app.client.dokumen.unduh({ dokumen })).arrayBuffer());
      }
      throw new Error('Dokumen tidak datang.');
    };
    const folder = mkdtempSync(path.join(tmpdir(), 'mufakat-pena-'));
    writeFileSync(path.join(folder, 'ba.pdf'), await unduh(await pena.app.client.dokumen.beritaAcara({ sidang })));
    writeFileSync(
      path.join(folder, 'paket.zip'),
      await unduh(await pena.app.client.dokumen.paket({ sidang, cara: 'terbuka' })),
    );
    const kertas = execFileSync('pdftotext', ['-layout', path.join(folder, 'ba.pdf'), '-'], { encoding: 'utf8' });
    expect(kertas).toMatch(/Graduasi/);
    expect(kertas.toLowerCase()).toContain('lepas bantuan');
    const skrip = `import sys, zipfile
paket = zipfile.ZipFile(sys.argv[1])
print(paket.read(next(n for n in paket.namelist() if n.endswith('keputusan.csv'))).decode('utf-8-sig'))`;
    const csv = execFileSync(PYTHON, ['-c', skrip, path.join(folder, 'paket.zip')], { encoding: 'utf8' });
    const baris = csv.split('\n').find((satu) => satu.includes(ROSMA)) ?? '';
    expect(baris).toContain('diusulkan lepas bantuan');
    expect(baris.toLowerCase()).not.toContain('tidak layak');
  });
});
