import { Link } from '@tanstack/react-router';
import type { JSX, ReactNode } from 'react';
import type { Cakupan } from '#contract/terlewat.ts';
import { KATA_TERLEWAT, SEBAB_TERLEWAT } from '#domain/terlewat.ts';
import type { StatusUsulan } from '#domain/usulan.ts';
import { formatAngka } from '../components/angka.ts';
import { Card } from '../components/card.tsx';
import { bindClasses } from '../components/class-names.ts';
import { Icon } from '../components/icon.tsx';
import gaya from './beranda.module.css';
import type { RingkasanSidang } from './ringkasan-sidang.ts';

const kelas = bindClasses(gaya);

export interface MenungguAndaProps {
  readonly usulan: Readonly<Record<StatusUsulan, number>>;
  readonly sidang: readonly RingkasanSidang[];
  /** Undefined while it is counted. */
  readonly cakupan: Cakupan | undefined;
  /** Open findings of the registry. */
  readonly temuan: number;
}

/** Causes that wait under a name of their own; postponed usulan have a row already. */
const SEBAB = SEBAB_TERLEWAT.filter((sebab) => sebab !== 'DITUNDA_TIDAK_KEMBALI');

/** What waits for the secretary; every number opens its list. What is 0 stays away, but for what every session begins with. */
export function MenungguAnda({ usulan, sidang, cakupan, temuan }: MenungguAndaProps): JSX.Element {
  const tanpaBeritaAcara = sidang.filter((satu) => satu.nomorBeritaAcara === null);
  return (
    <Card title="Menunggu Anda">
      <ul className={kelas('tunggu')}>
        <li>
          <Link to="/usulan" search={{ status: 'menunggu' }}>
            <Angka jumlah={usulan.menunggu} kata="Usulan menunggu sidang" kecil="belum pada agenda mana pun" />
          </Link>
        </li>
        {tanpaBeritaAcara
          .filter((satu) => satu.usulan > satu.diputus)
          .map((satu) => (
            <li key={satu.id}>
              <Link to="/usulan" search={{ sidang: satu.id, hasil: 'belum' }}>
                <Angka
                  jumlah={satu.usulan - satu.diputus}
                  kata="Usulan belum diputus"
                  kecil={tanpaBeritaAcara.length > 1 ? satu.nama : 'pada sidang yang terbuka'}
                />
              </Link>
            </li>
          ))}
        <Baris jumlah={usulan.ditunda}>
          <Link to="/usulan" search={{ status: 'ditunda' }}>
            <Angka jumlah={usulan.ditunda} kata="Usulan ditunda" kecil="belum kembali ke sidang" />
          </Link>
        </Baris>
        {SEBAB.map((sebab) => (
          <Baris key={sebab} jumlah={cakupan?.jumlah.sebab[sebab] ?? 0}>
            <Link to="/warga/terlewat" search={{ sebab }}>
              <Angka
                jumlah={cakupan?.jumlah.sebab[sebab] ?? 0}
                kata={KATA_TERLEWAT[sebab].singkat}
                kecil="mungkin terlewat"
              />
            </Link>
          </Baris>
        ))}
        <Baris jumlah={temuan}>
          <Link to="/warga/temuan">
            <Angka jumlah={temuan} kata="Temuan pada data warga" kecil="perlu diperiksa" />
          </Link>
        </Baris>
        <Baris jumlah={tanpaBeritaAcara.length}>
          <Link to="/musyawarah">
            <Angka
              jumlah={tanpaBeritaAcara.length}
              kata="Sidang tanpa berita acara"
              kecil="belum ditutup dan ditandatangani"
            />
          </Link>
        </Baris>
      </ul>
    </Card>
  );
}

function Baris({ jumlah, children }: { readonly jumlah: number; readonly children: ReactNode }): JSX.Element | null {
  return jumlah === 0 ? null : <li>{children}</li>;
}

interface AngkaProps {
  readonly jumlah: number;
  readonly kata: string;
  readonly kecil: string;
}

function Angka({ jumlah, kata, kecil }: AngkaProps): JSX.Element {
  return (
    <>
      <b>{formatAngka(jumlah)}</b>
      <span>
        <span className={kelas('kata')}>{kata}</span>
        <span className={kelas('kecil')}>{kecil}</span>
      </span>
      <Icon name="kanan" size="s" />
    </>
  );
}
