import type { JSX } from 'react';
import type { BarisPadanan } from '#contract/rekonsiliasi.ts';
import { KALIMAT_ALASAN_PADANAN } from '#domain/padanan/alasan-padanan.ts';
import type { KataKelompok } from '#domain/padanan/kelompok-padanan.ts';
import { NAMA_PENYELESAIAN } from '#domain/padanan/penyelesaian.ts';
import { NAMA_STATUS_PADANAN } from '#domain/padanan/status-padanan.ts';
import { formatTanggalPendek } from '#domain/tanggal.ts';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { formatNik } from '../components/masked-nik.tsx';
import { formatRtRw } from '../warga/kolom-warga.tsx';
import gaya from './rekonsiliasi.module.css';

const kelas = bindClasses(gaya);

export interface SebabBarisProps {
  readonly baris: BarisPadanan | null;
  readonly kata: KataKelompok;
  readonly onChoose: (kandidat: string) => void;
}

/** Why the active row is where it is, how sure that is, and whom it may be. */
export function SebabBaris({ baris, kata, onChoose }: SebabBarisProps): JSX.Element {
  return (
    <section className={kelas('sebab')} aria-label="Penjelasan baris">
      {baris === null ? (
        <p className={kelas('redup')}>{kata.arti}. Pilih baris dengan panah.</p>
      ) : (
        <Sebab baris={baris} kata={kata} />
      )}
      {baris !== null && bisaDipilih(baris) && (
        <ol className={kelas('calon')}>
          {baris.kandidat.map(({ id, nama, nik, tanggalLahir, ...letak }, i) => (
            <li key={id}>
              <Button compact kbd={i < 9 ? String(i + 1) : undefined} onClick={() => onChoose(id)}>
                {[
                  nama,
                  formatNik(nik),
                  tanggalLahir && formatTanggalPendek(tanggalLahir),
                  `RT / RW ${formatRtRw(letak)}`,
                ]
                  .filter((isi) => isi !== null && isi !== '')
                  .join(' · ')}
              </Button>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** True where a person chooses among candidates. */
export function bisaDipilih({ status, kandidat, penyelesaian }: BarisPadanan): boolean {
  return status === 'AMBIGU' && kandidat.length > 0 && penyelesaian === null;
}

function Sebab({ baris, kata }: { readonly baris: BarisPadanan; readonly kata: KataKelompok }): JSX.Element {
  const { skor, alasan, tanda, penyelesaian } = baris;
  const lain = tanda.slice(1).map((satu) => NAMA_STATUS_PADANAN[satu]);
  return (
    <p>
      {alasan.length === 0 ? (
        <>
          {kata.arti}.{kata.tindakLanjut !== '–' && <> {kata.tindakLanjut}.</>}
        </>
      ) : (
        <>
          <b>Kecocokan {Math.round(skor * 100)} dari 100.</b>{' '}
          {alasan.map((satu) => KALIMAT_ALASAN_PADANAN[satu]).join(' ')}
        </>
      )}
      {lain.length > 0 && <> Juga: {lain.join(', ').toLowerCase()}.</>}
      {penyelesaian !== null && (
        <>
          {' '}
          <b>{NAMA_PENYELESAIAN[penyelesaian.hasil]}.</b>
          {penyelesaian.catatan !== '' && <> {penyelesaian.catatan}</>}
        </>
      )}
    </p>
  );
}
