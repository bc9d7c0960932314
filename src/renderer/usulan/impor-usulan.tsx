import type { JSX } from 'react';
import { Page } from '../shell/page.tsx';

export function ImporUsulan(): JSX.Element {
  return (
    <Page title="Impor usulan">
      <p>Pilih berkas.</p>
    </Page>
  );
}
