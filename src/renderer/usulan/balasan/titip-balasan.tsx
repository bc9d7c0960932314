import { useNavigate } from '@tanstack/react-router';
import { type DragEvent, type JSX, useState } from 'react';
import { ButtonLink } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { useKeys } from '../../components/keys/use-keys.ts';
import gaya from './balasan.module.css';
import { leaveTitipan } from './titipan.ts';

const kelas = bindClasses(gaya);

/** Where a reply may be dropped on another screen; it is looked into on the screen of replies, to which the button leads as well. */
export function TitipBalasan(): JSX.Element {
  const navigate = useNavigate();
  const [di, setDi] = useState(false);
  const open = (): void => void navigate({ to: '/usulan/balasan' });
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDi(false);
    const [berkas] = event.dataTransfer.files;
    if (berkas === undefined) return;
    leaveTitipan(berkas);
    open();
  };
  useKeys({ B: { label: 'Masukkan balasan Dinas Sosial', run: open } });
  return (
    <section
      aria-label="Balasan Dinas Sosial"
      className={kelas('titip', di && 'di')}
      onDragOver={(event) => {
        event.preventDefault();
        setDi(true);
      }}
      onDragLeave={() => setDi(false)}
      onDrop={drop}
    >
      <p>Tanda terima dan berkas lain dari Dinas Sosial dapat diletakkan di sini.</p>
      <ButtonLink to="/usulan/balasan" icon="masuk" kbd="B">
        Masukkan balasan
      </ButtonLink>
    </section>
  );
}
