import { Modal } from '@mantine/core';
import { type JSX, useState } from 'react';
import type { KendaliLayar } from '#contract/layar.ts';
import type { Sidang } from '#contract/sidang.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { useKeys } from '../../components/keys/use-keys.ts';
import { LayarView } from '../../layar/layar-view.tsx';
import { useJam, useTontonan } from '../../layar/use-tontonan.ts';
import { openLayar } from './buka-layar.ts';
import { IsianPembicara } from './isian-pembicara.tsx';
import { IsianPengaturanLayar } from './isian-pengaturan-layar.tsx';
import gaya from './panel-layar.module.css';
import { PilihanTampil } from './pilihan-tampil.tsx';
import { useKendali } from './use-kendali.ts';

const kelas = bindClasses(gaya);

export interface PanelLayarProps {
  readonly sidang: Sidang;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The desk of the projector: opens its window, and says what the hall sees. */
export function PanelLayar({ sidang, opened, onClose }: PanelLayarProps): JSX.Element {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Layar proyektor"
      closeOnEscape={false}
      withCloseButton={false}
      size="60rem"
      classNames={{ content: kelas('isi'), header: kelas('kepala'), title: kelas('judul'), body: kelas('badan') }}
    >
      <IsiPanel sidang={sidang} onClose={onClose} />
    </Modal>
  );
}

function IsiPanel({ sidang, onClose }: Omit<PanelLayarProps, 'opened'>): JSX.Element {
  const { kendali, setSela, setPembicara } = useKendali(sidang.id, true);
  const [bagian, setBagian] = useState<'tampil' | 'terlihat'>('tampil');
  const [tertahan, setTertahan] = useState(false);
  const buka = (): void => setTertahan(!openLayar(sidang.id));
  const ganti = (): void => setBagian(bagian === 'tampil' ? 'terlihat' : 'tampil');
  useKeys(
    {
      Enter: { label: 'Buka jendela layar', run: buka },
      F2: { label: bagian === 'tampil' ? 'Yang boleh terlihat' : 'Yang ditampilkan', run: ganti },
      Esc: { label: 'Tutup', run: onClose },
      'Alt+L': { label: 'Tutup', run: onClose },
    },
    'dialog',
  );
  return (
    <div className={kelas('panel')}>
      <div className={kelas('kiri')}>
        <Pratinjau sidang={sidang.id} />
        <p className={kelas('ket')} role="status">
          {tertahan
            ? 'Peramban menahan jendela baru. Izinkan jendela dari alamat ini, lalu tekan sekali lagi.'
            : describeJendela(kendali)}
        </p>
        <IsianPembicara sidang={sidang.id} pembicara={kendali?.pembicara ?? null} onChange={setPembicara} />
      </div>
      <div className={kelas('kanan')}>
        {bagian === 'tampil' ? (
          <PilihanTampil acara={sidang.isian.agenda} sela={kendali?.sela ?? null} onChange={setSela} />
        ) : (
          <IsianPengaturanLayar />
        )}
      </div>
      <div className={kelas('kaki')}>
        <Button kbd="F2" onClick={ganti}>
          {bagian === 'tampil' ? 'Yang boleh terlihat' : 'Yang ditampilkan'}
        </Button>
        <span className={kelas('ujung')} />
        <Button variant="quiet" kbd="Esc" onClick={onClose}>
          Tutup
        </Button>
        <Button variant="primary" icon="layar" kbd="Enter" onClick={buka}>
          Buka jendela layar
        </Button>
      </div>
    </div>
  );
}

/** The picture of the hall, small. It is a copy for the eye: screen readers hear what the switches beside it say. */
function Pratinjau({ sidang }: { readonly sidang: number }): JSX.Element {
  const { cuplikan, tersambung } = useTontonan(sidang, true);
  const jam = useJam();
  return (
    <div className={kelas('pratinjau')} aria-hidden="true" inert>
      <LayarView cuplikan={cuplikan} jam={jam} tersambung={tersambung} petunjuk={false} />
    </div>
  );
}

function describeJendela(kendali: KendaliLayar | undefined): string {
  const jendela = kendali?.jendela ?? 0;
  if (jendela === 0) return 'Belum ada jendela layar yang terbuka. Buka, lalu geser ke proyektor dan tekan F11.';
  return jendela === 1 ? 'Satu jendela layar terbuka.' : `${jendela} jendela layar terbuka.`;
}
