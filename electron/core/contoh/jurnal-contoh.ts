import { createHash } from 'node:crypto';
import type { CatatanAdendum } from '#domain/adendum.ts';
import type { CatatanSidang } from '#domain/berita-acara.ts';
import { chainJurnal, type IsiJurnal } from '../db/journal.ts';
import type { BarisJurnalPaket } from '../paket/jurnal-json.ts';

/** Rows that a kelurahan of the sample writes between two of its packages. */
const BARIS_ANTARA = 20_000;

/**
 * The journal of a session of the sample, as `takeJurnal` would give it: from the session's making to its closing, then its addenda.
 * `urut`: sequence of the package, which tells where in the kelurahan's journal the session lies.
 */
export function createJurnalContoh(
  catatan: CatatanSidang,
  urut: number,
  adendum: readonly CatatanAdendum[] = [],
): BarisJurnalPaket[] {
  const add = (perintah: string, masukan: object, waktu: string): IsiJurnal => ({
    waktu,
    pelaku: 'sekretaris',
    perintah,
    masukan,
    membalik: null,
  });
  const sidang = urut;
  const pembuatan = new Date(Date.parse(catatan.ditutupPada) - 86_400_000).toISOString();
  const isi = [
    add('sidang.create', { isian: { tanggal: catatan.tanggal, tempat: catatan.tempat } }, pembuatan),
    ...catatan.keputusan.map(({ nomor, putusan, alasan, catatan: teks, diputusPada }) =>
      add('keputusan.record', { sidang, nomor, isi: { putusan, alasan, catatan: teks } }, diputusPada),
    ),
    add('sidang.tutup', { sidang }, catatan.ditutupPada),
    ...adendum.map(({ alasan, koreksi, dibuatPada }) =>
      add(
        'adendum.create',
        { sidang, alasan, koreksi: koreksi.map(({ usulan, sesudah }) => ({ usulan, isi: sesudah })) },
        dibuatPada,
      ),
    ),
  ];
  const sebelum = {
    urut: 100 + (urut - 1) * BARIS_ANTARA,
    sidik: createHash('sha256').update(`sebelum ${catatan.sidang}`).digest('hex'),
  };
  return chainJurnal(sebelum, isi).map(({ sidik_sebelum: sidikSebelum, ...baris }) => {
    const { sidik, ...awal } = baris;
    return { ...awal, sidikSebelum, sidik };
  });
}
