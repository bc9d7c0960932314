import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { JSX } from 'react';
import type { Calon } from '#contract/pembahasan.ts';
import { notifyError } from '../../components/notify.ts';
import { client } from '../../rpc/client.ts';
import { reloadCalon } from './agenda-rows.ts';
import { type PendapatBaru, PendapatPalette } from './pendapat-palette.tsx';

export interface PendapatCalonProps {
  readonly sidang: number;
  readonly calon: Calon;
  readonly onClose: () => void;
}

/** Who thinks otherwise about one candidate; each opinion is on the disk before it is shown. */
export function PendapatCalon({ sidang, calon, onClose }: PendapatCalonProps): JSX.Element {
  const { nomor } = calon;
  const queries = useQueryClient();
  const settle = () => reloadCalon(queries, sidang, nomor);
  const add = useMutation({
    mutationFn: (isian: PendapatBaru) => client.pembahasan.addPendapat({ sidang, nomor, isian }),
    onSuccess: settle,
    onError: notifyError,
  });
  const remove = useMutation({
    mutationFn: (id: number) => client.pembahasan.cancelPendapat({ sidang, id }),
    onSuccess: settle,
    onError: notifyError,
  });
  return (
    <PendapatPalette
      sidang={sidang}
      siapa={`${nomor} ${calon.data.nama}`}
      tercatat={calon.pendapat}
      busy={add.isPending || remove.isPending}
      onAdd={async (pendapat) => {
        await add.mutateAsync(pendapat);
      }}
      onRemove={(id) => remove.mutate(id)}
      onCancel={onClose}
    />
  );
}
