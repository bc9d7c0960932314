import { expect, test } from './host.ts';
import { expectAccessible } from './mudah-dipakai.ts';
import { decideAll, openStep, prepareSidang } from './sidang-siap.ts';

test('yang menghalangi disebut dengan jalannya, dan sidang belum dapat ditutup', async ({ page }) => {
  const { client, sidang } = await prepareSidang(page, 5);
  await openStep(page, sidang, 'penutup');
  const harus = page.getByRole('region', { name: 'Harus selesai dahulu' });
  await expect(harus).toContainText('5 usulan belum diputus.');
  await expect(harus).toContainText('Belum ada peserta yang dicatat hadir.');
  await expect(page.getByRole('button', { name: 'Tutup sidang' })).toBeDisabled();
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await harus.getByRole('link', { name: 'Ke Pembahasan' }).click();
  await expect(page.getByText('Usulan 1 dari 5', { exact: true })).toBeVisible();
  expect((await client.sidang.get({ sidang })).status).toBe('terbuka');
});

test('ditutup sesudah ditanya, dengan nomor berita acara dan jumlah yang cocok', async ({ page }) => {
  const siap = await prepareSidang(page, 7);
  await decideAll(siap);
  await openStep(page, siap.sidang, 'penutup');
  await expect(page.getByText('Semua yang perlu sudah ada.')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  const tanya = page.getByRole('dialog', { name: /^Tutup sidang MUSKEL 1\/\d{4}\?$/ });
  await expect(tanya).toContainText('perubahan hanya dengan adendum bernomor');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  expect((await siap.client.sidang.get({ sidang: siap.sidang })).status).toBe('terbuka');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Enter');
  const hasil = page.getByRole('region', { name: 'Sidang ditutup' });
  const { nomorBeritaAcara, jumlah } = await expect
    .poll(async () => (await siap.client.sidang.get({ sidang: siap.sidang })).status)
    .toBe('ditutup')
    .then(() => siap.client.sidang.get({ sidang: siap.sidang }));
  await expect(hasil).toContainText(nomorBeritaAcara ?? '(tanpa nomor)');
  expect(jumlah).toEqual({ layak: 3, tidak_layak: 2, ditunda: 2 });
  const tabel = page.getByRole('table', { name: 'Jumlah menurut putusan' });
  await expect(tabel.getByRole('row').nth(1)).toContainText('Layak3');
  await expect(tabel.getByRole('row').nth(2)).toContainText('Tidak layak2');
  await expect(tabel.getByRole('row').nth(3)).toContainText('Ditunda2');
  await expectAccessible(page);
});
