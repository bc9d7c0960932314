import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generatePaketContoh, type PaketContoh } from '#core/contoh/paket-contoh.ts';
import { TEMUAN_TANAM } from '#core/contoh/temuan-tanam.ts';
import { getKodeSepuluh } from '#domain/kelurahan.ts';
import type { Periode } from '#domain/periode.ts';
import type { JumlahPutusan } from '#domain/putusan.ts';
import { sumMasuk } from '#domain/rekap.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { JENIS_TEMUAN_LINTAS } from '#domain/temuan-lintas.ts';
import type { TestApp } from '../core/test-app.ts';
import { startDinsos, terima } from './app-dinsos.ts';
import { createFile, KELURAHAN } from './paket-uji.ts';

const NOVEMBER = '2026-11' as Periode;
/** Two send nothing, three send a second version, five are taken in after the cut-off. */
const TANPA = ['13.71.04.1001', '13.71.11.1013'];
const ULANG = ['13.71.02.1001', '13.71.06.1002', '13.71.09.1003'];

let app: TestApp;
let paket: PaketContoh[];
const berkas: File[] = [];
beforeAll(async () => {
  app = await startDinsos();
  paket = [];
  for await (const satu of generatePaketContoh({
    kota: '13.71',
    benih: 3,
    tanggal: '2026-11-12' as Tanggal,
    tanpa: TANPA,
    ulang: ULANG,
  })) {
    paket.push(satu);
    berkas.push(createFile(satu.namaBerkas, satu.zip));
  }
}, 180_000);
afterAll(() => app.remove());

const add = (daftar: readonly JumlahPutusan[]): JumlahPutusan =>
  daftar.reduce(
    (a, b) => ({
      layak: a.layak + b.layak,
      tidak_layak: a.tidak_layak + b.tidak_layak,
      ditunda: a.ditunda + b.ditunda,
    }),
    {
      layak: 0,
      tidak_layak: 0,
      ditunda: 0,
    },
  );

describe('given the real packages of 102 of 104 kelurahan, three of them sent twice', () => {
  const terlambat = 5;

  it('when they come in, then accepted, late, replaced and missing are told, and the sums are those of the packages', async () => {
    const hasil = [
      await terima(app, berkas.slice(terlambat), { contoh: true }),
      await terima(app, berkas.slice(0, terlambat), { diterima: '2026-11-20', contoh: true }),
    ];
    expect(sumMasuk(hasil)).toMatchObject({ diterima: 102, terlambat, digantikan: 3, sudahAda: 0, ditolak: 0 });
    const papan = await app.client.rekap.papan({ periode: NOVEMBER });
    expect(papan.masuk).toBe(102);
    expect(papan.keadaan).toEqual({ diterima: 94, terlambat: 5, digantikan: 3, rusak: 0, tidak_dikenal: 0, belum: 2 });
    const berlaku = paket.filter(
      (satu) => !paket.some((lain) => lain.catatan.sidang === satu.catatan.sidang && lain.versi > satu.versi),
    );
    expect(papan.jumlah).toEqual(add(berlaku.map(({ jumlah }) => jumlah)));
    expect(papan.jumlah).toEqual(add(papan.kecamatan.map(({ jumlah }) => jumlah)));
    const belum = papan.kecamatan.flatMap(({ kelurahan }) => kelurahan).filter(({ keadaan }) => keadaan === 'belum');
    expect(belum.map(({ kode }) => kode).sort()).toEqual(TANPA.map((kode) => kode.replaceAll('.', '')).sort());
    for (const satu of papan.kecamatan.flatMap(({ kelurahan }) => kelurahan)) {
      const sendiri = berlaku.find(({ kelurahan }) => getKodeSepuluh(kelurahan.kelurahan) === satu.kode);
      expect(satu.jumlah).toEqual(sendiri?.jumlah ?? null);
    }
  });

  it('when findings between kelurahan are asked for, then they are those that were planted and no others', async () => {
    const { total, perJenis, baris } = await app.client.rekap.listTemuan({
      offset: 0,
      limit: 100,
      saring: { periode: NOVEMBER },
    });
    const ada = (satu: (typeof TEMUAN_TANAM)[number]): boolean =>
      satu.pihak.every(({ kelurahan }) => !TANPA.includes(kelurahan));
    const tanam = TEMUAN_TANAM.filter(ada);
    expect(tanam.length).toBe(TEMUAN_TANAM.length);
    expect(total).toBe(tanam.length);
    expect(perJenis).toEqual(
      Object.fromEntries(
        JENIS_TEMUAN_LINTAS.map((jenis) => [jenis, tanam.filter((satu) => satu.jenis === jenis).length]),
      ),
    );
    expect(
      baris.map(({ pihak }) => pihak.map(({ kelurahan, nomor }) => `${kelurahan.kode} ${nomor}`).sort()).sort(),
    ).toEqual(
      tanam
        .map(({ pihak }) => pihak.map(({ kelurahan, nomor }) => `${kelurahan.replaceAll('.', '')} ${nomor}`).sort())
        .sort(),
    );
    for (const satu of baris.flatMap(({ pihak }) => pihak)) {
      expect(KELURAHAN.find(({ kode }) => kode === satu.kelurahan.kode)?.nama).toBe(satu.kelurahan.nama);
    }
  });

  it('when all come in again in another order, then nothing changes', async () => {
    const sebelum = await app.client.rekap.papan({ periode: NOVEMBER });
    const hasil = await terima(app, berkas.toReversed(), { contoh: true });
    expect(sumMasuk([hasil])).toEqual({
      diterima: 0,
      terlambat: 0,
      digantikan: 0,
      sudahAda: 105,
      ditolak: 0,
      keputusan: 0,
    });
    expect(await app.client.rekap.papan({ periode: NOVEMBER })).toEqual(sebelum);
  });
});
