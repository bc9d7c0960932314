import type { Page } from '@playwright/test';
import { expect, test } from './host.ts';
import { expectAccessible } from './mudah-dipakai.ts';
import {
  decideAll,
  expectDiputus,
  openStep,
  prepareSidang,
  prepareSidangJenis,
  type SidangSiap,
} from './sidang-siap.ts';

const USULAN = 24;

async function openPembahasan(page: Page, usulan = USULAN): Promise<SidangSiap> {
  const siap = await prepareSidang(page, usulan);
  await openStep(page, siap.sidang, 'pembahasan');
  await expectNomor(page, 1, usulan);
  return siap;
}

async function expectNomor(page: Page, nomor: number, usulan = USULAN): Promise<void> {
  await expect(page.getByText(`Usulan ${nomor} dari ${usulan}`, { exact: true })).toBeVisible();
}

async function readNama(page: Page): Promise<string> {
  return (await page.getByRole('main').getByRole('heading', { level: 1 }).textContent()) ?? '';
}

test('satu tombol satu keputusan: L, lalu T dengan nomor alasan, lalu D dengan huruf', async ({ page }) => {
  const { client, sidang } = await openPembahasan(page);
  const pertama = await readNama(page);
  await expectAccessible(page);

  await page.keyboard.press('l');
  await expectNomor(page, 2);
  await expect(page.getByRole('status').filter({ hasText: 'Dicatat:' })).toContainText(`1 ${pertama}`);
  await expectDiputus(page, 1, USULAN);

  await page.keyboard.press('t');
  const palet = page.getByRole('dialog', { name: /^Alasan/ });
  await expect(palet.getByRole('combobox')).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type('14');
  await expect(palet.getByRole('option', { selected: true })).toHaveText(/Ganda/);
  await page.keyboard.press('Enter');
  await expectNomor(page, 3);

  await page.keyboard.press('d');
  await page.keyboard.type('tidak pad');
  await expect(palet.getByRole('option', { selected: true })).toHaveText(/NIK tidak padan/);
  await page.keyboard.press('Enter');
  await expectNomor(page, 4);
  await expectDiputus(page, 3, USULAN);

  const tercatat = await client.pembahasan.list({ sidang, offset: 0, limit: 3 });
  expect(tercatat.baris.map(({ putusan, alasan }) => [putusan, alasan])).toEqual([
    ['layak', null],
    ['tidak_layak', 'GANDA'],
    ['ditunda', 'NIK_TIDAK_PADAN'],
  ]);
});

test('alasan Lainnya meminta catatan; Esc tidak mencatat apa pun', async ({ page }) => {
  const { client, sidang } = await openPembahasan(page);
  await page.keyboard.press('t');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('t');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Pilih alasan dahulu.')).toBeVisible();
  await page.keyboard.type('16');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Alasan Lainnya memerlukan catatan.')).toBeVisible();
  const catatan = page.getByRole('textbox', { name: 'Catatan, wajib diisi' });
  await expect(catatan).toBeFocused();
  await expectAccessible(page);
  await expectDiputus(page, 0, USULAN);
  await page.keyboard.type('Rumahnya sedang disengketakan');
  await page.keyboard.press('Enter');
  await expectNomor(page, 2);
  const { keputusan } = await client.pembahasan.get({ sidang, nomor: 1 });
  expect(keputusan).toMatchObject({ alasan: 'LAINNYA', catatan: 'Rumahnya sedang disengketakan' });

  // Whoever types without looking up loses no letter to another field.
  for (const tombol of ['d', '1', '6', 'Enter', ...'menunggu surat', 'Enter']) await page.keyboard.press(tombol);
  await expectNomor(page, 3);
  const cepat = await client.pembahasan.get({ sidang, nomor: 2 });
  expect(cepat.keputusan).toMatchObject({ alasan: 'LAINNYA', catatan: 'menunggu surat' });
});

test('U mengurungkan dan kembali ke orangnya; keputusan kedua menggantikan yang pertama', async ({ page }) => {
  const { client, sidang } = await openPembahasan(page);
  const pertama = await readNama(page);
  await page.keyboard.press('l');
  await expectNomor(page, 2);
  await page.keyboard.press('u');
  await expectNomor(page, 1);
  await expect(page.getByRole('status').filter({ hasText: 'Diurungkan:' })).toContainText(
    `${pertama}, kembali menunggu`,
  );
  await expectDiputus(page, 0, USULAN);
  await expect(page.getByRole('button', { name: 'Urungkan' })).toBeDisabled();

  await page.keyboard.press('l');
  await expectNomor(page, 2);
  await page.keyboard.press('ArrowUp');
  const berlaku = page.getByRole('region', { name: 'Keputusan yang berlaku' });
  await expect(berlaku).toContainText('Keputusan baru menggantikan yang ini');
  await expectAccessible(page);
  await page.keyboard.press('d');
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await expectNomor(page, 2);
  await expect(page.getByRole('status').filter({ hasText: 'Dicatat:' })).toContainText('menggantikan');
  await expectDiputus(page, 1, USULAN);
  expect((await client.pembahasan.get({ sidang, nomor: 1 })).keputusan?.putusan).toBe('ditunda');

  await page.keyboard.press('u');
  await expectNomor(page, 1);
  await expect(berlaku.getByText(/Layak|Tetap|Diteruskan/).first()).toBeVisible();
});

test('tombol yang ditekan selagi mencatat ditahan, lalu dijalankan pada orang berikutnya, tidak hilang dan tidak ganda', async ({
  page,
}) => {
  const { client, sidang } = await openPembahasan(page);
  let lepas = (): void => undefined;
  const pintu = new Promise<void>((resolve) => {
    lepas = resolve;
  });
  let permintaan = 0;
  await page.route('**/rpc/pembahasan/record', async (route) => {
    permintaan += 1;
    if (permintaan === 1) await pintu;
    await route.continue();
  });
  await page.keyboard.press('l');
  await expect(page.getByText('Mencatat…')).toBeVisible();
  await page.keyboard.type('lt7');
  await page.keyboard.press('Enter');
  await page.keyboard.press('l');
  await expectNomor(page, 1);
  await expectDiputus(page, 0, USULAN);
  lepas();
  await expectNomor(page, 5);
  await expectDiputus(page, 4, USULAN);
  const { baris } = await client.pembahasan.list({ sidang, offset: 0, limit: 5 });
  expect(baris.map(({ putusan }) => putusan)).toEqual(['layak', 'layak', 'tidak_layak', 'layak', null]);
  expect(baris[2]?.alasan).toBe('MAMPU');
});

test('tombol yang ditekan tepat saat yang ditahan mulai dicatat tidak hilang', async ({ page }) => {
  const { client, sidang } = await openPembahasan(page);
  await page.evaluate(() => {
    const press = (): void => {
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'l', code: 'KeyL', bubbles: true, cancelable: true }),
      );
    };
    const kirim = window.fetch;
    let catatan = 0;
    window.fetch = (...masukan) => {
      const alamat = masukan[0] instanceof Request ? masukan[0].url : String(masukan[0]);
      if (alamat.endsWith('/pembahasan/record')) {
        catatan += 1;
        if (catatan <= 4) press();
      }
      return kirim(...masukan);
    };
    press();
  });
  await expectDiputus(page, 5, USULAN);
  const { diputus } = await client.pembahasan.kemajuan({ sidang });
  expect(diputus).toBe(5);
});

test('keputusan yang gagal dicatat tidak memindahkan layar, dan yang ditahan tidak dijalankan', async ({ page }) => {
  const { client, sidang } = await openPembahasan(page);
  const nama = await readNama(page);
  // The session is closed elsewhere while this screen still shows it open.
  await page.route('**/rpc/pembahasan/record', async (route) => {
    await route.fulfill({
      status: 409,
      contentType: 'application/json',
      body: JSON.stringify({
        json: {
          defined: true,
          code: 'SIDANG_DITUTUP',
          status: 409,
          message: 'Sidang sudah ditutup. Perubahan hanya dapat dilakukan dengan adendum bernomor.',
          data: {},
        },
      }),
    });
  });
  await page.keyboard.type('lll');
  await expect(page.getByRole('alert')).toContainText('Belum tercatat. Sidang sudah ditutup.');
  await expect(page.getByRole('alert')).toContainText('SIDANG_DITUTUP');
  expect(await readNama(page)).toBe(nama);
  await expectAccessible(page);
  await page.unroute('**/rpc/pembahasan/record');
  await expectDiputus(page, 0, USULAN);
  await page.keyboard.press('l');
  await expectNomor(page, 2);
  expect((await client.pembahasan.kemajuan({ sidang })).diputus).toBe(1);
});

test('agenda berjudul menurut kelompoknya, dan huruf yang beda antar daftar ditandai', async ({ page }) => {
  const { client, sidang } = await openPembahasan(page);
  const kepala = await client.agenda.kelompok({ sidang });
  expect(kepala.length).toBeGreaterThan(2);
  const agenda = page.getByRole('complementary', { name: 'Agenda' });
  await expect(agenda.getByText(kepala[0]?.judul ?? '', { exact: true })).toBeVisible();
  await expect(agenda.getByText(kepala[1]?.judul ?? '', { exact: true })).toBeVisible();

  const { data } = await client.pembahasan.get({ sidang, nomor: 17 });
  const baris = [`NIK;NAMA LENGKAP;RT;RW`, `${data.nik};${data.nama}tz;${data.rt};${data.rw}`].join('\n');
  for await (const kabar of await client.daftar.periksa({ jenis: 'bebas', berkas: new File([baris], 'lain.csv') })) {
    if (kabar.jenis !== 'hasil') continue;
    for await (const _ of await client.daftar.tulis({ pratinjau: kabar.pratinjau.id }));
  }
  await page.keyboard.press('j');
  await page.keyboard.type('17');
  await page.keyboard.press('Enter');
  await expectNomor(page, 17);
  await expect(agenda.locator('[aria-current=true]')).toBeInViewport();
  const bagian = page.getByRole('region', { name: 'Beda antar daftar' });
  await expect(bagian).toContainText(`${data.nama}tz`);
  await expect(bagian.locator('mark')).toHaveText('tz');
  await expectAccessible(page);
});

test('NIK tersamar sampai N ditekan, dan yang tidak boleh dilihat aula tidak ada di layar', async ({ page }) => {
  const { client, sidang } = await openPembahasan(page);
  const { data } = await client.pembahasan.get({ sidang, nomor: 1 });
  const layar = page.getByRole('main');
  await expect(layar).toContainText(`berakhir ${data.nik.slice(-4)}`);
  await expect(layar).not.toContainText(data.nik.slice(6, 12));
  if (data.ibuKandung !== '') await expect(layar).not.toContainText(data.ibuKandung);
  await page.keyboard.press('n');
  await expect(layar).toContainText(data.nik.slice(6, 12));
  await page.keyboard.press('n');
  await expect(layar).not.toContainText(data.nik.slice(6, 12));
});

test('cari dengan nomor, nama, dan NIK; daftar semua disaring dan menyimpan tempatnya', async ({ page }) => {
  const { client, sidang } = await openPembahasan(page);
  await page.keyboard.press('j');
  await page.keyboard.type('20');
  await page.keyboard.press('Enter');
  await expectNomor(page, 20);

  const { data } = await client.pembahasan.get({ sidang, nomor: 9 });
  await page.keyboard.press('/');
  await page.keyboard.type(data.nik);
  const hasil = page.getByRole('dialog', { name: 'Cari usulan' });
  await expect(hasil.getByRole('option')).toHaveCount(1);
  await expect(hasil).not.toContainText(data.nik.slice(6, 12));
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(data.nama);

  await page.keyboard.press('/');
  await page.keyboard.type('zzzz');
  await expect(hasil).toContainText('Tidak ada usulan pada sidang ini yang cocok');
  await page.keyboard.press('Escape');

  await page.keyboard.press('l');
  await page.keyboard.press('F3');
  const daftar = page.getByRole('grid', { name: 'Usulan pada sidang ini' });
  await expect(daftar).toBeFocused();
  await expect(daftar).toHaveAttribute('aria-rowcount', String(USULAN + 1));
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Putusan', exact: true }).first().click();
  await page.getByRole('menuitem', { name: 'Menunggu' }).click();
  await expect(daftar).toHaveAttribute('aria-rowcount', String(USULAN));
  await daftar.focus();
  await page.keyboard.press('End');
  const terpilih = page.getByRole('row', { selected: true });
  await expect(terpilih).toContainText(String(USULAN));
  await page.keyboard.press('Enter');
  await expectNomor(page, USULAN);
  await page.keyboard.press('F3');
  await expect(terpilih).toContainText(String(USULAN));
  await expect(daftar).toHaveAttribute('aria-rowcount', String(USULAN));
  await page.keyboard.press('Escape');
  await expectNomor(page, USULAN);
});

test('usulan graduasi memakai katanya sendiri dan alasannya sudah terpilih', async ({ page }) => {
  const { sidang } = await prepareSidangJenis(page, 3, 'graduasi');
  await openStep(page, sidang, 'pembahasan');
  const tombol = page.getByRole('region', { name: 'Keputusan', exact: true });
  await expect(tombol.getByRole('button', { name: /Graduasi/ })).toContainText('diusulkan lepas bantuan');
  await expect(tombol.getByRole('button', { name: /Tetap/ })).toContainText('belum graduasi');
  await expect(tombol).not.toContainText('Tidak layak');
  await page.keyboard.press('t');
  await expect(page.getByRole('dialog', { name: 'Alasan graduasi' })).toBeVisible();
  await expect(page.getByRole('option', { selected: true })).toHaveText(/Graduasi/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Dicatat:' })).toContainText('graduasi');
});

test('sesudah dijalankan kembali, layar terbuka pada orang berikutnya dan menyebut yang tersimpan', async ({
  page,
  host,
}) => {
  const { sidang } = await openPembahasan(page);
  await page.keyboard.press('l');
  await expectNomor(page, 2);
  await page.keyboard.press('ArrowDown');
  await expectNomor(page, 3);
  await page.keyboard.press('l');
  await expectNomor(page, 4);
  await host.restart();
  await page.goto(new URL(`#/musyawarah/${sidang}/pembahasan`, page.url()).href);
  await page.getByLabel('Kata sandi', { exact: true }).fill('rumah gadang tepi laut');
  await page.keyboard.press('Enter');
  await expectNomor(page, 4);
  await expect(page.getByText('Dilanjutkan: 2 keputusan tersimpan.')).toBeVisible();
});

test('yang terakhir diputus: layar selesai menjumlahkan dan membawa ke Penutup', async ({ page }) => {
  const siap = await prepareSidang(page, 9);
  await decideAll(siap, 1);
  await openStep(page, siap.sidang, 'pembahasan');
  await expectNomor(page, 9, 9);
  await page.keyboard.press('l');
  await expect(page.getByRole('heading', { name: 'Semua usulan sudah diputus' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Jumlah keputusan' })).toHaveText(
    /9 diputus=4 layak\+3 tidak layak\+2 ditunda/,
  );
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Penutup', level: 1 })).toBeVisible();
});

test('sidang yang sudah ditutup hanya dapat dibaca', async ({ page }) => {
  const siap = await prepareSidang(page, 6);
  await decideAll(siap);
  await siap.client.sidang.tutup({ sidang: siap.sidang });
  await openStep(page, siap.sidang, 'pembahasan');
  await expect(page.getByText('Sidang sudah ditutup.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Keputusan', exact: true })).toBeHidden();
  await expectAccessible(page);
  await page.keyboard.press('l');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('region', { name: 'Keputusan yang berlaku' })).toBeVisible();
  expect((await siap.client.pembahasan.kemajuan({ sidang: siap.sidang })).jumlah).toEqual({
    layak: 2,
    tidak_layak: 2,
    ditunda: 2,
  });
});
