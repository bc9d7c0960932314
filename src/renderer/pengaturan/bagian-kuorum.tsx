import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { AturanKuorum } from '#domain/kuorum.ts';
import { NAMA_UNSUR, UNSUR } from '#domain/unsur.ts';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { CheckField, TextField } from '../components/fields/text-field.tsx';
import { useKeys } from '../components/keys/use-keys.ts';
import { notifyDone } from '../components/notify.ts';
import { ErrorState, LoadingState } from '../components/state-panels.tsx';
import { orpc } from '../rpc/client.ts';
import { ActionBar, Page } from '../shell/page.tsx';
import { GalatIsian } from './isian/galat-isian.tsx';
import gaya from './pengaturan.module.css';
import { type CacatKuorum, type RancanganKuorum, readRancanganKuorum, toRancanganKuorum } from './rancangan-kuorum.ts';
import { UnsavedGuard } from './unsaved-guard.tsx';

const kelas = bindClasses(gaya);

/** How many must be in the hall, as the kelurahan sets it for itself; off unless somebody wants it. */
export function BagianKuorum(): JSX.Element {
  const kuorum = useQuery(orpc.kuorum.get.queryOptions());
  if (kuorum.isError) return <ErrorState error={kuorum.error} onRetry={() => void kuorum.refetch()} />;
  if (kuorum.data === undefined) return <LoadingState />;
  return <Isian tersimpan={kuorum.data} />;
}

function Isian({ tersimpan }: { readonly tersimpan: AturanKuorum }): JSX.Element {
  const queries = useQueryClient();
  const [rancangan, setRancangan] = useState(() => toRancanganKuorum(tersimpan));
  const [cacat, setCacat] = useState<CacatKuorum>({});
  const dirty = JSON.stringify(rancangan) !== JSON.stringify(toRancanganKuorum(tersimpan));
  const simpan = useMutation(
    orpc.kuorum.save.mutationOptions({
      onSuccess: async (baru) => {
        queries.setQueryData(orpc.kuorum.get.queryKey(), baru);
        setRancangan(toRancanganKuorum(baru));
        notifyDone('Tersimpan', baru.aktif ? 'Kolom sidang menunjukkan kuorum ini.' : 'Kuorum tidak dipakai.');
        await queries.invalidateQueries({ queryKey: orpc.sidang.key() });
      },
    }),
  );
  const set = (isi: Partial<RancanganKuorum>): void => {
    setCacat({});
    setRancangan({ ...rancangan, ...isi });
  };
  const save = (): void => {
    const dibaca = readRancanganKuorum(rancangan);
    setCacat('cacat' in dibaca ? dibaca.cacat : {});
    if ('isi' in dibaca && !simpan.isPending) simpan.mutate(dibaca.isi);
  };
  useKeys({ 'Ctrl+S': { label: 'Simpan', run: save, when: dirty } });
  return (
    <Page
      title="Batas hadir (pilihan)"
      footer={
        <ActionBar note={dirty ? 'Ada perubahan yang belum disimpan.' : 'Semua tersimpan.'}>
          {dirty && (
            <Button variant="quiet" onClick={() => set(toRancanganKuorum(tersimpan))}>
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
      <div className={kelas('formulir')}>
        <p className={kelas('redup')}>
          Batas hadir yang ditetapkan kelurahan sendiri, bukan ketentuan peraturan. Hanya ditunjukkan selama sidang dan
          dicatat bersama setiap keputusan; tidak ada yang dihalangi karenanya.
        </p>
        <CheckField label="Pakai batas hadir sendiri" checked={rancangan.aktif} onChange={(aktif) => set({ aktif })} />
        {rancangan.aktif && (
          <>
            <div className={kelas('dua')}>
              <TextField
                label="Orang di ruang, paling sedikit"
                description="Kosong: tidak diminta"
                numeric
                maxLength={3}
                value={rancangan.orang}
                error={cacat.orang}
                onChange={(orang) => set({ orang })}
              />
            </div>
            <h2>Dari setiap unsur, paling sedikit</h2>
            <div className={kelas('dua')}>
              {UNSUR.map((unsur) => (
                <TextField
                  key={unsur}
                  label={NAMA_UNSUR[unsur].lengkap}
                  numeric
                  maxLength={3}
                  value={rancangan.unsur[unsur]}
                  error={cacat[unsur]}
                  onChange={(jumlah) => set({ unsur: { ...rancangan.unsur, [unsur]: jumlah } })}
                />
              ))}
            </div>
          </>
        )}
      </div>
      <UnsavedGuard dirty={dirty} />
    </Page>
  );
}
