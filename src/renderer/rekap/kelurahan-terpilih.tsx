import type { JSX } from 'react';
import { bindClasses } from '../components/class-names.ts';
import { Kbd } from '../components/kbd.tsx';
import { describeKeadaan, type KelurahanPapan } from './kata-kelurahan.ts';
import gaya from './papan-kota.module.css';

const kelas = bindClasses(gaya);

/** Names the tile that the arrows stand on; the screen reader has it from the tile itself. */
export function KelurahanTerpilih({ kelurahan }: { readonly kelurahan: KelurahanPapan }): JSX.Element {
  const { nomor, nama, pesan } = kelurahan;
  return (
    <div className={kelas('terpilih', pesan !== null && 'panjang')} aria-hidden="true">
      <p title={pesan ?? undefined}>
        <b>
          {nomor} {nama}
        </b>
        , {describeKeadaan(kelurahan)}
        {pesan !== null && `. ${pesan}`}
      </p>
      <Kbd keys="Enter" />
    </div>
  );
}
