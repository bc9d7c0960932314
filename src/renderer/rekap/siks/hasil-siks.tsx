import { useNavigate } from '@tanstack/react-router';
import { type JSX, useCallback, useMemo, useState } from 'react';
import type { HasilSiksDinsos } from '#contract/balasan-dinsos.ts';
import { formatAngka } from '../../components/angka.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table/data-table.tsx';
import type { RowWindow } from '../../components/data-table/row-window.ts';
import { useKeys } from '../../components/keys/use-keys.ts';
import { EmptyState } from '../../components/state-panels.tsx';
import { SumRow } from '../../components/sum-row.tsx';
import { ActionBar, Page } from '../../shell/page.tsx';
import { type BarisTidakCocok, createKolomSiks } from './kolom-siks.tsx';

export interface HasilSiksProps {
  readonly berkas: string;
  readonly hasil: HasilSiksDinsos;
  readonly onLeave: () => void;
  readonly onLagi: () => void;
}

/** What the file came to: a sum that adds up, and first the refused rows of which no decision is known. */
export function HasilSiks({ berkas, hasil, onLeave, onLagi }: HasilSiksProps): JSX.Element {
  const navigate = useNavigate();
  const [nomorShown, setNomorShown] = useState(false);
  const { dibaca, diterima, tanpaHasil, ditolak, cocok, tidakCocok } = hasil;
  const toggleNomor = (): void => setNomorShown(!nomorShown);
  useKeys({
    'Ctrl+Enter': { label: 'Susun hasil', run: () => void navigate({ to: '/rekap/hasil' }) },
    B: { label: 'Masukkan berkas lain', run: onLagi },
    N: {
      label: nomorShown ? 'Tutupi NIK' : 'Tampilkan NIK',
      run: toggleNomor,
      when: tidakCocok.length > 0,
    },
  });
  const kolom = useMemo(() => createKolomSiks(nomorShown), [nomorShown]);
  const fetchWindow = useCallback(
    async ({ offset, limit }: RowWindow<never>) => ({
      total: tidakCocok.length,
      baris: tidakCocok.slice(offset, offset + limit),
    }),
    [tidakCocok],
  );
  return (
    <Page
      title="Hasil SIKS-NG"
      subtitle={berkas}
      end={
        <>
          {tidakCocok.length > 0 && (
            <Button compact kbd="N" aria-pressed={nomorShown} onClick={toggleNomor}>
              {nomorShown ? 'Tutupi NIK' : 'Tampilkan NIK'}
            </Button>
          )}
          <Button variant="quiet" kbd="Esc" onClick={onLeave}>
            Kembali
          </Button>
        </>
      }
      footer={
        <ActionBar note={describeCocok(cocok)}>
          <Button kbd="B" onClick={onLagi}>
            Masukkan berkas lain
          </Button>
          <ButtonLink to="/rekap/hasil" variant="primary" kbd="Ctrl+Enter">
            Susun hasil
          </ButtonLink>
        </ActionBar>
      }
      fill
    >
      <SumRow
        label="Baris dalam berkas"
        total={{ jumlah: dibaca, kata: 'baris dibaca' }}
        bagian={[
          { jumlah: diterima, kata: 'diterima' },
          ...(tanpaHasil > 0 ? [{ jumlah: tanpaHasil, kata: 'belum ada hasil' }] : []),
          { jumlah: tidakCocok.length, kata: 'ditolak, tidak cocok', buruk: true },
          { jumlah: cocok, kata: 'ditolak, cocok' },
        ]}
      />
      <DataTable<BarisTidakCocok, never>
        label="Baris ditolak tanpa keputusan yang cocok"
        columns={kolom}
        queryKey={['hasil siks', berkas, hasil]}
        fetchWindow={fetchWindow}
        empty={<SemuaCocok ditolak={ditolak} />}
      />
    </Page>
  );
}

function SemuaCocok({ ditolak }: { readonly ditolak: number }): JSX.Element {
  return ditolak === 0 ? (
    <EmptyState icon="cek" title="Tidak ada baris yang ditolak SIKS-NG">
      Tidak ada yang perlu pulang ke kelurahan dari berkas ini.
    </EmptyState>
  ) : (
    <EmptyState icon="cek" title="Setiap baris yang ditolak bertemu keputusannya">
      Kelurahan masing-masing membacanya dalam berkas balik, lalu membahasnya pada sidang berikut.
    </EmptyState>
  );
}

function describeCocok(cocok: number): string {
  return cocok === 0
    ? 'Tidak ada baris yang pulang ke kelurahan.'
    : `${formatAngka(cocok)} baris ikut dalam berkas balik pada penyusunan berikut.`;
}
