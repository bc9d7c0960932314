import type { JSX } from 'react';
import { Page } from '../shell/page.tsx';

export function Persiapan(): JSX.Element {
  return (
    <Page title="Persiapan">
      <p>Isian sidang.</p>
    </Page>
  );
}
