import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import type { IsianUsulan } from '#domain/isian-usulan.ts';
import { JENIS_USULAN, NAMA_JENIS_USULAN } from '#domain/jenis-usulan.ts';
import { JENIS_PENGUSUL, NAMA_PENGUSUL } from '#domain/pengusul.ts';
import { needsProgram, suggestProgram } from '#domain/program-usulan.ts';
import { Card } from '../../components/card.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { NumberChoice } from '../../components/number-choice.tsx';
import { orpc } from '../../rpc/client.ts';
import gaya from './isian.module.css';
import type { GalatIsianUsulan } from './orang-isian.tsx';

const kelas = bindClasses(gaya);

/** In the list of programmes: about the person's data, no programme. */
const TANPA = 'tanpa';

export interface HalBagianProps {
  readonly isian: IsianUsulan;
  readonly galat: GalatIsianUsulan;
  /** Programmes that the person is in. */
  readonly diterima: readonly string[];
  readonly onChange: (bagian: Partial<IsianUsulan>) => void;
}

/** What the usulan is about and who brings it. */
export function HalBagian({ isian, galat, diterima, onChange }: HalBagianProps): JSX.Element {
  const { jenis, pengusul } = isian;
  return (
    <Card title="Hal yang diusulkan">
      <div className={kelas('tumpuk')}>
        <NumberChoice
          label="Jenis usulan"
          options={JENIS_USULAN.map((satu) => ({ value: satu, label: NAMA_JENIS_USULAN[satu] }))}
          value={jenis}
          onChange={(satu) => onChange({ jenis: satu, program: suggestProgram(satu, diterima) })}
          berdua
        />
        {galat.jenis !== undefined && <p className={kelas('galat')}>{galat.jenis}</p>}
        {jenis !== null && (
          <PilihProgram
            program={isian.program}
            wajib={needsProgram(jenis)}
            galat={galat.program}
            onChange={(program) => onChange({ program })}
          />
        )}
        <NumberChoice
          label="Diusulkan oleh"
          options={JENIS_PENGUSUL.map((satu) => ({ value: satu, label: NAMA_PENGUSUL[satu] }))}
          value={pengusul?.jenis ?? null}
          onChange={(satu) => onChange({ pengusul: { jenis: satu, nama: pengusul?.nama ?? '' } })}
          berdua
        />
        {galat.pengusul !== undefined && <p className={kelas('galat')}>{galat.pengusul}</p>}
        {(pengusul?.jenis === 'psm' || pengusul?.jenis === 'lain') && (
          <TextField
            label={pengusul.jenis === 'psm' ? 'Nama PSM' : 'Nama pengusul'}
            value={pengusul.nama}
            maxLength={100}
            onChange={(nama) => onChange({ pengusul: { jenis: pengusul.jenis, nama } })}
          />
        )}
      </div>
    </Card>
  );
}

interface PilihProgramProps {
  readonly program: string;
  readonly wajib: boolean;
  readonly galat: string | undefined;
  readonly onChange: (program: string) => void;
}

function PilihProgram({ program, wajib, galat, onChange }: PilihProgramProps): JSX.Element {
  const semua = useQuery(orpc.kelurahan.listProgram.queryOptions());
  const dikenal = (semua.data ?? []).map(({ kode, nama }) => ({ value: kode, label: nama }));
  // A list may have named several programmes at once: they stay until somebody chooses another.
  const lain =
    program === '' || dikenal.some(({ value }) => value === program) ? [] : [{ value: program, label: program }];
  return (
    <SelectField
      label="Program"
      options={[...(wajib ? [] : [{ value: TANPA, label: 'Tanpa program' }]), ...lain, ...dikenal]}
      value={program === '' ? (wajib ? null : TANPA) : program}
      onChange={(pilihan) => onChange(pilihan === TANPA || pilihan === null ? '' : pilihan)}
      searchable
      placeholder="Ketik atau pilih"
      error={galat}
    />
  );
}
