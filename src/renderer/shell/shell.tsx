import { Navigate, Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { bindClasses } from '../components/class-names.ts';
import type { KeyHelp, KeyMap } from '../components/keys/key-registry.ts';
import { keyRegistry, useKeyListener, useKeys } from '../components/keys/use-keys.ts';
import { useKunci } from '../pengaturan/use-kunci.ts';
import { HostBanner } from './host-banner.tsx';
import { KeysHelp } from './keys-help.tsx';
import { PulihBanner } from './pulih-banner.tsx';
import { Rail } from './rail.tsx';
import { listBagian } from './rail-items.ts';
import gaya from './shell.module.css';
import { findTujuanPeran } from './tujuan-peran.ts';
import { usePeranData } from './use-peran-data.ts';

const kelas = bindClasses(gaya);

/** The window: rail, the screen beside it, the banner when the host is gone, and the list of keys under `?`. */
export function Shell(): JSX.Element {
  useKeyListener();
  const navigate = useNavigate();
  const kunci = useKunci();
  const peran = usePeranData();
  const tujuan = findTujuanPeran(peran, useLocation().pathname);
  const [help, setHelp] = useState<readonly KeyHelp[] | null>(null);
  const jumps: KeyMap = Object.fromEntries(
    listBagian(peran).map((bagian, urut) => [
      `Alt+${urut + 1}`,
      { label: bagian.kata, run: () => void navigate({ to: bagian.to }) },
    ]),
  );
  useKeys(
    {
      ...jumps,
      '?': { label: 'Daftar tombol', run: () => setHelp(keyRegistry.list()) },
      'Ctrl+L': { label: 'Kunci data', run: kunci },
    },
    'aplikasi',
  );
  return (
    <div className={kelas('jendela')}>
      <HostBanner />
      <PulihBanner />
      <div className={kelas('kerangka')}>
        <Rail />
        <div className={kelas('layar')}>{tujuan === null ? <Outlet /> : <Navigate to={tujuan} replace />}</div>
      </div>
      <KeysHelp keys={help} onClose={() => setHelp(null)} />
    </div>
  );
}
