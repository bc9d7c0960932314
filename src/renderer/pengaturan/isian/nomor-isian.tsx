import type { JSX } from 'react';
import { checkPolaNomor, formatNomorSurat, ISIAN_NOMOR } from '#domain/nomor-surat.ts';
import { toTanggal } from '#domain/tanggal.ts';
import { bindClasses } from '../../components/class-names.ts';
import { TextField } from '../../components/fields/text-field.tsx';
import gaya from './isian.module.css';
import type { IsianProps } from './wilayah-isian.tsx';

const kelas = bindClasses(gaya);

const PETUNJUK = Object.entries(ISIAN_NOMOR)
  .map(([isian, arti]) => `${isian} ${arti}`)
  .join('; ');

/** Number in its year that the example shows. */
const URUT_CONTOH = 12;

/** Pattern of letter numbers and the abbreviation in it, with a number as it would come out today. */
export function NomorIsian({ rancangan, onChange, cacat }: IsianProps): JSX.Element {
  const { polaNomor, singkatan } = rancangan;
  const sah = checkPolaNomor(polaNomor) === null && singkatan.trim() !== '';
  return (
    <div className={kelas('kolom')}>
      <div className={kelas('dua')}>
        <TextField
          label="Pola nomor surat"
          required
          maxLength={300}
          value={polaNomor}
          error={cacat.polaNomor}
          onChange={(pola) => onChange({ ...rancangan, polaNomor: pola })}
        />
        <TextField
          label="Singkatan kelurahan"
          required
          maxLength={300}
          value={singkatan}
          error={cacat.singkatan}
          onChange={(kode) => onChange({ ...rancangan, singkatan: kode })}
        />
      </div>
      <p className={kelas('petunjuk')}>{PETUNJUK}.</p>
      <p className={kelas('contoh')} aria-live="polite">
        {sah ? (
          <>
            Contoh surat ke-{URUT_CONTOH}:{' '}
            <b>{formatNomorSurat(polaNomor, URUT_CONTOH, toTanggal(new Date()), singkatan)}</b>
          </>
        ) : (
          'Contoh nomor muncul setelah pola dan singkatan benar.'
        )}
      </p>
    </div>
  );
}
