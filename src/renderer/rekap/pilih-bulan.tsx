import { Menu } from '@mantine/core';
import { type JSX, useRef } from 'react';
import { formatPeriode } from '#domain/periode.ts';
import { formatAngka } from '../components/angka.ts';
import { bindClasses } from '../components/class-names.ts';
import { Icon } from '../components/icon.tsx';
import { Kbd } from '../components/kbd.tsx';
import { useKeys } from '../components/keys/use-keys.ts';
import gaya from './pilih-bulan.module.css';
import type { PeriodeRekap } from './use-periode.ts';

const kelas = bindClasses(gaya);

export interface PilihBulanProps {
  readonly bulan: PeriodeRekap;
  /** Stands behind the month: `batas 17 November`. */
  readonly keterangan?: string | undefined;
}

/** The month that is shown, and a menu of the others (B). */
export function PilihBulan({ bulan, keterangan }: PilihBulanProps): JSX.Element {
  const tombol = useRef<HTMLButtonElement>(null);
  useKeys({
    B: {
      label: 'Pilih bulan',
      run: () => {
        tombol.current?.focus();
        tombol.current?.click();
      },
    },
  });
  return (
    <Menu
      position="bottom-start"
      shadow="md"
      radius="lg"
      width="max-content"
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <button ref={tombol} type="button" className={kelas('bulan')} aria-keyshortcuts="B">
          <span>
            {formatPeriode(bulan.periode)}
            {keterangan !== undefined && `, ${keterangan}`}
          </span>
          <Icon name="bawah" size="s" />
          <Kbd keys="B" />
        </button>
      </Menu.Target>
      <Menu.Dropdown className={kelas('daftar')}>
        {bulan.pilihan.map(({ periode, paket }) => (
          <Menu.Item key={periode} className={kelas('pilihan')} onClick={() => bulan.choose(periode)}>
            <span className={kelas('isi')}>
              {formatPeriode(periode)}
              <span className={kelas('redup')}>{formatAngka(paket)} paket</span>
              {periode === bulan.periode && <Icon name="cek" size="s" />}
            </span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
