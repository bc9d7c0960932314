import { createHash } from 'node:crypto';
import { applyAdendum, type CatatanAdendum, type KoreksiTercatat } from '#domain/adendum.ts';
import { addHari } from '#domain/batas.ts';
import { type CatatanSidang, type KeputusanTercatat, serializeKeputusan } from '#domain/berita-acara.ts';

/** An addendum four days after a session of the sample that changes its first decision. Throws a RangeError where it has none. */
export function createAdendumContoh(catatan: CatatanSidang): CatatanAdendum {
  const pertama = catatan.keputusan.find(({ nomor }) => nomor === 1);
  if (pertama === undefined) throw new RangeError('an addendum needs a decision to correct');
  const { nomor, usulan, data, putusan, alasan, catatan: teks } = pertama;
  const koreksi: KoreksiTercatat[] = [
    {
      nomor,
      usulan,
      data,
      sebelum: { putusan, alasan, catatan: teks },
      sesudah:
        putusan === 'layak'
          ? { putusan: 'tidak_layak', alasan: 'MAMPU', catatan: 'Kunjungan ulang ke rumah' }
          : { putusan: 'layak', alasan: null, catatan: 'Kunjungan ulang ke rumah' },
    },
  ];
  const tanggal = addHari(catatan.tanggal, 4);
  const dibuatPada = `${tanggal}T03:00:00.000Z`;
  const { sidang, namaSidang, nomorBeritaAcara, wilayah, kop, ukuranKertas, pimpinan, notulis, lurah } = catatan;
  return {
    versi: 1,
    sidang,
    namaSidang,
    tanggalSidang: catatan.tanggal,
    nomorBeritaAcara,
    urut: 1,
    nomor: `${nomorBeritaAcara}-A1`,
    tanggal,
    alasan: 'Kunjungan ulang ke rumah sesudah ada sanggahan',
    ...{ wilayah, kop, ukuranKertas, pimpinan, notulis, lurah },
    koreksi,
    sanggahan: null,
    dibuatPada,
    sidikSebelum: catatan.sidikKeputusan,
    sidikSesudah: hash(applyAdendum(catatan.keputusan, [{ koreksi, dibuatPada }])),
    contoh: true,
  };
}

function hash(keputusan: readonly KeputusanTercatat[]): string {
  return createHash('sha256').update(serializeKeputusan(keputusan)).digest('hex');
}
