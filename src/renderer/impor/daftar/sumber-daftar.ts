import { describesWarga, type JenisDaftar, NAMA_JENIS_DAFTAR } from '#domain/daftar.ts';
import { client, orpc } from '../../rpc/client.ts';
import { readStream } from '../../rpc/read-stream.ts';
import type { SumberImpor } from '../sumber-impor.ts';
import { KATA_DAFTAR } from './kata-daftar.ts';

/** The import of a list of people of one kind. */
export function createSumberDaftar(jenis: JenisDaftar): SumberImpor {
  return {
    judul: 'Impor daftar',
    keterangan: NAMA_JENIS_DAFTAR[jenis],
    letakkan: KATA_DAFTAR[jenis].letakkan,
    asal: { kata: 'Ke data warga', taut: { to: '/warga' } },
    tetap: { kata: 'Ke data warga', taut: { to: '/warga' } },
    lanjut: describesWarga(jenis)
      ? { kata: 'Lihat data warga', taut: { to: '/warga' } }
      : { kata: 'Lihat temuan', taut: { to: '/warga/temuan' } },
    lihat: describesWarga(jenis)
      ? { kata: 'Lihat temuan', taut: { to: '/warga/temuan' } }
      : { kata: 'Lihat data warga', taut: { to: '/warga' } },
    kataSama: 'tidak berubah',
    kunciTemuan: orpc.daftar.listTemuan.key(),
    check: async (berkas, { pemetaan }, signal, onKemajuan) => {
      const masukan = { berkas, jenis, ...(pemetaan !== null && { pemetaan: { ...pemetaan } }) };
      return (await readStream(await client.daftar.periksa(masukan, { signal }), onKemajuan)).pratinjau;
    },
    listTemuan: (jendela, signal) => client.daftar.listTemuan(jendela, { ...(signal !== undefined && { signal }) }),
    write: async (pratinjau, signal, onKemajuan) =>
      (await readStream(await client.daftar.tulis({ pratinjau }, { signal }), onKemajuan)).jumlah,
    discard: (pratinjau) => client.daftar.buang({ pratinjau }),
    repair: null,
    fetchDitolak: null,
  };
}
