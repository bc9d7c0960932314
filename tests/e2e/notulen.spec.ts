import { ARGUMEN_CHROMIUM, findChromium } from '../../scripts/chromium.ts';
import { unlock } from './data-contoh.ts';
import { takeFoto } from './foto-uji.ts';
import { expect, test } from './host.ts';
import { expectAccessible } from './mudah-dipakai.ts';
import { callHost, openStep, prepareSidang } from './sidang-siap.ts';

const chromium = findChromium();

// A camera that films a moving test picture, and a browser that lets the page have it without asking.
test.use({
  launchOptions: {
    args: [...ARGUMEN_CHROMIUM, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
    ...(chromium === undefined ? {} : { executablePath: chromium }),
  },
});

test('catatan diketik, blok dipakai, listrik padam tidak menghilangkan yang sedang diketik, dan acara yang diganti nama diikuti', async ({
  page,
  host,
}) => {
  const { client, sidang } = await prepareSidang(page, 3);
  await openStep(page, sidang, 'pembahasan');
  await page.keyboard.press('Alt+n');
  await expect(page.getByRole('heading', { name: 'Notulen', level: 1 })).toBeVisible();
  const isian = page.getByRole('textbox', { name: 'Catatan baru' });
  const nav = page.getByRole('navigation', { name: 'Pokok acara' });
  await expect(isian).toBeFocused();
  await expectAccessible(page);

  await test.step('blok siap pakai dengan nomor, masih dapat diubah', async () => {
    await page.keyboard.press('/');
    await expect(page.getByRole('option', { name: /^1 Pembukaan oleh pimpinan/ })).toBeVisible();
    await page.keyboard.type('1');
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect(isian).toHaveValue(/^Sidang dibuka pukul \d\d\.\d\d oleh .+ Hadir 0 dari \d+ undangan\.$/);
    await expect(isian).toBeFocused();
    await page.keyboard.type(' Doa bersama.');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /Doa bersama\.$/ })).toBeVisible();
    await expect(isian).toHaveValue('');
  });

  await test.step('dua catatan berturut-turut, yang kedua dua baris dengan pembicara', async () => {
    await page.keyboard.type('Pertanyaan dari RT 03.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Baris satu');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('baris dua');
    const [orang] = await client.kehadiran.list({ sidang });
    await page.getByRole('combobox', { name: 'Pembicara' }).fill((orang?.nama ?? '').slice(0, 5).toLowerCase());
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: new RegExp(`${orang?.nama} Baris satu`) })).toBeVisible();
    const { catatan } = await client.notulen.get({ sidang });
    expect(catatan.map(({ isi, pembicara }) => [isi.replace(/^.*Doa/, 'Doa'), pembicara])).toEqual([
      ['Doa bersama.', ''],
      ['Pertanyaan dari RT 03.', ''],
      ['Baris satu\nbaris dua', orang?.nama],
    ]);
  });

  await test.step('dihapus dan dikembalikan, diubah, dari papan tombol saja', async () => {
    await isian.focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Delete');
    await expect(page.getByText(/^Catatan pukul .+ dihapus\.$/)).toBeVisible();
    await expect(isian).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('button', { name: /Pertanyaan dari RT 03\.$/ })).toBeVisible();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('e');
    await expect(page.getByRole('textbox', { name: 'Ubah catatan' })).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.type(' Dijawab pimpinan.');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /RT 03\. Dijawab pimpinan\.$/ })).toBeVisible();
  });

  await test.step('yang sedang diketik pada acara lain bertahan ketika listrik padam', async () => {
    await isian.focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(page.getByRole('heading', { name: 'Pembacaan daftar usulan awal' })).toBeVisible();
    await expect(page.getByRole('button', { name: /Doa bersama\.$/ })).toHaveCount(0);
    await expect(isian).toBeFocused();
    await page.keyboard.type('Daftar dibacakan oleh');
    await expect
      .poll(async () => (await client.notulen.get({ sidang })).rancangan)
      .toMatchObject([{ pokok: 'Pembacaan daftar usulan awal', isi: 'Daftar dibacakan oleh' }]);
    await host.kill();
    await host.restart();
    await unlock(page);
    await page.goto(new URL(`#/musyawarah/${sidang}/notulen`, page.url()).href);
    await expect(page.getByRole('button', { name: /RT 03\. Dijawab pimpinan\.$/ })).toBeVisible();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(isian).toHaveValue('Daftar dibacakan oleh');
    await page.keyboard.type(' notulis.');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /Daftar dibacakan oleh notulis\.$/ })).toBeVisible();
  });

  const lagi = await callHost(page);
  await test.step('acara diganti nama: catatannya ikut; acara dihapus: catatannya di luar agenda', async () => {
    const { isian: lama } = await lagi.sidang.get({ sidang });
    const agenda = ['Pembukaan', ...lama.agenda.slice(2)];
    await lagi.sidang.update({ sidang, isian: { ...lama, agenda } });
    await page.reload();
    await expect(nav.getByRole('button', { name: /^1 Pembukaan.* 3 catatan$/ })).toBeVisible();
    await nav.getByRole('button', { name: /Di luar agenda 1 catatan/ }).click();
    await expect(page.getByRole('button', { name: /Daftar dibacakan oleh notulis\.$/ })).toBeVisible();
    await expect(isian).toHaveCount(0);
  });

  await test.step('catatan cepat dari Pembahasan, lalu salinan sebagai teks', async () => {
    await page.goto(new URL(`#/musyawarah/${sidang}/pembahasan`, page.url()).href);
    await expect(page.getByText('Usulan 1 dari 3', { exact: true })).toBeVisible();
    await page.keyboard.press('m');
    await expect(page.getByRole('textbox', { name: 'Catatan' })).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.type('sudah dikunjungi PSM');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Tercatat di notulen')).toBeVisible();
    const { data } = await lagi.pembahasan.get({ sidang, nomor: 1 });
    await page.keyboard.press('Alt+n');
    await expect(page.getByRole('heading', { name: 'Notulen', level: 1 })).toBeVisible();
    await page.keyboard.press('F6');
    await nav.getByRole('button', { name: /Pembahasan dan pengambilan/ }).click();
    await expect(page.getByRole('button', { name: `Usulan 1, ${data.nama}: sudah dikunjungi PSM` })).toBeVisible();
    await isian.focus();
    await page.keyboard.press('Control+v');
    await expect(isian).toHaveValue(/^NOTULEN MUSKEL 1\/2026\n[\s\S]*1\. Pembukaan\n {3}\d\d\.\d\d {2}Sidang dibuka/);
  });
});

test('foto sidang dari berkas dan kamera: kecil, tanpa catatan kamera, dapat diurungkan; layar sempit tidak terpotong', async ({
  page,
}) => {
  const { client, sidang } = await prepareSidang(page, 2);
  await openStep(page, sidang, 'notulen');
  await page.getByRole('button', { name: /^Foto sidang/ }).click();
  await expect(page.getByText('Belum ada foto sidang')).toBeVisible();
  await expectAccessible(page);
  const gambar = page.getByRole('region', { name: 'Foto sidang' }).getByRole('img');

  const asli = await takeFoto(page);
  await page.getByLabel('Foto sidang dari berkas').setInputFiles([
    { name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: asli },
    { name: 'catatan.txt', mimeType: 'text/plain', buffer: Buffer.from('bukan foto') },
  ]);
  await expect(page.getByRole('alert')).toContainText('"catatan.txt" bukan foto');
  await expect(gambar).toHaveCount(1);
  const [foto] = await client.fotoSidang.list({ sidang });
  expect([foto?.lebar, foto?.tinggi]).toEqual([1200, 1600]);
  const tersimpan = Buffer.from(await (await client.fotoSidang.get({ id: foto?.id ?? 0 })).arrayBuffer());
  expect(tersimpan.includes('GPS')).toBe(false);
  expect(tersimpan.length).toBeLessThan(asli.length / 2);

  await page.keyboard.press('F9');
  const dialog = page.getByRole('dialog', { name: 'Foto dengan kamera' });
  await expect(dialog.getByRole('button', { name: /Ambil foto/ })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('1 foto tersimpan.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(gambar).toHaveCount(2);
  const [, kamera] = await client.fotoSidang.list({ sidang });
  expect(Math.max(kamera?.lebar ?? 0, kamera?.tinggi ?? 0)).toBeGreaterThan(300);

  const kedua = page.getByRole('listitem', { name: 'Foto 2' });
  await kedua.getByRole('textbox', { name: 'Keterangan' }).fill('Pembukaan sidang');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('img', { name: 'Pembukaan sidang' })).toBeVisible();
  await page.getByRole('button', { name: 'Hapus foto 1' }).click();
  await expect(gambar).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(gambar).toHaveCount(2);
  expect((await client.fotoSidang.list({ sidang })).map(({ sha256 }) => sha256)).toEqual([
    foto?.sha256,
    kamera?.sha256,
  ]);
  await expectAccessible(page);

  await page.setViewportSize({ width: 911, height: 512 });
  await page.getByRole('button', { name: 'Hapus foto 2' }).click();
  await expect(gambar).toHaveCount(1);
  await page.getByRole('navigation', { name: 'Pokok acara' }).getByRole('button').first().click();
  const catat = page.getByRole('button', { name: /^Catat( Enter)?$/ });
  await page.keyboard.type('Layar sempit');
  await expect(catat).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('link', { name: /^Notulen/ })).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(512);
  await catat.click();
  await expect(page.getByRole('button', { name: /Layar sempit$/ })).toBeInViewport();
});

test('blok milik sendiri: isian yang tidak dikenal dikatakan di tempatnya, yang benar dipakai, yang bawaan dapat kembali', async ({
  page,
}) => {
  const { client, sidang } = await prepareSidang(page, 1);
  await page.goto(new URL('#/pengaturan?bagian=notulen', page.url()).href);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Blok notulen', level: 1 })).toBeVisible();
  await page.keyboard.press('t');
  const blok = page.getByRole('listitem', { name: /^Blok \d+$/ }).last();
  await expect(blok.getByRole('textbox', { name: /^Judul blok/ })).toBeFocused();
  await page.keyboard.type('Doa');
  await blok.getByRole('textbox', { name: 'Teks' }).fill('Doa dipimpin {imam} pukul {jam}.');
  await expect(blok).toContainText('{imam} tidak dikenal.');
  await expectAccessible(page);
  await page.keyboard.press('Control+s');
  await blok.getByRole('textbox', { name: 'Teks' }).fill('Doa dipimpin {pimpinan} pukul {jam}.');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Semua tersimpan.')).toBeVisible();
  expect((await client.notulen.listBlok()).at(-1)).toEqual({
    judul: 'Doa',
    isi: 'Doa dipimpin {pimpinan} pukul {jam}.',
  });

  // On a slow laptop the list comes after the keys: what was pressed waits for it.
  let lepas = (): void => undefined;
  const tertahan = new Promise<void>((resolve) => {
    lepas = resolve;
  });
  await page.route('**/rpc/notulen/listBlok', async (permintaan) => {
    await tertahan;
    await permintaan.continue();
  });
  await openStep(page, sidang, 'notulen');
  await page.keyboard.press('F2');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('doa');
  await page.keyboard.press('Enter');
  lepas();
  await expect(page.getByRole('textbox', { name: 'Catatan baru' })).toHaveValue(/^Doa dipimpin .+ pukul \d\d\.\d\d\.$/);

  await page.goto(new URL('#/pengaturan?bagian=notulen', page.url()).href);
  await page.getByRole('button', { name: 'Pakai blok bawaan' }).click();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Semua tersimpan.')).toBeVisible();
  expect((await client.notulen.listBlok()).map(({ judul }) => judul)).not.toContain('Doa');
});
