import { drawGoresan } from './gores.ts';
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

test('berita acara ditandatangani di layar dan di kertas, orangnya diganti, saksi ditambah; sesudah tutup yang tertinggal masih dapat', async ({
  page,
}) => {
  const siap = await prepareSidang(page, 2);
  await decideAll(siap);
  const { client, sidang } = siap;
  const list = () => client.penandaTangan.list({ sidang });
  const [pimpinan, notulis, wakil] = await list();
  await openStep(page, sidang, 'penutup');
  const kartu = page.getByRole('region', { name: 'Penanda tangan' });
  const baris = (nama = '') => kartu.getByRole('listitem').filter({ hasText: nama });
  await expect(kartu.locator('[aria-current=true]')).toContainText(pimpinan?.nama ?? '');

  await page.keyboard.press('F4');
  await expect(kartu.getByRole('status')).toContainText('Belum ada goresan.');
  await kartu.getByRole('button', { name: /^Bidang tanda tangan/ }).scrollIntoViewIfNeeded();
  await drawGoresan(page, 0);
  await page.keyboard.press('F4');
  await expect(baris(pimpinan?.nama)).toContainText('Di layar');
  await expect(kartu.locator('[aria-current=true]')).toContainText(notulis?.nama ?? '');
  await page.keyboard.press('F6');
  await expect(baris(notulis?.nama)).toContainText('Di kertas');
  await page.keyboard.press('ArrowUp');
  await expect(kartu.locator('[aria-current=true]')).toContainText(notulis?.nama ?? '');
  await page.keyboard.press('b');
  await expect(baris(notulis?.nama)).toContainText('Belum');

  await page.keyboard.press('ArrowDown');
  await expect(kartu.locator('[aria-current=true]')).toContainText(wakil?.nama ?? '');
  await page.keyboard.press('g');
  const ganti = page.getByRole('dialog', { name: /^Ganti orang/ });
  await ganti.getByLabel('Nama').fill('Gusniar Teladan');
  await expectAccessible(page);
  await ganti.getByRole('button', { name: 'Simpan' }).click();
  await expect(baris('Gusniar Teladan')).toContainText('Wakil RT');
  await page.keyboard.press('a');
  await page.getByRole('dialog', { name: 'Tambah saksi' }).getByLabel('Nama').fill('Marzuki Fiksi');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('a');
  await page.getByRole('dialog', { name: 'Tambah saksi' }).getByLabel('Nama').fill('Marzuki Fiksi');
  await page.getByRole('dialog').getByRole('button', { name: 'Tambah saksi' }).click();
  await expect(baris('Marzuki Fiksi')).toContainText('Saksi');
  await expectAccessible(page);

  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog', { name: /^Tutup sidang/ })).toContainText('1 di layar');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Sidang ditutup' })).toBeVisible();
  await expect(kartu.getByRole('button', { name: /Ganti orang/ })).toBeHidden();
  await baris('Marzuki Fiksi').getByRole('button').click();
  await kartu.getByRole('button', { name: /^Bidang tanda tangan/ }).scrollIntoViewIfNeeded();
  await drawGoresan(page, 0);
  await page.keyboard.press('F4');
  await page
    .getByRole('dialog', { name: 'Simpan tanda tangan Marzuki Fiksi?' })
    .getByRole('button', { name: /^Simpan/ })
    .click();
  await expect(baris('Marzuki Fiksi')).toContainText('Di layar');
  await expectAccessible(page);
  expect((await list()).filter(({ cara }) => cara === 'goresan').map(({ nama }) => nama)).toEqual([
    pimpinan?.nama,
    'Marzuki Fiksi',
  ]);
});
