import type { CatatanSidang } from '#domain/berita-acara.ts';
import type { NomorLampiran } from './letterhead.ts';

/** The annexes behind the daftar hadir and the daftar usulan; those without content are not there, and their number goes to the next. */
export function listLampiranLain({
  notulen,
  foto,
}: CatatanSidang): { isi: 'notulen' | 'foto'; nomor: NomorLampiran }[] {
  const ada = [...(notulen.length > 0 ? ['notulen' as const] : []), ...(foto.length > 0 ? ['foto' as const] : [])];
  return ada.map((isi, i) => ({ isi, nomor: i === 0 ? 'III' : 'IV' }));
}
