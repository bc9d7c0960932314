import { useQuery } from '@tanstack/react-query';
import { getPeriode, type Periode } from '#domain/periode.ts';
import { toTanggal } from '#domain/tanggal.ts';
import { orpc } from '../rpc/client.ts';

export interface KelurahanKota {
  readonly kode: string;
  readonly nama: string;
}

/** All kelurahan of the city by name; the same in every month. Empty until they are known. */
export function useKelurahanKota(periode: Periode = getPeriode(toTanggal(new Date()))): readonly KelurahanKota[] {
  const papan = useQuery(orpc.rekap.papan.queryOptions({ input: { periode } }));
  return (papan.data?.kecamatan ?? [])
    .flatMap(({ kelurahan }) => kelurahan)
    .toSorted((a, b) => a.nama.localeCompare(b.nama, 'id'));
}
