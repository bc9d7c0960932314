import { expect, test } from './host.ts';
import { expectAccessible } from './mudah-dipakai.ts';
import { prepareUsulan } from './sidang-siap.ts';

test('daftar kosong memimpin ke sidang baru; isian yang salah ditandai dan tidak hilang; sidang dibuka', async ({
  page,
}) => {
  const client = await prepareUsulan(page, 12);
  await page.goto(new URL('#/musyawarah', page.url()).href);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Belum ada sidang' })).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press('b');
  await expect(page.getByRole('heading', { name: 'Buka sidang baru' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Semua usulan yang menunggu (12) masuk agenda' })).toBeChecked();
  await expect(page.getByLabel('Nama pimpinan')).not.toHaveValue('');
  await expectAccessible(page);

  await page.getByRole('textbox', { name: /^Tempat/ }).fill('');
  await page.getByLabel('Mulai pukul').fill('jam sembilan');
  await page.getByLabel('Nama notulis').fill('Yusnidar Rekaan');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Wajib diisi.')).toBeVisible();
  await expect(page.getByText('Jam ditulis seperti 09.05.')).toBeVisible();
  await expect(page.getByLabel('Nama notulis')).toHaveValue('Yusnidar Rekaan');
  await expectAccessible(page);
  expect(await client.sidang.list()).toEqual([]);

  await page.getByRole('textbox', { name: /^Tempat/ }).fill('Aula Kantor Kelurahan');
  await page.getByLabel('Mulai pukul').fill('9:05');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Persiapan', level: 1 })).toBeVisible();
  const [sidang] = await client.sidang.list();
  expect(sidang).toMatchObject({ usulan: 12, diputus: 0, tempat: 'Aula Kantor Kelurahan' });
  const { isian } = await client.sidang.get({ sidang: sidang?.id ?? 0 });
  expect(isian).toMatchObject({ mulai: '09.05', notulis: { nama: 'Yusnidar Rekaan' } });
});

test('Enter pada daftar membuka langkah tempat sidang berada; Alt dan panah berpindah langkah', async ({ page }) => {
  const client = await prepareUsulan(page, 4);
  const { sidang } = await client.sidang.create({ isian: await client.sidang.usulanIsian(), semuaUsulan: true });
  await client.kehadiran.markAll({ sidang });
  await page.goto(new URL('#/musyawarah', page.url()).href);
  await page.reload();
  const daftar = page.getByRole('grid', { name: 'Daftar sidang' });
  await expect(daftar).toContainText('Di Pembahasan');
  await expectAccessible(page);
  await daftar.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Usulan 1 dari 4', { exact: true })).toBeVisible();
  const langkah = page.getByRole('navigation', { name: 'Langkah sidang' });
  for (const nama of ['Penutup', 'Berita Acara', 'Kirim']) {
    await page.keyboard.press('Alt+ArrowRight');
    await expect(langkah.getByRole('link', { name: nama })).toHaveAttribute('aria-current', /page|step/);
  }
  await expect(page.getByRole('heading', { name: 'Sidang belum ditutup' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(langkah.getByRole('link', { name: 'Berita Acara' })).toHaveAttribute('aria-current', /page|step/);
});
