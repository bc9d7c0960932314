import type { JSX } from 'react';
import { bindClasses } from '../../components/class-names.ts';
import { TextField } from '../../components/fields/text-field.tsx';
import gaya from './isian.module.css';
import { KopIsian } from './kop-isian.tsx';
import { SatuPejabat } from './pejabat-isian.tsx';
import {
  type CacatDinsos,
  chooseKota,
  chooseProvinsi,
  listLembagaDinsos,
  type RancanganDinsos,
} from './rancangan-dinsos.ts';
import { TingkatField } from './tingkat-field.tsx';

const kelas = bindClasses(gaya);

export interface DinsosIsianProps {
  readonly rancangan: RancanganDinsos;
  readonly onChange: (rancangan: RancanganDinsos) => void;
  readonly cacat: CacatDinsos;
}

/** The city, and the name of its office. */
export function KantorIsian({ rancangan, onChange, cacat }: DinsosIsianProps): JSX.Element {
  const { provinsi, kota, namaDinas } = rancangan;
  return (
    <div className={kelas('kolom')}>
      <div className={kelas('dua')}>
        <TingkatField
          tingkat="provinsi"
          induk={null}
          value={provinsi}
          error={cacat.provinsi}
          onChange={(pilihan) => onChange(chooseProvinsi(rancangan, pilihan))}
        />
        <TingkatField
          tingkat="kota"
          induk={provinsi}
          value={kota}
          error={cacat.kota}
          onChange={(pilihan) => onChange(chooseKota(rancangan, pilihan))}
        />
      </div>
      <TextField
        label="Nama dinas"
        description="Nama ini tampil pada tanda terima dan kunci yang dikirim kepada kelurahan."
        required
        maxLength={300}
        value={namaDinas}
        error={cacat.namaDinas}
        onChange={(isi) => onChange({ ...rancangan, namaDinas: isi })}
      />
      <p className={kelas('kode')} aria-live="polite">
        {kota === null ? (
          'Kode resmi muncul di sini setelah kota atau kabupaten dipilih.'
        ) : (
          <>
            Kode resmi {kota.nama} <b>{kota.kode}</b>
          </>
        )}
      </p>
    </div>
  );
}

/** The head of the office, who signs the summary. */
export function KepalaIsian({ rancangan, onChange, cacat }: DinsosIsianProps): JSX.Element {
  return (
    <SatuPejabat
      judul="Kepala dinas"
      pejabat={rancangan.kepala}
      cacat={cacat.kepala}
      onChange={(kepala) => onChange({ ...rancangan, kepala })}
    />
  );
}

export function KopDinsosIsian({ rancangan, onChange }: DinsosIsianProps): JSX.Element {
  return (
    <KopIsian
      kop={rancangan.kop}
      onChange={(kop) => onChange({ ...rancangan, kop })}
      lembaga={listLembagaDinsos(rancangan)}
    />
  );
}
