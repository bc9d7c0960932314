/** A ready text for a moment that every session has. */
export interface BlokNotulen {
  readonly judul: string;
  /** With places that are filled when it is chosen: `Sidang dibuka pukul {jam}`. */
  readonly isi: string;
}

/** What a place in a block stands for, in words for the settings. */
export const ISIAN_BLOK = {
  jam: 'jam sekarang',
  tanggal: 'tanggal sidang',
  tempat: 'tempat sidang',
  pimpinan: 'nama pimpinan',
  notulis: 'nama notulis',
  narasumber: 'nama narasumber',
  pokok: 'pokok acara',
  hadir: 'jumlah yang hadir',
  diundang: 'jumlah undangan',
  usulan: 'jumlah usulan',
  diputus: 'jumlah yang sudah diputus',
  belum: 'jumlah yang belum diputus',
  layak: 'jumlah layak',
  tidak_layak: 'jumlah tidak layak',
  ditunda: 'jumlah ditunda',
} as const satisfies Record<string, string>;

export type IsianBlok = keyof typeof ISIAN_BLOK;

export type NilaiBlok = Readonly<Record<IsianBlok, string>>;

/** Stands where the session does not know it yet; the eye finds it before the note is recorded. */
const KOSONG = '…';

const TEMPAT_ISIAN = /\{([^{}]*)\}/g;

/** Blocks that the program begins with. A muskel proposes, so none of them may say that somebody is granted anything. */
export const BLOK_AWAL: readonly BlokNotulen[] = [
  {
    judul: 'Pembukaan oleh pimpinan',
    isi: 'Sidang dibuka pukul {jam} oleh {pimpinan} di {tempat}. Hadir {hadir} dari {diundang} undangan.',
  },
  {
    judul: 'Penjelasan narasumber',
    isi: '{narasumber} menjelaskan bahwa musyawarah hanya mengusulkan. Peringkat desil berasal dari BPS; penetapan ada pada Kementerian Sosial dan wali kota.',
  },
  {
    judul: 'Pembacaan tata tertib',
    isi: 'Tata tertib dibacakan: pendapat disampaikan lewat pimpinan, bergiliran, dan NIK tidak disebut di depan umum.',
  },
  {
    judul: 'Cara mengambil keputusan',
    isi: 'Peserta sepakat mengambil keputusan dengan mufakat; bila mufakat tidak tercapai, dengan pemungutan suara.',
  },
  { judul: 'Pembacaan daftar usulan', isi: 'Daftar usulan awal dibacakan, {usulan} usulan.' },
  { judul: 'Tanya jawab', isi: 'Pertanyaan: …\nJawaban: …' },
  { judul: 'Kesepakatan', isi: 'Peserta sepakat bahwa …' },
  { judul: 'Skors', isi: 'Sidang diskors pukul {jam}.' },
  { judul: 'Sidang dilanjutkan', isi: 'Sidang dilanjutkan pukul {jam}, dihadiri {hadir} orang.' },
  {
    judul: 'Pembacaan hasil',
    isi: 'Hasil musyawarah dibacakan: dari {usulan} usulan, {layak} diputus layak, {tidak_layak} tidak layak, {ditunda} ditunda, {belum} belum diputus. Hasil ini usulan kelurahan; penetapan menyusul dari yang berwenang.',
  },
  { judul: 'Penutupan', isi: 'Sidang ditutup pukul {jam} oleh {pimpinan}.' },
];

function isIsianBlok(nama: string): nama is IsianBlok {
  return Object.hasOwn(ISIAN_BLOK, nama);
}

/** Puts what the session knows into the places of a block; an unknown place stays as it was written. */
export function fillBlok(isi: string, nilai: NilaiBlok): string {
  return isi.replace(TEMPAT_ISIAN, (tempat, nama: string) => {
    const kunci = nama.trim().toLowerCase();
    if (!isIsianBlok(kunci)) return tempat;
    return nilai[kunci] === '' ? KOSONG : nilai[kunci];
  });
}

/** What is wrong with the text of a block, in one sentence; null where it can be used. */
export function checkIsiBlok(isi: string): string | null {
  const asing = [...isi.matchAll(TEMPAT_ISIAN)].find(([, nama = '']) => !isIsianBlok(nama.trim().toLowerCase()));
  if (asing !== undefined) return `${asing[0]} tidak dikenal. Pakai isian yang dikenal, atau hapus kurungnya.`;
  if (/[{}]/.test(isi.replace(TEMPAT_ISIAN, ''))) return 'Ada kurung { atau } yang tidak berpasangan.';
  return null;
}

/** Blocks that fit what was typed, with their numbers from 1: a number is exact, letters look at the beginning of words, then anywhere. */
export function findBlok(
  daftar: readonly BlokNotulen[],
  ketikan: string,
): readonly { readonly nomor: number; readonly blok: BlokNotulen }[] {
  const semua = daftar.map((blok, i) => ({ nomor: i + 1, blok }));
  const cari = ketikan.trim().toLowerCase();
  if (cari === '') return semua;
  if (/^\d+$/.test(cari)) return semua.filter(({ nomor }) => nomor === Number(cari));
  const isAwal = (judul: string): boolean => ` ${judul.toLowerCase()}`.includes(` ${cari}`);
  return [
    ...semua.filter(({ blok }) => isAwal(blok.judul)),
    ...semua.filter(({ blok }) => !isAwal(blok.judul) && blok.judul.toLowerCase().includes(cari)),
  ];
}
