import { type RefObject, useEffect, useState } from 'react';
import { describeKamera } from './kata-kamera.ts';

export type KeadaanKamera = 'meminta' | 'siap' | { readonly gagal: string };

/** Opens the camera for as long as the dialog is shown; sound is never asked for. */
export function useKamera(video: RefObject<HTMLVideoElement | null>): KeadaanKamera {
  const [keadaan, setKeadaan] = useState<KeadaanKamera>('meminta');
  useEffect(() => {
    let aliran: MediaStream | null = null;
    let selesai = false;
    const open = async (): Promise<void> => {
      aliran = await navigator.mediaDevices.getUserMedia({
        audio: false,
        video: { facingMode: 'environment', width: { ideal: 1600 }, height: { ideal: 1200 } },
      });
      if (selesai) return stopAll(aliran);
      const { current } = video;
      if (current === null) return;
      current.srcObject = aliran;
      await current.play();
      setKeadaan('siap');
    };
    open().catch((error: unknown) => {
      if (!selesai) setKeadaan({ gagal: describeKamera(error instanceof Error ? error.name : '') });
    });
    return () => {
      selesai = true;
      if (aliran !== null) stopAll(aliran);
    };
  }, [video]);
  return keadaan;
}

function stopAll(aliran: MediaStream): void {
  for (const jalur of aliran.getTracks()) jalur.stop();
}

/** The picture that the video shows now. */
export function takeFoto(video: HTMLVideoElement): Promise<File> {
  const kanvas = document.createElement('canvas');
  kanvas.width = video.videoWidth;
  kanvas.height = video.videoHeight;
  kanvas.getContext('2d')?.drawImage(video, 0, 0);
  return new Promise((resolve, reject) => {
    kanvas.toBlob(
      (isi) =>
        isi === null
          ? reject(new Error('Gambar kamera tidak dapat diambil.'))
          : resolve(new File([isi], 'kamera.jpg', { type: isi.type })),
      'image/jpeg',
      0.92,
    );
  });
}
