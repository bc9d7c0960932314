import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import type { Lampiran } from '#contract/isian-usulan.ts';
import { formatUkuran } from '#domain/lampiran.ts';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { Icon } from '../components/icon.tsx';
import { saveFile } from '../components/save-file.ts';
import { useAlamatBerkas } from '../components/use-alamat-berkas.ts';
import { client, orpc } from '../rpc/client.ts';
import gaya from './lampiran-usulan.module.css';

const kelas = bindClasses(gaya);

/** Address of a stored picture for as long as it is shown; null until it is there. */
function useAlamatFoto(id: number): { readonly alamat: string | null; readonly gagal: boolean } {
  const berkas = useQuery(
    orpc.lampiran.get.queryOptions({ input: { id }, staleTime: Number.POSITIVE_INFINITY, gcTime: 60_000 }),
  );
  const alamat = useAlamatBerkas(berkas.data);
  return { alamat, gagal: berkas.isError };
}

/** A stored photo. Its place is kept free while it is fetched. */
export function Foto({ lampiran }: { readonly lampiran: Pick<Lampiran, 'id' | 'keterangan'> }): JSX.Element {
  const { alamat, gagal } = useAlamatFoto(lampiran.id);
  const nama = lampiran.keterangan === '' ? 'Foto' : `Foto: ${lampiran.keterangan}`;
  if (gagal) return <p className={kelas('tanpa')}>Foto tidak terbuka.</p>;
  if (alamat === null) return <p className={kelas('tanpa')}>Memuat foto</p>;
  return <img className={kelas('foto')} src={alamat} alt={nama} />;
}

export interface DaftarLampiranProps {
  readonly lampiran: readonly Lampiran[];
  /** Without it nothing can be removed. */
  readonly onRemove?: ((satu: Lampiran) => void) | undefined;
}

/** Photos and scans beside each other, each with what it shows and its size. */
export function DaftarLampiran({ lampiran, onRemove }: DaftarLampiranProps): JSX.Element {
  return (
    <ul className={kelas('daftar')} aria-label="Foto dan pindaian">
      {lampiran.map((satu) => (
        <li key={satu.id}>
          {satu.tipe === 'application/pdf' ? <Pdf lampiran={satu} /> : <Foto lampiran={satu} />}
          <p className={kelas('judul')}>
            <span>{satu.keterangan === '' ? 'Tanpa keterangan' : satu.keterangan}</span>
            <span className={kelas('redup')}>{formatUkuran(satu.ukuran)}</span>
          </p>
          {onRemove !== undefined && (
            <Button
              compact
              variant="quiet"
              icon="hapus"
              aria-label={`Hapus ${satu.keterangan || 'lampiran'}`}
              onClick={() => onRemove(satu)}
            >
              Hapus
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Pdf({ lampiran }: { readonly lampiran: Lampiran }): JSX.Element {
  return (
    <div className={kelas('tanpa')}>
      <Icon name="berkas" size="l" />
      <Button compact icon="unduh" onClick={() => void client.lampiran.get({ id: lampiran.id }).then(saveFile)}>
        Unduh PDF
      </Button>
    </div>
  );
}
