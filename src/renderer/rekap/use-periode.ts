import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { getPeriode, type Periode } from '#domain/periode.ts';
import { toTanggal } from '#domain/tanggal.ts';
import { useKeptState } from '../components/use-kept-state.ts';
import { orpc } from '../rpc/client.ts';

export interface PeriodeRekap {
  /** The month that the screens of the recap show; it stays when one of them is left. */
  readonly periode: Periode;
  /** Months of which packages are there, the newest first. */
  readonly pilihan: readonly { readonly periode: Periode; readonly paket: number }[];
  /** False until the months are known. */
  readonly siap: boolean;
  readonly choose: (periode: Periode) => void;
}

/** The chosen month; before one was chosen the newest of which a package is there. */
export function usePeriode(): PeriodeRekap {
  const [dipilih, choose] = useKeptState<Periode | null>('rekap.periode', null);
  const daftar = useQuery(orpc.rekap.listPeriode.queryOptions());
  const pilihan = daftar.data ?? [];
  const terisi = pilihan.find(({ paket }) => paket > 0)?.periode;
  const terbaru = terisi ?? pilihan[0]?.periode;
  useEffect(() => {
    // A package that is taken out of the recap does not take the month along.
    if (terisi !== undefined) choose((kini) => kini ?? terisi);
  }, [terisi, choose]);
  return {
    periode: dipilih ?? terbaru ?? getPeriode(toTanggal(new Date())),
    pilihan,
    siap: daftar.data !== undefined || daftar.isError,
    choose,
  };
}
