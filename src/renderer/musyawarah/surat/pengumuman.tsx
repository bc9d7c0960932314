import { useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import { client } from '../../rpc/client.ts';
import { BelumDitutup } from '../dokumen/belum-ditutup.tsx';
import { Kertas } from '../dokumen/kertas.tsx';
import { useSidang } from '../ruang/sidang-context.ts';

/** The copy for the notice board. */
export function Pengumuman(): JSX.Element {
  const navigate = useNavigate();
  const sidang = useSidang();
  if (sidang.status !== 'ditutup') {
    return (
      <BelumDitutup
        title="Pengumuman"
        sidang={sidang.id}
        kata="Pengumuman memuat keputusan yang sudah dikunci. Tutup sidang dahulu."
      />
    );
  }
  return (
    <Kertas
      key={sidang.id}
      kunci={`pengumuman ${sidang.id} ${sidang.ditutupPada}`}
      judul="Pengumuman"
      subtitle="Salinan untuk umum, NIK dan nomor KK disamarkan"
      stream={(signal) => client.dokumen.pengumuman({ sidang: sidang.id }, { signal })}
      onClose={() => void navigate({ to: '/musyawarah/$sidang/kirim', params: { sidang: String(sidang.id) } })}
    >
      Pengumuman dapat dibuat kapan saja dari sidang yang sudah ditutup.
    </Kertas>
  );
}
