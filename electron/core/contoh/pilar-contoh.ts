import type { Pilar } from '#contract/kehadiran.ts';
import type { Kelurahan } from '#domain/kelurahan.ts';
import type { Unsur } from '#domain/unsur.ts';
import { RT_CONTOH } from './kelurahan-contoh.ts';

export type IsianPilar = Omit<Pilar, 'id' | 'aktif'>;

const KETUA_RW = [
  'Masri Andai',
  'Kasman Teladan',
  'Bahtiar Misal',
  'Idrus Fiksi',
  'Nofrizal Contoh',
  'Edison Umpama',
] as const;

const KETUA_RT = [
  'Jasman Khayal',
  'Deswita Rekaan',
  'Rusdi Ibarat',
  'Erizal Umpama',
  'Syamsurizal Ibarat',
  'Syamsir Fiksi',
  'Ramlah Andai',
  'Hamdan Misal',
  'Irdawati Teladan',
  'Jamaris Contoh',
  'Arman Teladan',
  'Mardiah Khayal',
  'Darwis Rekaan',
  'Yunasri Angan',
] as const;

/** People of the other groups: name, group, what they are. */
const LAINNYA: readonly (readonly [nama: string, unsur: Unsur, jabatan: string])[] = [
  ['Hasnah Rekaan', 'psm', 'PSM'],
  ['Murniati Andai', 'psm', 'PSM'],
  ['Ermaneli Contoh', 'psm', 'PSM'],
  ['Gusrizal Fiksi', 'tksk', 'TKSK'],
  ['Rahmi Teladan', 'pendamping_pkh', 'Pendamping PKH'],
  ['Mardiana Contoh', 'lpm', 'Ketua LPM'],
  ['Basri Ibarat', 'lpm', 'Sekretaris LPM'],
  ['Syamsuar Misal', 'tokoh_masyarakat', 'Tokoh masyarakat'],
  ['Rosnida Umpama', 'tokoh_masyarakat', 'Tokoh masyarakat'],
  ['Afrizal Khayal', 'tokoh_agama', 'Tokoh agama'],
  ['Nurhayati Angan', 'kpm', 'Wakil KPM'],
  ['Suryani Fiksi', 'kpm', 'Wakil KPM'],
  ['Fikri Misal, S.Tr.Sos.', 'dinsos', 'Dinas Sosial Kota Padang'],
  ['Zulfahmi Teladan', 'keamanan', 'Bhabinkamtibmas'],
  ['Ridwan Ibarat', 'keamanan', 'Babinsa'],
];

/** The 39 invited of the sample: the head of every RT and RW of `RT_CONTOH`, and the other groups of a muskel. */
export function createPilarContoh({ lurah, sekretaris }: Kelurahan): IsianPilar[] {
  const tanpaRt = { rt: '', rw: '', nik: null };
  const rw = [...new Set(RT_CONTOH.map((satu) => satu.rw))];
  return [
    { nama: lurah.nama, unsur: 'kelurahan', jabatan: lurah.jabatan, ...tanpaRt },
    { nama: sekretaris.nama, unsur: 'kelurahan', jabatan: sekretaris.jabatan, ...tanpaRt },
    { nama: 'Masril Khayal, S.H.', unsur: 'kelurahan', jabatan: 'Kasi Kesejahteraan Sosial', ...tanpaRt },
    { nama: 'Ranti Misal, A.Md.', unsur: 'kelurahan', jabatan: 'Pengelola Data', ...tanpaRt },
    ...rw.map((nomor, i) => ({
      nama: KETUA_RW[i] ?? '',
      unsur: 'rw' as const,
      jabatan: `Ketua RW ${nomor}`,
      rt: '',
      rw: nomor,
      nik: null,
    })),
    ...RT_CONTOH.map((satu, i) => ({
      nama: KETUA_RT[i] ?? '',
      unsur: 'rt' as const,
      jabatan: `Ketua RT ${satu.rt}/RW ${satu.rw}`,
      ...satu,
      nik: null,
    })),
    ...LAINNYA.map(([nama, unsur, jabatan]) => ({ nama, unsur, jabatan, ...tanpaRt })),
  ];
}
