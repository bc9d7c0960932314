import type { Sidang } from '#contract/sidang.ts';
import { formatAngka } from '#domain/angka.ts';
import type { NilaiBlok } from '#domain/blok-notulen.ts';
import { formatHariTanggal } from '#domain/tanggal.ts';

/** What the places in a ready block are filled with, at this moment of the session. */
export function collectNilai(sidang: Sidang, pokok: string, jam: string): NilaiBlok {
  const { isian, jumlah } = sidang;
  return {
    jam,
    tanggal: formatHariTanggal(isian.tanggal),
    tempat: isian.tempat,
    pimpinan: isian.pimpinan.nama,
    notulis: isian.notulis.nama,
    narasumber: isian.narasumber.map(({ nama }) => nama).join(', '),
    pokok,
    hadir: formatAngka(sidang.hadir),
    diundang: formatAngka(sidang.diundang),
    usulan: formatAngka(sidang.usulan),
    diputus: formatAngka(sidang.diputus),
    belum: formatAngka(Math.max(0, sidang.usulan - sidang.diputus)),
    layak: formatAngka(jumlah.layak),
    tidak_layak: formatAngka(jumlah.tidak_layak),
    ditunda: formatAngka(jumlah.ditunda),
  };
}
