import type { IsianSidang } from '#contract/sidang.ts';
import type { Jawaban } from '../galat-cli.ts';
import type { Konteks } from '../konteks.ts';
import { withData } from '../open-client.ts';

interface PilihanData {
  readonly data: string;
}

export interface PilihanSidang extends PilihanData {
  readonly sidang: number;
}

interface PilihanBuat extends PilihanData {
  readonly tanggal: IsianSidang['tanggal'];
  readonly tempat: string;
  readonly semuaUsulan?: boolean;
}

/** A new session; what is not named is taken from the last one or from the officials of the kelurahan. */
export async function runSidangBuat(konteks: Konteks, pilihan: PilihanBuat): Promise<Jawaban> {
  const { data, tanggal, tempat, semuaUsulan = false } = pilihan;
  return withData(konteks.resolve(data), konteks, async (client) => {
    const isian = await client.sidang.usulanIsian();
    const isi = await client.sidang.create({ isian: { ...isian, tanggal, tempat }, semuaUsulan });
    return { isi, keluar: 0 };
  });
}

export async function runSidangDaftar(konteks: Konteks, { data }: PilihanData): Promise<Jawaban> {
  return withData(konteks.resolve(data), konteks, async (client) => {
    return { isi: { sidang: await client.sidang.list() }, keluar: 0 };
  });
}

/** Marks everyone who is invited as present. */
export async function runHadir(konteks: Konteks, { data, sidang }: PilihanSidang): Promise<Jawaban> {
  return withData(konteks.resolve(data), konteks, async (client) => {
    return { isi: await client.kehadiran.markAll({ sidang }), keluar: 0 };
  });
}

export interface PilihanTutup extends PilihanSidang {
  /** A number from another book. */
  readonly nomor?: string;
}

export async function runTutup(konteks: Konteks, { data, sidang, nomor }: PilihanTutup): Promise<Jawaban> {
  const pilihan = nomor === undefined ? {} : { pilihanNomor: { cara: 'sendiri' as const, nomor } };
  return withData(konteks.resolve(data), konteks, async (client) => {
    return { isi: await client.sidang.tutup({ sidang, ...pilihan }), keluar: 0 };
  });
}
