import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { IsiBerkas } from '#core/archive/write-zip.ts';
import { streamKeluar, streamKeputusanCsv } from '#core/rekap-hasil/daftar-kota.ts';
import { listProgram, listTrenKota } from '#core/rekap-hasil/jumlah-kota.ts';
import { listSiksKelurahan, listSiksKota } from '#core/rekap-hasil/siks-kota.ts';
import { JUDUL_SIKS } from '#core/tables/siks-ng.ts';
import type { KeputusanTercatat } from '#domain/berita-acara.ts';
import { JENIS_USULAN } from '#domain/jenis-usulan.ts';
import type { Periode } from '#domain/periode.ts';
import { PUTUSAN } from '#domain/putusan.ts';
import { createKeputusan } from '../documents/sample-catatan.ts';
import { readWithOpenpyxl } from '../tables/workbook.ts';
import { createDataUji, type DataUji } from './data-masuk.ts';

const NOVEMBER = '2026-11' as Periode;
const KOTA = { kode: '13.71', nama: 'Kota Padang' };
const [BELAKANG_PONDOK, ALAI] = ['1371011001', '1371041001'];

async function collect(isi: IsiBerkas): Promise<Uint8Array> {
  const bagian: Uint8Array[] = [];
  for await (const satu of isi instanceof Uint8Array ? [isi] : isi) bagian.push(satu);
  return Buffer.concat(bagian);
}

describe('given packages of two kelurahan, one of them replaced', () => {
  let data: DataUji;
  beforeEach(() => {
    data = createDataUji();
    data.add({
      kelurahan: BELAKANG_PONDOK,
      tanggal: '2026-11-12',
      keputusan: [
        createKeputusan(1, 'layak', null, { jenis: 'usulan_program', program: 'PKH', nama: '=1+1 Umpama' }),
        createKeputusan(2, 'layak', null, { jenis: 'usulan_program', program: '../PKH' }),
        createKeputusan(3, 'layak', null, { jenis: 'verifikasi_kelayakan', program: 'PKH' }),
        createKeputusan(4, 'tidak_layak', 'MENINGGAL', { jenis: 'keluar', program: 'SEMBAKO' }),
      ],
    });
    data.add({
      kelurahan: ALAI,
      tanggal: '2026-11-14',
      versi: 2,
      keputusan: [
        createKeputusan(1, 'layak', null, { jenis: 'usulan_program', program: 'PKH' }),
        createKeputusan(2, 'tidak_layak', 'GRADUASI', { jenis: 'graduasi', program: 'PKH' }),
        createKeputusan(3, 'ditunda', 'NIK_TIDAK_PADAN', { jenis: 'usulan_baru', program: 'DTSEN' }),
      ],
    });
    data.add({
      kelurahan: ALAI,
      tanggal: '2026-11-14',
      keadaan: 'digantikan',
      keputusan: [createKeputusan(1, 'layak', null, { jenis: 'usulan_program', program: 'JKSS' })],
    });
  });
  afterEach(() => data.remove());

  it('when the sheets for SIKS-NG are written a kelurahan each, then each holds who is proposed, as text under the exact headings', async () => {
    const berkas = new Map<string, Uint8Array>();
    for await (const { nama, isi } of listSiksKelurahan(data.sqlite, NOVEMBER)) berkas.set(nama, await collect(isi));
    const pondok = 'TEMPLATE_EXCEL_USULAN - PADANG SELATAN - BELAKANG PONDOK - NOVEMBER.xlsx';
    const alai = [...berkas.keys()].at(-1) ?? '';
    expect([...berkas.keys()]).toEqual([`siks-ng/PKH/${pondok}`, alai]);
    expect(alai).toMatch(/^siks-ng\/PKH\/TEMPLATE_EXCEL_USULAN - PADANG UTARA - [A-Z ]+ - NOVEMBER\.xlsx$/);
    const [lembar] = readWithOpenpyxl(berkas.get(`siks-ng/PKH/${pondok}`) ?? new Uint8Array());
    expect(lembar?.nama).toBe('DATA');
    expect(lembar?.sel[0]?.map(({ nilai }) => nilai)).toEqual(JUDUL_SIKS);
    expect(lembar?.sel.slice(1).map((sel) => sel[3]?.nilai)).toEqual(['=1+1 UMPAMA', expect.any(String)]);
    for (const sel of lembar?.sel.slice(1) ?? []) expect(sel[0]).toMatchObject({ jenis: 's', format: '@' });
  });

  it('when they are written for the whole city, then one workbook a programme holds the same rows', async () => {
    const berkas = new Map<string, Uint8Array>();
    for (const { nama, isi } of listSiksKota(data.sqlite, NOVEMBER, KOTA)) berkas.set(nama, await collect(isi));
    expect([...berkas.keys()]).toEqual(['siks-ng/TEMPLATE_EXCEL_USULAN - PKH - KOTA PADANG - NOVEMBER.xlsx']);
    const [lembar] = readWithOpenpyxl([...berkas.values()][0] ?? new Uint8Array());
    expect(lembar?.nama).toBe('DATA');
    expect(lembar?.sel[0]?.map(({ nilai }) => nilai)).toEqual(JUDUL_SIKS);
    expect(lembar?.sel).toHaveLength(4);
    for (const sel of lembar?.sel.slice(1) ?? []) {
      expect(sel[0]).toMatchObject({ jenis: 's', format: '@' });
      expect(String(sel[0]?.nilai)).toMatch(/^\d{16}$/);
    }
  });

  it('when the leavers are listed, then each stands there with kelurahan, programme and reason, and nobody else', async () => {
    const [lembar] = readWithOpenpyxl(await collect(streamKeluar(data.sqlite, NOVEMBER)));
    const [judul = [], ...baris] = lembar?.sel ?? [];
    const kolom = (nama: string): (string | number | null | undefined)[] => {
      const ke = judul.findIndex(({ nilai }) => nilai === nama);
      return baris.map((sel) => sel[ke]?.nilai);
    };
    expect(kolom('KODE KELURAHAN')).toEqual([BELAKANG_PONDOK, ALAI]);
    expect(kolom('PROGRAM')).toEqual(['SEMBAKO', 'PKH']);
    expect(kolom('KEPUTUSAN')).toEqual(['Keluar: diusulkan keluar', 'Graduasi: diusulkan lepas bantuan']);
    expect(kolom('ALASAN')).toEqual(['Meninggal', 'Graduasi']);
  });

  it('when all decisions go to the city, then its columns come first, filled for the programmes that it knows', async () => {
    const teks = new TextDecoder().decode(await collect(streamKeputusanCsv(data.sqlite, NOVEMBER)));
    const baris = teks
      .replace(/^\ufeff/, '')
      .trimEnd()
      .split('\r\n');
    expect(baris).toHaveLength(8);
    const judul = (baris[0] ?? '').split(',');
    expect(judul.slice(0, 22).join(',')).toBe(
      'id,NIK,disabilitas,NO KK,nama,tempat_lahir,tanggal_lahir,ibu_kandung,jenis_kelamin,jenis_pekerjaan,status_kawin,' +
        'hubungan_keluarga,alamat,rt,rw,provinsi,kabupaten,kecamatan,kelurahan,non_bansos,status_non_bansos,alasan_non_bansos',
    );
    const get = (ke: number, nama: string): string | undefined => baris[ke]?.split(',')[judul.indexOf(nama)];
    expect(get(1, 'nama')).toBe("'=1+1 Umpama");
    expect([get(1, 'pkh'), get(1, 'status_pkh'), get(1, 'bsp')]).toEqual(['YA', 'Layak: diusulkan', '']);
    expect([get(4, 'bsp'), get(4, 'alasan_bsp'), get(4, 'kode_kecamatan')]).toEqual(['YA', 'Meninggal', '137101']);
    expect(get(7, 'kode_kelurahan')).toBe(ALAI);
    expect(get(7, 'versi_paket')).toBe('2');
  });
});

const keputusanAcak = fc
  .array(
    fc.record({
      jenis: fc.constantFrom(...JENIS_USULAN),
      program: fc.constantFrom('PKH', 'SEMBAKO', 'PBI-JK', 'PKH, SEMBAKO', 'DTSEN', 'LAIN', ''),
      putusan: fc.constantFrom(...PUTUSAN),
    }),
    { maxLength: 12 },
  )
  .map((semua): KeputusanTercatat[] =>
    semua.map(({ jenis, program, putusan }, i) =>
      createKeputusan(i + 1, putusan, putusan === 'layak' ? null : 'MAMPU', { jenis, program }),
    ),
  );

const paketAcak = fc.array(
  fc.record({
    kelurahan: fc.constantFrom(BELAKANG_PONDOK, ALAI, '1371051002'),
    hari: fc.integer({ min: 1, max: 28 }),
    bulan: fc.constantFrom('2026-09', '2026-10', '2026-11'),
    keputusan: keputusanAcak,
  }),
  { maxLength: 6 },
);

it('given any packages, when they are counted by programme and by month, then both equal the sum of the packages', async () => {
  await fc.assert(
    fc.asyncProperty(paketAcak, async (semua) => {
      const data = createDataUji();
      try {
        const sidang = new Map(semua.map((satu) => [`${satu.kelurahan}${satu.bulan}${satu.hari}`, satu]));
        for (const { bulan, hari, kelurahan, keputusan } of sidang.values()) {
          data.add({ kelurahan, tanggal: `${bulan}-${String(hari).padStart(2, '0')}`, keputusan });
        }
        for (const periode of [null, '2026-09', '2026-10', '2026-11'] as (Periode | null)[]) {
          const milik = [...sidang.values()].filter(({ bulan }) => periode === null || bulan === periode);
          const keputusan = milik.flatMap((satu) => satu.keputusan);
          const program = await listProgram(data.db, { periode });
          const tren = (await listTrenKota(data.db)).filter((satu) => periode === null || satu.periode === periode);
          for (const putusan of PUTUSAN) {
            const banyak = keputusan.filter((satu) => satu.putusan === putusan).length;
            expect(program.reduce((n, satu) => n + satu[putusan], 0)).toBe(banyak);
            expect(tren.reduce((n, satu) => n + satu[putusan], 0)).toBe(banyak);
          }
          if (periode === null) continue;
          expect(tren[0]?.kelurahan ?? 0).toBe(new Set(milik.map(({ kelurahan }) => kelurahan)).size);
        }
      } finally {
        await data.remove();
      }
    }),
    { numRuns: 15 },
  );
});
