import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import type { JenisPeristiwa } from '#domain/kehadiran.ts';
import { bindClasses } from '../../components/class-names.ts';
import { Icon, type IconName } from '../../components/icon.tsx';
import { orpc } from '../../rpc/client.ts';
import { useSidang } from '../ruang/sidang-context.ts';
import gaya from './samping.module.css';

const kelas = bindClasses(gaya);

const RUPA: Readonly<Record<JenisPeristiwa, { readonly icon: IconName; readonly kata: string }>> = {
  datang: { icon: 'masuk', kata: 'datang' },
  pulang: { icon: 'pulang', kata: 'pulang' },
  batal: { icon: 'tutup', kata: 'tanda dibatalkan' },
  jam: { icon: 'ubah', kata: 'jam diperbaiki' },
};

export interface DatangPulangProps {
  /** Shows the signature of a person, in a closed session; null while names are marked elsewhere. */
  readonly onPick: ((pilar: number) => void) | null;
}

/** Who came and left, newest first. */
export function DatangPulang({ onPick }: DatangPulangProps): JSX.Element {
  const sidang = useSidang();
  const peristiwa = useQuery(orpc.kehadiran.peristiwa.queryOptions({ input: { sidang: sidang.id } }));
  const daftar = peristiwa.data ?? [];
  return (
    <section className={kelas('bagian')} aria-labelledby="datang-pulang">
      <div className={kelas('kepala')}>
        <h2 id="datang-pulang">Datang dan pulang</h2>
      </div>
      {daftar.length === 0 ? (
        <p className={kelas('redup')}>Belum ada yang datang.</p>
      ) : (
        <ol className={kelas('peristiwa')}>
          {daftar.map(({ id, pilar, nama, jenis, jam }) => (
            <li key={id}>
              <span>{jam}</span>
              <Icon name={RUPA[jenis].icon} size="s" />
              {onPick === null ? (
                <span>
                  {nama} {RUPA[jenis].kata}
                </span>
              ) : (
                <button type="button" onClick={() => onPick(pilar)}>
                  {nama} {RUPA[jenis].kata}
                </button>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
