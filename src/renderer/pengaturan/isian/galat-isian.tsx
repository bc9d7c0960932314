import type { JSX } from 'react';
import { bindClasses } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { describeError } from '../../rpc/error-text.ts';
import gaya from './galat-isian.module.css';

const kelas = bindClasses(gaya);

/** A refusal beside the form that was sent: its sentence, points and code. What was typed stays. */
export function GalatIsian({ error }: { readonly error: unknown }): JSX.Element {
  const { judul, kode, rincian } = describeError(error);
  return (
    <div className={kelas('galat')} role="alert">
      <Icon name="ingat" />
      <div>
        <b>{judul}</b>
        {rincian.map((satu) => (
          <p key={satu}>{satu}</p>
        ))}
        <p className={kelas('kode')}>Kode: {kode}</p>
      </div>
    </div>
  );
}
