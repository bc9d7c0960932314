import type { Kysely } from 'kysely';
import type { JalannyaKeputusan, SuaraTercatat } from '#domain/berita-acara.ts';
import type { KeadaanHadir } from '#domain/kuorum.ts';
import type { Tables } from '../db/tables.ts';
import { PERINTAH_BLOK } from '../keputusan/blok.ts';
import { PERINTAH_LEMBAR_KEPUTUSAN } from '../keputusan/undo.ts';

/** How every decision of a session that holds came about, in the order of the numbers. */
export async function listJalannya(db: Kysely<Tables>, sidang: number): Promise<JalannyaKeputusan[]> {
  const baris = await db
    .selectFrom('keputusan_berlaku as b')
    .innerJoin('keputusan as k', 'k.id', 'b.id')
    .innerJoin('jurnal as j', 'j.urut', 'k.jurnal_urut')
    .innerJoin('sidang_usulan as su', (join) =>
      join.onRef('su.usulan_id', '=', 'k.usulan_id').onRef('su.sidang_id', '=', 'k.sidang_id'),
    )
    .leftJoin('pemungutan_suara as s', 's.keputusan_id', 'k.id')
    .select(['su.nomor', 'k.usulan_id', 'k.cara', 'k.keadaan_hadir', 'j.perintah'])
    .select(['s.sifat', 's.setuju', 's.tidak', 's.abstain', 's.berhak'])
    .where('b.sidang_id', '=', sidang)
    .orderBy('su.nomor')
    .execute();
  const pendapat = await listPendapat(db, sidang);
  const benturan = await listBenturan(db, sidang);
  return baris.map((satu) => ({
    nomor: satu.nomor,
    cara: satu.cara,
    dicatat: getCaraCatat(satu.perintah),
    suara: toSuara(satu),
    hadir: satu.keadaan_hadir === null ? null : (JSON.parse(satu.keadaan_hadir) as KeadaanHadir),
    pendapatBerbeda: pendapat.filter(({ usulan_id }) => usulan_id === satu.usulan_id).map(dropUsulan),
    benturan: benturan.filter(({ usulan_id }) => usulan_id === satu.usulan_id).map(dropUsulan),
  }));
}

function getCaraCatat(perintah: string): JalannyaKeputusan['dicatat'] {
  if (perintah === PERINTAH_LEMBAR_KEPUTUSAN) return 'lembar';
  return perintah === PERINTAH_BLOK ? 'bersama' : 'sendiri';
}

function toSuara({
  sifat,
  setuju,
  tidak,
  abstain,
  berhak,
}: Readonly<Record<keyof SuaraTercatat, unknown>>): SuaraTercatat | null {
  return sifat === null ? null : ({ sifat, setuju, tidak, abstain, berhak } as SuaraTercatat);
}

function dropUsulan<T extends { usulan_id: number }>({ usulan_id: _, ...sisa }: T): Omit<T, 'usulan_id'> {
  return sisa;
}

function listPendapat(db: Kysely<Tables>, sidang: number) {
  return db
    .selectFrom('pendapat_berbeda')
    .select(['usulan_id', 'nama', 'catatan'])
    .where('sidang_id', '=', sidang)
    .where('dibatalkan', 'is', null)
    .orderBy('id')
    .execute();
}

function listBenturan(db: Kysely<Tables>, sidang: number) {
  return db
    .selectFrom('benturan_kepentingan as b')
    .innerJoin('pilar as p', 'p.id', 'b.pilar_id')
    .select(['b.usulan_id', 'p.nama', 'b.sebab', 'b.sikap', 'b.catatan'])
    .where('b.sidang_id', '=', sidang)
    .where('b.dibatalkan', 'is', null)
    .orderBy('b.id')
    .execute();
}
