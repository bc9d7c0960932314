import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { JSX } from 'react';
import { formatAngka } from '../components/angka.ts';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { orpc } from '../rpc/client.ts';
import gaya from './awal.module.css';
import { Bingkai } from './bingkai.tsx';
import { FormulirContoh } from './formulir-contoh.tsx';

const kelas = bindClasses(gaya);

/** Size of the sample: a kelurahan of the usual size, and usulan enough for one session. The seed makes it the same everywhere. */
const UKURAN_CONTOH = { warga: 4000, usulan: 60, benih: 1371 };

/** Makes the fictional kelurahan. */
export function CobaContoh({ onBack }: { readonly onBack: () => void }): JSX.Element {
  const queries = useQueryClient();
  const contoh = useMutation(orpc.gerbang.contoh.mutationOptions());
  if (contoh.isSuccess) {
    return (
      <Bingkai title="Kelurahan contoh siap">
        <p className={kelas('antar')}>
          Ada {formatAngka(contoh.data.warga)} warga rekaan, dan sebuah berkas dengan {formatAngka(contoh.data.usulan)}{' '}
          baris usulan untuk mencoba impor.
        </p>
        <div className={kelas('aksi')}>
          <Button variant="primary" kbd="Enter" autoFocus onClick={() => void queries.invalidateQueries()}>
            Buka Beranda
          </Button>
        </div>
      </Bingkai>
    );
  }
  return (
    <FormulirContoh
      judul="Coba dengan kelurahan contoh"
      antar="Semua isinya data rekaan. Untuk memulai dengan data kelurahan Anda nanti, pakai folder data lain."
      pesan={contoh.isPending ? 'Membuat warga dan usulan rekaan. Tunggu sebentar.' : undefined}
      sibuk={contoh.isPending}
      galat={contoh.error}
      onBuat={(sandi) => contoh.mutate({ sandi, ...UKURAN_CONTOH })}
      onBack={onBack}
    />
  );
}
