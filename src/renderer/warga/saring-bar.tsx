import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { KEADAAN_WARGA, NAMA_KEADAAN_WARGA } from '#domain/daftar.ts';
import { HASIL_SIKS, NAMA_HASIL_SIKS } from '#domain/hasil-siks.ts';
import { NAMA_SARING_KELUARGA, SARING_KELUARGA } from '#domain/saring-keluarga.ts';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { FilterChip } from '../components/filter-chip.tsx';
import { orpc } from '../rpc/client.ts';
import { changeSaringWarga, type SaringWarga } from './saring-warga.ts';
import gaya from './warga.module.css';

const kelas = bindClasses(gaya);

const DESIL = [
  ...Array.from({ length: 10 }, (_, nol) => ({ value: String(nol + 1), label: String(nol + 1) })),
  { value: 'kosong', label: 'tanpa desil' },
];

export interface SaringBarProps {
  readonly saring: SaringWarga;
  readonly onChange: (saring: SaringWarga) => void;
}

const toPilihan = (nilai: readonly string[] = []) =>
  nilai.filter((satu) => satu !== '').map((satu) => ({ value: satu, label: satu }));

/** The filters of the registry. */
export function SaringBar({ saring, onChange }: SaringBarProps): JSX.Element {
  const pilihan = useQuery(orpc.warga.pilihan.queryOptions());
  const set = (nama: keyof SaringWarga) => (nilai: string | null) => onChange(changeSaringWarga(saring, nama, nilai));
  return (
    <div className={kelas('saring')}>
      <FilterChip label="RT" options={toPilihan(pilihan.data?.rt)} value={saring.rt ?? null} onChange={set('rt')} />
      <FilterChip label="RW" options={toPilihan(pilihan.data?.rw)} value={saring.rw ?? null} onChange={set('rw')} />
      <FilterChip
        label="Desil"
        options={DESIL}
        value={saring.desil === undefined ? null : String(saring.desil)}
        onChange={set('desil')}
      />
      <FilterChip
        label="Program"
        options={toPilihan(pilihan.data?.program)}
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
      {Object.keys(saring).length > 0 && (
        <Button variant="quiet" compact icon="tutup" onClick={() => onChange({})}>
          Hapus saringan
        </Button>
      )}
    </div>
  );
}
