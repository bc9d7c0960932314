import type { TemuanLintas } from '#contract/rekap.ts';
import { KATA_ALASAN } from '#domain/alasan.ts';
import { NAMA_JENIS_USULAN } from '#domain/jenis-usulan.ts';
import { formatPutusan } from '#domain/putusan.ts';
import { formatTanggalPendek } from '#domain/tanggal.ts';
import { KATA_TEMUAN_LINTAS } from '#domain/temuan-lintas.ts';
import { foldTeks } from '../paket/keputusan-rows.ts';
import { type KolomBuku, streamWorkbook } from '../tables/write-workbook.ts';

const KOLOM: readonly KolomBuku[] = [
  { judul: 'NO TEMUAN', lebar: 10, bentuk: 'angka' },
  { judul: 'TEMUAN', lebar: 32 },
  { judul: 'NOMOR YANG SAMA', lebar: 19 },
  { judul: 'KODE KELURAHAN', lebar: 14 },
  { judul: 'KELURAHAN', lebar: 24 },
  { judul: 'SIDANG', lebar: 18 },
  { judul: 'TANGGAL SIDANG', lebar: 14 },
  { judul: 'NOMOR USULAN', lebar: 10, bentuk: 'angka' },
  { judul: 'NIK', lebar: 19 },
  { judul: 'NAMA', lebar: 28 },
  { judul: 'JENIS USULAN', lebar: 22 },
  { judul: 'PROGRAM', lebar: 16 },
  { judul: 'KEPUTUSAN', lebar: 30 },
  { judul: 'ALASAN', lebar: 24 },
  { judul: 'PENJELASAN', lebar: 70 },
];

/** temuan-lintas.xlsx: what collides between kelurahan, a row a side; the sides of one finding have its number. */
export function streamTemuanLintas(temuan: Iterable<TemuanLintas>): AsyncIterable<Uint8Array> {
  return streamWorkbook({ nama: 'TEMUAN', kolom: KOLOM, baris: listBaris(temuan), kolomTetap: 2 });
}

function* listBaris(temuan: Iterable<TemuanLintas>): Generator<readonly (string | number)[], void, undefined> {
  let ke = 0;
  for (const { jenis, nik, nomorKk, pihak } of temuan) {
    ke += 1;
    const { nama, penjelasan, saran } = KATA_TEMUAN_LINTAS[jenis];
    for (const satu of pihak) {
      yield [
        ke,
        nama,
        nik ?? nomorKk ?? '',
        satu.kelurahan.kode,
        satu.kelurahan.nama,
        foldTeks(satu.namaSidang),
        formatTanggalPendek(satu.tanggal),
        satu.nomor,
        satu.nik,
        foldTeks(satu.nama),
        NAMA_JENIS_USULAN[satu.jenisUsulan],
        foldTeks(satu.program),
        formatPutusan(satu.jenisUsulan, satu.putusan),
        satu.alasan === null ? '' : KATA_ALASAN[satu.alasan].pendek,
        `${penjelasan} ${saran}`,
      ];
    }
  }
}
