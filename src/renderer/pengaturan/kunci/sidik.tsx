import type { JSX } from 'react';
import { bindClasses } from '../../components/class-names.ts';
import gaya from './kunci.module.css';

const kelas = bindClasses(gaya);

export interface SidikProps {
  /** `7Q4M-2KXD-9HTR-B3VE` */
  readonly sidik: string;
  /** Large, to be read aloud from where one sits. */
  readonly besar?: boolean;
}

/** A fingerprint in its groups of four, as others read it aloud. */
export function Sidik({ sidik, besar = false }: SidikProps): JSX.Element {
  return <span className={kelas('sidik', besar && 'besar')}>{sidik}</span>;
}
