import type { JSX } from 'react';
import type { CuplikanLayar, IsiLayar } from '#contract/layar.ts';
import { bindClasses } from '../components/class-names.ts';
import { Icon } from '../components/icon.tsx';
import gaya from './layar.module.css';
import { useMuat } from './use-muat.ts';

const kelas = bindClasses(gaya);

export interface JudulLayarProps {
  readonly cuplikan: CuplikanLayar;
  readonly isi: Extract<IsiLayar, { jenis: 'judul' }>;
}

/** Before the first candidate, while people arrive: which session it is, and who is in the hall. */
export function JudulLayar({ cuplikan, isi }: JudulLayarProps): JSX.Element {
  const ref = useMuat<HTMLElement>();
  const { kelurahan, sidang, tanggal, mulai, tempat } = cuplikan;
  return (
    <main className={kelas('judul')} ref={ref}>
      <p className={kelas('perihal')}>Musyawarah Kelurahan · {sidang}</p>
      <h1 data-nama data-muat>
        Kelurahan {kelurahan}
      </h1>
      <p className={kelas('fakta')}>
        <span>{tanggal}</span>
        <span>{mulai}</span>
        <span>{tempat}</span>
      </p>
      {isi.ditutup ? (
        <p className={kelas('selesai')}>Sidang sudah ditutup. Terima kasih atas kehadirannya.</p>
      ) : isi.unsur.length === 0 ? (
        <p className={kelas('selesai')}>Peserta dipersilakan mencatatkan kehadirannya.</p>
      ) : (
        <ul className={kelas('unsur')} aria-label="Hadir menurut unsur">
          {isi.unsur.map(({ nama, hadir }) => (
            <li key={nama}>
              {nama} <b>{hadir}</b>
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}

export interface JedaLayarProps {
  readonly cuplikan: CuplikanLayar;
  readonly isi: Extract<IsiLayar, { jenis: 'jeda' }>;
}

/** The hall rests. No name of a candidate stands there meanwhile. */
export function JedaLayar({ cuplikan, isi }: JedaLayarProps): JSX.Element {
  const ref = useMuat<HTMLElement>();
  return (
    <main className={kelas('judul')} ref={ref}>
      <p className={kelas('perihal')}>
        Kelurahan {cuplikan.kelurahan} · {cuplikan.sidang}
      </p>
      <h1 className={kelas('jeda')} data-nama data-muat>
        <Icon name="jeda" />
        Jeda
      </h1>
      <p className={kelas('fakta')}>
        <span>{isi.lanjut === null ? 'Musyawarah segera dilanjutkan' : `Dilanjutkan pukul ${isi.lanjut}`}</span>
      </p>
    </main>
  );
}

/** Nothing is known yet: the data is locked, or the host has just started. */
export function TungguLayar(): JSX.Element {
  const ref = useMuat<HTMLElement>();
  return (
    <main className={kelas('judul')} ref={ref}>
      <p className={kelas('perihal')}>Musyawarah Kelurahan</p>
      <h1 data-nama data-muat>
        Layar siap
      </h1>
      <p className={kelas('fakta')}>
        <span>Menunggu Mufakat dibuka di meja sekretaris</span>
      </p>
    </main>
  );
}
