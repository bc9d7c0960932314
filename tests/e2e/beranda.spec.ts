import { getHari, toTanggal } from '#domain/tanggal.ts';
import { imporContoh, openContoh } from './data-contoh.ts';
import { expect, test } from './host.ts';
import { expectAccessible } from './mudah-dipakai.ts';
import { decideAll, prepareSidang } from './sidang-siap.ts';

test('beranda memimpin dari impor ke sidang, lalu melanjutkan sidang di langkahnya', async ({ page }) => {
  await openContoh(page);
  await expect(page.getByText('Belum ada usulan')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Impor daftar usulan' })).toBeVisible();

  await imporContoh(page);
  await page.keyboard.press('Alt+1');
  await expect(page.getByText('60 usulan menunggu sidang')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/musyawarah\/baru/);
  await page.getByRole('button', { name: /^Buka sidang/ }).click();
  await expect(page).toHaveURL(/#\/musyawarah\/\d+\//);

  await page.keyboard.press('Alt+1');
  await expect(page.getByText(/MUSKEL 1\/\d{4}/)).toBeVisible();
  await expect(page.getByRole('link', { name: /Usulan pada agenda/ })).toContainText('60');
  await expect(page.getByRole('link', { name: /Diputuskan/ })).toContainText('0 dari 60');
  await expect(page.getByRole('link', { name: /Sidang tanpa berita acara/ })).toContainText('1');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/musyawarah\/\d+\/kehadiran/);

  await page.keyboard.press('Alt+1');
  await page.getByRole('link', { name: /Usulan menunggu sidang/ }).click();
  await expect(page).toHaveURL(/#\/usulan\?status=menunggu/);
  await expect(page.getByRole('heading', { name: 'Tidak ada usulan yang cocok' })).toBeVisible();
});

test('setiap angka pada beranda membuka daftar di baliknya, dan batas waktu mengikuti pengaturan', async ({ page }) => {
  const siap = await prepareSidang(page, 12);
  await decideAll(siap);
  await siap.client.sidang.tutup({ sidang: siap.sidang });
  await page.reload();
  const tren = page.getByRole('table', { name: 'Dari sidang ke sidang' });
  await expect(tren.getByRole('row').nth(1)).toContainText('MUSKEL 1/');
  await expectAccessible(page);

  const usulan = page.getByRole('grid', { name: 'Daftar usulan' });
  for (const [kolom, banyak] of [
    [2, 12],
    [3, 4],
  ] as const) {
    const angka = tren.getByRole('row').nth(1).getByRole('cell').nth(kolom).getByRole('link');
    await expect(angka).toHaveText(String(banyak));
    await angka.click();
    await expect(page.getByRole('heading', { level: 1, name: 'Usulan' })).toBeVisible();
    await expect(usulan).toHaveAttribute('aria-rowcount', String(banyak + 1));
    await page.keyboard.press('Alt+1');
    await expect(tren).toBeVisible();
  }
  await page.getByRole('link', { name: /Usulan ditunda/ }).click();
  await expect(usulan).toHaveAttribute('aria-rowcount', '5');

  // What may be overlooked, and the map.
  await page.keyboard.press('Alt+1');
  const terlewat = page.getByRole('link', { name: /Desil 1–5 tanpa program/ });
  const banyak = Number(await terlewat.locator('b').textContent());
  await terlewat.click();
  await expect(page.getByRole('grid', { name: 'Daftar terlewat' })).toHaveAttribute(
    'aria-rowcount',
    String(banyak + 1),
  );
  await page.keyboard.press('Alt+1');
  const sel = page.getByRole('button', { name: /^RT 007\s*, RW 003/ });
  const { rt } = await siap.client.terlewat.cakupan();
  const tujuh = rt.find((satu) => satu.rt === '007' && satu.rw === '003');
  const belum = (tujuh?.keluarga ?? 0) - (tujuh?.keluargaTerverifikasi ?? 0);
  await sel.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Warga' })).toBeVisible();
  await expect(page.getByRole('grid', { name: 'Daftar warga' })).toHaveAttribute('aria-rowcount', String(belum + 1));

  await siap.client.batas.update({ pbi: null, bantuan: null, tarik: null, usulan: null });
  await page.goto(new URL('#/pengaturan?bagian=batas', page.url()).href);
  await expect(page.getByRole('heading', { level: 1, name: 'Batas waktu' })).toBeVisible();
  const batas = page.getByRole('combobox', { name: 'Batas usulan' });
  // The day of the kelurahan (WIB), which is not that of the machine in the evening.
  const hariIni = `Tanggal ${getHari(toTanggal(new Date()))}`;
  await batas.fill(hariIni);
  await page.getByRole('option', { name: hariIni, exact: true }).click();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Semua tersimpan.')).toBeVisible();
  await page.keyboard.press('Alt+1');
  await expect(page.getByText('Hari ini', { exact: true })).toBeVisible();
});
