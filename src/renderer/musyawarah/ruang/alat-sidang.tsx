import type { FunctionComponent, JSX } from 'react';
import type { Sidang } from '#contract/sidang.ts';
import type { LangkahSidang } from '#domain/sidang.ts';
import { bindClasses } from '../../components/class-names.ts';
import { AlatAdendum } from '../adendum/alat-adendum.tsx';
import { AlatLayar } from '../layar/alat-layar.tsx';
import { AlatNotulen } from '../notulen/alat-notulen.tsx';
import { AlatSanggahan } from '../sanggahan/alat-sanggahan.tsx';
import gaya from './alat-sidang.module.css';

const kelas = bindClasses(gaya);

export interface AlatProps {
  readonly sidang: Sidang;
  /** The step that is open, or was before the book: its key leads back there. */
  readonly langkah: LangkahSidang;
}

type DaftarAlat = readonly (readonly [string, FunctionComponent<AlatProps>])[];

/** What lies open beside the steps: each draws one `EntriAlat` and binds its key. After the closing the hall has gone, and addenda come. */
const ALAT: Readonly<Record<Sidang['status'], DaftarAlat>> = {
  terbuka: [
    ['notulen', AlatNotulen],
    ['layar', AlatLayar],
    ['sanggahan', AlatSanggahan],
  ],
  ditutup: [
    ['notulen', AlatNotulen],
    ['adendum', AlatAdendum],
    ['sanggahan', AlatSanggahan],
  ],
};

/** The foot of the session column: the same place in every step, also while the column above it scrolls. */
export function AlatSidang(props: AlatProps): JSX.Element {
  return (
    <section className={kelas('alat')} aria-labelledby="buku-sidang">
      <h2 id="buku-sidang">
        Buku sidang <span aria-hidden="true">Alt +</span>
      </h2>
      <ul>
        {ALAT[props.sidang.status].map(([nama, Alat]) => (
          <li key={nama}>
            <Alat {...props} />
          </li>
        ))}
      </ul>
    </section>
  );
}
