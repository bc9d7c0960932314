import { Command } from 'commander';
import { JENIS_BERKAS } from '#contract/impor.ts';
import { BENTUK_SIKS } from '#contract/rekap.ts';
import { JENIS_DAFTAR_PADANAN } from '#contract/rekonsiliasi.ts';
import { VERSI_PROGRAM } from '#core/versi.ts';
import { type PilihanBalasan, runBalasan } from './commands/balasan.ts';
import { type PilihanContoh, runContoh } from './commands/contoh.ts';
import {
  type PilihanVerifikasi,
  runBeritaAcara,
  runEkspor,
  runLembar,
  runPengumuman,
  runVerifikasi,
} from './commands/dokumen.ts';
import { type PilihanImpor, runImpor } from './commands/impor.ts';
import { type PilihanKunci, runKunci } from './commands/kunci.ts';
import { type PilihanRekap, runRekap } from './commands/rekap.ts';
import { type PilihanRekonsiliasi, runRekonsiliasi } from './commands/rekonsiliasi.ts';
import { type PilihanSidang, runHadir, runSidangBuat, runSidangDaftar, runTutup } from './commands/sidang.ts';
import { type PilihanSptjm, runSptjm } from './commands/sptjm.ts';
import { type PilihanTanda, runTandaTangan } from './commands/tanda-tangan.ts';
import { runTemuan } from './commands/temuan.ts';
import { runTerlewat } from './commands/terlewat.ts';
import { runUsulan } from './commands/usulan.ts';
import type { Jawaban } from './galat-cli.ts';
import { BANTUAN } from './indonesian.ts';
import type { Konteks } from './konteks.ts';
import {
  readBilangan,
  readNomorSidang,
  readPeriode,
  readSalahSatu,
  readTanggalPilihan,
  readTeks,
} from './option-values.ts';

const KETERANGAN = `
Jawaban setiap perintah adalah satu objek JSON di keluaran standar. Pesan untuk orang ada di keluaran galat.
Kata sandi dibaca dari variabel MUFAKAT_SANDI, atau ditanyakan di terminal.

Kode keluar:
  0  selesai
  1  masukan ditolak: berkas, isinya, atau keadaan data tidak sesuai
  2  perintah salah dipakai, atau kata sandi tidak diberikan
  3  kesalahan di dalam Mufakat atau data rusak; rinciannya ada di folder log`;

const DATA = ['--data <FOLDER>', 'folder data Mufakat', readTeks] as const;
const SIDANG = ['--sidang <NOMOR>', 'nomor sidang dari perintah sidang daftar', readNomorSidang] as const;
const BENIH_TERBESAR = 2 ** 31 - 1;

/** The commands and their options. `answer` gets what a command found out. */
export function createProgram(konteks: Konteks, answer: (jawaban: Jawaban) => void): Command {
  const program = configure(new Command('mufakat'))
    .description('Musyawarah kelurahan dari daftar usulan sampai berita acara, tanpa internet.')
    .version(VERSI_PROGRAM, '-v, --version', 'menampilkan versi Mufakat')
    .addHelpText('after', KETERANGAN);
  const add = (induk: Command, nama: string, keterangan: string): Command =>
    configure(induk.command(nama)).description(keterangan);
  const handle =
    <A extends unknown[]>(run: (konteks: Konteks, ...isian: A) => Promise<Jawaban>) =>
    async (...isian: A): Promise<void> =>
      answer(await run(konteks, ...isian));

  add(
    program,
    'contoh',
    'membuat kelurahan atau Dinas Sosial contoh dengan data rekaan, atau paket dari seluruh kelurahan sebuah kota',
  )
    .option('--data <FOLDER>', 'folder data Mufakat untuk kelurahan contoh', readTeks)
    .option('--dinsos', 'dengan --data: Dinas Sosial contoh dengan paket dua bulan; --warga dan --usulan tidak dipakai')
    .option('--warga <N>', 'jumlah warga', readBilangan(0, 200_000), 1200)
    .option('--usulan <N>', 'jumlah usulan dalam berkas', readBilangan(0, 20_000), 60)
    .option('--seed <S>', 'benih acak; benih yang sama memberi contoh yang sama', readBilangan(0, BENIH_TERBESAR), 1)
    .option(
      '--paket <FOLDER>',
      'folder untuk paket contoh 104 kelurahan Kota Padang dan kuncinya; tanpa data',
      readTeks,
    )
    .option('--keputusan <N>', 'jumlah keputusan tiap paket; tanpa ini 13 sampai 17', readBilangan(3, 10_000))
    .option('--tanggal <YYYY-MM-DD>', 'tanggal sidang pada paket; tanpa ini hari ini', readTanggalPilihan)
    .action(handle((k, pilihan: PilihanContoh) => runContoh(k, pilihan)));
  add(program, 'impor', 'membaca daftar usulan atau lembar keputusan, lalu menuliskannya')
    .argument('<BERKAS>', 'berkas .xlsx atau .csv')
    .requiredOption(...DATA)
    .requiredOption('--jenis <JENIS>', `salah satu dari ${JENIS_BERKAS.join(', ')}`, readSalahSatu(JENIS_BERKAS))
    .option('--sidang <NOMOR>', 'nomor sidang, hanya untuk --jenis keputusan', readNomorSidang)
    .option('--periksa', 'hanya memeriksa; tidak ada yang ditulis')
    .action(handle((k, berkas: string, pilihan: PilihanImpor) => runImpor(k, berkas, pilihan)));
  add(program, 'usulan', 'menampilkan semua usulan')
    .requiredOption(...DATA)
    .action(handle(runUsulan));
  add(program, 'temuan', 'menampilkan semua temuan dalam data warga, yang terberat dahulu')
    .requiredOption(...DATA)
    .action(handle(runTemuan));
  add(program, 'terlewat', 'menampilkan cakupan menurut RT: keluarga, usulan, dan yang mungkin terlewat')
    .requiredOption(...DATA)
    .action(handle(runTerlewat));
  add(program, 'rekonsiliasi', 'mencocokkan sebuah daftar dengan data warga')
    .requiredOption(...DATA)
    .requiredOption(
      '--jenis <JENIS>',
      `salah satu dari ${JENIS_DAFTAR_PADANAN.join(', ')}`,
      readSalahSatu(JENIS_DAFTAR_PADANAN),
    )
    .requiredOption('--daftar <BERKAS>', 'berkas .xlsx atau .csv; ditulis ke data kalau belum ada', readTeks)
    .requiredOption('--out <BERKAS>', 'berkas .xlsx yang ditulis', readTeks)
    .action(handle((k, pilihan: PilihanRekonsiliasi) => runRekonsiliasi(k, pilihan)));

  const sidang = add(program, 'sidang', 'membuat sidang, menampilkan daftar sidang').helpCommand(false);
  add(sidang, 'buat', 'membuat sidang baru')
    .requiredOption(...DATA)
    .requiredOption('--tanggal <YYYY-MM-DD>', 'tanggal sidang', readTanggalPilihan)
    .requiredOption('--tempat <TEMPAT>', 'tempat sidang', readTeks)
    .option('--semua-usulan', 'mengagendakan semua usulan yang menunggu')
    .action(handle(runSidangBuat));
  add(sidang, 'daftar', 'menampilkan semua sidang')
    .requiredOption(...DATA)
    .action(handle(runSidangDaftar));

  add(program, 'hadir', 'mencatat kehadiran')
    .requiredOption(...DATA)
    .requiredOption(...SIDANG)
    .requiredOption('--semua', 'semua yang diundang hadir')
    .action(handle((k, pilihan: PilihanSidang) => runHadir(k, pilihan)));
  add(program, 'lembar', 'membuat lembar kerja untuk mengisi keputusan')
    .requiredOption(...DATA)
    .requiredOption(...SIDANG)
    .requiredOption('--out <BERKAS>', 'berkas .xlsx yang ditulis', readTeks)
    .action(handle(runLembar));
  add(program, 'tutup', 'menutup sidang dan memberi nomor berita acara')
    .requiredOption(...DATA)
    .requiredOption(...SIDANG)
    .option('--nomor <NOMOR>', 'nomor berita acara dari buku lain; tanpa ini nomor berikut', readTeks)
    .action(handle(runTutup));
  add(program, 'berita-acara', 'membuat berita acara sidang yang sudah ditutup')
    .requiredOption(...DATA)
    .requiredOption(...SIDANG)
    .requiredOption('--out <BERKAS>', 'berkas .pdf yang ditulis', readTeks)
    .action(handle(runBeritaAcara));
  add(program, 'pengumuman', 'membuat salinan hasil sidang untuk umum, nomor disamarkan')
    .requiredOption(...DATA)
    .requiredOption(...SIDANG)
    .requiredOption('--out <BERKAS>', 'berkas .pdf yang ditulis', readTeks)
    .action(handle(runPengumuman));
  add(
    program,
    'sptjm',
    'membuat pernyataan lurah atas usulan yang menunggu, kalau pada suatu bulan tidak ada musyawarah',
  )
    .requiredOption(...DATA)
    .requiredOption('--bulan <YYYY-MM>', 'bulan yang dinyatakan', readPeriode)
    .requiredOption('--alasan <ALASAN>', 'sebab musyawarah tidak dilaksanakan', readTeks)
    .requiredOption('--out <BERKAS>', 'berkas .pdf yang ditulis', readTeks)
    .action(handle((k, pilihan: PilihanSptjm) => runSptjm(k, pilihan)));
  add(program, 'ekspor', 'membuat paket hasil sidang untuk Dinas Sosial')
    .requiredOption(...DATA)
    .requiredOption(...SIDANG)
    .requiredOption('--out <FOLDER>', 'folder tempat paket ditulis', readTeks)
    .option('--sandi', 'menyandikan paket supaya hanya Dinas Sosial yang dapat membukanya')
    .action(handle(runEkspor));
  add(
    program,
    'kunci',
    'menampilkan kunci publik data ini dan sidiknya, dibuat bila belum ada; mencatat kunci pihak lain',
  )
    .requiredOption(...DATA)
    .option('--out <BERKAS>', 'berkas .json kunci publik yang ditulis, untuk pihak lain', readTeks)
    .option('--terima <BERKAS...>', 'berkas kunci pihak lain yang dicatat; cocokkan dahulu sidiknya')
    .option('--gantikan', 'dengan --terima: juga kunci yang menggantikan kunci lain yang berlaku')
    .option('--daftar', 'menampilkan kunci pihak lain yang dicatat, juga yang sudah dicabut')
    .action(handle((k, pilihan: PilihanKunci) => runKunci(k, pilihan)));
  add(program, 'balasan', 'memasukkan tanda terima atau berkas balik Dinas Sosial, atau hasil SIKS-NG')
    .argument('<BERKAS>', 'berkas .json, .age, .csv, atau .xlsx')
    .requiredOption(...DATA)
    .option('--bawa', 'usulan yang ditolak SIKS-NG dibawa ke agenda berikutnya')
    .action(handle((k, berkas: string, pilihan: PilihanBalasan) => runBalasan(k, berkas, pilihan)));
  add(program, 'rekap', 'memeriksa paket dari kelurahan dan merekapnya untuk Dinas Sosial')
    .argument('<PAKET...>', 'paket .zip atau .age, atau folder yang berisi paket')
    .requiredOption('--out <FOLDER>', 'folder tempat hasil rekap ditulis', readTeks)
    .option('--data <FOLDER>', 'folder data Dinas Sosial; tanpa ini paket direkap tanpa disimpan', readTeks)
    .option(
      '--kunci <BERKAS...>',
      'tanpa data: berkas kunci kelurahan yang dipercaya; tanpa ini kunci pertama dipercaya',
    )
    .option('--kota <KODE>', 'tanpa data: kode kota; tanpa ini dibaca dari nama paket', readTeks)
    .option('--bulan <YYYY-MM>', 'bulan yang direkap; tanpa ini semua bulan, satu folder tiap bulan', readPeriode)
    .option(
      '--siks <CARA>',
      `lembar SIKS-NG tiap ${BENTUK_SIKS.join(' atau satu se-')}`,
      readSalahSatu(BENTUK_SIKS),
      BENTUK_SIKS[0],
    )
    .option('--diterima <YYYY-MM-DD>', 'hari paket diterima; tanpa ini hari ini', readTanggalPilihan)
    .action(handle((k, paket: string[], pilihan: PilihanRekap) => runRekap(k, paket, pilihan)));
  add(program, 'tanda-tangan', 'menandatangani kertas secara elektronik dengan sertifikat .p12')
    .argument('<BERKAS>', 'kertas .pdf yang dibuat Mufakat')
    .requiredOption('--sertifikat <BERKAS>', 'berkas .p12 atau .pfx', readTeks)
    .option('--jabatan <JABATAN>', 'sebutan di atas nama', readTeks, '')
    .requiredOption('--out <BERKAS>', 'berkas .pdf yang ditulis', readTeks)
    .addHelpText(
      'after',
      '\nKata sandi sertifikat dibaca dari variabel MUFAKAT_SANDI_SERTIFIKAT, atau ditanyakan di terminal.',
    )
    .action(handle((k, berkas: string, pilihan: PilihanTanda) => runTandaTangan(k, berkas, pilihan)));
  add(program, 'verifikasi', 'memeriksa keutuhan paket atau kertas; tidak memerlukan data dan kata sandi')
    .argument('<BERKAS>', 'paket .zip, atau kertas .pdf')
    .option('--rinci', 'juga segel dan tanda tangan elektronik tiap kertas di dalam paket')
    .action(handle((k, berkas: string, pilihan: PilihanVerifikasi) => runVerifikasi(k, berkas, pilihan)));
  return program;
}

/** Help in Indonesian on standard output; errors are thrown, so that they become the one JSON object. */
function configure(perintah: Command): Command {
  return perintah
    .configureHelp(BANTUAN)
    .configureOutput({ writeErr: () => undefined, outputError: () => undefined })
    .helpOption('-h, --help', 'menampilkan bantuan ini')
    .helpCommand(false)
    .allowExcessArguments(false)
    .exitOverride();
}
