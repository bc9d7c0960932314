import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { FotoSidang } from '#contract/notulen.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { TextField } from '../../components/fields/text-field.tsx';
import { useAlamatBerkas } from '../../components/use-alamat-berkas.ts';
import { orpc } from '../../rpc/client.ts';
import gaya from './foto.module.css';
import { checkJam } from './jam-catatan.ts';

const kelas = bindClasses(gaya);

export interface KartuFotoProps {
  readonly foto: FotoSidang;
  /** Place in the row, from 1. */
  readonly nomor: number;
  readonly jumlah: number;
  readonly terbuka: boolean;
  readonly onUbah: (isi: Pick<FotoSidang, 'keterangan' | 'jam'>) => void;
  readonly onGeser: (arah: 'depan' | 'belakang') => void;
  readonly onHapus: () => void;
}

/** One photo with its caption and time; both are kept when their field is left. */
export function KartuFoto(props: KartuFotoProps): JSX.Element {
  const { foto, nomor, jumlah, terbuka, onUbah, onGeser, onHapus } = props;
  const [keterangan, setKeterangan] = useState(foto.keterangan);
  const [jam, setJam] = useState(foto.jam);
  const [galat, setGalat] = useState<string | undefined>(undefined);
  const save = (): void => {
    const baca = checkJam(jam);
    const salah = baca.galat ?? (baca.jam === '' ? 'Jam ditulis seperti 09.05.' : undefined);
    setGalat(salah);
    if (salah !== undefined) return;
    setJam(baca.jam);
    if (baca.jam !== foto.jam || keterangan.trim() !== foto.keterangan) {
      onUbah({ jam: baca.jam, keterangan: keterangan.trim() });
    }
  };
  return (
    <li className={kelas('kartu')} aria-label={`Foto ${nomor}`}>
      <Gambar foto={foto} />
      {terbuka ? (
        <>
          <div className={kelas('isian')}>
            <TextField label="Pukul" value={jam} error={galat} maxLength={5} onChange={setJam} onBlur={save} />
            <TextField
              label="Keterangan"
              placeholder="Apa yang terlihat"
              value={keterangan}
              maxLength={200}
              onChange={setKeterangan}
              onBlur={save}
            />
          </div>
          <div className={kelas('tindak')}>
            <Button
              compact
              variant="quiet"
              icon="kiri"
              disabled={nomor === 1}
              aria-label={`Majukan foto ${nomor}`}
              onClick={() => onGeser('depan')}
            />
            <Button
              compact
              variant="quiet"
              icon="kanan"
              disabled={nomor === jumlah}
              aria-label={`Mundurkan foto ${nomor}`}
              onClick={() => onGeser('belakang')}
            />
            <Button compact variant="quiet" icon="hapus" aria-label={`Hapus foto ${nomor}`} onClick={onHapus}>
              Hapus
            </Button>
          </div>
        </>
      ) : (
        <p className={kelas('teks')}>
          {foto.jam} {foto.keterangan}
        </p>
      )}
    </li>
  );
}

/** The picture; its place is kept free while it is fetched. */
function Gambar({ foto }: { readonly foto: FotoSidang }): JSX.Element {
  const berkas = useQuery(
    orpc.fotoSidang.get.queryOptions({
      input: { id: foto.id },
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 60_000,
    }),
  );
  const alamat = useAlamatBerkas(berkas.data);
  if (berkas.isError) return <p className={kelas('tanpa')}>Foto tidak terbuka.</p>;
  if (alamat === null) return <p className={kelas('tanpa')}>Memuat foto</p>;
  return <img className={kelas('gambar')} src={alamat} alt={foto.keterangan || `Foto sidang pukul ${foto.jam}`} />;
}
