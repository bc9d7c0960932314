/** Shortest passphrase that the core takes. */
const SANDI_TERPENDEK = 8;

/** Strength in words. A passphrase of several words beats a short one with signs, so length weighs most. */
export function rateSandi(sandi: string): 'terlalu pendek' | 'lemah' | 'cukup' | 'kuat' {
  if (sandi.length < SANDI_TERPENDEK) return 'terlalu pendek';
  const macam = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((pola) => pola.test(sandi)).length;
  const berbeda = new Set(sandi).size;
  if (berbeda < 5) return 'lemah';
  const nilai = sandi.length + macam * 2;
  if (nilai >= 20) return 'kuat';
  return nilai >= 15 ? 'cukup' : 'lemah';
}

export interface CacatSandi {
  readonly sandi?: string;
  readonly ulang?: string;
}

/** What keeps a new passphrase from being taken; empty when nothing does. */
export function checkSandi(sandi: string, ulang: string): CacatSandi {
  if (sandi.length < SANDI_TERPENDEK) return { sandi: `Kata sandi paling sedikit ${SANDI_TERPENDEK} karakter.` };
  return sandi === ulang ? {} : { ulang: 'Kedua kata sandi tidak sama. Ketik sekali lagi.' };
}
