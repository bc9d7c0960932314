import { useQueryClient } from '@tanstack/react-query';
import type { JSX } from 'react';
import { formatAngka } from '../components/angka.ts';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { ProgressPanel } from '../components/progress-panel.tsx';
import gaya from './awal.module.css';
import { Bingkai } from './bingkai.tsx';
import { FormulirContoh } from './formulir-contoh.tsx';
import { useContohDinsos } from './use-contoh-dinsos.ts';

const kelas = bindClasses(gaya);

/** Makes the fictional Dinas Sosial with packages of a whole city. */
export function CobaContohDinsos({ onBack }: { readonly onBack: () => void }): JSX.Element {
  const queries = useQueryClient();
  const { keadaan, begin, cancel } = useContohDinsos();
  if (keadaan.tahap === 'jadi') {
    const { paket, keputusan, folderLatihan } = keadaan.hasil;
    return (
      <Bingkai title="Dinas Sosial contoh siap">
        <p className={kelas('antar')}>
          Ada {formatAngka(paket)} paket rekaan dengan {formatAngka(keputusan)} keputusan. Beberapa kelurahan sengaja
          belum mengirim, terlambat, atau mengirim berkas rusak.
        </p>
        <p className={kelas('antar')}>
          Untuk mencoba menerima paket dan kunci, pakai berkas di folder <b>{folderLatihan}</b>
        </p>
        <div className={kelas('aksi')}>
          <Button variant="primary" kbd="Enter" autoFocus onClick={() => void queries.invalidateQueries()}>
            Buka Rekap
          </Button>
        </div>
      </Bingkai>
    );
  }
  const kemajuan = keadaan.tahap === 'membuat' ? keadaan.kemajuan : null;
  return (
    <FormulirContoh
      judul="Coba dengan Dinas Sosial contoh"
      antar="Rekap sebuah kota dari paket kelurahan-kelurahannya. Semua isinya data rekaan."
      kemajuan={
        keadaan.tahap === 'membuat' ? (
          <ProgressPanel
            title={kemajuan?.tahap ?? 'Menyiapkan folder data'}
            selesai={kemajuan?.selesai ?? 0}
            total={kemajuan?.total ?? 0}
            satuan="paket"
            onCancel={cancel}
          />
        ) : null
      }
      sibuk={keadaan.tahap === 'membuat'}
      galat={keadaan.tahap === 'gagal' ? keadaan.galat : null}
      onBuat={(sandi) => void begin(sandi)}
      onBack={onBack}
    />
  );
}
