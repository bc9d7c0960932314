import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { FileDrop } from '../components/file-drop.tsx';
import { useKeys } from '../components/keys/use-keys.ts';
import { notifyError } from '../components/notify.ts';
import { client, orpc } from '../rpc/client.ts';
import { Page } from '../shell/page.tsx';
import gaya from './impor.module.css';
import type { SumberImpor } from './sumber-impor.ts';

const kelas = bindClasses(gaya);

export interface PilihBerkasProps {
  readonly sumber: SumberImpor;
  readonly contoh: boolean;
  readonly onFile: (berkas: File) => void;
}

/** Where an import begins: drop or choose a file; below it what was imported before. */
export function PilihBerkas({ sumber, contoh, onFile }: PilihBerkasProps): JSX.Element {
  const navigate = useNavigate();
  const leave = (): void => void navigate(sumber.asal.taut);
  useKeys({ Esc: { label: 'Kembali', run: leave } });
  return (
    <Page
      title={sumber.judul}
      subtitle={sumber.keterangan}
      end={
        <Button variant="quiet" kbd="Esc" onClick={leave}>
          Kembali
        </Button>
      }
    >
      <div className={kelas('pilih')}>
        {sumber.atas}
        <FileDrop title={sumber.letakkan} accept=".xlsx,.csv" kbd="B" onFile={onFile}>
          Berkas Excel (.xlsx) atau CSV. Semua baris diperiksa dahulu; tidak ada yang ditulis sebelum Anda
          menyetujuinya.
        </FileDrop>
        {contoh && <BerkasContoh onFile={onFile} />}
        {sumber.bawah}
      </div>
    </Page>
  );
}

/** With the sample data: the list that lies beside it. */
function BerkasContoh({ onFile }: { readonly onFile: (berkas: File) => void }): JSX.Element | null {
  const status = useQuery(orpc.gerbang.status.queryOptions());
  const ambil = useMutation({
    mutationFn: () => client.gerbang.berkasContoh(),
    onSuccess: onFile,
    onError: notifyError,
  });
  const ada = status.data?.contoh === true;
  useKeys({ C: { label: 'Pakai berkas contoh', run: () => ambil.mutate(), when: ada && !ambil.isPending } });
  if (!ada) return null;
  return (
    <section className={kelas('contoh')} aria-label="Berkas contoh">
      <span>Sedang mencoba data contoh? Sebuah daftar usulan rekaan sudah tersedia.</span>
      <Button kbd="C" busy={ambil.isPending} onClick={() => ambil.mutate()}>
        Pakai berkas contoh
      </Button>
    </section>
  );
}
