import type { Page } from '@playwright/test';

/** Draws one waved stroke over the pad with the mouse, `turun` pixels below the middle. */
export async function drawGoresan(page: Page, turun: number): Promise<void> {
  const kotak = await page.getByRole('button', { name: /^Bidang tanda tangan/ }).boundingBox();
  if (kotak === null) throw new Error('bidang tanda tangan tidak tampak');
  const at = (bagian: number): [x: number, y: number] => [
    kotak.x + kotak.width * (0.15 + 0.7 * bagian),
    kotak.y + kotak.height / 2 + turun + 40 * Math.sin(bagian * 12),
  ];
  await page.mouse.move(...at(0));
  await page.mouse.down();
  for (let langkah = 1; langkah <= 24; langkah += 1) await page.mouse.move(...at(langkah / 24));
  await page.mouse.up();
}
