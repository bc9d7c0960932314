import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type JSX, useRef, useState } from 'react';
import { BLOK_AWAL, type BlokNotulen, checkIsiBlok, ISIAN_BLOK } from '#domain/blok-notulen.ts';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { TextAreaField, TextField } from '../components/fields/text-field.tsx';
import { focusAfter } from '../components/focus-after.ts';
import { useKeys } from '../components/keys/use-keys.ts';
import { notifyDone } from '../components/notify.ts';
import { ErrorState, LoadingState } from '../components/state-panels.tsx';
import { client, orpc } from '../rpc/client.ts';
import { ActionBar, Page } from '../shell/page.tsx';
import { GalatIsian } from './isian/galat-isian.tsx';
import gaya from './pengaturan.module.css';
import { UnsavedGuard } from './unsaved-guard.tsx';

const kelas = bindClasses(gaya);

/** The ready blocks of the minutes. */
export function BagianNotulen(): JSX.Element {
  const blok = useQuery(orpc.notulen.listBlok.queryOptions());
  if (blok.isError) return <ErrorState error={blok.error} onRetry={() => void blok.refetch()} />;
  if (blok.data === undefined) return <LoadingState />;
  return <DaftarBlok tersimpan={blok.data} />;
}

interface CacatBlok {
  readonly judul?: string;
  readonly isi?: string;
}

function checkBlok({ judul, isi }: BlokNotulen): CacatBlok | null {
  const asing = checkIsiBlok(isi);
  if (judul.trim() === '') return { judul: 'Isi judulnya, atau hapus blok ini.' };
  if (isi.trim() === '') return { isi: 'Isi teksnya, atau hapus blok ini.' };
  return asing === null ? null : { isi: asing };
}

/** What is told while typing: a place that nothing fills. That a field is still empty is told on saving. */
function checkTempat({ isi }: BlokNotulen): CacatBlok | null {
  const asing = checkIsiBlok(isi);
  return asing === null ? null : { isi: asing };
}

function DaftarBlok({ tersimpan }: { readonly tersimpan: readonly BlokNotulen[] }): JSX.Element {
  const queries = useQueryClient();
  const daftar = useRef<HTMLUListElement>(null);
  const [rancangan, setRancangan] = useState<readonly BlokNotulen[]>(tersimpan);
  const [diperiksa, setDiperiksa] = useState(false);
  const sama = (lain: readonly BlokNotulen[]): boolean => JSON.stringify(rancangan) === JSON.stringify(lain);
  const dirty = !sama(tersimpan);
  const simpan = useMutation({
    mutationFn: (blok: BlokNotulen[] | null) => client.notulen.updateBlok({ blok }),
    onSuccess: (baru) => {
      queries.setQueryData(orpc.notulen.listBlok.queryKey(), baru);
      setRancangan(baru);
      setDiperiksa(false);
      notifyDone('Tersimpan', 'Notulen berikutnya memakai blok ini.');
    },
  });
  const save = (): void => {
    setDiperiksa(true);
    if (simpan.isPending || rancangan.some((satu) => checkBlok(satu) !== null)) return;
    simpan.mutate(sama(BLOK_AWAL) ? null : [...rancangan]);
  };
  const add = (): void => {
    focusAfter(
      () => setRancangan([...rancangan, { judul: '', isi: '' }]),
      () => daftar.current?.querySelector<HTMLInputElement>('li:last-child input'),
    );
  };
  useKeys({
    'Ctrl+S': { label: 'Simpan', run: save, when: dirty },
    T: { label: 'Tambah blok', run: add },
  });
  return (
    <Page
      title="Blok notulen"
      subtitle="Teks siap pakai, dipilih dengan F2 saat menulis notulen"
      end={
        <>
          <Button disabled={sama(BLOK_AWAL)} onClick={() => setRancangan(BLOK_AWAL)}>
            Pakai blok bawaan
          </Button>
          <Button icon="tambah" kbd="T" onClick={add}>
            Tambah blok
          </Button>
        </>
      }
      footer={
        <ActionBar note={dirty ? 'Ada perubahan yang belum disimpan.' : 'Semua tersimpan.'}>
          {dirty && (
            <Button variant="quiet" onClick={() => setRancangan(tersimpan)}>
              Kembalikan
            </Button>
          )}
          <Button variant="primary" kbd="Ctrl+S" busy={simpan.isPending} disabled={!dirty} onClick={save}>
            Simpan
          </Button>
        </ActionBar>
      }
    >
      {simpan.isError && <GalatIsian error={simpan.error} />}
      <p className={kelas('redup')}>
        Isian yang dikenal:{' '}
        {Object.entries(ISIAN_BLOK).map(([nama, arti], i) => (
          <span key={nama}>
            {i > 0 && ', '}
            <b>{`{${nama}}`}</b> {arti}
          </span>
        ))}
        .
      </p>
      <ul ref={daftar} className={kelas('tabel')}>
        {[...rancangan.entries()].map(([urut, satu]) => (
          // The place is the identity: the fields keep nothing of their own, and a title may still be empty.
          <BarisBlok
            key={urut}
            nomor={urut + 1}
            blok={satu}
            cacat={diperiksa ? checkBlok(satu) : checkTempat(satu)}
            onChange={(isi) => setRancangan(rancangan.map((lama, nomor) => (nomor === urut ? isi : lama)))}
            onHapus={() => setRancangan(rancangan.filter((_, nomor) => nomor !== urut))}
          />
        ))}
      </ul>
      <UnsavedGuard dirty={dirty} />
    </Page>
  );
}

interface BarisBlokProps {
  readonly nomor: number;
  readonly blok: BlokNotulen;
  readonly cacat: CacatBlok | null;
  readonly onChange: (blok: BlokNotulen) => void;
  readonly onHapus: () => void;
}

function BarisBlok({ nomor, blok, cacat, onChange, onHapus }: BarisBlokProps): JSX.Element {
  return (
    <li className={kelas('blok')} aria-label={`Blok ${nomor}`}>
      <TextField
        label={`Judul blok ${nomor}`}
        value={blok.judul}
        error={cacat?.judul}
        maxLength={300}
        onChange={(judul) => onChange({ ...blok, judul })}
      />
      <TextAreaField
        label="Teks"
        rows={2}
        value={blok.isi}
        error={cacat?.isi}
        maxLength={4000}
        onChange={(isi) => onChange({ ...blok, isi })}
      />
      <Button icon="hapus" aria-label={`Hapus blok ${blok.judul || nomor}`} onClick={onHapus}>
        Hapus
      </Button>
    </li>
  );
}
