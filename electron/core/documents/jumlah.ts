import { createHash } from 'node:crypto';
import type { Alasan } from '#domain/alasan.ts';
import {
  type CatatanSidang,
  countByAlasan,
  countByJenis,
  type KeputusanTercatat,
  serializeKeputusan,
} from '#domain/berita-acara.ts';
import { JENIS_USULAN, type JenisUsulan } from '#domain/jenis-usulan.ts';
import { getKataPutusan, type JumlahPutusan, PUTUSAN, type Putusan } from '#domain/putusan.ts';
import { GalatMufakat } from '../galat.ts';

export interface BarisJenis extends JumlahPutusan {
  readonly jenis: JenisUsulan;
  readonly dibahas: number;
}

/** Every count that the berita acara prints, each taken the way its table is made. */
export interface JumlahSidang {
  readonly dibahas: number;
  readonly putusan: JumlahPutusan;
  readonly jenis: readonly BarisJenis[];
  readonly alasan: Readonly<Record<'tidak_layak' | 'ditunda', readonly { alasan: Alasan; jumlah: number }[]>>;
  readonly lampiran: Readonly<Record<Putusan, readonly KeputusanTercatat[]>>;
  /** Decisions that propose a person to leave a programme. */
  readonly keluar: number;
}

/**
 * Counts what will be printed and refuses (`JUMLAH_TIDAK_COCOK`) unless kinds, reasons and annexes each add up to the decisions,
 * no number of a usulan stands twice, and the hash in the footer is that of these decisions.
 */
export function checkJumlah(catatan: CatatanSidang): JumlahSidang {
  const jumlah = countSidang(catatan);
  const cacat = findCacat(catatan, jumlah);
  if (cacat !== null) {
    throw new GalatMufakat('JUMLAH_TIDAK_COCOK', `${cacat} Dokumen tidak dicetak. Periksa keputusan sidang ini.`);
  }
  return jumlah;
}

function countSidang({ keputusan }: CatatanSidang): JumlahSidang {
  const urut = [...keputusan].sort((a, b) => a.nomor - b.nomor);
  const lampiran = {
    layak: urut.filter((k) => k.putusan === 'layak'),
    tidak_layak: urut.filter((k) => k.putusan === 'tidak_layak'),
    ditunda: urut.filter((k) => k.putusan === 'ditunda'),
  };
  return {
    dibahas: keputusan.length,
    putusan: {
      layak: lampiran.layak.length,
      tidak_layak: lampiran.tidak_layak.length,
      ditunda: lampiran.ditunda.length,
    },
    jenis: countByJenis(keputusan, JENIS_USULAN),
    alasan: {
      tidak_layak: countByAlasan(keputusan, 'tidak_layak'),
      ditunda: countByAlasan(keputusan, 'ditunda'),
    },
    lampiran,
    keluar: lampiran.tidak_layak.filter((k) => getKataPutusan(k.data.jenis, k.putusan).keluar).length,
  };
}

function findCacat(catatan: CatatanSidang, { dibahas, putusan, jenis, alasan }: JumlahSidang): string | null {
  const sum = (angka: readonly number[]): number => angka.reduce((a, b) => a + b, 0);
  const beda = (bagian: string, ada: number, seharusnya: number): string | null =>
    ada === seharusnya ? null : `${bagian} berjumlah ${ada}, seharusnya ${seharusnya}.`;
  const layakBeralasan = catatan.keputusan.filter((k) => k.putusan === 'layak' && k.alasan !== null).length;
  const sidik = createHash('sha256').update(serializeKeputusan(catatan.keputusan)).digest('hex');
  return (
    beda('Lampiran II', sum(PUTUSAN.map((satu) => putusan[satu])), dibahas) ??
    beda('Tabel jenis usulan', sum(jenis.map((baris) => baris.dibahas)), dibahas) ??
    PUTUSAN.map((satu) =>
      beda(`Kolom ${satu} pada tabel jenis usulan`, sum(jenis.map((b) => b[satu])), putusan[satu]),
    ).find((cacat) => cacat !== null) ??
    beda('Alasan tidak layak', sum(alasan.tidak_layak.map((a) => a.jumlah)), putusan.tidak_layak) ??
    beda('Alasan ditunda', sum(alasan.ditunda.map((a) => a.jumlah)), putusan.ditunda) ??
    beda('Keputusan layak yang beralasan', layakBeralasan, 0) ??
    beda('Nomor usulan yang berbeda', new Set(catatan.keputusan.map((k) => k.nomor)).size, dibahas) ??
    (sidik === catatan.sidikKeputusan
      ? null
      : 'Sidik keputusan tidak sama dengan sidik yang dicatat saat sidang ditutup.')
  );
}
