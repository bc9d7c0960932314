import type { QueryClient } from '@tanstack/react-query';
import { orpc } from '../../rpc/client.ts';

/** After any change of a session: all that shows sessions, agendas, attendance or the state of usulan asks again. */
export async function refreshSidang(queries: QueryClient): Promise<void> {
  await Promise.all(
    [orpc.sidang.key(), orpc.agenda.key(), orpc.kehadiran.key(), orpc.pembahasan.key(), orpc.usulan.key()].map(
      (queryKey) => queries.invalidateQueries({ queryKey }),
    ),
  );
}
