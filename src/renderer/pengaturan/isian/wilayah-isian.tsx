import type { JSX } from 'react';
import { getKodeSepuluh } from '#domain/kelurahan.ts';
import { bindClasses } from '../../components/class-names.ts';
import gaya from './isian.module.css';
import { type CacatRancangan, chooseWilayah, type RancanganKelurahan } from './rancangan-kelurahan.ts';
import { TingkatField } from './tingkat-field.tsx';
import { TINGKAT_WILAYAH } from './tingkat-wilayah.ts';

const kelas = bindClasses(gaya);

export interface IsianProps {
  readonly rancangan: RancanganKelurahan;
  readonly onChange: (rancangan: RancanganKelurahan) => void;
  readonly cacat: CacatRancangan;
}

/** The place, from the province down; each level is found by typing a part of its name. */
export function WilayahIsian({ rancangan, onChange, cacat }: IsianProps): JSX.Element {
  const { wilayah } = rancangan;
  const { kelurahan } = wilayah;
  return (
    <div className={kelas('kolom')}>
      <div className={kelas('dua')}>
        {TINGKAT_WILAYAH.map((tingkat, urut) => {
          const atas = TINGKAT_WILAYAH[urut - 1];
          return (
            <TingkatField
              key={tingkat}
              tingkat={tingkat}
              induk={atas === undefined ? null : wilayah[atas]}
              value={wilayah[tingkat]}
              error={cacat[tingkat]}
              onChange={(pilihan) => onChange(chooseWilayah(rancangan, tingkat, pilihan))}
            />
          );
        })}
      </div>
      <p className={kelas('kode')} aria-live="polite">
        {kelurahan === null ? (
          'Kode resmi muncul di sini setelah kelurahan dipilih.'
        ) : (
          <>
            Kode resmi Kelurahan {kelurahan.nama} <b>{getKodeSepuluh(kelurahan)}</b>
          </>
        )}
      </p>
    </div>
  );
}
