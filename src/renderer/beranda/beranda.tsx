import type { JSX } from 'react';
import { Page } from '../shell/page.tsx';

export function Beranda(): JSX.Element {
  return (
    <Page title="Beranda">
      <p>Pilih bagian di kiri.</p>
    </Page>
  );
}
