import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PYTHON } from '../python.ts';
import { GRADUASI, JANDA, LONTONG, type Pena, ROSMA, RUSTAM, SALMAH, startPena } from './pena-app.ts';
import { openSidang } from './test-app.ts';

describe('given a kelurahan with recipients of PKH and Sembako', () => {
  let pena: Pena;
  beforeEach(async () => {
    pena = await startPena();
  });
  afterEach(async () => {
    expect(pena.app.log.baris).toEqual([]);
    await pena.app.remove();
  });

  it('when no business is known, then nobody is a candidate and the grown members of those families wait to be asked', async () => {
    expect(await pena.listNama()).toEqual([]);
    expect(await pena.listNama({ kelompok: 'tanpa_usaha' })).toEqual([
      'Nurbaiti Fiksi',
      'Rosma Umpama',
      'Rustam Umpama',
    ]);
    expect(await pena.listNama({ kelompok: 'tanpa_usaha', cari: 'rustam' })).toEqual(['Rustam Umpama']);
  });

  it('when businesses are recorded, then their owners are candidates, with what is missing and an age that only warns', async () => {
    await pena.saveUsaha(ROSMA);
    await pena.saveUsaha(RUSTAM, { ...LONTONG, klaster: null, telepon: '', bersedia: null });
    await pena.saveUsaha(SALMAH);
    const { baris } = await pena.app.client.pena.list({ offset: 0, limit: 50 });
    expect(baris.map(({ nama, umur, cekUmur, program, kurang }) => [nama, umur, cekUmur, program, kurang])).toEqual([
      ['Rosma Umpama', 36, 'sesuai', ['PKH'], []],
      ['Rustam Umpama', 65, 'di_atas', ['PKH'], ['klaster', 'telepon', 'bersedia']],
    ]);
    expect(await pena.app.client.pena.count()).toEqual({ calon: 2, tanpaUsaha: 1, umurLuar: 1, kurang: 1 });
    expect(await pena.listNama({ umurLuar: true })).toEqual(['Rustam Umpama']);
    expect(await pena.listNama({ kurang: true })).toEqual(['Rustam Umpama']);
    expect(await pena.listNama({ klaster: 'makanan_minuman' })).toEqual(['Rosma Umpama']);
    expect(await pena.listNama({ klaster: 'kosong' })).toEqual(['Rustam Umpama']);
    expect(await pena.listNama({ rt: '001' })).toEqual([]);
    await pena.saveUsaha(RUSTAM, null);
    expect(await pena.listNama()).toEqual(['Rosma Umpama']);
  });

  it('when a list names a business, then its owner is a candidate of whom the rest is still to be asked', async () => {
    const berkas = new File(
      [`NIK,NAMA,NO KK,PROGRAM,KEPEMILIKAN USAHA\n${JANDA},Nurbaiti Fiksi,1371011206150006,SEMBAKO,Kue basah pesanan`],
      'usaha.csv',
    );
    for await (const kabar of await pena.app.client.daftar.periksa({ jenis: 'bebas', berkas })) {
      if (kabar.jenis !== 'hasil') continue;
      for await (const _ of await pena.app.client.daftar.tulis({ pratinjau: kabar.pratinjau.id }));
    }
    const { baris } = await pena.app.client.pena.list({ offset: 0, limit: 9 });
    expect(baris).toMatchObject([{ nama: 'Nurbaiti Fiksi', usaha: 'Kue basah pesanan', klaster: null }]);
    expect(baris[0]?.kurang).toEqual(['klaster', 'mulai', 'omzet', 'kebutuhan', 'telepon', 'bersedia']);
  });

  it('when the settings change, then other programmes and ages decide', async () => {
    await pena.saveUsaha(ROSMA);
    await pena.saveUsaha(SALMAH);
    const awal = await pena.app.client.pena.pengaturan();
    expect(awal).toMatchObject({
      umurTerendah: 20,
      umurTertinggi: 45,
      penerima: ['PKH', 'SEMBAKO'],
      upahMinimum: null,
    });
    await pena.app.client.pena.updatePengaturan({ ...awal, penerima: ['JKSS'], umurTertinggi: 35 });
    expect(await pena.listNama()).toEqual(['Salmah Khayal']);
    expect(await pena.listNama({ umurLuar: true })).toEqual(['Salmah Khayal']);
    await expect(
      pena.app.client.pena.updatePengaturan({ ...awal, umurTerendah: 50, umurTertinggi: 20 }),
    ).rejects.toMatchObject({ code: 'MASUKAN_SALAH' });
  });

  it('when a candidate is proposed, then the hall sees the business without the phone, and the list follows to the decision', async () => {
    await pena.saveUsaha(ROSMA);
    expect(await pena.listNama({ status: 'belum' })).toEqual(['Rosma Umpama']);
    await pena.app.client.pena.usulkan({ jenis: 'usulan_program', kunci: ROSMA, catatan: '' });
    await expect(
      pena.app.client.pena.usulkan({ jenis: 'usulan_program', kunci: ROSMA, catatan: '' }),
    ).rejects.toMatchObject({ code: 'USULAN_SUDAH_ADA' });
    expect(await pena.listNama({ status: 'belum' })).toEqual([]);
    expect(await pena.listNama({ status: 'diusulkan' })).toEqual(['Rosma Umpama']);
    const { sidang } = await openSidang(pena.app);
    const calon = await pena.app.client.pembahasan.get({ sidang, nomor: 1 });
    expect(calon.data).toMatchObject({ jenis: 'usulan_program', program: 'PENA' });
    expect(calon.usaha).toContainEqual({ label: 'Usaha', isi: 'Warung lontong' });
    expect(JSON.stringify(calon.usaha)).not.toContain('0812');
    await pena.app.client.kehadiran.markAll({ sidang });
    await pena.app.client.pembahasan.record({ sidang, nomor: 1, isi: { putusan: 'layak', alasan: null, catatan: '' } });
    expect((await pena.app.client.pena.get({ kunci: ROSMA })).usulan).toMatchObject({
      status: 'diagendakan',
      putusan: null,
    });
    await pena.app.client.sidang.tutup({ sidang });
    expect((await pena.app.client.pena.get({ kunci: ROSMA })).usulan).toMatchObject({
      status: 'diputus',
      putusan: 'layak',
    });
    expect(await pena.listNama({ status: 'diputus' })).toEqual(['Rosma Umpama']);
    expect(await pena.app.client.graduasi.count()).toEqual({
      muncul_lagi: 0,
      jatuh_tempo: 0,
      terjadwal: 0,
      kembali: 0,
    });
  });

  it('when both lists are exported, then another reader finds NIK as text, the turnover as a number, and every decision', async () => {
    await pena.saveUsaha(ROSMA);
    await pena.saveUsaha(RUSTAM, { ...LONTONG, jenisUsaha: '=1+1', omzet: null });
    await pena.app.client.pena.usulkan({ jenis: 'usulan_program', kunci: ROSMA, catatan: '' });
    await pena.app.client.pena.usulkan({ jenis: 'graduasi', kunci: JANDA, program: 'SEMBAKO', catatan: '' });
    await pena.holdSidang(GRADUASI);
    const calon = await readBuku(await pena.app.client.pena.ekspor({ saring: {} }));
    expect(calon.CALON?.slice(3, 6)).toEqual([
      expect.arrayContaining(['NIK', 'OMZET SEBULAN (RP)', 'BERSEDIA GRADUASI']),
      [
        1,
        ROSMA,
        '1371011206150004',
        'Rosma Umpama',
        36,
        'Jalan Contoh Raya 14',
        '003',
        '002',
        'PKH',
        'Warung lontong',
        'Makanan dan minuman',
        'Maret 2019',
        1_500_000,
        'Etalase',
        '0812 0000 0000',
        'Ya',
        'Tidak layak: tidak diusulkan',
        null,
      ],
      expect.arrayContaining([
        RUSTAM,
        '=1+1',
        'Belum diusulkan',
        '65 tahun; batas yang disetel 20 sampai 45 tahun. Tetap dapat diusulkan. Belum diisi: omzet.',
      ]),
    ]);
    expect(
      calon.KEPUTUSAN?.slice(4)
        .map((baris) => [baris[1], baris[10]])
        .toSorted(),
    ).toEqual(
      [
        [ROSMA, 'Tidak layak: tidak diusulkan'],
        [JANDA, 'Graduasi: diusulkan lepas bantuan'],
      ].toSorted(),
    );
    const graduasi = await readBuku(await pena.app.client.graduasi.ekspor());
    expect(graduasi.GRADUASI?.[3]?.slice(1, 3)).toEqual([JANDA, 'Nurbaiti Fiksi']);
  });
});

/** Every sheet as openpyxl reads it. */
async function readBuku(berkas: File): Promise<Record<string, (string | number | null)[][]>> {
  const jalur = path.join(mkdtempSync(path.join(tmpdir(), 'mufakat-pena-')), berkas.name);
  writeFileSync(jalur, new Uint8Array(await berkas.arrayBuffer()));
  const skrip = `import json, sys, openpyxl
buku = openpyxl.load_workbook(sys.argv[1])
print(json.dumps({lembar.title: [list(baris) for baris in lembar.iter_rows(values_only=True)] for lembar in buku}))`;
  return JSON.parse(execFileSync(PYTHON, ['-c', skrip, jalur], { encoding: 'utf8' }));
}
