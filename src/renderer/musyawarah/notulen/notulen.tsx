import type { JSX } from 'react';
import { EmptyState } from '../../components/state-panels.tsx';
import { Page } from '../../shell/page.tsx';
import { useSidang } from '../ruang/sidang-context.ts';

/** The minutes of the session, item by item of its agenda. */
export function Notulen(): JSX.Element {
  const { isian } = useSidang();
  return (
    <Page title="Notulen" subtitle={`${isian.agenda.length} pokok acara`}>
      <EmptyState icon="buku" title="Belum ada catatan" />
    </Page>
  );
}
