import type { JSX, ReactNode } from 'react';
import { type Alasan, getNomorAlasan, KATA_ALASAN, type KelompokAlasan, NAMA_KELOMPOK_ALASAN } from '#domain/alasan.ts';
import { bindClasses } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { Kbd } from '../../components/kbd.tsx';
import gaya from './alasan-grid.module.css';
import { listKelompok } from './find-alasan.ts';

const kelas = bindClasses(gaya);

const KELOMPOK: readonly KelompokAlasan[] = ['keadaan', 'kemampuan', 'data'];

/** A group inside a list of choices; the linter would have a fieldset, which may not stand there. */
function describeGroup(judul: string): { role: 'group'; 'aria-labelledby': string } {
  return { role: 'group', 'aria-labelledby': judul };
}

export interface AlasanGridProps {
  readonly id: string;
  /** Reasons that fit what was typed; the others step back. */
  readonly cocok: readonly Alasan[];
  readonly alasan: Alasan | null;
  readonly onChoose: (alasan: Alasan) => void;
  readonly onRecord: (alasan: Alasan) => void;
  /** Stands under the last column. */
  readonly children: ReactNode;
}

/** The sixteen reasons with their numbers, in three groups. A click chooses, a double click records. */
export function AlasanGrid({ id, cocok, alasan, onChoose, onRecord, children }: AlasanGridProps): JSX.Element {
  return (
    <div className={kelas('kisi')}>
      <div className={kelas('daftar')} role="listbox" id={`${id}-daftar`} aria-label="Alasan">
        {KELOMPOK.map((kelompok) => (
          <div key={kelompok} {...describeGroup(`${id}-${kelompok}`)} className={kelas(kelompok)}>
            <div id={`${id}-${kelompok}`} className={kelas('judul')}>
              {NAMA_KELOMPOK_ALASAN[kelompok]}
            </div>
            {listKelompok(kelompok).map((satu) => (
              <button
                type="button"
                key={satu}
                id={`${id}-${satu}`}
                role="option"
                tabIndex={-1}
                aria-selected={satu === alasan}
                className={kelas('pilihan', satu === alasan && 'on', !cocok.includes(satu) && 'lain')}
                onClick={() => onChoose(satu)}
                onDoubleClick={() => onRecord(satu)}
              >
                <Kbd keys={String(getNomorAlasan(satu))} />
                <span>{KATA_ALASAN[satu].pendek}</span>
                {satu === alasan ? (
                  <Icon name="cek" />
                ) : (
                  satu === 'LAINNYA' && <small className={kelas('wajib')}>catatan wajib</small>
                )}
              </button>
            ))}
          </div>
        ))}
      </div>
      <div className={kelas('bawah')}>{children}</div>
    </div>
  );
}
