import type { Kysely, Selectable } from 'kysely';
import type { HasilPaket } from '#domain/balasan.ts';
import type { Tables } from '../../db/tables.ts';
import type { Penyegel } from '../../segel/seal-pdf.ts';
import { createTandaTerima, getNamaTandaTerima, serializeBalasan } from '../tanda-terima.ts';
import { type BerkasKeluar, findPenerima, findPihakKelurahan, readPihakDinsos } from './pihak.ts';

/**
 * The receipt of one package that came in, accepted or refused; the same package gives the same bytes. Null for a refused file whose
 * kelurahan is not told by its name, or whose kelurahan has no known key: nobody would know to whom it goes. Throws BUKAN_DATA_DINSOS.
 */
export async function createTandaTerimaFor(
  db: Kysely<Tables>,
  paketMasuk: number,
  penyegel: Penyegel,
): Promise<BerkasKeluar | null> {
  const paket = await db.selectFrom('paket_masuk').selectAll().where('id', '=', paketMasuk).executeTakeFirstOrThrow();
  const { kelurahan, keadaan, sidang, nama_sidang, tanggal } = paket;
  if (kelurahan === null) return null;
  if (keadaan === 'ditolak' && (await findPenerima(db, kelurahan)) === null) return null;
  const hasil = getHasil(paket);
  const isi = createTandaTerima(
    {
      dinsos: await readPihakDinsos(db),
      kelurahan: findPihakKelurahan(kelurahan),
      sidang: sidang === null || tanggal === null ? null : { id: sidang, nama: nama_sidang ?? sidang, tanggal },
      paket: {
        namaBerkas: paket.nama_berkas,
        versi: paket.versi,
        urut: paket.urut,
        sidikManifest: paket.sidik_manifest,
        sha256: paket.sha256,
      },
      hasil,
      kode: paket.kode,
      pesan: paket.pesan ?? KATA_HASIL[hasil],
      diterimaPada: paket.diterima,
      jumlah: { layak: paket.layak, tidak_layak: paket.tidak_layak, ditunda: paket.ditunda },
    },
    penyegel,
  );
  return { namaBerkas: getNamaTandaTerima(isi), isi: serializeBalasan(isi) };
}

const KATA_HASIL: Readonly<Record<HasilPaket, string>> = {
  diterima: 'Paket diterima dengan utuh.',
  terlambat: 'Paket diterima dengan utuh, tetapi sesudah batas waktu.',
  ditolak: 'Paket tidak diterima.',
};

/** A package that a newer version replaced had been accepted all the same. */
function getHasil({ keadaan, terlambat }: Selectable<Tables['paket_masuk']>): HasilPaket {
  if (keadaan === 'ditolak') return 'ditolak';
  return terlambat === 1 ? 'terlambat' : 'diterima';
}
