import type { Terbuka } from '../../implementer.ts';
import { recordHasilSiks } from './hasil-siks.ts';

export function createBalasanDinsosProcedures(os: Terbuka) {
  return {
    hasilSiks: os.balasanDinsos.hasilSiks.handler(({ input, context: { inti }, signal }) =>
      recordHasilSiks(inti, input.berkas, signal),
    ),
  };
}
