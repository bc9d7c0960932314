import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import type { Periode } from '#domain/periode.ts';
import { SEBUTAN_JENIS, tidyAlasanSptjm } from '#domain/sptjm.ts';
import { formatAngka } from '../../components/angka.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextAreaField } from '../../components/fields/text-field.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { EmptyState, ErrorState, LoadingState } from '../../components/state-panels.tsx';
import { SumRow } from '../../components/sum-row.tsx';
import { useKeptState } from '../../components/use-kept-state.ts';
import { Warning } from '../../components/warning.tsx';
import { orpc } from '../../rpc/client.ts';
import { describeError } from '../../rpc/error-text.ts';
import { ActionBar, Page } from '../../shell/page.tsx';
import { listBulan } from './list-bulan.ts';
import gaya from './sptjm.module.css';
import { TabelSptjm } from './tabel-sptjm.tsx';

/** The statement of the lurah where no muskel was held: a month, a reason, what it will say; and those made before. */
export function Sptjm(): JSX.Element {
  const navigate = useNavigate();
  const siap = useQuery(orpc.sptjm.siap.queryOptions());
  const daftar = useQuery(orpc.sptjm.list.queryOptions());
  const [dipilih, setDipilih] = useState<Periode | null>(null);
  const [alasan, setAlasan] = useKeptState('sptjm.alasan', '');
  const show = (id: number): void => void navigate({ to: '/usulan/sptjm/$sptjm', params: { sptjm: String(id) } });
  const leave = (): void => void navigate({ to: '/usulan' });
  const buat = useMutation(
    orpc.sptjm.create.mutationOptions({
      onSuccess: ({ id }) => {
        setAlasan('');
        show(id);
      },
    }),
  );
  const periode = dipilih ?? siap.data?.periode ?? null;
  const lengkap = (siap.data?.usulan ?? 0) > 0 && tidyAlasanSptjm(alasan) !== '' && !buat.isPending;
  const create = (): void => {
    if (periode !== null) buat.mutate({ periode, alasan });
  };
  useKeys({
    'Ctrl+Enter': { label: 'Buat SPTJM', run: create, when: lengkap },
    Esc: { label: 'Daftar usulan', run: leave },
  });
  const galat = siap.error ?? daftar.error;
  if (galat !== null) {
    const ulang = (): void => void Promise.all([siap.refetch(), daftar.refetch()]);
    return <ErrorState error={galat} onRetry={ulang} />;
  }
  if (siap.data === undefined || daftar.data === undefined) return <LoadingState />;
  const { usulan, jenis, pernah } = siap.data;
  return (
    <Page
      title="SPTJM"
      subtitle="Pernyataan lurah kalau pada suatu bulan tidak ada musyawarah"
      end={
        <Button variant="quiet" kbd="Esc" onClick={leave}>
          Daftar usulan
        </Button>
      }
      footer={
        usulan > 0 && (
          <ActionBar note={tellNote(buat.error, alasan)}>
            <Button variant="primary" kbd="Ctrl+Enter" disabled={!lengkap} busy={buat.isPending} onClick={create}>
              Buat SPTJM
            </Button>
          </ActionBar>
        )
      }
    >
      {usulan === 0 ? (
        <EmptyState
          icon="usulan"
          title="Tidak ada usulan yang menunggu"
          action={
            <ButtonLink to="/usulan/baru" variant="primary">
              Usulan baru
            </ButtonLink>
          }
        >
          SPTJM memuat usulan yang menunggu dan tidak ada pada agenda sidang mana pun.
        </EmptyState>
      ) : (
        <Card title="SPTJM baru">
          <div className={gaya.baru}>
            <div className={gaya.bulan}>
              <SelectField
                label="Bulan tanpa musyawarah"
                options={listBulan(siap.data.periode)}
                value={periode}
                onChange={setDipilih}
              />
            </div>
            <TextAreaField
              label="Musyawarah tidak dilaksanakan karena"
              description="Dicetak pada SPTJM, misalnya: aula dan akses jalan terdampak banjir."
              rows={2}
              maxLength={2000}
              required
              autoFocus
              value={alasan}
              onChange={(isi) => {
                buat.reset();
                setAlasan(isi);
              }}
            />
            <SumRow
              label="Usulan yang akan dicetak"
              total={{ jumlah: usulan, kata: 'usulan menunggu' }}
              bagian={jenis.map((satu) => ({ jumlah: satu.jumlah, kata: SEBUTAN_JENIS[satu.jenis] }))}
            />
            {pernah > 0 && (
              <Warning
                items={[
                  {
                    judul: `${formatAngka(pernah)} usulan ini sudah dimuat dalam SPTJM sebelumnya`,
                    rincian: 'Usulan tetap menunggu sampai diputus dalam musyawarah, jadi dimuat lagi.',
                  },
                ]}
              />
            )}
          </div>
        </Card>
      )}
      {daftar.data.length > 0 && <TabelSptjm daftar={daftar.data} onShow={show} />}
    </Page>
  );
}

function tellNote(error: unknown, alasan: string): string {
  if (error !== null) return describeError(error).judul;
  if (tidyAlasanSptjm(alasan) === '') return 'Tulis alasan mengapa musyawarah tidak dilaksanakan.';
  return 'SPTJM mendapat nomor surat dan tidak dapat diubah.';
}
