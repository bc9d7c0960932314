import type { JSX } from 'react';
import type { IsiLayar } from '#contract/layar.ts';
import { bindClasses } from '../components/class-names.ts';
import { Icon } from '../components/icon.tsx';
import gaya from './layar.module.css';
import { useMuat } from './use-muat.ts';

const kelas = bindClasses(gaya);

/** As many topics as can be read from ten metres. */
const ACARA_TERBANYAK = 7;

/** The topics of the session, the present one marked; of a long list the part around it. */
export function AcaraLayar({ isi }: { readonly isi: Extract<IsiLayar, { jenis: 'agenda' }> }): JSX.Element {
  const ref = useMuat<HTMLElement>();
  const { acara, kini } = isi;
  const mulai = Math.max(0, Math.min((kini ?? 0) - 2, acara.length - ACARA_TERBANYAK));
  return (
    <main className={kelas('daftar')} ref={ref}>
      <h1>Acara musyawarah</h1>
      <ol>
        {acara.slice(mulai, mulai + ACARA_TERBANYAK).map((satu, urut) => {
          const tempat = mulai + urut;
          const lewat = kini !== null && tempat < kini;
          return (
            <li
              key={tempat}
              className={kelas(tempat === kini && 'kini')}
              aria-current={tempat === kini ? 'step' : undefined}
            >
              <Icon name={tempat === kini ? 'kini' : lewat ? 'cek' : 'nol'} />
              <span>
                {tempat + 1}. {satu}
              </span>
            </li>
          );
        })}
      </ol>
      {acara.length === 0 && <p className={kelas('selesai')}>Acara belum disusun.</p>}
    </main>
  );
}
