import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openContoh, SANDI } from './data-contoh.ts';
import { expect, test } from './host.ts';
import { expectAccessible } from './mudah-dipakai.ts';

test('bila berkas data rusak, layar pembuka menawarkan cadangan, dan cadangan itu membuka lagi pekerjaan', async ({
  page,
  host,
  dataDir,
}) => {
  await openContoh(page);
  await host.kill();
  const berkas = path.join(dataDir, 'mufakat.db');
  await writeFile(berkas, (await readFile(berkas)).fill(7, 4096 * 3, 4096 * 6));
  await host.restart();

  await page.getByLabel('Kata sandi', { exact: true }).fill(SANDI);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Berkas data rusak. Pulihkan dari cadangan terakhir.')).toBeVisible();
  await expect(page.getByText('Berkas yang rusak tetap disimpan.')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Pulihkan' }).click();
  await expect(page.getByText('Data contoh, semua rekaan')).toBeVisible();
  expect((await readdir(dataDir)).filter((nama) => nama.startsWith('mufakat.db.rusak-'))).not.toHaveLength(0);
});
