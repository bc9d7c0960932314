import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import type { IsianSidang } from '#contract/sidang.ts';
import { formatAngka } from '../../components/angka.ts';
import { Button } from '../../components/button.tsx';
import { CheckField } from '../../components/fields/text-field.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { notifyDone, notifyError } from '../../components/notify.ts';
import { ErrorState, LoadingState } from '../../components/state-panels.tsx';
import { client, orpc } from '../../rpc/client.ts';
import { ActionBar, Page } from '../../shell/page.tsx';
import { type GalatIsian, readDraft, toDraft } from '../isian/draft-isian.ts';
import { IsianFields } from '../isian/isian-fields.tsx';
import { refreshSidang } from '../ruang/refresh-sidang.ts';

/** The form of a new session, filled with what is known. */
export function BukaSidang(): JSX.Element {
  const usul = useQuery(orpc.sidang.usulanIsian.queryOptions({ gcTime: 0, staleTime: Number.POSITIVE_INFINITY }));
  const hitung = useQuery(orpc.usulan.count.queryOptions());
  if (usul.isPending || hitung.isPending) return <LoadingState />;
  const error = usul.error ?? hitung.error;
  if (usul.data === undefined || hitung.data === undefined || error !== null) {
    const retry = (): void => {
      void usul.refetch();
      void hitung.refetch();
    };
    return <ErrorState error={error} onRetry={retry} />;
  }
  const { menunggu, ditunda } = hitung.data;
  return <FormSidang isian={usul.data} menunggu={menunggu ?? 0} ditunda={ditunda ?? 0} />;
}

interface FormSidangProps {
  readonly isian: IsianSidang;
  readonly menunggu: number;
  readonly ditunda: number;
}

function FormSidang({ isian, menunggu, ditunda }: FormSidangProps): JSX.Element {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(() => toDraft(isian));
  const [galat, setGalat] = useState<GalatIsian>({});
  const siap = menunggu + ditunda;
  const [semua, setSemua] = useState(siap > 0);
  const create = useMutation({
    mutationFn: (terisi: IsianSidang) => client.sidang.create({ isian: terisi, semuaUsulan: semua }),
    onSuccess: async ({ sidang, usulan }) => {
      await refreshSidang(queries);
      notifyDone('Sidang dibuka', `${formatAngka(usulan)} usulan masuk agenda.`);
      await navigate({ to: '/musyawarah/$sidang/persiapan', params: { sidang: String(sidang) } });
    },
    onError: notifyError,
  });
  const submit = (): void => {
    const terbaca = readDraft(draft);
    setGalat(terbaca.sah ? {} : terbaca.galat);
    if (terbaca.sah && !create.isPending) create.mutate(terbaca.isian);
  };
  const cancel = (): void => void navigate({ to: '/musyawarah' });
  useKeys({
    'Ctrl+Enter': { label: 'Buka sidang', run: submit },
    Esc: { label: 'Kembali ke daftar sidang', run: cancel },
  });
  const adaGalat = Object.keys(galat).length > 0;
  return (
    <Page
      title="Buka sidang baru"
      subtitle="Semua isian masih dapat diubah sampai sidang ditutup"
      footer={
        <ActionBar note={adaGalat ? <b role="alert">Periksa isian yang ditandai.</b> : undefined}>
          <Button variant="quiet" kbd="Esc" onClick={cancel}>
            Batal
          </Button>
          <Button variant="primary" kbd="Ctrl+Enter" busy={create.isPending} onClick={submit}>
            Buka sidang
          </Button>
        </ActionBar>
      }
    >
      <CheckField
        label={`Semua usulan yang menunggu (${formatAngka(siap)}) masuk agenda`}
        {...(ditunda > 0 && {
          description: `${formatAngka(ditunda)} yang ditunda sidang sebelumnya ikut dengan sendirinya.`,
        })}
        checked={semua}
        disabled={siap === 0}
        onChange={setSemua}
      />
      <IsianFields draft={draft} galat={galat} onChange={setDraft} />
    </Page>
  );
}
