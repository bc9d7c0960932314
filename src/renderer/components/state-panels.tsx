import type { JSX, ReactNode } from 'react';
import { describeError } from '../rpc/error-text.ts';
import { Button } from './button.tsx';
import { bindClasses } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import gaya from './state-panels.module.css';

const kelas = bindClasses(gaya);

export interface EmptyStateProps {
  readonly icon?: IconName;
  /** What is not there: `Belum ada usulan`. */
  readonly title: string;
  /** What to do about it, one sentence. */
  readonly children?: ReactNode;
  /** The button that does it. */
  readonly action?: ReactNode;
}

/** Nothing here yet, and what to do next. */
export function EmptyState({ icon = 'nol', title, children, action }: EmptyStateProps): JSX.Element {
  return (
    <div className={kelas('panel')}>
      <Icon name={icon} size="l" />
      <h2>{title}</h2>
      {children !== undefined && <p>{children}</p>}
      {action !== undefined && <div className={kelas('aksi')}>{action}</div>}
    </div>
  );
}

export interface ErrorStateProps {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
}

/** A failure: one sentence, its code, and `Coba lagi`. Drawn in ink, since colour belongs to decisions. */
export function ErrorState({ error, onRetry }: ErrorStateProps): JSX.Element {
  const { judul, kode, rincian } = describeError(error);
  return (
    <div className={kelas('panel')} role="alert">
      <Icon name="ingat" size="l" />
      <h2>{judul}</h2>
      {rincian.length > 0 && (
        <ul>
          {rincian.map((satu) => (
            <li key={satu}>{satu}</li>
          ))}
        </ul>
      )}
      <p>Kode: {kode}</p>
      {onRetry !== undefined && (
        <div className={kelas('aksi')}>
          <Button onClick={onRetry}>Coba lagi</Button>
        </div>
      )}
    </div>
  );
}

/** Waiting for data. Appears only after a moment, so that fast answers do not flicker. */
export function LoadingState({ children = 'Memuat' }: { readonly children?: ReactNode }): JSX.Element {
  return (
    <div className={kelas('panel', 'memuat')} role="status">
      <p>{children}</p>
    </div>
  );
}
