import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { expect, type Page } from '@playwright/test';
import type { Client } from '#contract/index.ts';
import type { IsiKeputusan } from '#domain/alasan.ts';
import type { JenisUsulan } from '#domain/jenis-usulan.ts';
import { SANDI, writeDaftarRt } from './data-contoh.ts';

/** Calls the host that the page has entered, as the page would: for what a test needs before its first key. */
export async function callHost(page: Page): Promise<Client> {
  const { origin } = new URL(page.url());
  const kukis = await page.context().cookies(origin);
  const cookie = kukis.map(({ name, value }) => `${name}=${value}`).join('; ');
  return createORPCClient(new RPCLink({ url: new URL('/rpc', origin), headers: { cookie, origin } }));
}

export interface SidangSiap {
  readonly client: Client;
  readonly sidang: number;
}

/** Given the fictional kelurahan with an open session that has `usulan` candidates on its agenda. */
export async function prepareSidang(page: Page, usulan: number): Promise<SidangSiap> {
  const client = await prepareUsulan(page, usulan);
  return createSidang(client);
}

/** Given an open session on whose agenda every candidate is of the same kind. */
export async function prepareSidangJenis(page: Page, usulan: number, jenis: JenisUsulan): Promise<SidangSiap> {
  const client = await callHost(page);
  await client.gerbang.contoh({ sandi: SANDI, warga: 300, usulan: 1, benih: 7 });
  await writeUsulan(client, new File([new Uint8Array(writeDaftarRt(usulan))], 'usulan-rt.csv'), jenis);
  return createSidang(client);
}

/** Given the fictional kelurahan with 100 residents, so few that they are one list in which nothing is wrong; Beranda is on the screen. */
export async function openContohBersih(page: Page): Promise<void> {
  const client = await callHost(page);
  await client.gerbang.contoh({ sandi: SANDI, warga: 100, usulan: 0, benih: 7 });
  await page.reload();
  await expect(page.getByText('Data contoh, semua rekaan')).toBeVisible();
}

/** Given the fictional kelurahan with usulan that wait and no session. */
export async function prepareUsulan(page: Page, usulan: number): Promise<Client> {
  const client = await callHost(page);
  await client.gerbang.contoh({ sandi: SANDI, warga: Math.max(300, usulan), usulan, benih: 7 });
  await writeUsulan(client, await client.gerbang.berkasContoh());
  return client;
}

async function writeUsulan(client: Client, berkas: File, jenisBawaan?: JenisUsulan): Promise<void> {
  const masukan = { berkas, jenis: 'usulan' as const, ...(jenisBawaan !== undefined && { jenisBawaan }) };
  for await (const kabar of await client.impor.periksa(masukan)) {
    if (kabar.jenis === 'hasil') await client.impor.tulis({ pratinjau: kabar.pratinjau.id });
  }
}

async function createSidang(client: Client): Promise<SidangSiap> {
  const isian = await client.sidang.usulanIsian();
  const { sidang } = await client.sidang.create({ isian, semuaUsulan: true });
  return { client, sidang };
}

/** Given that everybody is here and all but the last `sisa` candidates are decided in turn: layak, tidak layak, ditunda. */
export async function decideAll({ client, sidang }: SidangSiap, sisa = 0): Promise<void> {
  await client.kehadiran.markAll({ sidang });
  const { usulan } = await client.pembahasan.kemajuan({ sidang });
  for (let nomor = 1; nomor <= usulan - sisa; nomor += 1) {
    await client.pembahasan.record({ sidang, nomor, isi: pickIsi(nomor) });
  }
}

/** The decision that `decideAll` gives to a number. */
export function pickIsi(nomor: number): IsiKeputusan {
  if (nomor % 3 === 1) return { putusan: 'layak', alasan: null, catatan: '' };
  if (nomor % 3 === 2) return { putusan: 'tidak_layak', alasan: 'MAMPU', catatan: '' };
  return { putusan: 'ditunda', alasan: 'NIK_TIDAK_PADAN', catatan: '' };
}

/** Shows a step of the session, in the window as it is after a start. */
export async function openStep(page: Page, sidang: number, langkah: string): Promise<void> {
  await page.goto(new URL(`#/musyawarah/${sidang}/${langkah}`, page.url()).href);
  await page.reload();
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
}

/** The session column's `Diputuskan`. */
export async function expectDiputus(page: Page, diputus: number, usulan: number): Promise<void> {
  await expect(page.getByRole('region', { name: 'Diputuskan' })).toContainText(
    new RegExp(`^Diputuskan${diputus.toLocaleString('id-ID')} dari ${usulan.toLocaleString('id-ID')}`),
  );
}
