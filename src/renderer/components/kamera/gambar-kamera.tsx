import type { JSX, RefObject } from 'react';
import { bindClasses } from '../class-names.ts';
import { Icon } from '../icon.tsx';
import gaya from './gambar-kamera.module.css';
import type { KeadaanKamera } from './use-kamera.ts';

const kelas = bindClasses(gaya);

export interface GambarKameraProps {
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly keadaan: KeadaanKamera;
}

/** What the camera sees, that it is being asked for, or why it cannot be had. */
export function GambarKamera({ video, keadaan }: GambarKameraProps): JSX.Element {
  const gagal = typeof keadaan === 'object';
  return (
    <div className={kelas('bidang')}>
      {/* Only a picture, without sound: there is nothing to put into words. */}
      <video ref={video} muted playsInline aria-label="Gambar kamera" className={kelas(gagal && 'tersembunyi')} />
      {keadaan === 'meminta' && <p role="status">Membuka kamera. Bila ditanya, izinkan kamera untuk Mufakat.</p>}
      {gagal && (
        <p role="alert">
          <Icon name="ingat" size="l" />
          {keadaan.gagal}
        </p>
      )}
    </div>
  );
}
