import type { JSX } from 'react';
import { bindClasses } from '../../components/class-names.ts';
import { Meter } from '../../components/meter.tsx';
import { groupUnsur, type HadirUnsur } from '../ruang/group-unsur.ts';
import gaya from './hitungan-unsur.module.css';

const kelas = bindClasses(gaya);

/** How many of each group are here, as figures and bars. */
export function HitunganUnsur({ unsur }: { readonly unsur: readonly HadirUnsur[] }): JSX.Element | null {
  const kelompok = groupUnsur(unsur);
  if (kelompok.length === 0) return null;
  return (
    <ul className={kelas('hitungan')} aria-label="Hadir menurut unsur">
      {kelompok.map(({ nama, hadir, diundang }) => (
        <li key={nama}>
          <span>
            {nama}
            <b>
              {hadir}
              <small>/{diundang}</small>
            </b>
          </span>
          <Meter
            tipis
            bagian={[
              { warna: 'aksen', jumlah: hadir },
              { warna: 'sisa', jumlah: diundang - hadir },
            ]}
          />
        </li>
      ))}
    </ul>
  );
}
