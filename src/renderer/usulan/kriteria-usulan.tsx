import type { JSX } from 'react';
import { countKriteria, type IsiKriteria, KATA_KRITERIA, KRITERIA, SUMBER_KRITERIA } from '#domain/kriteria.ts';
import { bindClasses } from '../components/class-names.ts';
import gaya from './kriteria-usulan.module.css';

const kelas = bindClasses(gaya);

const KATA_JAWABAN = { ya: 'Ya', tidak: 'Tidak' } as const;

/** The answers line by line; the question on a place to live stands there only where it was answered. */
export function KriteriaUsulan({ isi }: { readonly isi: IsiKriteria }): JSX.Element {
  const { tanpaTempatTinggal } = countKriteria(isi);
  return (
    <>
      <ul className={kelas('daftar')}>
        {KRITERIA.filter((kode) => KATA_KRITERIA[kode].huruf !== '' || isi[kode] !== undefined).map((kode) => {
          const jawaban = isi[kode];
          return (
            <li key={kode}>
              <span>{KATA_KRITERIA[kode].pendek}</span>
              {jawaban === undefined ? (
                <span className={kelas('redup')}>Kosong</span>
              ) : (
                <span className={kelas(jawaban === 'ya' && 'ya')}>{KATA_JAWABAN[jawaban]}</span>
              )}
            </li>
          );
        })}
      </ul>
      <p className={kelas('redup', 'kaki')}>
        {tanpaTempatTinggal && 'Tanpa tempat tinggal: menurut teksnya langsung fakir miskin. '}
        Hanya jawaban, tanpa nilai lulus. {SUMBER_KRITERIA}.
      </p>
    </>
  );
}
