import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { NAMA_STATUS_PENA, STATUS_PENA } from '#domain/pena.ts';
import { KLASTER, NAMA_KLASTER } from '#domain/usaha.ts';
import { formatAngka } from '../components/angka.ts';
import { FilterBar, RtRwChips } from '../components/filter-bar.tsx';
import { FilterChip, ToggleChip } from '../components/filter-chip.tsx';
import { orpc } from '../rpc/client.ts';
import { readSaringPena, type SaringPena } from './saring-pena.ts';

const PERIKSA = [
  { value: 'kurang', label: 'data kurang' },
  { value: 'umurLuar', label: 'umur di luar batas' },
] as const;

const PILIHAN_KLASTER = [
  ...KLASTER.map((satu) => ({ value: satu, label: NAMA_KLASTER[satu] })),
  { value: 'kosong', label: 'belum diisi' },
];

export interface SaringBarProps {
  readonly saring: SaringPena;
  readonly onChange: (saring: SaringPena) => void;
}

const withJumlah = (label: string, jumlah: number | undefined): string =>
  jumlah === undefined ? label : `${label}, ${formatAngka(jumlah)}`;

/** The filters of the candidates; the first turns to recipients of whom no business is known. */
export function SaringBar({ saring, onChange }: SaringBarProps): JSX.Element {
  const jumlah = useQuery(orpc.pena.count.queryOptions());
  const pilihan = useQuery(orpc.warga.pilihan.queryOptions());
  const set = (isi: Readonly<Record<string, unknown>>): void => onChange(readSaringPena({ ...saring, ...isi }));
  const calon = saring.kelompok === undefined;
  return (
    <FilterBar onClear={Object.keys(saring).length > 0 ? () => onChange({}) : undefined}>
      <ToggleChip
        label="Tanpa usaha"
        pressed={!calon}
        onChange={(on) => onChange(on ? { kelompok: 'tanpa_usaha' } : {})}
        {...(jumlah.data !== undefined && { jumlah: jumlah.data.tanpaUsaha })}
      />
      {calon && (
        <>
          <FilterChip
            label="Perlu diperiksa"
            options={PERIKSA.map(({ value, label }) => ({ value, label: withJumlah(label, jumlah.data?.[value]) }))}
            value={PERIKSA.find(({ value }) => saring[value])?.value ?? null}
            onChange={(dipilih) => set({ kurang: dipilih === 'kurang', umurLuar: dipilih === 'umurLuar' })}
          />
          <FilterChip
            label="Klaster"
            options={PILIHAN_KLASTER}
            value={saring.klaster ?? null}
            onChange={(klaster) => set({ klaster })}
          />
          <FilterChip
            label="Status"
            options={STATUS_PENA.map((satu) => ({ value: satu, label: NAMA_STATUS_PENA[satu] }))}
            value={saring.status ?? null}
            onChange={(status) => set({ status })}
          />
        </>
      )}
      <RtRwChips pilihan={pilihan.data} saring={saring} onChange={(bidang, nilai) => set({ [bidang]: nilai })} />
    </FilterBar>
  );
}
