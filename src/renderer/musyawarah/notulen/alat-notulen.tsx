import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import { NAMA_LANGKAH_SIDANG } from '#domain/sidang.ts';
import { useKeys } from '../../components/keys/use-keys.ts';
import { orpc } from '../../rpc/client.ts';
import type { AlatProps } from '../ruang/alat-sidang.tsx';
import { EntriAlat } from '../ruang/entri-alat.tsx';

/** Notulen at the foot of the session column; the same key leads back to the step. */
export function AlatNotulen({ sidang, langkah }: AlatProps): JSX.Element {
  const navigate = useNavigate();
  const params = { sidang: String(sidang.id) };
  const diNotulen = useLocation().pathname.endsWith('/notulen');
  const { data } = useQuery(orpc.notulen.count.queryOptions({ input: { sidang: sidang.id } }));
  useKeys({
    'Alt+N': diNotulen
      ? {
          label: `Kembali ke ${NAMA_LANGKAH_SIDANG[langkah]}`,
          run: () => void navigate({ to: `/musyawarah/$sidang/${langkah}`, params }),
        }
      : { label: 'Notulen', run: () => void navigate({ to: '/musyawarah/$sidang/notulen', params }) },
  });
  return (
    <EntriAlat
      icon="buku"
      kata="Notulen"
      huruf="N"
      jumlah={data?.catatan}
      buka={{ ke: '/musyawarah/$sidang/notulen', sidang: sidang.id }}
    />
  );
}
