import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Locator, Page } from '@playwright/test';
import type { Client } from '#contract/index.ts';
import type { TemuanUntukBalik } from '#core/balasan/dinsos/berkas-balik.ts';
import { getKodeSepuluh } from '#domain/kelurahan.ts';
import { splitProgram } from '#domain/program.ts';
import { toTanggal } from '#domain/tanggal.ts';
import { closeSidang, createSiks, type Diputus, listMengusulkan } from '../core/sidang-diputus.ts';
import { chooseFile } from './data-contoh.ts';
import { expect, test } from './host.ts';
import type { JawabanDinsos, PermintaanDinsos } from './jawab-dinsos.ts';
import { expectAccessible } from './mudah-dipakai.ts';
import { openStep, prepareSidang } from './sidang-siap.ts';

// A whole Dinas Sosial answers in a process of its own, which takes its time where the machine is busy.
test.describe.configure({ timeout: 120_000 });

interface BerkasKembali {
  readonly nama: string;
  readonly isi: Buffer;
}

/** Given a closed session that was sent to a Dinas Sosial, to which SIKS-NG refused one row; answers what came back. */
async function sendAndAnswer(page: Page, cara: 'sandi' | 'terbuka') {
  const { client, sidang } = await prepareSidang(page, 5);
  await closeSidang({ client }, sidang);
  const [satu, dua] = await listMengusulkan({ client }, sidang);
  if (satu === undefined || dua === undefined) throw new Error('Contoh terlalu sedikit.');
  const kelurahan = getKodeSepuluh((await client.kelurahan.get()).wilayah.kelurahan);
  const folder = await mkdtemp(path.join(tmpdir(), 'mufakat-jawab-'));
  const write = async (berkas: File): Promise<string> => {
    await writeFile(path.join(folder, berkas.name), Buffer.from(await berkas.arrayBuffer()));
    return berkas.name;
  };
  const permintaan: PermintaanDinsos = {
    kelurahan,
    tanggal: toTanggal(new Date()),
    kunci: await write(await client.kunciSendiri.berkas()),
    paket: await write(await exportTerbuka(client, sidang)),
    siks: [writeTolakan(satu, 'Nama berbeda')],
    temuan: [createNikGanda(dua, kelurahan)],
    cara,
    urutLain: 3,
  };
  await writeFile(path.join(folder, 'permintaan.json'), JSON.stringify(permintaan));
  const program = path.join(import.meta.dirname, 'jawab-dinsos.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [program, folder]);
  const jawaban: JawabanDinsos = JSON.parse(stdout);
  const read = async (nama: string): Promise<BerkasKembali> => ({ nama, isi: await readFile(path.join(folder, nama)) });
  const kunci = await read(jawaban.kunci);
  const hasil = {
    client,
    sidang,
    satu,
    dua,
    tandaTerima: await read(jawaban.tandaTerima),
    balik: await read(jawaban.balik),
  };
  await rm(folder, { recursive: true });
  const [dinsos] = await client.kunciDikenal.periksa({ berkas: [new File([Uint8Array.from(kunci.isi)], kunci.nama)] });
  if (dinsos === undefined || dinsos.keadaan === 'ditolak') throw new Error(dinsos?.pesan);
  await client.kunciDikenal.terima({ daftar: [{ asal: 'berkas', kunci: dinsos.kunci, menggantikan: null }] });
  return hasil;
}

async function exportTerbuka(client: Client, sidang: number): Promise<File> {
  for await (const kabar of await client.dokumen.paket({ sidang, cara: 'terbuka' })) {
    if (kabar.jenis === 'hasil') return client.dokumen.unduh({ dokumen: kabar.dokumen });
  }
  throw new Error('Paket tidak datang.');
}

async function dropBerkas(tempat: Locator, { nama, isi }: BerkasKembali): Promise<void> {
  const dataTransfer = await tempat.page().evaluateHandle(
    ([namaBerkas, teks]) => {
      const data = new DataTransfer();
      data.items.add(new File([teks], namaBerkas));
      return data;
    },
    [nama, isi.toString('utf8')] as const,
  );
  await tempat.dispatchEvent('drop', { dataTransfer });
}

async function takeBerkas(page: Page, { nama, isi }: BerkasKembali): Promise<void> {
  await chooseFile(page, nama, isi);
  await expect(page.getByRole('heading', { level: 1, name: 'Periksa balasan' })).toBeVisible();
}

function writeTolakan({ nik, program, nama }: Diputus, sebab: string): string[] {
  return [nik, splitProgram(program)[0] ?? '', 'DITOLAK', 'TIDAK PADAN', nama, sebab];
}

/** As the screen shows it to whoever asks. */
function spaceNik(nik: string): string {
  return `${nik.slice(0, 6)} ${nik.slice(6, 12)} ${nik.slice(12)}`;
}

/** The same person, proposed by a neighbour as well. */
function createNikGanda({ nik, nama, nomor, program }: Diputus, kode: string): TemuanUntukBalik {
  const pihak = {
    paket: 1,
    nomor,
    nik,
    nama,
    program,
    namaSidang: 'MUSKEL 1/2026',
    tanggal: toTanggal(new Date()),
    jenisUsulan: 'usulan_program',
    putusan: 'layak',
  } as const;
  return {
    jenis: 'nik_ganda',
    pihak: [
      { ...pihak, kelurahan: { kode, nama: 'Sendiri' } },
      { ...pihak, kelurahan: { kode: '1371011002', nama: 'Rekaan Timur' } },
    ],
  };
}

test('tanda terima menutup lingkaran pada Kirim; berkas yang sama atau rusak tidak mengubah apa pun', async ({
  page,
}) => {
  const { sidang, tandaTerima } = await sendAndAnswer(page, 'sandi');
  await page.goto(new URL('#/usulan', page.url()).href);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Usulan' })).toBeVisible();
  await page.keyboard.press('F8');
  await expect(page.getByRole('heading', { level: 1, name: 'Balasan Dinas Sosial' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Belum ada balasan' })).toBeVisible();
  await expectAccessible(page);

  const rusak = tandaTerima.isi.toString('utf8').replace('"hasil": "diterima"', '"hasil": "terlambat"');
  await chooseFile(page, tandaTerima.nama, Buffer.from(rusak));
  await expect(page.getByRole('heading', { level: 1, name: 'Balasan tidak diterima' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('Isi balasan ini berubah sejak ditandatangani.');
  await expectAccessible(page);

  await openStep(page, sidang, 'kirim');
  await expect(page.getByText('Belum ada tanda terima')).toBeVisible();
  await dropBerkas(page.getByRole('region', { name: 'Balasan Dinas Sosial' }), tandaTerima);
  await expect(page.getByRole('heading', { level: 1, name: 'Periksa balasan' })).toBeVisible();
  await expect(page.getByText('Tanda tangannya cocok dengan kunci Dinas Sosial yang dicatat di sini.')).toBeVisible();
  await expect(page.getByText('Versi 1, nomor urut 1, keputusan_')).toBeVisible();
  await expect(page.getByText('Belum ada yang ditulis.')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Tanda terima MUSKEL 1/2026' })).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Balasan Dinas Sosial' })).toBeVisible();
  await takeBerkas(page, tandaTerima);
  await expect(page.getByText('Tidak ada yang berubah.')).toBeVisible();
  await expect(page.getByRole('button', { name: /Buka balasan ini/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('grid', { name: 'Balasan yang sudah masuk' }).getByRole('row')).toHaveCount(2);
  await expect(page.getByRole('row', { name: /Tanda terima MUSKEL 1\/2026 Diterima Dinas Sosial/ })).toBeVisible();

  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Tanda terima MUSKEL 1/2026' })).toBeVisible();
  await page.keyboard.press('k');
  await expect(page.getByRole('heading', { level: 1, name: 'Kirim' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Riwayat kiriman' })).toContainText('Diterima Dinas Sosial');
});

test('baris yang ditolak SIKS-NG dibawa ke agenda berikutnya, diurungkan, dan dibawa lagi dengan sebabnya', async ({
  page,
}) => {
  const { client, balik, satu, dua } = await sendAndAnswer(page, 'terbuka');
  await page.goto(new URL('#/usulan/balasan', page.url()).href);
  await page.reload();
  await takeBerkas(page, balik);
  await expect(page.getByText('Berkas ini datang tanpa sandi')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Baris yang ditolak SIKS-NG' })).toHaveText(
    /1 ditolak SIKS-NG=1 dapat dibawa ke sidang\+0 sudah menunggu\+0 tidak cocok/,
  );
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^Berkas balik/ })).toBeVisible();
  const ditolak = page.getByRole('grid', { name: 'Baris yang ditolak SIKS-NG' });
  await expect(ditolak).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const rincian = page.getByRole('complementary', { name: 'Rincian baris' });
  await expect(rincian.getByRole('heading', { name: satu.nama })).toBeVisible();
  await expect(rincian).toContainText('DITOLAK: TIDAK PADAN; Nama berbeda');
  await expect(rincian).not.toContainText(spaceNik(satu.nik));
  await page.keyboard.press('n');
  await expect(rincian).toContainText(spaceNik(satu.nik));
  await expectAccessible(page);

  await page.keyboard.press('2');
  await expect(page.getByRole('grid', { name: 'Temuan Dinas Sosial' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const temuan = page.getByRole('complementary', { name: 'Rincian temuan' });
  await expect(temuan.getByRole('heading', { name: dua.nama })).toBeVisible();
  await expect(temuan).toContainText('Orang diusulkan dua kali');
  await expect(temuan).toContainText('Kelurahan Rekaan Timur, MUSKEL 1/2026');
  await expectAccessible(page);
  await expect(page.getByText('Paket nomor urut 2 belum sampai di Dinas Sosial')).toBeVisible();
  await page.keyboard.press('1');
  await expect(ditolak).toBeFocused();

  const bawa = page.getByRole('button', { name: /Bawa 1 baris ke agenda berikutnya/ });
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: /^Urungkan/ })).toBeEnabled();
  await expect(ditolak.getByRole('row').nth(1)).toContainText('Sudah dibawa');
  await page.keyboard.press('z');
  await expect(bawa).toBeEnabled();
  await expect(ditolak.getByRole('row').nth(1)).toContainText('Dapat dibawa');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('link', { name: /Lihat usulannya/ })).toBeVisible();
  await page.keyboard.press('Control+Enter');

  await expect(page.getByRole('heading', { level: 1, name: 'Usulan' })).toBeVisible();
  const daftar = page.getByRole('grid', { name: 'Daftar usulan' });
  await expect(daftar.getByRole('row')).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Asal: Ditolak SIKS-NG' })).toBeVisible();
  await daftar.getByRole('row').nth(1).click();
  await expect(daftar.getByRole('row').nth(1)).toContainText('Ditolak SIKS-NG');
  await expect(
    page.getByRole('complementary', { name: 'Rincian usulan' }).getByRole('region', { name: 'Ditolak SIKS-NG' }),
  ).toContainText(/SebabTIDAK PADAN; Nama berbeda.*DiputusMUSKEL 1\/2026/);
  await expectAccessible(page);

  await page.goto(new URL('#/usulan/balasan', page.url()).href);
  const siks = createSiks([
    writeTolakan(satu, 'Nama berbeda'),
    ['1371014403900018', 'PKH', 'GAGAL', 'PADAN', 'SARI REKAAN', 'KK tidak aktif'],
  ]);
  await takeBerkas(page, { nama: siks.name, isi: Buffer.from(await siks.arrayBuffer()) });
  await expect(page.getByRole('region', { name: 'Baris yang ditolak SIKS-NG' })).toHaveText(
    /2 ditolak SIKS-NG=0 dapat dibawa ke sidang\+1 sudah menunggu\+1 tidak cocok/,
  );
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Hasil SIKS-NG' })).toBeVisible();
  await expect(ditolak.getByRole('row').nth(1)).toContainText('SARI REKAAN');
  await expect(ditolak).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(rincian).toContainText('Tidak ada keputusan sidang yang ditutup tentang NIK ini');
  await expect(page.getByText('Tidak ada baris yang dapat dibawa.')).toBeVisible();

  const { sidang } = await client.sidang.create({ isian: await client.sidang.usulanIsian(), semuaUsulan: true });
  await client.kehadiran.markAll({ sidang });
  await openStep(page, sidang, 'pembahasan');
  await expect(page.getByRole('region', { name: 'Ditolak SIKS-NG' })).toHaveText(
    /^Ditolak SIKS-NG, diketahui 20 November 2026: TIDAK PADAN; Nama berbedaSebelumnya diputus MUSKEL 1\/2026 pada/,
  );
});
