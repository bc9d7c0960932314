import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { ASAL_USULAN, NAMA_ASAL } from '#domain/asal-usulan.ts';
import { HASIL_SIDANG, NAMA_HASIL_SIDANG } from '#domain/hasil-sidang.ts';
import { JENIS_USULAN, NAMA_JENIS_USULAN } from '#domain/jenis-usulan.ts';
import { NAMA_STATUS_USULAN, STATUS_USULAN } from '#domain/usulan.ts';
import { FilterBar, RtRwChips, toFilterOptions } from '../components/filter-bar.tsx';
import { FilterChip, ToggleChip } from '../components/filter-chip.tsx';
import { orpc } from '../rpc/client.ts';
import { changeSaring, type SaringUsulan } from './saring-usulan.ts';

const STATUS = [
  ...STATUS_USULAN.map((status) => ({ value: status, label: NAMA_STATUS_USULAN[status] })),
  { value: 'siap', label: 'Untuk sidang berikutnya' },
];

export interface SaringBarProps {
  readonly saring: SaringUsulan;
  readonly onChange: (saring: SaringUsulan) => void;
}

/** The filters of the list; those over values that occur are asked from the data. */
export function SaringBar({ saring, onChange }: SaringBarProps): JSX.Element {
  const pilihan = useQuery(orpc.usulan.pilihan.queryOptions());
  const sidang = useQuery({ ...orpc.sidang.list.queryOptions(), enabled: saring.sidang !== undefined });
  const sebutan = sidang.data?.find(({ id }) => id === saring.sidang)?.nama ?? 'sidang';
  const set = (nama: keyof SaringUsulan) => (nilai: string | null) => onChange(changeSaring(saring, nama, nilai));
  return (
    <FilterBar onClear={Object.keys(saring).length > 0 ? () => onChange({}) : undefined}>
      <FilterChip label="Status" options={STATUS} value={saring.status ?? null} onChange={set('status')} />
      <FilterChip
        label="Jenis"
        options={JENIS_USULAN.map((jenis) => ({ value: jenis, label: NAMA_JENIS_USULAN[jenis] }))}
        value={saring.jenis ?? null}
        onChange={set('jenis')}
      />
      <FilterChip
        label="Program"
        options={toFilterOptions(pilihan.data?.program)}
        value={saring.program ?? null}
        onChange={set('program')}
      />
      <FilterChip
        label="Asal"
        options={ASAL_USULAN.map((asal) => ({ value: asal, label: NAMA_ASAL[asal] }))}
        value={saring.asal ?? null}
        onChange={set('asal')}
      />
      <RtRwChips pilihan={pilihan.data} saring={saring} onChange={(bidang, nilai) => set(bidang)(nilai)} />
      {saring.sidang !== undefined && (
        <>
          <ToggleChip label={`Agenda ${sebutan}`} pressed onChange={() => set('sidang')(null)} />
          <FilterChip
            label="Hasil"
            options={HASIL_SIDANG.map((satu) => ({ value: satu, label: NAMA_HASIL_SIDANG[satu] }))}
            value={saring.hasil ?? null}
            onChange={set('hasil')}
          />
        </>
      )}
    </FilterBar>
  );
}
