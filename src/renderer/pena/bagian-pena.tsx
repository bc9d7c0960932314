import { Link, useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import { bindClasses } from '../components/class-names.ts';
import { Kbd } from '../components/kbd.tsx';
import { useKeys } from '../components/keys/use-keys.ts';
import gaya from './pena.module.css';

const kelas = bindClasses(gaya);

const BAGIAN = [
  { to: '/pena', kata: 'Calon', kbd: '1' },
  { to: '/pena/graduasi', kata: 'Graduasi', kbd: '2' },
] as const;

/** The two halves of PENA: who may enter, and who has left aid. */
export function BagianPena(): JSX.Element {
  const navigate = useNavigate();
  useKeys(
    Object.fromEntries(BAGIAN.map(({ to, kata, kbd }) => [kbd, { label: kata, run: () => void navigate({ to }) }])),
  );
  return (
    <nav className={kelas('bagian')} aria-label="Bagian PENA">
      {BAGIAN.map(({ to, kata, kbd }) => (
        <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: false }} aria-keyshortcuts={kbd}>
          {kata}
          <Kbd keys={kbd} />
        </Link>
      ))}
    </nav>
  );
}
