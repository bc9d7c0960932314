import type { Page } from '@playwright/test';

/**
 * Given a photo of 2400 x 1800 full of grain, as a camera held upright writes it: turned by EXIF (orientation 6), with a note of the place.
 */
export async function takeFoto(page: Page): Promise<Buffer> {
  const alamat = await page.evaluate(() => {
    const kanvas = document.createElement('canvas');
    [kanvas.width, kanvas.height] = [2400, 1800];
    const pena = kanvas.getContext('2d');
    if (pena === null) throw new Error('Tanpa kanvas.');
    for (let y = 0; y < 1800; y += 12) {
      for (let x = 0; x < 2400; x += 12) {
        pena.fillStyle = `hsl(${(x * 7 + y * 13) % 360} 60% ${30 + ((x * y) % 50)}%)`;
        pena.fillRect(x, y, 12, 12);
      }
    }
    return kanvas.toDataURL('image/jpeg', 0.97);
  });
  const foto = Buffer.from(alamat.replace(/^[^,]*,/, ''), 'base64');
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010006000000000000', 'hex');
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from('GPS -0.9471 100.4172')]);
  const kepala = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return Buffer.concat([foto.subarray(0, 2), kepala, exif, foto.subarray(2)]);
}
