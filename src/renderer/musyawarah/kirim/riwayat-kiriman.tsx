import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import type { PaketTerkirim } from '#contract/dokumen.ts';
import { Card } from '../../components/card.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { ErrorState, LoadingState } from '../../components/state-panels.tsx';
import { orpc } from '../../rpc/client.ts';
import { formatSaat, KATA_HASIL } from '../../usulan/balasan/kata-balasan.ts';
import gaya from './riwayat-kiriman.module.css';

const kelas = bindClasses(gaya);

/** Every package of the session: when it left, to whom, how, as which file, and what Dinas Sosial answered. */
export function RiwayatKiriman({ sidang }: { readonly sidang: number }): JSX.Element {
  const { data, error, refetch } = useQuery(orpc.dokumen.listKiriman.queryOptions({ input: { sidang } }));
  return (
    <Card title="Riwayat kiriman">
      {data === undefined ? (
        error === null ? (
          <LoadingState />
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )
      ) : data.length === 0 ? (
        <p className={kelas('redup')}>
          Belum ada paket yang keluar dari sidang ini. Setiap paket yang keluar dicatat di sini, bersama tanda
          terimanya.
        </p>
      ) : (
        <ol className={kelas('daftar')}>
          {data.map((paket) => (
            <SatuPaket key={paket.urut} paket={paket} terbaru={paket.versi === data[0]?.versi} />
          ))}
        </ol>
      )}
    </Card>
  );
}

function SatuPaket({ paket, terbaru }: { readonly paket: PaketTerkirim; readonly terbaru: boolean }): JSX.Element {
  const { versi, urut, kiriman } = paket;
  return (
    <li aria-label={`Versi ${versi}`}>
      <div className={kelas('kepala')}>
        <b>
          Versi {versi}, nomor urut {urut}
        </b>
        {!terbaru && <span className={kelas('redup')}>Digantikan versi yang lebih baru</span>}
        <TandaTerima paket={paket} />
      </div>
      <ul>
        {kiriman.map(({ id, waktu, kepada, cara, namaBerkas, sha256 }) => (
          <li key={id} className={kelas('kiriman')}>
            <span>{formatSaat(waktu)}</span>
            <span>{cara === 'sandi' ? `${kepada}, tersandi` : kepada}</span>
            <span className={kelas('redup', 'berkas')}>
              {namaBerkas}, sidik <code title={sha256}>{sha256.slice(0, 8)}</code>
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** The newest receipt of a package, or that none came yet. */
function TandaTerima({ paket }: { readonly paket: PaketTerkirim }): JSX.Element {
  const [terbaru] = paket.tandaTerima;
  if (terbaru === undefined) return <span className={kelas('redup')}>Belum ada tanda terima</span>;
  const { icon, kata } = KATA_HASIL[terbaru.hasil];
  return (
    <span className={kelas('terima')}>
      <Icon name={icon} size="s" />
      <span>
        {kata}, {formatSaat(terbaru.diterimaPada)}
        {terbaru.hasil === 'ditolak' && <span className={kelas('pesan')}>{terbaru.pesan}</span>}
      </span>
    </span>
  );
}
