import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CalonRingkas } from '#contract/pembahasan.ts';
import type { IsiKeputusan } from '#domain/alasan.ts';
import { useKeptState } from '../../components/use-kept-state.ts';
import { client, orpc } from '../../rpc/client.ts';
import { forgetDokumen } from '../dokumen/use-making.ts';
import { refreshSidang } from '../ruang/refresh-sidang.ts';

/** A decision that is to hold from now on, beside the one that holds. */
export interface KoreksiRancangan {
  readonly calon: CalonRingkas;
  readonly isi: IsiKeputusan;
}

interface Rancangan {
  readonly alasan: string;
  readonly koreksi: readonly KoreksiRancangan[];
}

const KOSONG: Rancangan = { alasan: '', koreksi: [] };

/** The addendum in the making: kept while the window is open, and made in one command. */
export function useRancanganAdendum(sidang: number) {
  const queries = useQueryClient();
  const [rancangan, setRancangan] = useKeptState<Rancangan>(`rancangan adendum ${sidang}`, KOSONG);
  const buat = useMutation({
    mutationFn: () =>
      client.adendum.create({
        sidang,
        alasan: rancangan.alasan.trim(),
        koreksi: rancangan.koreksi.map(({ calon, isi }) => ({ usulan: calon.usulan, isi })),
      }),
    onSuccess: async () => {
      setRancangan(KOSONG);
      forgetDokumen();
      await Promise.all([queries.invalidateQueries({ queryKey: orpc.adendum.key() }), refreshSidang(queries)]);
    },
  });
  return {
    ...rancangan,
    siap: rancangan.koreksi.length > 0 && rancangan.alasan.trim() !== '',
    buat,
    setAlasan: (alasan: string) => setRancangan((lama) => ({ ...lama, alasan })),
    /** In the order of the numbers; a second correction of the same candidate takes the place of the first. */
    put: (satu: KoreksiRancangan) =>
      setRancangan((lama) => ({
        ...lama,
        koreksi: [...lama.koreksi.filter(({ calon }) => calon.usulan !== satu.calon.usulan), satu].sort(
          (a, b) => a.calon.nomor - b.calon.nomor,
        ),
      })),
    remove: (usulan: number) =>
      setRancangan((lama) => ({ ...lama, koreksi: lama.koreksi.filter(({ calon }) => calon.usulan !== usulan) })),
  };
}
