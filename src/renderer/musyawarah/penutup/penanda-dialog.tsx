import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { NAMA_PERAN_PENANDA } from '#domain/penanda-tangan.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { SuggestField } from '../../components/fields/suggest-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { orpc } from '../../rpc/client.ts';
import type { IsianPenanda, Penanda } from './use-penanda.ts';

const KOSONG: IsianPenanda = { pilar: null, nama: '', nip: '', jabatan: '' };

export interface PenandaDialogProps {
  readonly opened: boolean;
  readonly sidang: number;
  /** The place that gets another person; null: a new witness. */
  readonly penanda: Penanda | null;
  readonly busy: boolean;
  readonly onSave: (orang: IsianPenanda) => void;
  readonly onCancel: () => void;
}

/** Who stands at a place: somebody who came, chosen by name, or anybody else. */
export function PenandaDialog({ opened, sidang, penanda, busy, onSave, onCancel }: PenandaDialogProps): JSX.Element {
  const peserta = useQuery(orpc.kehadiran.list.queryOptions({ input: { sidang }, enabled: opened }));
  const [orang, setOrang] = useState(KOSONG);
  const [wasOpened, setWasOpened] = useState(opened);
  if (opened !== wasOpened) {
    setWasOpened(opened);
    if (opened) setOrang(penanda === null ? KOSONG : pick(penanda));
  }
  const hadir = (peserta.data ?? []).filter((satu) => satu.hadir);
  const name = (nama: string): void => {
    const satu = hadir.find((lain) => lain.nama === nama);
    setOrang((lama) =>
      satu === undefined
        ? { ...lama, pilar: null, nama }
        : { pilar: satu.pilar, nama: satu.nama, nip: '', jabatan: satu.jabatan },
    );
  };
  const lepas = penanda !== null && penanda.cara !== 'belum' && penanda.nama !== orang.nama.trim();
  return (
    <ConfirmDialog
      opened={opened}
      title={penanda === null ? 'Tambah saksi' : `Ganti orang: ${NAMA_PERAN_PENANDA[penanda.peran]}`}
      confirmLabel={penanda === null ? 'Tambah saksi' : 'Simpan'}
      busy={busy}
      ready={penanda !== null || orang.nama.trim() !== ''}
      onConfirm={() =>
        onSave({ ...orang, nama: orang.nama.trim(), nip: orang.nip.trim(), jabatan: orang.jabatan.trim() })
      }
      onCancel={onCancel}
    >
      <p>
        {penanda === null
          ? 'Saksi bertanda tangan di bawah wakil peserta.'
          : 'Kosongkan nama bila tempat ini tidak dicetak pada berita acara.'}
      </p>
      <SuggestField
        label="Nama"
        description="Ketik beberapa huruf untuk memilih dari yang hadir."
        autoFocus
        maxLength={300}
        suggestions={hadir.map(({ nama }) => nama)}
        value={orang.nama}
        onChange={name}
      />
      <TextField
        label="Jabatan"
        maxLength={300}
        value={orang.jabatan}
        onChange={(jabatan) => setOrang({ ...orang, jabatan })}
      />
      <TextField
        label="NIP"
        description="Bila ada; dicetak di bawah nama sebagai pengganti jabatan."
        maxLength={300}
        value={orang.nip}
        onChange={(nip) => setOrang({ ...orang, nip })}
      />
      {lepas && <p>Tanda tangan {penanda.nama} pada tempat ini dihapus.</p>}
    </ConfirmDialog>
  );
}

function pick({ pilar, nama, nip, jabatan }: Penanda): IsianPenanda {
  return { pilar, nama, nip, jabatan };
}
