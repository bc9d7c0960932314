import type { JSX } from 'react';
import { Warning } from '../../components/warning.tsx';
import type { KunciTertolak } from './bahan-kunci.ts';

/** Files that are not taken, each with its reason. */
export function Tertolak({ daftar }: { readonly daftar: readonly KunciTertolak[] }): JSX.Element | null {
  if (daftar.length === 0) return null;
  return (
    <div role="alert">
      <Warning
        items={daftar.map(({ berkas, pesan }) => ({ judul: berkas === '' ? 'Kode QR' : berkas, rincian: pesan }))}
      />
    </div>
  );
}
