import { readBerkas, writeBerkas } from '../files.ts';
import type { Jawaban } from '../galat-cli.ts';
import type { Konteks } from '../konteks.ts';
import { withoutData } from '../open-client.ts';
import { readSandiSertifikat } from '../sandi.ts';

export interface PilihanTanda {
  readonly sertifikat: string;
  readonly jabatan: string;
  readonly out: string;
}

/** Signs a paper with a .p12 certificate; needs no data. The passphrase is never an argument. */
export async function runTandaTangan(konteks: Konteks, nama: string, pilihan: PilihanTanda): Promise<Jawaban> {
  const kertas = await readBerkas(konteks.resolve(nama));
  const sertifikat = await readBerkas(konteks.resolve(pilihan.sertifikat));
  const sandi = await readSandiSertifikat(konteks.signal);
  const berkas = konteks.resolve(pilihan.out);
  return withoutData(konteks, async (client) => {
    const { jabatan } = pilihan;
    const bertanda = await client.tandaDigital.bubuhkan(
      { kertas, sertifikat, sandi, jabatan },
      { signal: konteks.signal },
    );
    await writeBerkas(berkas, bertanda);
    const { kertas: daftar } = await client.dokumen.verifikasi({ berkas: bertanda }, { signal: konteks.signal });
    return { isi: { berkas, tandaDigital: daftar[0]?.tandaDigital ?? [] }, keluar: 0 };
  });
}
