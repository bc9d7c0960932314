import type { JSX } from 'react';
import { formatAngka } from '../../components/angka.ts';
import { bindClasses } from '../../components/class-names.ts';
import { type BentukSiks, listBagianHasil } from './bagian-hasil.ts';
import gaya from './hasil.module.css';

const kelas = bindClasses(gaya);

export interface IsiHasilProps {
  readonly siks: BentukSiks;
  /** Files of each part, once the zip is there. */
  readonly banyak?: ReadonlyMap<string, number> | undefined;
}

/** What the zip will hold or holds, and what each part is for. */
export function IsiHasil({ siks, banyak }: IsiHasilProps): JSX.Element {
  return (
    <ul className={kelas('isi')}>
      {listBagianHasil(siks).map(({ nama, untuk }) => (
        <li key={nama}>
          <b>{nama}</b>
          <span className={kelas('redup')}>{untuk}</span>
          {banyak !== undefined && <span>{formatAngka(banyak.get(nama) ?? 0)} berkas</span>}
        </li>
      ))}
    </ul>
  );
}
