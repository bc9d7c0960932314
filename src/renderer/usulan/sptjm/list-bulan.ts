import { formatPeriode, listPeriode, type Periode } from '#domain/periode.ts';
import type { SelectOption } from '../../components/fields/select-field.tsx';

/** Months to choose from; a statement comes soon after its month, so a year is enough. */
const BANYAK_BULAN = 12;

/** The running month and those before it, the newest first. */
export function listBulan(kini: Periode): readonly SelectOption<Periode>[] {
  return listPeriode(kini, BANYAK_BULAN).map((value) => ({ value, label: formatPeriode(value) }));
}
