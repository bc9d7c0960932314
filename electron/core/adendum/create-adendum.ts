import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import {
  applyAdendum,
  type CatatanAdendum,
  isIsiSama,
  type KoreksiTercatat,
  type SanggahanAdendum,
} from '#domain/adendum.ts';
import { createIsiKeputusan, type IsiKeputusan } from '#domain/alasan.ts';
import { type KeputusanTercatat, serializeKeputusan } from '#domain/berita-acara.ts';
import { formatNamaSidang } from '#domain/sidang.ts';
import { toTanggal } from '#domain/tanggal.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import { followKoreksi } from '../graduasi/record-graduasi.ts';
import { isContoh, readKelurahan } from '../kelurahan/kelurahan.ts';
import { readCatatan } from '../musyawarah/catatan.ts';
import type { BarisSidang } from '../musyawarah/sidang.ts';
import { reserveNomor } from '../nomor-surat/nomor-surat.ts';
import type { Kerja } from '../unit-of-work.ts';
import { readKeputusanKini } from './read-adendum.ts';

/** A decision of a closed session that is to hold instead of the one that does. */
export interface Koreksi {
  readonly usulan: number;
  readonly isi: IsiKeputusan;
}

export interface IsianAdendum {
  readonly alasan: string;
  readonly koreksi: readonly Koreksi[];
  /** Id of the late objection that is answered; its answer must be written before. Without one something must be corrected. */
  readonly sanggahan: number | null;
}

/**
 * Changes decisions of a closed session by a numbered addendum: new decisions supersede those that held, the usulan and those who are
 * followed after leaving aid go with them, and a snapshot keeps all that the paper prints.
 * Throws SIDANG_BELUM_DITUTUP, USULAN_TIDAK_ADA, KEPUTUSAN_TIDAK_LENGKAP, or MASUKAN_SALAH where nothing changes.
 */
export async function createAdendum(
  kerja: Kerja,
  sidang: BarisSidang,
  { alasan, koreksi, sanggahan }: IsianAdendum,
): Promise<{ id: number; urut: number; nomor: string }> {
  const { trx, waktu, jurnalUrut } = kerja;
  const awal = readCatatan(sidang);
  const kini = await readKeputusanKini(trx, sidang);
  const dikoreksi = checkKoreksi(kini, koreksi);
  if (dikoreksi.length === 0 && sanggahan === null) {
    throw new GalatMufakat('MASUKAN_SALAH', 'Pilih paling sedikit satu keputusan yang dikoreksi.');
  }
  await refuseAgenda(trx, sidang, dikoreksi);
  const tanggal = toTanggal(new Date(waktu));
  const nomor = await reserveNomor(kerja, { untuk: 'adendum', tanggal, sidang: sidang.id });
  const urut = (await countAdendum(trx, sidang.id)) + 1;
  const kelurahan = await readKelurahan(trx);
  const catatan: CatatanAdendum = {
    versi: 1,
    sidang: awal.sidang,
    namaSidang: awal.namaSidang,
    tanggalSidang: awal.tanggal,
    nomorBeritaAcara: awal.nomorBeritaAcara,
    urut,
    nomor,
    tanggal,
    alasan,
    wilayah: kelurahan.wilayah,
    kop: kelurahan.kop,
    ukuranKertas: kelurahan.ukuranKertas,
    pimpinan: awal.pimpinan,
    notulis: awal.notulis,
    lurah: kelurahan.lurah,
    ...(awal.templat !== undefined && { templat: awal.templat }),
    koreksi: dikoreksi,
    sanggahan: sanggahan === null ? null : await readSanggahan(trx, sidang.id, sanggahan),
    dibuatPada: waktu,
    sidikSebelum: hash(kini),
    sidikSesudah: hash(applyAdendum(kini, [{ koreksi: dikoreksi, dibuatPada: waktu }])),
    contoh: await isContoh(trx),
  };
  const { id } = await trx
    .insertInto('adendum')
    .values({
      sidang_id: sidang.id,
      urut,
      nomor,
      tanggal,
      alasan,
      catatan: JSON.stringify(catatan),
      dibuat: waktu,
      jurnal_urut: jurnalUrut,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const satu of dikoreksi) await replaceKeputusan(kerja, sidang.id, satu, id);
  await followKoreksi(kerja, { id: sidang.id, tanggal }, dikoreksi);
  return { id, urut, nomor };
}

/** Joins what is to hold with what holds, in the order of the numbers. */
function checkKoreksi(kini: readonly KeputusanTercatat[], koreksi: readonly Koreksi[]): KoreksiTercatat[] {
  if (new Set(koreksi.map(({ usulan }) => usulan)).size < koreksi.length) {
    throw new GalatMufakat('MASUKAN_SALAH', 'Satu usulan dikoreksi dua kali dalam adendum ini. Hapus salah satunya.');
  }
  return koreksi
    .map(({ usulan, isi }) => {
      const lama = kini.find((satu) => satu.usulan === usulan);
      if (lama === undefined) throw new GalatMufakat('USULAN_TIDAK_ADA', 'Usulan ini tidak dibahas pada sidang ini.');
      const sesudah = createIsiKeputusan(isi.putusan, isi.alasan, isi.catatan);
      if (typeof sesudah === 'string') {
        const pesan = `Keputusan baru atas nomor ${lama.nomor}, ${lama.data.nama}, belum lengkap. Alasan Lainnya memerlukan catatan.`;
        throw new GalatMufakat('KEPUTUSAN_TIDAK_LENGKAP', pesan, { kode: sesudah });
      }
      if (isIsiSama(lama, sesudah)) {
        const pesan = `Keputusan atas nomor ${lama.nomor}, ${lama.data.nama}, sama dengan yang sudah berlaku. Ubah atau hapus koreksinya.`;
        throw new GalatMufakat('MASUKAN_SALAH', pesan);
      }
      const { nomor, data, putusan, alasan, catatan } = lama;
      return { nomor, usulan, data, sebelum: { putusan, alasan, catatan }, sesudah };
    })
    .sort((a, b) => a.nomor - b.nomor);
}

/** A usulan that lies before another open session is decided there and not here. */
async function refuseAgenda(
  trx: Transaction<Tables>,
  sidang: BarisSidang,
  koreksi: readonly KoreksiTercatat[],
): Promise<void> {
  for (const { usulan, data } of koreksi) {
    const lain = await trx
      .selectFrom('sidang_usulan as su')
      .innerJoin('sidang', 'sidang.id', 'su.sidang_id')
      .select(['sidang.urut', 'sidang.tahun'])
      .where('su.usulan_id', '=', usulan)
      .where('sidang.id', '<>', sidang.id)
      .where('sidang.status', '=', 'terbuka')
      .executeTakeFirst();
    if (lain === undefined) continue;
    const nama = formatNamaSidang(lain.urut, lain.tahun);
    const pesan = `Usulan ${data.nama} sedang diagendakan pada ${nama}. Putuskan di sana, atau keluarkan dahulu dari agendanya.`;
    throw new GalatMufakat('MASUKAN_SALAH', pesan);
  }
}

async function replaceKeputusan(
  { trx, waktu, jurnalUrut }: Kerja,
  sidang: number,
  { usulan, sesudah }: KoreksiTercatat,
  adendum: number,
): Promise<void> {
  const lama = await trx
    .selectFrom('keputusan_berlaku')
    .select('id')
    .where('sidang_id', '=', sidang)
    .where('usulan_id', '=', usulan)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('keputusan')
    .values({
      sidang_id: sidang,
      usulan_id: usulan,
      ...sesudah,
      diputus_pada: waktu,
      menggantikan: lama.id,
      jurnal_urut: jurnalUrut,
      adendum_id: adendum,
    })
    .execute();
  // Where a later session has decided on it since, or it was taken back, that stays what became of it.
  await trx
    .updateTable('usulan')
    .set({ status: sesudah.putusan === 'ditunda' ? 'ditunda' : 'diputus' })
    .where('id', '=', usulan)
    .where('status', 'in', ['diputus', 'ditunda'])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('sidang_usulan as su')
            .select('su.nomor')
            .whereRef('su.usulan_id', '=', 'usulan.id')
            .where('su.sidang_id', '>', sidang),
        ),
      ),
    )
    .execute();
}

async function countAdendum(trx: Transaction<Tables>, sidang: number): Promise<number> {
  const { jumlah } = await trx
    .selectFrom('adendum')
    .select((eb) => eb.fn.countAll<number>().as('jumlah'))
    .where('sidang_id', '=', sidang)
    .executeTakeFirstOrThrow();
  return jumlah;
}

async function readSanggahan(trx: Transaction<Tables>, sidang: number, id: number): Promise<SanggahanAdendum> {
  const baris = await trx
    .selectFrom('sanggahan')
    .select(['nomor', 'penyanggah', 'sebagai', 'isi', 'jawaban', 'penjawab', 'hasil'])
    .where('id', '=', id)
    .where('sidang_id', '=', sidang)
    .executeTakeFirst();
  if (baris === undefined) throw new GalatMufakat('MASUKAN_SALAH', 'Sanggahan ini tidak ada pada sidang ini.');
  return baris;
}

function hash(keputusan: readonly KeputusanTercatat[]): string {
  return createHash('sha256').update(serializeKeputusan(keputusan)).digest('hex');
}
