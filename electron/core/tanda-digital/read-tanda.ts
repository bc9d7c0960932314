import { createHash } from 'node:crypto';
import { findSegel } from '../segel/isian-segel.ts';
import { readCms } from './cms.ts';
import { isTambahanTanda } from './judge-tambahan.ts';
import { readNama } from './read-sertifikat.ts';

/** One signature of a PDF, as the file alone tells it. */
export interface TandaDigital {
  /** Name in the certificate; null where the signature cannot be read. */
  readonly nama: string | null;
  readonly penerbit: string | null;
  /** When the signer says to have signed, ISO 8601. */
  readonly waktu: string | null;
  /** What it covers is as it was signed. */
  readonly utuh: boolean;
  /** The certificate was valid at that time. Whether its issuer deserves trust, no file can say. */
  readonly berlaku: boolean;
}

export interface TandaTerbaca {
  readonly daftar: readonly TandaDigital[];
  /** Each signature holds, the last covers the whole file, and nothing but signatures came behind the sealed paper. */
  readonly utuh: boolean;
}

/** Signatures of a PDF in the order in which they were made; those of other programs as well. */
export function readTandaDigital(pdf: Uint8Array): TandaTerbaca {
  const isi = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const semua = listRentang(isi).map((rentang) => ({ ...readSatu(isi, rentang), akhir: rentang.akhir }));
  const tersegel = findSegel(isi)?.isian.panjang ?? 0;
  const batas = [tersegel, ...semua.map(({ akhir }) => akhir)];
  return {
    daftar: semua.map(({ akhir: _, ...tanda }) => tanda),
    utuh:
      semua.length > 0 &&
      semua.every(({ utuh }) => utuh) &&
      semua.at(-1)?.akhir === isi.length &&
      semua.every(({ akhir }, i) => isTambahanTanda(isi, batas[i] ?? 0, akhir, i === 0)),
  };
}

interface Rentang {
  /** First byte of the signature's own text, and the first behind it. */
  readonly buka: number;
  readonly tutup: number;
  /** End of what it covers. */
  readonly akhir: number;
  readonly kamus: string;
}

/** Byte ranges that begin at the first byte and leave out nothing but the signature itself. */
function listRentang(isi: Buffer): Rentang[] {
  const teks = isi.toString('latin1');
  return [...teks.matchAll(/\/ByteRange ?\[ *0 +(\d+) +(\d+) +(\d+) *\]/g)]
    .map(({ 1: pertama, 2: kedua, 3: panjang, index }): Rentang => {
      const [buka, tutup] = [Number(pertama), Number(kedua)];
      const awal = teks.lastIndexOf(' obj', index);
      return { buka, tutup, akhir: tutup + Number(panjang), kamus: teks.slice(awal, teks.indexOf('endobj', index)) };
    })
    .filter(
      ({ buka, tutup, akhir }) => teks[buka] === '<' && teks[tutup - 1] === '>' && buka < tutup && akhir <= isi.length,
    )
    .sort((a, b) => a.akhir - b.akhir);
}

function readSatu(isi: Buffer, { buka, tutup, akhir, kamus }: Rentang): TandaDigital {
  const hash = createHash('sha256').update(isi.subarray(0, buka)).update(isi.subarray(tutup, akhir)).digest();
  const cms = readCms(trimCms(Buffer.from(isi.toString('latin1', buka + 1, tutup - 1), 'hex')), hash);
  const waktu = readSaat(/\/M ?\((D:[^)]*)\)/.exec(kamus)?.[1]);
  if (cms === null) return { nama: null, penerbit: null, waktu, utuh: false, berlaku: false };
  const { sertifikat, cocok } = cms;
  const saat = waktu === null ? null : new Date(waktu);
  return {
    nama: readNama(sertifikat.subject),
    penerbit: readNama(sertifikat.issuer),
    waktu,
    utuh: cocok,
    berlaku: saat !== null && saat >= sertifikat.validFromDate && saat <= sertifikat.validToDate,
  };
}

/** The place was wider than the signature: DER says itself where it ends. */
function trimCms(isi: Buffer): Buffer {
  const panjang = isi[1] ?? 0;
  if (isi[0] !== 0x30 || panjang < 0x80) return isi.subarray(0, 2 + panjang);
  const byte = panjang & 0x7f;
  return byte > 4 ? isi : isi.subarray(0, 2 + byte + isi.readUIntBE(2, byte));
}

function readSaat(teks: string | undefined): string | null {
  const [, tahun, bulan, hari, jam, menit, detik, zona = 'Z', geser = '00', geserMenit = '00'] =
    /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-])(\d\d)'?(\d\d)?'?)?/.exec(teks ?? '') ?? [];
  if (tahun === undefined) return null;
  const saat = new Date(
    `${tahun}-${bulan}-${hari}T${jam}:${menit}:${detik}${zona === 'Z' ? 'Z' : `${zona}${geser}:${geserMenit}`}`,
  );
  return Number.isNaN(saat.getTime()) ? null : saat.toISOString();
}
