import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { KendaliLayar, PembicaraLayar, TampilanLayar } from '#contract/layar.ts';
import { notifyError } from '../../components/notify.ts';
import { client, orpc } from '../../rpc/client.ts';

export interface Kendali {
  /** What the operator has set; undefined for the moment in which it is fetched. */
  readonly kendali: KendaliLayar | undefined;
  readonly setSela: (tampilan: TampilanLayar | null) => void;
  readonly setPembicara: (pembicara: PembicaraLayar | null) => void;
}

/** Milliseconds after which an open panel counts the windows again. */
const SELANG_HITUNG = 2000;

/** The switches of the projector of a session. `awasi`: goes on asking how many windows are open. */
export function useKendali(sidang: number, awasi = false): Kendali {
  const queries = useQueryClient();
  const { data } = useQuery(
    orpc.layar.kendali.queryOptions({ input: { sidang }, refetchInterval: awasi ? SELANG_HITUNG : false }),
  );
  const change = async (kerja: () => Promise<void>): Promise<void> => {
    try {
      await kerja();
    } catch (error) {
      notifyError(error);
    }
    await queries.invalidateQueries({ queryKey: orpc.layar.kendali.key() });
  };
  return {
    kendali: data,
    setSela: (tampilan) => void change(() => client.layar.tampil({ lapisan: 'sela', sidang, tampilan })),
    setPembicara: (pembicara) => void change(() => client.layar.pembicara({ sidang, pembicara })),
  };
}
