import { type JSX, useEffect, useRef, useState } from 'react';
import { notifyError } from '../../components/notify.ts';
import { readJatuhan } from './kumpulan.ts';
import gaya from './terima.module.css';

/**
 * Files and folders may be dropped anywhere on the screen, where no part of it takes them itself; null: not now. Answers what tells so
 * while something is held over it.
 */
export function useJatuhan(onFiles: ((files: readonly File[]) => void) | null): JSX.Element | null {
  const [di, setDi] = useState(false);
  const take = useRef(onFiles);
  useEffect(() => {
    take.current = onFiles;
  });
  useEffect(() => {
    const isBerkas = (event: DragEvent): boolean =>
      !event.defaultPrevented && event.dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent): void => {
      const sini = isBerkas(event);
      // Otherwise the browser would leave the program and show the file.
      if (sini) event.preventDefault();
      setDi(sini && take.current !== null);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setDi(false);
    };
    const drop = (event: DragEvent): void => {
      setDi(false);
      if (!isBerkas(event) || event.dataTransfer === null) return;
      event.preventDefault();
      if (take.current !== null) readJatuhan(event.dataTransfer).then(take.current).catch(notifyError);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return di ? (
    <div className={gaya.jatuhan} aria-hidden="true">
      <p>Lepaskan untuk memasukkan paket</p>
    </div>
  ) : null;
}
