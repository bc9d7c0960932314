import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { IsianUsulan } from '#domain/isian-usulan.ts';
import { readNomorKk } from '#domain/nik.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { useKeys } from '../../components/keys/use-keys.ts';
import { NumberChoice } from '../../components/number-choice.tsx';
import { orpc } from '../../rpc/client.ts';
import { useWarga } from '../../warga/use-warga.ts';
import gaya from './isian.module.css';
import { type GalatIsianUsulan, OrangIsian, OrangRingkas } from './orang-isian.tsx';
import { PilihOrang } from './pilih-orang.tsx';

const kelas = bindClasses(gaya);

export interface OrangBagianProps {
  readonly isian: IsianUsulan;
  readonly galat: GalatIsianUsulan;
  /** A usulan that is being changed keeps its person. */
  readonly tetap: boolean;
  readonly onChange: (bagian: Partial<IsianUsulan>) => void;
  readonly onChoose: (kunci: string) => void;
  readonly onClear: () => void;
}

type Cara = 'cari' | 'ringkas' | 'ketik';

/** Who the usulan is about: searched, then shown in a few lines, or typed in. */
export function OrangBagian(props: OrangBagianProps): JSX.Element {
  const { isian, galat, tetap, onChange, onChoose, onClear } = props;
  const kosong = isian.nik === '' && isian.nama === '' && isian.nomorKk === '';
  const [mengetik, setMengetik] = useState(!kosong && isian.kunci === null);
  const cara: Cara = mengetik ? 'ketik' : kosong ? 'cari' : 'ringkas';
  const warga = useWarga(isian.kunci);
  const ganti = (): void => {
    setMengetik(false);
    onClear();
  };
  useKeys({
    F4: { label: 'Ganti orang', run: ganti, when: cara !== 'cari' && !tetap },
    F7: { label: 'Ubah data orang', run: () => setMengetik(true), when: cara === 'ringkas' },
  });
  const baru = (ketikan: string): void => {
    setMengetik(true);
    if (ketikan !== '') onChange(/^[\d\s.]+$/.test(ketikan) ? { nik: ketikan } : { nama: ketikan });
  };
  return (
    <Card
      title="Orang"
      end={
        cara !== 'cari' && (
          <div className={kelas('aksi')}>
            {cara === 'ringkas' && (
              <Button compact variant="quiet" kbd="F7" onClick={() => setMengetik(true)}>
                Ubah data
              </Button>
            )}
            {!tetap && (
              <Button compact variant="quiet" kbd="F4" onClick={ganti}>
                Ganti orang
              </Button>
            )}
          </div>
        )
      }
    >
      {cara === 'cari' && <PilihOrang onChoose={onChoose} onBaru={baru} />}
      {cara === 'ringkas' && <OrangRingkas isian={isian} diterima={(warga.data?.program ?? []).join(', ')} />}
      {cara === 'ketik' && <OrangIsian isian={isian} galat={galat} onChange={onChange} autoFocus={!tetap} />}
      {cara !== 'cari' && !tetap && <Keluarga isian={isian} onChoose={onChoose} />}
    </Card>
  );
}

/** The others on the same KK in the registry: the usulan may be about any of them. */
function Keluarga({ isian, onChoose }: { readonly isian: IsianUsulan; readonly onChoose: (kunci: string) => void }) {
  const anggota = useKeluarga(isian);
  const lain = anggota.filter(({ kunci }) => kunci !== isian.kunci);
  if (lain.length === 0) return null;
  return (
    <div className={kelas('keluarga')}>
      <NumberChoice
        label="Siapa dari keluarga ini yang diusulkan?"
        options={anggota.map(({ kunci, nama, rincian }) => ({ value: kunci, label: nama, keterangan: rincian }))}
        value={isian.kunci}
        onChange={onChoose}
        berdua
      />
    </div>
  );
}

function useKeluarga(isian: IsianUsulan): readonly { kunci: string; nama: string; rincian: string }[] {
  const warga = useWarga(isian.kunci);
  const kk = readNomorKk(isian.nomorKk);
  const saring = { cari: kk.sah ? kk.nomor : '' };
  const satuKk = useQuery({
    ...orpc.warga.list.queryOptions({ input: { offset: 0, limit: 12, saring } }),
    enabled: isian.kunci === null && kk.sah,
  });
  if (isian.kunci !== null) {
    return (warga.data?.keluarga ?? []).map(({ kunci, nama, hubungan, umur }) => ({
      kunci,
      nama,
      rincian: [hubungan, umur === null ? '' : `${umur} tahun`].filter(Boolean).join(', '),
    }));
  }
  return (kk.sah ? (satuKk.data?.baris ?? []) : []).map(({ kunci, nama, umur }) => ({
    kunci,
    nama,
    rincian: umur === null ? 'Ada dalam data warga' : `${umur} tahun, ada dalam data warga`,
  }));
}
