import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type JSX, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { Icon } from '../components/icon.tsx';
import { useKeys } from '../components/keys/use-keys.ts';
import { LoadingState } from '../components/state-panels.tsx';
import { client } from '../rpc/client.ts';
import { describeError } from '../rpc/error-text.ts';
import gaya from './satu-jendela.module.css';
import { usePeranJendela } from './use-peran-jendela.ts';

const kelas = bindClasses(gaya);

/**
 * Of several windows on the same data one shows its screens; the others say so and offer to change places. A window that gave its place
 * away keeps its screen, and what is typed in it, under the panel.
 */
export function SatuJendela({ children }: { readonly children: ReactNode }): JSX.Element {
  const peran = usePeranJendela();
  const queries = useQueryClient();
  const [pernahMenulis, setPernahMenulis] = useState(peran === 'menulis');
  if (peran === 'menulis' && !pernahMenulis) setPernahMenulis(true);
  const sebelumnya = useRef(peran);
  useEffect(() => {
    // The other window may have changed anything meanwhile.
    if (sebelumnya.current === 'membaca' && peran === 'menulis') void queries.invalidateQueries();
    sebelumnya.current = peran;
  }, [peran, queries]);
  if (peran === null) return <LoadingState />;
  return (
    <>
      {pernahMenulis && children}
      {peran === 'membaca' && <JendelaLain pernahMenulis={pernahMenulis} />}
    </>
  );
}

/** Over everything, dialogs too: a dialog of the browser leaves nothing below it to be clicked or typed in. */
function JendelaLain({ pernahMenulis }: { readonly pernahMenulis: boolean }): JSX.Element {
  const kotak = useRef<HTMLDialogElement>(null);
  const ambil = useMutation({ mutationFn: () => client.jendela.ambil() });
  useKeys({ Enter: { label: 'Pakai jendela ini', run: () => ambil.mutate() } }, 'dialog');
  useLayoutEffect(() => {
    const dialog = kotak.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={kotak}
      className={kelas('jendela')}
      aria-labelledby="jendela-lain"
      onCancel={(event) => event.preventDefault()}
    >
      <div className={kelas('isi')}>
        <Icon name="ingat" size="l" />
        <h1 id="jendela-lain">
          {pernahMenulis ? 'Mufakat kini dipakai di jendela lain.' : 'Mufakat sudah terbuka di jendela lain.'}
        </h1>
        <p>
          Hanya satu jendela yang mencatat, supaya tidak ada yang tercatat dua kali.{' '}
          {pernahMenulis
            ? 'Yang sedang diketik di sini tetap ada.'
            : 'Bila jendela itu ditutup, Mufakat terbuka di sini dengan sendirinya.'}
        </p>
        {ambil.isError && <p role="alert">{describeError(ambil.error).judul}</p>}
        <Button variant="primary" kbd="Enter" busy={ambil.isPending} onClick={() => ambil.mutate()}>
          Pakai jendela ini
        </Button>
      </div>
    </dialog>
  );
}
