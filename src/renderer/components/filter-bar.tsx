import type { JSX, ReactNode } from 'react';
import { Button } from './button.tsx';
import { bindClasses } from './class-names.ts';
import gaya from './filter-bar.module.css';
import { FilterChip, type FilterOption } from './filter-chip.tsx';

const kelas = bindClasses(gaya);

export interface FilterBarProps {
  /** Takes every filter away; not there while nothing is filtered. */
  readonly onClear?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** The chips above a long list, and the way back to all of it. */
export function FilterBar({ onClear, children }: FilterBarProps): JSX.Element {
  return (
    <div className={kelas('saring')}>
      {children}
      {onClear !== undefined && (
        <Button variant="quiet" compact icon="tutup" onClick={onClear}>
          Hapus saringan
        </Button>
      )}
    </div>
  );
}

/** Values that occur in the data, as they are; an empty one is no choice. */
export function toFilterOptions(nilai: readonly string[] = []): FilterOption[] {
  return nilai.filter((satu) => satu !== '').map((satu) => ({ value: satu, label: satu }));
}

export interface RtRwChipsProps {
  /** RT and RW that occur; undefined until they are known. */
  readonly pilihan: { readonly rt: readonly string[]; readonly rw: readonly string[] } | undefined;
  readonly saring: { readonly rt?: string | undefined; readonly rw?: string | undefined };
  readonly onChange: (bidang: 'rt' | 'rw', nilai: string | null) => void;
}

/** Where people live. */
export function RtRwChips({ pilihan, saring, onChange }: RtRwChipsProps): JSX.Element {
  return (
    <>
      {(['rt', 'rw'] as const).map((bidang) => (
        <FilterChip
          key={bidang}
          label={bidang.toUpperCase()}
          options={toFilterOptions(pilihan?.[bidang])}
          value={saring[bidang] ?? null}
          onChange={(nilai) => onChange(bidang, nilai)}
        />
      ))}
    </>
  );
}
