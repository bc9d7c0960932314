import { type JSX, type KeyboardEvent, useRef } from 'react';
import type { PesertaSidang } from '#contract/kehadiran.ts';
import { NAMA_UNSUR } from '#domain/unsur.ts';
import { bindClasses } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { describePeserta } from './find-peserta.ts';
import gaya from './peserta-table.module.css';

const kelas = bindClasses(gaya);

export interface PesertaTableProps {
  readonly daftar: readonly PesertaSidang[];
  readonly terbuka: boolean;
  readonly onToggle: (orang: PesertaSidang) => void;
}

/** Everybody who was invited. A click or the space bar marks; arrows go from one to the next. */
export function PesertaTable({ daftar, terbuka, onToggle }: PesertaTableProps): JSX.Element {
  const tabel = useRef<HTMLTableElement>(null);
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    const langkah = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (langkah === 0) return;
    const kotak = [...(tabel.current?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])];
    const kini = kotak.indexOf(event.currentTarget);
    kotak[kini + langkah]?.focus();
    event.preventDefault();
  };
  return (
    <div className={kelas('gulir')}>
      <table ref={tabel} className={kelas('tabel')} aria-label="Daftar hadir">
        <thead>
          <tr>
            <th scope="col" className={kelas('nomor')}>
              No.
            </th>
            <th scope="col" className={kelas('kotak')}>
              Hadir
            </th>
            <th scope="col">Nama</th>
            <th scope="col">Unsur</th>
            <th scope="col" className={kelas('datang')}>
              Datang
            </th>
          </tr>
        </thead>
        <tbody>
          {daftar.map((orang) => (
            <tr key={orang.pilar} className={kelas(orang.hadir && 'ada')}>
              <td className={kelas('nomor')}>{orang.nomor}</td>
              <td className={kelas('kotak')}>
                <label>
                  <input
                    type="checkbox"
                    checked={orang.hadir}
                    disabled={!terbuka}
                    aria-label={`${orang.nomor} ${orang.nama} hadir`}
                    onChange={() => onToggle(orang)}
                    onKeyDown={press}
                  />
                  <i aria-hidden="true">{orang.hadir && <Icon name="cek" size="xs" />}</i>
                </label>
              </td>
              <td>
                <b>{orang.nama}</b>
                {orang.tamu && ' (tamu)'}
              </td>
              <td className={kelas('redup')}>{describePeserta(orang, NAMA_UNSUR[orang.unsur].lengkap)}</td>
              <td className={kelas('datang')}>{orang.datang ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
