import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { bindClasses } from '../components/class-names.ts';
import { Icon } from '../components/icon.tsx';
import gaya from './rail.module.css';
import { listBagian } from './rail-items.ts';
import { usePeranData } from './use-peran-data.ts';

const kelas = bindClasses(gaya);

/** The column at the left: where one is, where one can go, and light or dark. */
export function Rail(): JSX.Element {
  const scheme = useComputedColorScheme('light');
  // Without `keepTransitions` Mantine injects a <style> element for a moment, which the CSP may refuse.
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const isDark = scheme === 'dark';
  const bagianIni = listBagian(usePeranData());
  return (
    <nav className={kelas('rel')} aria-label="Bagian aplikasi">
      <div className={kelas('merek')}>
        <Icon name="mufakat" size="l" />
        <span className={kelas('suara')}>Mufakat</span>
      </div>
      {bagianIni.map((bagian, urut) => (
        <Link
          key={bagian.to}
          to={bagian.to}
          activeOptions={{ exact: bagian.to === '/' }}
          aria-keyshortcuts={`Alt+${urut + 1}`}
          className={kelas('bagian')}
        >
          <Icon name={bagian.icon} />
          {bagian.kata}
        </Link>
      ))}
      <button
        type="button"
        className={kelas('bagian', 'tampilan')}
        onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
      >
        <Icon name="tema" />
        {isDark ? 'Terang' : 'Gelap'}
      </button>
    </nav>
  );
}
