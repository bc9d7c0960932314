import type { JSX } from 'react';
import type { Pejabat } from '#domain/kelurahan.ts';
import { bindClasses } from '../../components/class-names.ts';
import { TextField } from '../../components/fields/text-field.tsx';
import gaya from './isian.module.css';
import type { IsianProps } from './wilayah-isian.tsx';

const kelas = bindClasses(gaya);

/** Lurah and secretary, as they sign papers. */
export function PejabatIsian({ rancangan, onChange, cacat }: IsianProps): JSX.Element {
  return (
    <div className={kelas('kolom')}>
      <SatuPejabat
        judul="Lurah"
        pejabat={rancangan.lurah}
        cacat={cacat.lurah}
        onChange={(lurah) => onChange({ ...rancangan, lurah })}
      />
      <SatuPejabat
        judul="Sekretaris"
        pejabat={rancangan.sekretaris}
        cacat={cacat.sekretaris}
        onChange={(sekretaris) => onChange({ ...rancangan, sekretaris })}
      />
    </div>
  );
}

export interface SatuPejabatProps {
  /** `Lurah`; in small letters it also names the fields. */
  readonly judul: string;
  readonly pejabat: Pejabat;
  readonly cacat: string | undefined;
  readonly onChange: (pejabat: Pejabat) => void;
}

/** One official: name, NIP and office. */
export function SatuPejabat({ judul, pejabat, cacat, onChange }: SatuPejabatProps): JSX.Element {
  return (
    <fieldset className={kelas('pejabat')}>
      <legend>{judul}</legend>
      <div className={kelas('kolom')}>
        <TextField
          label={`Nama ${judul.toLowerCase()} dengan gelar`}
          required
          maxLength={300}
          value={pejabat.nama}
          error={cacat}
          onChange={(nama) => onChange({ ...pejabat, nama })}
        />
        <div className={kelas('dua')}>
          <TextField
            label={`NIP ${judul.toLowerCase()}`}
            description="Boleh dikosongkan bila tidak ada"
            numeric
            maxLength={300}
            value={pejabat.nip}
            onChange={(nip) => onChange({ ...pejabat, nip })}
          />
          <TextField
            label={`Jabatan ${judul.toLowerCase()}`}
            description="Seperti dicetak pada tanda tangan"
            maxLength={300}
            value={pejabat.jabatan}
            onChange={(jabatan) => onChange({ ...pejabat, jabatan })}
          />
        </div>
      </div>
    </fieldset>
  );
}
