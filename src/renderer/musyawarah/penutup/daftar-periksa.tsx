import type { JSX } from 'react';
import { type KekuranganSidang, NAMA_TEMPAT_PERIKSA, type TempatPeriksa } from '#domain/daftar-periksa.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import gaya from './daftar-periksa.module.css';

const kelas = bindClasses(gaya);

/** Where each point is settled. */
const ALAMAT = {
  persiapan: '/musyawarah/$sidang/persiapan',
  kehadiran: '/musyawarah/$sidang/kehadiran',
  pembahasan: '/musyawarah/$sidang/pembahasan',
  'berita-acara': '/musyawarah/$sidang/berita-acara',
  kirim: '/musyawarah/$sidang/kirim',
  notulen: '/musyawarah/$sidang/notulen',
  sanggahan: '/musyawarah/$sidang/sanggahan',
} as const satisfies Partial<Record<TempatPeriksa, string>>;

/** The card of the signers, below on the same screen. */
export const ID_PENANDA = 'penanda-tangan';

function showPenanda(): void {
  document.getElementById(ID_PENANDA)?.focus();
}

export interface DaftarPeriksaProps {
  readonly sidang: number;
  readonly kekurangan: readonly KekuranganSidang[];
}

/** What blocks the closing, then what is only worth a look; each with the way to its step. */
export function DaftarPeriksa({ sidang, kekurangan }: DaftarPeriksaProps): JSX.Element {
  const menghalangi = kekurangan.filter((satu) => satu.sifat === 'menghalangi');
  const mengingatkan = kekurangan.filter((satu) => satu.sifat === 'mengingatkan');
  return (
    <>
      <Card title="Harus selesai dahulu" end={menghalangi.length === 0 ? 'Tidak ada' : `${menghalangi.length} hal`}>
        {menghalangi.length === 0 ? (
          <p className={kelas('lengkap')}>
            <Icon name="layak" size="s" />
            Semua yang perlu sudah ada.
          </p>
        ) : (
          <Daftar sidang={sidang} items={menghalangi} />
        )}
      </Card>
      {mengingatkan.length > 0 && (
        <Card title="Periksa sekali lagi" end="Tidak menghalangi penutupan">
          <Daftar sidang={sidang} items={mengingatkan} />
        </Card>
      )}
    </>
  );
}

interface DaftarProps {
  readonly sidang: number;
  readonly items: readonly KekuranganSidang[];
}

function Daftar({ sidang, items }: DaftarProps): JSX.Element {
  return (
    <ul className={kelas('daftar')}>
      {items.map(({ kode, sifat, pesan, langkah }) => (
        <li key={kode}>
          <Icon name={sifat === 'menghalangi' ? 'ingat' : 'nol'} size="s" />
          <span className={kelas(sifat === 'menghalangi' && 'tebal')}>{pesan}</span>
          {langkah === 'penutup' ? (
            <Button compact onClick={showPenanda}>
              Ke Penanda tangan
            </Button>
          ) : (
            <ButtonLink to={ALAMAT[langkah]} params={{ sidang: String(sidang) }} compact>
              Ke {NAMA_TEMPAT_PERIKSA[langkah]}
            </ButtonLink>
          )}
        </li>
      ))}
    </ul>
  );
}
