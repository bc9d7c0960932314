import type { Content } from 'pdfmake/interfaces';
import { KATA_ALASAN } from '#domain/alasan.ts';
import { NAMA_JENIS_USULAN } from '#domain/jenis-usulan.ts';
import { PUTUSAN } from '#domain/putusan.ts';
import type { JumlahSidang } from './jumlah.ts';
import { explainKata, getSebutanTidakLayak } from './kata-hasil.ts';
import { createBagian, createParagraf } from './paragraph.ts';
import { createTabelAngka } from './tables.ts';
import { formatBilangan, formatJumlah } from './text.ts';

/** The sentence that stands in every berita acara: BPS ranks and Kemensos and the walikota decide, a muskel proposes. */
export const KALIMAT_USULAN =
  'Keputusan musyawarah ini merupakan usulan kelurahan. Musyawarah tidak menetapkan penerima bantuan dan tidak menetapkan ' +
  'peringkat desil; penetapan dilakukan oleh instansi yang berwenang.';

export function createHasil(jumlah: JumlahSidang): Content[] {
  if (jumlah.dibahas === 0) {
    return [
      createBagian('V', 'HASIL MUSYAWARAH', [
        createParagraf('Tidak ada usulan yang dibahas, sehingga tidak ada keputusan.'),
        createParagraf(KALIMAT_USULAN),
      ]),
    ];
  }
  const sebutan = getSebutanTidakLayak(jumlah);
  return [
    createBagian('V', 'HASIL MUSYAWARAH', [
      createParagraf(describeHasil(jumlah, sebutan)),
      createTabelJenis(jumlah, sebutan),
      {
        text: explainKata(jumlah.jenis.map((baris) => baris.jenis)),
        fontSize: 9,
        lineHeight: 1.05,
        alignment: 'justify',
        margin: [0, 4, 0, 4],
      },
      ...createKalimatKeluar(jumlah),
    ]),
    ...createTabelAlasan(jumlah, sebutan),
    { stack: [createParagraf(KALIMAT_USULAN)], unbreakable: true, margin: [0, 7, 0, 0] },
  ];
}

function describeHasil({ dibahas, putusan }: JumlahSidang, sebutan: string): string {
  return (
    `Dari ${formatBilangan(dibahas)} usulan yang dibahas, ${formatBilangan(putusan.layak)} diputus layak, ` +
    `${formatBilangan(putusan.tidak_layak)} ${sebutan}, dan ${formatBilangan(putusan.ditunda)} ditunda, ` +
    'dengan rincian sebagai berikut. Rincian menurut nama dan alamat terdapat pada Lampiran II.'
  );
}

function createTabelJenis({ jenis, dibahas, putusan }: JumlahSidang, sebutan: string): Content {
  const kepala = { layak: 'Layak', tidak_layak: capitalize(sebutan), ditunda: 'Ditunda' };
  return createTabelAngka({
    judul: 'Jenis usulan',
    angka: [
      { judul: 'Dibahas', lebar: 52 },
      ...PUTUSAN.map((satu) => ({ judul: kepala[satu], lebar: satu === 'tidak_layak' ? 66 : 52 })),
    ],
    baris: jenis.map((baris) => ({
      nama: NAMA_JENIS_USULAN[baris.jenis],
      angka: [formatJumlah(baris.dibahas), ...PUTUSAN.map((satu) => formatJumlah(baris[satu]))],
    })),
    jumlah: [formatJumlah(dibahas), ...PUTUSAN.map((satu) => formatJumlah(putusan[satu]))],
    nomor: true,
  });
}

function createKalimatKeluar({ keluar }: JumlahSidang): Content[] {
  if (keluar === 0) return [];
  return [
    createParagraf(
      `Dengan keputusan itu, ${formatBilangan(keluar)} usulan berarti warga diusulkan keluar dari program atau lepas bantuan; ` +
        'pada Lampiran II usulan itu dicetak tebal.',
    ),
  ];
}

/** Reasons side by side. There are at most sixteen, so the pair always fits on a page. */
function createTabelAlasan({ alasan, putusan }: JumlahSidang, sebutan: string): Content[] {
  const bagian = [
    { judul: `Alasan ${sebutan}`, isi: alasan.tidak_layak, jumlah: putusan.tidak_layak },
    { judul: 'Alasan ditunda', isi: alasan.ditunda, jumlah: putusan.ditunda },
  ].filter(({ jumlah }) => jumlah > 0);
  if (bagian.length === 0) return [];
  const tabel = bagian.map(({ judul, isi, jumlah }) =>
    createTabelAngka({
      judul,
      angka: [{ judul: 'Jumlah', lebar: 38 }],
      baris: isi.map((satu) => ({ nama: KATA_ALASAN[satu.alasan].lengkap, angka: [formatJumlah(satu.jumlah)] })),
      jumlah: [formatJumlah(jumlah)],
      nomor: false,
    }),
  );
  const columns = tabel.length === 1 ? [...tabel, { text: '' }] : tabel;
  return [{ stack: [{ columns, columnGap: 13 }], unbreakable: true, margin: [0, 2, 0, 0] }];
}

function capitalize(teks: string): string {
  return teks.charAt(0).toUpperCase() + teks.slice(1);
}
