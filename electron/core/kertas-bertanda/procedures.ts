import path from 'node:path';
import { sql } from 'kysely';
import type { KertasBertanda } from '#contract/kertas-bertanda.ts';
import { BATAS_KERTAS, formatUkuran } from '#domain/lampiran.ts';
import { readFotoCetak } from '../dokumen/foto-cetak.ts';
import { GalatMufakat } from '../galat.ts';
import type { Terbuka } from '../implementer.ts';
import type { Inti } from '../inti.ts';
import { ensureKunci } from '../kunci/kunci.ts';
import { checkLampiran } from '../lampiran/check-lampiran.ts';
import { readCatatan } from '../musyawarah/catatan.ts';
import { readSidang } from '../musyawarah/sidang.ts';
import { computeSha256 } from '../paket/sha256.ts';
import { readCatatanCetak } from '../penanda-tangan/list-penanda.ts';
import { sealPdf } from '../segel/seal-pdf.ts';
import { readTandaDigital } from '../tanda-digital/read-tanda.ts';
import type { Kerja } from '../unit-of-work.ts';
import { countHalaman } from './count-halaman.ts';
import { findBertandaTerakhir, listKertas, readKertas } from './read-kertas.ts';

interface Isi {
  readonly jenis: KertasBertanda['jenis'];
  readonly tipe: 'application/pdf' | 'image/jpeg' | 'image/png';
  readonly halaman: number;
}

export function createKertasBertandaProcedures(os: Terbuka) {
  return {
    list: os.kertasBertanda.list.handler(async ({ input, context: { inti } }) => {
      await readSidang(inti.data.db, input.sidang);
      return listKertas(inti.data.db, input.sidang);
    }),
    get: os.kertasBertanda.get.handler(async ({ input, context: { inti } }) => {
      const baris = await inti.data.db
        .selectFrom('kertas_bertanda')
        .select(['isi', 'tipe', 'nama'])
        .where('id', '=', input.id)
        .executeTakeFirst();
      if (baris === undefined) throw new GalatMufakat('KERTAS_BERTANDA_TIDAK_ADA');
      return new File([Uint8Array.from(baris.isi)], baris.nama, { type: baris.tipe });
    }),
    lampirkan: os.kertasBertanda.lampirkan.handler(async ({ input, context: { inti }, signal }) => {
      const isi = new Uint8Array(await input.berkas.arrayBuffer());
      const rupa = checkIsi(isi);
      const { halaman } = await printBeritaAcara(inti, input.sidang, signal);
      const nama = tidyNama(input.berkas.name);
      return keep(inti, input.sidang, { ...rupa, isi, nama, halamanCetak: halaman });
    }),
    tandaTangani: os.kertasBertanda.tandaTangani.handler(async ({ input, context: { inti }, signal }) => {
      const { sidang, sertifikat, sandi, jabatan } = input;
      const cetakan = await printBeritaAcara(inti, sidang, signal);
      const terakhir = await findBertandaTerakhir(inti.data.db, sidang);
      const permintaan = {
        pdf: terakhir?.isi ?? cetakan.pdf,
        sertifikat: new Uint8Array(await sertifikat.arrayBuffer()),
        sandi,
        jabatan,
        waktu: inti.clock(),
      };
      const { pdf } = await inti.runTask('tandaDigital', permintaan, { signal });
      const rupa = { jenis: 'elektronik', tipe: 'application/pdf', halaman: countHalaman(pdf) ?? 1 } as const;
      const { namaSidang } = readCatatan(await readSidang(inti.data.db, sidang));
      const nama = `berita-acara-${namaSidang.replace(/[ /]/g, '-')}-bertanda.pdf`;
      // The new file holds all that the old one held.
      return keep(inti, sidang, { ...rupa, isi: pdf, nama, halamanCetak: cetakan.halaman }, terakhir?.id ?? null);
    }),
    cabut: os.kertasBertanda.cabut.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'kertasBertanda.cabut', masukan: input }, async ({ trx, waktu }) => {
        await readKertas(trx, input.id);
        await trx.updateTable('kertas_bertanda').set({ dicabut: waktu }).where('id', '=', input.id).execute();
      }),
    ),
    kembalikan: os.kertasBertanda.kembalikan.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'kertasBertanda.kembalikan', masukan: input }, async (kerja) => {
        const { sha256, ukuran } = await readKertas(kerja.trx, input.id);
        const { sidang_id } = await kerja.trx
          .selectFrom('kertas_bertanda')
          .select('sidang_id')
          .where('id', '=', input.id)
          .executeTakeFirstOrThrow();
        await refuseGanda(kerja, sidang_id, sha256);
        await refuseTerlaluBanyak(kerja, sidang_id, ukuran);
        await kerja.trx.updateTable('kertas_bertanda').set({ dicabut: null }).where('id', '=', input.id).execute();
      }),
    ),
  };
}

interface KertasBaru extends Isi {
  readonly isi: Uint8Array;
  readonly nama: string;
  readonly halamanCetak: number;
}

function keep(
  { unitOfWork }: Inti,
  sidang: number,
  baru: KertasBaru,
  ganti: number | null = null,
): Promise<KertasBertanda> {
  const { isi, halamanCetak, ...rupa } = baru;
  const sha256 = computeSha256(isi);
  const masukan = { sidang, ...rupa, sha256, ukuran: isi.length, ganti };
  return unitOfWork.run({ nama: 'kertasBertanda.simpan', masukan }, async (kerja) => {
    await refuseGanda(kerja, sidang, sha256);
    if (ganti !== null) {
      await kerja.trx.updateTable('kertas_bertanda').set({ dicabut: kerja.waktu }).where('id', '=', ganti).execute();
    }
    await refuseTerlaluBanyak(kerja, sidang, isi.length);
    const { id } = await kerja.trx
      .insertInto('kertas_bertanda')
      .values({
        sidang_id: sidang,
        ...rupa,
        halaman_cetak: halamanCetak,
        sha256,
        isi,
        dibuat: kerja.waktu,
        dicabut: null,
        jurnal_urut: kerja.jurnalUrut,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return readKertas(kerja.trx, id);
  });
}

async function refuseGanda({ trx }: Kerja, sidang: number, sha256: string): Promise<void> {
  const ada = await trx
    .selectFrom('kertas_bertanda')
    .select('nama')
    .where('sidang_id', '=', sidang)
    .where('sha256', '=', sha256)
    .where('dicabut', 'is', null)
    .executeTakeFirst();
  if (ada === undefined) return;
  throw new GalatMufakat('KERTAS_BERTANDA_DITOLAK', `Berkas ini sudah ada pada daftar sebagai ${ada.nama}.`);
}

/** All of them travel in one package. */
async function refuseTerlaluBanyak({ trx }: Kerja, sidang: number, byte: number): Promise<void> {
  const { jumlah, semua } = await trx
    .selectFrom('kertas_bertanda')
    .select(({ fn }) => [fn.countAll<number>().as('jumlah'), sql<number>`total(length(isi))`.as('semua')])
    .where('sidang_id', '=', sidang)
    .where('dicabut', 'is', null)
    .executeTakeFirstOrThrow();
  if (jumlah < BATAS_KERTAS.jumlah && semua + byte <= BATAS_KERTAS.semua) return;
  const terbanyak = `${BATAS_KERTAS.jumlah} berkas dan ${formatUkuran(BATAS_KERTAS.semua)}`;
  throw refuse(`Satu sidang memuat paling banyak ${terbanyak}. Keluarkan dahulu yang tidak dipakai.`);
}

/** The sealed paper of the closed session, and how many pages it has. Throws SIDANG_TIDAK_ADA, SIDANG_BELUM_DITUTUP. */
async function printBeritaAcara(inti: Inti, id: number, signal: AbortSignal | undefined) {
  const { db } = inti.data;
  const catatan = await readCatatanCetak(db, await readSidang(db, id));
  const bahan = { catatan, foto: await readFotoCetak(db, catatan) };
  const { pdf, halaman } = await inti.runTask('beritaAcara', bahan, { signal });
  return { pdf: sealPdf(pdf, await ensureKunci(inti)), halaman };
}

/** What the file really is. A picture is one page. */
function checkIsi(isi: Uint8Array): Isi {
  if (isi.length === 0) throw refuse('Berkas ini kosong. Pindai ulang, atau pilih berkas lain.');
  if (isi.length > BATAS_KERTAS.byte) {
    throw refuse(
      `Berkas ini ${formatUkuran(isi.length)}, paling besar ${formatUkuran(BATAS_KERTAS.byte)}. Pindai ulang dengan 200 dpi, abu-abu.`,
    );
  }
  if (Buffer.from(isi.subarray(0, 5)).toString('latin1') !== '%PDF-') {
    const { tipe } = checkLampiran(isi);
    return { jenis: 'pindaian', tipe, halaman: 1 };
  }
  const halaman = countHalaman(isi);
  if (halaman === null)
    throw refuse('PDF ini tersandi atau rusak, jadi halamannya tidak terbaca. Pindai ulang tanpa kata sandi.');
  const elektronik = readTandaDigital(isi).daftar.length > 0;
  return { jenis: elektronik ? 'elektronik' : 'pindaian', tipe: 'application/pdf', halaman };
}

function refuse(kalimat: string): GalatMufakat {
  return new GalatMufakat('KERTAS_BERTANDA_DITOLAK', kalimat);
}

function tidyNama(nama: string): string {
  return path.win32.basename(nama).slice(-120) || 'kertas-bertanda.pdf';
}
