import { Fragment, type JSX } from 'react';
import { formatAngka } from './angka.ts';
import { bindClasses } from './class-names.ts';
import gaya from './sum-row.module.css';

const kelas = bindClasses(gaya);

export interface SumPart {
  readonly jumlah: number;
  /** What is counted, in lower case: `baris dibaca`. */
  readonly kata: string;
  /** Drawn in red while it is not zero: damaged or refused rows. */
  readonly buruk?: boolean;
}

export interface SumRowProps {
  /** Read out before the figures: `Jumlah baris`. */
  readonly label: string;
  readonly total: SumPart;
  readonly bagian: readonly SumPart[];
}

/** A sum that adds up on screen: total = a + b + c. It throws when it does not, because a wrong sum must never be shown. */
export function SumRow({ label, total, bagian }: SumRowProps): JSX.Element {
  const jumlah = bagian.reduce((sejauh, satu) => sejauh + satu.jumlah, 0);
  if (jumlah !== total.jumlah) throw new Error(`${label}: ${total.jumlah} tidak sama dengan ${jumlah}`);
  return (
    <section className={kelas('baris')} aria-label={label}>
      <SumFigure bagian={total} />
      {bagian.map((satu, urut) => (
        <Fragment key={satu.kata}>
          <span className={kelas('tanda')}>{urut === 0 ? '=' : '+'}</span>
          <SumFigure bagian={satu} />
        </Fragment>
      ))}
    </section>
  );
}

function SumFigure({ bagian }: { readonly bagian: SumPart }): JSX.Element {
  return (
    <span className={kelas('angka', bagian.buruk === true && bagian.jumlah > 0 && 'buruk')}>
      <b>{formatAngka(bagian.jumlah)}</b> {bagian.kata}
    </span>
  );
}
