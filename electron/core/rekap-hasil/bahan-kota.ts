import type { JumlahBulan, JumlahProgram, Papan } from '#contract/rekap.ts';
import type { Dinsos } from '#domain/dinsos.ts';
import { type JumlahPutusan, PUTUSAN } from '#domain/putusan.ts';
import { KEADAAN_KELURAHAN } from '#domain/rekap.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { JENIS_TEMUAN_LINTAS, type JenisTemuanLintas } from '#domain/temuan-lintas.ts';
import { toCanonicalJson } from '../db/canonical-json.ts';
import { GalatMufakat } from '../galat.ts';

/** All that is told of the packages of one month in a city, as numbers: sheets, JSON and paper are made from this alone. */
export interface BahanKota {
  readonly dinsos: Dinsos;
  /** The day on which it was told. */
  readonly tanggal: Tanggal;
  readonly papan: Papan;
  readonly program: readonly JumlahProgram[];
  readonly temuan: Readonly<Record<JenisTemuanLintas, number>>;
  /** Oldest first; later months than that of the board are not among them. */
  readonly tren: readonly JumlahBulan[];
  readonly contoh: boolean;
}

/**
 * Refuses (`JUMLAH_TIDAK_COCOK`) unless kelurahan add up to their kecamatan and to the city, states to all kelurahan, and programmes and
 * the month in the trend come to the same decisions.
 */
export function checkBahanKota(bahan: BahanKota): void {
  const cacat = findCacat(bahan);
  if (cacat !== null) {
    throw new GalatMufakat('JUMLAH_TIDAK_COCOK', `${cacat} Rekap tidak dibuat. Muat ulang rekapnya, lalu coba lagi.`);
  }
}

function findCacat({ papan, program, tren }: BahanKota): string | null {
  const semua = papan.kecamatan.flatMap(({ kelurahan }) => kelurahan);
  const bulan = tren.filter(({ periode }) => periode === papan.periode);
  const sum = (angka: readonly number[]): number => angka.reduce((a, b) => a + b, 0);
  const beda = (bagian: string, ada: number, seharusnya: number): readonly string[] =>
    ada === seharusnya ? [] : [`${bagian} berjumlah ${ada}, seharusnya ${seharusnya}.`];
  const bedaPutusan = (bagian: string, daftar: readonly JumlahPutusan[], jumlah: JumlahPutusan): readonly string[] =>
    PUTUSAN.flatMap((satu) => beda(bagian, sum(daftar.map((baris) => baris[satu])), jumlah[satu]));
  const [cacat = null] = [
    ...papan.kecamatan.flatMap(({ nama, kelurahan, masuk, jumlah }) => [
      ...bedaPutusan(
        `Kelurahan di Kecamatan ${nama}`,
        kelurahan.flatMap((satu) => satu.jumlah ?? []),
        jumlah,
      ),
      ...beda(`Paket dari Kecamatan ${nama}`, kelurahan.filter((satu) => satu.jumlah !== null).length, masuk),
    ]),
    ...bedaPutusan(
      'Tabel kecamatan',
      papan.kecamatan.map(({ jumlah }) => jumlah),
      papan.jumlah,
    ),
    ...beda('Kelurahan yang mengirim', sum(papan.kecamatan.map(({ masuk }) => masuk)), papan.masuk),
    ...KEADAAN_KELURAHAN.flatMap((satu) =>
      beda(
        `Kelurahan dalam keadaan ${satu}`,
        semua.filter(({ keadaan }) => keadaan === satu).length,
        papan.keadaan[satu],
      ),
    ),
    ...bedaPutusan('Tabel program', program, papan.jumlah),
    ...bedaPutusan('Perkembangan bulan ini', bulan, papan.jumlah),
    ...beda('Kelurahan pada perkembangan bulan ini', sum(bulan.map(({ kelurahan }) => kelurahan)), papan.masuk),
    ...beda(
      'Usulan keluar dan graduasi',
      sum(program.map(({ keluar }) => keluar)),
      sum(bulan.map((b) => b.keluar + b.graduasi)),
    ),
  ];
  return cacat;
}

/** rekap.json: the same numbers for other programs. The paper carries its hash, so that both can be held against each other. */
export function serializeBahanKota({ dinsos, tanggal, papan, program, temuan, tren, contoh }: BahanKota): string {
  const polos = (kode: string): string => kode.replaceAll('.', '');
  return `${toCanonicalJson({
    format: 'mufakat-rekap',
    versi: 1,
    dinsos: { kode: polos(papan.kota.kode), nama: dinsos.namaDinas, kota: papan.kota.nama },
    periode: papan.periode,
    tanggal,
    contoh,
    keadaan: papan.keadaan,
    masuk: papan.masuk,
    jumlah: papan.jumlah,
    kecamatan: papan.kecamatan.map((satu) => ({ ...satu, kode: polos(satu.kode) })),
    program,
    temuan: Object.fromEntries(JENIS_TEMUAN_LINTAS.map((jenis) => [jenis, temuan[jenis]])),
    tren,
  })}\n`;
}
