import { isTanggal } from '#domain/tanggal.ts';
import type { Manifest } from './manifest.ts';
import { readPaket } from './read-paket.ts';
import type { HasilVerifikasi } from './temuan-paket.ts';

/**
 * Verifies a package from outside and lists everything that is wrong with it. `sah` says that its files belong together, are as they were
 * made, and are signed with the key that the package names; whose key that is, is said by the list of known keys.
 */
export async function verifyPaket(byte: Uint8Array): Promise<HasilVerifikasi> {
  const { temuan, manifest } = await readPaket(byte);
  return { sah: temuan.length === 0, temuan: [...temuan], isi: manifest === null ? null : tellIsi(manifest) };
}

/** What the package says of itself. */
function tellIsi({ kelurahan, sidang, nomorBeritaAcara, jumlah }: Manifest): HasilVerifikasi['isi'] {
  const { nama, kode } = kelurahan.kelurahan;
  if (!isTanggal(sidang.tanggal)) return null;
  return {
    kelurahan: `${nama} (${kode})`,
    namaSidang: sidang.nama,
    tanggal: sidang.tanggal,
    nomorBeritaAcara,
    jumlah,
  };
}
