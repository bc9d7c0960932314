import type { JSX } from 'react';
import { Page } from '../shell/page.tsx';

export function Pengaturan(): JSX.Element {
  return (
    <Page title="Pengaturan">
      <p>Kelurahan dan cadangan.</p>
    </Page>
  );
}
