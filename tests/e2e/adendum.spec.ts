import { unzipSync } from 'fflate';
import { readPdf, squeeze } from '../documents/read-pdf.ts';
import { expect, test } from './host.ts';
import { expectAccessible } from './mudah-dipakai.ts';
import { decideAll, openStep, prepareSidang } from './sidang-siap.ts';

test('keputusan sidang yang ditutup dikoreksi dengan adendum bernomor, dilihat dahulu, lalu dicetak', async ({
  page,
}) => {
  const siap = await prepareSidang(page, 6);
  const { client, sidang } = siap;
  await decideAll(siap);
  await client.sidang.tutup({ sidang });
  await openStep(page, sidang, 'penutup');
  await page.keyboard.press('Alt+k');
  await expect(page.getByRole('heading', { level: 1, name: 'Adendum' })).toBeVisible();
  await expect(page.getByText('Belum ada adendum')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Buat adendum/ })).toBeDisabled();
  await expectAccessible(page);

  const { data } = await client.pembahasan.get({ sidang, nomor: 4 });
  await page.keyboard.press('t');
  const dialog = page.getByRole('dialog', { name: 'Koreksi keputusan' });
  await dialog.getByLabel('Usulan').fill('4');
  await page.getByRole('option', { name: `4 · ${data.nama}` }).click();
  await expect(dialog).toContainText('Berlaku sekarang: ');
  await dialog.getByRole('radio').nth(1).check();
  await expect(dialog.getByRole('status')).toHaveText('Pilih alasan keputusan.');
  // At 150 % scaling the fields scroll, and what to press stays in sight.
  await page.setViewportSize({ width: 911, height: 512 });
  await expect(dialog.getByRole('button', { name: /^Masukkan ke adendum/ })).toBeInViewport({ ratio: 0.99 });
  await page.setViewportSize({ width: 1366, height: 768 });
  await dialog.getByLabel('Alasan keputusan').fill('mampu');
  await page.getByRole('option', { name: 'Mampu' }).click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: /^Masukkan ke adendum/ }).click();
  const rancangan = page.getByRole('table', { name: 'Koreksi yang disiapkan' });
  await expect(rancangan.getByRole('row').nth(1)).toContainText(data.nama);
  await expect(rancangan.getByRole('row').nth(1)).toContainText('(Mampu)');

  await page.getByLabel('Alasan adendum').fill('Kunjungan ulang petugas bersama RT');
  await page.keyboard.press('Control+Enter');
  const tanya = page.getByRole('dialog', { name: /^Buat adendum 1 MUSKEL/ });
  await expect(tanya).toContainText('tidak dapat diubah');
  await page.keyboard.press('Enter');
  const kartu = page.getByRole('region', { name: 'Adendum 1' });
  await expect(kartu).toContainText('Kunjungan ulang petugas bersama RT');
  await expect(page.getByLabel('Alasan adendum')).toHaveValue('');
  await expectAccessible(page);
  const [adendum] = await client.adendum.list({ sidang });
  await expect(kartu).toContainText(adendum?.nomor ?? '(tanpa nomor)');
  expect((await client.pembahasan.get({ sidang, nomor: 4 })).keputusan).toMatchObject({
    putusan: 'tidak_layak',
    alasan: 'MAMPU',
  });

  await page.getByRole('heading', { level: 1, name: 'Adendum' }).click();
  await page.keyboard.press('p');
  await expect(page.getByRole('heading', { level: 1, name: 'Adendum 1' })).toBeVisible();
  const unduhan = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Simpan PDF/ }).click();
  const aliran = await (await unduhan).createReadStream();
  const pdf = Buffer.concat(await aliran.toArray());
  const teks = squeeze(readPdf(pdf).teks);
  expect(teks).toContain(squeeze('ADENDUM 1'));
  expect(teks).toContain(data.nik);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Adendum', exact: true })).toBeVisible();
  await page.keyboard.press('Alt+k');
  await expect(page.getByRole('heading', { level: 1, name: 'Penutup' })).toBeVisible();

  for await (const kabar of await client.dokumen.paket({ sidang, cara: 'terbuka' })) {
    if (kabar.jenis !== 'hasil') continue;
    const berkas = await client.dokumen.unduh({ dokumen: kabar.dokumen });
    expect(await client.dokumen.verifikasi({ berkas })).toMatchObject({ sah: true, isi: { jumlah: kabar.jumlah } });
    const isi = unzipSync(new Uint8Array(await berkas.arrayBuffer()));
    expect(squeeze(readPdf(isi['adendum-1.pdf'] ?? new Uint8Array()).teks)).toContain(data.nik);
    const { keputusan } = JSON.parse(new TextDecoder().decode(isi['keputusan.json']));
    expect(keputusan[3]).toMatchObject({ nomor: 4, putusan: 'tidak_layak', alasan: 'MAMPU' });
  }
});
