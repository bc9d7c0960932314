import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import type { Wilayah } from '#domain/kelurahan.ts';
import { SelectField } from '../../components/fields/select-field.tsx';
import { orpc } from '../../rpc/client.ts';
import { NAMA_TINGKAT, TINGKAT_WILAYAH, type TingkatWilayah } from './tingkat-wilayah.ts';

export interface TingkatFieldProps {
  readonly tingkat: TingkatWilayah;
  /** The place one level up, of which the choices are parts; null while it is not chosen, and for a province. */
  readonly induk: Wilayah | null;
  readonly value: Wilayah | null;
  readonly onChange: (pilihan: Wilayah | null) => void;
  readonly error: string | undefined;
}

/** A place of the official list, found by typing a part of its name. */
export function TingkatField({ tingkat, induk, value, onChange, error }: TingkatFieldProps): JSX.Element {
  const atas = TINGKAT_WILAYAH[TINGKAT_WILAYAH.indexOf(tingkat) - 1];
  const siap = atas === undefined || induk !== null;
  const daftar = useQuery(
    orpc.wilayah.list.queryOptions({ input: { induk: induk?.kode ?? null, cari: '' }, enabled: siap }),
  );
  // Until the list is there, the chosen place alone keeps its name on the field.
  const pilihan = daftar.data ?? (value === null ? [] : [value]);
  return (
    <SelectField
      label={LABEL[tingkat]}
      searchable
      required
      disabled={!siap}
      placeholder={siap ? 'Ketik sebagian nama' : `Pilih ${NAMA_TINGKAT[atas ?? tingkat]} dahulu`}
      error={error ?? (daftar.isError ? 'Daftar wilayah tidak dapat dibaca. Muat ulang layar ini.' : undefined)}
      options={pilihan.map(({ kode, nama }) => ({ value: kode, label: nama }))}
      value={value?.kode ?? null}
      onChange={(kode) => onChange(pilihan.find((satu) => satu.kode === kode) ?? null)}
    />
  );
}

const LABEL: Readonly<Record<TingkatWilayah, string>> = {
  provinsi: 'Provinsi',
  kota: 'Kota atau kabupaten',
  kecamatan: 'Kecamatan',
  kelurahan: 'Kelurahan',
};
