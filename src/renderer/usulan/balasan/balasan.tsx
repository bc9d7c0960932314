import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type JSX, useEffect, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { FileDrop } from '../../components/file-drop.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { ProgressPanel } from '../../components/progress-panel.tsx';
import { client } from '../../rpc/client.ts';
import { Page } from '../../shell/page.tsx';
import { BalasanTertolak } from './balasan-tertolak.tsx';
import { DaftarBalasan } from './daftar-balasan.tsx';
import { PeriksaBalasan } from './periksa-balasan.tsx';
import { TERIMA_BALASAN } from './terima-balasan.ts';
import { clearTitipan, readTitipan } from './titipan.ts';

/** A file that was chosen; `saat` differs at every choice, so that a corrected file is looked into anew. */
interface Pilihan {
  readonly berkas: File;
  readonly saat: number;
}

/** What Dinas Sosial and SIKS-NG sent back: a file comes in, is looked into, and only then kept; below it those that came before. */
export function Balasan(): JSX.Element {
  const [pilihan, setPilihan] = useState<Pilihan | null>(() => {
    const berkas = readTitipan();
    return berkas === null ? null : { berkas, saat: 0 };
  });
  useEffect(clearTitipan, []);
  const choose = (berkas: File): void => setPilihan((lama) => ({ berkas, saat: (lama?.saat ?? 0) + 1 }));
  const discard = (): void => setPilihan(null);
  if (pilihan === null) return <PilihBalasan onFile={choose} />;
  return <MasukBalasan key={pilihan.saat} pilihan={pilihan} onFile={choose} onDiscard={discard} />;
}

function PilihBalasan({ onFile }: { readonly onFile: (berkas: File) => void }): JSX.Element {
  const navigate = useNavigate();
  const leave = (): void => void navigate({ to: '/usulan' });
  useKeys({ Esc: { label: 'Daftar usulan', run: leave } });
  return (
    <Page
      title="Balasan Dinas Sosial"
      subtitle="Tanda terima, temuan, dan tolakan"
      end={
        <Button variant="quiet" kbd="Esc" onClick={leave}>
          Daftar usulan
        </Button>
      }
      fill
    >
      <FileDrop title="Letakkan balasan di sini" accept={TERIMA_BALASAN} kbd="B" onFile={onFile}>
        Tanda terima (.json), berkas balik (.json atau .json.age), atau hasil SIKS-NG (.csv, .xlsx). Isinya diperiksa
        dahulu; tidak ada yang ditulis sebelum Anda menyetujuinya.
      </FileDrop>
      <DaftarBalasan />
    </Page>
  );
}

interface MasukBalasanProps {
  readonly pilihan: Pilihan;
  readonly onFile: (berkas: File) => void;
  readonly onDiscard: () => void;
}

function MasukBalasan({ pilihan: { berkas, saat }, onFile, onDiscard }: MasukBalasanProps): JSX.Element {
  const periksa = useQuery({
    queryKey: ['balasan masuk', saat, berkas.name],
    queryFn: ({ signal }) => client.balasan.periksa({ berkas }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
  if (periksa.isError)
    return <BalasanTertolak namaBerkas={berkas.name} error={periksa.error} onFile={onFile} onLeave={onDiscard} />;
  if (periksa.data === undefined) {
    return (
      <Page title="Balasan Dinas Sosial" subtitle={berkas.name}>
        <ProgressPanel title="Memeriksa berkas" selesai={0} total={0} onCancel={onDiscard} />
      </Page>
    );
  }
  return <PeriksaBalasan berkas={berkas} isi={periksa.data} onDiscard={onDiscard} />;
}
