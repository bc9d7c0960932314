import type { JSX } from 'react';
import { KLASTER, NAMA_KLASTER } from '#domain/usaha.ts';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { SelectField } from '../components/fields/select-field.tsx';
import { TextAreaField, TextField } from '../components/fields/text-field.tsx';
import { Kbd } from '../components/kbd.tsx';
import { NumberChoice } from '../components/number-choice.tsx';
import gaya from './pena.module.css';
import type { FormUsahaState } from './use-form-usaha.ts';

const kelas = bindClasses(gaya);

const PILIHAN_BERSEDIA = [
  { value: 'ya', label: 'Ya' },
  { value: 'tidak', label: 'Tidak' },
  { value: 'belum', label: 'Belum ditanya' },
] as const;

export interface FormUsahaProps {
  readonly form: FormUsahaState;
  /** Something is on the disk that may be taken away. */
  readonly tercatat: boolean;
  readonly onRemove: () => void;
}

/** The data of a business, as the owner tells it; gaps may stay and are listed as missing. */
export function FormUsaha({ form, tercatat, onRemove }: FormUsahaProps): JSX.Element {
  const { isian, cacat, set } = form;
  return (
    <fieldset ref={form.box} className={kelas('form')}>
      <legend>
        Data usaha <Kbd keys="I" />
      </legend>
      <TextField
        label="Jenis usaha"
        placeholder="Misalnya warung lontong"
        value={isian.jenisUsaha}
        error={cacat.jenisUsaha}
        maxLength={300}
        onChange={(jenisUsaha) => set({ jenisUsaha })}
      />
      <SelectField
        label="Klaster"
        options={KLASTER.map((satu) => ({ value: satu, label: NAMA_KLASTER[satu] }))}
        value={isian.klaster}
        clearable
        onChange={(klaster) => set({ klaster })}
      />
      <TextField
        label="Mulai usaha"
        placeholder="2019 atau Maret 2019"
        value={isian.mulai}
        error={cacat.mulai}
        maxLength={40}
        onChange={(mulai) => set({ mulai })}
      />
      <TextField
        label="Omzet sebulan (Rp)"
        placeholder="Misalnya 1.500.000"
        value={isian.omzet}
        error={cacat.omzet}
        maxLength={40}
        numeric
        onChange={(omzet) => set({ omzet })}
      />
      <TextAreaField
        label="Kebutuhan"
        placeholder="Misalnya etalase, modal bahan"
        value={isian.kebutuhan}
        maxLength={300}
        rows={2}
        onChange={(kebutuhan) => set({ kebutuhan })}
      />
      <TextField
        label="Telepon"
        value={isian.telepon}
        maxLength={40}
        numeric
        onChange={(telepon) => set({ telepon })}
      />
      <NumberChoice
        label="Bersedia graduasi"
        options={PILIHAN_BERSEDIA}
        value={isian.bersedia}
        onChange={(bersedia) => set({ bersedia })}
      />
      <div className={kelas('tombol')}>
        {form.dirty && (
          <Button variant="quiet" compact onClick={form.reset}>
            Kembalikan isian
          </Button>
        )}
        {tercatat && !form.dirty && (
          <Button variant="quiet" compact icon="hapus" onClick={onRemove}>
            Hapus data usaha
          </Button>
        )}
      </div>
    </fieldset>
  );
}
