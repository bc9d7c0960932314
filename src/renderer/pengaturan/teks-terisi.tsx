import type { JSX } from 'react';
import { type CacatTemplat, fillTemplat, type NilaiTemplat } from '#domain/templat.ts';
import { bindClasses } from '../components/class-names.ts';
import gaya from './bagian-teks.module.css';

const kelas = bindClasses(gaya);

export interface TeksTerisiProps {
  readonly teks: string;
  readonly nilai: NilaiTemplat;
  readonly cacat: readonly CacatTemplat[];
}

/** The text as the paper will have it, with what is wrong marked where it stands. */
export function TeksTerisi({ teks, nilai, cacat }: TeksTerisiProps): JSX.Element {
  return (
    <p className={kelas('kertas')}>
      {splitTeks(teks, cacat).map(({ mulai, isi, salah }) =>
        salah === null ? (
          <span key={mulai}>{fillTemplat(isi, nilai)}</span>
        ) : (
          <mark key={mulai} title={salah}>
            {isi}
          </mark>
        ),
      )}
    </p>
  );
}

interface Potongan {
  readonly mulai: number;
  readonly isi: string;
  readonly salah: string | null;
}

function splitTeks(teks: string, cacat: readonly CacatTemplat[]): readonly Potongan[] {
  const potongan: Potongan[] = [];
  let letak = 0;
  for (const { mulai, akhir, pesan } of cacat) {
    if (mulai < letak || akhir === mulai) continue;
    potongan.push(
      { mulai: letak, isi: teks.slice(letak, mulai), salah: null },
      { mulai, isi: teks.slice(mulai, akhir), salah: pesan },
    );
    letak = akhir;
  }
  return [...potongan, { mulai: letak, isi: teks.slice(letak), salah: null }].filter(({ isi }) => isi !== '');
}
