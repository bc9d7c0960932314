import type { Content } from 'pdfmake/interfaces';
import type { CatatanSidang, OrangSidang } from '#domain/berita-acara.ts';
import { createNilaiTemplat } from '#domain/nilai-templat.ts';
import { formatHariTanggal } from '#domain/tanggal.ts';
import { fillTemplat, TEMPLAT_AWAL } from '#domain/templat.ts';
import { createKeterangan, createParagraf } from './paragraph.ts';

/** Title, number, the sentence that opens the berita acara with its date in words, and who, when and where. */
export function createPembuka(catatan: CatatanSidang): Content[] {
  const { blok } = catatan.templat ?? TEMPLAT_AWAL;
  return [
    {
      stack: [
        { text: 'BERITA ACARA', bold: true, fontSize: 13, characterSpacing: 0.3 },
        { text: 'MUSYAWARAH KELURAHAN', bold: true, fontSize: 13, characterSpacing: 0.3 },
        { text: 'Pembahasan Usulan Data dan Program Kesejahteraan Sosial', margin: [0, 2, 0, 2] },
        { text: `Nomor: ${catatan.nomorBeritaAcara}` },
      ],
      alignment: 'center',
      margin: [0, 0, 0, 10],
    },
    createParagraf(fillTemplat(blok.ba_pembukaan, createNilaiTemplat(catatan))),
    ...createKeteranganSidang(catatan),
    ...createKeterangan([
      ['Pimpinan', formatOrang(catatan.pimpinan)],
      ['Notulis', formatOrang(catatan.notulis)],
      ...catatan.narasumber.map(
        (orang, i) => [i === 0 ? 'Narasumber' : '', formatOrang(orang)] satisfies [string, string],
      ),
    ]),
  ];
}

/** Day, time and place of the session, the same rows in the berita acara and in the attendance list. */
export function createKeteranganSidang(catatan: CatatanSidang): Content[] {
  return createKeterangan([
    ['Hari/Tanggal', formatHariTanggal(catatan.tanggal)],
    ['Waktu', formatWaktu(catatan)],
    ['Tempat', catatan.tempat],
  ]);
}

/** Clock times are kept in the zone of the kelurahan's records, WIB. */
function formatWaktu({ mulai, selesai }: CatatanSidang): string {
  if (mulai === '') return '';
  return selesai === null ? `Pukul ${mulai} WIB s.d. selesai` : `Pukul ${mulai} s.d. ${selesai} WIB`;
}

function formatOrang({ nama, jabatan }: OrangSidang): string {
  return jabatan === '' ? nama : `${nama} (${jabatan})`;
}
