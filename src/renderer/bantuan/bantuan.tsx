import type { JSX } from 'react';
import { Page } from '../shell/page.tsx';

export function Bantuan(): JSX.Element {
  return (
    <Page title="Bantuan">
      <p>Tekan ? untuk daftar tombol.</p>
    </Page>
  );
}
