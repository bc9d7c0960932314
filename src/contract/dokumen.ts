import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { JENIS_KERTAS } from '#domain/asal-kertas.ts';
import { HASIL_PAKET } from '#domain/balasan.ts';
import { bentukId, bentukJumlahPutusan, bentukKemajuan, bentukSha256, bentukTanggal } from './bentuk.ts';
import { pickGalat } from './galat.ts';

/** A made document waits under its id until it is fetched; bytes never travel in a stream of progress. */
export const bentukDokumenJadi = z.strictObject({
  jenis: z.literal('hasil'),
  dokumen: z.string(),
  namaBerkas: z.string(),
  halaman: z.number().int(),
});

/** How a package leaves: so that Dinas Sosial alone can read it, or open to whoever finds it. */
export const CARA_KIRIM = ['sandi', 'terbuka'] as const;

export type CaraKirim = (typeof CARA_KIRIM)[number];

export const bentukPaketJadi = z.strictObject({
  jenis: z.literal('hasil'),
  dokumen: z.string(),
  namaBerkas: z.string(),
  jumlah: bentukJumlahPutusan,
  /** Of the file as it leaves, encrypted or not. */
  sha256: bentukSha256,
  /** The n-th package of its session, and the n-th of the kelurahan. */
  versi: bentukId,
  urut: bentukId,
  cara: z.enum(CARA_KIRIM),
});

/** A package that was made, what was sent of it, and what Dinas Sosial answered; each list has the newest first. */
const bentukPaketTerkirim = z.strictObject({
  versi: bentukId,
  urut: bentukId,
  dibuat: z.string(),
  /** Of the zip, before any encryption. */
  sha256: bentukSha256,
  namaBerkas: z.string(),
  kiriman: z.array(
    z.strictObject({
      id: bentukId,
      waktu: z.string(),
      kepada: z.string(),
      cara: z.enum(CARA_KIRIM),
      namaBerkas: z.string(),
      sha256: bentukSha256,
    }),
  ),
  tandaTerima: z.array(
    z.strictObject({
      id: bentukId,
      dimasukkan: z.string(),
      hasil: z.enum(HASIL_PAKET),
      diterimaPada: z.string(),
      pesan: z.string(),
    }),
  ),
});

export type PaketTerkirim = z.infer<typeof bentukPaketTerkirim>;

export const KODE_TEMUAN_PAKET = [
  'BUKAN_ZIP',
  'ZIP_RUSAK',
  'TERLALU_BESAR',
  'NAMA_BERKAS_BERBAHAYA',
  'BERKAS_GANDA',
  'BERKAS_KURANG',
  'BERKAS_ASING',
  'MANIFEST_SALAH',
  'VERSI_TIDAK_DIKENAL',
  'SIDIK_TIDAK_COCOK',
  'SKEMA_TIDAK_COCOK',
  'JUMLAH_TIDAK_COCOK',
  'KEPUTUSAN_TIDAK_COCOK',
  'TANPA_SEGEL',
  'SEGEL_RUSAK',
  'ADA_TAMBAHAN',
  'TANDA_DIGITAL_RUSAK',
  'TANDA_TANGAN_SALAH',
  'JURNAL_TIDAK_COCOK',
  'KEHADIRAN_TIDAK_COCOK',
] as const;

const bentukTemuanPaket = z.strictObject({ kode: z.enum(KODE_TEMUAN_PAKET), berkas: z.string(), pesan: z.string() });

export const bentukHasilVerifikasi = z.strictObject({
  sah: z.boolean(),
  temuan: z.array(bentukTemuanPaket),
  /** What the package says of itself; null when its manifest cannot be read. */
  isi: z
    .strictObject({
      kelurahan: z.string(),
      namaSidang: z.string(),
      tanggal: bentukTanggal,
      nomorBeritaAcara: z.string(),
      jumlah: bentukJumlahPutusan,
    })
    .nullable(),
});

/** One electronic signature, as the file alone tells it. */
export const bentukTandaDigital = z.strictObject({
  nama: z.string().nullable(),
  penerbit: z.string().nullable(),
  waktu: z.string().nullable(),
  utuh: z.boolean(),
  /** The certificate was valid at the time of signing; its issuer is not judged. */
  berlaku: z.boolean(),
});

/** What a sealed paper says of itself, and how its seal stands. */
export const bentukKertasTerperiksa = z.strictObject({
  /** Name of the file within the package; empty for a paper of its own. */
  berkas: z.string(),
  utuh: z.boolean(),
  /** Null where the file says nothing that can be read. */
  asal: z
    .strictObject({
      kertas: z.enum(JENIS_KERTAS),
      sidang: z.string(),
      namaSidang: z.string(),
      kelurahan: z.string(),
      nomor: z.string(),
      sidik: bentukSha256,
    })
    .nullable(),
  kodeVerifikasi: z.string().nullable(),
  /** Fingerprint of the key that sealed it. */
  sidikKunci: z.string().nullable(),
  /** Electronic signatures with certificates, in the order of signing. */
  tandaDigital: z.array(bentukTandaDigital),
});

/** A package or a single paper, judged from the file alone. */
export const bentukHasilPemeriksaan = bentukHasilVerifikasi.extend({
  jenis: z.enum(['paket', 'kertas']),
  kertas: z.array(bentukKertasTerperiksa),
});

/** A paper held against the session of this data from which it says it comes. */
export const bentukPerbandingan = z.strictObject({
  keadaan: z.enum([
    'cocok',
    'keputusan_berbeda',
    'halaman_berbeda',
    'susunan_berubah',
    'tidak_dibandingkan',
    'tidak_dikenal',
  ]),
  namaSidang: z.string().nullable(),
  /** Whether the seal is of the key of this data; null where the file has none. */
  kunciSendiri: z.boolean().nullable(),
  /** Pages that are not as this program prints them, from 1. */
  halaman: z.array(z.number().int()),
});

/** Papers that are printed before a session. */
export const KERTAS_PERSIAPAN = ['undangan', 'daftar-hadir', 'lembar-kerja'] as const;

export type KertasPersiapan = (typeof KERTAS_PERSIAPAN)[number];

const satuSidang = z.strictObject({ sidang: bentukId });

/** Papers, worksheet and package of a session. */
export const dokumen = {
  beritaAcara: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'SIDANG_BELUM_DITUTUP', 'JUMLAH_TIDAK_COCOK', 'DIBATALKAN'))
    .input(satuSidang)
    .output(eventIterator(z.union([bentukKemajuan, bentukDokumenJadi]))),
  /** The berita acara of an open session as it would be now, with DRAF across each page. */
  rancangan: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'SIDANG_DITUTUP', 'JUMLAH_TIDAK_COCOK', 'DIBATALKAN'))
    .input(satuSidang)
    .output(eventIterator(z.union([bentukKemajuan, bentukDokumenJadi]))),
  /** The covering letter to Dinas Sosial; it takes its number when it is printed first. */
  suratPengantar: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'SIDANG_BELUM_DITUTUP', 'DIBATALKAN'))
    .input(satuSidang)
    .output(eventIterator(z.union([bentukKemajuan, bentukDokumenJadi]))),
  /** The public copy: who was decided layak, numbers masked, nothing about health. */
  pengumuman: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'SIDANG_BELUM_DITUTUP', 'DIBATALKAN'))
    .input(satuSidang)
    .output(eventIterator(z.union([bentukKemajuan, bentukDokumenJadi]))),
  /** The paper of one addendum. */
  adendum: oc
    .errors(pickGalat('ADENDUM_TIDAK_ADA', 'DIBATALKAN'))
    .input(z.strictObject({ id: bentukId }))
    .output(eventIterator(z.union([bentukKemajuan, bentukDokumenJadi]))),
  /** The statement of the lurah where no muskel was held. */
  sptjm: oc
    .errors(pickGalat('SPTJM_TIDAK_ADA', 'JUMLAH_TIDAK_COCOK', 'DIBATALKAN'))
    .input(z.strictObject({ id: bentukId }))
    .output(eventIterator(z.union([bentukKemajuan, bentukDokumenJadi]))),
  /** Makes the package of a session and remembers that it left. The same content is the same version again. */
  paket: oc
    .errors(
      pickGalat(
        'SIDANG_TIDAK_ADA',
        'SIDANG_BELUM_DITUTUP',
        'JUMLAH_TIDAK_COCOK',
        'KUNCI_DINSOS_TIDAK_ADA',
        'KUNCI_DITOLAK',
        'DIBATALKAN',
      ),
    )
    .input(satuSidang.extend({ cara: z.enum(CARA_KIRIM) }))
    .output(eventIterator(z.union([bentukKemajuan, bentukPaketJadi]))),
  /** To whom a package would go, and which number it would have. Writes nothing. */
  rencanaKirim: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'SIDANG_BELUM_DITUTUP'))
    .input(satuSidang)
    .output(
      z.strictObject({
        /** Dinas Sosial whose key is in force here; its fingerprint can be read aloud. */
        tujuan: z.strictObject({ nama: z.string(), sidikKunci: z.string() }).nullable(),
        versi: bentukId,
        urut: bentukId,
        /** Whether something changed since the newest package, or none was made yet. */
        baru: z.boolean(),
      }),
    ),
  /** Packages of a session, the newest first. */
  listKiriman: oc.errors(pickGalat('SIDANG_TIDAK_ADA')).input(satuSidang).output(z.array(bentukPaketTerkirim)),
  /** Sheets for the heads of RT and RW: who may be overlooked there; all RT, one RW, or one RT. */
  terlewat: oc
    .errors(pickGalat('TERLEWAT_TIDAK_ADA', 'DIBATALKAN'))
    .input(z.strictObject({ rt: z.string().nullable(), rw: z.string().nullable() }))
    .output(eventIterator(z.union([bentukKemajuan, bentukDokumenJadi]))),
  /** Invitations, the attendance list to sign and the worksheet for the day without power. */
  persiapan: oc
    .errors(
      pickGalat('SIDANG_TIDAK_ADA', 'SIDANG_DITUTUP', 'UNDANGAN_KOSONG', 'TIDAK_ADA_USULAN_MENUNGGU', 'DIBATALKAN'),
    )
    .input(satuSidang.extend({ kertas: z.enum(KERTAS_PERSIAPAN) }))
    .output(eventIterator(z.union([bentukKemajuan, bentukDokumenJadi]))),
  lembar: oc.errors(pickGalat('SIDANG_TIDAK_ADA')).input(satuSidang).output(z.file()),
  unduh: oc
    .errors(pickGalat('DOKUMEN_TIDAK_ADA'))
    .input(z.strictObject({ dokumen: z.string() }))
    .output(z.file()),
  verifikasi: oc
    .errors(pickGalat())
    .input(z.strictObject({ berkas: z.file() }))
    .output(bentukHasilPemeriksaan),
  /** Holds a paper against the sessions of this data; prints it anew to name the pages that differ. */
  bandingkan: oc
    .errors(pickGalat('DIBATALKAN'))
    .input(z.strictObject({ berkas: z.file() }))
    .output(bentukPerbandingan),
};
