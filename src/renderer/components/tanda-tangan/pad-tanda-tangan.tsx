import { type JSX, type KeyboardEvent, useId } from 'react';
import { type GarisGoresan, thinGaris, toPaths } from '#domain/goresan.ts';
import { bindClasses } from '../class-names.ts';
import gaya from './tanda-tangan.module.css';
import { usePen } from './use-pen.ts';

const kelas = bindClasses(gaya);

/** Width of the pad divided by its height. */
export const RASIO_PAD = 2;

export interface PadTandaTanganProps {
  /** Who signs, for screen readers: `Arman Teladan`. */
  readonly nama: string;
  readonly garis: readonly GarisGoresan[];
  readonly onChange: (garis: readonly GarisGoresan[]) => void;
  /** Enter on the pad, as on its button. */
  readonly onSave: () => void;
}

/** The place to sign with pen, finger or mouse. Strokes are held by whoever shows it; see `TandaTangan` for the buttons. */
export function PadTandaTangan({ nama, garis, onChange, onSave }: PadTandaTanganProps): JSX.Element {
  const id = useId();
  const { berjalan, events } = usePen(RASIO_PAD, (baru) => {
    onChange([...garis, thinGaris(baru)]);
  });
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Backspace') onChange(garis.slice(0, -1));
    else if (event.key === 'Delete') onChange([]);
    else return;
    event.preventDefault();
  };
  const kosong = garis.length === 0 && berjalan.length === 0;
  return (
    <div className={kelas('pad')}>
      <button
        type="button"
        className={kelas('bidang')}
        aria-label={`Bidang tanda tangan ${nama}, ${kosong ? 'kosong' : `${garis.length} goresan`}`}
        aria-describedby={`${id}-cara`}
        onKeyDown={press}
        // Who types beside the pad goes on typing while somebody signs.
        onMouseDown={(event) => event.preventDefault()}
        // A press of the keyboard has no detail; the click that ends a stroke has one and means nothing.
        onClick={(event) => event.detail === 0 && onSave()}
        {...events}
      >
        <svg viewBox={`0 0 ${100 * RASIO_PAD} 100`} aria-hidden="true" focusable="false">
          <line className={kelas('alas')} x1={16} x2={100 * RASIO_PAD - 16} y1={79} y2={79} />
          <path d={toPaths([...garis, berjalan])} />
        </svg>
      </button>
      <p id={`${id}-cara`} className={kelas('cara', !kosong && 'suara')}>
        Tanda tangan di sini dengan pena, jari, atau tetikus
      </p>
    </div>
  );
}
