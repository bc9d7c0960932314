import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import type { StatusUsulan } from '#domain/usulan.ts';
import { formatAngka } from '../components/angka.ts';
import { Card } from '../components/card.tsx';
import { bindClasses } from '../components/class-names.ts';
import { Icon } from '../components/icon.tsx';
import gaya from './beranda.module.css';

const kelas = bindClasses(gaya);

export interface MenungguAndaProps {
  readonly usulan: Readonly<Record<StatusUsulan, number>>;
  readonly tanpaBeritaAcara: number;
}

/** What waits for the secretary; every number opens its list. */
export function MenungguAnda({ usulan, tanpaBeritaAcara }: MenungguAndaProps): JSX.Element {
  return (
    <Card title="Menunggu Anda">
      <ul className={kelas('tunggu')}>
        <li>
          <Link to="/usulan" search={{ status: 'menunggu' }}>
            <Angka jumlah={usulan.menunggu} kata="Usulan menunggu sidang" kecil="belum pada agenda mana pun" />
          </Link>
        </li>
        <li>
          <Link to="/usulan" search={{ status: 'ditunda' }}>
            <Angka jumlah={usulan.ditunda} kata="Usulan ditunda" kecil="dapat dibahas lagi" />
          </Link>
        </li>
        <li>
          <Link to="/musyawarah">
            <Angka jumlah={tanpaBeritaAcara} kata="Sidang tanpa berita acara" kecil="belum ditutup" />
          </Link>
        </li>
      </ul>
    </Card>
  );
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
