/** Media types of the files that leave the program. */
export const TIPE_BERKAS = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
  age: 'application/octet-stream',
  json: 'application/json',
} as const;

/** A file to hand over; bytes travel as File, which every host can carry. */
export function createBerkas(isi: Uint8Array, nama: string, tipe: keyof typeof TIPE_BERKAS): File {
  return new File([Uint8Array.from(isi)], nama, { type: TIPE_BERKAS[tipe] });
}
