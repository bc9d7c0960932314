import { type JSX, type KeyboardEvent, useEffect, useRef } from 'react';
import type { Calon } from '#contract/pembahasan.ts';
import { type JumlahSuara, NAMA_PILIHAN, PILIHAN_SUARA, type PilihanSuara } from '#domain/suara.ts';
import { formatAngka } from '../../components/angka.ts';
import { bindClasses } from '../../components/class-names.ts';
import { describeKeputusan } from '../pembahasan/kata-calon.ts';
import { type Hitungan, toAngka } from './hitung-suara.ts';
import gaya from './suara.module.css';

const kelas = bindClasses(gaya);

export interface AngkaSuaraProps {
  readonly calon: Calon;
  readonly hitungan: Hitungan;
  readonly jumlah: JumlahSuara;
  /** Who may vote and has not; below 0 where more votes were counted than people. */
  readonly sisa: number;
  /** Only shown: the names are counted, or the counting is over. */
  readonly tetap: boolean;
  /** Counting is over: who gave no vote was confirmed. */
  readonly dihitung: boolean;
  readonly onChange: (hitungan: Hitungan) => void;
  readonly onEnd: () => void;
}

/** The three counts, each with what it means for this person, and who gave no vote yet. */
export function AngkaSuara(props: AngkaSuaraProps): JSX.Element {
  const { calon, hitungan, jumlah, sisa, tetap, dihitung, onChange, onEnd } = props;
  const { jenis, nama } = calon.data;
  const isian = useRef(new Map<PilihanSuara, HTMLInputElement>());
  useEffect(() => {
    if (!tetap) isian.current.get('setuju')?.focus();
  }, [tetap]);

  const arti: Readonly<Record<PilihanSuara, string>> = {
    setuju: `bahwa ${nama} ${describeKeputusan(jenis, { putusan: 'layak', alasan: null })}`,
    tidak: `melainkan ${describeKeputusan(jenis, { putusan: 'tidak_layak', alasan: null })}`,
    abstain: 'tidak memihak',
  };
  const press = (event: KeyboardEvent, pilihan: PilihanSuara): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const berikut = PILIHAN_SUARA[PILIHAN_SUARA.indexOf(pilihan) + 1];
    if (berikut === undefined) onEnd();
    else isian.current.get(berikut)?.focus();
  };
  return (
    <div className={kelas('angka')}>
      {PILIHAN_SUARA.map((pilihan) => (
        <div key={pilihan} className={kelas('pilihan')}>
          <b>{NAMA_PILIHAN[pilihan]}</b>
          <span className={kelas('arti')}>{arti[pilihan]}</span>
          {tetap ? (
            <output className={kelas('tetap')}>{formatAngka(jumlah[pilihan])}</output>
          ) : (
            <input
              ref={(element) => {
                if (element !== null) isian.current.set(pilihan, element);
              }}
              type="text"
              aria-label={NAMA_PILIHAN[pilihan]}
              inputMode="numeric"
              autoComplete="off"
              placeholder="0"
              value={hitungan.angka[pilihan]}
              onFocus={(event) => event.currentTarget.select()}
              onChange={(event) =>
                onChange({
                  ...hitungan,
                  angka: { ...hitungan.angka, [pilihan]: toAngka(event.currentTarget.value) },
                })
              }
              onKeyDown={(event) => press(event, pilihan)}
            />
          )}
        </div>
      ))}
      <div className={kelas('pilihan', sisa < 0 && 'lebih')}>
        <b>{sisa < 0 ? 'Kelebihan suara' : dihitung ? 'Tidak memberi suara' : 'Belum memberi suara'}</b>
        <span className={kelas('arti')}>{sisa < 0 ? 'hitung sekali lagi' : 'dari yang berhak'}</span>
        <output className={kelas('tetap')}>{formatAngka(Math.abs(sisa))}</output>
      </div>
    </div>
  );
}
