import type { IsiBalasan } from '#contract/balasan.ts';
import { readBerkas } from '../files.ts';
import type { Jawaban } from '../galat-cli.ts';
import type { Konteks } from '../konteks.ts';
import { withData } from '../open-client.ts';

export interface PilihanBalasan {
  readonly data: string;
  readonly bawa?: boolean;
}

/**
 * Takes a receipt, a return file or a result of SIKS-NG in, and with `--bawa` makes usulan for the next session of the rows that were
 * refused. Rows whose reason had come back before are left to the screen, where somebody looks.
 */
export async function runBalasan(konteks: Konteks, nama: string, { data, bawa }: PilihanBalasan): Promise<Jawaban> {
  const berkas = await readBerkas(konteks.resolve(nama));
  return withData(konteks.resolve(data), konteks, async (client) => {
    const { id, sudahAda } = await client.balasan.terima({ berkas });
    const isi = await client.balasan.get({ id });
    const siap = isi.tolakan.filter(({ keadaan, ulang }) => keadaan === 'siap' && !ulang).map(({ baris }) => baris);
    const dibawa =
      bawa === true && siap.length > 0 ? (await client.balasan.bawa({ id, baris: siap })).usulan : ([] as number[]);
    return { isi: { ...summarize(isi), id, sudahAda, siap: siap.length, dibawa: dibawa.length }, keluar: 0 };
  });
}

function summarize({ jenis, tandaTerima, berkasBalik, siks, tolakan }: IsiBalasan) {
  const tidakCocok = tolakan
    .filter(({ keadaan }) => keadaan === 'tidak_cocok')
    .map(({ baris, nik, sebab }) => ({ baris, nik, sebab }));
  if (tandaTerima !== null) {
    const { hasil, kode, pesan, sidang, versi, urut } = tandaTerima;
    return { jenis, hasil, kode, pesan, sidang, versi, urut };
  }
  const ditolak = { ditolak: tolakan.length, tidakCocok };
  if (siks !== null) return { jenis, dibaca: siks.dibaca, diterima: siks.diterima, ...ditolak };
  const { periode, urutHilang, temuan } = berkasBalik ?? { periode: '', urutHilang: [], temuan: [] };
  return { jenis, periode, temuan: temuan.length, urutHilang, ...ditolak };
}
