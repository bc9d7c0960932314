import type { JSX } from 'react';
import { Page } from '../shell/page.tsx';

export function Penutup(): JSX.Element {
  return (
    <Page title="Penutup">
      <p>Yang masih kurang.</p>
    </Page>
  );
}
