import type { JSX } from 'react';
import { ButtonLink } from '../components/button.tsx';
import { EmptyState } from '../components/state-panels.tsx';
import { Page } from './page.tsx';

/** An address that names no screen, for instance from an old bookmark. */
export function NotFound(): JSX.Element {
  return (
    <Page title="Layar tidak ada">
      <EmptyState
        icon="ingat"
        title="Alamat ini tidak menunjuk layar mana pun."
        action={
          <ButtonLink to="/" variant="primary">
            Ke Beranda
          </ButtonLink>
        }
      />
    </Page>
  );
}
