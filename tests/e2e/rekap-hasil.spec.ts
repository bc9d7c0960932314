import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import type { Client } from '#contract/index.ts';
import { generatePaketContoh } from '#core/contoh/paket-contoh.ts';
import { TEMUAN_TANAM } from '#core/contoh/temuan-tanam.ts';
import { DINSOS_AWAL } from '#domain/dinsos.ts';
import type { Periode } from '#domain/periode.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { listIsiZip } from '../../src/renderer/musyawarah/kirim/isi-paket.ts';
import { createKeputusan, PDF_CONTOH } from '../paket/sample.ts';
import { createFile, createPaket, getKelurahan, KOTA } from '../rekap/paket-uji.ts';
import { readWithOpenpyxl } from '../tables/workbook.ts';
import { SANDI } from './data-contoh.ts';
import { expect, test } from './host.ts';
import { expectAccessible } from './mudah-dipakai.ts';
import { callHost } from './sidang-siap.ts';

/** Months that are over on every machine, whatever its clock says. */
const NOVEMBER = '2024-11';
const HARI = ['2024-10-10', '2024-11-12'] as const;

const GANDA = TEMUAN_TANAM.filter(({ jenis }) => jenis === 'nik_ganda');

/** Given the Dinas Sosial of Padang with the packages of those kelurahan between which the sample has findings, of two months. */
async function openDinsos(page: Page, lain: readonly File[] = []): Promise<Client> {
  const client = await callHost(page);
  await client.gerbang.siapkanDinsos({ sandi: SANDI, dinsos: { ...DINSOS_AWAL, kota: KOTA } });
  const hanya = TEMUAN_TANAM.flatMap(({ pihak }) => pihak.map(({ kelurahan }) => kelurahan));
  for (const [i, tanggal] of HARI.entries()) {
    const berkas: File[] = [];
    const bulan = {
      tanggal: tanggal as Tanggal,
      tanam: i === 1,
      urut: i + 1,
      hanya: i === 1 ? hanya : hanya.slice(0, 5),
    };
    for await (const paket of generatePaketContoh({
      kota: '13.71',
      benih: 7 + i,
      pdf: PDF_CONTOH,
      keputusan: 6,
      ...bulan,
    })) {
      berkas.push(createFile(paket.namaBerkas, paket.zip));
    }
    await takeIn(client, i === 1 ? [...berkas, ...lain] : berkas, tanggal);
  }
  await page.goto(new URL('#/rekap', page.url()).href);
  await page.reload();
  await expectPapan(page);
  return client;
}

/** The board is there with its ways on, and with their keys. */
async function expectPapan(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Lanjutan rekap' })).toBeVisible();
}

async function takeIn(client: Client, berkas: readonly File[], diterima: string): Promise<void> {
  const masukan = { berkas: [...berkas], diterima: diterima as Tanggal, pengirim: 'pertama' as const, contoh: true };
  for await (const kabar of await client.rekap.terima(masukan)) if (kabar.jenis === 'hasil') return;
}

const formatNik = (nik: string): string => `${nik.slice(0, 6)} ${nik.slice(6, 12)} ${nik.slice(12)}`;

test('temuan antarkelurahan berdiri berdampingan, berkas ditolak memberi sebabnya, dan perkembangan cocok dengan paketnya', async ({
  page,
}) => {
  const rusak = createFile('keputusan_1371011001_2024-11-12_x_v1.zip', new Uint8Array(300));
  const client = await openDinsos(page, [rusak, createFile('foto kegiatan.jpg', new Uint8Array(400))]);

  await page.keyboard.press('t');
  await expect(page.getByRole('heading', { name: 'Temuan antarkelurahan' })).toBeVisible();
  const tabel = page.getByRole('grid', { name: 'Temuan antarkelurahan' });
  await expect(page.getByText(`${TEMUAN_TANAM.length}, yang terberat di atas`)).toBeVisible();
  await expect(tabel).toHaveAttribute('aria-rowcount', String(1 + TEMUAN_TANAM.length));
  await expect(tabel).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const panel = page.getByRole('complementary', { name: 'Rincian temuan' });
  const [, nama = ''] = GANDA.map(({ pihak }) => pihak[0]?.orang.nama ?? '').sort();
  const ganda = GANDA.find(({ pihak }) => pihak[0]?.orang.nama === nama);
  const nik = ganda?.pihak[0]?.orang.nik ?? '';
  await expect(panel.getByRole('heading', { name: nama })).toBeVisible();
  await expect(panel.getByRole('list').getByRole('link')).toHaveCount(ganda?.pihak.length ?? 0);
  await expect(panel).not.toContainText(formatNik(nik));
  await page.keyboard.press('n');
  await expect(panel).toContainText(formatNik(nik));
  await expectAccessible(page);

  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: nama, level: 1 })).toBeVisible();
  const banding = page.getByRole('table', { name: 'Keputusan setiap kelurahan' });
  await expect(banding.getByRole('row', { name: /^NIK/ })).toHaveText(
    `NIK${formatNik(nik).repeat(ganda?.pihak.length ?? 0)}`,
  );
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  // The place in the list is kept.
  await expect(panel.getByRole('heading', { name: nama })).toBeVisible();

  await page.getByRole('button', { name: /^Putusan berbeda/ }).click();
  await expect(tabel.getByRole('row')).toHaveCount(
    1 + TEMUAN_TANAM.filter(({ jenis }) => jenis === 'putusan_berbeda').length,
  );
  const satu = ganda?.pihak[0]?.kelurahan.replaceAll('.', '') ?? '';
  await page.goto(new URL(`#/rekap/temuan?kelurahan=${satu}`, page.url()).href);
  await expect(tabel.getByRole('row', { name: new RegExp(nama) })).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('tidak ada orang ini');
  await expect(page.getByText('Tidak ada temuan yang cocok')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expectPapan(page);

  await page.keyboard.press('d');
  await expect(page.getByRole('heading', { name: 'Berkas ditolak' })).toBeVisible();
  await page.getByRole('row', { name: /^keputusan_1371011001/ }).click();
  const rincian = page.getByRole('complementary', { name: 'Rincian berkas' });
  await expect(rincian).toContainText('minta kelurahan mengirim paketnya sekali lagi');
  await expect(rincian).toContainText('Belakang Pondok');
  await expectAccessible(page);
  await page.getByRole('row', { name: /^foto kegiatan\.jpg/ }).click();
  await expect(rincian).toContainText('tidak diketahui dari berkasnya');
  await page.keyboard.press('Escape');
  await expectPapan(page);

  await page.keyboard.press('p');
  await expect(page.getByRole('heading', { name: 'Program dan perkembangan' })).toBeVisible();
  const [oktober, november] = await client.rekap.tren();
  const sejak = (november?.layak ?? 0) - (oktober?.layak ?? 0);
  expect(sejak).toBeGreaterThan(0);
  await expect(page.getByText(`naik ${sejak} dari Oktober 2024`)).toBeVisible();
  await expect(
    page.getByRole('img', { name: `Layak: Oktober 2024 ${oktober?.layak}, November 2024 ${november?.layak}` }),
  ).toBeVisible();
  const program = await client.rekap.program({ periode: NOVEMBER as Periode });
  const diusulkan = program.reduce((sejauh, baris) => sejauh + baris.diusulkan, 0);
  const jumlah = page.getByRole('row', { name: /^Semua program/ });
  await expect(jumlah.getByRole('cell').nth(5)).toHaveText(String(diusulkan));
  await expect(page.getByText('bukan penetapan penerima')).toBeVisible();
  await expectAccessible(page);
});

test('jawaban SIKS-NG masuk, lalu hasil disusun menjadi satu zip yang isinya terbaca kembali', async ({ page }) => {
  // Given a kelurahan whose key cannot be used: nothing can be encrypted to it.
  const tanpaKunci = await createPaket({
    kelurahan: 103,
    keputusan: [createKeputusan(1, { jenis: 'usulan_program', putusan: 'layak' })],
    tanggal: HARI[1],
    contoh: true,
    penerima: `age1${'z'.repeat(58)}`,
  });
  const client = await openDinsos(page, [tanpaKunci.berkas]);
  const pihak = GANDA[0]?.pihak[0];
  const orang = pihak?.orang;

  await page.keyboard.press('h');
  await expect(page.getByRole('heading', { name: 'Hasil SIKS-NG' })).toBeVisible();
  await expectAccessible(page);
  const siks = [
    'nik_usulan,program_bansos,hasil,padan,nama_lgkp,ket_vali',
    `${orang?.nik},${pihak?.program},DITOLAK,TIDAK PADAN,${orang?.nama},Nama berbeda`,
    '1371014403900018,PKH,DITERIMA,PADAN,SARI REKAAN,',
    '1371014403900018,PKH,DITOLAK,PADAN,SARI REKAAN,KK tidak aktif',
    '',
  ].join('\r\n');
  const berkas = { name: 'hasil-siks.csv', mimeType: 'text/csv', buffer: Buffer.from(siks) };
  await page.locator('input[type=file]').setInputFiles(berkas);
  await expect(page.getByRole('region', { name: 'Baris dalam berkas' })).toHaveText(
    /^3 baris dibaca=1 diterima\+1 ditolak, tidak cocok\+1 ditolak, cocok$/,
  );
  await expect(page.getByRole('row', { name: /SARI REKAAN/ })).toContainText('Tidak ada keputusan tentang NIK ini');
  await expect(page.getByText('1371014403900018')).toHaveCount(0);
  await expectAccessible(page);

  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Susun hasil' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Bulan' })).toHaveValue(/^November 2024, \d+ paket$/);
  await expectAccessible(page);
  await page.keyboard.press('2');
  await expect(page.getByLabel('Satu lembar untuk seluruh kota')).toBeChecked();
  const [unduhan] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+Enter')]);
  expect(unduhan.suggestedFilename()).toBe('rekap_1371_2024-11.zip');
  const zip = await readFile(await unduhan.path());
  const isi = unzipSync(zip);
  const nama = Object.keys(isi);
  expect((await listIsiZip(new Blob([zip]))).map((satu) => satu.nama)).toEqual(nama);

  const program = await client.rekap.program({ periode: NOVEMBER as Periode });
  const diusulkan = program.reduce((sejauh, satu) => sejauh + satu.diusulkan, 0);
  const lembar = nama.filter((satu) => satu.startsWith('siks-ng/'));
  const baris = lembar.map((satu) => (readWithOpenpyxl(isi[satu] ?? new Uint8Array())[0]?.sel.length ?? 0) - 1);
  expect(baris.reduce((sejauh, banyak) => sejauh + banyak, 0)).toBe(diusulkan);
  await expect(page.getByRole('listitem').filter({ hasText: 'siks-ng/' })).toContainText(`${lembar.length} berkas`);
  const balik = nama.filter((satu) => satu.startsWith('berkas-balik/'));
  await expect(page.getByRole('listitem').filter({ hasText: 'berkas-balik/' })).toContainText(`${balik.length} berkas`);

  const peringatan = page.getByRole('list', { name: 'Peringatan' });
  await expect(peringatan).toContainText('1 kelurahan tidak mendapat berkas balik');
  await expect(peringatan).toContainText(getKelurahan(103).nama);
  await expectAccessible(page);
  await page.keyboard.press('k');
  await expect(page.getByRole('heading', { name: 'Kunci dan sidik' })).toBeVisible();
});
