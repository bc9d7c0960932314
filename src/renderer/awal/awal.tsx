import { type JSX, useState } from 'react';
import { useKeyListener } from '../components/keys/use-keys.ts';
import { Buka } from './buka.tsx';
import { CobaContoh } from './coba-contoh.tsx';
import { PilihAwal } from './pilih-awal.tsx';
import { Siapkan } from './siapkan.tsx';
import { readSimpanan } from './simpanan.ts';

export interface AwalProps {
  readonly keadaan: 'belum_disiapkan' | 'terkunci';
}

/** What stands before the program: unlocking, or the first start. */
export function Awal({ keadaan }: AwalProps): JSX.Element {
  useKeyListener();
  // A form that was begun before the page was loaded again goes on where it stood.
  const [jalan, setJalan] = useState<'pilih' | 'siapkan' | 'contoh'>(() =>
    readSimpanan() === null ? 'pilih' : 'siapkan',
  );
  // Setting up opens the data while its last screen is still shown; only a locked folder at the start asks for the passphrase.
  if (keadaan === 'terkunci' && jalan === 'pilih') return <Buka />;
  switch (jalan) {
    case 'siapkan':
      return <Siapkan onBack={() => setJalan('pilih')} />;
    case 'contoh':
      return <CobaContoh onBack={() => setJalan('pilih')} />;
    case 'pilih':
      return <PilihAwal onSiapkan={() => setJalan('siapkan')} onContoh={() => setJalan('contoh')} />;
  }
}
