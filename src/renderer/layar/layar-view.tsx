import type { JSX } from 'react';
import type { CuplikanLayar, IsiLayar } from '#contract/layar.ts';
import { assertNever } from '#domain/assert-never.ts';
import { bindClasses } from '../components/class-names.ts';
import { Icon } from '../components/icon.tsx';
import { AcaraLayar } from './acara-layar.tsx';
import { BlokLayar } from './blok-layar.tsx';
import { CalonDiLayar } from './calon-layar.tsx';
import { HasilLayar } from './hasil-layar.tsx';
import { JedaLayar, JudulLayar, TungguLayar } from './judul-layar.tsx';
import { KALIMAT_PENETAPAN } from './kata-layar.ts';
import gaya from './layar.module.css';
import { RekapLayar } from './rekap-layar.tsx';

const kelas = bindClasses(gaya);

/** Pictures under which the running result stands. */
const BERHITUNG: readonly IsiLayar['jenis'][] = ['calon', 'blok', 'rekap'];

export interface LayarViewProps {
  readonly cuplikan: CuplikanLayar | null;
  readonly jam: string;
  readonly tersambung: boolean;
  /** Says how the window fills the whole screen. */
  readonly petunjuk: boolean;
}

/** The picture for the hall. It fills the box it is given, 16:9 or not: the window of the projector, or the small one of the operator. */
export function LayarView({ cuplikan, jam, tersambung, petunjuk }: LayarViewProps): JSX.Element {
  const berhitung = cuplikan !== null && BERHITUNG.includes(cuplikan.isi.jenis);
  return (
    <div className={kelas('panggung')}>
      <div className={kelas('layar')}>
        <header className={kelas('atas')}>
          <Icon name="mufakat" />
          <b>{cuplikan === null ? 'Mufakat' : `Kelurahan ${cuplikan.kelurahan}`}</b>
          {cuplikan !== null && <span>{cuplikan.sidang}</span>}
          <span className={kelas('ujung')}>{cuplikan !== null && `${cuplikan.hadir} hadir`}</span>
          <b>{jam}</b>
        </header>
        {cuplikan === null ? <TungguLayar /> : <Isi cuplikan={cuplikan} />}
        {cuplikan !== null && cuplikan.pembicara !== null && (
          <section className={kelas('bicara')} aria-label="Yang berbicara">
            <Icon name="musyawarah" />
            <span>Berbicara</span>
            <b>{cuplikan.pembicara.nama}</b>
            {cuplikan.pembicara.sebagai !== '' && <span>{cuplikan.pembicara.sebagai}</span>}
          </section>
        )}
        <footer className={kelas('kaki')}>
          {berhitung && <HasilLayar cuplikan={cuplikan} />}
          <p className={kelas('penetapan')}>
            <span>{KALIMAT_PENETAPAN}</span>
            {!tersambung ? (
              <span role="status" className={kelas('putus')}>
                <Icon name="ingat" />
                Menyambung lagi
              </span>
            ) : (
              petunjuk && <span>F11: layar penuh</span>
            )}
          </p>
        </footer>
      </div>
    </div>
  );
}

function Isi({ cuplikan }: { readonly cuplikan: CuplikanLayar }): JSX.Element {
  const { isi } = cuplikan;
  switch (isi.jenis) {
    case 'judul':
      return <JudulLayar cuplikan={cuplikan} isi={isi} />;
    case 'agenda':
      return <AcaraLayar isi={isi} />;
    case 'calon':
      return <CalonDiLayar isi={isi} dari={cuplikan.usulan} />;
    case 'blok':
      return <BlokLayar isi={isi} />;
    case 'rekap':
      return <RekapLayar isi={isi} cuplikan={cuplikan} />;
    case 'jeda':
      return <JedaLayar isi={isi} cuplikan={cuplikan} />;
    default:
      return assertNever(isi);
  }
}
