import { useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import { client } from '../../rpc/client.ts';
import { BelumDitutup } from '../dokumen/belum-ditutup.tsx';
import { Kertas } from '../dokumen/kertas.tsx';
import { useSidang } from '../ruang/sidang-context.ts';

/** The covering letter to Dinas Sosial. */
export function SuratPengantar(): JSX.Element {
  const navigate = useNavigate();
  const sidang = useSidang();
  if (sidang.status !== 'ditutup') {
    return (
      <BelumDitutup
        title="Surat pengantar"
        sidang={sidang.id}
        kata="Surat pengantar menyebut keputusan yang sudah dikunci. Tutup sidang dahulu."
      />
    );
  }
  return (
    <Kertas
      key={sidang.id}
      kunci={`surat pengantar ${sidang.id} ${sidang.ditutupPada}`}
      judul="Surat pengantar"
      subtitle={`Hasil ${sidang.nama} untuk Dinas Sosial`}
      stream={(signal) => client.dokumen.suratPengantar({ sidang: sidang.id }, { signal })}
      onClose={() => void navigate({ to: '/musyawarah/$sidang/kirim', params: { sidang: String(sidang.id) } })}
    >
      Surat pengantar dapat dibuat kapan saja dari sidang yang sudah ditutup.
    </Kertas>
  );
}
