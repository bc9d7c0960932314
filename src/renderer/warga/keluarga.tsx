import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import type { Warga } from '#contract/warga.ts';
import { bindClasses } from '../components/class-names.ts';
import gaya from './warga.module.css';

const kelas = bindClasses(gaya);

/** The others on the same KK, each with the way to their page. */
export function Keluarga({ keluarga }: { readonly keluarga: Warga['keluarga'] }): JSX.Element {
  if (keluarga.length === 0) return <p className={kelas('redup')}>Tidak ada orang lain dengan nomor KK yang sama.</p>;
  return (
    <ul className={kelas('pasangan')}>
      {keluarga.map(({ kunci, nama, hubungan, umur }) => (
        <li key={kunci}>
          <span className={kelas('redup')}>{hubungan === '' ? 'Anggota' : toKalimat(hubungan)}</span>
          <Link to="/warga/$kunci" params={{ kunci }} className={kelas('taut')}>
            {umur === null ? nama : `${nama}, ${umur}`}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function toKalimat(kata: string): string {
  return kata.charAt(0).toUpperCase() + kata.slice(1).toLowerCase();
}
