import { skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import type { Graduasi } from '#contract/pena.ts';
import { NAMA_KEADAAN_GRADUASI } from '#domain/graduasi.ts';
import { formatTanggalPendek } from '#domain/tanggal.ts';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { type Fact, Facts } from '../components/facts.tsx';
import { useKeys } from '../components/keys/use-keys.ts';
import { formatNik } from '../components/masked-nik.tsx';
import { notifyDone, notifyError } from '../components/notify.ts';
import { PanelFacts, PanelFoot } from '../components/side-panel.tsx';
import { EmptyState, ErrorState, LoadingState } from '../components/state-panels.tsx';
import { Warning } from '../components/warning.tsx';
import { client, orpc } from '../rpc/client.ts';
import { formatRtRw } from '../warga/kolom-warga.tsx';
import gaya from './pena.module.css';
import { StatusGraduasiKata } from './status-pena.tsx';
import { TindakLanjutDialog } from './tindak-lanjut-dialog.tsx';

const kelas = bindClasses(gaya);

/** The family of the row that is chosen: why it left, how it fares, and what to do next. */
export function RincianGraduasi({ id }: { readonly id: number | null }): JSX.Element {
  const graduasi = useQuery(orpc.graduasi.get.queryOptions({ input: id === null ? skipToken : { id } }));
  if (id === null) {
    return (
      <EmptyState icon="pena" title="Belum ada baris yang dipilih">
        Pilih keluarga dengan panah atau klik untuk melihat tindak lanjutnya.
      </EmptyState>
    );
  }
  if (graduasi.isError) return <ErrorState error={graduasi.error} onRetry={() => void graduasi.refetch()} />;
  if (graduasi.data === undefined) return <LoadingState />;
  return <Rincian graduasi={graduasi.data} />;
}

function Rincian({ graduasi }: { readonly graduasi: Graduasi }): JSX.Element {
  const [dialog, setDialog] = useState<'tindak' | 'batal' | null>(null);
  const { urungkan, batalkan } = useUrungkan(graduasi);
  const berlaku = graduasi.tindakLanjut.filter(({ dibatalkan }) => !dibatalkan);
  const bisaUrung = berlaku.length > 0 && !urungkan.isPending;
  const bisaBatal = graduasi.sidang === null && berlaku.length === 0;
  useKeys({
    T: { label: 'Catat tindak lanjut', run: () => setDialog('tindak') },
    Z: { label: 'Urungkan yang terakhir', run: () => urungkan.mutate(), when: bisaUrung },
    H: { label: 'Batalkan catatan ini', run: () => setDialog('batal'), when: bisaBatal },
  });
  return (
    <>
      <PanelFacts>
        <div>
          <h2>
            <Link to="/warga/$kunci" params={{ kunci: graduasi.nik }}>
              {graduasi.nama}
            </Link>
          </h2>
          <p className={kelas('redup')}>{graduasi.alamat}</p>
        </div>
        <StatusGraduasiKata status={graduasi.status} />
        {graduasi.tanda.length > 0 && (
          <Warning items={graduasi.tanda.map((judul, urut) => (urut === 0 ? { judul, rincian: SARAN } : { judul }))} />
        )}
        <Facts facts={listFakta(graduasi)} />
        <section aria-label="Tindak lanjut">
          <h3>Tindak lanjut</h3>
          {graduasi.tindakLanjut.length === 0 ? (
            <p className={kelas('redup')}>Belum pernah ditengok.</p>
          ) : (
            <GarisTindakLanjut graduasi={graduasi} />
          )}
        </section>
      </PanelFacts>
      <PanelFoot>
        {bisaUrung && (
          <Button wide kbd="Z" onClick={() => urungkan.mutate()}>
            Urungkan yang terakhir
          </Button>
        )}
        {bisaBatal && (
          <Button wide kbd="H" onClick={() => setDialog('batal')}>
            Batalkan catatan ini
          </Button>
        )}
        <Button variant="primary" wide kbd="T" onClick={() => setDialog('tindak')}>
          Catat tindak lanjut
        </Button>
      </PanelFoot>
      {dialog === 'tindak' && <TindakLanjutDialog graduasi={graduasi} onClose={() => setDialog(null)} />}
      <ConfirmDialog
        opened={dialog === 'batal'}
        title={`Batalkan catatan graduasi ${graduasi.nama}?`}
        confirmLabel="Batalkan catatan"
        cancelLabel="Kembali"
        busy={batalkan.isPending}
        onConfirm={() => batalkan.mutate(undefined, { onSettled: () => setDialog(null) })}
        onCancel={() => setDialog(null)}
      >
        Keluarga ini tidak lagi diikuti. Pembatalan tercatat dalam jurnal.
      </ConfirmDialog>
    </>
  );
}

const SARAN = 'Periksa dahulu: daftar dapat tertinggal dari keputusan. Tindak lanjut yang dicatat menjawab tanda ini.';

function useUrungkan({ id }: Graduasi) {
  const queries = useQueryClient();
  const done = (judul: string) => async (): Promise<void> => {
    notifyDone(judul);
    await queries.invalidateQueries();
  };
  const urungkan = useMutation({
    mutationFn: () => client.graduasi.undoFollow({ id }),
    onSuccess: done('Tindak lanjut terakhir diurungkan'),
    onError: notifyError,
  });
  const batalkan = useMutation({
    mutationFn: () => client.graduasi.cancel({ id }),
    onSuccess: done('Catatan graduasi dibatalkan'),
    onError: notifyError,
  });
  return { urungkan, batalkan };
}

/** Follow-ups, the newest first; one that was taken back stays readable. */
function GarisTindakLanjut({ graduasi }: { readonly graduasi: Graduasi }): JSX.Element {
  return (
    <ol className={kelas('garis')}>
      {graduasi.tindakLanjut.map(({ id, tanggal, keadaan, catatan, dibatalkan }) => (
        <li key={id}>
          <time dateTime={tanggal}>{formatTanggalPendek(tanggal)}</time>
          <div>
            <p className={kelas(dibatalkan && 'batal')}>
              <b>{NAMA_KEADAAN_GRADUASI[keadaan]}</b>
            </p>
            {catatan !== '' && <p className={kelas('redup')}>{catatan}</p>}
            {dibatalkan && <p className={kelas('redup')}>diurungkan</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

function listFakta(graduasi: Graduasi): readonly Fact[] {
  const { nik, nomorKk, program, tanggal, sebab, sidang, berikut } = graduasi;
  const isi: readonly (readonly [string, string])[] = [
    ['Lepas dari', program],
    ['Tanggal', formatTanggalPendek(tanggal)],
    ['Sebab', sebab],
    ['Diusulkan', sidang === null ? 'dicatat tanpa sidang' : sidang],
    ['Ditengok lagi', berikut === null ? 'tidak lagi' : formatTanggalPendek(berikut)],
    ['NIK', formatNik(nik)],
    ['Nomor KK', nomorKk === null ? '' : formatNik(nomorKk)],
    ['RT / RW', formatRtRw(graduasi)],
  ];
  return isi.flatMap(([label, teks]) => (teks === '' ? [] : [{ label, isi: teks }]));
}
