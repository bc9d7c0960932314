import type { JSX } from 'react';
import { Page } from '../shell/page.tsx';

export function BeritaAcara(): JSX.Element {
  return (
    <Page title="Berita Acara">
      <p>Dokumen sidang.</p>
    </Page>
  );
}
