import { type JSX, useState } from 'react';
import { bindClasses } from '../components/class-names.ts';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { TextField } from '../components/fields/text-field.tsx';
import { describeError } from '../rpc/error-text.ts';
import gaya from './impor.module.css';
import { nameIsi, type Temuan } from './temuan.ts';
import type { Impor } from './use-impor.ts';

const kelas = bindClasses(gaya);

export interface PerbaikiDialogProps {
  readonly temuan: Temuan;
  readonly onRepair: Impor['repair'];
  readonly onClose: () => void;
}

/** One cell put right by hand. It closes when nothing is wrong with the cell any more, otherwise it says what still is. */
export function PerbaikiDialog({ temuan, onRepair, onClose }: PerbaikiDialogProps): JSX.Element {
  const { baris, kolom, isi: lama, pesan } = temuan;
  const [isi, setIsi] = useState(lama);
  const [sibuk, setSibuk] = useState(false);
  const [galat, setGalat] = useState<string | undefined>(undefined);
  const repair = async (): Promise<void> => {
    setSibuk(true);
    try {
      const sisa = await onRepair({ baris, kolom, isi: isi.trim() });
      if (sisa === null) onClose();
      else setGalat(sisa);
    } catch (sebab) {
      const { judul, kode } = describeError(sebab);
      setGalat(`${judul} (${kode})`);
    } finally {
      setSibuk(false);
    }
  };
  return (
    <ConfirmDialog
      opened
      title={`${nameIsi(temuan)}, baris ${baris}`}
      confirmLabel="Simpan perbaikan"
      busy={sibuk}
      ready={isi.trim() !== lama.trim()}
      onConfirm={() => void repair()}
      onCancel={onClose}
    >
      <p>{pesan}</p>
      <p className={kelas('lama')}>
        Isi berkas: <b>{lama === '' ? '(kosong)' : lama}</b>
      </p>
      <TextField
        label={`Isi baru untuk kolom ${kolom}`}
        value={isi}
        error={galat}
        maxLength={300}
        autoFocus
        onChange={(teks) => {
          setIsi(teks);
          setGalat(undefined);
        }}
      />
    </ConfirmDialog>
  );
}
