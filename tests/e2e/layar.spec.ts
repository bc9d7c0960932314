import type { Page } from '@playwright/test';
import { SANDI } from './data-contoh.ts';
import { expect, test } from './host.ts';
import { expectAccessible } from './mudah-dipakai.ts';
import { openStep, prepareSidang, prepareSidangJenis } from './sidang-siap.ts';

/** Height of the type, in pixels, of what is shown. */
function readUkuran(page: Page, selektor: string): Promise<number[]> {
  return page
    .locator(selektor)
    .evaluateAll((bagian) => bagian.map((satu) => Number.parseFloat(getComputedStyle(satu).fontSize)));
}

/** What is cut off: text wider or higher than its place, or beyond the window. */
function listTerpotong(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main, main *, header > *, footer *')]
      .filter((satu) => {
        const { right, bottom } = satu.getBoundingClientRect();
        const keluar = right > window.innerWidth + 1 || bottom > window.innerHeight + 1;
        return keluar || (satu.tagName === 'MAIN' && satu.scrollHeight > satu.clientHeight + 1);
      })
      .map((satu) => satu.outerHTML.slice(0, 120)),
  );
}

test('layar mengikuti operator: usulan, putusan yang jatuh, usulan berikutnya; NIK tidak pernah lengkap', async ({
  page,
  context,
}) => {
  const { client, sidang } = await prepareSidang(page, 12);
  await client.kehadiran.markAll({ sidang });
  await client.layar.pengaturan.save({ ...(await client.layar.pengaturan.get()), lamaPutusan: 2 });
  const { baris } = await client.pembahasan.list({ sidang, offset: 0, limit: 3 });
  const [pertama, kedua, ketiga] = baris;
  if (pertama === undefined || kedua === undefined || ketiga === undefined) throw new Error('Usulan contoh kurang.');

  await openStep(page, sidang, 'pembahasan');
  await page.keyboard.press('Alt+l');
  const panel = page.getByRole('dialog', { name: 'Layar proyektor' });
  await expect(panel.getByRole('radio', { name: /^Ikuti meja sekretaris/ })).toBeFocused();
  await expectAccessible(page);
  const dibuka = context.waitForEvent('page');
  await page.keyboard.press('Enter');
  const layar = await dibuka;
  await layar.setViewportSize({ width: 1920, height: 1080 });
  const nama = (satu: { readonly nama: string }) => layar.getByRole('heading', { level: 1, name: satu.nama });
  const putusan = layar.getByRole('status').filter({ hasText: /disepakati/ });
  const expectSamar = async (): Promise<void> => {
    const isi = await layar.content();
    for (const { nik } of baris) {
      for (let awal = 0; awal + 5 <= nik.length; awal += 1) expect(isi).not.toContain(nik.slice(awal, awal + 5));
    }
  };

  await expect(nama(pertama)).toBeVisible();
  await expect(layar.getByText(pertama.nik.slice(-4))).toBeVisible();
  await expect(layar.getByText('Musyawarah mengusulkan. Penetapan oleh Kementerian Sosial.')).toBeVisible();
  await expectSamar();
  expect((await readUkuran(layar, 'h1')).every((ukuran) => ukuran >= 100)).toBe(true);
  const kecil = await readUkuran(layar, 'header b, header span, main p, main span, footer p, footer span, footer li');
  expect(kecil.length).toBeGreaterThan(8);
  expect(kecil.filter((ukuran) => ukuran < 40)).toEqual([]);
  // Nothing to press and nothing to type: it only looks.
  await expect(layar.locator('button, a[href], input, select, textarea')).toHaveCount(0);

  await page.bringToFront();
  await expect(panel.getByText('Satu jendela layar terbuka.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await page.keyboard.press('n');
  await expectSamar();
  await page.keyboard.press('l');
  await expect(putusan).toContainText('Layak');
  await expect(nama(pertama)).toBeVisible();
  await expect(layar.getByRole('list', { name: 'Hasil sementara' })).toContainText('Layak 1');
  await expectSamar();
  await expect(nama(kedua)).toBeVisible();
  await expect(putusan).toBeHidden();
  await page.keyboard.press('ArrowDown');
  await expect(nama(ketiga)).toBeVisible();
  await expectSamar();

  await page.keyboard.press('Alt+l');
  await page.keyboard.press('2');
  await expect(layar.getByRole('heading', { name: 'Jeda' })).toBeVisible();
  await expect(layar.getByText(ketiga.nama)).toHaveCount(0);
  await page.keyboard.press('1');
  await expect(nama(ketiga)).toBeVisible();
  await page.getByRole('combobox', { name: 'Yang berbicara' }).fill('Rina Khayal, warga RT 003');
  await page.keyboard.press('Enter');
  await expect(layar.getByText('Rina Khayal', { exact: true })).toBeVisible();

  await layar.close();
  await expect(panel.getByText(/^Belum ada jendela layar/)).toBeVisible();
});

test('layar muat pada proyektor lama, juga dengan nama terpanjang, dan menyambung lagi sendiri', async ({
  page,
  host,
}) => {
  const { client, sidang } = await prepareSidang(page, 6);
  await client.kehadiran.markAll({ sidang });
  const bukan = await client.layar.pengaturan.get();
  const semua = { umur: true, keluarga: true, desil: true, program: true, alasan: true };
  const pengaturan = { ...bukan, ...semua, kk: 'empat_angka', alamat: 'jalan', tema: 'perangkat' } as const;
  await client.layar.pengaturan.save(pengaturan);
  const show = (tampilan: Parameters<typeof client.layar.tampil>[0]['tampilan']) =>
    client.layar.tampil({ lapisan: 'sela', sidang, tampilan });
  await client.pembahasan.record({ sidang, nomor: 1, isi: { putusan: 'tidak_layak', alasan: 'MAMPU', catatan: '' } });
  await client.layar.pembicara({ sidang, pembicara: { nama: 'Rina Khayal', sebagai: 'warga RT 003' } });
  await show({ jenis: 'calon', nomor: 1 });
  await page.goto(new URL(`#/layar/${sidang}`, page.url()).href);
  await expect(page.getByRole('status')).toContainText('Mampu');
  await expectAccessible(page);
  const judul = page.getByRole('heading', { level: 1 });
  for (const [width, height] of [
    [1920, 1080],
    [1366, 768],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await judul.evaluate((satu) => {
      satu.textContent = 'SITI AISYAH NURHALIZA PERMATA SARI KUSUMANINGRUM TUANKU UMPAMA DATUK REKAAN';
    });
    await page.setViewportSize({ width, height: height - 1 });
    await expect.poll(() => listTerpotong(page), `${width} x ${height}`).toEqual([]);
    const { tinggi, baris } = await judul.evaluate((satu) => ({
      tinggi: satu.clientHeight,
      baris: Number.parseFloat(getComputedStyle(satu).lineHeight),
    }));
    expect(tinggi).toBeLessThanOrEqual(2 * baris + 1);
  }
  await page.setViewportSize({ width: 1366, height: 768 });
  for (const tampilan of [{ jenis: 'agenda', kini: 1 }, { jenis: 'rekap' }, { jenis: 'judul' }] as const) {
    await show(tampilan);
    await expect(page.getByRole('heading', { level: 1, name: /^(Acara|1 dari 6|Kelurahan)/ })).toBeVisible();
    await expect.poll(() => listTerpotong(page), tampilan.jenis).toEqual([]);
  }
  await expectAccessible(page);

  // Locked at the desk: what stands there stays, the hall is told quietly, and nobody has to touch the projector afterwards.
  await client.layar.pengaturan.save({ ...pengaturan, tema: 'gelap' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await client.gerbang.kunci();
  await expect(page.getByText('Menyambung lagi')).toBeVisible();
  await client.gerbang.buka({ sandi: SANDI });
  await expect(page.getByText('Menyambung lagi')).toBeHidden();
  await host.kill();
  await expect(page.getByText('Menyambung lagi')).toBeVisible();
});

test('layar menampilkan pemungutan suara tanpa angkanya, lalu blok dan putusannya; tidak ada nomor yang lengkap', async ({
  page,
  context,
}) => {
  const { client, sidang } = await prepareSidangJenis(page, 8, 'usulan_baru');
  await client.kehadiran.markAll({ sidang });
  const { baris } = await client.pembahasan.list({ sidang, offset: 0, limit: 8 });
  await openStep(page, sidang, 'pembahasan');
  const layar = await context.newPage();
  await layar.setViewportSize({ width: 1366, height: 768 });
  await layar.goto(new URL(`#/layar/${sidang}`, page.url()).href);
  await expect(layar.getByRole('heading', { level: 1, name: baris[0]?.nama ?? '' })).toBeVisible();
  const expectSamar = async (): Promise<void> => {
    const isi = await layar.content();
    for (const { nik } of baris) {
      for (let awal = 0; awal + 5 <= nik.length; awal += 1) expect(isi).not.toContain(nik.slice(awal, awal + 5));
    }
    expect(await listTerpotong(layar)).toEqual([]);
  };

  await page.bringToFront();
  await page.keyboard.press('v');
  const suara = page.getByRole('dialog', { name: 'Pemungutan suara' });
  await expect(suara.getByRole('textbox').first()).toBeFocused();
  await page.keyboard.type('37');
  await expect(layar.getByText(/[Pp]emungutan suara/).first()).toBeVisible();
  await expect(layar.locator('main')).not.toContainText('37');
  await expectSamar();
  await page.keyboard.press('Escape');
  await expect(suara).toBeHidden();

  await page.keyboard.press('b');
  await expect(page.getByRole('heading', { name: 'Putuskan bersama' })).toBeVisible();
  const judul = layar.getByRole('heading', { level: 1 });
  await expect(judul).toHaveText('8 usulan dibahas bersama');
  for (const { nama } of baris) await expect(layar.getByText(nama, { exact: true })).toBeVisible();
  await expectSamar();
  const { jumlah } = await client.pembahasan.recordBlok({
    sidang,
    nomor: baris.map(({ nomor }) => nomor),
    isi: { putusan: 'layak', alasan: null, catatan: '' },
    pendapat: [],
  });
  expect(jumlah.layak).toBe(8);
  await expect(judul).toHaveText('8 usulan diputus bersama');
  await expect(layar.getByRole('status').filter({ hasText: 'disepakati bersama' })).toBeVisible();
  await expectSamar();
  await layar.close();
});
