import { useMutation, useQueryClient } from '@tanstack/react-query';
import { notifyError } from '../components/notify.ts';
import { orpc } from '../rpc/client.ts';

/** Locks the data: what the screens hold of it is forgotten, and the passphrase is asked again. */
export function useKunci(): () => void {
  const queries = useQueryClient();
  const kunci = useMutation(
    orpc.gerbang.kunci.mutationOptions({
      onSuccess: async () => {
        const status = orpc.gerbang.status.queryKey();
        await queries.invalidateQueries({ queryKey: status });
        queries.removeQueries({ predicate: ({ queryKey }) => JSON.stringify(queryKey) !== JSON.stringify(status) });
      },
      onError: notifyError,
    }),
  );
  return () => kunci.mutate(undefined);
}
