import { skipToken, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import type { CalonPena } from '#contract/pena.ts';
import type { PengaturanPena } from '#domain/pena.ts';
import { formatRupiah } from '#domain/rupiah.ts';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { type Fact, Facts } from '../components/facts.tsx';
import { useKeys } from '../components/keys/use-keys.ts';
import { formatNik } from '../components/masked-nik.tsx';
import { PanelFacts, PanelFoot } from '../components/side-panel.tsx';
import { EmptyState, ErrorState, LoadingState } from '../components/state-panels.tsx';
import { Warning } from '../components/warning.tsx';
import { orpc } from '../rpc/client.ts';
import { formatRtRw } from '../warga/kolom-warga.tsx';
import { FormUsaha } from './form-usaha.tsx';
import gaya from './pena.module.css';
import { listPeringatan } from './peringatan-calon.ts';
import { StatusCalon } from './status-pena.tsx';
import { useFormUsaha } from './use-form-usaha.ts';
import { UsulkanPena } from './usulkan-pena.tsx';

const kelas = bindClasses(gaya);

export interface RincianCalonProps {
  readonly kunci: string | null;
  /** Back to the list. */
  readonly onLeave: () => void;
}

/** The candidate of the row that is chosen, with the form of their business; null while none is. */
export function RincianCalon({ kunci, onLeave }: RincianCalonProps): JSX.Element {
  const calon = useQuery(orpc.pena.get.queryOptions({ input: kunci === null ? skipToken : { kunci } }));
  const pengaturan = useQuery(orpc.pena.pengaturan.queryOptions());
  if (kunci === null) {
    return (
      <EmptyState icon="pena" title="Belum ada baris yang dipilih">
        Pilih orang dengan panah atau klik untuk mencatat usahanya.
      </EmptyState>
    );
  }
  const gagal = [calon, pengaturan].find(({ isError }) => isError);
  if (gagal !== undefined) return <ErrorState error={gagal.error} onRetry={() => void gagal.refetch()} />;
  if (calon.data === undefined || pengaturan.data === undefined) return <LoadingState />;
  return <Rincian calon={calon.data} pengaturan={pengaturan.data} onLeave={onLeave} />;
}

interface RincianProps {
  readonly calon: CalonPena;
  readonly pengaturan: PengaturanPena;
  readonly onLeave: () => void;
}

function Rincian({ calon, pengaturan, onLeave }: RincianProps): JSX.Element {
  const [dialog, setDialog] = useState<'usulkan' | 'hapus' | null>(null);
  const form = useFormUsaha(calon, onLeave);
  const bisa = calon.nik !== null;
  useKeys({
    U: { label: 'Usulkan ke Musyawarah', run: () => setDialog('usulkan'), when: bisa },
    I: { label: 'Isi data usaha', run: form.focusFirst, when: bisa },
    'Ctrl+Enter': { label: 'Simpan data usaha', run: form.save, when: form.canSave },
    Esc: { label: 'Kembali ke daftar', run: onLeave },
  });
  const peringatan = listPeringatan(calon, pengaturan);
  return (
    <>
      <PanelFacts>
        <div>
          <h2>
            <Link to="/warga/$kunci" params={{ kunci: calon.kunci }}>
              {calon.nama}
            </Link>
          </h2>
          <p className={kelas('redup')}>{describeCalon(calon)}</p>
        </div>
        <StatusCalon usulan={calon.usulan} />
        {peringatan.length > 0 && <Warning items={peringatan} />}
        <Facts facts={listFakta(calon, pengaturan)} />
        {bisa ? (
          <FormUsaha form={form} tercatat={calon.data !== null} onRemove={() => setDialog('hapus')} />
        ) : (
          <p>Usaha belum dapat dicatat: NIK yang sah belum ada di daftar mana pun.</p>
        )}
      </PanelFacts>
      <PanelFoot>
        <Button
          wide
          variant={form.dirty ? 'primary' : 'plain'}
          kbd="Ctrl+Enter"
          busy={form.busy}
          disabled={!form.canSave}
          onClick={form.save}
        >
          Simpan data usaha
        </Button>
        <Button
          wide
          variant={form.dirty ? 'plain' : 'primary'}
          kbd="U"
          disabled={!bisa}
          onClick={() => setDialog('usulkan')}
        >
          Usulkan ke Musyawarah
        </Button>
      </PanelFoot>
      {dialog === 'usulkan' && <UsulkanPena calon={calon} pengaturan={pengaturan} onClose={() => setDialog(null)} />}
      <ConfirmDialog
        opened={dialog === 'hapus'}
        title={`Hapus data usaha ${calon.nama}?`}
        confirmLabel="Hapus data usaha"
        busy={form.busy}
        onConfirm={() => {
          form.remove();
          setDialog(null);
        }}
        onCancel={() => setDialog(null)}
      >
        Yang dicatat kelurahan dihapus. Yang tertulis pada daftar dan pada usulan tetap ada.
      </ConfirmDialog>
    </>
  );
}

/** `36 tahun, pedagang` */
function describeCalon({ umur, pekerjaan }: CalonPena): string {
  return [umur === null ? '' : `${umur} tahun`, pekerjaan.toLowerCase()].filter((bagian) => bagian !== '').join(', ');
}

function listFakta(calon: CalonPena, { upahMinimum }: PengaturanPena): readonly Fact[] {
  const { nik, nomorKk, alamat, desil, program, usahaDaftar, data } = calon;
  const isi: readonly (readonly [string, string])[] = [
    ['NIK', nik === null ? 'belum ada yang sah' : formatNik(nik)],
    ['Nomor KK', nomorKk === null ? '' : formatNik(nomorKk)],
    ['Alamat', alamat],
    ['RT / RW', formatRtRw(calon)],
    ['Program', program.join(', ')],
    ['Desil', desil === null ? '' : String(desil)],
    ['Menurut daftar', data === null || data.jenisUsaha === usahaDaftar ? '' : usahaDaftar],
    [
      'Upah minimum',
      upahMinimum === null || data?.omzet == null ? '' : `${formatRupiah(upahMinimum)}, pembanding saja`,
    ],
  ];
  return isi.flatMap(([label, teks]) => (teks === '' ? [] : [{ label, isi: teks }]));
}
