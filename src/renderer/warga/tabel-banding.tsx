import type { JSX } from 'react';
import { bindClasses } from '../components/class-names.ts';
import { Icon } from '../components/icon.tsx';
import { compareIsi, type SisiBanding } from './compare-isi.ts';
import gaya from './tabel-banding.module.css';

const kelas = bindClasses(gaya);

export interface KolomBanding extends SisiBanding {
  readonly kunci: string;
  readonly judul: string;
  readonly keterangan: string;
}

export interface TabelBandingProps {
  readonly label: string;
  readonly kolom: readonly KolomBanding[];
}

/** Sides beside each other; a row in which they differ has a triangle and its words are marked. */
export function TabelBanding({ label, kolom }: TabelBandingProps): JSX.Element {
  return (
    <section className={kelas('gulir')} aria-label={label} tabIndex={kolom.length > 2 ? 0 : undefined}>
      <table className={kelas('tabel')} aria-label={label} style={{ minWidth: `${9 + 11 * kolom.length}rem` }}>
        <thead>
          <tr>
            <td />
            {kolom.map(({ kunci, judul, keterangan, dihitung }) => (
              <th key={kunci} scope="col" className={kelas(!dihitung && 'ditarik')}>
                {judul}
                <span>{keterangan}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compareIsi(kolom).map(({ label: nama, isi, beda }) => (
            <tr key={nama}>
              <th scope="row">
                {nama}
                {beda && (
                  <span className={kelas('beda')}>
                    <Icon name="ingat" size="xs" />
                    <span>berbeda</span>
                  </span>
                )}
              </th>
              {kolom.map(({ kunci, dihitung }, urut) => (
                <td key={kunci} className={kelas(!dihitung && 'ditarik')}>
                  {beda && dihitung && isi[urut] !== '' ? <mark>{isi[urut]}</mark> : isi[urut]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
