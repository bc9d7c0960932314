import type { JSX, ReactNode } from 'react';
import type { Rekonsiliasi } from '#contract/rekonsiliasi.ts';
import { NAMA_JENIS_DAFTAR } from '#domain/daftar.ts';
import {
  type BagianKelompok,
  getKataKelompok,
  KELOMPOK_PADANAN,
  type KelompokPadanan,
} from '#domain/padanan/kelompok-padanan.ts';
import { formatTanggal, toTanggal } from '#domain/tanggal.ts';
import { formatAngka } from '../components/angka.ts';
import { bindClasses } from '../components/class-names.ts';
import gaya from './rekonsiliasi.module.css';

const kelas = bindClasses(gaya);

const BAGIAN: readonly (readonly [BagianKelompok, string])[] = [
  ['putuskan', 'Perlu diputuskan'],
  ['laporkan', 'Perlu dilaporkan'],
  ['selesai', 'Selesai'],
];

export interface KelompokNavProps {
  readonly hasil: Rekonsiliasi;
  readonly dipilih: KelompokPadanan;
  readonly onChoose: (kelompok: KelompokPadanan) => void;
  /** What to do with the result as a whole. */
  readonly children: ReactNode;
}

/** Groups that hold anything, and the one that is shown, in the order of the work. */
export function listKelompokTampil(hasil: Rekonsiliasi, dipilih: KelompokPadanan | null): KelompokPadanan[] {
  return KELOMPOK_PADANAN.filter((satu) => hasil.kelompok[satu] > 0 || satu === dipilih);
}

/** The work by groups, each with what is left in it. The counts add up to all results. */
export function KelompokNav({ hasil, dipilih, onChoose, children }: KelompokNavProps): JSX.Element {
  const lawan = hasil.kanan === null ? 'warga' : 'daftar';
  const tampil = listKelompokTampil(hasil, dipilih);
  return (
    <nav className={kelas('samping')} aria-label="Kelompok hasil">
      <div className={kelas('kepala')}>
        <p className={kelas('judul')}>Rekonsiliasi</p>
        <p className={kelas('redup')}>
          {NAMA_JENIS_DAFTAR[hasil.kiri.jenis]}, {formatTanggal(toTanggal(new Date(hasil.waktu)))}
        </p>
        {children}
      </div>
      {BAGIAN.map(([bagian, nama]) => {
        const isi = tampil.filter((satu) => getKataKelompok(satu, lawan).bagian === bagian);
        if (isi.length === 0) return null;
        return (
          <section key={bagian} aria-label={nama}>
            <h2>{nama}</h2>
            <ul>
              {isi.map((satu) => (
                <li key={satu}>
                  <button
                    type="button"
                    className={kelas('kelompok', satu === dipilih && 'dipilih')}
                    aria-current={satu === dipilih ? 'page' : undefined}
                    onClick={() => onChoose(satu)}
                  >
                    <span>{getKataKelompok(satu, lawan).nama}</span>
                    <b>{formatAngka(hasil.kelompok[satu])}</b>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}
