import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { Sanggahan } from '#contract/sanggahan.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { bindClasses } from '../../components/class-names.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { SuggestField } from '../../components/fields/suggest-field.tsx';
import { TextAreaField, TextField } from '../../components/fields/text-field.tsx';
import { notifyDone } from '../../components/notify.ts';
import { orpc } from '../../rpc/client.ts';
import { describeError } from '../../rpc/error-text.ts';
import gaya from './sanggahan.module.css';
import { useSanggahan } from './use-sanggahan.ts';

const kelas = bindClasses(gaya);

/** What an objection is against, and the one that is changed instead of filed. */
export interface MaksudSanggahan {
  /** The candidate on the screen; without one the number is asked. */
  readonly calon?: { readonly nomor: number; readonly nama: string } | undefined;
  readonly lama?: Sanggahan | undefined;
}

export interface AjukanDialogProps {
  readonly sidang: number;
  /** Null: closed. */
  readonly maksud: MaksudSanggahan | null;
  /** With the id of the one that was filed. */
  readonly onClose: (baru?: number) => void;
}

/** Who objects, to what, with which words, and until when it is answered. */
export function AjukanDialog({ sidang, maksud, onClose }: AjukanDialogProps): JSX.Element {
  const { ajukan, ubah } = useSanggahan();
  const [isian, setIsian] = useState(() => toIsian(maksud));
  const [dibuka, setDibuka] = useState(maksud);
  if (maksud !== dibuka) {
    setDibuka(maksud);
    ajukan.reset();
    ubah.reset();
    if (maksud !== null) setIsian(toIsian(maksud));
  }
  const change = (bagian: Partial<Isian>): void => setIsian((sebelum) => ({ ...sebelum, ...bagian }));
  const aktif = maksud !== null;
  const bawaan = useQuery(orpc.sanggahan.list.queryOptions({ input: { sidang }, enabled: aktif }));
  const peserta = useQuery(orpc.kehadiran.list.queryOptions({ input: { sidang }, enabled: aktif }));
  const nomor = maksud?.calon?.nomor ?? (/^[1-9]\d*$/.test(isian.nomor.trim()) ? Number(isian.nomor) : null);
  const dicari = useQuery(
    orpc.pembahasan.get.queryOptions({
      input: { sidang, nomor: nomor ?? 1 },
      enabled: aktif && nomor !== null && maksud.calon === undefined && maksud.lama === undefined,
      retry: false,
    }),
  );
  const tenggat = isian.tenggat ?? bawaan.data?.tenggatAwal ?? null;
  const lengkap = isian.penyanggah.trim() !== '' && isian.isi.trim() !== '' && tenggat !== null;
  const tanpaNomor = maksud?.calon !== undefined || maksud?.lama !== undefined;
  // While the name is still looked up nobody waits for it: Enter would be lost. A number that is not there the core refuses.
  const nomorSah = tanpaNomor || isian.nomor.trim() === '' || (nomor !== null && !dicari.isError);
  const galat = ajukan.error ?? ubah.error;

  const simpan = async (): Promise<void> => {
    if (maksud === null || tenggat === null) return;
    const { penyanggah, sebagai, isi } = isian;
    const kata = { penyanggah, sebagai, isi, tenggat };
    if (maksud.lama === undefined) {
      const baru = await ajukan.mutateAsync({ sidang, nomor, ...kata });
      onClose(baru.id);
      // Elsewhere than on the screen that lists it nothing else tells where it went.
      if (maksud.calon === undefined) return;
      notifyDone(`Sanggahan nomor ${baru.nomor} tercatat`, 'Jawab pada layar Sanggahan, Alt+S.');
      return;
    }
    await ubah.mutateAsync({ id: maksud.lama.id, ...kata });
    onClose();
  };
  const pilihOrang = (penyanggah: string): void => {
    const orang = peserta.data?.find(({ nama }) => nama === penyanggah);
    change({ penyanggah, ...(orang !== undefined && isian.sebagai === '' && { sebagai: orang.jabatan }) });
  };
  return (
    <ConfirmDialog
      opened={aktif}
      title={describeJudul(maksud)}
      confirmLabel={maksud?.lama === undefined ? 'Catat sanggahan' : 'Simpan'}
      busy={ajukan.isPending || ubah.isPending}
      ready={lengkap && nomorSah}
      onConfirm={() => void simpan().catch(() => undefined)}
      onCancel={() => onClose()}
    >
      <div className={kelas('dua')}>
        {tanpaNomor || (
          <TextField
            label="Nomor usulan"
            description={describeNomor(isian.nomor, dicari.data?.data.nama)}
            error={dicari.isError ? 'Tidak ada usulan dengan nomor ini.' : undefined}
            numeric
            autoFocus
            maxLength={4}
            value={isian.nomor}
            onChange={(isi) => change({ nomor: isi })}
          />
        )}
        <DateField
          label="Dijawab paling lambat"
          description="Usul dari Mufakat, dapat diganti."
          value={tenggat}
          onChange={(isi) => change({ tenggat: isi })}
        />
      </div>
      <div className={kelas('dua')}>
        <SuggestField
          label="Penyanggah"
          required
          autoFocus={tanpaNomor}
          maxLength={300}
          suggestions={(peserta.data ?? []).map(({ nama }) => nama)}
          value={isian.penyanggah}
          onChange={pilihOrang}
        />
        <TextField
          label="Sebagai"
          placeholder="Ketua RT, tetangga, orangnya sendiri"
          maxLength={300}
          value={isian.sebagai}
          onChange={(sebagai) => change({ sebagai })}
        />
      </div>
      <TextAreaField
        label="Isi sanggahan"
        description="Shift+Enter untuk baris baru."
        required
        rows={2}
        maxLength={2000}
        value={isian.isi}
        error={galat === null ? undefined : describeError(galat).judul}
        onChange={(isi) => change({ isi })}
      />
    </ConfirmDialog>
  );
}

interface Isian {
  readonly nomor: string;
  readonly penyanggah: string;
  readonly sebagai: string;
  readonly isi: string;
  /** Null: the day that is proposed. */
  readonly tenggat: Tanggal | null;
}

function toIsian(maksud: MaksudSanggahan | null): Isian {
  const { penyanggah = '', sebagai = '', isi = '', tenggat = null } = maksud?.lama ?? {};
  return { nomor: '', penyanggah, sebagai, isi, tenggat };
}

function describeJudul(maksud: MaksudSanggahan | null): string {
  if (maksud?.lama !== undefined) return `Ubah sanggahan nomor ${maksud.lama.nomor}`;
  if (maksud?.calon !== undefined) return `Sanggahan atas usulan ${maksud.calon.nomor}, ${maksud.calon.nama}`;
  return 'Ajukan sanggahan';
}

function describeNomor(ketikan: string, nama: string | undefined): string {
  if (ketikan.trim() === '') return 'Kosong: sidang seluruhnya.';
  return nama ?? 'Mencari usulan.';
}
