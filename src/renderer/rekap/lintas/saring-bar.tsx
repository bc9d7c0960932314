import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { formatPeriode } from '#domain/periode.ts';
import { JENIS_TEMUAN_LINTAS, KATA_TEMUAN_LINTAS } from '#domain/temuan-lintas.ts';
import { FilterBar } from '../../components/filter-bar.tsx';
import { FilterChip, ToggleChip } from '../../components/filter-chip.tsx';
import { orpc } from '../../rpc/client.ts';
import { useKelurahanKota } from '../use-kelurahan-kota.ts';
import { readSaringLintas, type SaringLintas } from './saring-lintas.ts';
import { useJumlahLintas } from './use-jumlah-lintas.ts';

export interface SaringBarProps {
  readonly saring: SaringLintas;
  readonly onChange: (saring: SaringLintas) => void;
}

/** One chip a kind of finding with its count, the gravest first; before them which month and which kelurahan. */
export function SaringBar({ saring, onChange }: SaringBarProps): JSX.Element {
  const bulan = useQuery(orpc.rekap.listPeriode.queryOptions());
  const kelurahan = useKelurahanKota(saring.bulan);
  const jumlah = useJumlahLintas(saring.bulan);
  const set = (isi: Readonly<Record<string, string | null>>): void => onChange(readSaringLintas({ ...saring, ...isi }));
  return (
    <FilterBar>
      <FilterChip
        label="Bulan"
        options={(bulan.data ?? []).map((satu) => ({ value: satu.periode, label: formatPeriode(satu.periode) }))}
        value={saring.bulan ?? null}
        onChange={(nilai) => set({ bulan: nilai })}
      />
      <FilterChip
        label="Kelurahan"
        options={kelurahan.map(({ kode, nama }) => ({ value: kode, label: nama }))}
        value={saring.kelurahan ?? null}
        onChange={(nilai) => set({ kelurahan: nilai })}
      />
      {JENIS_TEMUAN_LINTAS.map((jenis) => {
        const banyak = jumlah?.[jenis] ?? 0;
        const pressed = saring.jenis === jenis;
        if (banyak === 0 && !pressed) return null;
        return (
          <ToggleChip
            key={jenis}
            label={KATA_TEMUAN_LINTAS[jenis].pendek}
            jumlah={banyak}
            pressed={pressed}
            onChange={(on) => set({ jenis: on ? jenis : null })}
          />
        );
      })}
    </FilterBar>
  );
}
