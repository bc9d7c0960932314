import { useMutation, useQueryClient } from '@tanstack/react-query';
import { orpc } from '../../rpc/client.ts';
import { forgetDokumen } from '../dokumen/use-making.ts';
import { refreshSidang } from '../ruang/refresh-sidang.ts';

/** What is written about objections; whatever shows them, their decisions or addenda asks again before the promise is settled. */
export function useSanggahan() {
  const queries = useQueryClient();
  const onSuccess = async (): Promise<void> => {
    forgetDokumen();
    await Promise.all([
      queries.invalidateQueries({ queryKey: orpc.sanggahan.key() }),
      queries.invalidateQueries({ queryKey: orpc.adendum.key() }),
      refreshSidang(queries),
    ]);
  };
  return {
    ajukan: useMutation(orpc.sanggahan.ajukan.mutationOptions({ onSuccess })),
    ubah: useMutation(orpc.sanggahan.ubah.mutationOptions({ onSuccess })),
    jawab: useMutation(orpc.sanggahan.jawab.mutationOptions({ onSuccess })),
    batalkan: useMutation(orpc.sanggahan.batalkan.mutationOptions({ onSuccess })),
  };
}
