import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { getKodeSepuluh } from '#domain/kelurahan.ts';
import { bindClasses } from '../../components/class-names.ts';
import { SelectField } from '../../components/fields/select-field.tsx';
import { orpc } from '../../rpc/client.ts';
import gaya from './isian.module.css';
import {
  type CacatRancangan,
  chooseWilayah,
  type RancanganKelurahan,
  TINGKAT_WILAYAH,
  type TingkatWilayah,
} from './rancangan-kelurahan.ts';

const kelas = bindClasses(gaya);

const LABEL: Readonly<Record<TingkatWilayah, string>> = {
  provinsi: 'Provinsi',
  kota: 'Kota atau kabupaten',
  kecamatan: 'Kecamatan',
  kelurahan: 'Kelurahan',
};

export interface IsianProps {
  readonly rancangan: RancanganKelurahan;
  readonly onChange: (rancangan: RancanganKelurahan) => void;
  readonly cacat: CacatRancangan;
}

/** The place, from the province down; each level is found by typing a part of its name. */
export function WilayahIsian(props: IsianProps): JSX.Element {
  const { kelurahan } = props.rancangan.wilayah;
  return (
    <div className={kelas('kolom')}>
      <div className={kelas('dua')}>
        {TINGKAT_WILAYAH.map((tingkat) => (
          <TingkatField key={tingkat} tingkat={tingkat} {...props} />
        ))}
      </div>
      <p className={kelas('kode')} aria-live="polite">
        {kelurahan === null ? (
          'Kode resmi muncul di sini setelah kelurahan dipilih.'
        ) : (
          <>
            Kode resmi Kelurahan {kelurahan.nama} <b>{getKodeSepuluh(kelurahan)}</b>
          </>
        )}
      </p>
    </div>
  );
}

function TingkatField({
  tingkat,
  rancangan,
  onChange,
  cacat,
}: IsianProps & { readonly tingkat: TingkatWilayah }): JSX.Element {
  const { wilayah } = rancangan;
  const atas = TINGKAT_WILAYAH[TINGKAT_WILAYAH.indexOf(tingkat) - 1];
  const induk = atas === undefined ? null : wilayah[atas];
  const siap = atas === undefined || induk !== null;
  const daftar = useQuery(
    orpc.wilayah.list.queryOptions({ input: { induk: induk?.kode ?? null, cari: '' }, enabled: siap }),
  );
  const dipilih = wilayah[tingkat];
  // Until the list is there, the chosen place alone keeps its name on the field.
  const pilihan = daftar.data ?? (dipilih === null ? [] : [dipilih]);
  return (
    <SelectField
      label={LABEL[tingkat]}
      searchable
      required
      disabled={!siap}
      placeholder={siap ? 'Ketik sebagian nama' : `Pilih ${LABEL[atas ?? tingkat].toLowerCase()} dahulu`}
      error={
        cacat[tingkat] ?? (daftar.isError ? 'Daftar wilayah tidak dapat dibaca. Muat ulang layar ini.' : undefined)
      }
      options={pilihan.map(({ kode, nama }) => ({ value: kode, label: nama }))}
      value={dipilih?.kode ?? null}
      onChange={(kode) =>
        onChange(chooseWilayah(rancangan, tingkat, pilihan.find((satu) => satu.kode === kode) ?? null))
      }
    />
  );
}
