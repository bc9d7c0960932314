import type { JSX } from 'react';
import { formatDari, formatPersen } from './angka.ts';
import { Button } from './button.tsx';
import { bindClasses } from './class-names.ts';
import { useKeys } from './keys/use-keys.ts';
import gaya from './progress-panel.module.css';

const kelas = bindClasses(gaya);

export interface ProgressPanelProps {
  /** What is being done: `Membaca berkas`. */
  readonly title: string;
  readonly selesai: number;
  /** Zero while the total is not known yet. */
  readonly total: number;
  /** Word for what is counted: `baris`. */
  readonly satuan?: string;
  readonly onCancel?: (() => void) | undefined;
}

/** Long work: a bar that only moves forward, the same in words, and `Batalkan` (Esc). */
export function ProgressPanel({ title, selesai, total, satuan, onCancel }: ProgressPanelProps): JSX.Element {
  useKeys({ Esc: { label: 'Batalkan', run: () => onCancel?.(), when: onCancel !== undefined } });
  const known = total > 0;
  const kata = known ? `${formatDari(selesai, total)}${satuan === undefined ? '' : ` ${satuan}`}` : 'Menghitung';
  return (
    <section className={kelas('panel')} aria-label={title}>
      <div className={kelas('kepala')}>
        <h2>{title}</h2>
        <b>{known ? formatPersen(selesai, total) : ''}</b>
      </div>
      <progress className={kelas('batang')} aria-label={title} max={known ? total : 1} value={known ? selesai : 0} />
      <div className={kelas('kaki')}>
        <span>{kata}</span>
        {onCancel !== undefined && (
          <Button onClick={onCancel} kbd="Esc">
            Batalkan
          </Button>
        )}
      </div>
    </section>
  );
}
