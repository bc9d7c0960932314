import { Modal } from '@mantine/core';
import { type JSX, useEffect, useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { GambarKamera } from '../../components/kamera/gambar-kamera.tsx';
import { useKamera } from '../../components/kamera/use-kamera.ts';
import { useKeys } from '../../components/keys/use-keys.ts';
import gaya from './kunci.module.css';
import { readQrVideo } from './read-qr.ts';

const kelas = bindClasses(gaya);

/** Between two looks at the picture of the camera. */
const JEDA_MILIDETIK = 250;

export interface PindaiDialogProps {
  /** The text of the first code that is read. */
  readonly onTeks: (teks: string) => void;
  readonly onClose: () => void;
}

/** Looks through the camera until a QR code is read; the camera is let go when it closes. */
export function PindaiDialog(props: PindaiDialogProps): JSX.Element {
  const [percobaan, setPercobaan] = useState(0);
  return (
    <Modal
      opened
      onClose={props.onClose}
      title="Pindai kode QR kunci"
      size="36rem"
      closeOnEscape={false}
      withCloseButton={false}
      classNames={{ content: kelas('dialog'), header: kelas('kepala'), title: kelas('judul'), body: kelas('badan') }}
    >
      <IsiPindai key={percobaan} onRetry={() => setPercobaan(percobaan + 1)} {...props} />
    </Modal>
  );
}

function IsiPindai({ onTeks, onClose, onRetry }: PindaiDialogProps & { readonly onRetry: () => void }): JSX.Element {
  const video = useRef<HTMLVideoElement>(null);
  const keadaan = useKamera(video);
  const gagal = typeof keadaan === 'object';
  const siap = keadaan === 'siap';
  const ulang = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Enter must not press the other button, which had the focus while there was nothing else.
    if (gagal) ulang.current?.focus();
  }, [gagal]);
  const lapor = useRef(onTeks);
  useEffect(() => {
    lapor.current = onTeks;
  });
  useEffect(() => {
    if (!siap) return;
    let selesai = false;
    const look = async (): Promise<void> => {
      const { current } = video;
      const teks = current === null || selesai ? null : await readQrVideo(current);
      if (selesai) return;
      if (teks === null) setTimeout(() => void look(), JEDA_MILIDETIK);
      else lapor.current(teks);
    };
    void look();
    return () => {
      selesai = true;
    };
  }, [siap]);
  useKeys(
    {
      Enter: { label: 'Coba lagi', run: onRetry, when: gagal },
      Esc: { label: 'Batal', run: onClose },
    },
    'dialog',
  );
  return (
    <>
      <GambarKamera video={video} keadaan={keadaan} />
      <footer className={kelas('kaki')}>
        <span role="status">{siap ? 'Arahkan kamera ke kode QR di layar atau kertas pemiliknya.' : ''}</span>
        <Button variant="quiet" kbd="Esc" onClick={onClose}>
          Batal
        </Button>
        {gagal && (
          <Button ref={ulang} variant="primary" kbd="Enter" onClick={onRetry}>
            Coba lagi
          </Button>
        )}
      </footer>
    </>
  );
}
