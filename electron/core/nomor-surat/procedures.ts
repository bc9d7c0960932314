import type { Kysely } from 'kysely';
import type { BukuNomor } from '#contract/nomor-surat.ts';
import { NOMOR_SEKALIGUS, UNTUK_NOMOR, type UntukNomor } from '#domain/buku-nomor.ts';
import { formatNomorSurat } from '#domain/nomor-surat.ts';
import { formatNamaSidang } from '#domain/sidang.ts';
import { getTahun, type Tanggal, toTanggal } from '#domain/tanggal.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import type { Terbuka } from '../implementer.ts';
import { readKelurahan } from '../kelurahan/kelurahan.ts';
import type { Kerja } from '../unit-of-work.ts';
import { findAkhir } from './nomor-surat.ts';

export function createNomorSuratProcedures(os: Terbuka) {
  return {
    buku: os.nomorSurat.buku.handler(({ context: { inti } }) => readBuku(inti.data.db, toTanggal(inti.clock()))),
    pesan: os.nomorSurat.pesan.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'nomorSurat.pesan', masukan: input }, async (kerja) => {
        const hari = toTanggal(new Date(kerja.waktu));
        const akhir = await findAkhir(kerja.trx, getTahun(hari));
        await add(kerja, 'dipesan', { dari: akhir + 1, sampai: akhir + input.banyak }, input.keterangan);
        return readBuku(kerja.trx, hari);
      }),
    ),
    lewati: os.nomorSurat.lewati.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'nomorSurat.lewati', masukan: input }, async (kerja) => {
        const hari = toTanggal(new Date(kerja.waktu));
        const akhir = await findAkhir(kerja.trx, getTahun(hari));
        const banyak = input.berikut - 1 - akhir;
        if (banyak < 1) {
          const pesan = `Nomor ${input.berikut} tidak di depan: nomor berikut sekarang ${akhir + 1}. Isi angka yang lebih besar.`;
          throw new GalatMufakat('NOMOR_TIDAK_TERSEDIA', pesan);
        }
        if (banyak > NOMOR_SEKALIGUS) {
          const pesan = `Paling banyak ${NOMOR_SEKALIGUS} nomor dilewati sekaligus; ini ${banyak}. Periksa angkanya.`;
          throw new GalatMufakat('NOMOR_TIDAK_TERSEDIA', pesan);
        }
        await add(kerja, 'dilewati', { dari: akhir + 1, sampai: input.berikut - 1 }, input.keterangan);
        return readBuku(kerja.trx, hari);
      }),
    ),
    lepas: os.nomorSurat.lepas.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'nomorSurat.lepas', masukan: input }, async ({ trx, waktu }) => {
        const hari = toTanggal(new Date(waktu));
        const { numUpdatedRows } = await trx
          .updateTable('nomor_surat')
          .set({ untuk: 'dilewati', keterangan: input.keterangan, waktu })
          .where('tahun', '=', getTahun(hari))
          .where('urut', '=', input.urut)
          .where('untuk', '=', 'dipesan')
          .executeTakeFirst();
        if (numUpdatedRows === 0n) throw new GalatMufakat('NOMOR_TIDAK_TERSEDIA');
        return readBuku(trx, hari);
      }),
    ),
  };
}

async function add(
  { trx, waktu }: Kerja,
  untuk: UntukNomor,
  { dari, sampai }: { readonly dari: number; readonly sampai: number },
  keterangan: string,
): Promise<void> {
  const { polaNomor, singkatan } = await readKelurahan(trx);
  const hari = toTanggal(new Date(waktu));
  const baris = Array.from({ length: sampai - dari + 1 }, (_, i) => ({
    tahun: getTahun(hari),
    urut: dari + i,
    nomor: formatNomorSurat(polaNomor, dari + i, hari, singkatan),
    untuk,
    sidang_id: null,
    waktu,
    keterangan,
  }));
  const nomor = baris.map((satu) => satu.nomor);
  const ada = await trx.selectFrom('nomor_surat').select('nomor').where('nomor', 'in', nomor).executeTakeFirst();
  if (ada !== undefined) throw new GalatMufakat('NOMOR_SUDAH_DIPAKAI', `Nomor ${ada.nomor} sudah ada di buku nomor.`);
  await trx.insertInto('nomor_surat').values(baris).execute();
}

async function readBuku(db: Kysely<Tables>, hari: Tanggal): Promise<BukuNomor> {
  const tahun = getTahun(hari);
  const { polaNomor, singkatan } = await readKelurahan(db);
  const urut = (await findAkhir(db, tahun)) + 1;
  const baris = await db
    .selectFrom('nomor_surat as n')
    .leftJoin('sidang as s', 's.id', 'n.sidang_id')
    .select(['n.urut', 'n.nomor', 'n.untuk', 'n.keterangan', 'n.waktu', 's.urut as sidang', 's.tahun as tahunSidang'])
    .where('n.tahun', '=', tahun)
    .orderBy('n.waktu', 'desc')
    .orderBy('n.urut', 'desc')
    .execute();
  return {
    tahun,
    berikut: { urut, nomor: formatNomorSurat(polaNomor, urut, hari, singkatan) },
    baris: baris.map((satu) => ({
      urut: satu.urut > 0 ? satu.urut : null,
      nomor: satu.nomor,
      untuk: toUntuk(satu.untuk),
      keterangan: satu.keterangan,
      namaSidang:
        satu.sidang === null || satu.tahunSidang === null ? null : formatNamaSidang(satu.sidang, satu.tahunSidang),
      waktu: satu.waktu,
    })),
  };
}

function toUntuk(untuk: string): UntukNomor {
  const satu = UNTUK_NOMOR.find((nama) => nama === untuk);
  if (satu === undefined) throw new Error(`Nomor untuk ${untuk} tidak dikenal.`);
  return satu;
}
