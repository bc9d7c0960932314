import type { JenisKelamin } from '#domain/nik.ts';
import type { Acak } from './acak.ts';

const NAMA_LAKI_LAKI = (
  'Afrizal Ahmad Ali Amrizal Arman Asril Bahtiar Basri Bustami Chairul Dahlan Darwis Dedi Edison Efendi Erizal ' +
  'Fadli Fauzan Ferdi Firdaus Gusrizal Hamdan Hasan Hendra Idrus Ilham Irwan Jamaris Jasman Jufri Kasman Lukman ' +
  'Mahyudin Masri Muslim Nasrul Nofrizal Oktavian Rahmat Ramli Ridwan Rizki Rusdi Rustam Sabaruddin Sofyan ' +
  'Suhaimi Syafrizal Syahrial Syamsuar Syamsurizal Tarmizi Taufik Usman Wahyu Yandri Yusril Zainal Zulfahmi ' +
  'Zulkifli'
).split(' ');

const NAMA_PEREMPUAN = (
  'Afrida Aisyah Asnidar Asmawati Citra Dahniar Desi Desmawati Deswita Dewi Elfi Elvira Emi Ermaneli Fatimah ' +
  'Fitri Gusmawati Hasnah Helmi Ida Irdawati Irma Jasmaniar Kartini Laila Lismar Mardiana Martini Maryam Meli ' +
  'Murniati Nadia Nelmawati Nofita Nurbaiti Nurhayati Nurlela Nurma Putri Rabiah Rahmi Ramlah Ratna Rina Rohani ' +
  'Rosmalinar Rosnida Salmah Sari Siti Suryani Syamsidar Upik Wati Widya Yanti Yulia Yunasri Yusnidar Zahara ' +
  'Zubaidah Zuraida'
).split(' ');

const NAMA_TENGAH = {
  L: ['Akbar', 'Candra', 'Hadi', 'Jaya', 'Putra', 'Saputra', 'Satria', 'Wijaya'],
  P: ['Amelia', 'Anggraini', 'Indah', 'Lestari', 'Maharani', 'Permata', 'Puspita', 'Wahyuni'],
} as const;

/** Family names that say by themselves that the person does not exist. */
export const NAMA_REKAAN = [
  'Umpama',
  'Rekaan',
  'Contoh',
  'Misal',
  'Khayal',
  'Fiksi',
  'Andai',
  'Ibarat',
  'Teladan',
  'Angan',
  'Bayangan',
  'Dongeng',
  'Hikayat',
  'Karangan',
  'Samaran',
  'Tiruan',
] as const;

/** A given name of that sex; half of the people have a second one. */
export function pickNamaDepan(acak: Acak, jenisKelamin: JenisKelamin): string {
  const depan = acak.pick(jenisKelamin === 'L' ? NAMA_LAKI_LAKI : NAMA_PEREMPUAN);
  return acak.chance(0.5) ? `${depan} ${acak.pick(NAMA_TENGAH[jenisKelamin])}` : depan;
}

export function pickNamaRekaan(acak: Acak): string {
  return acak.pick(NAMA_REKAAN);
}
