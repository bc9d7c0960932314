import type { JSX } from 'react';
import { ButtonLink } from '../components/button.tsx';
import { EmptyState } from '../components/state-panels.tsx';
import { Page } from './page.tsx';
import { listBagian } from './rail-items.ts';
import { usePeranData } from './use-peran-data.ts';

/** An address that names no screen, for instance from an old bookmark. */
export function NotFound(): JSX.Element {
  const [awal] = listBagian(usePeranData());
  return (
    <Page title="Layar tidak ada">
      <EmptyState
        icon="ingat"
        title="Alamat ini tidak menunjuk layar mana pun."
        action={
          <ButtonLink to={awal.to} variant="primary">
            Ke {awal.kata}
          </ButtonLink>
        }
      />
    </Page>
  );
}
