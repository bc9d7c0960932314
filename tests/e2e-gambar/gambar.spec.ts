import path from 'node:path';
import type { Page } from '@playwright/test';
import { createP12 } from '../documents/sertifikat.ts';
import { chooseFile, openContoh, SANDI, writeDaftarRt } from '../e2e/data-contoh.ts';
import { expect, test } from '../e2e/host.ts';
import { callHost, openStep } from '../e2e/sidang-siap.ts';

/** Takes the pictures of the README: `npx playwright test --project gambar`. All people in them are invented. */
const FOLDER = path.join(import.meta.dirname, '../../docs/gambar');

async function take(page: Page, nama: string): Promise<void> {
  await page.screenshot({ path: path.join(FOLDER, `${nama}.png`), animations: 'disabled', caret: 'hide' });
}

/** What stands beside the candidate: the block, votes, minutes, and what the hall sees. */
async function takeRuang(page: Page, sidang: number): Promise<void> {
  await page.keyboard.press('v');
  await expect(page.getByRole('dialog', { name: 'Pemungutan suara' }).getByRole('textbox').first()).toBeFocused();
  for (const tombol of ['1', '8', 'Enter', '5', 'Enter', '2']) await page.keyboard.press(tombol);
  await take(page, 'suara');
  await page.keyboard.press('Escape');
  await page.keyboard.press('b');
  await expect(page.getByRole('heading', { name: 'Putuskan bersama' })).toBeVisible();
  await take(page, 'blok');
  await page.keyboard.press('Escape');
  const layar = await page.context().newPage();
  await layar.setViewportSize({ width: 1366, height: 768 });
  await layar.goto(new URL(`#/layar/${sidang}`, page.url()).href);
  await expect(layar.getByText('Musyawarah mengusulkan', { exact: false })).toBeVisible();
  await expect(layar.getByRole('heading', { level: 1 })).toBeVisible();
  await take(layar, 'layar');
  await layar.close();
  const client = await callHost(page);
  const { isian } = await client.sidang.get({ sidang });
  for (const isi of ['Sidang dibuka oleh pimpinan.', 'Narasumber menjelaskan pemutakhiran data.']) {
    await client.notulen.catat({ sidang, pokok: isian.agenda[0] ?? '', pembicara: '', isi, jam: isian.mulai });
  }
  await openStep(page, sidang, 'notulen');
  await take(page, 'notulen');
}

test('gambar data warga', async ({ page }) => {
  test.slow();
  await openContoh(page);
  for (const [nama, alamat, baris] of [
    ['warga', '#/warga', true],
    ['temuan', '#/warga/temuan', true],
    ['terlewat', '#/warga/terlewat', false],
    ['pena', '#/pena', true],
    ['pengaturan', '#/pengaturan', false],
  ] as const) {
    await page.goto(new URL(alamat, page.url()).href);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    if (baris) await page.getByRole('row').nth(1).click();
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    await page.waitForTimeout(600);
    await take(page, nama);
  }
});

test('gambar Rekap Dinsos', async ({ page }) => {
  test.slow();
  const client = await callHost(page);
  for await (const _ of await client.gerbang.contohDinsos({ sandi: SANDI, benih: 7 })) {
    // Until it is there.
  }
  await page.reload();
  const ditolak = page.getByRole('link', { name: /: ditolak, datang/ }).first();
  await ditolak.focus();
  await take(page, 'rekap');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^Kelurahan / })).toBeVisible();
  await page.keyboard.press('s');
  await expect(page.getByRole('complementary', { name: 'Rincian paket' })).toContainText('Isi paket rusak');
  await page.waitForTimeout(600);
  await take(page, 'rekap-kelurahan');
  for (const nama of ['temuan', 'tren']) {
    await page.goto(new URL(`#/rekap/${nama}`, page.url()).href);
    if (nama === 'temuan') await page.getByRole('row').nth(2).click();
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    await page.waitForTimeout(600);
    await take(page, `rekap-${nama}`);
  }
});

test('gambar README', async ({ page }) => {
  test.slow();
  await expect(page.getByRole('heading', { name: 'Selamat datang' })).toBeVisible();
  await take(page, 'awal');
  await openContoh(page);

  const rusak = {
    3: { nik: '1,37101E+15' },
    7: { nik: '137101150379007' },
    9: { lahir: '31/02/1979' },
    12: { nama: '' },
    18: { nik: '1371011503790001' },
  };
  await page.goto(new URL('#/usulan/impor', page.url()).href);
  await chooseFile(page, 'usulan-rt-003.csv', writeDaftarRt(42, rusak));
  await expect(page.getByRole('heading', { name: 'Periksa sebelum menulis' })).toBeVisible();
  await expect(page.getByText('1,37101E+15')).toBeVisible();
  await take(page, 'impor');

  const client = await callHost(page);
  for await (const kabar of await client.impor.periksa({
    berkas: await client.gerbang.berkasContoh(),
    jenis: 'usulan',
  })) {
    if (kabar.jenis === 'hasil') await client.impor.tulis({ pratinjau: kabar.pratinjau.id });
  }
  const isian = await client.sidang.usulanIsian();
  const narasumber = [{ nama: 'Fikri Misal, S.Tr.Sos.', nip: '', jabatan: 'Dinas Sosial Kota Padang' }];
  const { sidang, usulan } = await client.sidang.create({ isian: { ...isian, narasumber }, semuaUsulan: true });
  for (const { pilar, nomor } of await client.kehadiran.list({ sidang })) {
    if (nomor % 6 !== 5) await client.kehadiran.mark({ sidang, pilar, hadir: true });
  }
  await openStep(page, sidang, 'persiapan');
  await expect(page.getByRole('grid', { name: 'Agenda usulan' })).toBeVisible();
  await take(page, 'persiapan');
  await openStep(page, sidang, 'kehadiran');
  await page.keyboard.type('ma');
  await expect(page.getByRole('option').first()).toBeVisible();
  await take(page, 'kehadiran');

  const decide = (nomor: number) =>
    client.pembahasan.record({
      sidang,
      nomor,
      isi:
        nomor % 5 === 0
          ? { putusan: 'tidak_layak', alasan: 'MAMPU', catatan: '' }
          : nomor % 7 === 0
            ? { putusan: 'ditunda', alasan: 'NIK_TIDAK_PADAN', catatan: '' }
            : { putusan: 'layak', alasan: null, catatan: '' },
    });
  for (let nomor = 1; nomor <= 17; nomor += 1) await decide(nomor);
  await openStep(page, sidang, 'pembahasan');
  await expect(page.getByText('Dibahas sekarang')).toBeVisible();
  await take(page, 'pembahasan');
  await page.keyboard.press('t');
  await page.keyboard.type('14');
  await take(page, 'alasan');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /Gelap/ }).click();
  await take(page, 'pembahasan-gelap');
  await page.getByRole('button', { name: /Terang/ }).click();

  await takeRuang(page, sidang);
  for (let nomor = 18; nomor <= usulan; nomor += 1) await decide(nomor);
  const { data } = await client.pembahasan.get({ sidang, nomor: 4 });
  await client.sanggahan.ajukan({
    sidang,
    nomor: 4,
    penyanggah: 'Marzuki Misal',
    sebagai: 'warga RT 001',
    isi: `Keluarga ${data.nama} sudah pindah sejak lebaran.`,
    tenggat: null,
  });
  await openStep(page, sidang, 'sanggahan');
  await take(page, 'sanggahan');
  await openStep(page, sidang, 'penutup');
  await page.locator('#penanda-tangan').scrollIntoViewIfNeeded();
  await take(page, 'penutup');
  await client.sidang.tutup({ sidang });
  const { usulan: dikoreksi } = await client.pembahasan.get({ sidang, nomor: 4 });
  await client.adendum.create({
    sidang,
    alasan: 'Kunjungan ulang petugas bersama ketua RT.',
    koreksi: [{ usulan: dikoreksi, isi: { putusan: 'ditunda', alasan: 'TIDAK_DITEMUKAN', catatan: '' } }],
  });
  await openStep(page, sidang, 'adendum');
  await take(page, 'adendum');
  await openStep(page, sidang, 'berita-acara');
  await expect(page.getByText(/Halaman 1 dari \d+/)).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('canvas').first()).toBeVisible();
  await take(page, 'berita-acara');
  const sertifikat = new File([Buffer.from(createP12({ nama: 'Hendra Umpama', penerbit: 'CA Rekaan' }))], 'lurah.p12');
  await client.kertasBertanda.tandaTangani({ sidang, sertifikat, sandi: 'rahasia', jabatan: 'Lurah' });
  await openStep(page, sidang, 'tanda-tangan');
  await expect(page.getByText(/sertifikat dari CA Rekaan/)).toBeVisible({ timeout: 30_000 });
  await take(page, 'tanda-tangan');
  await openStep(page, sidang, 'kirim');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Simpan paket/ })).toBeVisible({ timeout: 30_000 });
  await take(page, 'kirim');
  await page.goto(new URL('#/pengaturan?bagian=teks', page.url()).href);
  await expect(page.getByRole('heading', { level: 1, name: 'Teks kertas' })).toBeVisible();
  await take(page, 'teks-kertas');
  await page.goto(new URL('#/', page.url()).href);
  await expect(page.getByText('Keputusan per sidang')).toBeVisible();
  await take(page, 'beranda');
});
