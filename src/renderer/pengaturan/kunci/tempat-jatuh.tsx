import { type DragEvent, type JSX, type ReactNode, useState } from 'react';
import { bindClasses } from '../../components/class-names.ts';
import gaya from './kunci.module.css';
import type { TambahKunci } from './use-tambah.tsx';

const kelas = bindClasses(gaya);

export interface TempatJatuhProps {
  readonly label: string;
  readonly tambah: TambahKunci;
  readonly penuh?: boolean;
  readonly children: ReactNode;
}

/** A part of the screen on which key files may be dropped. */
export function TempatJatuh({ label, tambah, penuh = false, children }: TempatJatuhProps): JSX.Element {
  const [di, setDi] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDi(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0 && !tambah.sibuk) tambah.take(files);
  };
  return (
    <section
      aria-label={label}
      className={kelas('lain', di && 'di', penuh && 'penuh')}
      onDragOver={(event) => {
        event.preventDefault();
        setDi(true);
      }}
      onDragLeave={() => setDi(false)}
      onDrop={drop}
    >
      {children}
    </section>
  );
}
