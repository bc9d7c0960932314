import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type JSX, type SubmitEvent, useState } from 'react';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { PasswordField } from '../components/fields/text-field.tsx';
import { GalatIsian } from '../pengaturan/isian/galat-isian.tsx';
import { CapsLock } from '../pengaturan/isian/sandi-isian.tsx';
import { orpc } from '../rpc/client.ts';
import { describeError } from '../rpc/error-text.ts';
import gaya from './awal.module.css';
import { Bingkai } from './bingkai.tsx';
import { Pulihkan } from './pulihkan.tsx';

const kelas = bindClasses(gaya);

/** Asks for the passphrase of the data that is there. */
export function Buka(): JSX.Element {
  const queries = useQueryClient();
  const status = useQuery(orpc.gerbang.status.queryOptions());
  const [sandi, setSandi] = useState('');
  const buka = useMutation(orpc.gerbang.buka.mutationOptions({ onSuccess: () => queries.invalidateQueries() }));
  const galat = buka.error === null ? null : describeError(buka.error);
  const rusak = galat?.kode === 'DATA_RUSAK';
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (sandi !== '' && !buka.isPending) buka.mutate({ sandi });
  };
  const type = (isi: string): void => {
    setSandi(isi);
    buka.reset();
  };
  return (
    <Bingkai title="Buka data">
      <form className={kelas('formulir')} onSubmit={submit}>
        <CapsLock>
          <PasswordField
            label="Kata sandi"
            value={sandi}
            onChange={type}
            autoFocus
            error={galat?.kode === 'SANDI_SALAH' ? `${galat.judul} (${galat.kode})` : undefined}
          />
        </CapsLock>
        {galat !== null && galat.kode !== 'SANDI_SALAH' && <GalatIsian error={buka.error} />}
        <div className={kelas('aksi')}>
          <Button
            type="submit"
            variant={rusak ? 'plain' : 'primary'}
            kbd="Enter"
            busy={buka.isPending}
            disabled={sandi === ''}
          >
            {buka.isPending ? 'Membuka' : 'Buka'}
          </Button>
        </div>
      </form>
      {rusak && <Pulihkan sandi={sandi} />}
      <p className={kelas('kaki')}>
        Lupa kata sandi? Data disandikan dengannya dan tidak dapat dibuka tanpa kata sandi itu. Cari catatan yang
        disimpan saat penyiapan. Folder data: {status.data?.folderData ?? ''}
      </p>
    </Bingkai>
  );
}
