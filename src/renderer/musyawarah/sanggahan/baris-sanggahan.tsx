import type { JSX, ReactNode } from 'react';
import type { Sanggahan } from '#contract/sanggahan.ts';
import { NAMA_HASIL_SANGGAHAN } from '#domain/sanggahan.ts';
import { formatJam, formatTanggalPendek, toTanggal } from '#domain/tanggal.ts';
import { bindClasses } from '../../components/class-names.ts';
import { Icon, type IconName } from '../../components/icon.tsx';
import gaya from './sanggahan.module.css';

const kelas = bindClasses(gaya);

export interface BarisSanggahanProps {
  readonly sanggahan: Sanggahan;
  readonly dipilih: boolean;
  readonly onPilih: () => void;
  /** What can be done with it; only the chosen one has that. */
  readonly children: ReactNode;
}

/** One objection with all that was said: against whom, by whom, what, until when, and the answer. */
export function BarisSanggahan({ sanggahan, dipilih, onPilih, children }: BarisSanggahanProps): JSX.Element {
  const { id, nomor, usulan, penyanggah, sebagai, isi, diajukan, sesudahSidang, tenggat, dibatalkan } = sanggahan;
  const { icon, kata, tegas } = describeKeadaan(sanggahan);
  const saat = new Date(diajukan);
  return (
    <li id={`sanggahan-${id}`} className={kelas('satu', dipilih && 'dipilih', dibatalkan && 'batal')}>
      <button type="button" className={kelas('badan')} aria-pressed={dipilih} onClick={onPilih} onFocus={onPilih}>
        <span className={kelas('nomor')}>{nomor}</span>
        <span className={kelas('kata')}>
          <b>{usulan === null ? 'Sidang seluruhnya' : `Usulan ${usulan.nomor}, ${usulan.nama}`}</b>
          <span className={kelas('isi')}>{isi}</span>
          <span className={kelas('redup')}>
            {penyanggah}
            {sebagai === '' ? '' : `, ${sebagai}`}. Diajukan {formatTanggalPendek(toTanggal(saat))} pukul{' '}
            {formatJam(saat)}
            {sesudahSidang && ', sesudah sidang'}.
          </span>
        </span>
        <span className={kelas('keadaan', tegas && 'tegas')}>
          <span className={kelas('status')}>
            <Icon name={icon} size="s" />
            {kata}
          </span>
          {sanggahan.hasil === null && !dibatalkan && (
            <span className={kelas('redup')}>Paling lambat {formatTanggalPendek(tenggat)}</span>
          )}
        </span>
      </button>
      <Jawaban sanggahan={sanggahan} />
      {children !== false && <div className={kelas('tindak')}>{children}</div>}
    </li>
  );
}

function Jawaban({ sanggahan }: { readonly sanggahan: Sanggahan }): JSX.Element | null {
  const { hasil, jawaban, penjawab, dijawab, adendum } = sanggahan;
  if (hasil === null || dijawab === null) return null;
  const tanggal = formatTanggalPendek(toTanggal(new Date(dijawab)));
  const dari = hasil === 'dicabut' ? `Dicabut ${tanggal}` : `Dijawab ${penjawab}, ${tanggal}`;
  return (
    <div className={kelas('jawaban')}>
      {jawaban !== '' && <p className={kelas('isi')}>{jawaban}</p>}
      <p className={kelas('redup')}>
        {dari}
        {adendum !== null && `, dengan adendum ${adendum.urut} nomor ${adendum.nomor}`}.
      </p>
    </div>
  );
}

function describeKeadaan({ keadaan, hasil, dibatalkan }: Sanggahan): {
  readonly icon: IconName;
  readonly kata: string;
  readonly tegas: boolean;
} {
  if (dibatalkan) return { icon: 'tutup', kata: 'Dibatalkan', tegas: false };
  if (hasil !== null) return { icon: 'cek', kata: NAMA_HASIL_SANGGAHAN[hasil], tegas: false };
  if (keadaan === 'lewat') return { icon: 'ingat', kata: 'Lewat tenggat', tegas: true };
  if (keadaan === 'dekat') return { icon: 'jam', kata: 'Tenggat dekat', tegas: true };
  return { icon: 'nol', kata: 'Menunggu jawaban', tegas: false };
}
