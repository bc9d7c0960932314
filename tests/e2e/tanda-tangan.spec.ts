import { encode } from 'fast-png';
import { createP12 } from '../documents/sertifikat.ts';
import { takeFoto } from './foto-uji.ts';
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
  await expect(pindaian).toContainText('1 halaman');
  await expect(page.getByText(/Pindaian 1 halaman, berita acara \d+ halaman\. Periksa/)).toBeVisible();
  await pindaian.getByRole('button', { name: /Keluarkan/ }).click();
  await expect(pindaian).toBeHidden();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('u');
  await expect(pindaian).toBeVisible();
  await expectAccessible(page);

  // Photos of the other pages, taken by a phone, all in one go.
  const halamanCetak = (await client.kertasBertanda.list({ sidang })).at(0)?.halamanCetak ?? 0;
  const foto = Array.from({ length: halamanCetak - 2 }, (_, i) => ({
    name: `halaman-${i + 3}.png`,
    mimeType: 'image/png',
    buffer: Buffer.from(encode({ width: 30, height: 40, data: new Uint8Array(1200).fill(40 * i), channels: 1 })),
  }));
  const halaman2 = { name: 'halaman-2.jpg', mimeType: 'image/jpeg', buffer: await takeFoto(page) };
  await page
    .getByLabel('Pilih pindaian')
    .and(page.locator('input'))
    .setInputFiles([halaman2, ...foto]);
  await expect(page.getByText(`Pindaian ${halamanCetak} halaman, berita acara ${halamanCetak} halaman.`)).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByText(`${halamanCetak - 1} berkas, ${halamanCetak - 1} halaman.`)).toBeVisible();
  const kedua = (await client.kertasBertanda.list({ sidang })).find(({ nama }) => nama === 'halaman-2.jpg');
  const tersimpan = Buffer.from(await (await client.kertasBertanda.get({ id: kedua?.id ?? 0 })).arrayBuffer());
  expect(halaman2.buffer.includes('GPS')).toBe(true);
  expect(tersimpan.includes('GPS')).toBe(false);
});
