/** Sizes to try, longest side in pixels: large photos hold more noise than code, small ones lose modules. */
const UKURAN = [1600, 800, 2800] as const;

/** Pictures above this are no photos of a code. */
const TITIK_TERBANYAK = 120_000_000;

/** A decoder gives up after this; a photo of a screen takes several attempts. */
const BATAS_MILIDETIK = 1500;

/** The text of the QR code in a picture from a file, or null where it is no picture or shows none. */
export async function readQr(gambar: Blob): Promise<string | null> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(gambar);
  } catch {
    return null;
  }
  try {
    if (bitmap.width * bitmap.height > TITIK_TERBANYAK) return null;
    for (const sisi of UKURAN) {
      const teks = await decode(bitmap, bitmap.width, bitmap.height, sisi, BATAS_MILIDETIK);
      if (teks !== null) return teks;
    }
    return null;
  } finally {
    bitmap.close();
  }
}

/** The text of the QR code that the camera shows now, or null. */
export function readQrVideo(video: HTMLVideoElement): Promise<string | null> {
  return decode(video, video.videoWidth, video.videoHeight, 1000, 100);
}

async function decode(
  sumber: CanvasImageSource,
  lebar: number,
  tinggi: number,
  sisi: number,
  timeLimit: number,
): Promise<string | null> {
  const { default: decodeQR } = await import('qr/decode.js');
  const skala = Math.min(1, sisi / Math.max(lebar, tinggi, 1));
  const kanvas = document.createElement('canvas');
  kanvas.width = Math.max(1, Math.round(lebar * skala));
  kanvas.height = Math.max(1, Math.round(tinggi * skala));
  const pena = kanvas.getContext('2d', { willReadFrequently: true });
  if (pena === null) return null;
  pena.drawImage(sumber, 0, 0, kanvas.width, kanvas.height);
  try {
    return decodeQR(pena.getImageData(0, 0, kanvas.width, kanvas.height), { timeLimit });
  } catch {
    // The decoder has an error for each way in which there is no code.
    return null;
  }
}
