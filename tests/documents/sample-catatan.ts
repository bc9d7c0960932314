import { createHash } from 'node:crypto';
import type { Alasan } from '#domain/alasan.ts';
import { type CatatanSidang, type KeputusanTercatat, type Peserta, serializeKeputusan } from '#domain/berita-acara.ts';
import type { JenisUsulan } from '#domain/jenis-usulan.ts';
import { DASAR_HUKUM_AWAL } from '#domain/kelurahan.ts';
import { type Nik, readNik } from '#domain/nik.ts';
import type { Putusan } from '#domain/putusan.ts';
import { createTanggal, type Tanggal } from '#domain/tanggal.ts';
import type { Unsur } from '#domain/unsur.ts';
import type { DataUsulan } from '#domain/usulan.ts';

/** Invented people and an invented kelurahan: the session that the pictures of the papers show. */
const DEPAN = [
  'Rosmaniar',
  'Erizal',
  'Nurbaiti',
  'Marzuki',
  'Sulastri',
  'Elfitri',
  'Ali Umar',
  'Gusniar',
  'Asnimar',
  'Busra',
];
const BELAKANG = ['Umpama', 'Rekaan', 'Contoh', 'Misal', 'Khayal', 'Fiksi', 'Andai', 'Ibarat', 'Teladan'];
const JALAN = ['Melati', 'Cendana', 'Teratai', 'Merpati', 'Kenari', 'Rambutan', 'Anggrek'];

export function createNama(i: number): string {
  return `${DEPAN[i % DEPAN.length]} ${BELAKANG[Math.floor(i * 1.7) % BELAKANG.length]}`;
}

/** A NIK of its own for each number up to 200.000. */
export function createNik(i: number): Nik {
  const hari = String((i % 28) + 1 + (i % 2 === 0 ? 40 : 0)).padStart(2, '0');
  const tahun = String(50 + (Math.floor(i / 9000) % 40)).padStart(2, '0');
  const terbaca = readNik(`137101${hari}07${tahun}${String((i % 9000) + 1000)}`);
  if (!terbaca.sah) throw new Error(`NIK contoh ${i} tidak sah.`);
  return terbaca.nomor;
}

export function createDataUsulan(i: number, ubah: Partial<DataUsulan> = {}): DataUsulan {
  return {
    nik: createNik(i),
    nomorKk: null,
    nama: createNama(i),
    tempatLahir: 'Padang',
    tanggalLahir: null,
    jenisKelamin: i % 2 === 0 ? 'P' : 'L',
    ibuKandung: '',
    pekerjaan: '',
    statusKawin: '',
    hubunganKeluarga: '',
    alamat: `Jalan ${JALAN[i % JALAN.length]} No. ${(i * 7) % 80 || 3}`,
    rt: String((i % 14) + 1).padStart(3, '0'),
    rw: String((i % 6) + 1).padStart(3, '0'),
    provinsi: 'Sumatera Barat',
    kabupaten: 'Kota Padang',
    kecamatan: 'Padang Contoh',
    kelurahan: 'Lubuk Contoh',
    statusDisabilitas: '',
    kodeDisabilitas: '',
    statusHamil: '',
    tanggalMulaiHamil: null,
    desil: null,
    jenis: 'usulan_baru',
    program: 'DTSEN',
    pengusul: i % 20 < 11 ? `RT ${String((i % 14) + 1).padStart(3, '0')}` : i % 20 < 17 ? 'PSM' : 'permohonan warga',
    catatan: '',
    ...ubah,
  };
}

type Rencana = readonly [JenisUsulan, string, number, readonly Alasan[], readonly Alasan[], string];

/** Kind, programme, how many layak, reasons of tidak layak, reasons of ditunda, note of the usulan: 38 + 14 + 8 = 60. */
const RENCANA: readonly Rencana[] = [
  [
    'usulan_baru',
    'DTSEN',
    10,
    ['MAMPU', 'ASN_TNI_POLRI', 'GANDA'],
    ['NIK_TIDAK_PADAN'],
    'Belum terdata; rumah menumpang',
  ],
  [
    'usulan_program',
    'PBI-JK',
    8,
    ['MAMPU', 'MENOLAK'],
    ['NIK_TIDAK_PADAN', 'LAINNYA'],
    'Belum memiliki jaminan kesehatan',
  ],
  [
    'verifikasi_kelayakan',
    'PKH',
    7,
    ['MAMPU', 'TIDAK_DITEMUKAN', 'PINDAH_LUAR_KOTA'],
    ['LAINNYA'],
    'Keadaan keluarga tidak berubah',
  ],
  ['perbaikan_data', 'DTSEN', 5, [], ['NIK_TIDAK_PADAN'], 'Nama tidak sama dengan KTP-el'],
  ['keluar', 'SEMBAKO', 0, ['MENINGGAL', 'MENINGGAL', 'MENINGGAL', 'MENINGGAL', 'PINDAH_LUAR_KOTA'], [], ''],
  ['graduasi', 'PKH', 1, ['GRADUASI'], ['LAINNYA'], 'Usaha keluarga belum berjalan'],
  ['perubahan_desil', 'DTSEN', 3, [], ['LAINNYA'], 'Keadaan keluarga tidak sesuai dengan data'],
  ['reaktivasi_pbi', 'PBI-JK', 4, [], ['LAINNYA'], 'Ada surat fasilitas kesehatan'],
];

export function createKeputusan(
  nomor: number,
  putusan: Putusan,
  alasan: Alasan | null,
  data: Partial<DataUsulan> = {},
  catatan = alasan === 'LAINNYA' ? 'perlu kunjungan lapangan' : '',
): KeputusanTercatat {
  return {
    nomor,
    usulan: nomor + 100,
    data: createDataUsulan(nomor, data),
    putusan,
    alasan,
    catatan,
    diputusPada: '2026-11-11T03:00:00.000Z',
  };
}

function createKeputusanContoh(): KeputusanTercatat[] {
  const keputusan: KeputusanTercatat[] = [];
  for (const [jenis, program, layak, tidak, tunda, catatan] of RENCANA) {
    const tambah = (putusan: Putusan, alasan: Alasan | null): void => {
      keputusan.push(createKeputusan(keputusan.length + 1, putusan, alasan, { jenis, program, catatan }));
    };
    for (let i = 0; i < layak; i++) tambah('layak', null);
    for (const alasan of tidak) tambah('tidak_layak', alasan);
    for (const alasan of tunda) tambah('ditunda', alasan);
  }
  return keputusan;
}

/** Unsur, office, invited, came: 39 and 34. */
const UNDANGAN: readonly (readonly [Unsur, string, number, number])[] = [
  ['kelurahan', 'Staf Kelurahan', 4, 4],
  ['rw', 'Ketua RW', 6, 6],
  ['rt', 'Ketua RT', 14, 12],
  ['psm', 'PSM Kelurahan Lubuk Contoh', 3, 3],
  ['tksk', 'TKSK Kecamatan Padang Contoh', 1, 1],
  ['pendamping_pkh', 'Pendamping PKH', 1, 1],
  ['lpm', 'Ketua LPM', 2, 1],
  ['tokoh_masyarakat', 'Tokoh masyarakat', 2, 2],
  ['tokoh_agama', 'Tokoh agama', 1, 1],
  ['kpm', 'Wakil KPM', 2, 1],
  ['dinsos', 'Dinas Sosial Kota Padang', 1, 1],
  ['keamanan', 'Babinsa', 2, 1],
];

/** Somebody on the attendance list who has not signed, unless it is told. */
export function createPeserta(
  orang: Pick<Peserta, 'nomor' | 'nama' | 'jabatan' | 'unsur' | 'hadir'> & Partial<Peserta>,
): Peserta {
  return { datang: orang.hadir ? '09.00' : null, pulang: null, cara: 'belum', goresan: null, ...orang };
}

function createPesertaContoh(): Peserta[] {
  const peserta: Peserta[] = [];
  for (const [unsur, jabatan, diundang, hadir] of UNDANGAN) {
    for (let i = 0; i < diundang; i++) {
      const nomor = peserta.length + 1;
      peserta.push(
        createPeserta({
          nomor,
          nama: createNama(nomor + 40),
          jabatan: nameJabatan(jabatan, i),
          unsur,
          hadir: i < hadir,
        }),
      );
    }
  }
  return peserta;
}

function nameJabatan(jabatan: string, i: number): string {
  const tiga = (angka: number): string => String(angka).padStart(3, '0');
  if (jabatan === 'Ketua RW') return `Ketua RW ${tiga(i + 1)}`;
  return jabatan === 'Ketua RT' ? `Ketua RT ${tiga(i + 1)}/RW ${tiga(Math.floor(i / 3) + 1)}` : jabatan;
}

function tanggalContoh(): Tanggal {
  const tanggal = createTanggal(2026, 11, 11);
  if (tanggal === null) throw new Error('Tanggal contoh tidak ada.');
  return tanggal;
}

/** The record with its hash computed anew, so that a test may change the decisions. */
export function createCatatan(ubah: Partial<CatatanSidang> = {}): CatatanSidang {
  const keputusan = ubah.keputusan ?? createKeputusanContoh();
  return {
    versi: 2,
    sidang: '0193a5c0-0000-7000-8000-000000000004',
    namaSidang: 'MUSKEL 4/2026',
    nomorBeritaAcara: '400.9/012/MUSKEL/KEL-LC/XI/2026',
    tanggal: tanggalContoh(),
    mulai: '09.05',
    selesai: '12.15',
    tempat: 'Aula Kantor Kelurahan Lubuk Contoh',
    wilayah: {
      provinsi: { kode: '13', nama: 'Sumatera Barat' },
      kota: { kode: '13.71', nama: 'Kota Padang' },
      kecamatan: { kode: '13.71.99', nama: 'Padang Contoh' },
      kelurahan: { kode: '13.71.99.1001', nama: 'Lubuk Contoh' },
    },
    kop: {
      alamat: 'Jalan Contoh Raya No. 1, Padang 25000 · Telepon (0751) 000000',
      kontak: 'Pos-el lubukcontoh@contoh.invalid',
      logo: null,
    },
    ukuranKertas: 'F4',
    dasarHukum: DASAR_HUKUM_AWAL,
    agenda: [
      'Pembukaan dan penjelasan narasumber',
      'Pembacaan daftar usulan awal',
      'Pembahasan dan pengambilan keputusan atas setiap usulan',
      'Penyampaian sanggahan',
      'Pembacaan hasil dan penutupan',
    ],
    pimpinan: { nama: 'Yusnidar Umpama, S.E.', nip: '19810000 200604 2 000', jabatan: 'Sekretaris Kelurahan' },
    notulis: { nama: 'Ranti Rekaan, A.Md.', nip: '19900000 201503 2 000', jabatan: 'Pengelola Data' },
    narasumber: [{ nama: 'Fikri Teladan, S.Tr.Sos.', nip: '', jabatan: 'Dinas Sosial Kota Padang' }],
    lurah: { nama: 'Hendra Ibarat, S.Sos., M.Si.', nip: '19770000 200501 1 000', jabatan: 'Lurah' },
    peserta: createPesertaContoh(),
    jalannya: [],
    sanggahan: [],
    notulen: [],
    foto: [],
    penandaTangan: [],
    ditutupPada: '2026-11-11T05:15:00.000Z',
    contoh: true,
    ...ubah,
    keputusan,
    sidikKeputusan: createHash('sha256').update(serializeKeputusan(keputusan)).digest('hex'),
  };
}

/** A session of so many usulan, each of a person of its own; three of five are layak. */
export function createCatatanPanjang(banyak: number): CatatanSidang {
  const pilih = (nomor: number): KeputusanTercatat => {
    const jenis = RENCANA[nomor % RENCANA.length]?.[0] ?? 'usulan_baru';
    if (nomor % 5 < 3) return createKeputusan(nomor, 'layak', null, { jenis });
    return nomor % 5 === 3
      ? createKeputusan(nomor, 'tidak_layak', 'MAMPU', { jenis })
      : createKeputusan(nomor, 'ditunda', 'LAINNYA', { jenis });
  };
  return createCatatan({ keputusan: Array.from({ length: banyak }, (_, i) => pilih(i + 1)) });
}
