import { applyAdendum, type CatatanAdendum } from '#domain/adendum.ts';
import { KATA_ALASAN } from '#domain/alasan.ts';
import { type CatatanSidang, countByJenis, type KeputusanTercatat, serializeKeputusan } from '#domain/berita-acara.ts';
import { JENIS_USULAN, NAMA_JENIS_USULAN, proposesIntoProgram } from '#domain/jenis-usulan.ts';
import type { Wilayah, WilayahKelurahan } from '#domain/kelurahan.ts';
import { countPutusan, formatPutusan, getKataPutusan } from '#domain/putusan.ts';
import { toCanonicalJson } from '../db/canonical-json.ts';
import type { AdendumBerkas, BerkasKeputusan, KeputusanBerkas } from './keputusan-shape.ts';
import { computeSha256 } from './sha256.ts';

/** What a decision means for lists outside: its words, and on which of the sheets it stands. */
export interface ArtiKeputusan {
  readonly kata: { readonly jenis: string; readonly putusan: string; readonly alasan: string };
  readonly keluar: boolean;
  readonly diusulkan: boolean;
}

/** Words and sheets of a decision, from the one table of the domain. */
export function getArtiKeputusan({ data, putusan, alasan }: KeputusanTercatat): ArtiKeputusan {
  return {
    kata: {
      jenis: NAMA_JENIS_USULAN[data.jenis],
      putusan: formatPutusan(data.jenis, putusan),
      alasan: alasan === null ? '' : KATA_ALASAN[alasan].pendek,
    },
    keluar: getKataPutusan(data.jenis, putusan).keluar,
    diusulkan: putusan === 'layak' && proposesIntoProgram(data.jenis),
  };
}

/** Decisions in the order of their numbers: the order of every part of a package. */
export function sortKeputusan(keputusan: readonly KeputusanTercatat[]): readonly KeputusanTercatat[] {
  return [...keputusan].sort((a, b) => a.nomor - b.nomor);
}

/** The decisions as the addenda have left them, in the order of every part of a package. */
export function listKeputusanKini(
  { keputusan }: CatatanSidang,
  adendum: readonly CatatanAdendum[],
): readonly KeputusanTercatat[] {
  return sortKeputusan(applyAdendum(keputusan, adendum));
}

/** All that is computed from the decisions alone; a verification computes it again. */
export function summarizeKeputusan(
  keputusan: readonly KeputusanTercatat[],
): Pick<BerkasKeputusan, 'jumlah' | 'jumlahKeluar' | 'jumlahDiusulkan' | 'perJenis' | 'sidikKeputusan'> {
  const arti = keputusan.map(getArtiKeputusan);
  return {
    jumlah: { ...countPutusan(keputusan) },
    jumlahKeluar: arti.filter(({ keluar }) => keluar).length,
    jumlahDiusulkan: arti.filter(({ diusulkan }) => diusulkan).length,
    perJenis: countByJenis(keputusan, JENIS_USULAN),
    sidikKeputusan: computeSha256(serializeKeputusan(keputusan)),
  };
}

/** keputusan.json as a value: the decisions as the addenda have left them. */
export function createBerkasKeputusan(
  catatan: CatatanSidang,
  adendum: readonly CatatanAdendum[] = [],
): BerkasKeputusan {
  const kepala = {
    kelurahan: toKodeTanpaTitik(catatan.wilayah),
    sidang: { id: catatan.sidang, nama: catatan.namaSidang, tanggal: catatan.tanggal },
    nomorBeritaAcara: catatan.nomorBeritaAcara,
    ditutupPada: catatan.ditutupPada,
    contoh: catatan.contoh,
    ...(adendum.length > 0 && { adendum: adendum.map(toAdendumBerkas) }),
  };
  return joinBerkasKeputusan(kepala, listKeputusanKini(catatan, adendum));
}

function toAdendumBerkas(catatan: CatatanAdendum): AdendumBerkas {
  const { urut, nomor, tanggal, alasan, sidikSebelum, sidikSesudah, koreksi } = catatan;
  return {
    urut,
    nomor,
    tanggal,
    alasan,
    sidikSebelum,
    sidikSesudah,
    koreksi: koreksi.map((satu) => ({ nomor: satu.nomor, sebelum: { ...satu.sebelum }, sesudah: { ...satu.sesudah } })),
  };
}

export type IdentitasKeputusan = Pick<
  BerkasKeputusan,
  'kelurahan' | 'sidang' | 'nomorBeritaAcara' | 'ditutupPada' | 'contoh' | 'adendum'
>;

/** The file that belongs to these decisions of this session: everything else in it is computed. */
export function joinBerkasKeputusan(
  { kelurahan, sidang, nomorBeritaAcara, ditutupPada, contoh, adendum }: IdentitasKeputusan,
  keputusan: readonly KeputusanTercatat[],
): BerkasKeputusan {
  return {
    format: 'mufakat-keputusan',
    versi: 1,
    kelurahan,
    sidang,
    nomorBeritaAcara,
    ditutupPada,
    contoh,
    ...summarizeKeputusan(keputusan),
    ...(adendum !== undefined && { adendum }),
    keputusan: keputusan.map(createKeputusanBerkas),
  };
}

/** A decision with its words. The three shapes of the file come from the rule that a reason stands wherever it is not layak. */
function createKeputusanBerkas(tercatat: KeputusanTercatat): KeputusanBerkas {
  const { nomor, usulan, data, putusan, alasan, catatan, diputusPada } = tercatat;
  const bidang = { nomor, usulan, data: { ...data }, diputusPada, ...getArtiKeputusan(tercatat) };
  return { ...bidang, putusan, alasan, catatan } as KeputusanBerkas;
}

/** Codes of 2, 4, 6 and 10 digits, as files carry them. */
function toKodeTanpaTitik(wilayah: WilayahKelurahan): BerkasKeputusan['kelurahan'] {
  const polos = ({ kode, nama }: Wilayah) => ({ kode: kode.replaceAll('.', ''), nama });
  return {
    provinsi: polos(wilayah.provinsi),
    kota: polos(wilayah.kota),
    kecamatan: polos(wilayah.kecamatan),
    kelurahan: polos(wilayah.kelurahan),
  };
}

/**
 * JSON text, a field and a decision a line: readable and small. Keys inside a line are in code-point order, so that the same
 * decisions give the same bytes whatever order their fields had in memory.
 */
export function serializeBerkasKeputusan({ keputusan, ...kepala }: BerkasKeputusan): string {
  const bidang = Object.entries(kepala).map(([kunci, isi]) => `${JSON.stringify(kunci)}:${toCanonicalJson(isi)},\n`);
  const baris = keputusan.map((satu) => toCanonicalJson(satu)).join(',\n');
  return `{${bidang.join('')}"keputusan":[\n${baris}\n]}\n`;
}
