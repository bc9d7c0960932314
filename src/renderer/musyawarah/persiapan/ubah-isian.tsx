import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { flushSync } from 'react-dom';
import type { IsianSidang, Sidang } from '#contract/sidang.ts';
import { Button } from '../../components/button.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { notifyDone, notifyError } from '../../components/notify.ts';
import { useKeptState } from '../../components/use-kept-state.ts';
import { client } from '../../rpc/client.ts';
import { ActionBar, Page } from '../../shell/page.tsx';
import { type DraftIsian, type GalatIsian, isChanged, readDraft, toDraft } from '../isian/draft-isian.ts';
import { IsianFields } from '../isian/isian-fields.tsx';
import { refreshSidang } from '../ruang/refresh-sidang.ts';

export interface UbahIsianProps {
  readonly sidang: Sidang;
  readonly onDone: () => void;
}

/** Changes the form of the session. What is typed survives a jump to another step. */
export function UbahIsian({ sidang, onDone }: UbahIsianProps): JSX.Element {
  const queries = useQueryClient();
  const [disimpan, setDisimpan] = useKeptState<DraftIsian | null>(`isian sidang ${sidang.id}`, null);
  const draft = disimpan ?? toDraft(sidang.isian);
  const [galat, setGalat] = useState<GalatIsian>({});
  const [bertanya, setBertanya] = useState(false);
  const changed = isChanged(draft, sidang.isian);
  const leave = (): void => {
    // The kept draft is written when it is drawn; leaving in the same step would keep the old one.
    flushSync(() => setDisimpan(null));
    onDone();
  };
  const update = useMutation({
    mutationFn: (isian: IsianSidang) => client.sidang.update({ sidang: sidang.id, isian }),
    onSuccess: async () => {
      await refreshSidang(queries);
      notifyDone('Isian sidang tersimpan');
      leave();
    },
    onError: notifyError,
  });
  const submit = (): void => {
    const terbaca = readDraft(draft);
    setGalat(terbaca.sah ? {} : terbaca.galat);
    if (terbaca.sah && !update.isPending) update.mutate(terbaca.isian);
  };
  const cancel = (): void => (changed ? setBertanya(true) : leave());
  useKeys({
    'Ctrl+Enter': { label: 'Simpan isian', run: submit },
    Esc: { label: 'Kembali ke agenda', run: cancel },
  });
  return (
    <Page
      title="Isian sidang"
      footer={
        <ActionBar note={Object.keys(galat).length > 0 ? <b role="alert">Periksa isian yang ditandai.</b> : undefined}>
          <Button variant="quiet" kbd="Esc" onClick={cancel}>
            Batal
          </Button>
          <Button variant="primary" kbd="Ctrl+Enter" busy={update.isPending} onClick={submit}>
            Simpan
          </Button>
        </ActionBar>
      }
    >
      <IsianFields draft={draft} galat={galat} onChange={setDisimpan} />
      <ConfirmDialog
        opened={bertanya}
        title="Buang perubahan isian?"
        confirmLabel="Buang perubahan"
        cancelLabel="Terus mengisi"
        onConfirm={leave}
        onCancel={() => setBertanya(false)}
      >
        <p>Yang baru diketik belum disimpan.</p>
      </ConfirmDialog>
    </Page>
  );
}
