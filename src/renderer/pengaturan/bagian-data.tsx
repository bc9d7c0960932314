import { useMutation, useQuery } from '@tanstack/react-query';
import { type JSX, type SubmitEvent, useState } from 'react';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { Facts } from '../components/facts.tsx';
import { PasswordField } from '../components/fields/text-field.tsx';
import { notifyDone } from '../components/notify.ts';
import { orpc } from '../rpc/client.ts';
import { describeError } from '../rpc/error-text.ts';
import { Page } from '../shell/page.tsx';
import { GalatIsian } from './isian/galat-isian.tsx';
import { type CacatSandi, checkSandi } from './isian/kekuatan-sandi.ts';
import { PesanLupaSandi, SandiIsian } from './isian/sandi-isian.tsx';
import gaya from './pengaturan.module.css';
import { UnsavedGuard } from './unsaved-guard.tsx';
import { useKunci } from './use-kunci.ts';

const kelas = bindClasses(gaya);

/** Where the data lies, its lock, and another passphrase. */
export function BagianData(): JSX.Element {
  const status = useQuery(orpc.gerbang.status.queryOptions());
  const kunci = useKunci();
  const folder = status.data?.folderData ?? '';
  const pisah = folder.includes('\\') ? '\\' : '/';
  return (
    <Page
      title="Data dan sandi"
      end={
        <Button icon="kunci" kbd="Ctrl+L" onClick={kunci}>
          Kunci sekarang
        </Button>
      }
    >
      <div className={kelas('formulir')}>
        <Facts
          facts={[
            { label: 'Folder data', isi: <span className={kelas('jalur')}>{folder}</span> },
            { label: 'Cadangan', isi: <span className={kelas('jalur')}>{`${folder}${pisah}cadangan`}</span> },
            { label: 'Versi', isi: status.data?.versi ?? '' },
          ]}
        />
        <p className={kelas('redup')}>
          Cadangan dibuat sendiri sekali sehari saat data dibuka, tersandi dengan kata sandi yang sama. Salin folder
          data ke diska lain sekali seminggu, supaya kerusakan komputer ini tidak menghilangkannya.
        </p>
        <GantiSandi />
      </div>
    </Page>
  );
}

const KOSONG = { lama: '', sandi: '', ulang: '' };

function GantiSandi(): JSX.Element {
  const [isian, setIsian] = useState(KOSONG);
  const [cacat, setCacat] = useState<CacatSandi>({});
  const ganti = useMutation(
    orpc.gerbang.gantiSandi.mutationOptions({
      onSuccess: () => {
        setIsian(KOSONG);
        notifyDone('Kata sandi diganti', 'Mulai sekarang data hanya terbuka dengan kata sandi baru.');
      },
    }),
  );
  const galat = ganti.error === null ? null : describeError(ganti.error);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const kini = checkSandi(isian.sandi, isian.ulang);
    setCacat(kini);
    if (Object.keys(kini).length === 0 && !ganti.isPending) ganti.mutate({ lama: isian.lama, baru: isian.sandi });
  };
  const change = (bagian: Partial<typeof KOSONG>): void => {
    setIsian({ ...isian, ...bagian });
    ganti.reset();
  };
  return (
    <form className={kelas('formulir')} onSubmit={submit} noValidate>
      <h2 className={kelas('pisah')}>Ganti kata sandi</h2>
      <PesanLupaSandi />
      <PasswordField
        label="Kata sandi sekarang"
        required
        maxLength={200}
        value={isian.lama}
        error={galat?.kode === 'SANDI_SALAH' ? `${galat.judul} (${galat.kode})` : undefined}
        onChange={(lama) => change({ lama })}
      />
      <SandiIsian
        sandi={isian.sandi}
        ulang={isian.ulang}
        onSandi={(sandi) => change({ sandi })}
        onUlang={(ulang) => change({ ulang })}
        cacat={cacat}
      />
      {galat !== null && galat.kode !== 'SANDI_SALAH' && <GalatIsian error={ganti.error} />}
      <div className={kelas('tombol')}>
        <Button
          type="submit"
          variant="primary"
          kbd="Enter"
          busy={ganti.isPending}
          disabled={isian.lama === '' || isian.sandi === ''}
        >
          Ganti kata sandi
        </Button>
      </div>
      <UnsavedGuard dirty={isian.sandi !== ''} />
    </form>
  );
}
