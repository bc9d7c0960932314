import { UnstyledButton } from '@mantine/core';
import type { JSX } from 'react';
import type { JenisUsulan } from '#domain/jenis-usulan.ts';
import { getKataPutusan, type Putusan } from '#domain/putusan.ts';
import { bindClasses } from '../../components/class-names.ts';
import { Icon, type IconName } from '../../components/icon.tsx';
import { Kbd } from '../../components/kbd.tsx';
import gaya from './decision-bar.module.css';

const kelas = bindClasses(gaya);

const TOMBOL: readonly { readonly putusan: Putusan; readonly key: string; readonly icon: IconName }[] = [
  { putusan: 'layak', key: 'L', icon: 'layak' },
  { putusan: 'tidak_layak', key: 'T', icon: 'tidak' },
  { putusan: 'ditunda', key: 'D', icon: 'tunda' },
];

export interface DecisionBarProps {
  /** Kind of the candidate on screen, whose words the keys wear; undefined while there is none. */
  readonly jenis: JenisUsulan | undefined;
  /** The decision whose reason is being chosen. */
  readonly memilih: Putusan | null;
  /** Votes are being counted: what is decided is decided there. */
  readonly memungut: boolean;
  readonly bisaUrung: boolean;
  readonly onDecide: (putusan: Putusan) => void;
  readonly onUndo: () => void;
  /** True where the candidate waits aside and P takes it up again. */
  readonly diparkir: boolean;
  readonly bisaParkir: boolean;
  readonly onPark: () => void;
  readonly onBlok: () => void;
}

/** The three equal keys, and the helpers at their right. */
export function DecisionBar(props: DecisionBarProps): JSX.Element {
  const { jenis, memilih, memungut, bisaUrung, diparkir, bisaParkir, onDecide, onUndo, onPark, onBlok } = props;
  return (
    <section className={kelas('bilah')} aria-label="Keputusan">
      <KunciKeputusan jenis={memungut ? undefined : jenis} memilih={memilih} onDecide={onDecide} />
      <div className={kelas('bantu')}>
        <Helper keys="U" kata="Urungkan" disabled={!bisaUrung || memilih !== null} onClick={onUndo} />
        <Helper
          keys="P"
          kata={diparkir ? 'Bahas lagi' : 'Parkir'}
          disabled={!bisaParkir || memilih !== null}
          onClick={onPark}
        />
        <Helper keys="B" kata="Blok" disabled={jenis === undefined || memilih !== null} onClick={onBlok} />
      </div>
    </section>
  );
}

export interface KunciKeputusanProps extends Pick<DecisionBarProps, 'jenis' | 'memilih' | 'onDecide'> {
  /** True for a decision on many at once. */
  readonly semua?: boolean;
}

/** The three keys; without a kind they are there and rest. */
export function KunciKeputusan({ jenis, memilih, onDecide, semua = false }: KunciKeputusanProps): JSX.Element {
  return (
    <>
      {TOMBOL.map(({ putusan, key, icon }) => {
        const { kata, akibat } = getKataPutusan(jenis ?? 'usulan_baru', putusan);
        return (
          <UnstyledButton
            key={putusan}
            type="button"
            className={kelas('kunci', putusan)}
            aria-keyshortcuts={key}
            aria-pressed={memilih === putusan}
            disabled={jenis === undefined || (memilih !== null && memilih !== putusan)}
            onClick={() => onDecide(putusan)}
          >
            <Kbd keys={key} size="l" />
            <span>
              {kata}
              {semua ? <small>semua {akibat}</small> : kata.toLowerCase() !== akibat && <small>{akibat}</small>}
            </span>
            <Icon name={icon} />
          </UnstyledButton>
        );
      })}
    </>
  );
}

interface HelperProps {
  readonly keys: string;
  readonly kata: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

function Helper({ keys, kata, disabled, onClick }: HelperProps): JSX.Element {
  return (
    <UnstyledButton
      type="button"
      className={kelas('kecil')}
      aria-keyshortcuts={keys}
      disabled={disabled}
      onClick={onClick}
    >
      <Kbd keys={keys} />
      {kata}
    </UnstyledButton>
  );
}
