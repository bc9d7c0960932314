import { createP12 } from '../documents/sertifikat.ts';
import { expect, test } from './host.ts';
import { expectAccessible } from './mudah-dipakai.ts';
import { decideAll, openStep, prepareSidang } from './sidang-siap.ts';

test('berita acara ditandatangani dengan sertifikat; pindaiannya dilampirkan dengan jumlah halaman, dikeluarkan, dan dikembalikan', async ({
  page,
}) => {
  const siap = await prepareSidang(page, 3);
  const { client, sidang } = siap;
  await decideAll(siap);
  await client.sidang.tutup({ sidang });
  await openStep(page, sidang, 'berita-acara');
  await expect(page.getByText(/Halaman 1 dari \d+/)).toBeVisible();
  await page.keyboard.press('t');
  await expect(page.getByRole('heading', { level: 1, name: 'Tanda tangan' })).toBeVisible();
  await expect(page.getByText(/^Belum ada\./)).toBeVisible();
  await expectAccessible(page);

  const buffer = Buffer.from(createP12({ nama: 'Hendra Umpama' }));
  const pilih = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Pilih sertifikat/ }).click();
  await (await pilih).setFiles({ name: 'lurah.p12', mimeType: 'application/x-pkcs12', buffer });
  await expect(page.getByRole('button', { name: /lurah\.p12/ })).toBeVisible();
  await page.getByRole('textbox', { name: 'Sebagai' }).fill('Lurah');
  const sandi = page.getByLabel('Kata sandi sertifikat', { exact: true });
  await sandi.fill('keliru');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Kata sandi sertifikat salah. Belum ada yang ditandatangani; coba lagi.')).toBeVisible();
  await expectAccessible(page);
  expect(await client.kertasBertanda.list({ sidang })).toEqual([]);
  await sandi.fill('rahasia');
  await page.keyboard.press('Control+Enter');
  const bertanda = page.getByRole('listitem', { name: /bertanda\.pdf/ });
  await expect(bertanda).toContainText('Hendra Umpama');
  await expect(sandi).toHaveValue('');
  await expectAccessible(page);

  const satuHalaman = Buffer.from(
    '%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n',
  );
  await page
    .getByLabel('Pilih pindaian')
    .and(page.locator('input'))
    .setInputFiles({ name: 'pindaian.pdf', mimeType: 'application/pdf', buffer: satuHalaman });
  const pindaian = page.getByRole('listitem', { name: 'pindaian.pdf' });
  await expect(pindaian).toContainText(/1 dari \d+ halaman berita acara\. Periksa apakah ada yang tertinggal\./);
  await pindaian.getByRole('button', { name: /Keluarkan/ }).click();
  await expect(pindaian).toBeHidden();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('u');
  await expect(pindaian).toBeVisible();
  await expectAccessible(page);
});
