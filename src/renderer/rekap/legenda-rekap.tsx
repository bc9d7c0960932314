import type { JSX } from 'react';
import type { Papan } from '#contract/rekap.ts';
import { KEADAAN_KELURAHAN, NAMA_KEADAAN } from '#domain/rekap.ts';
import { formatAngka } from '../components/angka.ts';
import gaya from './legenda-rekap.module.css';
import { TandaKeadaan } from './tanda-keadaan.tsx';

/** What the squares mean, and how many kelurahan stand there: together they are all of the city. */
export function LegendaRekap({ keadaan }: Pick<Papan, 'keadaan'>): JSX.Element {
  return (
    <ul className={gaya.legenda} aria-label="Kelurahan menurut keadaan">
      {KEADAAN_KELURAHAN.map((satu) => (
        <li key={satu}>
          <TandaKeadaan keadaan={satu} />
          {NAMA_KEADAAN[satu]} <b>{formatAngka(keadaan[satu])}</b>
        </li>
      ))}
    </ul>
  );
}
