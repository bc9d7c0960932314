import { useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import { ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import gaya from './kertas-kirim.module.css';

const KERTAS = [
  {
    ke: '/musyawarah/$sidang/surat-pengantar',
    huruf: 'T',
    nama: 'Surat pengantar',
    arti: 'Untuk Dinas Sosial: apa yang dikirim, jumlahnya, dan kode verifikasinya, dengan tanda terima di lembar kedua. Nomornya diambil saat pertama dibuat.',
  },
  {
    ke: '/musyawarah/$sidang/pengumuman',
    huruf: 'P',
    nama: 'Pengumuman',
    arti: 'Untuk papan pengumuman: nama yang diputus layak dengan NIK dan nomor KK disamarkan, tanpa alamat, alasan, dan keterangan kesehatan.',
  },
] as const;

/** Papers that go with the package, and the one for everybody. */
export function KertasKirim({ sidang }: { readonly sidang: number }): JSX.Element {
  const navigate = useNavigate();
  const params = { sidang: String(sidang) };
  useKeys(
    Object.fromEntries(
      KERTAS.map(({ ke, huruf, nama }) => [huruf, { label: nama, run: () => void navigate({ to: ke, params }) }]),
    ),
  );
  return (
    <Card title="Surat dan pengumuman">
      <ul className={gaya.daftar}>
        {KERTAS.map(({ ke, huruf, nama, arti }) => (
          <li key={ke}>
            <p>{arti}</p>
            <ButtonLink to={ke} params={params} icon="cetak" kbd={huruf}>
              {nama}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}
