import type { JSX } from 'react';
import { getKataPutusan } from '#domain/putusan.ts';
import { bindClasses } from '../components/class-names.ts';
import { Icon } from '../components/icon.tsx';
import { FotoLayar } from './foto-layar.tsx';
import { type CalonLayar, describeJenisLayar, describePutusanLayar } from './kata-layar.ts';
import gaya from './layar.module.css';
import { PutusanDiLayar } from './putusan-layar.tsx';
import { useMuat } from './use-muat.ts';

const kelas = bindClasses(gaya);

export interface CalonDiLayarProps {
  readonly isi: CalonLayar;
  /** How many usulan are on the agenda. */
  readonly dari: number;
}

/** One candidate: who it is, what is asked, and the decision when it has fallen. */
export function CalonDiLayar({ isi, dari }: CalonDiLayarProps): JSX.Element {
  const ref = useMuat<HTMLElement>();
  const { nomor, jenisUsulan, program, nama, fakta, foto, pemungutan, putusan } = isi;
  return (
    <main className={kelas('calon')} ref={ref}>
      <div className={kelas('orang')}>
        <div>
          <p className={kelas('perihal')}>
            <b>
              Usulan {nomor} dari {dari}
            </b>{' '}
            · {describeJenisLayar(jenisUsulan, program)}
          </p>
          <h1 data-nama data-muat>
            {nama}
          </h1>
          <p className={kelas('fakta')}>
            {fakta.map((satu) => (
              <span key={`${satu.label} ${satu.isi}`}>
                {satu.label !== '' && <i>{satu.label}</i>} {satu.isi}
              </span>
            ))}
          </p>
        </div>
        {foto !== null && <FotoLayar foto={foto} />}
      </div>
      {pemungutan && (
        <div className={kelas('pemungutan')} role="status" data-muat>
          <Icon name="jam" />
          <b>Pemungutan suara</b>
          <p>
            <span>Hasil ditampilkan setelah</span>
            <span>pemungutan ditutup</span>
          </p>
        </div>
      )}
      {putusan !== null && (
        <PutusanDiLayar
          key={`${nomor} ${putusan.putusan} ${putusan.jam}`}
          putusan={putusan.putusan}
          kata={getKataPutusan(jenisUsulan, putusan.putusan).kata}
          baris={describePutusanLayar(isi, putusan)}
          baru={putusan.baru}
        />
      )}
    </main>
  );
}
