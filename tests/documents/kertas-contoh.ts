import { createKelurahanContoh } from '#core/contoh/kelurahan-contoh.ts';
import { renderAdendum } from '#core/documents/adendum.ts';
import { renderBeritaAcara } from '#core/documents/berita-acara.ts';
import { type IsiPersiapan, renderKertasPersiapan } from '#core/documents/kertas-persiapan.ts';
import { renderPengumuman } from '#core/documents/pengumuman.ts';
import { renderRingkasanRekonsiliasi } from '#core/documents/ringkasan-rekonsiliasi.ts';
import { renderSuratPengantar } from '#core/documents/surat-pengantar.ts';
import { addHari } from '#domain/batas.ts';
import type { CatatanSidang } from '#domain/berita-acara.ts';
import { PROGRAM_AWAL } from '#domain/program.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { TEMPLAT_AWAL } from '#domain/templat.ts';
import { createAdendum } from './sample-adendum.ts';
import { createCatatan } from './sample-catatan.ts';
import { createPng } from './sample-png.ts';
import { createBahanRingkasan } from './sample-ringkasan.ts';

const catatan = createCatatan();
const [buka, baca] = catatan.agenda;

/** The session of the pictures with two minutes and two photos, so that every annex is there. */
export const CATATAN_LENGKAP: CatatanSidang = createCatatan({
  notulen: [
    { id: 1, pokok: buka ?? '', jam: '09.07', pembicara: '', isi: 'Lurah membuka musyawarah.' },
    { id: 2, pokok: baca ?? '', jam: '09.40', pembicara: 'Busra Contoh', isi: 'Minta daftar dibaca ulang. Diterima.' },
  ],
  foto: ['Pembukaan oleh lurah', 'Pembahasan usulan'].map((keterangan, i) => ({
    id: i + 1,
    keterangan,
    jam: `09.1${i}`,
    sha256: '0'.repeat(64),
  })),
});

const PERSIAPAN: IsiPersiapan = {
  kelurahan: createKelurahanContoh(),
  namaSidang: catatan.namaSidang,
  tanggal: catatan.tanggal,
  mulai: '09.00',
  rencanaSelesai: '12.00',
  tempat: catatan.tempat,
  agenda: catatan.agenda,
  pimpinan: catatan.pimpinan,
  notulis: catatan.notulis,
  templat: TEMPLAT_AWAL,
  diundang: catatan.peserta.map(({ nama, jabatan, unsur }) => ({ nama, jabatan, unsur, rt: '', rw: '' })),
  calon: [],
  surat: { nomor: '400.9/011/MUSKEL/KEL-LC/XI/2026', tanggal: '2026-11-05' as Tanggal },
  contoh: true,
};

export const printBeritaAcara = async (isi: CatatanSidang): Promise<Uint8Array> =>
  (await renderBeritaAcara(isi, { foto: isi.foto.map(({ id }) => ({ id, gambar: createPng(60, 40) })) })).pdf;

/** The main papers of a session from the fixed samples, by the name under which their approved pictures are kept. */
export const KERTAS_CONTOH: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'berita-acara': () => printBeritaAcara(CATATAN_LENGKAP),
  undangan: async () =>
    (await renderKertasPersiapan('undangan', { ...PERSIAPAN, diundang: PERSIAPAN.diundang.slice(3, 5) })).pdf,
  'daftar-hadir': async () => (await renderKertasPersiapan('daftar-hadir', PERSIAPAN)).pdf,
  pengumuman: async () => {
    const { keputusan, sidikKeputusan, tanggal } = catatan;
    const isi = { catatan, keputusan, sidik: sidikKeputusan, program: PROGRAM_AWAL, tanggal };
    return (await renderPengumuman({ ...isi, sanggahanSampai: addHari(tanggal, 7) })).pdf;
  },
  'surat-pengantar': async () => {
    const { keputusan, sidikKeputusan: sidik } = catatan;
    const surat = { nomor: '400.9/013/MUSKEL/KEL-LC/XI/2026', tanggal: '2026-11-13' as Tanggal };
    const namaPaket = 'muskel-MUSKEL-4-2026.zip';
    return (await renderSuratPengantar({ catatan, keputusan, sidik, adendum: [], surat, namaPaket })).pdf;
  },
  adendum: async () => {
    const koreksi = catatan.keputusan.slice(0, 2).map(({ nomor, usulan, data, putusan, alasan, catatan: isi }) => ({
      nomor,
      usulan,
      data,
      sebelum: { putusan, alasan, catatan: isi },
      sesudah: { putusan: 'tidak_layak' as const, alasan: 'MAMPU' as const, catatan: '' },
    }));
    return (await renderAdendum(createAdendum(catatan, catatan.keputusan, koreksi))).pdf;
  },
  'ringkasan-rekonsiliasi': () => renderRingkasanRekonsiliasi(createBahanRingkasan(), () => undefined),
};
