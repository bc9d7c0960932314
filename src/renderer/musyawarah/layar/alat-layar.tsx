import { useLocation } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import type { TampilanLayar } from '#contract/layar.ts';
import type { LangkahSidang } from '#domain/sidang.ts';
import { useKeys } from '../../components/keys/use-keys.ts';
import type { AlatProps } from '../ruang/alat-sidang.tsx';
import { EntriAlat } from '../ruang/entri-alat.tsx';
import { useIkutLayar } from './ikut-layar.ts';
import { PanelLayar } from './panel-layar.tsx';
import { useKendali } from './use-kendali.ts';

/** The projector at the foot of the session column. While the hall sees a pause, that is what stands there. */
export function AlatLayar({ sidang, langkah }: AlatProps): JSX.Element {
  const [terbuka, setTerbuka] = useState(false);
  const { kendali } = useKendali(sidang.id);
  const diBuku = !useLocation().pathname.endsWith(`/${langkah}`);
  useIkutLayar(sidang.id, pickTampilan(langkah, diBuku));
  useKeys({ 'Alt+L': { label: 'Layar proyektor', run: () => setTerbuka(true) } });
  const jeda = kendali?.sela?.jenis === 'jeda';
  return (
    <>
      <EntriAlat
        icon={jeda ? 'jeda' : 'layar'}
        kata={jeda ? 'Jeda' : 'Layar'}
        huruf="L"
        buka={() => setTerbuka(true)}
      />
      <PanelLayar sidang={sidang} opened={terbuka} onClose={() => setTerbuka(false)} />
    </>
  );
}

/** What the hall sees during a step. Pembahasan says it candidate by candidate, also while a book is open beside it. */
function pickTampilan(langkah: LangkahSidang, diBuku: boolean): TampilanLayar | null {
  switch (langkah) {
    case 'pembahasan':
      return null;
    case 'persiapan':
    case 'kehadiran':
      return diBuku ? { jenis: 'agenda', kini: null } : { jenis: 'judul' };
    case 'penutup':
    case 'berita-acara':
    case 'kirim':
      return { jenis: 'rekap' };
  }
}
