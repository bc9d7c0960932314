import { useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import { formatAngka } from '../components/angka.ts';
import { ButtonLink } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { bindClasses } from '../components/class-names.ts';
import { useKeys } from '../components/keys/use-keys.ts';
import gaya from './beranda.module.css';

const kelas = bindClasses(gaya);

const LANGKAH = [
  { kode: 'impor', judul: 'Impor usulan', kata: 'Daftar dari RT, RW, dan PSM dalam berkas Excel atau CSV.' },
  { kode: 'sidang', judul: 'Buka sidang', kata: 'Tanggal, tempat, dan siapa yang memimpin.' },
  { kode: 'putus', judul: 'Catat keputusan', kata: 'Satu calon satu layar, satu tombol satu keputusan.' },
  { kode: 'cetak', judul: 'Cetak berita acara', kata: 'Lengkap dengan daftar hadir dan lampirannya.' },
] as const;

export interface KartuMulaiProps {
  /** The step that comes next. */
  readonly langkah: 'impor' | 'sidang';
  readonly menunggu: number;
  readonly contoh: boolean;
}

/** What to do first, while there is no session yet. */
export function KartuMulai({ langkah, menunggu, contoh }: KartuMulaiProps): JSX.Element {
  const navigate = useNavigate();
  const tujuan = langkah === 'impor' ? '/usulan/impor' : '/musyawarah/baru';
  const kata = langkah === 'impor' ? 'Impor daftar usulan' : 'Buka sidang';
  useKeys({ Enter: { label: kata, run: () => void navigate({ to: tujuan }) } });
  return (
    <Card>
      <div className={kelas('sidang')}>
        <div>
          <p className={kelas('atas')}>Mulai dari sini</p>
          <p className={kelas('kapan')}>
            {langkah === 'impor' ? 'Belum ada usulan' : `${formatAngka(menunggu)} usulan menunggu sidang`}
          </p>
          <p className={kelas('tempat')}>
            {langkah === 'impor' && contoh
              ? 'Sebuah berkas usulan rekaan sudah tersedia untuk dicoba pada layar impor.'
              : 'Empat langkah dari daftar usulan sampai berita acara.'}
          </p>
          <ButtonLink to={tujuan} variant="primary" kbd="Enter">
            {kata}
          </ButtonLink>
        </div>
      </div>
      <ol className={kelas('langkah')}>
        {LANGKAH.map(({ kode, judul, kata: isi }, urut) => (
          <li
            key={kode}
            className={kelas(kode === langkah && 'kini')}
            aria-current={kode === langkah ? 'step' : undefined}
          >
            <b>{urut + 1}</b>
            <h2>{judul}</h2>
            <p className={kelas('redup')}>{isi}</p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
