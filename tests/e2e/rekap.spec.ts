import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Client } from '#contract/index.ts';
import { DINSOS_AWAL } from '#domain/dinsos.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { createKeputusan } from '../paket/sample.ts';
import { createFile, createPaket, getKelurahan, KELURAHAN, KOTA, type PilihanPaket } from '../rekap/paket-uji.ts';
import { SANDI } from './data-contoh.ts';
import { expect, test } from './host.ts';
import { expectAccessible } from './mudah-dipakai.ts';
import { callHost } from './sidang-siap.ts';

/** Sessions of a month that is over on every machine, whatever its clock says. */
const SIDANG = '2024-11-12';
const TEPAT = '2024-11-13';

/** Given new data of the Dinas Sosial of Padang. */
async function openDinsos(page: Page): Promise<Client> {
  const client = await callHost(page);
  await client.gerbang.siapkanDinsos({ sandi: SANDI, dinsos: { ...DINSOS_AWAL, kota: KOTA } });
  return client;
}

async function showRekap(page: Page): Promise<void> {
  await page.goto(new URL('#/rekap', page.url()).href);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Rekap Dinsos' })).toBeVisible();
}

/** A package with five decisions: three layak, one tidak layak, one ditunda. */
function createLima(kelurahan: number, lain: Partial<PilihanPaket> = {}) {
  const keputusan = [1, 2, 3, 4, 5].map((nomor) => createKeputusan(kelurahan * 5 + nomor));
  return createPaket({ kelurahan, keputusan, tanggal: SIDANG, ...lain });
}

async function takeIn(client: Client, berkas: readonly File[], diterima: string, pengirim: 'dikenal' | 'pertama') {
  const masukan = { berkas: [...berkas], diterima: diterima as Tanggal, pengirim };
  for await (const kabar of await client.rekap.terima(masukan)) {
    if (kabar.jenis === 'hasil') return kabar;
  }
  throw new Error('Penerimaan berakhir tanpa hasil.');
}

/** Given what thirty kelurahan sent: mostly in time, some late, one twice, one damaged, one whose key is not known. */
async function fillPapan(client: Client): Promise<void> {
  const tepat = await Promise.all(Array.from({ length: 26 }, (_, i) => createLima(i, i === 0 ? { urut: 4 } : {})));
  const [, kedua] = tepat;
  const baru = await createLima(1, { versi: 2, menggantikan: kedua?.sidikManifest ?? null });
  const lama = await createLima(0, { tanggal: '2024-10-10', sidang: '01980f5e-7b1c-7c3a-9d11-00000000abcd', urut: 1 });
  const rusak = await createLima(26);
  await takeIn(
    client,
    [...tepat, baru, lama].map(({ berkas }) => berkas),
    TEPAT,
    'pertama',
  );
  await takeIn(client, [createFile(rusak.berkas.name, rusak.zip.slice(0, 900))], TEPAT, 'dikenal');
  await takeIn(client, [(await createLima(27)).berkas], TEPAT, 'dikenal');
  await takeIn(client, [(await createLima(28)).berkas, (await createLima(29)).berkas], '2024-11-20', 'pertama');
}

/** Drops files or folders of the disk as the hand does. */
async function dropOn(page: Page, ...files: readonly string[]): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await cdp.send('Input.dispatchDragEvent', { type, x: 500, y: 400, data });
  }
  await cdp.detach();
}

const findUbin = (page: Page, kelurahan: number) =>
  page.getByRole('link', { name: new RegExp(`^\\d\\d ${getKelurahan(kelurahan).nama}, `) });

test('papan memperlihatkan siapa yang sudah mengirim; panah memilih kelurahan dan Enter membukanya', async ({
  page,
}) => {
  const client = await openDinsos(page);
  await fillPapan(client);
  await showRekap(page);

  const legenda = page.getByRole('list', { name: 'Kelurahan menurut keadaan' });
  await expect(legenda.getByRole('listitem')).toHaveText([
    'Diterima 25',
    'Terlambat 2',
    'Diperbarui 1',
    'Ditolak 1',
    'Pengirim belum dikenal 1',
    'Belum ada 74',
  ]);
  const papan = page.getByRole('table', { name: 'Kelurahan di Kota Padang' });
  await expect(papan.getByRole('row', { name: /^Kota / })).toHaveText(/^Kota28\/104\d+/);
  await expect(papan.getByRole('link')).toHaveCount(KELURAHAN.length);
  await expect(findUbin(page, 1)).toHaveAccessibleName(/: diperbarui 13-11-2024$/);
  await expect(findUbin(page, 28)).toHaveAccessibleName(/: terlambat, diterima 20-11-2024$/);
  await expectAccessible(page);

  await expect(findUbin(page, 0)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(findUbin(page, 1)).toBeFocused();
  for (let i = 1; i < 26; i += 1) await page.keyboard.press('ArrowRight');
  await expect(findUbin(page, 26)).toBeFocused();
  await expect(findUbin(page, 26)).toHaveAccessibleName(/: ditolak, datang 13-11-2024$/);
  await expect(page.getByText(`${getKelurahan(26).nomor} ${getKelurahan(26).nama}, ditolak`)).toContainText(
    'terpotong',
  );

  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: `Kelurahan ${getKelurahan(26).nama}` })).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Rincian paket' })).toContainText('Isi paket rusak');
  await page.keyboard.press('Escape');
  await expect(findUbin(page, 26)).toBeFocused();
  await trustAsing(page);
  await page.keyboard.press('b');
  await page.getByRole('menuitem', { name: /^Oktober 2024/ }).click();
  // Whatever comes in November is late for October.
  await expect(legenda.getByRole('listitem').nth(1)).toHaveText('Terlambat 1');
  await expect(legenda.getByRole('listitem').last()).toHaveText('Belum ada 103');
});

/** From the board: the key of the kelurahan that is not known yet is trusted on its page; the package itself has to come again. */
async function trustAsing(page: Page): Promise<void> {
  await page.keyboard.press('ArrowRight');
  await expect(findUbin(page, 27)).toHaveAccessibleName(/: pengirim belum dikenal, datang 13-11-2024$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: `Kelurahan ${getKelurahan(27).nama}` })).toBeVisible();
  await expect(page.getByText('Belum dikenal', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Percayai kunci ini/ })).toBeVisible();
  await page.keyboard.press('p');
  await expect(page.getByLabel('Keempat kelompok sudah dicocokkan')).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Kunci dicatat', { exact: true })).toBeVisible();
  await expect(page.getByText('Belum dikenal', { exact: true })).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(findUbin(page, 27)).toBeFocused();
}

test('satu kelurahan: nomor paket yang hilang, versi, dan paket yang dikeluarkan dengan alasan', async ({ page }) => {
  const client = await openDinsos(page);
  const pertama = await createLima(0, { tanggal: '2024-10-10', sidang: '01980f5e-7b1c-7c3a-9d11-00000000abcd' });
  const kedua = await createLima(0, { urut: 4 });
  const baru = await createLima(0, { versi: 2, urut: 5, menggantikan: kedua.sidikManifest });
  await takeIn(
    client,
    [pertama, kedua, baru].map(({ berkas }) => berkas),
    TEPAT,
    'pertama',
  );
  await showRekap(page);
  await expect(findUbin(page, 0)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: `Kelurahan ${getKelurahan(0).nama}` })).toBeVisible();
  await expect(page.getByText('Paket nomor 2 dan 3 belum pernah diterima')).toBeVisible();
  const daftar = page.getByRole('grid', { name: 'Paket kelurahan ini' });
  await expect(daftar.getByRole('row')).toHaveCount(3);
  await page.keyboard.press('s');
  await expect(daftar.getByRole('row')).toHaveCount(4);
  await expectAccessible(page);

  const rincian = page.getByRole('complementary', { name: 'Rincian paket' });
  await expect(daftar).toBeFocused();
  await expect(rincian).toContainText('Nomor paket5');
  await page.keyboard.press('k');
  const tanya = page.getByRole('dialog', { name: /^Keluarkan / });
  await expect(tanya.getByLabel('Alasan')).toBeFocused();
  await page.keyboard.type('Data kelurahan dipulihkan');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(tanya).toBeHidden();
  await expect(daftar.getByRole('row', { name: /^Dikeluarkan/ })).toBeVisible();
  await page.keyboard.press('t');
  await expect(page.getByRole('heading', { name: 'Temuan antarkelurahan' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: `Kelurahan ${getKelurahan(0).nama}` })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(findUbin(page, 0)).toHaveAccessibleName(/: ditolak, datang/);
  await page.evaluate(() => window.location.assign('#/rekap/bukan-kode'));
  await expect(page.getByRole('heading', { name: 'Layar tidak ada' })).toBeVisible();
});

test('paket masuk dari folder; kunci yang belum dikenal dicocokkan, lalu paketnya masuk tanpa dipilih lagi', async ({
  page,
}) => {
  await openDinsos(page);
  const folder = await mkdtemp(path.join(tmpdir(), 'mufakat-e2e-paket-'));
  await mkdir(path.join(folder, 'Pauh'));
  const satu = await createLima(0);
  const dua = await createLima(1);
  await writeFile(path.join(folder, satu.berkas.name), satu.zip);
  await writeFile(path.join(folder, 'Pauh', dua.berkas.name), dua.zip.slice(0, 900));
  await writeFile(path.join(folder, 'catatan.txt'), 'bukan paket');
  await showRekap(page);
  await expect(page.getByRole('heading', { name: 'Belum ada paket' })).toBeVisible();
  await expect(page.getByText('0 dari 104')).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press('F6');
  await expect(page.getByRole('heading', { name: 'Letakkan paket keputusan di sini' })).toBeVisible();
  await page.locator('input[aria-label="Pilih folder"]').setInputFiles(folder);
  await expect(page.getByRole('region', { name: 'Dilewati' })).toContainText('catatan.txt');
  await page.getByLabel('Hari datangnya', { exact: true }).fill('13-11-2024');
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Masukkan 2 paket/ }).click();

  await expect(page.getByRole('heading', { name: 'Tidak ada paket baru' })).toBeVisible();
  const jumlah = page.getByRole('region', { name: 'Jumlah berkas' });
  await expect(jumlah).toContainText('2 ditolak');
  const rincian = page.getByRole('complementary', { name: 'Rincian berkas' });
  const ditolak = page.getByRole('grid', { name: 'Berkas yang ditolak' });
  await expect(ditolak).toBeFocused();
  await expect(rincian).toContainText('belum ada dalam daftar kunci');
  await expectAccessible(page);
  await page.keyboard.press('p');
  const tanya = page.getByRole('dialog', { name: `Percayai kunci Kelurahan ${getKelurahan(0).nama}?` });
  await expect(tanya.getByText(/^(\w{4}-){3}\w{4}$/)).toBeVisible();
  await expect(tanya.getByLabel('Keempat kelompok sudah dicocokkan')).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(tanya).toBeHidden();
  await expect(page.getByRole('button', { name: /^Masukkan lagi 1 paket/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '1 paket diterima' })).toBeVisible();
  await expect(jumlah).toContainText('1 tepat waktu');
  await expect(jumlah).toContainText('1 ditolak');

  await page.keyboard.press('Enter');
  await expect(findUbin(page, 0)).toHaveAccessibleName(/: diterima 13-11-2024$/);
  await expect(findUbin(page, 1)).toHaveAccessibleName(/: ditolak, datang 13-11-2024$/);

  // The damaged one comes again, whole, in a folder that is dropped on the board.
  await rm(path.join(folder, satu.berkas.name));
  await writeFile(path.join(folder, 'Pauh', dua.berkas.name), dua.zip);
  await dropOn(page, folder);
  await expect(page.getByRole('button', { name: /^Masukkan 1 paket/ })).toBeVisible();
  await dropOn(page, path.join(folder, 'catatan.txt'));
  await expect(page.getByRole('heading', { name: 'Tidak ada paket di antara berkas ini' })).toBeVisible();
  await dropOn(page, folder);
  await expect(page.getByRole('button', { name: /^Masukkan 1 paket/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(rincian).toContainText(`Sidik kunci Kelurahan ${getKelurahan(1).nama}`);
  await rm(folder, { recursive: true, force: true });
});
