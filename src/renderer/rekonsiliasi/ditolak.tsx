import type { JSX } from 'react';
import { formatAngka } from '../components/angka.ts';
import { bindClasses } from '../components/class-names.ts';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import gaya from './rekonsiliasi.module.css';

const kelas = bindClasses(gaya);

export interface DitolakProps {
  readonly daftar: readonly { readonly urut: number; readonly nama: string; readonly sebab: string }[];
  readonly onClose: () => void;
}

/** Rows that could not become a usulan, each with the reason; the others went on. */
export function Ditolak({ daftar, onClose }: DitolakProps): JSX.Element {
  return (
    <ConfirmDialog
      opened
      title={`${formatAngka(daftar.length)} baris belum dapat diusulkan`}
      confirmLabel="Mengerti"
      cancelLabel="Tutup"
      onConfirm={onClose}
      onCancel={onClose}
    >
      <ul className={kelas('ditolak')}>
        {daftar.slice(0, DITUNJUKKAN).map(({ urut, nama, sebab }) => (
          <li key={urut}>
            <b>{nama === '' ? 'Tanpa nama' : nama}</b> {sebab}
          </li>
        ))}
      </ul>
      {daftar.length > DITUNJUKKAN && (
        <p>Dan {formatAngka(daftar.length - DITUNJUKKAN)} baris lain. Semuanya masih di kelompoknya.</p>
      )}
    </ConfirmDialog>
  );
}

const DITUNJUKKAN = 8;
