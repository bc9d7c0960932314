import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import type { Periode } from '#domain/periode.ts';
import { formatAngka } from '../components/angka.ts';
import { ButtonLink } from '../components/button.tsx';
import { useKeys } from '../components/keys/use-keys.ts';
import { orpc } from '../rpc/client.ts';
import gaya from './jalan-rekap.module.css';
import type { SaringLintas } from './lintas/saring-lintas.ts';
import { sumTemuan, useJumlahLintas } from './lintas/use-jumlah-lintas.ts';

interface Jalan {
  readonly ke:
    | { readonly to: '/rekap/temuan'; readonly search: SaringLintas }
    | { readonly to: '/rekap/ditolak' | '/rekap/tren' | '/rekap/hasil' | '/rekap/siks' }
    | { readonly to: '/pengaturan'; readonly search: { readonly bagian: 'kunci' } };
  readonly kata: string;
  readonly huruf: string;
  /** What waits there; undefined until it is known, and where nothing is counted. */
  readonly jumlah?: number | undefined;
}

/** The ways on from the board, in their order. */
function useJalan(periode: Periode): readonly Jalan[] {
  const kunci = useQuery(orpc.kunciDikenal.ringkas.queryOptions());
  const ditolak = useQuery(orpc.rekap.listDitolak.queryOptions());
  const temuan = useJumlahLintas(periode);
  return [
    {
      ke: { to: '/rekap/temuan', search: { bulan: periode } },
      kata: 'Temuan',
      huruf: 'T',
      jumlah: temuan && sumTemuan(temuan),
    },
    { ke: { to: '/rekap/ditolak' }, kata: 'Ditolak', huruf: 'D', jumlah: ditolak.data?.length },
    { ke: { to: '/rekap/tren' }, kata: 'Perkembangan', huruf: 'P' },
    { ke: { to: '/rekap/hasil' }, kata: 'Susun hasil', huruf: 'S' },
    { ke: { to: '/rekap/siks' }, kata: 'Hasil SIKS-NG', huruf: 'H' },
    {
      ke: { to: '/pengaturan', search: { bagian: 'kunci' } },
      kata: 'Kunci kelurahan',
      huruf: 'K',
      jumlah: kunci.data?.berlaku,
    },
  ];
}

/** A quiet row below the board: where one goes from here, each with its key and what waits there. */
export function JalanRekap({ periode }: { readonly periode: Periode }): JSX.Element {
  const navigate = useNavigate();
  const jalan = useJalan(periode);
  useKeys(
    Object.fromEntries(jalan.map(({ ke, kata, huruf }) => [huruf, { label: kata, run: () => void navigate(ke) }])),
  );
  return (
    <nav className={gaya.jalan} aria-label="Lanjutan rekap">
      {jalan.map(({ ke, kata, huruf, jumlah }) => (
        <ButtonLink key={huruf} {...ke} variant="quiet" compact kbd={huruf}>
          {kata} {jumlah !== undefined && <b>{formatAngka(jumlah)}</b>}
        </ButtonLink>
      ))}
    </nav>
  );
}
