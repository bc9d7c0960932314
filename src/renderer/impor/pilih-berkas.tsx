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
import { RiwayatImpor } from './riwayat-impor.tsx';
import type { TujuanImpor } from './tujuan-impor.ts';

const kelas = bindClasses(gaya);

export interface PilihBerkasProps {
  readonly tujuan: TujuanImpor;
  readonly onFile: (berkas: File) => void;
}

/** Where an import begins: drop or choose a file; below it what was imported before. */
export function PilihBerkas({ tujuan, onFile }: PilihBerkasProps): JSX.Element {
  const navigate = useNavigate();
  const keputusan = tujuan.jenis === 'keputusan';
  const sidang = useQuery(
    orpc.sidang.get.queryOptions({ input: { sidang: tujuan.sidang ?? 0 }, enabled: tujuan.sidang !== undefined }),
  );
  const leave = (): void => {
    if (tujuan.sidang === undefined) void navigate({ to: '/usulan' });
    else void navigate({ to: '/musyawarah/$sidang/pembahasan', params: { sidang: String(tujuan.sidang) } });
  };
  useKeys({ Esc: { label: 'Kembali', run: leave } });
  return (
    <Page
      title={keputusan ? 'Impor lembar keputusan' : 'Impor daftar usulan'}
      subtitle={sidang.data?.nama}
      end={
        <Button variant="quiet" kbd="Esc" onClick={leave}>
          Kembali
        </Button>
      }
    >
      <div className={kelas('pilih')}>
        <FileDrop
          title={keputusan ? 'Letakkan lembar sidang yang sudah diisi di sini' : 'Letakkan daftar usulan di sini'}
          accept=".xlsx,.csv"
          kbd="B"
          onFile={onFile}
        >
          Berkas Excel (.xlsx) atau CSV. Semua baris diperiksa dahulu; tidak ada yang ditulis sebelum Anda
          menyetujuinya.
        </FileDrop>
        {!keputusan && <BerkasContoh onFile={onFile} />}
        <RiwayatImpor jenis={keputusan ? 'keputusan' : 'usulan'} />
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
