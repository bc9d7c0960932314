import type { JSX } from 'react';
import type { JumlahBulan } from '#contract/rekap.ts';
import { formatPeriode, getNamaBulanPeriode } from '#domain/periode.ts';
import { formatAngka } from '../../components/angka.ts';
import { bindClasses } from '../../components/class-names.ts';
import { Icon, type IconName } from '../../components/icon.tsx';
import gaya from './tren.module.css';
import { describePerubahan, KATA_UKURAN, UKURAN_TREN, type UkuranTren } from './ukuran-tren.ts';

const kelas = bindClasses(gaya);

/** Months that stand beside each other in a picture; the table has all of them. */
const BULAN_TERBANYAK = 12;

/** Up to so many months there is room for a figure above each bar. */
const BULAN_BERANGKA = 6;

/** Height of the tallest bar in pixels. */
const TINGGI = 72;

const IKON: Readonly<Record<UkuranTren, IconName>> = {
  layak: 'layak',
  tidak_layak: 'tidak',
  ditunda: 'tunda',
  keluar: 'pulang',
  graduasi: 'naik',
  pena: 'pena',
};

/** One small picture for each number, each with a height of its own; word and figure stand beside every picture. */
export function GambarTren({ bulan }: { readonly bulan: readonly JumlahBulan[] }): JSX.Element {
  const terakhir = bulan.slice(-BULAN_TERBANYAK);
  return (
    <ul className={kelas('kisi')}>
      {UKURAN_TREN.map((ukuran) => (
        <li key={ukuran}>
          <Gambar ukuran={ukuran} bulan={terakhir} />
        </li>
      ))}
    </ul>
  );
}

function Gambar({
  ukuran,
  bulan,
}: {
  readonly ukuran: UkuranTren;
  readonly bulan: readonly JumlahBulan[];
}): JSX.Element {
  const { nama, arti } = KATA_UKURAN[ukuran];
  const perubahan = describePerubahan(bulan, ukuran);
  const terbanyak = Math.max(1, ...bulan.map((satu) => satu[ukuran]));
  return (
    <>
      <h3 className={kelas('nama', ukuran)}>
        <Icon name={IKON[ukuran]} size="s" />
        {nama}
        <b>{formatAngka(bulan.at(-1)?.[ukuran] ?? 0)}</b>
      </h3>
      <p className={kelas('arti')}>{arti}</p>
      {perubahan !== null && <p>{perubahan}</p>}
      {bulan.length > 1 && (
        <div
          role="img"
          aria-label={`${nama}: ${bulan.map((satu) => `${formatPeriode(satu.periode)} ${formatAngka(satu[ukuran])}`).join(', ')}`}
          className={kelas('batang')}
        >
          {bulan.map((satu) => (
            <span key={satu.periode}>
              {bulan.length <= BULAN_BERANGKA && <b>{formatAngka(satu[ukuran])}</b>}
              <i className={kelas('isi', ukuran)} style={{ height: Math.round((satu[ukuran] / terbanyak) * TINGGI) }} />
              <small>{getNamaBulanPeriode(satu.periode).slice(0, 3)}</small>
            </span>
          ))}
        </div>
      )}
    </>
  );
}
