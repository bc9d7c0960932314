import { DASAR_HUKUM_AWAL, type Kelurahan } from '#domain/kelurahan.ts';
import { abbreviateNama, POLA_NOMOR_AWAL } from '#domain/nomor-surat.ts';
import { findWilayah } from '../wilayah/wilayah.ts';

/** A real place of Kota Padang, so that codes and letterhead have their true form; everyone and everything in it is invented. */
const KODE_KELURAHAN = '13.71.01.1001';

/** RT of the sample and the RW each belongs to. */
export const RT_CONTOH: readonly { readonly rt: string; readonly rw: string }[] = [
  ...['001', '002', '003'].map((rt) => ({ rt, rw: '001' })),
  ...['004', '005'].map((rt) => ({ rt, rw: '002' })),
  ...['006', '007', '008'].map((rt) => ({ rt, rw: '003' })),
  ...['009', '010'].map((rt) => ({ rt, rw: '004' })),
  ...['011', '012'].map((rt) => ({ rt, rw: '005' })),
  ...['013', '014'].map((rt) => ({ rt, rw: '006' })),
];

/** The sample kelurahan; its letterhead says on every paper that the data is invented. */
export function createKelurahanContoh(): Kelurahan {
  const wilayah = findWilayah(KODE_KELURAHAN);
  if (wilayah === null) throw new Error(`Kode kelurahan contoh ${KODE_KELURAHAN} tidak ada dalam daftar resmi`);
  return {
    wilayah,
    lurah: { nama: 'Hendra Umpama, S.Sos., M.Si.', nip: '00000000 000000 0 001', jabatan: 'Lurah' },
    sekretaris: { nama: 'Yusnidar Rekaan, S.E.', nip: '00000000 000000 0 002', jabatan: 'Sekretaris Kelurahan' },
    kop: {
      alamat: 'Contoh, data rekaan · Jalan Umpama Raya No. 0, Padang 00000',
      kontak: 'Telepon (0751) 000000 · Pos-el kelurahan@contoh.invalid',
      logo: null,
    },
    polaNomor: POLA_NOMOR_AWAL,
    singkatan: abbreviateNama(wilayah.kelurahan.nama),
    dasarHukum: DASAR_HUKUM_AWAL,
    ukuranKertas: 'F4',
  };
}
