import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Button } from '../../components/button.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { notifyError } from '../../components/notify.ts';
import { EmptyState, ErrorState, LoadingState } from '../../components/state-panels.tsx';
import { orpc } from '../../rpc/client.ts';
import { Page } from '../../shell/page.tsx';
import { DaftarKunci } from './daftar-kunci.tsx';
import { KunciDinsos } from './kunci-dinsos.tsx';
import { KunciSendiri } from './kunci-sendiri.tsx';
import { useTambah } from './use-tambah.tsx';

/** The key of this data, to be handed out, and below it the keys of those with whom it exchanges files. */
export function BagianKunci(): JSX.Element {
  const sendiri = useQuery(orpc.kunciSendiri.get.queryOptions());
  const ringkas = useQuery(orpc.kunciDikenal.ringkas.queryOptions());
  const tambah = useTambah();
  const { data } = sendiri;
  const dinsos = data?.peran === 'dinsos';
  return (
    <Page title="Kunci dan sidik" fill={dinsos}>
      {sendiri.isError && <ErrorState error={sendiri.error} onRetry={() => void sendiri.refetch()} />}
      {sendiri.isPending && <LoadingState />}
      {data === null && <BelumDibuat />}
      {data != null && (
        <KunciSendiri
          nama={dinsos ? data.nama : `Kelurahan ${data.nama}`}
          sidik={data.sidikKunci}
          kepada={dinsos ? 'kelurahan' : 'Dinas Sosial'}
          utama={!dinsos && ringkas.data?.berlaku === 1}
        />
      )}
      {data != null && (dinsos ? <DaftarKunci tambah={tambah} /> : <KunciDinsos tambah={tambah} />)}
      {tambah.dialog}
    </Page>
  );
}

function BelumDibuat(): JSX.Element {
  const queries = useQueryClient();
  const siapkan = useMutation(
    orpc.kunciSendiri.siapkan.mutationOptions({
      onSuccess: () => queries.invalidateQueries(),
      onError: notifyError,
    }),
  );
  const make = (): void => siapkan.mutate(undefined);
  useKeys({ Enter: { label: 'Buat kunci', run: make, when: !siapkan.isPending } });
  return (
    <EmptyState
      icon="kunci"
      title="Kunci belum dibuat"
      action={
        <Button variant="primary" kbd="Enter" busy={siapkan.isPending} onClick={make}>
          Buat kunci
        </Button>
      }
    >
      Dengan kunci ini berkas dari data ini dapat dikenali, dan berkas untuk data ini dapat disandi. Kuncinya tersimpan
      di dalam data, di balik kata sandi.
    </EmptyState>
  );
}
