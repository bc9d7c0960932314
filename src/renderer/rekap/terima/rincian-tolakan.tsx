import type { JSX } from 'react';
import type { HasilTerima } from '#contract/rekap.ts';
import { Button } from '../../components/button.tsx';
import { PanelFacts, PanelFoot } from '../../components/side-panel.tsx';
import { EmptyState } from '../../components/state-panels.tsx';
import { Warning } from '../../components/warning.tsx';
import { Sidik } from '../../pengaturan/kunci/sidik.tsx';
import { nameTolakan } from './kata-tolakan.ts';
import gaya from './terima.module.css';

export type Penolakan = HasilTerima['ditolak'][number];

export interface RincianTolakanProps {
  readonly penolakan: Penolakan | null;
  readonly dipercaya: boolean;
  readonly onPercaya: () => void;
}

/** Why a file was refused and what to do; of an unknown sender the fingerprint to compare. */
export function RincianTolakan({ penolakan, dipercaya, onPercaya }: RincianTolakanProps): JSX.Element {
  if (penolakan === null) {
    return (
      <EmptyState icon="berkas" title="Belum ada berkas yang dipilih">
        Pilih berkas dengan panah atau klik untuk membaca sebabnya.
      </EmptyState>
    );
  }
  const { berkas, kode, pesan, pengirim } = penolakan;
  return (
    <>
      <PanelFacts>
        <Warning items={[{ judul: nameTolakan(kode), rincian: pesan }]} />
        <section aria-label="Berkas">
          <h2>Berkas</h2>
          <p className={gaya.panjang}>{berkas}</p>
        </section>
        {pengirim !== null && (
          <section aria-label="Sidik kunci pengirim">
            <h2>Sidik kunci Kelurahan {pengirim.kelurahan.nama}</h2>
            <Sidik sidik={pengirim.sidikKunci} />
            <p className={gaya.redup}>
              {dipercaya
                ? 'Kunci ini sudah dipercayai. Masukkan paketnya lagi.'
                : 'Telepon kelurahan dan cocokkan keempat kelompok ini.'}
            </p>
          </section>
        )}
      </PanelFacts>
      {pengirim !== null && !dipercaya && (
        <PanelFoot>
          <Button wide icon="anak-kunci" kbd="P" onClick={onPercaya}>
            Percayai kunci ini
          </Button>
        </PanelFoot>
      )}
    </>
  );
}
