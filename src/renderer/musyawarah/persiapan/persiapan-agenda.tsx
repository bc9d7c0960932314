import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import type { CalonRingkas } from '#contract/pembahasan.ts';
import type { Sidang } from '#contract/sidang.ts';
import { NAMA_JENIS_USULAN } from '#domain/jenis-usulan.ts';
import { getKataPutusan } from '#domain/putusan.ts';
import { formatHariTanggal } from '#domain/tanggal.ts';
import { formatAngka } from '../../components/angka.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { DataTable } from '../../components/data-table/data-table.tsx';
import type { DataColumn } from '../../components/data-table/table-columns.ts';
import { KeputusanStatus } from '../../components/keputusan-status.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { notifyDone, notifyError } from '../../components/notify.ts';
import { saveFile } from '../../components/save-file.ts';
import { EmptyState } from '../../components/state-panels.tsx';
import { Warning } from '../../components/warning.tsx';
import { client, orpc } from '../../rpc/client.ts';
import { Page } from '../../shell/page.tsx';
import { refreshSidang } from '../ruang/refresh-sidang.ts';
import gaya from './persiapan-agenda.module.css';

const kelas = bindClasses(gaya);

type Kolom = 'nomor' | 'nama' | 'rt' | 'jenis' | 'program' | 'putusan';

const COLUMNS: readonly DataColumn<CalonRingkas, Kolom>[] = [
  { id: 'nomor', header: 'No.', width: '72px', angka: true, urut: 'nomor', render: (calon) => calon.nomor },
  { id: 'nama', header: 'Nama', width: 'minmax(180px, 2fr)', urut: 'nama', render: (calon) => <b>{calon.nama}</b> },
  { id: 'rt', header: 'RT / RW', width: '104px', urut: 'rt', render: ({ rt, rw }) => `${rt || '–'} / ${rw || '–'}` },
  {
    id: 'jenis',
    header: 'Jenis',
    width: 'minmax(150px, 1fr)',
    urut: 'jenis',
    render: (calon) => NAMA_JENIS_USULAN[calon.jenis],
  },
  {
    id: 'program',
    header: 'Program',
    width: 'minmax(96px, 1fr)',
    urut: 'program',
    render: (calon) => calon.program || '–',
  },
  {
    id: 'putusan',
    header: 'Putusan',
    width: '152px',
    urut: 'putusan',
    render: ({ jenis, putusan }) =>
      putusan === null ? (
        <KeputusanStatus status="menunggu" />
      ) : (
        <KeputusanStatus status={putusan} kata={getKataPutusan(jenis, putusan).kata} />
      ),
  },
];

export interface PersiapanAgendaProps {
  readonly sidang: Sidang;
  readonly onEdit: () => void;
  readonly onAdd: () => void;
}

/** The agenda, what the session still lacks, and the worksheet for whoever decides on paper or in a spreadsheet. */
export function PersiapanAgenda({ sidang, onEdit, onAdd }: PersiapanAgendaProps): JSX.Element {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const terbuka = sidang.status === 'terbuka';
  const [dipilih, setDipilih] = useState<CalonRingkas | null>(null);
  const [bertanya, setBertanya] = useState(false);
  const lembar = useMutation({
    mutationFn: () => client.dokumen.lembar({ sidang: sidang.id }),
    onSuccess: (berkas) => {
      saveFile(berkas);
      notifyDone('Lembar kerja diunduh', berkas.name);
    },
    onError: notifyError,
  });
  const remove = useMutation({
    mutationFn: (calon: CalonRingkas) => client.agenda.keluarkan({ sidang: sidang.id, usulan: [calon.usulan] }),
    onSuccess: async (_, calon) => {
      setDipilih(null);
      await refreshSidang(queries);
      notifyDone(`${calon.nama} keluar dari agenda`, 'Usulannya kembali menunggu; nomor di bawahnya naik satu.');
    },
    onError: notifyError,
    onSettled: () => setBertanya(false),
  });
  const take = (): void => void navigate({ to: '/usulan/impor', search: { jenis: 'keputusan', sidang: sidang.id } });
  const adaUsulan = sidang.usulan > 0;
  const bisaKeluar = terbuka && dipilih !== null && dipilih.putusan === null;
  useKeys({
    E: { label: 'Ubah isian sidang', run: onEdit, when: terbuka },
    F2: { label: 'Tambah usulan ke agenda', run: onAdd, when: terbuka },
    F8: { label: 'Unduh lembar kerja', run: () => lembar.mutate(), when: adaUsulan },
    F9: { label: 'Ambil lembar yang sudah diisi', run: take, when: terbuka && adaUsulan },
    Del: { label: 'Keluarkan dari agenda', run: () => setBertanya(true), when: bisaKeluar },
  });
  return (
    <Page
      title="Persiapan"
      subtitle={terbuka ? undefined : <b>Sidang sudah ditutup, persiapan hanya dapat dibaca.</b>}
      fill
      end={
        <ButtonLink
          to="/musyawarah/$sidang/kehadiran"
          params={{ sidang: String(sidang.id) }}
          variant="primary"
          kbd="Alt+Right"
        >
          Ke Kehadiran
        </ButtonLink>
      }
    >
      {terbuka && <Kurang sidang={sidang.id} />}
      <Ringkasan sidang={sidang} onEdit={terbuka ? onEdit : undefined} />
      <div className={kelas('alat')}>
        <h2>
          Agenda usulan <span>{formatAngka(sidang.usulan)} usulan</span>
        </h2>
        {terbuka && (
          <>
            {bisaKeluar && (
              <Button compact kbd="Del" onClick={() => setBertanya(true)}>
                Keluarkan
              </Button>
            )}
            <Button compact kbd="F2" onClick={onAdd}>
              Tambah usulan
            </Button>
          </>
        )}
        <Button compact kbd="F8" busy={lembar.isPending} disabled={!adaUsulan} onClick={() => lembar.mutate()}>
          Unduh lembar kerja
        </Button>
        {terbuka && (
          <Button compact kbd="F9" disabled={!adaUsulan} onClick={take}>
            Ambil lembar yang sudah diisi
          </Button>
        )}
      </div>
      <DataTable<CalonRingkas, Kolom>
        label="Agenda usulan"
        columns={COLUMNS}
        queryKey={[...orpc.pembahasan.list.key(), 'persiapan', sidang.id]}
        fetchWindow={(window, signal) => client.pembahasan.list({ sidang: sidang.id, ...window }, { signal })}
        onSelect={setDipilih}
        placeKey={`persiapan ${sidang.id}`}
        empty={
          <EmptyState title="Belum ada usulan pada agenda">
            {terbuka ? 'Tekan F2 untuk memasukkan usulan yang menunggu.' : 'Sidang ini ditutup tanpa usulan.'}
          </EmptyState>
        }
      />
      <ConfirmDialog
        opened={bertanya && dipilih !== null}
        title={`Keluarkan ${dipilih?.nama ?? ''} dari agenda?`}
        confirmLabel="Keluarkan"
        busy={remove.isPending}
        onConfirm={() => dipilih !== null && remove.mutate(dipilih)}
        onCancel={() => setBertanya(false)}
      >
        <p>Usulannya kembali menunggu sidang lain. Nomor usulan di bawahnya naik satu.</p>
      </ConfirmDialog>
    </Page>
  );
}

/** What this step still owes to the closing, in plain sentences. What may stay empty is read in the form. */
function Kurang({ sidang }: { readonly sidang: number }): JSX.Element | null {
  const { data } = useQuery(orpc.sidang.kekurangan.queryOptions({ input: { sidang } }));
  const kurang = data?.filter((satu) => satu.langkah === 'persiapan' && satu.sifat === 'menghalangi') ?? [];
  if (kurang.length === 0) return null;
  return (
    <Warning items={kurang.map(({ pesan }) => ({ judul: pesan, rincian: 'Perlu diisi sebelum sidang ditutup.' }))} />
  );
}

function Ringkasan({
  sidang,
  onEdit,
}: {
  readonly sidang: Sidang;
  readonly onEdit: (() => void) | undefined;
}): JSX.Element {
  const { isian } = sidang;
  const orang = (daftar: readonly { readonly nama: string }[]): string =>
    daftar
      .map(({ nama }) => nama)
      .filter(Boolean)
      .join(', ') || 'Belum diisi';
  const fakta: readonly (readonly [string, string])[] = [
    ['Waktu', `${formatHariTanggal(isian.tanggal)}, pukul ${isian.mulai}`],
    ['Tempat', isian.tempat],
    ['Pimpinan', orang([isian.pimpinan])],
    ['Notulis', orang([isian.notulis])],
    ['Narasumber', orang(isian.narasumber)],
    ['Susunan acara', `${isian.agenda.length} acara`],
  ];
  return (
    <section className={kelas('ringkasan')} aria-label="Isian sidang">
      <dl>
        {fakta.map(([label, isi]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{isi}</dd>
          </div>
        ))}
      </dl>
      {onEdit !== undefined && (
        <Button compact kbd="E" onClick={onEdit}>
          Ubah
        </Button>
      )}
    </section>
  );
}
