import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { Sidang } from '#contract/sidang.ts';
import { useKeys } from '../../components/keys/use-keys.ts';
import { orpc } from '../../rpc/client.ts';
import type { AksiCalonSatu } from '../pembahasan/aksi-calon.tsx';
import { AjukanDialog, type MaksudSanggahan } from './ajukan-dialog.tsx';

export interface SanggahCalon {
  /** The key with its word and how many there are; empty where no candidate is shown. */
  readonly aksi: readonly AksiCalonSatu[];
  readonly dialog: JSX.Element;
}

/** S: an objection to the candidate that is on the screen, also after the session was closed. */
export function useSanggahCalon(
  sidang: Sidang,
  calon: { readonly nomor: number; readonly nama: string } | undefined,
): SanggahCalon {
  const [maksud, setMaksud] = useState<MaksudSanggahan | null>(null);
  const { data } = useQuery(orpc.sanggahan.list.queryOptions({ input: { sidang: sidang.id } }));
  const open = (): void => setMaksud({ calon });
  useKeys({ S: { label: 'Sanggahan atas usulan ini', run: open, when: calon !== undefined } });
  const jumlah = (data?.sanggahan ?? []).filter(
    ({ usulan, dibatalkan }) => !dibatalkan && usulan !== null && usulan.nomor === calon?.nomor,
  ).length;
  return {
    aksi: calon === undefined ? [] : [{ keys: 'S', kata: 'Sanggahan', run: open, jumlah }],
    dialog: <AjukanDialog sidang={sidang.id} maksud={maksud} onClose={() => setMaksud(null)} />,
  };
}
