import { expect, test } from './host.ts';
import { expectAccessible } from './mudah-dipakai.ts';
import { decideAll, openStep, prepareSidang } from './sidang-siap.ts';

test('teks kertas diubah dengan pratinjau; isian yang salah ditandai di tempatnya; rancangan dan berita acara memakainya', async ({
  page,
}) => {
  const siap = await prepareSidang(page, 3);
  const { client, sidang } = siap;
  await page.reload();
  await page.goto(new URL('/#/pengaturan?bagian=teks', page.url()).href);
  await expect(page.getByRole('heading', { level: 1, name: 'Teks kertas' })).toBeVisible();
  await expectAccessible(page);
  const penutup = page.getByRole('region', { name: 'Berita acara: penutup' });
  const isian = penutup.getByRole('textbox');
  await isian.fill('Demikian dibuat di {kelurahann}.');
  await expect(penutup.locator('mark')).toHaveText('{kelurahann}');
  await expect(penutup).toContainText('{kelurahann} tidak dikenal. Pakai isian yang dikenal, atau hapus kurungnya.');
  await expect(page.getByRole('button', { name: /^Simpan/ })).toBeDisabled();
  await expectAccessible(page);
  await isian.fill('Demikian dibuat di {kelurahan}.');
  await expect(penutup).toContainText('Demikian dibuat di Belakang Pondok.');
  await expect(penutup.locator('mark')).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Notulis' }).fill('Juru Tulis');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Semua tersimpan.')).toBeVisible();
  const { blok, jabatan } = await client.templat.get();
  expect([blok.ba_penutup, jabatan.notulis]).toEqual(['Demikian dibuat di {kelurahan}.', 'Juru Tulis']);

  await penutup.getByRole('button', { name: /Pakai teks bawaan/ }).click();
  await expect(isian).toHaveValue(/^Demikian berita acara ini dibuat/);
  await page.getByRole('button', { name: 'Kembalikan' }).click();
  await expect(isian).toHaveValue('Demikian dibuat di {kelurahan}.');

  await openStep(page, sidang, 'berita-acara');
  await expect(page.getByText('Rancangan sebelum sidang ditutup: belum bernomor, belum berlaku')).toBeVisible();
  await expect(page.getByText(/Halaman 1 dari \d+/)).toBeVisible();
  await expectAccessible(page);
  await decideAll(siap);
  await client.sidang.tutup({ sidang });
  await openStep(page, sidang, 'berita-acara');
  await expect(page.getByText(/Halaman 1 dari \d+/)).toBeVisible();
  await expect(page.getByText('Rancangan sebelum sidang ditutup')).toBeHidden();
});
