"""Writes one list of people of every layout into the folder named by the first argument: as workbooks, and as the CSV in which
such lists are handed over. All people are invented."""
import csv
import datetime
import os
import sys

import openpyxl

folder = sys.argv[1]

ROSMALINAR = ('1371015403790018', '1371011206150004', 'Rosmalinar Umpama', datetime.date(1979, 3, 14), 'P')
RUSTAM = ('1371010907610044', '1371011206150005', 'Rustam Khayal', datetime.date(1961, 7, 9), 'L')
NADIA = ('1371014112120007', '1371011206150004', 'Nadia Umpama', datetime.date(2012, 12, 1), 'P')
ORANG = (ROSMALINAR, RUSTAM, NADIA)


def tanggal(hari):
    return hari.strftime('%d/%m/%Y')


def hasil_siks(orang, hasil, padan, ket):
    nik, _, nama, _, _ = orang
    return ['PADANG BARAT', 'CONTOH', nik, 'PKH', hasil, padan, nama.upper(), ket]


def pbi(orang):
    nik, kk, nama, lahir, kelamin = orang
    return ['1', 'D1', 'SUMATERA BARAT', 'KOTA PADANG', 'PADANG BARAT', 'CONTOH', '3', '2', '', 'JL CONTOH 1', '0001', '0001234567890',
            nama.upper(), lahir.isoformat(), 'PADANG', kelamin, nik, kk, 'PESERTA', 'RAMLAH MISAL', 'MENINGGAL' if orang is RUSTAM else '']


def bpjs(orang):
    nik, _, nama, lahir, kelamin = orang
    isi = dict(PSNOKA='0001234567890', NAMA=nama.upper(), NMCETAK=nama.upper(), JENKEL=kelamin, TMPLHR='PADANG', TGLLHR=lahir.isoformat(),
               NIK=nik, NOKTP='-', NOKA='9', KDHUBKEL='1', KDSTAWIN='2', KDSTATUSPST='0', DAFTAR='2026')
    return [isi.get(judul, '') for judul in F]


def dtsen(orang, usaha):
    nik, kk, nama, lahir, kelamin = orang
    return [nik, nama, kk, lahir, kelamin, 'Jalan Contoh 1', '003', '002', 'Kepala keluarga', 'Kawin', 'SMA', 'Pedagang', usaha, 'Tidak', 2, 1, 0]


F = ('PSNOKA PSNOKALAMA PSNOKALAMA2 NAMA NMCETAK JENKEL AGAMA TMPLHR TGLLHR FLAGTANGGUNGAN NOHP NIK NOKTP TMT TAT NPWP EMAIL NOKA '
     'KDHUBKEL KDSTAWIN KDNEGARA KDGOLDARAH KDSTATUSPST KDKANTOR TSINPUT TSUPDATE USERINPUT USERUPDATE TSSTATUS DAFTAR').split()

DAFTAR = {
    'B': (['nama_kec', 'nama_desa', 'nik_usulan', 'program_bansos', 'hasil', 'padan', 'nama_lgkp', 'ket_vali'], [
        hasil_siks(ROSMALINAR, 'DITERIMA', 'PADAN', ''),
        hasil_siks(RUSTAM, 'DITOLAK', 'TIDAK PADAN', 'NIK tidak ditemukan di Dukcapil'),
    ]),
    'D': (('id iddtks provinsi kota kecamatan kelurahan rt rw dusun alamat noka_bpjs psnoka_bpjs nama tanggal_lahir tempat_lahir '
           'jenis_kelamin nik nokk hub_keluarga nama_ibu_kandung keterangan').split(), [pbi(orang) for orang in ORANG]),
    'E': (['PSNOKA', 'NIK', 'NAMA', 'SEGMEN', 'BULAN', 'TAHUN'],
          [['0001234567890', orang[0], orang[2].upper(), 'PBI APBD', '10', '2026'] for orang in ORANG]),
    'F': (F, [bpjs(orang) for orang in ORANG]),
    'G': (['Nomor KK', 'NIK', 'Desil'], [[orang[1], orang[0], str(desil)] for orang, desil in zip(ORANG, (2, 6, 2))]),
    'H': (['NIK', 'Nama', 'Nomor KK', 'Tanggal Lahir', 'Jenis Kelamin', 'Alamat', 'RT', 'RW', 'Hubungan Keluarga', 'Status Kawin',
           'Pendidikan', 'Pekerjaan', 'Kepemilikan Usaha', 'Disabilitas', 'Desil', 'Sepeda Motor', 'Mobil'],
          [dtsen(ROSMALINAR, 'Warung'), dtsen(RUSTAM, 'Tidak'), dtsen(NADIA, '')]),
}

for kode, (judul, baris) in DAFTAR.items():
    buku = openpyxl.Workbook()
    for isi in (judul, *baris):
        buku.active.append(isi)
    buku.save(os.path.join(folder, f'{kode}.xlsx'))

# As they are handed over: comma, semicolon, a byte order mark.
for kode, pemisah, sandi in (('B', ',', 'utf-8'), ('D', ';', 'utf-8'), ('E', ',', 'utf-8-sig'), ('F', ',', 'utf-8')):
    judul, baris = DAFTAR[kode]
    with open(os.path.join(folder, f'{kode}.csv'), 'w', newline='', encoding=sandi) as berkas:
        csv.writer(berkas, delimiter=pemisah).writerows([judul, *baris])

# A free sheet as an RT keeps it, with every damage that operators know: titles in merged cells, a heading over two rows far down,
# numbers kept as numbers, blanks, double rows, totals and signatures.
buku = openpyxl.Workbook()
buku.active.title = 'Petunjuk'
buku.active['A1'] = 'Isi lembar sebelah'
lembar = buku.create_sheet('RT 03')
lembar['A1'] = 'DATA WARGA RT 03 RW 02'
lembar.merge_cells('A1:I1')
lembar['A2'] = 'KELURAHAN CONTOH TAHUN 2026'
lembar.merge_cells('A2:I2')
for kolom, judul in enumerate(('NO', 'NAMA LENGKAP', 'NIK', 'NO. KK', 'KELAHIRAN', None, 'L/P', 'ALAMAT', 'RT/RW', 'KET'), 1):
    lembar.cell(5, kolom, judul)
lembar.merge_cells('E5:F5')
lembar['E6'], lembar['F6'] = 'TEMPAT', 'TANGGAL'
RUSAK = [
    ('Rosmalinar Umpama', '1371015403790018', "'1371011206150004", '14/03/1979'),          # 7: apostrophe
    ('rustam khayal  ', '1371010907610044 ', '1371011206150005', datetime.date(1961, 7, 9)),   # 8: blanks, real date
    ('NADIA\u00a0UMPAMA', '1371 0141 1212 0007', '1371011206150004', '2012-12-01'),          # 9: blanks inside, ISO
    ('Salmah Ibarat', '1371016305550031', 1371011206150006, 20232),                          # 10: serial of Excel
    ('Sofyan Misal', '1,37101E+15', '', ''),                                                 # 11: scientific notation
    ('Suryani Contoh', 1.37101501090000e15, '', ''),                                         # 12: a rounded number
    ('Tarmizi Andai', '137101260279907', '', ''),                                            # 13: 15 digits
    ('Syamsidar Ibarat', '0371016806700008', '', ''),                                        # 14: temporary
    ('Sabaruddin Fiksi', '', '', '31/02/1988'),                                              # 15: no NIK, no such day
    None,
    ('Rosmalinar Umpama', '1371015403790018', '1371011206150004', '14/03/1979'),            # 17: double
    ('', '1371010304800002', '', ''),                                                        # 18: no name
]
for nomor, isi in enumerate(RUSAK, 7):
    if isi is None:
        continue
    nama, nik, kk, lahir = isi
    for kolom, nilai in enumerate((nomor - 6, nama, nik, kk, 'Padang', lahir, 'L' if nama.startswith('rustam') else '', 'Jalan Contoh 1 ', '03/02', ''), 1):
        lembar.cell(nomor, kolom, nilai if nilai != '' else None)
lembar['B20'] = 'Jumlah'
lembar['C20'] = '=COUNTA(C7:C18)'
lembar['H22'] = 'Ketua RT 03'
lembar['H25'] = 'Jasman Rekaan'
buku.save(os.path.join(folder, 'bebas.xlsx'))
