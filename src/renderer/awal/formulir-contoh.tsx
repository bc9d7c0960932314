import { type JSX, type ReactNode, type SubmitEvent, useState } from 'react';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { useKeys } from '../components/keys/use-keys.ts';
import { GalatIsian } from '../pengaturan/isian/galat-isian.tsx';
import { type CacatSandi, checkSandi } from '../pengaturan/isian/kekuatan-sandi.ts';
import { SandiIsian } from '../pengaturan/isian/sandi-isian.tsx';
import gaya from './awal.module.css';
import { Bingkai } from './bingkai.tsx';

const kelas = bindClasses(gaya);

export interface FormulirContohProps {
  readonly judul: string;
  /** What the sample is. */
  readonly antar: string;
  /** Shown in the place of the form while the sample is made; what was typed comes back with the form. */
  readonly kemajuan?: ReactNode;
  /** What happens, in one line below the form, where it is soon over. */
  readonly pesan?: string | undefined;
  readonly sibuk: boolean;
  readonly galat: unknown;
  readonly onBuat: (sandi: string) => void;
  readonly onBack: () => void;
}

/** Making a sample asks for nothing but a passphrase. */
export function FormulirContoh(props: FormulirContohProps): JSX.Element {
  const { judul, antar, kemajuan = null, pesan, sibuk, galat, onBuat, onBack } = props;
  const [sandi, setSandi] = useState('');
  const [ulang, setUlang] = useState('');
  const [cacat, setCacat] = useState<CacatSandi>({});
  useKeys({ Esc: { label: 'Kembali', run: onBack, when: !sibuk } });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (sibuk) return;
    const kini = checkSandi(sandi, ulang);
    setCacat(kini);
    if (Object.keys(kini).length === 0) onBuat(sandi);
  };
  return (
    <Bingkai title={judul}>
      <p className={kelas('antar')}>{antar}</p>
      {kemajuan ?? (
        <form className={kelas('formulir')} onSubmit={submit} noValidate>
          <SandiIsian sandi={sandi} ulang={ulang} onSandi={setSandi} onUlang={setUlang} cacat={cacat} autoFocus />
          {galat !== null && <GalatIsian error={galat} />}
          {pesan !== undefined && <p role="status">{pesan}</p>}
          <div className={kelas('aksi')}>
            <Button variant="quiet" kbd="Esc" onClick={onBack} disabled={sibuk}>
              Kembali
            </Button>
            <Button type="submit" variant="primary" kbd="Enter" busy={sibuk}>
              Buat data rekaan
            </Button>
          </div>
        </form>
      )}
    </Bingkai>
  );
}
