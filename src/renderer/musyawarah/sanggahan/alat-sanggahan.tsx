import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import { NAMA_LANGKAH_SIDANG } from '#domain/sidang.ts';
import { useKeys } from '../../components/keys/use-keys.ts';
import { orpc } from '../../rpc/client.ts';
import type { AlatProps } from '../ruang/alat-sidang.tsx';
import { EntriAlat } from '../ruang/entri-alat.tsx';

/** Sanggahan at the foot of the session column, with how many wait for an answer; the same key leads back to the step. */
export function AlatSanggahan({ sidang, langkah }: AlatProps): JSX.Element {
  const navigate = useNavigate();
  const params = { sidang: String(sidang.id) };
  const terbuka = useLocation().pathname.endsWith('/sanggahan');
  const { data } = useQuery(orpc.sanggahan.list.queryOptions({ input: { sidang: sidang.id } }));
  useKeys({
    'Alt+S': terbuka
      ? {
          label: `Kembali ke ${NAMA_LANGKAH_SIDANG[langkah]}`,
          run: () => void navigate({ to: `/musyawarah/$sidang/${langkah}`, params }),
        }
      : { label: 'Sanggahan', run: () => void navigate({ to: '/musyawarah/$sidang/sanggahan', params }) },
  });
  return (
    <EntriAlat
      icon="ingat"
      kata="Sanggahan"
      huruf="S"
      jumlah={data?.sanggahan.filter(({ hasil, dibatalkan }) => hasil === null && !dibatalkan).length}
      buka={{ ke: '/musyawarah/$sidang/sanggahan', sidang: sidang.id }}
    />
  );
}
