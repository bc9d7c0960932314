import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import { assertNever } from '#domain/assert-never.ts';
import { bindClasses } from '../components/class-names.ts';
import { Kbd } from '../components/kbd.tsx';
import { useKeys } from '../components/keys/use-keys.ts';
import { usePeranData } from '../shell/use-peran-data.ts';
import { type BagianPengaturan, listBagianPengaturan, NAMA_BAGIAN } from './bagian.ts';
import { BagianBatas } from './bagian-batas.tsx';
import { BagianBatasDinsos } from './bagian-batas-dinsos.tsx';
import { BagianData } from './bagian-data.tsx';
import { BagianDinsos } from './bagian-dinsos.tsx';
import { BagianKelurahan } from './bagian-kelurahan.tsx';
import { BagianKuorum } from './bagian-kuorum.tsx';
import { BagianNotulen } from './bagian-notulen.tsx';
import { BagianPena } from './bagian-pena.tsx';
import { BagianPilar } from './bagian-pilar.tsx';
import { BagianProgram } from './bagian-program.tsx';
import { BagianTeks } from './bagian-teks.tsx';
import { BagianKunci } from './kunci/bagian-kunci.tsx';
import gaya from './pengaturan.module.css';

const kelas = bindClasses(gaya);

const rute = getRouteApi('/pengaturan');

/** Everything of the set-up, to be changed; one part at a time. */
export function Pengaturan(): JSX.Element {
  const { bagian: diminta } = rute.useSearch();
  const semua = listBagianPengaturan(usePeranData());
  const bagian = semua.find((satu) => satu === diminta) ?? semua[0] ?? 'data';
  const navigate = useNavigate();
  useKeys(
    Object.fromEntries(
      semua.map((satu, urut) => [
        getTombol(urut),
        { label: NAMA_BAGIAN[satu], run: () => void navigate({ to: '/pengaturan', search: { bagian: satu } }) },
      ]),
    ),
  );
  return (
    <div className={kelas('ruang')}>
      <nav className={kelas('kolom')} aria-label="Bagian pengaturan">
        {semua.map((satu, urut) => (
          <Link
            key={satu}
            to="/pengaturan"
            search={{ bagian: satu }}
            aria-current={satu === bagian ? 'page' : undefined}
            activeProps={{}}
            aria-keyshortcuts={getTombol(urut)}
          >
            {NAMA_BAGIAN[satu]}
            <Kbd keys={getTombol(urut)} />
          </Link>
        ))}
      </nav>
      <div className={kelas('isi')}>{renderBagian(bagian)}</div>
    </div>
  );
}

/** The digits of the keyboard in their order: the tenth part has 0, and the one after it the first letter of its name. */
function getTombol(urut: number): string {
  return urut < 10 ? String((urut + 1) % 10) : 'K';
}

function renderBagian(bagian: BagianPengaturan): JSX.Element {
  switch (bagian) {
    case 'kelurahan':
    case 'surat':
      return <BagianKelurahan key={bagian} bagian={bagian} />;
    case 'teks':
      return <BagianTeks />;
    case 'program':
      return <BagianProgram />;
    case 'pena':
      return <BagianPena />;
    case 'batas':
      return <BagianBatas />;
    case 'kuorum':
      return <BagianKuorum />;
    case 'pilar':
      return <BagianPilar />;
    case 'notulen':
      return <BagianNotulen />;
    case 'data':
      return <BagianData />;
    case 'kunci':
      return <BagianKunci />;
    case 'dinsos':
      return <BagianDinsos />;
    case 'batas_dinsos':
      return <BagianBatasDinsos />;
    default:
      return assertNever(bagian);
  }
}
