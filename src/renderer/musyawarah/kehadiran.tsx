import type { JSX } from 'react';
import { Page } from '../shell/page.tsx';

export function Kehadiran(): JSX.Element {
  return (
    <Page title="Kehadiran">
      <p>Daftar hadir.</p>
    </Page>
  );
}
