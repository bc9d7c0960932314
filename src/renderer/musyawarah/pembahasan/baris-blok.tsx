import type { JSX } from 'react';
import type { CalonBlok } from '#contract/pembahasan.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import gaya from './blok-view.module.css';
import { describeRtRw } from './kata-calon.ts';

const kelas = bindClasses(gaya);

export interface BarisBlokProps {
  readonly calon: CalonBlok;
  readonly dipilih: boolean;
  /** Pulled out: it will be discussed alone. */
  readonly keluar: boolean;
  readonly onToggle: () => void;
}

/** One candidate of a block, with what the hall must know of it. */
export function BarisBlok({ calon, dipilih, keluar, onToggle }: BarisBlokProps): JSX.Element {
  return (
    <li className={kelas('baris', dipilih && 'dipilih', keluar && 'keluar')}>
      <span className={kelas('nomor')}>{calon.nomor}</span>
      <b>{calon.nama}</b>
      <span>{describeBlok(calon)}</span>
      <span className={kelas('redup')}>{[describeRtRw(calon), calon.alamat].filter(Boolean).join(' · ')}</span>
      <Button compact variant="quiet" {...(dipilih && { kbd: 'X' })} onClick={onToggle}>
        {keluar ? 'Masukkan lagi' : 'Keluarkan'}
      </Button>
    </li>
  );
}

function describeBlok({ umur, anggota, desil }: CalonBlok): string {
  return [
    umur === null ? '' : `${umur} tahun`,
    anggota === 0 ? '' : `${anggota} orang`,
    desil === null ? 'desil belum ada' : `desil ${desil}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** Those of the group that cannot be in a block, each with its reason. */
export function DibahasSendiri({
  semua,
  onOpen,
}: {
  readonly semua: readonly CalonBlok[];
  readonly onOpen: (nomor: number) => void;
}): JSX.Element | null {
  const sendiri = semua.filter(({ halangan }) => halangan.length > 0);
  if (sendiri.length === 0) return null;
  return (
    <section className={kelas('sendiri')} aria-label="Dibahas sendiri">
      <h2>Dibahas sendiri, {sendiri.length} usulan</h2>
      <ul>
        {sendiri.map(({ nomor, nama, halangan }) => (
          <li key={nomor}>
            <button type="button" onClick={() => onOpen(nomor)}>
              <span className={kelas('nomor')}>{nomor}</span>
              <b>{nama}</b>
              <span>
                <Icon name="ingat" size="s" /> {halangan.join('; ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
