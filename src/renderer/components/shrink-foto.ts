import { BATAS_LAMPIRAN, formatUkuran } from '#domain/lampiran.ts';

/** Tried one after the other until the picture is small enough: quality of JPEG and share of the longest side. */
const PERCOBAAN = [
  { mutu: 0.8, skala: 1 },
  { mutu: 0.65, skala: 1 },
  { mutu: 0.65, skala: 0.75 },
  { mutu: 0.5, skala: 0.5 },
] as const;

export type FotoTerbaca =
  | { readonly hasil: 'siap'; readonly berkas: File }
  | { readonly hasil: 'ditolak'; readonly pesan: string };

/**
 * Makes a photo or scan ready for storing: drawn anew as a JPEG of at most 1600 px, upright as its camera meant it, and so without
 * EXIF (camera, time, place). A PDF is taken as it is when it is small enough.
 */
export async function shrinkFoto(file: File): Promise<FotoTerbaca> {
  if (file.type === 'application/pdf') return takePdf(file);
  let gambar: ImageBitmap;
  try {
    gambar = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return { hasil: 'ditolak', pesan: `"${file.name}" bukan foto yang dapat dibaca. Pakai JPEG, PNG, atau PDF.` };
  }
  try {
    for (const { mutu, skala } of PERCOBAAN) {
      const isi = await draw(gambar, BATAS_LAMPIRAN.sisi * skala, mutu);
      if (isi.size <= BATAS_LAMPIRAN.byteGambar) {
        const nama = `${file.name.replace(/\.[^.]*$/, '')}.jpg`;
        return { hasil: 'siap', berkas: new File([isi], nama, { type: 'image/jpeg' }) };
      }
    }
  } finally {
    gambar.close();
  }
  return { hasil: 'ditolak', pesan: `"${file.name}" tidak dapat diperkecil sampai cukup kecil. Pilih foto lain.` };
}

function takePdf(file: File): FotoTerbaca {
  if (file.size <= BATAS_LAMPIRAN.bytePdf) return { hasil: 'siap', berkas: file };
  const terbesar = formatUkuran(BATAS_LAMPIRAN.bytePdf);
  return {
    hasil: 'ditolak',
    pesan: `"${file.name}" ${formatUkuran(file.size)}, paling besar ${terbesar}. Pindai ulang dengan mutu lebih rendah.`,
  };
}

function draw(gambar: ImageBitmap, sisi: number, mutu: number): Promise<Blob> {
  const skala = Math.min(1, sisi / Math.max(gambar.width, gambar.height));
  const kanvas = document.createElement('canvas');
  kanvas.width = Math.max(1, Math.round(gambar.width * skala));
  kanvas.height = Math.max(1, Math.round(gambar.height * skala));
  const pena = kanvas.getContext('2d');
  if (pena !== null) {
    // A transparent scan would turn black in a JPEG.
    pena.fillStyle = 'white';
    pena.fillRect(0, 0, kanvas.width, kanvas.height);
    pena.drawImage(gambar, 0, 0, kanvas.width, kanvas.height);
  }
  return new Promise((resolve, reject) => {
    kanvas.toBlob(
      (isi) => (isi === null ? reject(new Error('Gambar tidak dapat digambar ulang.')) : resolve(isi)),
      'image/jpeg',
      mutu,
    );
  });
}
