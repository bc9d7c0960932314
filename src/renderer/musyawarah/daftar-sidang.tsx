import type { JSX } from 'react';
import { Page } from '../shell/page.tsx';

export function DaftarSidang(): JSX.Element {
  return (
    <Page title="Musyawarah">
      <p>Daftar sidang.</p>
    </Page>
  );
}
