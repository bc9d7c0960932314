import type { JSX } from 'react';
import type { JumlahBulan } from '#contract/rekap.ts';
import { formatPeriode } from '#domain/periode.ts';
import { formatAngka } from '../../components/angka.ts';
import { type PlainColumn, PlainTable } from '../../components/plain-table.tsx';
import { countKeputusan, KATA_UKURAN, UKURAN_TREN } from './ukuran-tren.ts';

const createKolom = (id: string, header: string, hitung: (satu: JumlahBulan) => number): PlainColumn<JumlahBulan> => ({
  id,
  header,
  width: '96px',
  angka: true,
  render: (satu) => formatAngka(hitung(satu)),
});

const KOLOM: readonly PlainColumn<JumlahBulan>[] = [
  { id: 'bulan', header: 'Bulan', render: ({ periode }) => formatPeriode(periode) },
  createKolom('kelurahan', 'Kelurahan', ({ kelurahan }) => kelurahan),
  createKolom('keputusan', 'Keputusan', countKeputusan),
  ...UKURAN_TREN.map((ukuran) => createKolom(ukuran, KATA_UKURAN[ukuran].nama, (satu) => satu[ukuran])),
];

/** The same numbers as the pictures, of every month, the newest first. */
export function TabelTren({ bulan }: { readonly bulan: readonly JumlahBulan[] }): JSX.Element {
  return (
    <PlainTable
      label="Bulan demi bulan"
      columns={KOLOM}
      rows={bulan.toReversed()}
      rowKey={({ periode }) => periode}
      minWidth="904px"
    />
  );
}
