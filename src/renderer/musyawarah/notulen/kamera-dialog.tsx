import { Modal } from '@mantine/core';
import { type JSX, useCallback, useEffect, useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { GambarKamera } from '../../components/kamera/gambar-kamera.tsx';
import { takeFoto, useKamera } from '../../components/kamera/use-kamera.ts';
import { useKeys } from '../../components/keys/use-keys.ts';
import gaya from './foto.module.css';

const kelas = bindClasses(gaya);

export interface KameraDialogProps {
  readonly opened: boolean;
  /** How many photos still fit. */
  readonly sisa: number;
  /** Stores one photo; false when that failed, which is told outside. */
  readonly onFoto: (foto: File) => Promise<boolean>;
  readonly onClose: () => void;
}

/** The picture of the camera and one button. Stays open for the next photo; the camera is let go when it closes. */
export function KameraDialog({ opened, onClose, ...rest }: KameraDialogProps): JSX.Element {
  const [percobaan, setPercobaan] = useState(0);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Foto dengan kamera"
      size="44rem"
      closeOnEscape={false}
      withCloseButton={false}
      classNames={{ content: kelas('dialog'), header: kelas('kepala'), title: kelas('judul'), body: kelas('badan') }}
    >
      <IsiKamera key={percobaan} onRetry={() => setPercobaan(percobaan + 1)} onClose={onClose} {...rest} />
    </Modal>
  );
}

interface IsiKameraProps extends Omit<KameraDialogProps, 'opened'> {
  readonly onRetry: () => void;
}

function IsiKamera({ sisa, onFoto, onRetry, onClose }: IsiKameraProps): JSX.Element {
  const video = useRef<HTMLVideoElement>(null);
  const utama = useRef<HTMLButtonElement>(null);
  const [sibuk, setSibuk] = useState(false);
  const [tersimpan, setTersimpan] = useState(0);
  const keadaan = useKamera(video);
  const gagal = typeof keadaan === 'object';
  const bisa = keadaan === 'siap' && !sibuk && sisa > 0;
  useEffect(() => {
    // Enter must never press the other button, which had the focus while there was nothing else.
    if (bisa || gagal) utama.current?.focus();
  }, [bisa, gagal]);
  const take = useCallback(async (): Promise<void> => {
    if (video.current === null) return;
    setSibuk(true);
    try {
      if (await onFoto(await takeFoto(video.current))) setTersimpan((lama) => lama + 1);
    } finally {
      setSibuk(false);
    }
  }, [onFoto]);
  useKeys(
    {
      Enter: gagal ? { label: 'Coba lagi', run: onRetry } : { label: 'Ambil foto', run: () => void take(), when: bisa },
      Esc: { label: 'Selesai', run: onClose },
    },
    'dialog',
  );
  return (
    <>
      <GambarKamera video={video} keadaan={keadaan} />
      <footer className={kelas('kaki')}>
        <span role="status">
          {sisa === 0
            ? 'Tempat foto sidang sudah penuh.'
            : tersimpan === 0
              ? 'Foto diperkecil dan disimpan tanpa letak pengambilannya.'
              : `${tersimpan} foto tersimpan.`}
        </span>
        <span className={kelas('aksi')}>
          <Button variant="quiet" kbd="Esc" onClick={onClose}>
            {tersimpan === 0 ? 'Batal' : 'Selesai'}
          </Button>
          {gagal ? (
            <Button ref={utama} variant="primary" kbd="Enter" onClick={onRetry}>
              Coba lagi
            </Button>
          ) : (
            <Button
              variant="primary"
              kbd="Enter"
              icon="kamera"
              ref={utama}
              disabled={!bisa}
              busy={sibuk}
              onClick={() => void take()}
            >
              Ambil foto
            </Button>
          )}
        </span>
      </footer>
    </>
  );
}
