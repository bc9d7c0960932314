import type { Transaction } from 'kysely';
import type { CatatanSidang, KeputusanTercatat } from '#domain/berita-acara.ts';
import type { PilihanNomor } from '#domain/buku-nomor.ts';
import { findKekurangan } from '#domain/daftar-periksa.ts';
import { countPutusan } from '#domain/putusan.ts';
import { formatJam, toTanggal } from '#domain/tanggal.ts';
import type { Tables } from '../db/tables.ts';
import { checkJumlah } from '../documents/jumlah.ts';
import { GalatMufakat } from '../galat.ts';
import { recordGraduasiSidang } from '../graduasi/record-graduasi.ts';
import type { Inti } from '../inti.ts';
import { reserveNomor } from '../nomor-surat/nomor-surat.ts';
import { fixPenanda } from '../penanda-tangan/list-penanda.ts';
import { readKeadaan } from './keadaan.ts';
import { type BarisSidang, readSidangTerbuka } from './sidang.ts';
import { takeCatatan } from './take-catatan.ts';

/**
 * Closes a session: checks it, gives it the number of its berita acara, keeps a snapshot of all that its papers print, and begins to
 * follow those whom it proposes to leave aid.
 * Throws SIDANG_DITUTUP, JUMLAH_TIDAK_COCOK, what `reserveNomor` throws, or SIDANG_BELUM_LENGKAP with the points that block.
 */
export function closeSidang({ unitOfWork, clock }: Inti, id: number, nomor?: PilihanNomor) {
  const masukan = { sidang: id, ...(nomor !== undefined && { nomor }) };
  return unitOfWork.run({ nama: 'sidang.tutup', masukan }, async (kerja) => {
    const { trx, waktu } = kerja;
    const sidang = await readSidangTerbuka(trx, id);
    const halangan = findKekurangan(await readKeadaan(trx, sidang, toTanggal(clock()))).filter(
      ({ sifat }) => sifat === 'menghalangi',
    );
    if (halangan.length > 0) {
      const kekurangan = halangan.map(({ pesan }) => pesan);
      throw new GalatMufakat('SIDANG_BELUM_LENGKAP', `Sidang belum dapat ditutup. ${kekurangan.join(' ')}`, {
        kekurangan,
      });
    }
    const surat = { untuk: 'berita_acara', tanggal: sidang.tanggal, sidang: id } as const;
    const nomorBeritaAcara = await reserveNomor(kerja, surat, nomor);
    const selesai = findSelesai(sidang, clock());
    const penanda = await fixPenanda(kerja, sidang);
    const catatan = await takeCatatan(trx, {
      sidang: { ...sidang, selesai },
      nomorBeritaAcara,
      ditutupPada: waktu,
      penanda,
    });
    await proveJumlah(trx, id, catatan);
    await trx
      .updateTable('sidang')
      .set({
        status: 'ditutup',
        selesai,
        ditutup_pada: waktu,
        nomor_berita_acara: nomorBeritaAcara,
        catatan_sidang: JSON.stringify(catatan),
      })
      .where('id', '=', id)
      .execute();
    await settleUsulan(trx, catatan.keputusan);
    await recordGraduasiSidang(kerja, sidang, catatan.keputusan);
    return { sidang: id, status: 'ditutup' as const, nomorBeritaAcara, jumlah: countPutusan(catatan.keputusan) };
  });
}

/**
 * Proves that what will be printed adds up, in kinds, reasons and annexes, and that it holds every decision of the session, counted anew
 * in the data. Throws JUMLAH_TIDAK_COCOK, and the session stays open.
 */
async function proveJumlah(trx: Transaction<Tables>, id: number, catatan: CatatanSidang): Promise<void> {
  checkJumlah(catatan);
  const { banyak } = await trx
    .selectFrom('keputusan_berlaku')
    .select((eb) => eb.fn.countAll<number>().as('banyak'))
    .where('sidang_id', '=', id)
    .executeTakeFirstOrThrow();
  if (banyak === catatan.keputusan.length) return;
  const pesan = `Sidang ini punya ${banyak} keputusan, tetapi berita acara akan memuat ${catatan.keputusan.length}. Sidang tidak ditutup; pulihkan data dari cadangan.`;
  throw new GalatMufakat('JUMLAH_TIDAK_COCOK', pesan);
}

/** The clock time of closing when it is closed on its own day; a session that is typed in later ended at an unknown time. */
function findSelesai(sidang: BarisSidang, saat: Date): string | null {
  const jam = formatJam(saat);
  return toTanggal(saat) === sidang.tanggal && jam > sidang.mulai ? jam : null;
}

async function settleUsulan(trx: Transaction<Tables>, keputusan: readonly KeputusanTercatat[]): Promise<void> {
  for (const { usulan, putusan } of keputusan) {
    const status = putusan === 'ditunda' ? 'ditunda' : 'diputus';
    await trx.updateTable('usulan').set({ status }).where('id', '=', usulan).execute();
  }
}
