import type { KeadaanWarga } from './daftar.ts';

/** Words with which lists tell that a person died, moved away, was not found or is there. The first that fits counts. */
const KATA: readonly (readonly [pola: RegExp, keadaan: KeadaanWarga])[] = [
  [/^(MENINGGAL|MENINGAL|WAFAT|ALM|ALMH|ALMARHUM|ALMARHUMAH|MATI|MD)\b/, 'meninggal'],
  [/^(SUDAH|TELAH) (MENINGGAL|WAFAT)\b/, 'meninggal'],
  // A move within the list, such as to another RT, card or segment, is no move away.
  [/^((SUDAH|TELAH) )?PINDAH(?! (RT|RW|KK|ALAMAT|SEGMEN|PROGRAM|DESIL|FASKES|KELAS)\b)/, 'pindah'],
  [/^((TIDAK|TDK|BELUM) (DITEMUKAN|DIKENAL|DIKENALI)|TIDAK ADA DI TEMPAT)\b/, 'tidak_ditemukan'],
];

const ADA = /^(ADA|HIDUP|DITEMUKAN|MASIH ADA|TINGGAL BERSAMA KELUARGA|ANGGOTA BARU)$/;

/** What a column about the state of a person says; null for a word that tells nothing of it, such as `AKTIF`. */
export function readKeadaan(isi: string): KeadaanWarga | null {
  const kata = foldKata(isi);
  return readKeadaanKeterangan(isi) ?? (ADA.test(kata) ? 'ada' : null);
}

/** What a remark says when it begins with the state of the person (`Pindah ke Solok`); null for every other remark. */
export function readKeadaanKeterangan(isi: string): KeadaanWarga | null {
  const kata = foldKata(isi);
  return KATA.find(([pola]) => pola.test(kata))?.[1] ?? null;
}

/** `Alm. Rustam`, `Rustam (alm)`: the name itself says that the person died. */
export function isNamaAlmarhum(nama: string): boolean {
  return /^(alm|almh|almarhum|almarhumah)\b\.?\s|\((alm|almh|almarhum|almarhumah)\.?\)/i.test(nama);
}

function foldKata(isi: string): string {
  return isi
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim();
}
