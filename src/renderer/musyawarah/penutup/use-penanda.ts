import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Client } from '#contract/index.ts';
import type { Goresan } from '#domain/goresan.ts';
import { notifyError } from '../../components/notify.ts';
import { client, orpc } from '../../rpc/client.ts';
import { forgetDokumen } from '../dokumen/use-making.ts';

export type Penanda = Awaited<ReturnType<Client['penandaTangan']['list']>>[number];
export type IsianPenanda = Parameters<Client['penandaTangan']['tambahSaksi']>[0]['orang'];

/** How a place is signed; null takes the signature back. */
export type IsiTanda = { readonly cara: 'goresan'; readonly goresan: Goresan } | { readonly cara: 'kertas' } | null;

type Langkah =
  | { readonly langkah: 'tanda'; readonly urut: number; readonly isi: IsiTanda }
  | { readonly langkah: 'ganti'; readonly urut: number; readonly orang: IsianPenanda }
  | { readonly langkah: 'tambah'; readonly orang: IsianPenanda }
  | { readonly langkah: 'hapus'; readonly urut: number };

function run(sidang: number, perintah: Langkah): Promise<readonly Penanda[]> {
  switch (perintah.langkah) {
    case 'tanda':
      return client.penandaTangan.tandaTangani({ sidang, urut: perintah.urut, isi: perintah.isi });
    case 'ganti':
      return client.penandaTangan.ganti({ sidang, urut: perintah.urut, orang: perintah.orang });
    case 'tambah':
      return client.penandaTangan.tambahSaksi({ sidang, orang: perintah.orang });
    case 'hapus':
      return client.penandaTangan.hapusSaksi({ sidang, urut: perintah.urut });
  }
}

/** The places below the berita acara and the one command that changes them; each answer shows how they stand then. */
export function usePenanda(sidang: number) {
  const queries = useQueryClient();
  const daftar = useQuery(orpc.penandaTangan.list.queryOptions({ input: { sidang } }));
  const ubah = useMutation({
    mutationFn: (perintah: Langkah) => run(sidang, perintah),
    onSuccess: (baru) => {
      queries.setQueryData(orpc.penandaTangan.list.queryKey({ input: { sidang } }), [...baru]);
      forgetDokumen();
      void queries.invalidateQueries({ queryKey: orpc.sidang.kekurangan.key() });
    },
    onError: notifyError,
  });
  return { daftar, ubah };
}
