import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { KunciDikenal } from '#contract/kunci.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { Facts } from '../../components/facts.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { ErrorState, LoadingState } from '../../components/state-panels.tsx';
import { orpc } from '../../rpc/client.ts';
import { AmbilKunci } from './ambil-kunci.tsx';
import gaya from './kunci.module.css';
import { formatHari, listFakta, RincianKunci } from './rincian-kunci.tsx';
import { Sidik } from './sidik.tsx';
import { TempatJatuh } from './tempat-jatuh.tsx';
import { Tertolak } from './tertolak.tsx';
import type { TambahKunci } from './use-tambah.tsx';

const kelas = bindClasses(gaya);

/** As many keys of its Dinas Sosial as a kelurahan will ever have seen. */
const SEMUA = { offset: 0, limit: 100, urut: { kolom: 'dicatat', turun: true } } as const;

/** At a kelurahan: the key of its Dinas Sosial, to which packages are encrypted and by which receipts are told. */
export function KunciDinsos({ tambah }: { readonly tambah: TambahKunci }): JSX.Element {
  const daftar = useQuery(orpc.kunciDikenal.list.queryOptions({ input: SEMUA }));
  const [rincian, setRincian] = useState<KunciDikenal | null>(null);
  const berlaku = daftar.data?.baris.find(({ dicabut }) => dicabut === null) ?? null;
  const lama = daftar.data?.baris.filter(({ dicabut }) => dicabut !== null) ?? [];
  useKeys({ R: { label: 'Rincian kunci', run: () => setRincian(berlaku), when: berlaku !== null } });
  if (daftar.isError) return <ErrorState error={daftar.error} onRetry={() => void daftar.refetch()} />;
  if (daftar.isPending) return <LoadingState />;
  return (
    <TempatJatuh label="Kunci Dinas Sosial" tambah={tambah}>
      <h2>Kunci Dinas Sosial</h2>
      {berlaku === null ? (
        <p>
          Belum ada. Tanpa kunci ini paket tidak dapat disandi dan tanda terima tidak dapat diperiksa. Minta berkas
          kuncinya atau gambar kode QR-nya kepada Dinas Sosial, lalu tambahkan di sini.
        </p>
      ) : (
        <Facts
          facts={[
            { label: 'Nama', isi: <b>{berlaku.nama}</b> },
            { label: 'Sidik kunci', isi: <Sidik sidik={berlaku.sidikKunci} /> },
            ...listFakta(berlaku),
          ]}
        />
      )}
      <div className={kelas('tombol')}>
        <AmbilKunci
          tambah={tambah}
          label={berlaku === null ? 'Tambah kunci Dinas Sosial' : 'Ganti kunci'}
          utama={berlaku === null}
          banyak={false}
        />
        {berlaku !== null && (
          <Button kbd="R" onClick={() => setRincian(berlaku)}>
            Rincian
          </Button>
        )}
      </div>
      <Tertolak daftar={tambah.ditolak} />
      {lama.length > 0 && <KunciLama lama={lama} />}
      {rincian !== null && <RincianKunci kunci={rincian} onClose={() => setRincian(null)} />}
    </TempatJatuh>
  );
}

function KunciLama({ lama }: { readonly lama: readonly KunciDikenal[] }): JSX.Element {
  return (
    <>
      <h3>Kunci terdahulu</h3>
      <ul className={kelas('lama')}>
        {lama.map(({ publik, nama, sidikKunci, dicabut }) => (
          <li key={publik}>
            {nama} <Sidik sidik={sidikKunci} />{' '}
            <span className={kelas('redup')}>dicabut {formatHari(dicabut ?? '')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
