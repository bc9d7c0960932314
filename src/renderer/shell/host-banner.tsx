import { useQueryClient } from '@tanstack/react-query';
import { type JSX, useSyncExternalStore } from 'react';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { Icon } from '../components/icon.tsx';
import { isHostGone, subscribeHostState } from '../rpc/host-state.ts';
import gaya from './host-banner.module.css';

const kelas = bindClasses(gaya);

/** Stands over the whole width while the program behind the screen does not answer. */
export function HostBanner(): JSX.Element | null {
  const gone = useSyncExternalStore(subscribeHostState, isHostGone);
  const queries = useQueryClient();
  if (!gone) return null;
  const isDesktop = window.location.protocol === 'app:';
  return (
    <div className={kelas('pita')} role="alert">
      <Icon name="ingat" />
      <p>
        <b>Mufakat berhenti.</b> Semua yang sudah dicatat tersimpan.{' '}
        {isDesktop
          ? 'Tutup jendela ini, lalu buka Mufakat sekali lagi.'
          : 'Buka Mufakat sekali lagi; halaman baru akan terbuka dan halaman ini dapat ditutup.'}
      </p>
      {!isDesktop && <Button onClick={() => void queries.invalidateQueries()}>Coba sambungkan</Button>}
    </div>
  );
}
