import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { writeDitolak } from '#core/impor/write-ditolak.ts';
import { findJudulUsulan } from '#core/tables/find-header.ts';
import { readTable } from '#core/tables/read-table.ts';
import { interpretLembarUsulan } from '#domain/impor-lembar-usulan.ts';
import { PROGRAM_AWAL } from '#domain/program.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { writeWithOpenpyxl } from './workbook.ts';

const KONTEKS = { hariIni: '2026-11-12' as Tanggal, program: PROGRAM_AWAL, jenisBawaan: null, kelurahan: '' };

async function read(bytes: Uint8Array) {
  const { lembar, judul } = findJudulUsulan(await readTable(bytes, 'daftar.xlsx'));
  return { lembar, judul, ...interpretLembarUsulan(lembar, judul, KONTEKS) };
}

async function writeRejected(bytes: Uint8Array): Promise<Uint8Array> {
  const { lembar, judul, temuan } = await read(bytes);
  const isi = Uint8Array.from(bytes);
  const sha256 = createHash('sha256').update(isi).digest('hex');
  const berkas = { namaBerkas: 'daftar.xlsx', sha256, isi, pemetaan: null, jenisBawaan: null, perbaikan: [] };
  return await writeDitolak({ berkas, lembar: lembar.nama, barisJudul: judul.barisJudul, temuan });
}

describe('the refused rows as a file of their own', () => {
  test('given a NIK that Excel rounded then the way out and back in does not make it a good one', async () => {
    const asal = writeWithOpenpyxl(`
ws.append(['NIK', 'NAMA'])
ws.append([1371014701900010, 'Siti Umpama'])
ws.append(['1371014701900021', 'Budi Rekaan'])
`);
    const ditolak = await writeRejected(asal);
    const kembali = await read(ditolak);
    expect(kembali.jumlah).toMatchObject({ dibaca: 1, diterima: 0, ditolak: 1 });
    expect(kembali.temuan.map(({ kode }) => kode)).toContain('NIK_KOSONG');
    const [lembar] = await readTable(ditolak, 'ditolak.xlsx');
    expect(lembar?.baris[1]?.[1]?.teks).toContain('Isi berkas asal: 1371014701900010.');
  });

  test('given a heading over two rows then both words come along and the file can be imported again', async () => {
    const asal = writeWithOpenpyxl(`
ws.append(['NOMOR', '', 'NAMA'])
ws.append(['KK', 'NIK', ''])
ws.append(['1371010101100001', '137101470190001', 'Siti Umpama'])
`);
    const kembali = await read(await writeRejected(asal));
    expect(kembali.judul.kurang).toEqual([]);
    expect(kembali.temuan.map(({ kode, isi }) => [kode, isi])).toContainEqual(['NIK_KURANG_ANGKA', '137101470190001']);
  });
});
