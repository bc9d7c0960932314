import { type DataDaftar, describesWarga, type JenisDaftar, type KeadaanWarga } from '#domain/daftar.ts';

/** What a list that counts says about a person. */
export type SuaraDaftar = DataDaftar & { readonly jenis: JenisDaftar };

/** Fields of a person in the registry that lists of residents fill. */
const BIDANG_ORANG = [
  'nomorKk',
  'nama',
  'tempatLahir',
  'tanggalLahir',
  'jenisKelamin',
  'ibuKandung',
  'hubunganKeluarga',
  'pekerjaan',
  'usaha',
  'statusKawin',
  'alamat',
  'rt',
  'rw',
  'desil',
  'program',
] as const satisfies readonly (keyof DataDaftar)[];

export type BidangOrang = (typeof BIDANG_ORANG)[number];

/** A person as the registry has them. */
export type IsiWarga = Pick<DataDaftar, 'nik' | BidangOrang> & { readonly keadaan: KeadaanWarga };

/**
 * The person whom rows of one key describe, oldest list first: what a later list says replaces, what it leaves empty stays. Null
 * when no list of residents names them: insurance, desil and SIKS-NG only add to who is there.
 */
export function mergeWarga(suara: readonly SuaraDaftar[]): IsiWarga | null {
  const pertama = suara.find(({ jenis }) => describesWarga(jenis));
  if (pertama === undefined) return null;
  const isi: Record<string, unknown> = { nik: pertama.nik, keadaan: 'ada' };
  for (const bidang of BIDANG_ORANG) isi[bidang] = pertama[bidang];
  isi.desil = null;
  for (const satu of suara) {
    for (const bidang of listBidang(satu.jenis)) {
      if (isTerisi(satu[bidang])) isi[bidang] = satu[bidang];
    }
    if (satu.keadaan !== null) isi.keadaan = satu.keadaan;
  }
  return isi as unknown as IsiWarga;
}

/** True when hearing this row after all others would leave the person as they are. */
export function changesNothing(ada: IsiWarga, { jenis, ...data }: SuaraDaftar): boolean {
  const sama = (bidang: BidangOrang): boolean => !isTerisi(data[bidang]) || data[bidang] === ada[bidang];
  return listBidang(jenis).every(sama) && (data.keadaan === null || data.keadaan === ada.keadaan);
}

/** What a list of this kind has a say in, beside the state of the person. */
function listBidang(jenis: JenisDaftar): readonly BidangOrang[] {
  if (describesWarga(jenis)) return BIDANG_ORANG;
  return jenis === 'desil' ? ['desil'] : [];
}

function isTerisi(nilai: DataDaftar[BidangOrang]): boolean {
  return nilai !== null && nilai !== '';
}
