import type { JSX } from 'react';
import type { TemuanLintas } from '#contract/rekap.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { useKeys } from '../../components/keys/use-keys.ts';
import { MaskedNik } from '../../components/masked-nik.tsx';
import { ActionBar, Page } from '../../shell/page.tsx';
import { TabelBanding } from '../../warga/tabel-banding.tsx';
import { getNomorSama } from './kolom-lintas.tsx';
import gaya from './lintas.module.css';
import { toKolomPihak } from './pihak-lintas.ts';
import { PenjelasanLintas } from './rincian-lintas.tsx';

const kelas = bindClasses(gaya);

export interface BandingLintasProps {
  readonly temuan: TemuanLintas;
  readonly nomorShown: boolean;
  readonly onToggleNomor: () => void;
  readonly onClose: () => void;
}

/** One finding on the whole screen: all kelurahan beside each other, what differs between them marked. */
export function BandingLintas({ temuan, nomorShown, onToggleNomor, onClose }: BandingLintasProps): JSX.Element {
  useKeys({ Esc: { label: 'Kembali ke daftar', run: onClose } });
  const { label, nomor } = getNomorSama(temuan);
  return (
    <Page
      title={temuan.nama}
      subtitle={<MaskedNik nik={nomor} label={label} shown={nomorShown} kbd="N" onToggle={onToggleNomor} />}
      footer={
        <ActionBar>
          <Button variant="primary" kbd="Esc" onClick={onClose}>
            Kembali ke daftar
          </Button>
        </ActionBar>
      }
    >
      <div className={kelas('penuh')}>
        <div className={kelas('sebab')}>
          <PenjelasanLintas temuan={temuan} />
        </div>
        <Card title="Kata setiap kelurahan" flush>
          <TabelBanding
            label="Keputusan setiap kelurahan"
            kolom={temuan.pihak.map((pihak) => toKolomPihak(pihak, nomorShown))}
          />
        </Card>
      </div>
    </Page>
  );
}
