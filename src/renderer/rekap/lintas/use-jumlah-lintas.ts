import { useQuery } from '@tanstack/react-query';
import type { Periode } from '#domain/periode.ts';
import type { JenisTemuanLintas } from '#domain/temuan-lintas.ts';
import { orpc } from '../../rpc/client.ts';

/** Findings of each kind in a month, or in all of them; undefined until they are counted. */
export function useJumlahLintas(periode: Periode | undefined): Readonly<Record<JenisTemuanLintas, number>> | undefined {
  const saring = periode === undefined ? {} : { periode };
  return useQuery(orpc.rekap.listTemuan.queryOptions({ input: { offset: 0, limit: 1, saring } })).data?.perJenis;
}

/** Findings of all kinds together. */
export function sumTemuan(jumlah: Readonly<Record<JenisTemuanLintas, number>>): number {
  return Object.values(jumlah).reduce((sejauh, satu) => sejauh + satu, 0);
}
