import type { CalonPena } from '#contract/pena.ts';
import { describeCekUmur, type PengaturanPena } from '#domain/pena.ts';
import { NAMA_BIDANG_USAHA } from '#domain/usaha.ts';
import type { WarningItem } from '../components/warning.tsx';

/** What wants a second look; none of it blocks. */
export function listPeringatan({ cekUmur, umur, kurang, usaha }: CalonPena, pengaturan: PengaturanPena): WarningItem[] {
  const cek = describeCekUmur(cekUmur, umur, pengaturan);
  const judul = cekUmur === 'tidak_diketahui' ? 'Umur belum diketahui' : 'Umur di luar batas';
  return [
    ...(cek === null ? [] : [{ judul, rincian: cek }]),
    ...(usaha === '' || kurang.length === 0
      ? []
      : [{ judul: 'Data usaha belum lengkap', rincian: kurang.map((bidang) => NAMA_BIDANG_USAHA[bidang]).join(', ') }]),
  ];
}
