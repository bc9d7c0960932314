import type { JSX } from 'react';
import type { TemuanWarga, Warga } from '#contract/warga.ts';
import { Button } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { bindClasses } from '../components/class-names.ts';
import { useKeys } from '../components/keys/use-keys.ts';
import { ErrorState, LoadingState } from '../components/state-panels.tsx';
import { ActionBar, Page } from '../shell/page.tsx';
import { listFaktaLengkap } from '../warga/fakta-warga.ts';
import { type KolomBanding, TabelBanding } from '../warga/tabel-banding.tsx';
import { useWarga } from '../warga/use-warga.ts';
import { KATA_TEMUAN } from './kata-temuan.ts';
import { AksiTemuan, PenjelasanTemuan } from './rincian-temuan.tsx';
import gaya from './temuan.module.css';
import type { Tindakan } from './use-tindakan.tsx';

const kelas = bindClasses(gaya);

export interface TemuanPenuhProps {
  readonly temuan: TemuanWarga;
  readonly tindakan: Tindakan;
  readonly onClose: () => void;
}

/** One finding on the whole screen; two people stand side by side and what differs between them is marked. */
export function TemuanPenuh({ temuan, tindakan, onClose }: TemuanPenuhProps): JSX.Element {
  const { warga, wargaLain } = temuan;
  useKeys({ Esc: { label: 'Kembali ke daftar', run: onClose } });
  return (
    <Page
      title={KATA_TEMUAN[temuan.kode]}
      subtitle={wargaLain === null ? warga.nama : `${warga.nama} dan ${wargaLain.nama}`}
      footer={
        <ActionBar>
          <Button variant="quiet" kbd="Esc" onClick={onClose}>
            Kembali ke daftar
          </Button>
          <AksiTemuan tindakan={tindakan} wide={false} />
        </ActionBar>
      }
    >
      <div className={kelas('penuh')}>
        <div className={kelas('sebab')}>
          <PenjelasanTemuan temuan={temuan} />
        </div>
        <Card title={wargaLain === null ? 'Data orang' : 'Bandingkan'} flush>
          <Banding kunci={warga.kunci} kunciLain={wargaLain?.kunci ?? null} />
        </Card>
      </div>
    </Page>
  );
}

function Banding({ kunci, kunciLain }: { readonly kunci: string; readonly kunciLain: string | null }): JSX.Element {
  const [satu, lain] = [useWarga(kunci), useWarga(kunciLain)];
  const gagal = [satu, lain].find(({ isError }) => isError);
  if (gagal !== undefined) return <ErrorState error={gagal.error} onRetry={() => void gagal.refetch()} />;
  if (satu.data === undefined || (kunciLain !== null && lain.data === undefined)) return <LoadingState />;
  const orang = lain.data === undefined ? [satu.data] : [satu.data, lain.data];
  return <TabelBanding label="Isi data orang" kolom={orang.map(toKolom)} />;
}

function toKolom(warga: Warga): KolomBanding {
  const daftar = warga.daftar.filter(({ ditarik }) => !ditarik).length;
  return {
    kunci: warga.kunci,
    judul: warga.nama,
    keterangan: `ada dalam ${daftar} daftar`,
    dihitung: true,
    isi: [{ label: 'Nama', isi: warga.nama }, ...listFaktaLengkap(warga)],
  };
}
