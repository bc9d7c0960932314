import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { KunciDikenal } from '#contract/kunci.ts';
import { formatTanggal, toTanggal } from '#domain/tanggal.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { type Fact, Facts } from '../../components/facts.tsx';
import { CheckField } from '../../components/fields/text-field.tsx';
import { notifyDone, notifyError } from '../../components/notify.ts';
import { orpc } from '../../rpc/client.ts';
import { Sidik } from './sidik.tsx';

const KATA_ASAL = {
  berkas: 'berkas kunci',
  qr: 'kode QR',
  paket: 'paket yang masuk',
} as const satisfies Record<KunciDikenal['asal'], string>;

/** Where a key came from and since when it counts. */
export function listFakta({ kode, kecamatan, asal, dicatat, dicabut }: KunciDikenal): Fact[] {
  return [
    ...(kecamatan === null ? [] : [{ label: 'Kecamatan', isi: kecamatan }]),
    { label: 'Kode wilayah', isi: kode },
    { label: 'Dicatat', isi: `${formatHari(dicatat)}, dari ${KATA_ASAL[asal]}` },
    ...(dicabut === null ? [] : [{ label: 'Dicabut', isi: formatHari(dicabut) }]),
  ];
}

export function formatHari(saat: string): string {
  return formatTanggal(toTanggal(new Date(saat)));
}

export interface RincianKunciProps {
  readonly kunci: KunciDikenal;
  readonly onClose: () => void;
}

/** One key of another: its fingerprint, and the way to trust it no longer. */
export function RincianKunci({ kunci, onClose }: RincianKunciProps): JSX.Element {
  const queries = useQueryClient();
  const [yakin, setYakin] = useState(false);
  const cabut = useMutation(
    orpc.kunciDikenal.cabut.mutationOptions({
      onSuccess: async () => {
        notifyDone('Kunci dicabut', `Berkas dari ${kunci.nama} tidak diterima sampai kunci barunya dicatat.`);
        onClose();
        await queries.invalidateQueries();
      },
      onError: notifyError,
    }),
  );
  const berlaku = kunci.dicabut === null;
  return (
    <ConfirmDialog
      opened
      title={`Kunci ${kunci.nama}`}
      confirmLabel={berlaku ? 'Cabut kunci' : 'Tutup'}
      cancelLabel={berlaku ? 'Tutup' : 'Kembali'}
      ready={!berlaku || yakin}
      busy={cabut.isPending}
      onConfirm={() => (berlaku ? cabut.mutate({ publik: kunci.publik }) : onClose())}
      onCancel={onClose}
    >
      <Sidik besar sidik={kunci.sidikKunci} />
      <Facts facts={listFakta(kunci)} />
      {berlaku && (
        <CheckField
          label="Jangan percayai kunci ini lagi"
          description="Misalnya karena komputernya hilang atau kata sandinya diketahui orang lain. Yang sudah masuk tetap tercatat."
          autoFocus
          checked={yakin}
          onChange={setYakin}
        />
      )}
    </ConfirmDialog>
  );
}
