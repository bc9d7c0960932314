import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import type { BukuNomor as IsiBuku } from '#contract/nomor-surat.ts';
import { NAMA_UNTUK_NOMOR } from '#domain/buku-nomor.ts';
import { formatTanggal, toTanggal } from '#domain/tanggal.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { useKeys } from '../../components/keys/use-keys.ts';
import { type PlainColumn, PlainTable } from '../../components/plain-table.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../components/state-panels.tsx';
import { orpc } from '../../rpc/client.ts';
import { Page } from '../../shell/page.tsx';
import gaya from './buku-nomor.module.css';
import { LepasDialog, LewatiDialog, PesanDialog } from './nomor-dialog.tsx';

const kelas = bindClasses(gaya);

type Baris = IsiBuku['baris'][number];

/** The book of letter numbers of this year: what each number is for, what is reserved, why a number is missing. */
export function BukuNomor(): JSX.Element {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const buku = useQuery(orpc.nomorSurat.buku.queryOptions());
  const [dialog, setDialog] = useState<'pesan' | 'lewati' | null>(null);
  const [dilepas, setDilepas] = useState<Baris | null>(null);
  const back = (): void => void navigate({ to: '/musyawarah' });
  useKeys({
    P: { label: 'Pesan nomor', run: () => setDialog('pesan') },
    L: { label: 'Lewati nomor', run: () => setDialog('lewati') },
    Esc: { label: 'Kembali', run: back },
  });
  const keep = (baru: IsiBuku): void => {
    queries.setQueryData(orpc.nomorSurat.buku.queryKey(), baru);
    setDialog(null);
    setDilepas(null);
  };
  const pesan = useMutation(orpc.nomorSurat.pesan.mutationOptions({ onSuccess: keep }));
  const lewati = useMutation(orpc.nomorSurat.lewati.mutationOptions({ onSuccess: keep }));
  const lepas = useMutation(orpc.nomorSurat.lepas.mutationOptions({ onSuccess: keep }));
  if (buku.isError) return <ErrorState error={buku.error} onRetry={() => void buku.refetch()} />;
  if (buku.data === undefined) return <LoadingState />;
  const { tahun, berikut, baris } = buku.data;
  return (
    <Page
      title="Buku nomor"
      subtitle={`Tahun ${tahun}`}
      end={
        <>
          <Button variant="quiet" kbd="Esc" onClick={back}>
            Kembali
          </Button>
          <Button kbd="L" onClick={() => setDialog('lewati')}>
            Lewati nomor
          </Button>
          <Button variant="primary" kbd="P" onClick={() => setDialog('pesan')}>
            Pesan nomor
          </Button>
        </>
      }
    >
      <p className={kelas('berikut')}>
        Nomor berikut: <b>{berikut.nomor}</b>
      </p>
      {baris.length === 0 ? (
        <EmptyState icon="berkas" title="Belum ada nomor tahun ini">
          Surat dan berita acara mengambil nomornya sendiri. Nomor yang sudah dipakai di luar Mufakat dilewati dengan L.
        </EmptyState>
      ) : (
        <PlainTable
          label="Nomor surat"
          minWidth="720px"
          columns={createColumns(setDilepas)}
          rows={baris}
          rowKey={({ nomor }) => nomor}
        />
      )}
      <PesanDialog opened={dialog === 'pesan'} mulai={berikut.urut} kirim={pesan} onCancel={() => setDialog(null)} />
      <LewatiDialog opened={dialog === 'lewati'} mulai={berikut.urut} kirim={lewati} onCancel={() => setDialog(null)} />
      <LepasDialog nomor={dilepas} kirim={lepas} onCancel={() => setDilepas(null)} />
    </Page>
  );
}

function createColumns(onLepas: (baris: Baris) => void): readonly PlainColumn<Baris>[] {
  return [
    { id: 'nomor', header: 'Nomor', render: ({ nomor }) => <b className={kelas('nomor')}>{nomor}</b> },
    { id: 'untuk', header: 'Untuk', width: '180px', render: ({ untuk }) => NAMA_UNTUK_NOMOR[untuk] },
    { id: 'keterangan', header: 'Keterangan', render: describeBaris },
    {
      id: 'waktu',
      header: 'Diambil',
      width: '180px',
      render: ({ waktu }) => formatTanggal(toTanggal(new Date(waktu))),
    },
    {
      id: 'lepas',
      header: 'Tindakan',
      headerHidden: true,
      width: '120px',
      render: (satu) =>
        satu.untuk === 'dipesan' && (
          <Button aria-label={`Lepas ${satu.nomor}`} onClick={() => onLepas(satu)}>
            Lepas
          </Button>
        ),
    },
  ];
}

function describeBaris({ namaSidang, keterangan, urut }: Baris): string {
  const bagian = [namaSidang ?? '', keterangan, urut === null ? 'dari buku lain' : ''].filter((isi) => isi !== '');
  return bagian.length === 0 ? '–' : bagian.join(', ');
}
