import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Client } from '#contract/index.ts';
import type { BENTUK_SIKS } from '#contract/rekap.ts';
import type { Periode } from '#domain/periode.ts';
import { createFolder, writeBerkas } from './files.ts';
import { type Konteks, readHasil } from './konteks.ts';

export interface PermintaanHasil {
  readonly folder: string;
  /** More than one: a folder each. */
  readonly bulan: readonly Periode[];
  readonly siks: (typeof BENTUK_SIKS)[number];
  /** False leaves receipts and return files out: no kelurahan knows the key of a Dinas Sosial that exists for one recap only. */
  readonly balasan: boolean;
}

const FOLDER_BALASAN = /^(tanda-terima|berkas-balik)\//;

/** Writes what `rekap.susun` makes of each month into the folder. Files that were there before and are not of this recap stay, and are told. */
export async function writeHasil(
  konteks: Konteks,
  client: Client,
  { folder, bulan, siks, balasan }: PermintaanHasil,
): Promise<{ readonly folder: string; readonly berkas: number; readonly tanpaKunci: readonly string[] }> {
  const { unpackZip } = await import('#core/archive/unpack-zip.ts');
  const tertulis = new Set<string>();
  const tanpaKunci = new Set<string>();
  // A month at a time: memory does not grow with their number.
  for (const periode of bulan) {
    const susunan = await client.rekap.susun({ periode, siks }, { signal: konteks.signal });
    const hasil = await readHasil(susunan, konteks);
    const zip = await client.rekap.unduh({ dokumen: hasil.dokumen });
    const tempat = bulan.length > 1 ? path.join(folder, periode) : folder;
    for (const { nama, isi } of unpackZip(new Uint8Array(await zip.arrayBuffer()))) {
      if (!balasan && FOLDER_BALASAN.test(nama)) continue;
      const tujuan = path.join(tempat, nama);
      await createFolder(path.dirname(tujuan));
      await writeBerkas(tujuan, new Blob([Uint8Array.from(isi)]));
      tertulis.add(tujuan);
    }
    if (balasan) for (const kelurahan of hasil.tanpaKunci) tanpaKunci.add(kelurahan);
  }
  await reportLama(konteks, folder, tertulis);
  return { folder, berkas: tertulis.size, tanpaKunci: [...tanpaKunci] };
}

async function reportLama(konteks: Konteks, folder: string, tertulis: ReadonlySet<string>): Promise<void> {
  const isi = await readdir(folder, { recursive: true, withFileTypes: true });
  const lama = isi.filter((satu) => satu.isFile() && !tertulis.has(path.join(satu.parentPath, satu.name)));
  if (lama.length === 0) return;
  konteks.report(`Di ${folder} juga ada ${lama.length} berkas yang bukan dari rekap ini, misalnya ${lama[0]?.name}.`);
}
