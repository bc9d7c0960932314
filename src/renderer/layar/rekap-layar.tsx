import type { JSX } from 'react';
import type { CuplikanLayar, IsiLayar } from '#contract/layar.ts';
import { NAMA_JENIS_USULAN } from '#domain/jenis-usulan.ts';
import { getKataPutusan, PUTUSAN } from '#domain/putusan.ts';
import { bindClasses } from '../components/class-names.ts';
import { Icon } from '../components/icon.tsx';
import gaya from './layar.module.css';
import { IKON_PUTUSAN } from './putusan-layar.tsx';
import { useMuat } from './use-muat.ts';

const kelas = bindClasses(gaya);

export interface RekapLayarProps {
  readonly isi: Extract<IsiLayar, { jenis: 'rekap' }>;
  readonly cuplikan: CuplikanLayar;
}

/** What the session has decided so far, by kind of usulan and in the words of each kind. */
export function RekapLayar({ isi, cuplikan: { usulan, jumlah } }: RekapLayarProps): JSX.Element {
  const ref = useMuat<HTMLElement>();
  const diputus = jumlah.layak + jumlah.tidak_layak + jumlah.ditunda;
  return (
    <main className={kelas('rekap')} ref={ref}>
      <h1>{diputus === usulan ? `${usulan} usulan diputus` : `${diputus} dari ${usulan} usulan diputus`}</h1>
      <ul>
        {isi.baris.map(({ jenisUsulan, jumlah: hitungan, belum }) => (
          <li key={jenisUsulan} data-muat>
            <b>{NAMA_JENIS_USULAN[jenisUsulan]}</b>
            {PUTUSAN.filter((putusan) => hitungan[putusan] > 0).map((putusan) => (
              <span key={putusan} className={kelas(putusan)}>
                <Icon name={IKON_PUTUSAN[putusan]} />
                {getKataPutusan(jenisUsulan, putusan).kata} {hitungan[putusan]}
              </span>
            ))}
            {belum > 0 && (
              <span className={kelas('belum')}>
                <Icon name="nol" />
                Belum {belum}
              </span>
            )}
          </li>
        ))}
      </ul>
    </main>
  );
}
