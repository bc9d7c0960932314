import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import type { BarisAgenda } from '#contract/agenda.ts';
import type { Sidang } from '#contract/sidang.ts';
import { formatHariTanggal } from '#domain/tanggal.ts';
import { formatAngka } from '../../components/angka.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { DataTable } from '../../components/data-table/data-table.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { notifyDone, notifyError } from '../../components/notify.ts';
import { saveFile } from '../../components/save-file.ts';
import { EmptyState } from '../../components/state-panels.tsx';
import { Warning } from '../../components/warning.tsx';
import { client, orpc } from '../../rpc/client.ts';
import { Page } from '../../shell/page.tsx';
import { AlatAgenda } from './alat-agenda.tsx';
import { KOLOM_AGENDA } from './kolom-agenda.tsx';
import gaya from './persiapan-agenda.module.css';
import { useSusunan } from './use-susunan.ts';

const kelas = bindClasses(gaya);

export interface PersiapanAgendaProps {
  readonly sidang: Sidang;
  readonly onEdit: () => void;
  readonly onAdd: () => void;
  readonly onAcara: () => void;
  readonly onCetak: () => void;
}

/** The agenda, what the session still lacks, and the worksheet for whoever decides on paper or in a spreadsheet. */
export function PersiapanAgenda({ sidang, onEdit, onAdd, onAcara, onCetak }: PersiapanAgendaProps): JSX.Element {
  const navigate = useNavigate();
  const terbuka = sidang.status === 'terbuka';
  const susunan = useSusunan(sidang);
  const lembar = useMutation({
    mutationFn: () => client.dokumen.lembar({ sidang: sidang.id }),
    onSuccess: (berkas) => {
      saveFile(berkas);
      notifyDone('Lembar kerja diunduh', berkas.name);
    },
    onError: notifyError,
  });
  const take = (): void => void navigate({ to: '/usulan/impor', search: { jenis: 'keputusan', sidang: sidang.id } });
  const adaUsulan = sidang.usulan > 0;
  useKeys({
    E: { label: 'Ubah isian sidang', run: onEdit, when: terbuka },
    F2: { label: 'Tambah usulan ke agenda', run: onAdd, when: terbuka },
    F8: { label: 'Unduh lembar kerja', run: () => lembar.mutate(), when: adaUsulan },
    F9: { label: 'Ambil lembar yang sudah diisi', run: take, when: terbuka && adaUsulan },
    C: { label: 'Cetak undangan dan lembar', run: onCetak },
    A: { label: 'Susunan acara', run: onAcara, when: terbuka },
    ...susunan.keys,
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
            <Button compact kbd="A" onClick={onAcara}>
              Susunan acara
            </Button>
            <Button compact kbd="F2" onClick={onAdd}>
              Tambah usulan
            </Button>
          </>
        )}
        <Button compact kbd="C" icon="cetak" onClick={onCetak}>
          Cetak
        </Button>
      </div>
      {adaUsulan && (
        <div className={kelas('alat')}>
          <AlatAgenda sidang={sidang} susunan={susunan} />
          <span className={kelas('lembar')}>
            <Button compact kbd="F8" busy={lembar.isPending} onClick={() => lembar.mutate()}>
              Lembar XLSX
            </Button>
            {terbuka && (
              <Button compact kbd="F9" onClick={take}>
                Ambil lembar
              </Button>
            )}
          </span>
        </div>
      )}
      <DataTable<BarisAgenda, never>
        label="Agenda usulan"
        columns={KOLOM_AGENDA}
        queryKey={[...orpc.agenda.list.key(), sidang.id, susunan.saring]}
        fetchWindow={({ offset, limit }, signal) =>
          client.agenda.list(
            {
              sidang: sidang.id,
              offset,
              limit,
              hanyaDitunda: susunan.saring.hanyaDitunda,
              ...(susunan.saring.asal !== null && { asal: susunan.saring.asal }),
            },
            { signal },
          )
        }
        onSelect={susunan.select}
        isMarked={terbuka ? susunan.isMarked : undefined}
        follow={susunan.follow}
        placeKey={`persiapan ${sidang.id}`}
        footless
        empty={
          <EmptyState title={adaUsulan ? 'Tidak ada usulan yang cocok' : 'Belum ada usulan pada agenda'}>
            {adaUsulan
              ? 'Hapus saringan untuk melihat semuanya.'
              : terbuka
                ? 'Tekan F2 untuk memasukkan usulan yang menunggu.'
                : 'Sidang ini ditutup tanpa usulan.'}
          </EmptyState>
        }
      />
      <ConfirmDialog
        opened={susunan.bertanya && susunan.dipilih.length > 0}
        title={
          susunan.jumlahDitandai > 0
            ? `Keluarkan ${formatAngka(susunan.jumlahDitandai)} usulan dari agenda?`
            : `Keluarkan ${susunan.aktif?.nama ?? ''} dari agenda?`
        }
        confirmLabel="Keluarkan"
        busy={susunan.busy}
        onConfirm={susunan.remove}
        onCancel={susunan.dismiss}
      >
        <p>Usulannya kembali menunggu sidang lain. Nomor usulan di bawahnya naik. Ini dapat diurungkan dengan Z.</p>
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
    ['Waktu', `${formatHariTanggal(isian.tanggal)}, pukul ${isian.mulai} s.d. ${isian.rencanaSelesai ?? 'selesai'}`],
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
