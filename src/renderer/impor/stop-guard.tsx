import { useBlocker } from '@tanstack/react-router';
import type { JSX, ReactNode } from 'react';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';

export interface StopGuardProps {
  /** `Hentikan penulisan?` */
  readonly title: string;
  /** What becomes of the work that is stopped. */
  readonly children: ReactNode;
}

/** Leaving the screen would stop the work on it; this asks first. */
export function StopGuard({ title, children }: StopGuardProps): JSX.Element {
  const leave = useBlocker({ shouldBlockFn: () => true, enableBeforeUnload: true, withResolver: true });
  return (
    <ConfirmDialog
      opened={leave.status === 'blocked'}
      title={title}
      confirmLabel="Hentikan"
      cancelLabel="Biarkan berjalan"
      onConfirm={() => leave.status === 'blocked' && leave.proceed()}
      onCancel={() => leave.status === 'blocked' && leave.reset()}
    >
      {children}
    </ConfirmDialog>
  );
}
