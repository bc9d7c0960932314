import type { JSX } from 'react';
import type { IsiLayar } from '#contract/layar.ts';
import { getKataPutusan, NAMA_PUTUSAN } from '#domain/putusan.ts';
import { bindClasses } from '../components/class-names.ts';
import gaya from './layar.module.css';
import { PutusanDiLayar } from './putusan-layar.tsx';
import { useMuat } from './use-muat.ts';

const kelas = bindClasses(gaya);

/** Several candidates that are decided together: how many, who they are, and what was decided about all. */
export function BlokLayar({ isi }: { readonly isi: Extract<IsiLayar, { jenis: 'blok' }> }): JSX.Element {
  const ref = useMuat<HTMLElement>();
  const { jumlah, jenisUsulan, orang, putusan, diputus } = isi;
  const lain = jumlah - orang.length;
  return (
    <main className={kelas('blok')} ref={ref}>
      <h1>
        {jumlah} usulan {diputus === jumlah ? 'diputus' : 'dibahas'} bersama
      </h1>
      <ul>
        {orang.map(({ nomor, nama }) => (
          <li key={nomor} data-muat>
            <i>{nomor}</i>
            <span>{nama}</span>
          </li>
        ))}
        {lain > 0 && <li>dan {lain} usulan lainnya</li>}
      </ul>
      {putusan !== null && (
        <PutusanDiLayar
          putusan={putusan}
          kata={jenisUsulan === null ? NAMA_PUTUSAN[putusan] : getKataPutusan(jenisUsulan, putusan).kata}
          baris={[`${jumlah} usulan`, 'disepakati bersama']}
          baru
        />
      )}
    </main>
  );
}
