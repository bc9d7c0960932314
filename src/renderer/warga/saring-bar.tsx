import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { KEADAAN_WARGA, NAMA_KEADAAN_WARGA } from '#domain/daftar.ts';
import { HASIL_SIKS, NAMA_HASIL_SIKS } from '#domain/hasil-siks.ts';
import { NAMA_SARING_KELUARGA, SARING_KELUARGA } from '#domain/saring-keluarga.ts';
import { FilterBar, RtRwChips, toFilterOptions } from '../components/filter-bar.tsx';
import { FilterChip } from '../components/filter-chip.tsx';
import { orpc } from '../rpc/client.ts';
import { changeSaringWarga, type SaringWarga } from './saring-warga.ts';

const DESIL = [
  ...Array.from({ length: 10 }, (_, nol) => ({ value: String(nol + 1), label: String(nol + 1) })),
  { value: 'kosong', label: 'tanpa desil' },
];

export interface SaringBarProps {
  readonly saring: SaringWarga;
  readonly onChange: (saring: SaringWarga) => void;
}

/** The filters of the registry. */
export function SaringBar({ saring, onChange }: SaringBarProps): JSX.Element {
  const pilihan = useQuery(orpc.warga.pilihan.queryOptions());
  const set = (nama: keyof SaringWarga) => (nilai: string | null) => onChange(changeSaringWarga(saring, nama, nilai));
  return (
    <FilterBar onClear={Object.keys(saring).length > 0 ? () => onChange({}) : undefined}>
      <RtRwChips pilihan={pilihan.data} saring={saring} onChange={(bidang, nilai) => set(bidang)(nilai)} />
      <FilterChip
        label="Desil"
        options={DESIL}
        value={saring.desil === undefined ? null : String(saring.desil)}
        onChange={set('desil')}
      />
      <FilterChip
        label="Program"
        options={toFilterOptions(pilihan.data?.program)}
        value={saring.program ?? null}
        onChange={set('program')}
      />
      <FilterChip
        label="Keadaan"
        options={KEADAAN_WARGA.map((satu) => ({ value: satu, label: NAMA_KEADAAN_WARGA[satu] }))}
        value={saring.keadaan ?? null}
        onChange={set('keadaan')}
      />
      <FilterChip
        label="SIKS-NG"
        options={HASIL_SIKS.map((satu) => ({ value: satu, label: NAMA_HASIL_SIKS[satu] }))}
        value={saring.siks ?? null}
        onChange={set('siks')}
      />
      <FilterChip
        label="Keluarga"
        options={SARING_KELUARGA.map((satu) => ({ value: satu, label: NAMA_SARING_KELUARGA[satu] }))}
        value={saring.keluarga ?? null}
        onChange={set('keluarga')}
      />
    </FilterBar>
  );
}
