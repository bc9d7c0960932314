import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { formatAngka } from '../../components/angka.ts';
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
            isi:
              temuan.data === undefined
                ? 'Menghitung'
                : temuan.data.total === 0
                  ? 'Tidak ada'
                  : `${formatAngka(temuan.data.total)} dengan kelurahan lain`,
          },
        ]}
      />
    </>
  );
}

/** `4 dan 5`; more in a row as `4 sampai 9`. */
function formatDeret(nomor: readonly number[]): string {
  const deret: { awal: number; akhir: number }[] = [];
  for (const satu of nomor) {
    const kini = deret.at(-1);
    if (kini !== undefined && satu === kini.akhir + 1) kini.akhir = satu;
    else deret.push({ awal: satu, akhir: satu });
  }
  const kata = deret.flatMap(({ awal, akhir }) =>
    akhir - awal < 2
      ? [...new Set([awal, akhir])].map(formatAngka)
      : [`${formatAngka(awal)} sampai ${formatAngka(akhir)}`],
  );
  return kata.length < 2 ? kata.join('') : `${kata.slice(0, -1).join(', ')} dan ${kata.at(-1) ?? ''}`;
}
