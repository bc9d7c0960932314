import type { Content } from 'pdfmake/interfaces';
import { formatHariTanggal } from '#domain/tanggal.ts';
import { createTabelHadir, estimateTinggi, splitHalaman } from './daftar-hadir.ts';
import type { Halaman } from './geometry.ts';
import type { IsiPersiapan } from './kertas-persiapan.ts';
import { createLetterhead } from './letterhead.ts';
import { createKeterangan } from './paragraph.ts';
import { createBarisTandaTangan, createTandaTangan, estimateTandaTangan } from './signatures.ts';
import { describeWaktu } from './undangan.ts';

/** Rows for guests below the names, at the least. */
const BARIS_TAMU = 8;
/** Nobody has come yet, and all sign by hand. */
const BELUM_DATANG = { hadir: false, datang: null, pulang: null, cara: 'belum', goresan: null } as const;
/** Letterhead, title and the rows of day, time and place, in points. */
const TINGGI_KEPALA_SURAT = 225;

/** The attendance list to be signed by hand: who is invited by name, then rows for guests. */
export function createDaftarHadirKosong(isi: IsiPersiapan, halaman: Halaman): Content[] {
  const tamu = BARIS_TAMU + (isi.diundang.length % 2);
  const orang = [
    ...isi.diundang,
    ...Array.from({ length: tamu }, () => ({ nama: '', jabatan: '', unsur: 'lainnya' as const })),
  ];
  const baris = orang.map(({ nama, jabatan, unsur }, i) => {
    const satu = { ...BELUM_DATANG, nomor: i + 1, nama, jabatan, unsur };
    return { ...satu, urut: i + 1, tinggi: estimateTinggi(satu) };
  });
  const tanda = [
    createTandaTangan([`${isi.templat.jabatan.pimpinan},`], isi.pimpinan),
    createTandaTangan([`${isi.templat.jabatan.notulis},`], isi.notulis),
  ];
  const akhir = estimateTandaTangan([tanda], halaman.lebar) + 40;
  return [
    createLetterhead(isi.kelurahan, halaman.lebar),
    { text: 'DAFTAR HADIR', bold: true, fontSize: 13, alignment: 'center' },
    { text: 'Musyawarah Kelurahan', alignment: 'center', margin: [0, 0, 0, 8] },
    {
      stack: createKeterangan([
        ['Hari/Tanggal', formatHariTanggal(isi.tanggal)],
        ['Waktu', `Pukul ${describeWaktu(isi.mulai, isi.rencanaSelesai)}`],
        ['Tempat', isi.tempat],
      ]),
      margin: [0, 0, 0, 4],
    },
    ...splitHalaman(baris, halaman.tinggi, akhir, TINGGI_KEPALA_SURAT).map((bagian, i) =>
      createTabelHadir(bagian, i > 0, halaman.lebar),
    ),
    {
      stack: [
        { text: 'Jumlah peserta yang hadir: ………………… orang', margin: [0, 6, 0, 0] },
        createBarisTandaTangan(tanda),
      ],
      unbreakable: true,
    },
  ];
}
