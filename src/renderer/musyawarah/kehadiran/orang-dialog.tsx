import { type JSX, useState } from 'react';
import { bentukJam } from '#contract/bentuk.ts';
import type { PesertaSidang } from '#contract/kehadiran.ts';
import { isUrutanJam } from '#domain/kehadiran.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { normalizeJam } from '../isian/draft-isian.ts';
import gaya from './orang-dialog.module.css';

const kelas = bindClasses(gaya);

export interface OrangDialogProps {
  /** Null: closed. */
  readonly orang: PesertaSidang | null;
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly onJam: (orang: PesertaSidang, jam: { datang: string; pulang: string | null }) => void;
  /** The mark was a mistake. */
  readonly onBelum: (orang: PesertaSidang) => void;
  /** The guest is invited from now on. */
  readonly onKeep: (orang: PesertaSidang) => void;
}

/** What is corrected about one person: when they came and left, or that they never did. */
export function OrangDialog({ orang, busy, onClose, onJam, onBelum, onKeep }: OrangDialogProps): JSX.Element {
  const [datang, setDatang] = useState('');
  const [pulang, setPulang] = useState('');
  const [dibuka, setDibuka] = useState<number | null>(null);
  if ((orang?.pilar ?? null) !== dibuka) {
    setDibuka(orang?.pilar ?? null);
    setDatang(orang?.datang ?? '');
    setPulang(orang?.pulang ?? '');
  }
  const jam = { datang: normalizeJam(datang), pulang: pulang.trim() === '' ? null : normalizeJam(pulang) };
  const salah = { datang: checkJam(jam.datang), pulang: jam.pulang === null ? null : checkJam(jam.pulang) };
  const terbalik =
    salah.datang === null && salah.pulang === null && !isUrutanJam(jam)
      ? `Jam pulang tidak boleh lebih awal daripada jam datang ${jam.datang}.`
      : null;
  return (
    <ConfirmDialog
      opened={orang !== null}
      title={orang === null ? '' : `${orang.nomor} ${orang.nama}`}
      confirmLabel="Simpan jam"
      busy={busy}
      ready={salah.datang === null && salah.pulang === null && terbalik === null}
      onConfirm={() => orang !== null && onJam(orang, jam)}
      onCancel={onClose}
    >
      <div className={kelas('dua')}>
        <TextField
          label="Datang"
          description="Jam, seperti 08.51."
          placeholder="08.51"
          autoFocus
          maxLength={5}
          value={datang}
          onChange={setDatang}
          error={datang === '' ? undefined : (salah.datang ?? undefined)}
        />
        <TextField
          label="Pulang"
          description="Kosong bila masih di ruang."
          placeholder="11.30"
          maxLength={5}
          value={pulang}
          onChange={setPulang}
          error={salah.pulang ?? terbalik ?? undefined}
        />
      </div>
      {orang !== null && (orang.hadir || orang.tamu) && (
        <div className={kelas('lain')}>
          {orang.hadir && (
            <Button compact disabled={busy} onClick={() => onBelum(orang)}>
              Belum datang, tanda keliru
            </Button>
          )}
          {orang.tamu && (
            <Button compact disabled={busy} onClick={() => onKeep(orang)}>
              Masukkan ke daftar tetap
            </Button>
          )}
        </div>
      )}
    </ConfirmDialog>
  );
}

function checkJam(jam: string): string | null {
  const hasil = bentukJam.safeParse(jam);
  return hasil.success ? null : 'Jam ditulis seperti 09.05.';
}
