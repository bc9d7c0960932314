import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import { type CatatanSidang, type KeputusanTercatat, serializeKeputusan } from '#domain/berita-acara.ts';
import { countPutusan } from '#domain/putusan.ts';
import { findKekurangan, formatNamaSidang } from '#domain/sidang.ts';
import { formatJam, toTanggal } from '#domain/tanggal.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import { recordGraduasiSidang } from '../graduasi/record-graduasi.ts';
import type { Inti } from '../inti.ts';
import { listPeserta } from '../kehadiran/peserta.ts';
import { isContoh, readKelurahan } from '../kelurahan/kelurahan.ts';
import { toDataUsulan } from '../usulan/data-usulan.ts';
import { readKeadaan } from './keadaan.ts';
import { reserveNomor } from './nomor-surat.ts';
import { type BarisSidang, readSidangTerbuka, toIsian } from './sidang.ts';

/**
 * Closes a session: checks it, gives it the number of its berita acara, keeps a snapshot of all that its papers print, and begins to
 * follow those whom it proposes to leave aid.
 * Throws SIDANG_DITUTUP, or SIDANG_BELUM_LENGKAP with the points that block.
 */
export function closeSidang({ unitOfWork, clock }: Inti, id: number) {
  return unitOfWork.run({ nama: 'sidang.tutup', masukan: { sidang: id } }, async (kerja) => {
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
    const nomorBeritaAcara = await reserveNomor(kerja, { untuk: 'berita_acara', tanggal: sidang.tanggal, sidang: id });
    const selesai = findSelesai(sidang, clock());
    const catatan = await takeCatatan(trx, { ...sidang, selesai }, nomorBeritaAcara, waktu);
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

/** The clock time of closing when it is closed on its own day; a session that is typed in later ended at an unknown time. */
function findSelesai(sidang: BarisSidang, saat: Date): string | null {
  const jam = formatJam(saat);
  return toTanggal(saat) === sidang.tanggal && jam > sidang.mulai ? jam : null;
}

async function takeCatatan(
  trx: Transaction<Tables>,
  sidang: BarisSidang,
  nomorBeritaAcara: string,
  ditutupPada: string,
): Promise<CatatanSidang> {
  const kelurahan = await readKelurahan(trx);
  const isian = toIsian(sidang);
  const keputusan = await listKeputusan(trx, sidang.id);
  return {
    versi: 1,
    sidang: sidang.pengenal,
    namaSidang: formatNamaSidang(sidang.urut, sidang.tahun),
    nomorBeritaAcara,
    tanggal: sidang.tanggal,
    mulai: sidang.mulai,
    selesai: sidang.selesai,
    tempat: sidang.tempat,
    wilayah: kelurahan.wilayah,
    kop: kelurahan.kop,
    ukuranKertas: kelurahan.ukuranKertas,
    dasarHukum: kelurahan.dasarHukum,
    agenda: isian.agenda,
    pimpinan: isian.pimpinan,
    notulis: isian.notulis,
    narasumber: isian.narasumber,
    lurah: kelurahan.lurah,
    peserta: (await listPeserta(trx, sidang.id)).map(({ nomor, nama, jabatan, unsur, hadir }) => ({
      nomor,
      nama,
      jabatan,
      unsur,
      hadir,
    })),
    keputusan,
    ditutupPada,
    sidikKeputusan: createHash('sha256').update(serializeKeputusan(keputusan)).digest('hex'),
    contoh: await isContoh(trx),
  };
}

async function listKeputusan(trx: Transaction<Tables>, sidang: number): Promise<KeputusanTercatat[]> {
  const baris = await trx
    .selectFrom('sidang_usulan')
    .innerJoin('usulan', 'usulan.id', 'sidang_usulan.usulan_id')
    .innerJoin('keputusan_berlaku as k', (join) =>
      join.onRef('k.usulan_id', '=', 'usulan.id').on('k.sidang_id', '=', sidang),
    )
    .selectAll('usulan')
    .select([
      'sidang_usulan.nomor',
      'k.putusan',
      'k.alasan',
      'k.catatan as catatanKeputusan',
      'k.diputus_pada as diputusPada',
    ])
    .where('sidang_usulan.sidang_id', '=', sidang)
    .orderBy('sidang_usulan.nomor')
    .execute();
  return baris.map((satu) => ({
    nomor: satu.nomor,
    usulan: satu.id,
    data: toDataUsulan(satu),
    putusan: satu.putusan,
    alasan: satu.alasan,
    catatan: satu.catatanKeputusan,
    diputusPada: satu.diputusPada,
  }));
}

async function settleUsulan(trx: Transaction<Tables>, keputusan: readonly KeputusanTercatat[]): Promise<void> {
  for (const { usulan, putusan } of keputusan) {
    const status = putusan === 'ditunda' ? 'ditunda' : 'diputus';
    await trx.updateTable('usulan').set({ status }).where('id', '=', usulan).execute();
  }
}

/** The snapshot of a closed session. Throws SIDANG_BELUM_DITUTUP. */
export function readCatatan(sidang: BarisSidang): CatatanSidang {
  if (sidang.catatan_sidang === null) throw new GalatMufakat('SIDANG_BELUM_DITUTUP');
  return JSON.parse(sidang.catatan_sidang) as CatatanSidang;
}
