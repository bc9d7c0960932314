import { bentukJam } from '#contract/bentuk.ts';
import { normalizeJam } from '../isian/draft-isian.ts';

/** Reads the time beside a note: `9:5` is refused with a sentence, `905` becomes `09.05`, empty stays empty and means now. */
export function checkJam(teks: string): { readonly jam: string; readonly galat: string | undefined } {
  const jam = normalizeJam(teks);
  if (jam === '') return { jam, galat: undefined };
  const hasil = bentukJam.safeParse(jam);
  return { jam, galat: hasil.success ? undefined : hasil.error.issues[0]?.message };
}
