import type { JSX } from 'react';
import type { TemuanWarga } from '#contract/warga.ts';
import { bindClasses } from '../components/class-names.ts';
import { Warning } from '../components/warning.tsx';
import gaya from './warga.module.css';

const kelas = bindClasses(gaya);

export interface PeringatanTemuanProps {
  readonly temuan: readonly TemuanWarga[];
  /** Adds what to do about each. */
  readonly saran?: boolean;
}

/** The open findings about a person in the ink frame; nothing while there is none. */
export function PeringatanTemuan({ temuan, saran = false }: PeringatanTemuanProps): JSX.Element | null {
  const terbuka = temuan.filter(({ status }) => status === 'terbuka');
  if (terbuka.length === 0) return null;
  // Two findings of one kind stand under one heading.
  const judul = [...new Set(terbuka.map((satu) => satu.judul))];
  const items = judul.map((satu) => {
    const sejenis = terbuka.filter((temuan) => temuan.judul === satu);
    return { judul: satu, rincian: <Rincian temuan={sejenis} saran={saran} /> };
  });
  return <Warning items={items} />;
}

function Rincian({ temuan, saran }: { readonly temuan: readonly TemuanWarga[]; readonly saran: boolean }): JSX.Element {
  return (
    <>
      {temuan.map(({ kunci, rincian, saran: kalimat }) => (
        <span key={kunci} className={kelas('butir')}>
          {rincian.map(({ label, isi }) => (
            <span key={`${label} ${isi}`} className={kelas('butir')}>
              {label} {isi}
            </span>
          ))}
          {saran && <span className={kelas('butir', 'saran')}>{kalimat}</span>}
        </span>
      ))}
    </>
  );
}
