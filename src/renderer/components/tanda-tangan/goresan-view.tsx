import type { JSX } from 'react';
import { type Goresan, toPaths } from '#domain/goresan.ts';
import { bindClasses } from '../class-names.ts';
import gaya from './tanda-tangan.module.css';

const kelas = bindClasses(gaya);

export interface GoresanViewProps {
  readonly goresan: Goresan;
  /** Whose signature it is: `Tanda tangan Arman Teladan`. */
  readonly label: string;
}

/** A signature as it was drawn, as large as its place: sharp on every screen and on paper. */
export function GoresanView({ goresan, label }: GoresanViewProps): JSX.Element {
  return (
    <svg
      role="img"
      aria-label={label}
      className={kelas('gambar')}
      viewBox={`0 0 ${100 * goresan.rasio} 100`}
      preserveAspectRatio="xMidYMid meet"
      focusable="false"
    >
      <path d={toPaths(goresan.garis)} />
    </svg>
  );
}
