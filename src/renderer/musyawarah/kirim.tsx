import type { JSX } from 'react';
import { Page } from '../shell/page.tsx';

export function Kirim(): JSX.Element {
  return (
    <Page title="Kirim">
      <p>Berkas untuk dikirim.</p>
    </Page>
  );
}
