import { expect, test } from './host.ts';
import { expectAccessible } from './mudah-dipakai.ts';
import { decideAll, openStep, prepareSidang } from './sidang-siap.ts';

test('sanggahan dari Pembahasan dijawab dalam sidang; sesudah sidang ditutup dijawab dengan adendum yang mengoreksi keputusan', async ({
  page,
}) => {
  const siap = await prepareSidang(page, 3);
  const { client, sidang } = siap;
  const daftar = page.getByRole('list', { name: 'Daftar sanggahan' });
  const judul = page.getByRole('heading', { name: 'Sanggahan', level: 1 });

  await test.step('S mengajukan sanggahan atas calon di layar, dari papan tombol saja', async () => {
    await openStep(page, sidang, 'pembahasan');
    await expect(page.getByText('Usulan 1 dari 3', { exact: true })).toBeVisible();
    await page.keyboard.press('s');
    await expect(page.getByRole('combobox', { name: 'Penyanggah' })).toBeFocused();
    await page.keyboard.type('Rudi Rekaan');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Ketua RT 03');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Rumahnya sudah dua lantai.');
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect(page.getByText('Sanggahan nomor 1 tercatat')).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('button', { name: /Sanggahan 1$/ })).toBeVisible();
  });

  await test.step('jawaban dan saringan di layar Sanggahan', async () => {
    await page.keyboard.press('Alt+s');
    await expect(judul).toBeVisible();
    await expect(daftar.getByText('Menunggu jawaban')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('j');
    await expect(page.getByRole('radio', { name: /^Diterima 1$/ })).toBeFocused();
    await page.keyboard.press('3');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Sudah dikunjungi PSM, satu lantai.');
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect(daftar.getByText('Ditolak')).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('b');
    await expect(page.getByRole('heading', { name: 'Semua sanggahan sudah dijawab' })).toBeVisible();
    await page.keyboard.press('b');
  });

  await test.step('banyaknya hari menjawab diatur sendiri', async () => {
    await page.goto(new URL('#/pengaturan?bagian=batas', page.url()).href);
    await page.getByRole('combobox', { name: 'Dijawab paling lambat sesudah diajukan' }).click();
    await page.getByRole('option', { name: '14 hari' }).click();
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Sanggahan baru memakai tenggat ini.')).toBeVisible();
    await expectAccessible(page);
    expect(await client.sanggahan.pengaturan()).toEqual({ hari: 14 });
  });

  await decideAll(siap);
  await client.sidang.tutup({ sidang });

  await test.step('sesudah ditutup: diajukan dengan nomor usulan, diterima, keputusannya dikoreksi dengan adendum', async () => {
    await openStep(page, sidang, 'sanggahan');
    await page.keyboard.press('F2');
    const nomor = page.getByRole('textbox', { name: 'Nomor usulan' });
    await expect(nomor).toBeFocused();
    await page.keyboard.type('9');
    await expect(page.getByText('Tidak ada usulan dengan nomor ini.')).toBeVisible();
    // Who types faster than the name is found is not held up: the name comes only once the objection is on its way.
    const dicatat = page.waitForRequest(/\/rpc\/sanggahan\/ajukan/);
    await page.route(/\/rpc\/pembahasan\/get/, async (jalur) => {
      await dicatat;
      await jalur.continue();
    });
    await nomor.fill('1');
    await page.getByRole('combobox', { name: 'Penyanggah' }).fill('Sinta Umpama');
    await page.getByRole('textbox', { name: 'Isi sanggahan' }).fill('Keluarga ini sudah pindah.');
    await page.keyboard.press('Enter');
    await expect(daftar.getByText(/sesudah sidang/)).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.unroute(/\/rpc\/pembahasan\/get/);

    await page.keyboard.press('j');
    await expect(page.getByRole('radio', { name: /^Diterima 1$/ })).toBeFocused();
    await page.keyboard.press('1');
    await page.getByRole('textbox', { name: 'Jawaban' }).fill('Terbukti pindah.');
    await page.getByRole('radio', { name: /^Tidak layak/ }).check();
    await page.getByRole('combobox', { name: 'Alasan keputusan' }).click();
    await page.getByRole('option', { name: 'Pindah ke luar kota' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Jawab dengan adendum/ }).click();
    await expect(daftar.getByText(/dengan adendum 1 nomor /)).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    const { baris } = await client.pembahasan.list({ sidang, offset: 0, limit: 1 });
    expect(baris[0]).toMatchObject({ putusan: 'tidak_layak', alasan: 'PINDAH_LUAR_KOTA' });
  });

  await test.step('di jendela sempit semua tetap terjangkau', async () => {
    await page.setViewportSize({ width: 911, height: 512 });
    await expect(page.getByRole('button', { name: /^Ajukan sanggahan/ })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('link', { name: /^Sanggahan/ })).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(512);
    await page.keyboard.press('F2');
    const catat = page.getByRole('button', { name: /^Catat sanggahan/ });
    await catat.scrollIntoViewIfNeeded();
    await expect(catat).toBeInViewport({ ratio: 0.95 });
  });
});
