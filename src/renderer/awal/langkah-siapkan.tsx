import type { JSX } from 'react';
import { assertNever } from '#domain/assert-never.ts';
import { bindClasses } from '../components/class-names.ts';
import { Icon } from '../components/icon.tsx';
import type { CacatSandi } from '../pengaturan/isian/kekuatan-sandi.ts';
import { KopIsian } from '../pengaturan/isian/kop-isian.tsx';
import { NomorIsian } from '../pengaturan/isian/nomor-isian.tsx';
import { PejabatIsian } from '../pengaturan/isian/pejabat-isian.tsx';
import {
  type CacatRancangan,
  checkPejabat,
  checkSurat,
  checkWilayah,
  type RancanganKelurahan,
} from '../pengaturan/isian/rancangan-kelurahan.ts';
import { PesanLupaSandi, SandiIsian } from '../pengaturan/isian/sandi-isian.tsx';
import { WilayahIsian } from '../pengaturan/isian/wilayah-isian.tsx';
import gaya from './awal.module.css';

const kelas = bindClasses(gaya);

type KodeLangkah = 'wilayah' | 'pejabat' | 'surat' | 'sandi';

interface Langkah {
  readonly kode: KodeLangkah;
  readonly nama: string;
  readonly judul: string;
  readonly catatan: string;
  /** What is wrong in this step; empty when one may go on. */
  readonly check: (rancangan: RancanganKelurahan) => CacatRancangan;
}

export const LANGKAH_SIAPKAN: readonly [Langkah, ...Langkah[]] = [
  {
    kode: 'wilayah',
    nama: 'Wilayah',
    judul: 'Kelurahan mana?',
    catatan: 'Nama dan kode diambil dari daftar resmi Kemendagri.',
    check: checkWilayah,
  },
  {
    kode: 'pejabat',
    nama: 'Pejabat',
    judul: 'Siapa pejabatnya?',
    catatan: 'Keduanya masuk daftar yang diundang ke sidang.',
    check: checkPejabat,
  },
  {
    kode: 'surat',
    nama: 'Kop dan nomor',
    judul: 'Kop surat dan nomor',
    catatan: 'Dipakai pada berita acara dan lampirannya.',
    check: checkSurat,
  },
  {
    kode: 'sandi',
    nama: 'Kata sandi',
    judul: 'Kata sandi',
    catatan: 'Diminta setiap kali Mufakat dibuka.',
    check: () => ({}),
  },
];

/** The column with the steps: which are done, which is now. */
export function DaftarLangkah({ kini }: { readonly kini: number }): JSX.Element {
  return (
    <aside className={kelas('tahap')} aria-label="Langkah penyiapan">
      <div className={kelas('merek')}>
        <Icon name="mufakat" size="l" />
        Mufakat
      </div>
      <ol>
        {LANGKAH_SIAPKAN.map(({ kode, nama }, urut) => (
          <li key={kode} className={kelas(urut === kini && 'kini')} aria-current={urut === kini ? 'step' : undefined}>
            <Icon name={urut < kini ? 'layak' : urut === kini ? 'kini' : 'nol'} size="s" />
            {nama}
            <span className={kelas('suara')}>{urut < kini ? '(selesai)' : ''}</span>
          </li>
        ))}
      </ol>
    </aside>
  );
}

export interface IsiLangkahProps {
  readonly langkah: KodeLangkah;
  readonly rancangan: RancanganKelurahan;
  readonly onChange: (rancangan: RancanganKelurahan) => void;
  readonly sandi: { readonly sandi: string; readonly ulang: string };
  readonly onSandi: (sandi: { readonly sandi: string; readonly ulang: string }) => void;
  readonly cacat: CacatRancangan & CacatSandi;
}

/** The fields of one step. */
export function IsiLangkah({ langkah, rancangan, onChange, sandi, onSandi, cacat }: IsiLangkahProps): JSX.Element {
  const isian = { rancangan, onChange, cacat };
  switch (langkah) {
    case 'wilayah':
      return <WilayahIsian {...isian} />;
    case 'pejabat':
      return <PejabatIsian {...isian} />;
    case 'surat':
      return (
        <>
          <KopIsian {...isian} />
          <h2 className={kelas('pisah')}>Nomor surat</h2>
          <NomorIsian {...isian} />
        </>
      );
    case 'sandi':
      return (
        <>
          <PesanLupaSandi />
          <SandiIsian
            sandi={sandi.sandi}
            ulang={sandi.ulang}
            onSandi={(isi) => onSandi({ ...sandi, sandi: isi })}
            onUlang={(isi) => onSandi({ ...sandi, ulang: isi })}
            cacat={cacat}
          />
        </>
      );
    default:
      return assertNever(langkah);
  }
}
