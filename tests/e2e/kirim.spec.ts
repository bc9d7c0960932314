import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { createKunciAge, decryptAge } from '#core/kunci/age.ts';
import { createBerkasKunci } from '#core/kunci/berkas-kunci.ts';
import { createKunciSegel } from '../documents/kunci-segel.ts';
import { chooseFile } from './data-contoh.ts';
import { expect, test } from './host.ts';
import { expectAccessible } from './mudah-dipakai.ts';
import { decideAll, openStep, prepareSidang } from './sidang-siap.ts';

test('paket disimpan dengan sidik, jumlah, dan riwayatnya, lalu diperiksa: utuh, dan rusak bila satu byte berubah', async ({
  page,
}) => {
  const siap = await prepareSidang(page, 8);
  await decideAll(siap);
  await siap.client.sidang.tutup({ sidang: siap.sidang });
  await openStep(page, siap.sidang, 'kirim');
  const riwayat = page.getByRole('region', { name: 'Riwayat kiriman' });
  await expect(riwayat).toContainText('Belum ada paket yang keluar dari sidang ini.');
  await expect(page.getByText('Siapa pun yang menemukan paket ini dapat membacanya')).toBeVisible();
  await expect(page.getByText('Belum pernah dikirim.')).toBeVisible();
  await expect(page.getByRole('link', { name: /Masukkan kunci Dinas Sosial/ })).toBeVisible();
  await expectAccessible(page);

  const unduhan = page.waitForEvent('download');
  await page.keyboard.press('Control+Enter');
  const berkas = await unduhan;
  const isi = await readFile(await berkas.path());
  await expect(page.getByRole('region', { name: 'Jumlah keputusan dalam paket' })).toHaveText(
    /8 keputusan=3 layak\+3 tidak layak\+2 ditunda/,
  );
  await expect(page.getByRole('region', { name: 'Isi paket' }).getByRole('listitem')).toHaveText([
    /^keputusan\.xlsx/,
    /^keputusan\.csv/,
    /^keputusan\.json/,
    /^kehadiran\.json/,
    /^jurnal\.json/,
    /^berita-acara\.pdf/,
    /^manifest\.json/,
    /^tanda-tangan\.json/,
  ]);
  const sidik = createHash('sha256').update(isi).digest('hex');
  await expect(page.getByText(sidik)).toBeVisible();
  await expect(page.getByText('Isinya sama dengan paket yang sudah keluar.')).toBeVisible();
  await expect(riwayat.getByRole('listitem', { name: 'Versi 1' })).toContainText(
    `Disimpan tanpa sandi${berkas.suggestedFilename()}, sidik ${sidik.slice(0, 8)}`,
  );
  await expect(riwayat).toContainText('Belum ada tanda terima');
  await expectAccessible(page);

  const lagi = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  expect((await readFile(await (await lagi).path())).equals(isi)).toBe(true);

  const periksa = page.getByRole('region', { name: 'Periksa berkas' });
  await chooseFile(page, berkas.suggestedFilename(), isi);
  await expect(periksa).toContainText('Paket utuh dan semua bagiannya cocok');
  await expect(periksa).toContainText('Disegel dengan kunci');
  await expectAccessible(page);

  const rusak = Buffer.from(isi);
  // In a file that is not deflated: what a changed byte of a deflated one does depends on which it meets.
  const tempat = rusak.indexOf('berita-acara.pdf') + 2000;
  rusak[tempat] = (rusak[tempat] ?? 0) ^ 0xff;
  await chooseFile(page, 'rusak.zip', rusak);
  await expect(periksa).toContainText('Berkas ini tidak dapat dipercaya');
  await expect(periksa).toContainText('ZIP_RUSAK');
  await expectAccessible(page);

  const kertas = Buffer.from(unzipSync(isi)['berita-acara.pdf'] ?? []);
  await chooseFile(page, 'berita-acara.pdf', kertas);
  await expect(periksa).toContainText('Kertas utuh, persis seperti saat dicetak');
  await expect(periksa).toContainText('Cocok dengan keputusan MUSKEL 1/2026 di data ini.');
  await expect(periksa).toContainText('(kunci data ini)');
  await expectAccessible(page);
  await chooseFile(page, 'berita-acara.pdf', Buffer.concat([kertas, Buffer.from('%')]));
  await expect(periksa).toContainText('Ada yang ditambahkan pada berkas ini sesudah dicetak');
  await expect(periksa).toContainText('susunan, atau keterangan berkasnya berbeda');
  await expectAccessible(page);

  await page.getByRole('heading', { level: 1, name: 'Kirim' }).click();
  await page.keyboard.press('p');
  await expect(page.getByRole('heading', { level: 1, name: 'Pengumuman' })).toBeVisible();
  await expect(page.getByText(/Halaman 1 dari \d+/)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Kirim' })).toBeVisible();
  await page.keyboard.press('t');
  await expect(page.getByRole('heading', { level: 1, name: 'Surat pengantar' })).toBeVisible();
  await expect(page.getByText(/Halaman 1 dari \d+/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Kirim' })).toBeVisible();
});

test('paket disandikan kepada Dinas Sosial yang kuncinya dikenal, dan hanya dengan tanya keluar tanpa sandi', async ({
  page,
}) => {
  const siap = await prepareSidang(page, 3);
  await decideAll(siap);
  await siap.client.sidang.tutup({ sidang: siap.sidang });
  const { identitas, penerima } = await createKunciAge();
  const pemilik = { peran: 'dinsos', kode: '1371', nama: 'Dinas Sosial Rekaan', penerima } as const;
  const kunci = createBerkasKunci(pemilik, createKunciSegel());
  await siap.client.kunciDikenal.terima({ daftar: [{ asal: 'berkas', kunci, menggantikan: null }] });

  await openStep(page, siap.sidang, 'kirim');
  await expect(page.getByText(/^Dinas Sosial Rekaan, sidik kunci (\w{4}-){3}\w{4}$/)).toBeVisible();
  await expect(page.getByText('Hanya Dinas Sosial yang dapat membuka berkas ini.')).toBeVisible();
  await expectAccessible(page);
  const unduhan = page.waitForEvent('download');
  await page.keyboard.press('Control+Enter');
  const berkas = await unduhan;
  expect(berkas.suggestedFilename()).toMatch(/^keputusan_1371011001_\d{4}-\d\d-\d\d_MUSKEL-1-\d{4}_v1\.zip\.age$/);
  const isi = await decryptAge(await readFile(await berkas.path()), [identitas]);
  expect(Object.keys(unzipSync(isi ?? new Uint8Array()))).toContain('tanda-tangan.json');
  const riwayat = page.getByRole('region', { name: 'Riwayat kiriman' });
  await expect(riwayat).toContainText('Dinas Sosial Rekaan, tersandi');

  await page.keyboard.press('o');
  await expect(page.getByRole('dialog', { name: 'Simpan paket tanpa sandi?' })).toBeVisible();
  await expectAccessible(page);
  const terbuka = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect(Buffer.compare(await readFile(await (await terbuka).path()), isi ?? new Uint8Array())).toBe(0);
  await expect(riwayat).toContainText('Disimpan tanpa sandi');
});
