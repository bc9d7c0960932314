/** Longest side of a stored picture in pixels: 20 mm on paper at 600 dpi. */
const SISI_TERPANJANG = 480;
/** Largest file that is taken as it is. */
const BYTE_TERBESAR = 1024 * 1024;

export type LogoTerbaca =
  | { readonly hasil: 'logo'; readonly logo: string; readonly diperkecil: boolean }
  | { readonly hasil: 'ditolak'; readonly pesan: string };

/** Reads a PNG or JPEG as a data URL; a picture that is large on disk or on paper is redrawn smaller. */
export async function shrinkLogo(file: File): Promise<LogoTerbaca> {
  if (file.type !== 'image/png' && file.type !== 'image/jpeg') {
    return { hasil: 'ditolak', pesan: `"${file.name}" bukan gambar PNG atau JPEG. Pilih berkas lain.` };
  }
  let gambar: ImageBitmap;
  try {
    gambar = await createImageBitmap(file);
  } catch {
    return { hasil: 'ditolak', pesan: `Gambar "${file.name}" rusak dan tidak dapat dibaca. Pilih berkas lain.` };
  }
  const skala = Math.min(1, SISI_TERPANJANG / Math.max(gambar.width, gambar.height));
  if (skala === 1 && file.size <= BYTE_TERBESAR) {
    gambar.close();
    return { hasil: 'logo', logo: await readDataUrl(file), diperkecil: false };
  }
  const logo = draw(gambar, skala);
  gambar.close();
  return { hasil: 'logo', logo, diperkecil: true };
}

function draw(gambar: ImageBitmap, skala: number): string {
  const kanvas = document.createElement('canvas');
  kanvas.width = Math.max(1, Math.round(gambar.width * skala));
  kanvas.height = Math.max(1, Math.round(gambar.height * skala));
  kanvas.getContext('2d')?.drawImage(gambar, 0, 0, kanvas.width, kanvas.height);
  return kanvas.toDataURL('image/png');
}

function readDataUrl(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('Gambar tidak terbaca.'));
    reader.readAsDataURL(file);
  });
}
