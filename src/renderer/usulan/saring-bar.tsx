import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { HASIL_SIDANG, NAMA_HASIL_SIDANG } from '#domain/hasil-sidang.ts';
import { JENIS_USULAN, NAMA_JENIS_USULAN } from '#domain/jenis-usulan.ts';
import { NAMA_STATUS_USULAN, STATUS_USULAN } from '#domain/usulan.ts';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { FilterChip, ToggleChip } from '../components/filter-chip.tsx';
import { orpc } from '../rpc/client.ts';
import { changeSaring, type SaringUsulan } from './saring-usulan.ts';
import gaya from './usulan.module.css';

const kelas = bindClasses(gaya);

const STATUS = [
  ...STATUS_USULAN.map((status) => ({ value: status, label: NAMA_STATUS_USULAN[status] })),
  { value: 'siap', label: 'Untuk sidang berikutnya' },
];

export interface SaringBarProps {
  readonly saring: SaringUsulan;
  readonly onChange: (saring: SaringUsulan) => void;
}

const toPilihan = (nilai: readonly string[] = []) =>
  nilai.filter((satu) => satu !== '').map((satu) => ({ value: satu, label: satu }));

/** The filters of the list; those over values that occur are asked from the data. */
export function SaringBar({ saring, onChange }: SaringBarProps): JSX.Element {
  const pilihan = useQuery(orpc.usulan.pilihan.queryOptions());
  const sidang = useQuery({ ...orpc.sidang.list.queryOptions(), enabled: saring.sidang !== undefined });
  const sebutan = sidang.data?.find(({ id }) => id === saring.sidang)?.nama ?? 'sidang';
  const set = (nama: keyof SaringUsulan) => (nilai: string | null) => onChange(changeSaring(saring, nama, nilai));
  const tersaring = Object.keys(saring).length > 0;
  return (
    <div className={kelas('saring')}>
      <FilterChip label="Status" options={STATUS} value={saring.status ?? null} onChange={set('status')} />
      <FilterChip
        label="Jenis"
        options={JENIS_USULAN.map((jenis) => ({ value: jenis, label: NAMA_JENIS_USULAN[jenis] }))}
        value={saring.jenis ?? null}
        onChange={set('jenis')}
      />
      <FilterChip
        label="Program"
        options={toPilihan(pilihan.data?.program)}
        value={saring.program ?? null}
        onChange={set('program')}
      />
      <FilterChip label="RT" options={toPilihan(pilihan.data?.rt)} value={saring.rt ?? null} onChange={set('rt')} />
      <FilterChip label="RW" options={toPilihan(pilihan.data?.rw)} value={saring.rw ?? null} onChange={set('rw')} />
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
      {tersaring && (
        <Button variant="quiet" compact icon="tutup" onClick={() => onChange({})}>
          Hapus saringan
        </Button>
      )}
    </div>
  );
}
