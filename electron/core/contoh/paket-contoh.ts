import { createHash } from 'node:crypto';
import type { CatatanSidang } from '#domain/berita-acara.ts';
import { getKodeSepuluh, type WilayahKelurahan } from '#domain/kelurahan.ts';
import type { JumlahPutusan } from '#domain/putusan.ts';
import { getBulan, getTahun, type Tanggal } from '#domain/tanggal.ts';
import { renderAdendum } from '../documents/adendum.ts';
import { renderBeritaAcara } from '../documents/berita-acara.ts';
import type { Cetakan } from '../documents/printer.ts';
import { buildPaket } from '../paket/build-paket.ts';
import type { Terbitan } from '../paket/manifest.ts';
import { type Penyegel, sealPdf } from '../segel/seal-pdf.ts';
import { VERSI_PROGRAM } from '../versi.ts';
import { findWilayah, listWilayah } from '../wilayah/wilayah.ts';
import { createAcak } from './acak.ts';
import { createAdendumContoh } from './adendum-contoh.ts';
import { createPembuatNomor, type PembuatNomor } from './generate-nomor.ts';
import { createJurnalContoh } from './jurnal-contoh.ts';
import { generateKeputusan } from './keputusan-contoh.ts';
import { createKunciContoh, type KunciContoh } from './kunci-contoh.ts';
import { createSidangContoh } from './sidang-contoh.ts';
import { TEMUAN_TANAM } from './temuan-tanam.ts';

export interface PermintaanPaketContoh {
  /** Code of the city, `13.71`. What is planted between kelurahan lies in Kota Padang only. */
  readonly kota: string;
  /** Seed: the same request gives the same bytes on every machine. */
  readonly benih: number;
  /** Day of the sessions; another month has other people and sessions of its own. */
  readonly tanggal: Tanggal;
  /** Decisions a package; 13 to 17 where it is not told. At least 3 where findings are planted. */
  readonly keputusan?: number;
  /** Sequence of each kelurahan's first package; 1 where it is not told. A later month goes on where the one before ended. */
  readonly urut?: number;
  /** False leaves `TEMUAN_TANAM` out, so that nothing is to be found between kelurahan. */
  readonly tanam?: boolean;
  /** Codes (`13.71.01.1001`) of the only kelurahan that send something; all of the city where it is not told. */
  readonly hanya?: readonly string[];
  /** Codes of kelurahan that send nothing. */
  readonly tanpa?: readonly string[];
  /** Kelurahan that hold their session on another day. Late is a package by the day on which it comes, whatever its session's. */
  readonly tanggalLain?: Readonly<Record<string, Tanggal>>;
  /** Codes of kelurahan that send a second version at once, in which an addendum changes decision 1. */
  readonly ulang?: readonly string[];
  /** One unsealed PDF in the place of every paper, for measuring: laying out is by far the largest part of making a package. */
  readonly pdf?: Uint8Array;
}

/** A package that a kelurahan of the sample sends, and with which keys. */
export interface PaketContoh {
  readonly kelurahan: WilayahKelurahan;
  readonly namaBerkas: string;
  readonly zip: Uint8Array;
  /** SHA-256 of the zip, hexadecimal. */
  readonly sha256: string;
  readonly sidikManifest: string;
  /** The session as it was closed; version 2 has an addendum besides. */
  readonly catatan: CatatanSidang;
  /** Decisions as the package tells them, addendum included. */
  readonly jumlah: JumlahPutusan;
  readonly urut: number;
  readonly versi: number;
  readonly penyegel: Penyegel;
  readonly penerima: string;
  /** Opens what was encrypted to `penerima`. */
  readonly identitas: string;
}

/**
 * The packages that the kelurahan of a city send after a session, in the order of their codes, made with the code that makes real ones.
 * All people are invented. A kelurahan has the same keys in every sample (`createKunciContoh`). Throws a RangeError for a city that is
 * not in the official list.
 */
export async function* generatePaketContoh(permintaan: PermintaanPaketContoh): AsyncGenerator<PaketContoh> {
  const { kota, tanpa = [], hanya, ulang = [] } = permintaan;
  for (const { wilayah, petak } of listKelurahan(kota)) {
    const { kode } = wilayah.kelurahan;
    if (tanpa.includes(kode) || hanya?.includes(kode) === false) continue;
    const kunci = await createKunciContoh(wilayah.kelurahan);
    const catatan = createCatatan(permintaan, wilayah, petak);
    const pertama = await pack(permintaan, { catatan, kunci, sebelum: null });
    yield pertama;
    if (ulang.includes(kode)) yield await pack(permintaan, { catatan, kunci, sebelum: pertama });
  }
}

/** Birthdays are shared out among the kelurahan of a kecamatan, so that no two of them can give out one number. */
interface Petak {
  readonly ke: number;
  readonly dari: number;
}

/** Every kelurahan of a city by its code. Throws a RangeError for a city that is not in the official list. */
export function listKelurahan(kota: string): { wilayah: WilayahKelurahan; petak: Petak }[] {
  const daftar = listWilayah(kota, '').flatMap((kecamatan) => {
    const kelurahan = listWilayah(kecamatan.kode, '');
    return kelurahan.flatMap(({ kode }, ke) => {
      const wilayah = findWilayah(kode);
      return wilayah === null ? [] : [{ wilayah, petak: { ke, dari: kelurahan.length } }];
    });
  });
  if (daftar.length === 0) throw new RangeError(`no kelurahan in ${kota}`);
  return daftar;
}

function createCatatan(permintaan: PermintaanPaketContoh, wilayah: WilayahKelurahan, petak: Petak): CatatanSidang {
  const { benih, keputusan, tanam = true, tanggalLain = {} } = permintaan;
  const { kode } = wilayah.kelurahan;
  const tanggal = tanggalLain[kode] ?? permintaan.tanggal;
  const sidik = createHash('sha256').update(`sidang ${kode} ${permintaan.tanggal} ${benih}`).digest();
  const acak = createAcak(sidik.readUInt32BE());
  const pihak = tanam ? TEMUAN_TANAM.flatMap((temuan) => temuan.pihak) : [];
  return createSidangContoh({
    acak,
    wilayah,
    tanggal,
    sidang: formatUuid(sidik),
    keputusan: generateKeputusan({
      acak,
      nomor: createNomorPetak(wilayah, petak, permintaan.tanggal),
      banyak: keputusan ?? acak.int(13, 17),
      wilayah,
      tanggal,
      tanam: pihak.filter((satu) => satu.kelurahan === kode),
    }),
  });
}

interface BahanPaket {
  readonly catatan: CatatanSidang;
  readonly kunci: KunciContoh;
  /** The version before, whose place this one takes with an addendum. */
  readonly sebelum: PaketContoh | null;
}

async function pack(permintaan: PermintaanPaketContoh, { catatan, kunci, sebelum }: BahanPaket): Promise<PaketContoh> {
  const { urut: awal = 1, pdf } = permintaan;
  const { penyegel, penerima, identitas } = kunci;
  const print = async (render: () => Promise<Cetakan>): Promise<Cetakan> => {
    if (pdf !== undefined) return { pdf, halaman: 1 };
    const cetakan = await render();
    return { ...cetakan, pdf: sealPdf(cetakan.pdf, penyegel) };
  };
  const koreksi = sebelum === null ? [] : [createAdendumContoh(catatan)];
  const adendum = await Promise.all(
    koreksi.map(async (satu) => ({ catatan: satu, pdf: (await print(() => renderAdendum(satu))).pdf })),
  );
  const terbitan: Terbitan =
    sebelum === null
      ? { versi: 1, urut: awal, menggantikan: null }
      : { versi: sebelum.versi + 1, urut: sebelum.urut + 1, menggantikan: sebelum.sidikManifest };
  const paket = await buildPaket({
    catatan,
    ...(await print(() => renderBeritaAcara(catatan))),
    versiProgram: VERSI_PROGRAM,
    terbitan,
    penyegel,
    penerima,
    jurnal: createJurnalContoh(catatan, awal, koreksi),
    adendum,
  });
  const { urut, versi } = terbitan;
  return { kelurahan: catatan.wilayah, catatan, ...paket, urut, versi, penyegel, penerima, identitas };
}

/** Birthdays of this kelurahan only; each month begins at other serials. */
function createNomorPetak({ kelurahan }: WilayahKelurahan, { ke, dari }: Petak, tanggal: Tanggal): PembuatNomor {
  const bulan = getTahun(tanggal) * 12 + getBulan(tanggal);
  const nomor = createPembuatNomor(getKodeSepuluh(kelurahan).slice(0, 6), (bulan % 24) * 40);
  // Days before 1970 are negative.
  const isSini = (hari: Tanggal): boolean => Math.abs(Date.parse(hari) / 86_400_000) % dari === ke;
  return {
    createNik: (lahir, jenisKelamin) => (isSini(lahir) ? nomor.createNik(lahir, jenisKelamin) : null),
    createNomorKk: (terbit) => (isSini(terbit) ? nomor.createNomorKk(terbit) : null),
  };
}

/** Version 8: an identifier made of a hash. Source: RFC 9562, section 5.8. */
function formatUuid(sidik: Buffer): string {
  const heksa = sidik.toString('hex');
  const varian = ((Number.parseInt(heksa.charAt(16), 16) & 3) | 8).toString(16);
  return [
    heksa.slice(0, 8),
    heksa.slice(8, 12),
    `8${heksa.slice(13, 16)}`,
    `${varian}${heksa.slice(17, 20)}`,
    heksa.slice(20, 32),
  ].join('-');
}
