import type { JSX } from 'react';
import { Page } from '../shell/page.tsx';

export function DaftarUsulan(): JSX.Element {
  return (
    <Page title="Usulan">
      <p>Daftar usulan.</p>
    </Page>
  );
}
