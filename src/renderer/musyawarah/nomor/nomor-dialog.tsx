import { type JSX, useState } from 'react';
import { NOMOR_SEKALIGUS } from '#domain/buku-nomor.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { GalatIsian } from '../../pengaturan/isian/galat-isian.tsx';

/** What the dialogs need of a command in flight. */
interface Kirim<I> {
  readonly mutate: (isi: I) => void;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly reset: () => void;
}

interface BersamaProps<I> {
  readonly kirim: Kirim<I>;
  readonly onCancel: () => void;
}

/** Fields that are empty again each time the dialog opens. */
function useIsianBaru<I>(opened: boolean, awal: I, reset: () => void) {
  const [isi, setIsi] = useState(awal);
  const [pernah, setPernah] = useState(opened);
  if (opened !== pernah) {
    setPernah(opened);
    if (opened) {
      setIsi(awal);
      reset();
    }
  }
  return [isi, setIsi] as const;
}

interface DariProps<I> extends BersamaProps<I> {
  readonly opened: boolean;
  /** The next number of the year. */
  readonly mulai: number;
}

function readAngka(teks: string): number {
  return /^\d{1,5}$/.test(teks.trim()) ? Number(teks) : Number.NaN;
}

export function PesanDialog(props: DariProps<{ banyak: number; keterangan: string }>): JSX.Element {
  const { opened, mulai, kirim, onCancel } = props;
  const [isi, setIsi] = useIsianBaru(opened, { banyak: '1', keterangan: '' }, kirim.reset);
  const banyak = readAngka(isi.banyak);
  const sah = banyak >= 1 && banyak <= NOMOR_SEKALIGUS;
  return (
    <ConfirmDialog
      opened={opened}
      title="Pesan nomor"
      confirmLabel="Pesan"
      busy={kirim.isPending}
      ready={sah && isi.keterangan.trim() !== ''}
      onConfirm={() => kirim.mutate({ banyak, keterangan: isi.keterangan })}
      onCancel={onCancel}
    >
      <p>
        {sah && banyak > 1 ? `Nomor urut ${mulai} sampai ${mulai + banyak - 1}` : `Nomor urut ${mulai}`} disisihkan
        untuk surat yang dinomori sendiri atau kemudian. Saat menutup sidang, nomor yang dipesan dapat dipilih.
      </p>
      <TextField
        label="Banyaknya"
        numeric
        autoFocus
        maxLength={3}
        value={isi.banyak}
        error={sah ? undefined : `Isi angka 1 sampai ${NOMOR_SEKALIGUS}.`}
        onChange={(angka) => setIsi({ ...isi, banyak: angka })}
      />
      <Keterangan
        label="Untuk apa"
        isi={isi.keterangan}
        error={kirim.error}
        onChange={(keterangan) => setIsi({ ...isi, keterangan })}
      />
    </ConfirmDialog>
  );
}

export function LewatiDialog(props: DariProps<{ berikut: number; keterangan: string }>): JSX.Element {
  const { opened, mulai, kirim, onCancel } = props;
  const [isi, setIsi] = useIsianBaru(opened, { berikut: '', keterangan: '' }, kirim.reset);
  const berikut = readAngka(isi.berikut);
  const sah = berikut > mulai;
  return (
    <ConfirmDialog
      opened={opened}
      title="Lewati nomor"
      confirmLabel="Lewati"
      busy={kirim.isPending}
      ready={sah && isi.keterangan.trim() !== ''}
      onConfirm={() => kirim.mutate({ berikut, keterangan: isi.keterangan })}
      onCancel={onCancel}
    >
      <p>
        Untuk nomor yang sudah dipakai di luar Mufakat. Nomor urut {mulai}
        {sah && berikut - 1 > mulai && ` sampai ${berikut - 1}`} dicatat sebagai dilewati, dengan sebabnya.
      </p>
      <TextField
        label="Nomor urut berikut"
        numeric
        required
        autoFocus
        maxLength={5}
        value={isi.berikut}
        error={isi.berikut === '' || sah ? undefined : `Isi angka lebih dari ${mulai}.`}
        onChange={(angka) => setIsi({ ...isi, berikut: angka })}
      />
      <Keterangan
        label="Sebabnya"
        isi={isi.keterangan}
        error={kirim.error}
        onChange={(keterangan) => setIsi({ ...isi, keterangan })}
      />
    </ConfirmDialog>
  );
}

export interface LepasDialogProps extends BersamaProps<{ urut: number; keterangan: string }> {
  /** Null: the dialog is closed. */
  readonly nomor: { readonly urut: number | null; readonly nomor: string } | null;
}

export function LepasDialog({ nomor, kirim, onCancel }: LepasDialogProps): JSX.Element {
  const [keterangan, setKeterangan] = useIsianBaru(nomor !== null, '', kirim.reset);
  return (
    <ConfirmDialog
      opened={nomor !== null}
      title={`Lepas nomor ${nomor?.nomor ?? ''}?`}
      confirmLabel="Lepas"
      busy={kirim.isPending}
      ready={keterangan.trim() !== ''}
      onConfirm={() => kirim.mutate({ urut: nomor?.urut ?? 0, keterangan })}
      onCancel={onCancel}
    >
      <p>Nomor ini tidak dipakai lagi oleh surat mana pun. Ia tetap di buku sebagai nomor yang dilewati.</p>
      <Keterangan label="Sebabnya" autoFocus isi={keterangan} error={kirim.error} onChange={setKeterangan} />
    </ConfirmDialog>
  );
}

interface KeteranganProps {
  readonly label: string;
  readonly isi: string;
  readonly autoFocus?: boolean;
  readonly error: unknown;
  readonly onChange: (isi: string) => void;
}

/** The reason that stays in the book, and below it what the core refused. */
function Keterangan({ label, isi, autoFocus = false, error, onChange }: KeteranganProps): JSX.Element {
  return (
    <>
      <TextField label={label} required autoFocus={autoFocus} maxLength={300} value={isi} onChange={onChange} />
      {error !== null && <GalatIsian error={error} />}
    </>
  );
}
