import type { JSX } from 'react';
import { type KekuranganSidang, NAMA_LANGKAH_SIDANG } from '#domain/sidang.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import gaya from './daftar-periksa.module.css';

const kelas = bindClasses(gaya);

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
          <ButtonLink to={`/musyawarah/$sidang/${langkah}`} params={{ sidang: String(sidang) }} compact>
            Ke {NAMA_LANGKAH_SIDANG[langkah]}
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
