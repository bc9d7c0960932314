import { useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import { formatAngka } from '../components/angka.ts';
import { Button, ButtonLink } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { useKeys } from '../components/keys/use-keys.ts';
import { saveFile } from '../components/save-file.ts';
import { SumRow } from '../components/sum-row.tsx';
import { Page } from '../shell/page.tsx';
import gaya from './impor.module.css';
import type { SumberImpor } from './sumber-impor.ts';
import type { TahapImpor } from './use-impor.ts';

const kelas = bindClasses(gaya);

export interface SelesaiProps {
  readonly sumber: SumberImpor;
  readonly hasil: Extract<TahapImpor, { tahap: 'selesai' }>;
  readonly onLain: () => void;
}

/** What was written, and what comes next. */
export function Selesai({ sumber: { lanjut, lihat }, hasil, onLain }: SelesaiProps): JSX.Element {
  const { jumlah, ditolak, namaBerkas } = hasil;
  const navigate = useNavigate();
  useKeys({
    Enter: { label: lanjut.kata, run: () => void navigate(lanjut.taut) },
    U: { label: 'Unduh baris bermasalah', run: () => ditolak !== null && saveFile(ditolak), when: ditolak !== null },
    B: { label: 'Impor berkas lain', run: onLain },
  });
  return (
    <Page title={`${formatAngka(jumlah.baru + jumlah.diperbarui)} baris ditulis`} subtitle={namaBerkas}>
      <div className={kelas('selesai')}>
        <SumRow
          label="Jumlah baris"
          total={{ jumlah: jumlah.dibaca, kata: 'baris dibaca' }}
          bagian={[
            { jumlah: jumlah.baru, kata: 'baru' },
            { jumlah: jumlah.diperbarui, kata: 'diperbarui' },
            { jumlah: jumlah.sama, kata: 'tidak berubah' },
            { jumlah: jumlah.ditolak, kata: 'tidak ditulis', buruk: true },
          ]}
        />
        {jumlah.ditolak > 0 && (
          <p>
            {formatAngka(jumlah.ditolak)} baris bermasalah tidak ditulis.{' '}
            {ditolak === null ? 'Perbaiki di berkas asalnya' : 'Unduh daftarnya, perbaiki'}, lalu impor lagi supaya
            tidak ada warga yang terlewat.
          </p>
        )}
        <div className={kelas('aksi')}>
          <ButtonLink {...lanjut.taut} variant="primary" kbd="Enter">
            {lanjut.kata}
          </ButtonLink>
          {ditolak !== null && (
            <Button kbd="U" icon="unduh" onClick={() => saveFile(ditolak)}>
              Unduh baris bermasalah
            </Button>
          )}
          <Button kbd="B" onClick={onLain}>
            Impor berkas lain
          </Button>
          {lihat !== null && (
            <ButtonLink {...lihat.taut} variant="quiet">
              {lihat.kata}
            </ButtonLink>
          )}
        </div>
      </div>
    </Page>
  );
}
