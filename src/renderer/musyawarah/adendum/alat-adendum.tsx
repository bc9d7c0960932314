import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import { NAMA_LANGKAH_SIDANG } from '#domain/sidang.ts';
import { useKeys } from '../../components/keys/use-keys.ts';
import { orpc } from '../../rpc/client.ts';
import type { AlatProps } from '../ruang/alat-sidang.tsx';
import { EntriAlat } from '../ruang/entri-alat.tsx';

/** Addenda of a closed session at the foot of its column, with how many there are; the same key leads back to the step. */
export function AlatAdendum({ sidang, langkah }: AlatProps): JSX.Element {
  const navigate = useNavigate();
  const params = { sidang: String(sidang.id) };
  const terbuka = useLocation().pathname.includes('/adendum');
  const { data } = useQuery(orpc.adendum.list.queryOptions({ input: { sidang: sidang.id } }));
  useKeys({
    'Alt+K': terbuka
      ? {
          label: `Kembali ke ${NAMA_LANGKAH_SIDANG[langkah]}`,
          run: () => void navigate({ to: `/musyawarah/$sidang/${langkah}`, params }),
        }
      : { label: 'Koreksi dengan adendum', run: () => void navigate({ to: '/musyawarah/$sidang/adendum', params }) },
  });
  return (
    <EntriAlat
      icon="ubah"
      kata="Koreksi"
      huruf="K"
      jumlah={data?.length}
      buka={{ ke: '/musyawarah/$sidang/adendum', sidang: sidang.id }}
    />
  );
}
