import { useMutation, useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { notifyDone, notifyError } from '../../components/notify.ts';
import { saveFile } from '../../components/save-file.ts';
import { orpc } from '../../rpc/client.ts';
import { KodeQr } from './kode-qr.tsx';
import gaya from './kunci.module.css';
import { Sidik } from './sidik.tsx';

const kelas = bindClasses(gaya);

export interface KunciSendiriProps {
  /** `Kelurahan Batang Umpama` */
  readonly nama: string;
  readonly sidik: string;
  /** `Dinas Sosial` or `kelurahan`: to whom it is read. */
  readonly kepada: string;
  /** True where handing the key out is the next thing to do. */
  readonly utama: boolean;
}

/** The key of this data: its fingerprint to read aloud, and the two ways in which it is handed out. */
export function KunciSendiri({ nama, sidik, kepada, utama }: KunciSendiriProps): JSX.Element {
  const qr = useQuery(orpc.kunciSendiri.qr.queryOptions());
  const [besar, setBesar] = useState(false);
  const simpan = useMutation(
    orpc.kunciSendiri.berkas.mutationOptions({
      onSuccess: (berkas) => {
        saveFile(berkas);
        notifyDone(`${berkas.name} disimpan`, `Kirim kepada ${kepada}; berkas ini tidak rahasia.`);
      },
      onError: notifyError,
    }),
  );
  const save = (): void => simpan.mutate(undefined);
  const bisaQr = qr.data !== undefined;
  useKeys({
    S: { label: 'Simpan berkas kunci', run: save, when: !simpan.isPending },
    Q: { label: 'Besarkan kode QR', run: () => setBesar(true), when: bisaQr },
  });
  const label = `Kode QR kunci ${nama}`;
  return (
    <section className={kelas('sendiri')} aria-labelledby="kunci-sendiri">
      {qr.data === undefined ? <span className={kelas('qr')} /> : <KodeQr teks={qr.data.teks} label={label} />}
      <div className={kelas('kata')}>
        <h2 id="kunci-sendiri">Sidik kunci {nama}</h2>
        <Sidik besar sidik={sidik} />
        <p>
          Bacakan lewat telepon kepada {kepada} sesudah berkas kuncinya sampai. Keempat kelompok harus sama di layar
          mereka.
        </p>
        <div className={kelas('tombol')}>
          <Button variant={utama ? 'primary' : 'plain'} icon="unduh" kbd="S" busy={simpan.isPending} onClick={save}>
            Simpan berkas kunci
          </Button>
          <Button kbd="Q" disabled={!bisaQr} onClick={() => setBesar(true)}>
            Besarkan kode QR
          </Button>
        </div>
      </div>
      {besar && qr.data !== undefined && (
        <ConfirmDialog
          opened
          title={`Kunci ${nama}`}
          confirmLabel="Tutup"
          cancelLabel="Kembali"
          onConfirm={() => setBesar(false)}
          onCancel={() => setBesar(false)}
        >
          <KodeQr besar teks={qr.data.teks} label={label} />
          <Sidik sidik={sidik} />
        </ConfirmDialog>
      )}
    </section>
  );
}
