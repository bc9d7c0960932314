import { oc } from '@orpc/contract';
import { z } from 'zod';
import { bentukId, bentukSha256 } from './bentuk.ts';
import { bentukTandaDigital } from './dokumen.ts';
import { pickGalat } from './galat.ts';
import { GALAT_TANDA_DIGITAL, isianTandaDigital } from './tanda-digital.ts';

const bentukKertasBertanda = z.strictObject({
  id: bentukId,
  /** A scan of what was signed by hand, or a PDF with electronic signatures. */
  jenis: z.enum(['pindaian', 'elektronik']),
  nama: z.string(),
  halaman: z.number().int(),
  /** Pages of the berita acara as it was printed then. */
  halamanCetak: z.number().int(),
  /** Bytes. */
  ukuran: z.number().int(),
  sha256: bentukSha256,
  dibuat: z.string(),
  tandaDigital: z.array(bentukTandaDigital),
});

export type KertasBertanda = z.infer<typeof bentukKertasBertanda>;

const satuKertas = z.strictObject({ id: bentukId });

/** Signed papers that came back to a closed session. Bytes are kept as they came; a paper that is taken out can be put back. */
export const kertasBertanda = {
  list: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA'))
    .input(z.strictObject({ sidang: bentukId }))
    .output(z.array(bentukKertasBertanda)),
  get: oc.errors(pickGalat('KERTAS_BERTANDA_TIDAK_ADA')).input(satuKertas).output(z.file()),
  /** Attaches a scan (PDF, JPEG, PNG), or a PDF that was signed electronically elsewhere. */
  lampirkan: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'SIDANG_BELUM_DITUTUP', 'KERTAS_BERTANDA_DITOLAK', 'LAMPIRAN_DITOLAK'))
    .input(z.strictObject({ sidang: bentukId, berkas: z.file() }))
    .output(bentukKertasBertanda),
  /** Signs the berita acara with a certificate; whoever signed before stays covered. Neither certificate nor passphrase is kept. */
  tandaTangani: oc
    .errors(pickGalat('SIDANG_TIDAK_ADA', 'SIDANG_BELUM_DITUTUP', ...GALAT_TANDA_DIGITAL))
    .input(z.strictObject({ sidang: bentukId, ...isianTandaDigital }))
    .output(bentukKertasBertanda),
  cabut: oc.errors(pickGalat('KERTAS_BERTANDA_TIDAK_ADA')).input(satuKertas).output(z.void()),
  kembalikan: oc
    .errors(pickGalat('KERTAS_BERTANDA_TIDAK_ADA', 'KERTAS_BERTANDA_DITOLAK'))
    .input(satuKertas)
    .output(z.void()),
};
