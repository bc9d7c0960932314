import { ALASAN, type Alasan, getNomorAlasan, KATA_ALASAN, type KelompokAlasan } from '#domain/alasan.ts';

/** Reasons that fit what was typed: a number is exact, letters look at the beginning of words, then anywhere. All when empty. */
export function findAlasan(ketikan: string): readonly Alasan[] {
  const cari = ketikan.trim().toLowerCase();
  if (cari === '') return ALASAN;
  if (/^\d+$/.test(cari)) return ALASAN.filter((alasan) => getNomorAlasan(alasan) === Number(cari));
  const kata = (alasan: Alasan): string => KATA_ALASAN[alasan].pendek.toLowerCase();
  const awal = ALASAN.filter((alasan) => kata(alasan).startsWith(cari));
  const awalKata = ALASAN.filter((alasan) => !awal.includes(alasan) && kata(alasan).includes(` ${cari}`));
  const memuat = ALASAN.filter(
    (alasan) => !awal.includes(alasan) && !awalKata.includes(alasan) && kata(alasan).includes(cari),
  );
  return [...awal, ...awalKata, ...memuat];
}

/** The reason one step further among those that fit; goes around at the ends. */
export function stepAlasan(cocok: readonly Alasan[], kini: Alasan | null, langkah: 1 | -1): Alasan | null {
  if (cocok.length === 0) return null;
  const tempat = kini === null ? -1 : cocok.indexOf(kini);
  const berikut = tempat < 0 ? (langkah > 0 ? 0 : cocok.length - 1) : tempat + langkah;
  return cocok.at(berikut % cocok.length) ?? null;
}

/** Reasons of a group in the order of their numbers. */
export function listKelompok(kelompok: KelompokAlasan): readonly Alasan[] {
  return ALASAN.filter((alasan) => KATA_ALASAN[alasan].kelompok === kelompok);
}
