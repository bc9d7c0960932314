import { oc } from '@orpc/contract';
import { z } from 'zod';
import { bentukUnsur } from './bentuk.ts';
import { pickGalat } from './galat.ts';

const bentukJumlahOrang = z.number().int().min(1, 'Paling sedikit 1 orang.').max(999, 'Paling banyak 999 orang.');

export const bentukAturanKuorum = z.strictObject({
  aktif: z.boolean(),
  orang: bentukJumlahOrang.nullable(),
  unsur: z.partialRecord(bentukUnsur, bentukJumlahOrang),
});

export const bentukKeadaanHadir = z.strictObject({
  hadir: z.number().int(),
  kuorum: z.enum(['terpenuhi', 'kurang']).nullable(),
  kurang: z.array(z.strictObject({ unsur: bentukUnsur.nullable(), ada: z.number().int(), perlu: z.number().int() })),
});

/** How many must be in the hall, as the kelurahan has set it for itself; by default not at all. */
export const kuorum = {
  get: oc.errors(pickGalat()).output(bentukAturanKuorum),
  save: oc.errors(pickGalat()).input(bentukAturanKuorum).output(bentukAturanKuorum),
};
