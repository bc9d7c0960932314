import { Menu } from '@mantine/core';
import type { JSX } from 'react';
import { formatAngka } from './angka.ts';
import { bindClasses } from './class-names.ts';
import gaya from './filter-chip.module.css';
import { Icon, type IconName } from './icon.tsx';

const kelas = bindClasses(gaya);

export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

export interface FilterChipProps {
  /** What is filtered: `RT`, `Program`. */
  readonly label: string;
  readonly options: readonly FilterOption[];
  /** Null: not filtered. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** A filter with a menu of values; the chosen value stands on the chip and `Semua` takes it away. */
export function FilterChip({ label, options, value, onChange }: FilterChipProps): JSX.Element {
  const chosen = options.find((option) => option.value === value);
  return (
    <Menu
      withInitialFocusPlaceholder={false}
      position="bottom-start"
      shadow="md"
      radius="lg"
      width="max-content"
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <button type="button" className={kelas('chip', chosen !== undefined && 'on')}>
          {chosen === undefined ? label : `${label}: ${chosen.label}`}
          <Icon name="bawah" size="s" />
        </button>
      </Menu.Target>
      <Menu.Dropdown className={kelas('daftar')}>
        <Menu.Item className={kelas('pilihan')} onClick={() => onChange(null)}>
          Semua
        </Menu.Item>
        {options.map((option) => (
          <Menu.Item key={option.value} className={kelas('pilihan')} onClick={() => onChange(option.value)}>
            {option.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

export interface ToggleChipProps {
  readonly label: string;
  readonly pressed: boolean;
  readonly onChange: (pressed: boolean) => void;
  readonly icon?: IconName;
  /** How many rows it would leave. */
  readonly jumlah?: number;
}

/** A filter that is on or off: `Temuan 45`. */
export function ToggleChip({ label, pressed, onChange, icon, jumlah }: ToggleChipProps): JSX.Element {
  return (
    <button
      type="button"
      className={kelas('chip', pressed && 'on')}
      aria-pressed={pressed}
      onClick={() => onChange(!pressed)}
    >
      {icon !== undefined && <Icon name={icon} size="s" />}
      {label}
      {jumlah !== undefined && <b>{formatAngka(jumlah)}</b>}
      {pressed && <Icon name="tutup" size="s" />}
    </button>
  );
}
