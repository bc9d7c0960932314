import { useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import { Button } from '../../components/button.tsx';

/** The way back; the page binds its key. */
export function KeSemua(): JSX.Element {
  const navigate = useNavigate();
  return (
    <Button variant="quiet" kbd="Esc" onClick={() => void navigate({ to: '/usulan/balasan' })}>
      Kembali
    </Button>
  );
}
