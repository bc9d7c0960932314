import type { JSX } from 'react';
import { bindClasses } from './class-names.ts';
import gaya from './meter.module.css';

const kelas = bindClasses(gaya);

export interface MeterPart {
  /** `sisa` is what is not done yet. */
  readonly warna: 'layak' | 'tidak_layak' | 'ditunda' | 'aksen' | 'sisa';
  readonly jumlah: number;
}

export interface MeterProps {
  readonly bagian: readonly MeterPart[];
  readonly tipis?: boolean;
}

/** Parts of a whole as one bar. The figures stand beside it as text, so it is hidden from screen readers. */
export function Meter({ bagian, tipis = false }: MeterProps): JSX.Element {
  return (
    <div className={kelas('meter', tipis && 'tipis')} aria-hidden="true">
      {bagian
        .filter((satu) => satu.jumlah > 0)
        .map((satu) => (
          <i key={satu.warna} className={kelas(satu.warna)} style={{ flexGrow: satu.jumlah }} />
        ))}
    </div>
  );
}
