import { type JSX, useState } from 'react';
import { useKeyListener } from '../components/keys/use-keys.ts';
import { Buka } from './buka.tsx';
import { CobaContoh } from './coba-contoh.tsx';
import { CobaContohDinsos } from './coba-contoh-dinsos.tsx';
import { type JalanAwal, PilihAwal } from './pilih-awal.tsx';
import { Siapkan } from './siapkan.tsx';
import { SiapkanDinsos } from './siapkan-dinsos.tsx';
import { SIMPANAN_DINSOS, SIMPANAN_KELURAHAN } from './simpanan.ts';

export interface AwalProps {
  readonly keadaan: 'belum_disiapkan' | 'terkunci';
}

/** What stands before the program: unlocking, or the first start. */
export function Awal({ keadaan }: AwalProps): JSX.Element {
  useKeyListener();
  const [jalan, setJalan] = useState<JalanAwal | 'pilih'>(() => (keadaan === 'terkunci' ? 'pilih' : findTerputus()));
  // Setting up opens the data while its last screen is still shown; only a locked folder at the start asks for the passphrase.
  if (keadaan === 'terkunci' && jalan === 'pilih') return <Buka />;
  const goBack = (): void => setJalan('pilih');
  switch (jalan) {
    case 'siapkan':
      return <Siapkan onBack={goBack} />;
    case 'siapkan_dinsos':
      return <SiapkanDinsos onBack={goBack} />;
    case 'contoh':
      return <CobaContoh onBack={goBack} />;
    case 'contoh_dinsos':
      return <CobaContohDinsos onBack={goBack} />;
    case 'pilih':
      return <PilihAwal onPilih={setJalan} />;
  }
}

/** A form that was begun before the page was loaded again goes on where it stood. */
function findTerputus(): JalanAwal | 'pilih' {
  if (SIMPANAN_KELURAHAN.read()?.ditinggalkan === false) return 'siapkan';
  return SIMPANAN_DINSOS.read()?.ditinggalkan === false ? 'siapkan_dinsos' : 'pilih';
}
