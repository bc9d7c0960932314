import type { Alasan } from '#domain/alasan.ts';
import type { JenisUsulan } from '#domain/jenis-usulan.ts';
import { type JenisKelamin, type Nik, type NomorKk, readNik, readNomorKk } from '#domain/nik.ts';
import type { Putusan } from '#domain/putusan.ts';
import type { Tanggal } from '#domain/tanggal.ts';

/** An invented person about whom more than one kelurahan of the sample decides. */
export interface OrangTanam {
  readonly nik: Nik;
  readonly nomorKk: NomorKk;
  readonly nama: string;
  readonly tanggalLahir: Tanggal;
  readonly jenisKelamin: JenisKelamin;
  readonly hubunganKeluarga: string;
}

/** What one kelurahan decides about that person, under which number. */
export interface PihakTanam {
  /** `13.71.01.1001` */
  readonly kelurahan: string;
  readonly nomor: number;
  readonly orang: OrangTanam;
  readonly jenis: JenisUsulan;
  readonly program: string;
  readonly putusan: Putusan;
  readonly alasan: Alasan | null;
}

/** Something that only who sees the packages of all kelurahan can find. */
export interface TemuanTanam {
  readonly jenis:
    | 'nik_ganda'
    | 'kk_ganda'
    | 'putusan_berbeda'
    | 'pindah_ditemukan'
    | 'pindah_hilang'
    | 'sudah_menerima';
  readonly pihak: readonly PihakTanam[];
}

type Letak = readonly [kelurahan: string, nomor: number];

/** Serial numbers below those that the generated people of a sample have. */
const createOrang = (
  urut: number,
  nama: string,
  tanggalLahir: string,
  jenisKelamin: JenisKelamin,
  keluarga: number = urut,
): OrangTanam => {
  const hari = Number(tanggalLahir.slice(8)) + (jenisKelamin === 'P' ? 40 : 0);
  const lahir = `${String(hari).padStart(2, '0')}${tanggalLahir.slice(5, 7)}${tanggalLahir.slice(2, 4)}`;
  const nik = readNik(`137101${lahir}${String(urut).padStart(4, '0')}`);
  const nomorKk = readNomorKk(`137101120514${String(keluarga).padStart(4, '0')}`);
  if (!nik.sah || !nomorKk.sah) throw new Error(`Nomor ${nama} tidak sah`);
  const hubunganKeluarga = keluarga === urut ? 'Kepala keluarga' : 'Istri';
  const lahirPada = tanggalLahir as Tanggal;
  return { nik: nik.nomor, nomorKk: nomorKk.nomor, nama, tanggalLahir: lahirPada, jenisKelamin, hubunganKeluarga };
};

const propose = ([kelurahan, nomor]: Letak, orang: OrangTanam, program: string): PihakTanam => ({
  kelurahan,
  nomor,
  orang,
  jenis: program === 'DTSEN' ? 'usulan_baru' : 'usulan_program',
  program,
  putusan: 'layak',
  alasan: null,
});

const refuse = (letak: Letak, orang: OrangTanam, program: string, alasan: Alasan): PihakTanam => ({
  ...propose(letak, orang, program),
  putusan: 'tidak_layak',
  alasan,
});

/** Receives it there, and stays. */
const keep = (letak: Letak, orang: OrangTanam, program: string): PihakTanam => ({
  ...propose(letak, orang, program),
  jenis: 'verifikasi_kelayakan',
});

const move = (letak: Letak, orang: OrangTanam, program: string): PihakTanam => ({
  ...keep(letak, orang, program),
  putusan: 'tidak_layak',
  alasan: 'PINDAH_DALAM_KOTA',
});

const nikGanda = (orang: OrangTanam, program: readonly [string, string], satu: Letak, lain: Letak): TemuanTanam => ({
  jenis: 'nik_ganda',
  pihak: [propose(satu, orang, program[0]), propose(lain, orang, program[1])],
});

const kkGanda = (suami: OrangTanam, istri: OrangTanam, satu: Letak, lain: Letak): TemuanTanam => ({
  jenis: 'kk_ganda',
  pihak: [propose(satu, suami, 'PKH'), propose(lain, istri, 'PKH')],
});

const berbeda = (orang: OrangTanam, alasan: Alasan, satu: Letak, lain: Letak): TemuanTanam => ({
  jenis: 'putusan_berbeda',
  pihak: [propose(satu, orang, 'SEMBAKO'), refuse(lain, orang, 'SEMBAKO', alasan)],
});

const ditemukan = (orang: OrangTanam, dari: Letak, ke: Letak): TemuanTanam => ({
  jenis: 'pindah_ditemukan',
  pihak: [move(dari, orang, 'PKH'), propose(ke, orang, 'PKH')],
});

const hilang = (orang: OrangTanam, dari: Letak): TemuanTanam => ({
  jenis: 'pindah_hilang',
  pihak: [move(dari, orang, 'SEMBAKO')],
});

const menerima = (orang: OrangTanam, program: string, di: Letak, diusulkan: Letak): TemuanTanam => ({
  jenis: 'sudah_menerima',
  pihak: [keep(di, orang, program), propose(diusulkan, orang, program)],
});

/** What lies between the packages of the sample city, Kota Padang; nothing else does. Decisions 2 and 3 of a kelurahan at most. */
export const TEMUAN_TANAM: readonly TemuanTanam[] = [
  nikGanda(
    createOrang(1, 'SARI UMPAMA', '1984-03-12', 'P'),
    ['PKH', 'PKH'],
    ['13.71.01.1001', 2],
    ['13.71.02.1003', 2],
  ),
  nikGanda(
    createOrang(2, 'ARMAN FIKSI', '1979-11-02', 'L'),
    ['SEMBAKO', 'SEMBAKO'],
    ['13.71.01.1004', 2],
    ['13.71.01.1005', 2],
  ),
  nikGanda(
    createOrang(3, 'MELI KHAYAL', '1991-07-25', 'P'),
    ['DTSEN', 'PBI-JK'],
    ['13.71.06.1002', 2],
    ['13.71.11.1001', 2],
  ),
  kkGanda(
    createOrang(4, 'RUSDI MISAL', '1980-01-15', 'L'),
    createOrang(5, 'DEWI IBARAT', '1983-09-08', 'P', 4),
    ['13.71.03.1001', 2],
    ['13.71.04.1002', 2],
  ),
  kkGanda(
    createOrang(6, 'HAMDAN ANDAI', '1975-05-30', 'L'),
    createOrang(7, 'YANTI REKAAN', '1978-12-19', 'P', 6),
    ['13.71.05.1001', 2],
    ['13.71.08.1003', 2],
  ),
  kkGanda(
    createOrang(8, 'FAUZAN TELADAN', '1987-04-21', 'L'),
    createOrang(9, 'CITRA CONTOH', '1989-02-11', 'P', 8),
    ['13.71.09.1004', 2],
    ['13.71.10.1001', 2],
  ),
  berbeda(createOrang(10, 'NURMA FIKSI', '1968-08-17', 'P'), 'MAMPU', ['13.71.02.1001', 2], ['13.71.03.1006', 2]),
  berbeda(createOrang(11, 'JUFRI UMPAMA', '1972-10-04', 'L'), 'PENSIUNAN', ['13.71.06.1005', 2], ['13.71.07.1001', 2]),
  berbeda(
    createOrang(12, 'IRMA MISAL', '1986-06-28', 'P'),
    'ASN_TNI_POLRI',
    ['13.71.11.1008', 2],
    ['13.71.11.1009', 2],
  ),
  ditemukan(createOrang(13, 'BASRI REKAAN', '1966-02-23', 'L'), ['13.71.01.1001', 3], ['13.71.09.1006', 2]),
  ditemukan(createOrang(14, 'LAILA TELADAN', '1982-05-05', 'P'), ['13.71.04.1005', 2], ['13.71.11.1012', 2]),
  ditemukan(createOrang(15, 'FERDI ANDAI', '1990-09-14', 'L'), ['13.71.08.1009', 2], ['13.71.06.1014', 2]),
  hilang(createOrang(16, 'ZAHARA IBARAT', '1977-03-31', 'P'), ['13.71.02.1003', 3]),
  hilang(createOrang(17, 'DARWIS CONTOH', '1963-12-06', 'L'), ['13.71.10.1004', 2]),
  menerima(createOrang(18, 'ROHANI KHAYAL', '1981-01-27', 'P'), 'PKH', ['13.71.03.1010', 2], ['13.71.05.1006', 2]),
  menerima(createOrang(19, 'YUSRIL MISAL', '1985-07-03', 'L'), 'SEMBAKO', ['13.71.07.1007', 2], ['13.71.01.1012', 2]),
  menerima(createOrang(20, 'WIDYA UMPAMA', '1993-11-20', 'P'), 'PKH', ['13.71.09.1009', 2], ['13.71.04.1007', 2]),
];
