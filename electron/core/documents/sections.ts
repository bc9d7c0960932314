import type { Content } from 'pdfmake/interfaces';
import type { CatatanSidang } from '#domain/berita-acara.ts';
import { NAMA_UNSUR, UNSUR } from '#domain/unsur.ts';
import type { JumlahSidang } from './jumlah.ts';
import { createBagian, createBagianDaftar, createParagraf } from './paragraph.ts';
import { createTabelAngka } from './tables.ts';
import { formatBilangan, formatJumlah, joinDan, punctuateList } from './text.ts';

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
            // The record does not tell yet how each decision came about: nothing is claimed that may be untrue.
            'Usulan dibahas satu per satu, atau diputus bersama sesudah ditampilkan bila tidak diperdebatkan.',
            'Keputusan diambil secara mufakat, atau dengan pemungutan suara bila mufakat tidak tercapai.',
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

export function createSanggahan(): Content {
  return createBagian('VI', 'SANGGAHAN', [
    createParagraf('Sanggahan yang diajukan beserta jawabannya, bila ada, tercatat dalam daftar sanggahan sidang.'),
  ]);
}
