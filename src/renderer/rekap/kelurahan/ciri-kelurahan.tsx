import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { formatDeret } from '#domain/angka.ts';
import { formatAngka } from '../../components/angka.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Facts } from '../../components/facts.tsx';
import { Warning } from '../../components/warning.tsx';
import { Sidik } from '../../pengaturan/kunci/sidik.tsx';
import { orpc } from '../../rpc/client.ts';

export interface CiriKelurahanProps {
  readonly kelurahan: {
    readonly kode: string;
    readonly sidikKunci: string | null;
    readonly urutHilang: readonly number[];
  };
}

/** What holds for all its packages: its key, what was found about it, and which packages never came. */
export function CiriKelurahan({ kelurahan }: CiriKelurahanProps): JSX.Element {
  const { kode, sidikKunci, urutHilang } = kelurahan;
  const temuan = useQuery(
    orpc.rekap.listTemuan.queryOptions({ input: { offset: 0, limit: 1, saring: { kelurahan: kode } } }),
  );
  return (
    <>
      {urutHilang.length > 0 && (
        <Warning
          items={[
            {
              judul: `Paket nomor ${formatDeret(urutHilang)} belum pernah diterima`,
              rincian: 'Setiap paket bernomor urut. Tanyakan kepada kelurahan, lalu minta paketnya dikirim.',
            },
          ]}
        />
      )}
      <Facts
        facts={[
          { label: 'Kode wilayah', isi: kode },
          {
            label: 'Sidik kunci',
            isi: sidikKunci === null ? 'Belum dikenal' : <Sidik sidik={sidikKunci} />,
          },
          {
            label: 'Temuan',
            isi: temuan.data === undefined ? 'Menghitung' : <Temuan kode={kode} jumlah={temuan.data.total} />,
          },
        ]}
      />
    </>
  );
}

function Temuan({ kode, jumlah }: { readonly kode: string; readonly jumlah: number }): JSX.Element {
  if (jumlah === 0) return <>Tidak ada</>;
  return (
    <ButtonLink to="/rekap/temuan" search={{ kelurahan: kode }} compact kbd="T">
      {formatAngka(jumlah)} dengan kelurahan lain
    </ButtonLink>
  );
}
