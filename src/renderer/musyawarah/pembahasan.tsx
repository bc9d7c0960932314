import type { JSX } from 'react';
import { Page } from '../shell/page.tsx';

export function Pembahasan(): JSX.Element {
  return (
    <Page title="Pembahasan">
      <p>Usulan satu per satu.</p>
    </Page>
  );
}
