import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { POLA_TEMPAT_SIDANG } from '#domain/tempat-sidang.ts';
import { bentukKemajuan } from './bentuk.ts';
import { bentukDinsos } from './dinsos.ts';
import { pickGalat } from './galat.ts';
import { bentukKelurahan } from './kelurahan.ts';

const sandi = z.string().max(200);

/** What was found after a run that did not end in order, as it was when the data was opened. */
export const bentukPemulihan = z.strictObject({
  /** ISO time of the last command that is in the journal. */
  catatanTerakhir: z.string().nullable(),
  /** False when a row of the journal does not fit its chain. The file itself is checked whenever it is opened. */
  jurnalUtuh: z.boolean(),
  /** The open session that was being held; null when nothing was decided in any. */
  sidang: z
    .strictObject({
      id: z.number().int(),
      keputusan: z.number().int(),
      hadir: z.number().int(),
      terakhir: z.strictObject({ nomor: z.number().int(), nama: z.string(), kata: z.string() }),
    })
    .nullable(),
  /** The screen of a session that was open, to lead back to: `/musyawarah/3/kehadiran`. */
  tempat: z.string().nullable(),
});

export type Pemulihan = z.infer<typeof bentukPemulihan>;

/** First start, unlocking and locking. */
export const gerbang = {
  status: oc.errors(pickGalat('DATA_LEBIH_BARU', 'DATA_RUSAK')).output(
    z.strictObject({
      keadaan: z.enum(['belum_disiapkan', 'terkunci', 'terbuka']),
      folderData: z.string(),
      versi: z.string(),
      /** True when the open data is the fictional sample. */
      contoh: z.boolean(),
      /** Whose data it is; null while it is shut. */
      peran: z.enum(['kelurahan', 'dinsos']).nullable(),
    }),
  ),
  siapkan: oc
    .errors(pickGalat('SUDAH_DISIAPKAN', 'SANDI_PENDEK', 'WILAYAH_TIDAK_DIKENAL', 'POLA_NOMOR_SALAH', 'SUDAH_TERBUKA'))
    .input(z.strictObject({ sandi, kelurahan: bentukKelurahan }))
    .output(z.void()),
  /** The same for a Dinas Sosial, which takes in what its kelurahan send. */
  siapkanDinsos: oc
    .errors(pickGalat('SUDAH_DISIAPKAN', 'SANDI_PENDEK', 'WILAYAH_TIDAK_DIKENAL', 'SUDAH_TERBUKA'))
    .input(z.strictObject({ sandi, dinsos: bentukDinsos }))
    .output(z.void()),
  /** Fills an empty data folder with the fictional sample kelurahan. */
  contoh: oc
    .errors(pickGalat('SUDAH_DISIAPKAN', 'SANDI_PENDEK', 'SUDAH_TERBUKA'))
    .input(
      z.strictObject({
        sandi,
        warga: z.number().int().min(0).max(200_000),
        usulan: z.number().int().min(0).max(20_000),
        benih: z.number().int(),
      }),
    )
    .output(z.strictObject({ warga: z.number().int(), usulan: z.number().int(), berkasUsulan: z.string() })),
  /**
   * Fills an empty data folder with a fictional Dinas Sosial: keys and packages of two months of a whole city, in every state that the
   * board knows. A cancel leaves the folder empty.
   */
  contohDinsos: oc
    .errors(pickGalat('SUDAH_DISIAPKAN', 'SANDI_PENDEK', 'SUDAH_TERBUKA', 'DIBATALKAN'))
    .input(z.strictObject({ sandi, benih: z.number().int() }))
    .output(
      eventIterator(
        z.union([
          bentukKemajuan,
          z.strictObject({
            jenis: z.literal('hasil'),
            /** Packages in force, and the decisions in them. */
            paket: z.number().int(),
            keputusan: z.number().int(),
            /** Folder with packages and keys that wait to be taken in by hand. */
            folderLatihan: z.string(),
          }),
        ]),
      ),
    ),
  /** The list of usulan that lies beside the sample data, to try an import with. */
  berkasContoh: oc.errors(pickGalat('DOKUMEN_TIDAK_ADA')).output(z.file()),
  buka: oc
    .errors(pickGalat('BELUM_DISIAPKAN', 'SANDI_SALAH', 'SUDAH_TERBUKA', 'DATA_LEBIH_BARU', 'DATA_RUSAK'))
    .input(z.strictObject({ sandi }))
    .output(z.void()),
  /** Backups of this data folder, newest first; asked for while the data is shut. */
  listCadangan: oc
    .errors(pickGalat())
    .output(z.array(z.strictObject({ nama: z.string(), waktu: z.string(), byte: z.number().int() }))),
  /** Puts a backup in the place of the data and opens it; what stood there is kept beside it under another name. */
  pulihkan: oc
    .errors(pickGalat('CADANGAN_TIDAK_ADA', 'SANDI_SALAH', 'SUDAH_TERBUKA', 'DATA_RUSAK', 'DATA_LEBIH_BARU'))
    .input(z.strictObject({ cadangan: z.string(), sandi }))
    .output(z.void()),
  /** Null after an orderly end, and once it has been read. */
  pemulihan: oc.errors(pickGalat()).output(bentukPemulihan.nullable()),
  /** It has been read: not told again. */
  tutupPemulihan: oc.errors(pickGalat()).output(z.void()),
  /** Which screen of a session is open; asked back by `pemulihan` when this run breaks off. */
  catatTempat: oc
    .errors(pickGalat())
    .input(z.strictObject({ tempat: z.string().regex(POLA_TEMPAT_SIDANG) }))
    .output(z.void()),
  kunci: oc.errors(pickGalat()).output(z.void()),
  gantiSandi: oc
    .errors(pickGalat('SANDI_SALAH', 'SANDI_PENDEK'))
    .input(z.strictObject({ lama: sandi, baru: sandi }))
    .output(z.void()),
};
