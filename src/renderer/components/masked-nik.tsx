import type { JSX } from 'react';
import { bindClasses } from './class-names.ts';
import { Kbd } from './kbd.tsx';
import gaya from './masked-nik.module.css';

const kelas = bindClasses(gaya);

/** `137101 540379 9018`: region, birth date, serial. */
export function formatNik(nik: string): string {
  return nik.length === 16 ? `${nik.slice(0, 6)} ${nik.slice(6, 12)} ${nik.slice(12)}` : nik;
}

export interface MaskedNikProps {
  /** A NIK or a nomor KK, sixteen digits. */
  readonly nik: string;
  /** Word before the number; `NIK` or `Nomor KK`. */
  readonly label?: string;
  /** True: the whole number. Only ever on the secretary's screen. */
  readonly shown?: boolean;
  /** Key that shows it, printed behind it; the screen binds it. */
  readonly kbd?: string;
  readonly onToggle?: () => void;
}

/** The number with all but its last four digits hidden. */
export function MaskedNik({ nik, label, shown = false, kbd, onToggle }: MaskedNikProps): JSX.Element {
  const angka = (
    <>
      {label !== undefined && <span className={kelas('label')}>{label}</span>}
      {shown ? (
        <b>{formatNik(nik)}</b>
      ) : (
        <>
          <b aria-hidden="true">•••• •••• •••• {nik.slice(-4)}</b>
          <span className={kelas('suara')}>berakhir {nik.slice(-4)}</span>
        </>
      )}
      {kbd !== undefined && <Kbd keys={kbd} />}
    </>
  );
  if (onToggle === undefined) return <span className={kelas('nik')}>{angka}</span>;
  return (
    <button type="button" className={kelas('nik', 'tekan')} aria-pressed={shown} onClick={onToggle}>
      {angka}
    </button>
  );
}
