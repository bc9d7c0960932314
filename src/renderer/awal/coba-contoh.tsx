import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type JSX, type SubmitEvent, useState } from 'react';
import { formatAngka } from '../components/angka.ts';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { useKeys } from '../components/keys/use-keys.ts';
import { GalatIsian } from '../pengaturan/isian/galat-isian.tsx';
import { type CacatSandi, checkSandi } from '../pengaturan/isian/kekuatan-sandi.ts';
import { SandiIsian } from '../pengaturan/isian/sandi-isian.tsx';
import { orpc } from '../rpc/client.ts';
import gaya from './awal.module.css';
import { Bingkai } from './bingkai.tsx';

const kelas = bindClasses(gaya);

/** Size of the sample: a kelurahan of the usual size, and usulan enough for one session. The seed makes it the same everywhere. */
const UKURAN_CONTOH = { warga: 4000, usulan: 60, benih: 1371 };

/** Makes the fictional kelurahan; asks for nothing but a passphrase. */
export function CobaContoh({ onBack }: { readonly onBack: () => void }): JSX.Element {
  const queries = useQueryClient();
  const [sandi, setSandi] = useState('');
  const [ulang, setUlang] = useState('');
  const [cacat, setCacat] = useState<CacatSandi>({});
  const contoh = useMutation(orpc.gerbang.contoh.mutationOptions());
  useKeys({ Esc: { label: 'Kembali', run: onBack, when: !contoh.isPending && !contoh.isSuccess } });

  if (contoh.isSuccess) {
    return (
      <Bingkai title="Kelurahan contoh siap">
        <p className={kelas('antar')}>
          Ada {formatAngka(contoh.data.warga)} warga rekaan, dan sebuah berkas dengan {formatAngka(contoh.data.usulan)}{' '}
          baris usulan untuk mencoba impor.
        </p>
        <div className={kelas('aksi')}>
          <Button variant="primary" kbd="Enter" autoFocus onClick={() => void queries.invalidateQueries()}>
            Buka Beranda
          </Button>
        </div>
      </Bingkai>
    );
  }

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (contoh.isPending) return;
    const kini = checkSandi(sandi, ulang);
    setCacat(kini);
    if (Object.keys(kini).length === 0) contoh.mutate({ sandi, ...UKURAN_CONTOH });
  };
  return (
    <Bingkai title="Coba dengan kelurahan contoh">
      <p className={kelas('antar')}>
        Semua isinya data rekaan. Untuk memulai dengan data kelurahan Anda nanti, pakai folder data lain.
      </p>
      <form className={kelas('formulir')} onSubmit={submit} noValidate>
        <SandiIsian sandi={sandi} ulang={ulang} onSandi={setSandi} onUlang={setUlang} cacat={cacat} autoFocus />
        {contoh.isError && <GalatIsian error={contoh.error} />}
        {contoh.isPending && <p role="status">Membuat warga dan usulan rekaan. Tunggu sebentar.</p>}
        <div className={kelas('aksi')}>
          <Button variant="quiet" kbd="Esc" onClick={onBack} disabled={contoh.isPending}>
            Kembali
          </Button>
          <Button type="submit" variant="primary" kbd="Enter" busy={contoh.isPending}>
            Buat data rekaan
          </Button>
        </div>
      </form>
    </Bingkai>
  );
}
