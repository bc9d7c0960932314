import { readPdf, squeeze } from '../documents/read-pdf.ts';
import { expect, test } from './host.ts';
import { expectAccessible } from './mudah-dipakai.ts';
import { prepareUsulan } from './sidang-siap.ts';

test('tanpa musyawarah lurah menyatakan usulan yang menunggu: alasan, hitungan, kertas, dan daftarnya', async ({
  page,
}) => {
  const client = await prepareUsulan(page, 12);
  await page.reload();
  await page.goto(new URL('/#/usulan', page.url()).href);
  await expect(page.getByRole('grid', { name: 'Daftar usulan' })).toBeVisible();
  await page.keyboard.press('F7');
  await expect(page.getByRole('heading', { level: 1, name: 'SPTJM' })).toBeVisible();
  const hitungan = page.getByRole('region', { name: 'Usulan yang akan dicetak' });
  await expect(hitungan).toContainText('12 usulan menunggu');
  const buat = page.getByRole('button', { name: /^Buat SPTJM/ });
  await expect(buat).toBeDisabled();
  await expectAccessible(page);
  await page.getByLabel('Musyawarah tidak dilaksanakan karena').fill('aula kelurahan terdampak banjir');
  // At 150 % scaling what to press stays in sight.
  await page.setViewportSize({ width: 911, height: 512 });
  await expect(buat).toBeInViewport({ ratio: 0.99 });
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.keyboard.press('Control+Enter');

  await expect(page.getByRole('heading', { level: 1, name: /^SPTJM \S+ \d{4}$/ })).toBeVisible();
  const [sptjm] = await client.sptjm.list();
  const unduhan = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Simpan PDF/ }).click();
  const aliran = await (await unduhan).createReadStream();
  const teks = squeeze(readPdf(Buffer.concat(await aliran.toArray())).teks);
  expect(teks).toContain(squeeze(`Nomor: ${sptjm?.nomor}`));
  expect(teks).toContain(squeeze('karena aula kelurahan terdampak banjir.'));
  expect(teks).toContain(squeeze('berjumlah 12 (dua belas) usulan'));

  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'SPTJM', exact: true })).toBeVisible();
  await expect(page.getByLabel('Musyawarah tidak dilaksanakan karena')).toHaveValue('');
  await expect(page.getByRole('table', { name: 'SPTJM' })).toContainText(sptjm?.nomor ?? '(tanpa nomor)');
  await expect(page.getByText('12 usulan ini sudah dimuat dalam SPTJM sebelumnya')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('F8');
  await expect(page.getByRole('heading', { level: 1, name: /^SPTJM \S+ \d{4}$/ })).toBeVisible();
});
