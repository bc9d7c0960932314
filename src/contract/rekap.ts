import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { KEADAAN_KELURAHAN, KEADAAN_PAKET } from '#domain/rekap.ts';
import { JENIS_TEMUAN_LINTAS } from '#domain/temuan-lintas.ts';
import {
  bentukAlasan,
  bentukId,
  bentukJendela,
  bentukJenisUsulan,
  bentukJumlahPutusan,
  bentukKemajuan,
  bentukPeriode,
  bentukPutusan,
  bentukTanggal,
  bentukTeksWajib,
} from './bentuk.ts';
import { pickGalat } from './galat.ts';
import { bentukWilayah } from './kelurahan.ts';

const cacah = z.number().int().min(0);
/** Ten digits of the official code. */
const kodeKelurahan = z.string().regex(/^\d{10}$/);
const sebutanKelurahan = z.strictObject({ kode: kodeKelurahan, nama: z.string() });

const bentukKelurahanPapan = z.strictObject({
  kode: kodeKelurahan,
  /** `01` and on within its kecamatan, as the tiles of the board show it. */
  nomor: z.string(),
  nama: z.string(),
  keadaan: z.enum(KEADAAN_KELURAHAN),
  /** When the newest package in force came in, or where there is none the newest that was refused; ISO time. */
  diterima: z.string().nullable(),
  /** Why the newest package was refused; null where one is in force. */
  pesan: z.string().nullable(),
  jumlah: bentukJumlahPutusan.nullable(),
});

const bentukPapan = z.strictObject({
  kota: bentukWilayah,
  periode: bentukPeriode,
  /** The cut-off of that month; null where none is set. */
  batas: bentukTanggal.nullable(),
  keadaan: z.record(z.enum(KEADAAN_KELURAHAN), cacah),
  kecamatan: z.array(
    z.strictObject({
      kode: z.string(),
      nama: z.string(),
      kelurahan: z.array(bentukKelurahanPapan),
      masuk: cacah,
      jumlah: bentukJumlahPutusan,
    }),
  ),
  masuk: cacah,
  jumlah: bentukJumlahPutusan,
});

export type Papan = z.infer<typeof bentukPapan>;

const bentukPaketMasuk = z.strictObject({
  id: bentukId,
  namaBerkas: z.string(),
  diterima: z.string(),
  keadaan: z.enum(KEADAAN_PAKET),
  terlambat: z.boolean(),
  kode: z.string().nullable(),
  pesan: z.string().nullable(),
  kelurahan: kodeKelurahan.nullable(),
  namaSidang: z.string().nullable(),
  tanggal: bentukTanggal.nullable(),
  nomorBeritaAcara: z.string().nullable(),
  versi: z.number().int().nullable(),
  urut: z.number().int().nullable(),
  jumlah: bentukJumlahPutusan,
  /** Fingerprint of the key that signed it, and the key itself: an unknown sender is trusted by it. */
  sidikKunci: z.string().nullable(),
  publik: z.string().nullable(),
  penerima: z.string().nullable(),
});

export type PaketMasuk = z.infer<typeof bentukPaketMasuk>;

const bentukHasilTerima = z.strictObject({
  jenis: z.literal('hasil'),
  masuk: z.array(
    z.strictObject({
      berkas: z.string(),
      paket: bentukId,
      keputusan: cacah,
      terlambat: z.boolean(),
      /** The package of the same session that this newer version replaced. */
      menggantikan: bentukId.nullable(),
    }),
  ),
  /** Files that had come in before and changed nothing. */
  sudahAda: z.array(z.string()),
  ditolak: z.array(
    z.strictObject({
      berkas: z.string(),
      kode: z.string(),
      pesan: z.string(),
      /** Whose key is missing, where that is all: the package itself is whole. */
      pengirim: z
        .strictObject({
          kelurahan: sebutanKelurahan,
          publik: z.string(),
          penerima: z.string(),
          sidikKunci: z.string(),
          /** The key in force of that kelurahan, which this one would replace. */
          dikenal: z.string().nullable(),
        })
        .nullable(),
    }),
  ),
});

export type HasilTerima = z.infer<typeof bentukHasilTerima>;

const bentukPihak = z.strictObject({
  kelurahan: sebutanKelurahan,
  paket: bentukId,
  nomor: bentukId,
  namaSidang: z.string(),
  tanggal: bentukTanggal,
  nik: z.string(),
  nama: z.string(),
  jenisUsulan: bentukJenisUsulan,
  program: z.string(),
  putusan: bentukPutusan,
  alasan: bentukAlasan.nullable(),
  diusulkan: z.boolean(),
});

const bentukTemuanLintas = z.strictObject({
  jenis: z.enum(JENIS_TEMUAN_LINTAS),
  /** The number that is the same on all sides: a NIK, or of a family its KK. */
  nik: z.string().nullable(),
  nomorKk: z.string().nullable(),
  nama: z.string(),
  pihak: z.array(bentukPihak),
});

export type TemuanLintas = z.infer<typeof bentukTemuanLintas>;

/** Decisions about one programme as the usulan names it, several joined by `, `; they add up to all decisions. */
const bentukJumlahProgram = bentukJumlahPutusan.extend({
  program: z.string(),
  /** Of `layak` those that propose somebody into the programme. */
  diusulkan: cacah,
  /** Of `tidak_layak` those that propose somebody to leave it, graduation included. */
  keluar: cacah,
});

export type JumlahProgram = z.infer<typeof bentukJumlahProgram>;

const bentukJumlahBulan = bentukJumlahPutusan.extend({
  periode: bentukPeriode,
  /** Kelurahan of which a package counts. */
  kelurahan: cacah,
  /** Graduation is not among them. */
  keluar: cacah,
  graduasi: cacah,
  pena: cacah,
});

export type JumlahBulan = z.infer<typeof bentukJumlahBulan>;

/** One sheet for SIKS-NG a kelurahan, or one a programme for the whole city. */
export const BENTUK_SIKS = ['kelurahan', 'kota'] as const;

/** Files that one call may carry; whoever has more calls again. */
export const PAKET_SEKALI = 500;

/** Bytes; larger than any package may be, so that such a file is refused before it is in memory. */
export const PAKET_TERBESAR = 320_000_000;

/** What Dinas Sosial does with the packages of its kelurahan. Numbers always come from packages in force. */
export const rekap = {
  /** Months of which something came, the newest first, and how many packages of them count; the present month always. */
  listPeriode: oc
    .errors(pickGalat('BUKAN_DATA_DINSOS'))
    .output(z.array(z.strictObject({ periode: bentukPeriode, paket: cacah }))),
  papan: oc
    .errors(pickGalat('BUKAN_DATA_DINSOS'))
    .input(z.strictObject({ periode: bentukPeriode }))
    .output(bentukPapan),
  kelurahan: oc
    .errors(pickGalat('BUKAN_DATA_DINSOS', 'WILAYAH_TIDAK_DIKENAL'))
    .input(z.strictObject({ kode: kodeKelurahan, periode: bentukPeriode.nullable() }))
    .output(
      z.strictObject({
        kode: kodeKelurahan,
        nama: z.string(),
        kecamatan: z.string(),
        /** Fingerprint of its key in force. */
        sidikKunci: z.string().nullable(),
        /** Numbers of packages that never came, over all months. */
        urutHilang: z.array(cacah),
        /** The newest first. */
        paket: z.array(bentukPaketMasuk),
      }),
    ),
  /** Refused files, the newest first, also those whose kelurahan is not known. */
  listDitolak: oc.errors(pickGalat('BUKAN_DATA_DINSOS')).output(z.array(bentukPaketMasuk)),
  /**
   * Takes packages in. Each file is judged by itself and written by itself: a cancel keeps those that are done. `diterima`: the day on
   * which they came, today where null. `pengirim`: `dikenal` takes packages of trusted keys only; `pertama` trusts the first key of each
   * kelurahan, for a recap without a list of keys.
   */
  terima: oc
    .errors(pickGalat('BUKAN_DATA_DINSOS', 'DIBATALKAN'))
    .input(
      z.strictObject({
        berkas: z.array(z.file()).min(1).max(PAKET_SEKALI),
        diterima: bentukTanggal.nullable(),
        pengirim: z.enum(['dikenal', 'pertama']),
        /** Takes packages of sample kelurahan too; sample data of Dinas Sosial always does. */
        contoh: z.boolean().optional(),
      }),
    )
    .output(eventIterator(z.union([bentukKemajuan, bentukHasilTerima]))),
  /** Takes a package out of the recap again, with a reason; the version that it had replaced does not come back by itself. */
  keluarkan: oc
    .errors(pickGalat('BUKAN_DATA_DINSOS', 'PAKET_TIDAK_ADA'))
    .input(z.strictObject({ paket: bentukId, alasan: bentukTeksWajib }))
    .output(z.void()),
  /** Findings between kelurahan, the gravest kind first. */
  listTemuan: oc
    .errors(pickGalat('BUKAN_DATA_DINSOS'))
    .input(
      bentukJendela(['jenis', 'nama'], {
        jenis: z.enum(JENIS_TEMUAN_LINTAS),
        cari: z.string().max(100),
        periode: bentukPeriode,
        kelurahan: kodeKelurahan,
      }),
    )
    .output(
      z.strictObject({
        total: cacah,
        /** Findings of each kind in that month, whatever else is filtered. */
        perJenis: z.record(z.enum(JENIS_TEMUAN_LINTAS), cacah),
        baris: z.array(bentukTemuanLintas),
      }),
    ),
  /** Decisions by programme in the usual order of the programmes; null: of all months. */
  program: oc
    .errors(pickGalat('BUKAN_DATA_DINSOS'))
    .input(z.strictObject({ periode: bentukPeriode.nullable() }))
    .output(z.array(bentukJumlahProgram)),
  /** What the months came to, the oldest first. */
  tren: oc.errors(pickGalat('BUKAN_DATA_DINSOS')).output(z.array(bentukJumlahBulan)),
  /**
   * Everything that Dinas Sosial passes on, as one zip: sheets for SIKS-NG, leavers, all decisions, findings, the board in numbers, the
   * summary to be signed, and for the kelurahan signed receipts and encrypted return files. `periode` null: every month, a folder each. A cancel leaves nothing.
   */
  susun: oc
    .errors(pickGalat('BUKAN_DATA_DINSOS', 'JUMLAH_TIDAK_COCOK', 'DIBATALKAN'))
    .input(z.strictObject({ periode: bentukPeriode.nullable(), siks: z.enum(BENTUK_SIKS) }))
    .output(
      eventIterator(
        z.union([
          bentukKemajuan,
          z.strictObject({
            jenis: z.literal('hasil'),
            dokumen: z.string(),
            namaBerkas: z.string(),
            /** Files in the zip. */
            berkas: cacah,
            /** Names of kelurahan whose key is not known or cannot be used: no return file could be encrypted to them. */
            tanpaKunci: z.array(z.string()),
          }),
        ]),
      ),
    ),
  /** The zip that `susun` made. */
  unduh: oc
    .errors(pickGalat('DOKUMEN_TIDAK_ADA'))
    .input(z.strictObject({ dokumen: z.string() }))
    .output(z.file()),
};
