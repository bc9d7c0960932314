import type { JSX } from 'react';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/state-panels.tsx';
import { Page } from '../../shell/page.tsx';

export interface BelumDitutupProps {
  readonly title: string;
  readonly sidang: number;
  /** Why it has to wait. */
  readonly kata: string;
}

/** Stands in place of a paper that exists only after the closing. */
export function BelumDitutup({ title, sidang, kata }: BelumDitutupProps): JSX.Element {
  return (
    <Page title={title}>
      <EmptyState
        icon="berkas"
        title="Sidang belum ditutup"
        action={
          <ButtonLink to="/musyawarah/$sidang/penutup" params={{ sidang: String(sidang) }} variant="primary">
            Ke Penutup
          </ButtonLink>
        }
      >
        {kata}
      </EmptyState>
    </Page>
  );
}
