import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { FilterBar, RtRwChips } from '../components/filter-bar.tsx';
import { FilterChip, ToggleChip } from '../components/filter-chip.tsx';
import { orpc } from '../rpc/client.ts';
import { KATA_TEMUAN } from './kata-temuan.ts';
import { readSaringTemuan, type SaringTemuan, STATUS_TEMUAN } from './saring-temuan.ts';
import { NAMA_STATUS_TEMUAN } from './status-temuan.tsx';

export interface SaringBarProps {
  readonly saring: SaringTemuan;
  readonly onChange: (saring: SaringTemuan) => void;
}

/** One chip a kind of finding with its count, the weightiest first; before them where and in which state. */
export function SaringBar({ saring, onChange }: SaringBarProps): JSX.Element {
  const jumlah = useQuery(orpc.temuan.count.queryOptions());
  const pilihan = useQuery(orpc.warga.pilihan.queryOptions());
  const set = (isi: Readonly<Record<string, string | null>>): void => onChange(readSaringTemuan({ ...saring, ...isi }));
  const terbuka = saring.status === undefined;
  return (
    <FilterBar>
      <FilterChip
        label="Status"
        options={STATUS_TEMUAN.map((status) => ({ value: status, label: NAMA_STATUS_TEMUAN[status] }))}
        value={saring.status === 'semua' ? null : (saring.status ?? 'terbuka')}
        onChange={(status) => set({ status: status ?? 'semua' })}
      />
      <RtRwChips pilihan={pilihan.data} saring={saring} onChange={(bidang, nilai) => set({ [bidang]: nilai })} />
      {(jumlah.data ?? []).map((satu) => {
        const banyak = terbuka ? satu.terbuka : satu.semua;
        const pressed = saring.kode === satu.kode;
        if (banyak === 0 && !pressed) return null;
        return (
          <ToggleChip
            key={satu.kode}
            label={KATA_TEMUAN[satu.kode]}
            // In the other states the count would not be that of the rows behind the chip.
            {...((terbuka || saring.status === 'semua') && { jumlah: banyak })}
            pressed={pressed}
            onChange={(on) => set({ kode: on ? satu.kode : null })}
          />
        );
      })}
    </FilterBar>
  );
}
