import type { Kemajuan } from '#contract/bentuk.ts';
import type { KertasPersiapan } from '#contract/dokumen.ts';
import type { KodeGalat, RincianGalat } from '#contract/galat.ts';
import type { CatatanAdendum } from '#domain/adendum.ts';
import type { CatatanSidang } from '#domain/berita-acara.ts';
import type { Pemetaan } from '#domain/impor-lembar.ts';
import type { CatatanSptjm } from '#domain/sptjm.ts';
import type { MasukanSiks } from '../balasan/hasil-siks.ts';
import type { PermintaanContoh } from '../contoh/generate-contoh.ts';
import type { PermintaanKota } from '../contoh/kiriman-kota.ts';
import type { MasukanPeriksaDaftar } from '../daftar/check-daftar.ts';
import type { MasukanTarik } from '../daftar/withdraw-daftar.ts';
import type { MasukanTulisDaftar } from '../daftar/write-daftar.ts';
import type { IsiPersiapan } from '../documents/kertas-persiapan.ts';
import type { FotoCetak } from '../documents/lampiran-foto.ts';
import type { IsiLembarTerlewat } from '../documents/lembar-terlewat.ts';
import type { IsiPengumuman } from '../documents/pengumuman.ts';
import type { IsiPengantar } from '../documents/surat-pengantar.ts';
import type { BerkasPratinjau } from '../impor/pratinjau-store.ts';
import type { MasukanUsulan } from '../impor/read-usulan.ts';
import type { MasukanDitolak } from '../impor/write-ditolak.ts';
import type { MasukanPaket } from '../paket/build-paket.ts';
import type { MasukanHitung } from '../rekap/hitung-rekap.ts';
import type { MasukanGelombang } from '../rekap/terima-gelombang.ts';
import type { MasukanTerima } from '../rekap/terima-paket.ts';
import type { MasukanHasil } from '../rekap-hasil/susun-hasil.ts';
import type { MasukanEksporRekonsiliasi } from '../rekonsiliasi/export-rekonsiliasi.ts';
import type { BahanRingkasan } from '../rekonsiliasi/ringkasan.ts';
import type { MasukanRekonsiliasi } from '../rekonsiliasi/run-rekonsiliasi.ts';
import type { LembarSidang } from '../tables/lembar-sidang.ts';
import type { LembarBuku } from '../tables/write-workbook.ts';
import type { PermintaanTanda } from '../tanda-digital/sign-pdf.ts';

export type Report = (kemajuan: Omit<Kemajuan, 'jenis'>) => void;

/** What every reading of a list needs: the file, and mappings by hand that were remembered. */
export interface MasukanPeriksa {
  readonly berkas: BerkasPratinjau;
  readonly diingat: Readonly<Record<string, Pemetaan<string>>>;
}

interface BahanBeritaAcara {
  readonly catatan: CatatanSidang;
  readonly foto: readonly FotoCetak[];
  /** Not closed yet: DRAF across each page. */
  readonly draf?: boolean;
}

/** What a package is made from, before its papers are printed. */
interface MasukanTugasPaket extends Omit<MasukanPaket, 'pdf' | 'halaman' | 'adendum'> {
  readonly foto: readonly FotoCetak[];
  readonly adendum: readonly CatatanAdendum[];
}

/**
 * Everything that takes longer than a frame, by name. Each loads its libraries only when it runs, so that a thread starts fast
 * and the window never carries them.
 */
export const TUGAS = {
  periksaUsulan: async (masukan: MasukanUsulan, report: Report) =>
    (await import('../impor/read-usulan.ts')).readUsulan(masukan, report),

  periksaKeputusan: async (masukan: MasukanPeriksa, report: Report) =>
    (await import('../impor/read-keputusan.ts')).readKeputusan(masukan, report),

  tulisDitolak: async (masukan: MasukanDitolak) => (await import('../impor/write-ditolak.ts')).writeDitolak(masukan),

  periksaDaftar: async (masukan: MasukanPeriksaDaftar, report: Report, checkCancel: () => void) =>
    (await import('../daftar/check-daftar.ts')).checkDaftar(masukan, { report, checkCancel }),

  tulisDaftar: async (masukan: MasukanTulisDaftar, report: Report, checkCancel: () => void) =>
    (await import('../daftar/write-daftar.ts')).writeDaftar(masukan, { report, checkCancel }),

  tarikDaftar: async (masukan: MasukanTarik, report: Report, checkCancel: () => void) =>
    (await import('../daftar/withdraw-daftar.ts')).withdrawDaftar(masukan, { report, checkCancel }),

  bacaSiks: async (masukan: MasukanSiks, report: Report) =>
    (await import('../balasan/hasil-siks.ts')).readBerkasSiks(masukan, report),

  rekonsiliasi: async (masukan: MasukanRekonsiliasi, report: Report, checkCancel: () => void) =>
    (await import('../rekonsiliasi/run-rekonsiliasi.ts')).runRekonsiliasi(masukan, { report, checkCancel }),

  eksporRekonsiliasi: async (masukan: MasukanEksporRekonsiliasi, report: Report) =>
    (await import('../rekonsiliasi/export-rekonsiliasi.ts')).exportRekonsiliasi(masukan, report),

  ringkasanRekonsiliasi: async ({ bahan }: { readonly bahan: BahanRingkasan }, report: Report) =>
    (await import('../documents/ringkasan-rekonsiliasi.ts')).renderRingkasanRekonsiliasi(bahan, report),

  lembar: async (masukan: LembarSidang) => (await import('../tables/lembar-sidang.ts')).writeLembarSidang(masukan),

  buku: async (lembar: readonly LembarBuku[]) => (await import('../tables/write-workbook.ts')).writeWorkbook(lembar),

  beritaAcara: async ({ catatan, foto, draf }: BahanBeritaAcara, report: Report) =>
    (await import('../documents/berita-acara.ts')).renderBeritaAcara(catatan, { foto, draf, onProgress: report }),

  adendum: async (catatan: CatatanAdendum, report: Report) =>
    (await import('../documents/adendum.ts')).renderAdendum(catatan, (bagian) =>
      report({ tahap: 'Menulis halaman', selesai: Math.floor(bagian * 100), total: 100 }),
    ),

  sptjm: async (catatan: CatatanSptjm, report: Report) =>
    (await import('../documents/sptjm.ts')).renderSptjm(catatan, (bagian) =>
      report({ tahap: 'Menulis halaman', selesai: Math.floor(bagian * 100), total: 100 }),
    ),

  suratPengantar: async (isi: IsiPengantar, report: Report) =>
    (await import('../documents/surat-pengantar.ts')).renderSuratPengantar(isi, (bagian) =>
      report({ tahap: 'Menulis halaman', selesai: Math.floor(bagian * 100), total: 100 }),
    ),

  pengumuman: async (isi: IsiPengumuman, report: Report) =>
    (await import('../documents/pengumuman.ts')).renderPengumuman(isi, (bagian) =>
      report({ tahap: 'Menulis halaman', selesai: Math.floor(bagian * 100), total: 100 }),
    ),

  kertasPersiapan: async (
    { kertas, isi }: { readonly kertas: KertasPersiapan; readonly isi: IsiPersiapan },
    report: Report,
  ) =>
    (await import('../documents/kertas-persiapan.ts')).renderKertasPersiapan(kertas, isi, (bagian) =>
      report({ tahap: 'Menulis halaman', selesai: Math.floor(bagian * 100), total: 100 }),
    ),

  lembarTerlewat: async (isi: IsiLembarTerlewat, report: Report) =>
    (await import('../documents/lembar-terlewat.ts')).renderLembarTerlewat(isi, (bagian) =>
      report({ tahap: 'Menulis halaman', selesai: Math.floor(bagian * 100), total: 100 }),
    ),

  paket: async ({ foto, adendum, ...masukan }: MasukanTugasPaket, report: Report) => {
    const { renderBeritaAcara } = await import('../documents/berita-acara.ts');
    const { renderAdendum } = await import('../documents/adendum.ts');
    const { buildPaket } = await import('../paket/build-paket.ts');
    const { sealPdf } = await import('../segel/seal-pdf.ts');
    const { catatan, penyegel } = masukan;
    const { pdf, halaman } = await renderBeritaAcara(catatan, { foto, onProgress: report });
    report({ tahap: 'Menyusun paket', selesai: 0, total: 1 });
    const kertas: { readonly catatan: CatatanAdendum; readonly pdf: Uint8Array }[] = [];
    for (const satu of adendum) kertas.push({ catatan: satu, pdf: sealPdf((await renderAdendum(satu)).pdf, penyegel) });
    return buildPaket({ ...masukan, pdf: sealPdf(pdf, penyegel), halaman, adendum: kertas });
  },

  sandikan: async ({ isi, penerima }: { readonly isi: Uint8Array; readonly penerima: string }) =>
    (await import('../kunci/age.ts')).encryptAge(isi, penerima),
  terimaPaket: async (masukan: MasukanTerima, report: Report, checkCancel: () => void) =>
    (await import('../rekap/terima-paket.ts')).terimaPaket(masukan, { report, checkCancel }),

  terimaGelombang: async (masukan: MasukanGelombang, report: Report, checkCancel: () => void) =>
    (await import('../rekap/terima-gelombang.ts')).terimaGelombang(masukan, { report, checkCancel }),

  hitungTemuan: async (masukan: MasukanHitung) => (await import('../rekap/hitung-rekap.ts')).hitungTemuan(masukan),

  hitungProgram: async (masukan: MasukanHitung) => (await import('../rekap/hitung-rekap.ts')).hitungProgram(masukan),

  susunHasil: async (masukan: MasukanHasil, report: Report, checkCancel: () => void) =>
    (await import('../rekap-hasil/susun-hasil.ts')).susunHasil(masukan, { report, checkCancel }),

  tandaDigital: async (permintaan: PermintaanTanda) => ({
    pdf: (await import('../tanda-digital/sign-pdf.ts')).signPdf(permintaan),
  }),

  verifikasi: async ({ isi }: { readonly isi: Uint8Array }) =>
    (await import('../paket/verify-berkas.ts')).verifyBerkas(isi),

  kirimanKota: async (permintaan: PermintaanKota, report: Report) =>
    (await import('../contoh/kiriman-kota.ts')).generateKirimanKota(permintaan, report),

  contoh: async (permintaan: PermintaanContoh) => {
    const { generateContoh } = await import('../contoh/generate-contoh.ts');
    const { writeUsulanContoh } = await import('../contoh/write-usulan-contoh.ts');
    const { kelurahan, pilar, daftar, warga, usulan } = generateContoh(permintaan);
    const banyak = { warga: warga.length, usulan: usulan.length };
    return { contoh: { kelurahan, pilar, daftar }, banyak, berkas: await writeUsulanContoh(usulan) };
  },
} as const;

export type NamaTugas = keyof typeof TUGAS;
export type MasukanTugas<N extends NamaTugas> = Parameters<(typeof TUGAS)[N]>[0];
export type HasilTugas<N extends NamaTugas> = Awaited<ReturnType<(typeof TUGAS)[N]>>;

/** What a thread says to its starter. */
export type PesanTugas<N extends NamaTugas> =
  | Kemajuan
  | { readonly jenis: 'hasil'; readonly hasil: HasilTugas<N> }
  | { readonly jenis: 'galat'; readonly kode: KodeGalat; readonly pesan: string; readonly rincian: RincianGalat }
  | { readonly jenis: 'rusak'; readonly nama: string; readonly pesan: string; readonly stack: string };
