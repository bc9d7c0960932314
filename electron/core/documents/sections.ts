import type { Content } from 'pdfmake/interfaces';
import type { CatatanSidang, SanggahanTercatat } from '#domain/berita-acara.ts';
import { NAMA_HASIL_SANGGAHAN } from '#domain/sanggahan.ts';
import { formatTanggal } from '#domain/tanggal.ts';
import { NAMA_UNSUR, UNSUR } from '#domain/unsur.ts';
import { describeJalannya } from './jalannya.ts';
import type { JumlahSidang } from './jumlah.ts';
import { createBagian, createBagianDaftar, createParagraf } from './paragraph.ts';
import { createTabelAngka } from './tables.ts';
import { endSentence, formatBilangan, formatJumlah, joinDan, punctuateList } from './text.ts';

/** Most proposers that are named one by one; the rest are counted together. */
const PENGUSUL_DISEBUT = 6;

export function createDasar({ dasarHukum }: CatatanSidang, lebar: number): Content[] {
  return createBagianDaftar('I', 'DASAR', punctuateList(dasarHukum), lebar);
}

/** How many were invited and came, by the group they stand for. No quorum is claimed: no rule in force asks for one. */
export function createPeserta({ peserta }: CatatanSidang): Content {
  const hadir = peserta.filter((orang) => orang.hadir).length;
  const baris = UNSUR.map((unsur) => {
    const satu = peserta.filter((orang) => orang.unsur === unsur);
    return { nama: NAMA_UNSUR[unsur].lengkap, diundang: satu.length, hadir: satu.filter((o) => o.hadir).length };
  }).filter(({ diundang }) => diundang > 0);
  return createBagian('II', 'PESERTA', [
    createParagraf(
      `Musyawarah dihadiri ${formatBilangan(hadir)} orang dari ${formatBilangan(peserta.length)} orang yang diundang, ` +
        'menurut unsur sebagaimana tabel berikut. Nama dan tanda tangan peserta terdapat pada Lampiran I.',
    ),
    createTabelAngka({
      judul: 'Unsur',
      angka: ['Diundang', 'Hadir'].map((judul) => ({ judul, lebar: 58 })),
      baris: baris.map((satu) => ({ nama: satu.nama, angka: [formatJumlah(satu.diundang), formatJumlah(satu.hadir)] })),
      jumlah: [formatJumlah(peserta.length), formatJumlah(hadir)],
      nomor: true,
    }),
  ]);
}

export function createAgenda({ agenda }: CatatanSidang, lebar: number): Content[] {
  return createBagianDaftar('III', 'AGENDA', punctuateList(agenda), lebar);
}

/** Only what the record of the session knows. */
export function createJalannya(catatan: CatatanSidang, { dibahas }: JumlahSidang, lebar: number): Content[] {
  const { mulai, selesai, pimpinan } = catatan;
  const pemimpin = pimpinan.jabatan === '' ? pimpinan.nama : `${pimpinan.nama} (${pimpinan.jabatan})`;
  return createBagianDaftar(
    'IV',
    'JALANNYA MUSYAWARAH',
    [
      `Musyawarah ${mulai === '' ? '' : `dibuka pukul ${mulai} WIB dan `}dipimpin oleh ${pemimpin}.`,
      ...(dibahas === 0
        ? ['Tidak ada usulan yang dibahas.']
        : [
            `Musyawarah membahas ${formatBilangan(dibahas)} usulan${describePengusul(catatan)}.`,
            ...describeJalannya(catatan, dibahas),
          ]),
      ...(selesai === null ? [] : [`Musyawarah ditutup pukul ${selesai} WIB.`]),
    ],
    lebar,
  );
}

/** `, yang berasal dari RT/RW (34 usulan) dan PSM (17 usulan)`; empty where no usulan tells who proposed it. */
function describePengusul({ keputusan }: CatatanSidang): string {
  const jumlah = new Map<string, number>();
  for (const { data } of keputusan) {
    const pengusul = groupPengusul(data.pengusul);
    jumlah.set(pengusul, (jumlah.get(pengusul) ?? 0) + 1);
  }
  const tanpa = jumlah.get('') ?? 0;
  jumlah.delete('');
  if (jumlah.size === 0) return '';
  const urut = [...jumlah].sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
  const lain = urut.slice(PENGUSUL_DISEBUT).reduce((sum, [, n]) => sum + n, 0);
  const sebut = [
    ...urut.slice(0, PENGUSUL_DISEBUT),
    ...(lain > 0 ? [['pengusul lain', lain] as const] : []),
    ...(tanpa > 0 ? [['yang tidak mencantumkan pengusul', tanpa] as const] : []),
  ];
  return `, yang berasal dari ${joinDan(sebut.map(([nama, n]) => `${nama} (${n} usulan)`))}`;
}

function groupPengusul(pengusul: string): string {
  const rapi = pengusul.trim().replace(/\s+/g, ' ');
  if (/^(ketua )?(rt|rw)\b/i.test(rapi)) return 'RT/RW';
  return /^psm\b/i.test(rapi) ? 'PSM' : rapi;
}

/** Objections as they stood at the closing, each with its answer; a long one may go over to the next page. */
export function createSanggahan({ sanggahan }: CatatanSidang, lebar: number): Content[] {
  if (sanggahan.length === 0) {
    return [createBagian('VI', 'SANGGAHAN', [createParagraf('Dalam musyawarah tidak ada sanggahan.')])];
  }
  return createBagianDaftar('VI', 'SANGGAHAN', sanggahan.map(describeSanggahan), lebar);
}

function describeSanggahan(satu: SanggahanTercatat): string {
  const sebagai = satu.sebagai === '' ? '' : ` (${satu.sebagai})`;
  const terhadap =
    satu.terhadap === null ? 'jalannya musyawarah' : `usulan nomor ${satu.terhadap.nomor} a.n. ${satu.terhadap.nama}`;
  const awal = `${satu.penyanggah}${sebagai} menyanggah ${terhadap}: ${endSentence(satu.isi)}`;
  if (satu.hasil === null) return `${awal} Belum dijawab; dijawab paling lambat ${formatTanggal(satu.tenggat)}.`;
  const hasil = NAMA_HASIL_SANGGAHAN[satu.hasil].toLowerCase();
  const jawaban = satu.jawaban === '' ? '' : ` ${endSentence(`Jawaban ${satu.penjawab}: ${satu.jawaban}`)}`;
  return `${awal}${jawaban} Hasil: ${hasil}.`;
}
