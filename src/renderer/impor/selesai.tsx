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
import type { TujuanImpor } from './tujuan-impor.ts';
import type { TahapImpor } from './use-impor.ts';

const kelas = bindClasses(gaya);

export interface SelesaiProps {
  readonly tujuan: TujuanImpor;
  readonly hasil: Extract<TahapImpor, { tahap: 'selesai' }>;
  readonly onLain: () => void;
}

/** What was written, and what comes next. */
export function Selesai({ tujuan: { sidang }, hasil, onLain }: SelesaiProps): JSX.Element {
  const { jumlah, ditolak, namaBerkas } = hasil;
  const navigate = useNavigate();
  const next =
    sidang === undefined
      ? ({ kata: 'Buka sidang', taut: { to: '/musyawarah/baru' } } as const)
      : ({
          kata: 'Lanjutkan Pembahasan',
          taut: { to: '/musyawarah/$sidang/pembahasan', params: { sidang: String(sidang) } },
        } as const);
  useKeys({
    Enter: { label: next.kata, run: () => void navigate(next.taut) },
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
        {ditolak !== null && (
          <p>
            {formatAngka(jumlah.ditolak)} baris bermasalah tidak ditulis. Unduh daftarnya, perbaiki, lalu impor lagi
            supaya tidak ada warga yang terlewat.
          </p>
        )}
        <div className={kelas('aksi')}>
          <ButtonLink {...next.taut} variant="primary" kbd="Enter">
            {next.kata}
          </ButtonLink>
          {ditolak !== null && (
            <Button kbd="U" icon="unduh" onClick={() => saveFile(ditolak)}>
              Unduh baris bermasalah
            </Button>
          )}
          <Button kbd="B" onClick={onLain}>
            Impor berkas lain
          </Button>
          {sidang === undefined && (
            <ButtonLink to="/usulan" variant="quiet">
              Lihat daftar usulan
            </ButtonLink>
          )}
        </div>
      </div>
    </Page>
  );
}
