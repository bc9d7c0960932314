import type { Kysely } from 'kysely';
import type { IsianSuara, Pemilih } from '#contract/suara.ts';
import { checkSuara, countSuara, type PemungutanSuara, type SuaraOrang } from '#domain/suara.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';

/** Votes as a row keeps them; `nama` only of an open vote by name. */
export type SuaraTercatat = PemungutanSuara & { readonly nama: readonly SuaraOrang[] | null };

/** Who is in the hall and may vote on the usulan: all but who stepped aside. */
export async function readHakSuara(
  db: Kysely<Tables>,
  sidang: number,
  usulan: number,
): Promise<{ hadir: number; mundur: string[]; pemilih: Pemilih[] }> {
  const orang = await db
    .selectFrom('kehadiran as h')
    .innerJoin('pilar', 'pilar.id', 'h.pilar_id')
    .leftJoin('benturan_kepentingan as b', (join) =>
      join
        .onRef('b.pilar_id', '=', 'h.pilar_id')
        .on('b.sidang_id', '=', sidang)
        .on('b.usulan_id', '=', usulan)
        .on('b.dibatalkan', 'is', null),
    )
    .select(['pilar.id as pilar', 'h.nomor', 'pilar.nama', 'pilar.unsur', 'pilar.jabatan', 'b.sikap'])
    .where('h.sidang_id', '=', sidang)
    .where('h.hadir', '=', 1)
    .where('h.pulang', 'is', null)
    .orderBy('h.nomor')
    .execute();
  return {
    hadir: orang.length,
    mundur: orang.filter(({ sikap }) => sikap === 'mundur').map(({ nama }) => nama),
    pemilih: orang.filter(({ sikap }) => sikap !== 'mundur').map(({ sikap: _, ...satu }) => satu),
  };
}

/** Holds the counts against who is in the hall now. Throws SUARA_TIDAK_COCOK. */
export async function checkIsianSuara(
  db: Kysely<Tables>,
  sidang: number,
  usulan: number,
  isian: IsianSuara,
): Promise<SuaraTercatat> {
  const { pemilih } = await readHakSuara(db, sidang, usulan);
  const { tidakMemberi, ...suara } = isian;
  const cacat = checkSuara(suara, tidakMemberi, pemilih.length) ?? checkNama(suara, pemilih);
  if (cacat !== null) throw new GalatMufakat('SUARA_TIDAK_COCOK', cacat);
  return { ...suara, berhak: pemilih.length };
}

function checkNama({ nama, ...jumlah }: Omit<IsianSuara, 'tidakMemberi'>, pemilih: readonly Pemilih[]): string | null {
  if (nama === null) return null;
  const berhak = new Set(pemilih.map(({ pilar }) => pilar));
  const memberi = new Set(nama.map(({ pilar }) => pilar));
  if (memberi.size < nama.length) return 'Satu orang tercatat memberi suara dua kali.';
  if ([...memberi].some((pilar) => !berhak.has(pilar)))
    return 'Ada suara dari orang yang tidak di ruangan atau yang mundur.';
  const { setuju, tidak, abstain } = countSuara(nama);
  return setuju === jumlah.setuju && tidak === jumlah.tidak && abstain === jumlah.abstain
    ? null
    : 'Jumlah suara tidak sama dengan daftar nama.';
}

/** The counts behind a decision, without who voted how; null when it came by mufakat. */
export async function readPemungutan(db: Kysely<Tables>, keputusan: number): Promise<PemungutanSuara | null> {
  const baris = await db
    .selectFrom('pemungutan_suara')
    .select(['sifat', 'setuju', 'tidak', 'abstain', 'berhak'])
    .where('keputusan_id', '=', keputusan)
    .executeTakeFirst();
  return baris ?? null;
}

/** Keeps the votes of a decision. */
export async function insertSuara(db: Kysely<Tables>, keputusan: number, { nama, ...suara }: SuaraTercatat) {
  await db
    .insertInto('pemungutan_suara')
    .values({ keputusan_id: keputusan, ...suara, suara: nama === null ? null : JSON.stringify(nama) })
    .execute();
}
