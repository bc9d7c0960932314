import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import type { BukuNomor } from '#contract/nomor-surat.ts';
import { checkNomorSendiri, type PilihanNomor } from '#domain/buku-nomor.ts';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { orpc } from '../../rpc/client.ts';

export interface PilihNomorProps {
  readonly label: string;
  readonly pilihan: PilihanNomor;
  readonly onChange: (pilihan: PilihanNomor) => void;
}

/** The number of a paper: the next one, one that was reserved, or one from another book. */
export function PilihNomor({ label, pilihan, onChange }: PilihNomorProps): JSX.Element {
  const buku = useQuery(orpc.nomorSurat.buku.queryOptions());
  return (
    <>
      <SelectField
        label={label}
        options={listPilihan(buku.data)}
        value={pilihan.cara === 'dipesan' ? `dipesan ${pilihan.urut}` : pilihan.cara}
        onChange={(nilai) => nilai !== null && onChange(toPilihan(nilai))}
      />
      {pilihan.cara === 'sendiri' && (
        <TextField
          label="Nomor dari buku lain"
          required
          autoFocus
          maxLength={120}
          value={pilihan.nomor}
          error={pilihan.nomor === '' ? undefined : (checkNomorSendiri(pilihan.nomor) ?? undefined)}
          onChange={(nomor) => onChange({ cara: 'sendiri', nomor })}
        />
      )}
    </>
  );
}

/** False while a number of one's own is not typed. */
export function isPilihanSiap(pilihan: PilihanNomor): boolean {
  return pilihan.cara !== 'sendiri' || checkNomorSendiri(pilihan.nomor) === null;
}

function listPilihan(buku: BukuNomor | undefined) {
  const dipesan = (buku?.baris ?? []).filter(({ untuk, urut }) => untuk === 'dipesan' && urut !== null);
  return [
    { value: 'berikut', label: buku === undefined ? 'Nomor berikut' : `${buku.berikut.nomor} (berikut)` },
    ...dipesan
      .toSorted((a, b) => (a.urut ?? 0) - (b.urut ?? 0))
      .map(({ urut, nomor, keterangan }) => ({ value: `dipesan ${urut}`, label: `${nomor} (dipesan: ${keterangan})` })),
    { value: 'sendiri', label: 'Nomor dari buku lain' },
  ];
}

function toPilihan(nilai: string): PilihanNomor {
  if (nilai === 'sendiri') return { cara: 'sendiri', nomor: '' };
  return nilai === 'berikut' ? { cara: 'berikut' } : { cara: 'dipesan', urut: Number(nilai.replace('dipesan ', '')) };
}
