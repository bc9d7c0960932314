import { computeSha256 } from '#core/paket/sha256.ts';
import { JENIS_USULAN, type JenisUsulan } from '#domain/jenis-usulan.ts';
import type { Periode } from '#domain/periode.ts';
import { type CatatanSptjm, serializeSptjm, type UsulanSptjm } from '#domain/sptjm.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { createCatatan, createDataUsulan } from './sample-catatan.ts';

/** The statement that the picture shows. */
const SUSUNAN: Readonly<Partial<Record<JenisUsulan, number>>> = { usulan_baru: 15, perbaikan_data: 7, keluar: 4 };

export function createUsulan(susunan: Readonly<Partial<Record<JenisUsulan, number>>>): UsulanSptjm[] {
  const jenis = JENIS_USULAN.flatMap((satu) => Array.from({ length: susunan[satu] ?? 0 }, () => satu));
  return jenis.map((satu, i) => {
    const { nik, nama, alamat, rt, rw, program, pengusul } = createDataUsulan(i + 1);
    return { usulan: i + 1, nik, nama, alamat, rt, rw, jenis: satu, program, pengusul };
  });
}

export function createSptjm(ubah: Partial<CatatanSptjm> = {}): CatatanSptjm {
  const { wilayah, kop, lurah } = createCatatan();
  const isi = {
    periode: '2026-10' as Periode,
    alasan: 'aula dan akses jalan terdampak banjir pada tanggal 10 s.d. 13 Oktober 2026',
    usulan: createUsulan(SUSUNAN),
    ...ubah,
  };
  return {
    versi: 1,
    pengenal: '5f0c1a52-6c0e-4b57-9a3b-0d5c2f1e7a11',
    nomor: '400.9/010/SPTJM/KEL-LC/X/2026',
    tanggal: '2026-10-14' as Tanggal,
    wilayah,
    kop,
    ukuranKertas: 'F4',
    lurah,
    sidik: computeSha256(serializeSptjm(isi)),
    dibuatPada: '2026-10-14T02:00:00.000Z',
    contoh: true,
    ...isi,
  };
}
