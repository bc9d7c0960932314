import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { bindClasses } from '../components/class-names.ts';
import { FilterChip, ToggleChip } from '../components/filter-chip.tsx';
import { orpc } from '../rpc/client.ts';
import { KATA_TEMUAN } from './kata-temuan.ts';
import { readSaringTemuan, type SaringTemuan, STATUS_TEMUAN } from './saring-temuan.ts';
import { NAMA_STATUS_TEMUAN } from './status-temuan.tsx';
import gaya from './temuan.module.css';

const kelas = bindClasses(gaya);

export interface SaringBarProps {
  readonly saring: SaringTemuan;
  readonly onChange: (saring: SaringTemuan) => void;
}

const toPilihan = (nilai: readonly string[] = []) =>
  nilai.filter((satu) => satu !== '').map((satu) => ({ value: satu, label: satu }));

/** One chip a kind of finding with its count, the weightiest first; before them where and in which state. */
export function SaringBar({ saring, onChange }: SaringBarProps): JSX.Element {
  const jumlah = useQuery(orpc.temuan.count.queryOptions());
  const pilihan = useQuery(orpc.warga.pilihan.queryOptions());
  const set = (isi: Readonly<Record<string, string | null>>): void => onChange(readSaringTemuan({ ...saring, ...isi }));
  const terbuka = saring.status === undefined;
  return (
    <div className={kelas('saring')}>
      <FilterChip
        label="Status"
        options={STATUS_TEMUAN.map((status) => ({ value: status, label: NAMA_STATUS_TEMUAN[status] }))}
        value={saring.status === 'semua' ? null : (saring.status ?? 'terbuka')}
        onChange={(status) => set({ status: status ?? 'semua' })}
      />
      <FilterChip
        label="RT"
        options={toPilihan(pilihan.data?.rt)}
        value={saring.rt ?? null}
        onChange={(rt) => set({ rt })}
      />
      <FilterChip
        label="RW"
        options={toPilihan(pilihan.data?.rw)}
        value={saring.rw ?? null}
        onChange={(rw) => set({ rw })}
      />
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
    </div>
  );
}
