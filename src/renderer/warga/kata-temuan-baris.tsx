import type { JSX } from 'react';
import type { KodeTemuanWarga } from '#domain/temuan-warga.ts';
import { bindClasses } from '../components/class-names.ts';
import { Icon } from '../components/icon.tsx';
import { KATA_TEMUAN } from '../temuan/kata-temuan.ts';
import gaya from './warga.module.css';

const kelas = bindClasses(gaya);

/** A finding in a row: triangle and two words, in ink. */
export function KataTemuanBaris({ kode }: { readonly kode: KodeTemuanWarga }): JSX.Element {
  return (
    <span className={kelas('tanda')}>
      <Icon name="ingat" size="s" />
      {KATA_TEMUAN[kode]}
    </span>
  );
}
