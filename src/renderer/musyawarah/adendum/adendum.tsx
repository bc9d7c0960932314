import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import type { Adendum } from '#contract/adendum.ts';
import type { Sidang } from '#contract/sidang.ts';
import { formatTanggal } from '#domain/tanggal.ts';
import { formatAngka } from '../../components/angka.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { TextAreaField } from '../../components/fields/text-field.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { notifyDone } from '../../components/notify.ts';
import { type PlainColumn, PlainTable } from '../../components/plain-table.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../components/state-panels.tsx';
import { orpc } from '../../rpc/client.ts';
import { describeError } from '../../rpc/error-text.ts';
import { ActionBar, Page } from '../../shell/page.tsx';
import { BelumDitutup } from '../dokumen/belum-ditutup.tsx';
import { useSidang } from '../ruang/sidang-context.ts';
import gaya from './adendum.module.css';
import { describeIsi, describeKini } from './describe-koreksi.ts';
import { KoreksiDialog } from './koreksi-dialog.tsx';
import { type KoreksiRancangan, useRancanganAdendum } from './rancangan-adendum.ts';

/** How a closed session is corrected: by numbered addenda, each with its reason. */
export function AdendumSidang(): JSX.Element {
  const sidang = useSidang();
  if (sidang.status === 'ditutup') return <DaftarAdendum key={sidang.id} sidang={sidang} />;
  return (
    <BelumDitutup
      title="Adendum"
      sidang={sidang.id}
      kata="Selama sidang terbuka, keputusan diubah di Pembahasan. Adendum mengubah keputusan sesudah sidang ditutup."
    />
  );
}

function DaftarAdendum({ sidang }: { readonly sidang: Sidang }): JSX.Element {
  const navigate = useNavigate();
  const daftar = useQuery(orpc.adendum.list.queryOptions({ input: { sidang: sidang.id } }));
  const rancangan = useRancanganAdendum(sidang.id);
  const [dialog, setDialog] = useState<{ readonly lama: KoreksiRancangan | null } | null>(null);
  const [bertanya, setBertanya] = useState(false);
  const { buat } = rancangan;
  const ask = (): void => {
    buat.reset();
    setBertanya(true);
  };
  const create = (): void =>
    buat.mutate(undefined, {
      onSuccess: ({ urut, nomor }) => notifyDone(`Adendum ${urut} dibuat`, `Nomor ${nomor}.`),
      onSettled: () => setBertanya(false),
    });
  const show = ({ id }: Adendum): void =>
    void navigate({
      to: '/musyawarah/$sidang/adendum/$adendum',
      params: { sidang: String(sidang.id), adendum: String(id) },
    });
  const terbaru = daftar.data?.at(-1);
  useKeys({
    T: { label: 'Tambah koreksi', run: () => setDialog({ lama: null }) },
    'Ctrl+Enter': { label: 'Buat adendum', run: ask, when: rancangan.siap },
    P: { label: 'Lihat adendum terbaru', run: () => terbaru && show(terbaru), when: terbaru !== undefined },
  });
  if (daftar.isPending) return <LoadingState />;
  if (daftar.data === undefined) return <ErrorState error={daftar.error} onRetry={() => void daftar.refetch()} />;
  return (
    <Page
      title="Adendum"
      subtitle={`Koreksi atas berita acara ${sidang.nomorBeritaAcara}`}
      footer={
        <ActionBar note={tellNote(buat.error, rancangan)}>
          <Button variant="primary" kbd="Ctrl+Enter" disabled={!rancangan.siap} busy={buat.isPending} onClick={ask}>
            Buat adendum
          </Button>
        </ActionBar>
      }
    >
      <Card title="Adendum baru">
        <div className={gaya.baru}>
          {rancangan.koreksi.length > 0 && (
            <TabelRancangan
              koreksi={rancangan.koreksi}
              onEdit={(lama) => setDialog({ lama })}
              onRemove={({ calon }) => rancangan.remove(calon.usulan)}
            />
          )}
          <div>
            <Button icon="tambah" kbd="T" onClick={() => setDialog({ lama: null })}>
              Tambah koreksi
            </Button>
          </div>
          <TextAreaField
            label="Alasan adendum"
            description="Dicetak pada adendum: mengapa keputusan berubah sesudah sidang ditutup."
            rows={2}
            maxLength={2000}
            value={rancangan.alasan}
            onChange={rancangan.setAlasan}
          />
        </div>
      </Card>
      {daftar.data.length === 0 ? (
        <EmptyState icon="berkas" title="Belum ada adendum">
          Keputusan sidang ini berlaku seperti pada berita acaranya.
        </EmptyState>
      ) : (
        daftar.data
          .toReversed()
          .map((satu) => (
            <KartuAdendum
              key={satu.id}
              adendum={satu}
              kbd={satu === terbaru ? 'P' : undefined}
              onShow={() => show(satu)}
            />
          ))
      )}
      <KoreksiDialog
        opened={dialog !== null}
        sidang={sidang.id}
        koreksi={dialog?.lama ?? null}
        onSave={(satu) => {
          rancangan.put(satu);
          setDialog(null);
        }}
        onCancel={() => setDialog(null)}
      />
      <ConfirmDialog
        opened={bertanya}
        title={`Buat adendum ${(terbaru?.urut ?? 0) + 1} ${sidang.nama}?`}
        confirmLabel="Buat adendum"
        busy={buat.isPending}
        onConfirm={create}
        onCancel={() => setBertanya(false)}
      >
        <p>
          {formatAngka(rancangan.koreksi.length)} keputusan diganti, dan adendum mendapat nomor. Adendum tidak dapat
          diubah atau dihapus; kekeliruan di dalamnya diperbaiki dengan adendum berikutnya.
        </p>
        <p>Berita acara tetap seperti saat sidang ditutup. Cetak adendum dan mintakan tanda tangan.</p>
      </ConfirmDialog>
    </Page>
  );
}

function tellNote(error: unknown, { koreksi, alasan }: ReturnType<typeof useRancanganAdendum>): string | undefined {
  if (error !== null) return describeError(error).judul;
  if (koreksi.length === 0) return 'Tambahkan dahulu keputusan yang dikoreksi.';
  return alasan.trim() === '' ? 'Tulis alasan adendum.' : undefined;
}

interface TabelRancanganProps {
  readonly koreksi: readonly KoreksiRancangan[];
  readonly onEdit: (satu: KoreksiRancangan) => void;
  readonly onRemove: (satu: KoreksiRancangan) => void;
}

/** What will change, from and to, before anything is written. */
function TabelRancangan({ koreksi, onEdit, onRemove }: TabelRancanganProps): JSX.Element {
  const columns: readonly PlainColumn<KoreksiRancangan>[] = [
    { id: 'nomor', header: 'No.', width: '64px', angka: true, render: ({ calon }) => formatAngka(calon.nomor) },
    { id: 'nama', header: 'Nama', render: ({ calon }) => <b>{calon.nama}</b> },
    { id: 'semula', header: 'Semula', render: ({ calon }) => describeKini(calon) },
    { id: 'menjadi', header: 'Menjadi', render: ({ calon, isi }) => <b>{describeIsi(calon.jenis, isi)}</b> },
    {
      id: 'tindak',
      header: 'Tindakan',
      headerHidden: true,
      width: '190px',
      render: (satu) => (
        <span className={gaya.tindak}>
          <Button compact aria-label={`Ubah koreksi nomor ${satu.calon.nomor}`} onClick={() => onEdit(satu)}>
            Ubah
          </Button>
          <Button compact aria-label={`Hapus koreksi nomor ${satu.calon.nomor}`} onClick={() => onRemove(satu)}>
            Hapus
          </Button>
        </span>
      ),
    },
  ];
  return (
    <div className={gaya.tabel}>
      <PlainTable
        label="Koreksi yang disiapkan"
        columns={columns}
        rows={koreksi}
        rowKey={({ calon }) => calon.usulan}
        minWidth="720px"
      />
    </div>
  );
}

type Koreksi = Adendum['koreksi'][number];

const KOLOM: readonly PlainColumn<Koreksi>[] = [
  { id: 'nomor', header: 'No.', width: '64px', angka: true, render: ({ nomor }) => formatAngka(nomor) },
  { id: 'nama', header: 'Nama', render: ({ data }) => <b>{data.nama}</b> },
  { id: 'semula', header: 'Semula', render: ({ data, sebelum }) => describeIsi(data.jenis, sebelum) },
  { id: 'menjadi', header: 'Menjadi', render: ({ data, sesudah }) => <b>{describeIsi(data.jenis, sesudah)}</b> },
];

interface KartuAdendumProps {
  readonly adendum: Adendum;
  readonly kbd: string | undefined;
  readonly onShow: () => void;
}

function KartuAdendum({ adendum, kbd, onShow }: KartuAdendumProps): JSX.Element {
  const { urut, nomor, tanggal, alasan, koreksi, sanggahan } = adendum;
  return (
    <Card
      title={`Adendum ${urut}`}
      end={
        <Button compact icon="berkas" {...(kbd !== undefined && { kbd })} onClick={onShow}>
          Lihat PDF
        </Button>
      }
    >
      <div className={gaya.baru}>
        <p>
          Nomor <b>{nomor}</b>, {formatTanggal(tanggal)}. {alasan}
        </p>
        {sanggahan !== null && (
          <p>
            Menjawab sanggahan nomor {sanggahan.nomor} dari {sanggahan.penyanggah}.
          </p>
        )}
        {koreksi.length === 0 ? (
          <p>Tidak ada keputusan yang berubah.</p>
        ) : (
          <div className={gaya.tabel}>
            <PlainTable
              label={`Koreksi adendum ${urut}`}
              columns={KOLOM}
              rows={koreksi}
              rowKey={(satu) => satu.usulan}
              minWidth="640px"
            />
          </div>
        )}
      </div>
    </Card>
  );
}
