import type { JSX } from 'react';
import type { Potongan } from '#domain/padanan/beda-sisi.ts';

/** A text whose letters are marked where another has other ones; under the mark runs a line, so that colour is not the only sign. */
export function Bertanda({ potongan }: { readonly potongan: readonly Potongan[] }): JSX.Element {
  let letak = 0;
  return (
    <>
      {potongan.map(({ teks, beda }) => {
        letak += teks.length;
        return beda ? <mark key={letak}>{teks}</mark> : <span key={letak}>{teks}</span>;
      })}
    </>
  );
}
