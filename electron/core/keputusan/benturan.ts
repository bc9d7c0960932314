import type { Kysely, Transaction } from 'kysely';
import type { OrangBenturan } from '#contract/benturan.ts';
import { type CalonBenturan, findBenturan } from '#domain/benturan.ts';
import { lipatNama } from '#domain/lipat-nama.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import type { Terbuka } from '../implementer.ts';
import { readPeserta } from '../kehadiran/peserta.ts';
import { readSidang, readSidangTerbuka, toIsian } from '../musyawarah/sidang.ts';
import { readUsulanId } from './record.ts';

/** Who stepped aside for a candidate, or stayed although it was said. */
export function createBenturanProcedures(os: Terbuka) {
  return {
    catat: os.benturan.catat.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'benturan.catat', masukan: input }, async ({ trx, waktu, jurnalUrut }) => {
        const { sidang, nomor, pilar, sebab, sikap, catatan } = input;
        await readSidangTerbuka(trx, sidang);
        const usulan = await readUsulanId(trx, sidang, nomor);
        await readPeserta(trx, sidang, pilar);
        await cancelBenturan(trx, { sidang, usulan, pilar, waktu });
        const baris = { sidang_id: sidang, usulan_id: usulan, pilar_id: pilar, sebab, sikap, catatan };
        await trx
          .insertInto('benturan_kepentingan')
          .values({ ...baris, waktu, jurnal_urut: jurnalUrut })
          .execute();
        return listBenturan(trx, sidang, usulan);
      }),
    ),
    batalkan: os.benturan.batalkan.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'benturan.batalkan', masukan: input }, async ({ trx, waktu }) => {
        const { sidang, nomor, pilar } = input;
        await readSidangTerbuka(trx, sidang);
        const usulan = await readUsulanId(trx, sidang, nomor);
        const dibatalkan = await cancelBenturan(trx, { sidang, usulan, pilar, waktu });
        if (!dibatalkan) throw new GalatMufakat('BENTURAN_TIDAK_ADA');
        return listBenturan(trx, sidang, usulan);
      }),
    ),
  };
}

interface SatuBenturan {
  readonly sidang: number;
  readonly usulan: number;
  readonly pilar: number;
  readonly waktu: string;
}

/** Whether there was something to take back. */
async function cancelBenturan(trx: Transaction<Tables>, { sidang, usulan, pilar, waktu }: SatuBenturan) {
  const { numUpdatedRows } = await trx
    .updateTable('benturan_kepentingan')
    .set({ dibatalkan: waktu })
    .where('sidang_id', '=', sidang)
    .where('usulan_id', '=', usulan)
    .where('pilar_id', '=', pilar)
    .where('dibatalkan', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Everybody on the attendance list who may not be free to decide about the usulan, or of whom it was said. */
export async function listBenturan(db: Kysely<Tables>, sidang: number, usulan: number): Promise<OrangBenturan[]> {
  const { pimpinan, notulis } = toIsian(await readSidang(db, sidang));
  const calon = await readCalonBenturan(db, usulan);
  const peserta = await readPesertaBenturan(db, sidang, usulan);
  const orang = peserta.map(({ nik, unsur, rt, rw, kunci, nomor_kk, ibu_kandung, ...satu }) => {
    const { sebab, sikap, catatan, hadir, pulang, ...diri } = satu;
    const warga = kunci === null ? null : { nomorKk: nomor_kk, ibuKandung: ibu_kandung ?? '' };
    return {
      ...diri,
      diRuangan: hadir === 1 && pulang === null,
      peran: findPeran(diri.nama, pimpinan.nama, notulis.nama),
      kemungkinan: findBenturan(calon, { nama: diri.nama, unsur, rt, rw, nik, warga }),
      dicatat: sebab === null || sikap === null ? null : { sebab, sikap, catatan: catatan ?? '' },
    };
  });
  return orang.filter(({ kemungkinan, dicatat }) => kemungkinan !== null || dicatat !== null);
}

function readPesertaBenturan(db: Kysely<Tables>, sidang: number, usulan: number) {
  return db
    .selectFrom('kehadiran as h')
    .innerJoin('pilar', 'pilar.id', 'h.pilar_id')
    .leftJoin('warga', 'warga.kunci', 'pilar.nik')
    .leftJoin('benturan_kepentingan as b', (join) =>
      join
        .onRef('b.pilar_id', '=', 'h.pilar_id')
        .on('b.sidang_id', '=', sidang)
        .on('b.usulan_id', '=', usulan)
        .on('b.dibatalkan', 'is', null),
    )
    .select(['pilar.id as pilar', 'h.nomor', 'pilar.nama', 'pilar.jabatan', 'pilar.unsur', 'pilar.rt', 'pilar.rw'])
    .select(['pilar.nik', 'h.hadir', 'h.pulang', 'warga.kunci', 'warga.nomor_kk', 'warga.ibu_kandung'])
    .select(['b.sebab', 'b.sikap', 'b.catatan'])
    .where('h.sidang_id', '=', sidang)
    .orderBy('h.nomor')
    .execute();
}

function findPeran(nama: string, pimpinan: string, notulis: string): OrangBenturan['peran'] {
  const lipat = lipatNama(nama);
  if (lipat === '') return null;
  if (lipat === lipatNama(pimpinan)) return 'pimpinan';
  return lipat === lipatNama(notulis) ? 'notulis' : null;
}

async function readCalonBenturan(db: Kysely<Tables>, usulan: number): Promise<CalonBenturan> {
  const data = await db
    .selectFrom('usulan')
    .leftJoin('warga', 'warga.kunci', 'usulan.nik')
    .select(['usulan.nik', 'usulan.nama', 'usulan.nomor_kk', 'usulan.ibu_kandung', 'usulan.rt', 'usulan.rw'])
    .select(['warga.nomor_kk as kkWarga', 'warga.ibu_kandung as ibuWarga'])
    .where('usulan.id', '=', usulan)
    .executeTakeFirstOrThrow();
  const nomorKk = data.nomor_kk ?? data.kkWarga;
  const anggota =
    nomorKk === null
      ? []
      : await db.selectFrom('warga').select('nama').where('nomor_kk', '=', nomorKk).orderBy('kunci').execute();
  return {
    nik: data.nik,
    nama: data.nama,
    nomorKk,
    ibuKandung: data.ibu_kandung === '' ? (data.ibuWarga ?? '') : data.ibu_kandung,
    rt: data.rt,
    rw: data.rw,
    anggotaKk: anggota.map(({ nama }) => nama),
  };
}
