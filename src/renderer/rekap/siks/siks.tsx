import { useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { FileDrop } from '../../components/file-drop.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { ProgressPanel } from '../../components/progress-panel.tsx';
import { ErrorState } from '../../components/state-panels.tsx';
import { Page } from '../../shell/page.tsx';
import { HasilSiks } from './hasil-siks.tsx';
import { useHasilSiks } from './use-hasil-siks.ts';

const JUDUL = 'Hasil SIKS-NG';

/** Takes the answers of SIKS-NG in, so that every kelurahan learns which of its rows were refused. */
export function SiksRekap(): JSX.Element {
  const navigate = useNavigate();
  const [diganti, setDiganti] = useState(false);
  const { keadaan, take, cancel } = useHasilSiks();
  const leave = (): void => void navigate({ to: '/rekap' });
  const bekerja = keadaan.tahap === 'membaca';
  const selesai = keadaan.tahap === 'selesai' && !diganti;
  useKeys({ Esc: { label: 'Kembali', run: leave, when: !bekerja } });
  if (selesai)
    return <HasilSiks berkas={keadaan.berkas} hasil={keadaan.hasil} onLeave={leave} onLagi={() => setDiganti(true)} />;
  return (
    <Page
      title={JUDUL}
      subtitle="Baris yang ditolak pulang ke kelurahan lewat berkas balik"
      end={
        !bekerja && (
          <Button variant="quiet" kbd="Esc" onClick={leave}>
            Kembali
          </Button>
        )
      }
    >
      {bekerja ? (
        <ProgressPanel title={`Membaca ${keadaan.berkas}`} selesai={0} total={0} onCancel={cancel} />
      ) : (
        <>
          {keadaan.tahap === 'gagal' && <ErrorState error={keadaan.error} />}
          <FileDrop
            title="Letakkan hasil unggahan SIKS-NG di sini"
            accept=".xlsx,.csv"
            kbd="B"
            onFile={(berkas) => {
              setDiganti(false);
              take(berkas);
            }}
          >
            Berkas Excel (.xlsx) atau CSV yang diunduh dari SIKS-NG: satu baris satu orang, dengan hasil dan
            keterangannya. Berkas yang sama boleh dimasukkan lagi; tidak ada yang tercatat dua kali.
          </FileDrop>
        </>
      )}
    </Page>
  );
}
