import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { client, orpc } from '../rpc/client.ts';
import { readStream } from '../rpc/read-stream.ts';
import { RiwayatImpor } from './riwayat-impor.tsx';
import type { LanjutImpor, SumberImpor } from './sumber-impor.ts';
import type { TujuanImpor } from './tujuan-impor.ts';

const DAFTAR_USULAN: LanjutImpor = { kata: 'Ke daftar usulan', taut: { to: '/usulan' } };

const PANGGILAN: Pick<SumberImpor, 'kunciTemuan' | 'listTemuan' | 'write' | 'discard' | 'repair' | 'fetchDitolak'> = {
  kunciTemuan: orpc.impor.listTemuan.key(),
  listTemuan: (jendela, signal) => client.impor.listTemuan(jendela, { ...(signal !== undefined && { signal }) }),
  write: async (pratinjau) => (await client.impor.tulis({ pratinjau })).jumlah,
  discard: (pratinjau) => client.impor.buang({ pratinjau }),
  repair: (pratinjau, sel) => client.impor.perbaiki({ pratinjau, ...sel }),
  fetchDitolak: (pratinjau) => client.impor.unduhDitolak({ pratinjau }),
};

/** The import of a list of usulan, or of the filled worksheet of a session. */
export function useSumberUsulan({ jenis = 'usulan' as const, sidang }: Tujuan): SumberImpor {
  const ruang = useQuery(
    orpc.sidang.get.queryOptions({ input: { sidang: sidang ?? 0 }, enabled: sidang !== undefined }),
  );
  const keterangan = ruang.data?.nama;
  return useMemo(
    () => ({
      ...PANGGILAN,
      ...(jenis === 'keputusan'
        ? {
            judul: 'Impor lembar keputusan',
            letakkan: 'Letakkan lembar sidang yang sudah diisi di sini',
            kataSama: 'tidak berubah atau belum diisi',
          }
        : {
            judul: 'Impor daftar usulan',
            letakkan: 'Letakkan daftar usulan di sini',
            kataSama: 'tidak berubah',
          }),
      keterangan,
      bawah: <RiwayatImpor jenis={jenis} />,
      tetap: DAFTAR_USULAN,
      ...tell(sidang),
      check: async (berkas, { pemetaan, jenisBawaan }, signal, onKemajuan) => {
        const masukan = {
          berkas,
          jenis,
          ...(sidang !== undefined && { sidang }),
          ...(pemetaan !== null && { pemetaan: { ...pemetaan } }),
          ...(jenisBawaan !== null && { jenisBawaan }),
        };
        const hasil = await readStream(await client.impor.periksa(masukan, { signal }), onKemajuan);
        return hasil.pratinjau;
      },
    }),
    [jenis, sidang, keterangan],
  );
}

type Tujuan = { readonly jenis?: 'usulan' | 'keputusan' } & Pick<TujuanImpor, 'sidang'>;

function tell(sidang: number | undefined): Pick<SumberImpor, 'asal' | 'lanjut' | 'lihat'> {
  if (sidang === undefined) {
    return {
      asal: DAFTAR_USULAN,
      lanjut: { kata: 'Buka sidang', taut: { to: '/musyawarah/baru' } },
      lihat: { kata: 'Lihat daftar usulan', taut: { to: '/usulan' } },
    };
  }
  const taut = { to: '/musyawarah/$sidang/pembahasan', params: { sidang: String(sidang) } } as const;
  return { asal: { kata: 'Kembali', taut }, lanjut: { kata: 'Lanjutkan Pembahasan', taut }, lihat: null };
}
