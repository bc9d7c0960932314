import { useNavigate } from '@tanstack/react-router';
import { type JSX, useEffect, useState } from 'react';
import { notifyError } from '../../components/notify.ts';
import { readJatuhan, sortBerkas } from './kumpulan.ts';
import gaya from './terima.module.css';
import { leaveTitipan } from './titipan.ts';

/** Files may be dropped anywhere on the screen; the one that takes packages in opens with them. Answers what tells so meanwhile. */
export function useJatuhan(): JSX.Element | null {
  const navigate = useNavigate();
  const [di, setDi] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setDi(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setDi(false);
    };
    const drop = (event: DragEvent): void => {
      setDi(false);
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      readJatuhan(event.dataTransfer)
        .then((files) => {
          leaveTitipan(sortBerkas(files));
          return navigate({ to: '/rekap/terima' });
        })
        .catch(notifyError);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [navigate]);
  return di ? (
    <div className={gaya.jatuhan} aria-hidden="true">
      <p>Lepaskan untuk memasukkan paket</p>
    </div>
  ) : null;
}
