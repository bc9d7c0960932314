import { describe, expect, it } from 'vitest';
import type { KertasPersiapan } from '#contract/dokumen.ts';
import { createKelurahanContoh } from '#core/contoh/kelurahan-contoh.ts';
import { type IsiPersiapan, renderKertasPersiapan } from '#core/documents/kertas-persiapan.ts';
import { ALASAN, KATA_ALASAN } from '#domain/alasan.ts';
import { JENIS_USULAN } from '#domain/jenis-usulan.ts';
import type { Nik } from '#domain/nik.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { TEMPLAT_AWAL } from '#domain/templat.ts';
import { UNSUR } from '#domain/unsur.ts';
import { listNik, readPdf, squeeze } from './read-pdf.ts';

const NAMA_PANJANG =
  'Prof. Dr. Hj. Siti Rahmawati Nurhasanah binti Sutan Bagindo Umpama Rekaan Khayal, S.Sos., M.Si., Ph.D.';

const ISI: IsiPersiapan = {
  kelurahan: createKelurahanContoh(),
  namaSidang: 'MUSKEL 4/2026',
  tanggal: '2026-11-12' as Tanggal,
  mulai: '09.00',
  rencanaSelesai: null,
  tempat: 'Aula Kantor Kelurahan Lubuk Contoh',
  agenda: ['Pembacaan daftar usulan awal', 'Pembahasan dan pengambilan keputusan', 'Penandatanganan berita acara'],
  pimpinan: { nama: 'Yusnidar Rekaan, S.E.', nip: '19810000 200604 2 000', jabatan: '' },
  templat: TEMPLAT_AWAL,
  notulis: { nama: 'Ranti Misal, A.Md.', nip: '', jabatan: 'Staf' },
  diundang: Array.from({ length: 39 }, (_, i) => ({
    nama: i === 4 ? NAMA_PANJANG : `Peserta Umpama ${i + 1} Akhir`,
    jabatan: i === 4 ? `Ketua ${'Lembaga Pemberdayaan Masyarakat '.repeat(4)}` : `Jabatan ${i + 1}`,
    unsur: i < 6 ? 'rw' : (UNSUR[i % UNSUR.length] ?? 'lainnya'),
    rt: '',
    rw: i < 6 ? `00${i + 1}` : '',
  })),
  calon: Array.from({ length: 300 }, (_, i) => ({
    nomor: i + 1,
    nik: `137101540379${String(i + 1).padStart(4, '0')}` as Nik,
    nama: i === 7 ? NAMA_PANJANG : `Calon Rekaan ${i + 1} Akhir`,
    rt: '003',
    rw: '002',
    jenis: JENIS_USULAN[i % JENIS_USULAN.length] ?? 'usulan_baru',
    program: i % 2 === 0 ? 'PKH, BPNT' : '',
  })),
  surat: { nomor: '400.9/011/MUSKEL/KEL-LC/XI/2026', tanggal: '2026-11-05' as Tanggal },
  contoh: true,
};

async function print(kertas: KertasPersiapan, isi: Partial<IsiPersiapan> = {}) {
  const { pdf, halaman } = await renderKertasPersiapan(kertas, { ...ISI, ...isi });
  const terbaca = readPdf(pdf);
  expect(terbaca.halaman).toHaveLength(halaman);
  expect(terbaca.huruf.length).toBeGreaterThan(0);
  expect(terbaca.huruf.every(({ tertanam, unicode }) => tertanam && unicode)).toBe(true);
  return { ...terbaca, rapat: squeeze(terbaca.teks) };
}

const count = (teks: string, bagian: string): number => teks.split(bagian).length - 1;

/** The name stands there once; one that is broken over several lines of its cell, word by word. */
function expectSekali(rapat: string, nama: string): void {
  const bagian = nama === NAMA_PANJANG ? ['Nurhasanah', 'Bagindo', 'Khayal'] : [squeeze(nama)];
  for (const satu of bagian) expect(count(rapat, satu), satu).toBe(1);
}

describe('given a session with 39 invited people', () => {
  it('when the invitations are printed, then each has one letter with the same number, and the annex is the last page', async () => {
    const { halaman, rapat } = await print('undangan');
    expect(halaman).toHaveLength(40);
    for (const [i, { nama }] of ISI.diundang.entries()) {
      expect(count(rapat, squeeze(`Yth. Bapak/Ibu ${nama}`))).toBe(1);
      const surat = squeeze(halaman[i] ?? '');
      expect(surat).toContain(squeeze(`Yth. Bapak/Ibu ${nama}`));
      expect(surat).toContain(squeeze(`Undangan ${i + 1} dari 39`));
      expect(surat).toContain('Halaman1dari1');
      expect(count(surat, '400.9/011/MUSKEL/KEL-LC/XI/2026')).toBe(2);
    }
    expect(halaman[39]).toContain('DAFTAR UNDANGAN');
    expect(halaman[39]).toMatch(/Jumlah\s+39/);
    expect(halaman[39]).toContain('RW 001 s.d. RW 006');
  });

  it('when the invitations are printed, then they say that the hall proposes, and speak of no quorum', async () => {
    const { halaman, teks } = await print('undangan', { rencanaSelesai: '12.00' });
    expect(squeeze(halaman[0] ?? '')).toContain(
      squeeze('menyusun usulan kelurahan dan tidak menetapkan penerima bantuan'),
    );
    expect(halaman[0]).toContain('09.00 s.d. 12.00 WIB');
    expect(teks).not.toMatch(/kuorum/i);
  });

  it('when an agenda of 30 items makes each letter longer than a page, then its pages are still counted for each letter', async () => {
    const agenda = Array.from({ length: 30 }, (_, i) => `Acara panjang nomor ${i + 1} dengan penjelasan`);
    const { halaman } = await print('undangan', { agenda, diundang: ISI.diundang.slice(0, 3) });
    expect(halaman).toHaveLength(7);
    expect(halaman[3]).toContain('Undangan 2 dari 3');
    expect(halaman[3]).toContain('Halaman 2 dari 2');
  });

  it('when the attendance list is printed, then every name stands once, heads repeat, and guests have rows', async () => {
    const { halaman, rapat, teks } = await print('daftar-hadir');
    for (const { nama } of ISI.diundang) expectSekali(rapat, nama);
    for (const satu of halaman.slice(0, -1)) expect(satu).toContain('Tanda tangan');
    for (let nomor = 1; nomor <= 48; nomor += 1) expect(teks).toMatch(new RegExp(`(^|\\s)${nomor}\\.(\\s|$)`, 'm'));
    expect(teks).toContain('Jumlah peserta yang hadir:');
    expect(teks).toContain('Yusnidar Rekaan, S.E.');
  });
});

describe('given a session with 300 candidates', () => {
  it('when the worksheet is printed, then every candidate stands once with a masked NIK, under repeated heads, in the words of its kind', async () => {
    const { halaman, rapat, teks, ukuran } = await print('lembar-kerja');
    expect(new Set(ukuran)).toEqual(new Set(['297 x 210']));
    for (const { nama, nik } of ISI.calon) {
      expectSekali(rapat, nama);
      expect(rapat).toContain(`••••${nik.slice(-4)}`);
    }
    expect(listNik(teks)).toEqual([]);
    for (const satu of halaman.slice(0, -1)) expect(satu).toContain('Yang diusulkan');
    for (const kata of ['Tidak layak', 'Graduasi', 'Diteruskan', 'Keluar', 'Ditunda']) expect(teks).toContain(kata);
    const akhir = halaman.at(-1) ?? '';
    for (const [i, alasan] of ALASAN.entries()) expect(akhir).toContain(`${i + 1}. ${KATA_ALASAN[alasan].pendek}`);
  });
});
