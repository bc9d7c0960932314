import { type Dinsos, suggestNamaDinas } from '#domain/dinsos.ts';
import { findKota } from '../wilayah/wilayah.ts';
import { KOTA_CONTOH } from './rencana-kota.ts';

/** The Dinas Sosial of the sample: a real city, an invented head, and a letterhead that says on every paper that the data is invented. */
export function createDinsosContoh(): Dinsos {
  const kota = findKota(KOTA_CONTOH);
  if (kota === null) throw new Error(`Kode kota contoh ${KOTA_CONTOH} tidak ada dalam daftar resmi`);
  return {
    kota,
    namaDinas: suggestNamaDinas(kota),
    kepala: { nama: 'Dra. Marlina Khayal, M.Si.', nip: '00000000 000000 0 003', jabatan: 'Kepala Dinas Sosial' },
    kop: {
      alamat: 'Contoh, data rekaan · Jalan Umpama Raya No. 0, Padang 00000',
      kontak: 'Telepon (0751) 000000 · Pos-el dinsos@contoh.invalid',
      logo: null,
    },
    ukuranKertas: 'F4',
  };
}
