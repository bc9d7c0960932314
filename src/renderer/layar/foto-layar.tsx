import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type JSX, useEffect, useState } from 'react';
import { bindClasses } from '../components/class-names.ts';
import { orpc } from '../rpc/client.ts';
import gaya from './layar.module.css';

const kelas = bindClasses(gaya);

/** The photo of the candidate, when the settings let it through. Without it nothing stands in its place. */
export function FotoLayar({ foto }: { readonly foto: number }): JSX.Element | null {
  const { sidang = '0' } = useParams({ strict: false });
  const berkas = useQuery(orpc.layar.foto.queryOptions({ input: { sidang: Number(sidang), foto }, gcTime: 0 }));
  const [alamat, setAlamat] = useState<string | null>(null);
  useEffect(() => {
    if (berkas.data === undefined) return;
    const baru = URL.createObjectURL(berkas.data);
    setAlamat(baru);
    return () => URL.revokeObjectURL(baru);
  }, [berkas.data]);
  return alamat === null ? null : <img className={kelas('foto')} src={alamat} alt="Foto pada usulan" />;
}
