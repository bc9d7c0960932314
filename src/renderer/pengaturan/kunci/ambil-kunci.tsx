import { type JSX, useRef } from 'react';
import { Button } from '../../components/button.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import type { TambahKunci } from './use-tambah.tsx';

export interface AmbilKunciProps {
  readonly tambah: TambahKunci;
  /** `Tambah kunci kelurahan` */
  readonly label: string;
  readonly utama: boolean;
  readonly banyak: boolean;
}

/** The two ways in which keys come in: files (also pictures of a QR code) and the camera. */
export function AmbilKunci({ tambah, label, utama, banyak }: AmbilKunciProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const choose = (): void => input.current?.click();
  useKeys({
    T: { label, run: choose, when: !tambah.sibuk },
    P: { label: 'Pindai dengan kamera', run: tambah.scan, when: !tambah.sibuk },
  });
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,.png,.jpg,.jpeg,.webp"
        multiple={banyak}
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (files.length > 0) tambah.take(files);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      <Button variant={utama ? 'primary' : 'plain'} icon="tambah" kbd="T" busy={tambah.sibuk} onClick={choose}>
        {label}
      </Button>
      <Button icon="kamera" kbd="P" disabled={tambah.sibuk} onClick={tambah.scan}>
        Pindai dengan kamera
      </Button>
    </>
  );
}
