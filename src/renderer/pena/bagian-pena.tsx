import { Link, useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import { Kbd } from '../components/kbd.tsx';
import { useKeys } from '../components/keys/use-keys.ts';
import { SectionLinks } from '../components/section-links.tsx';

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
    <SectionLinks label="Bagian PENA">
      {BAGIAN.map(({ to, kata, kbd }) => (
        <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: false }} aria-keyshortcuts={kbd}>
          {kata}
          <Kbd keys={kbd} />
        </Link>
      ))}
    </SectionLinks>
  );
}
