import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import type { JumlahBulan } from '#contract/rekap.ts';
import { formatPeriode, type Periode } from '#domain/periode.ts';
import { formatAngka } from '../../components/angka.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { FilterChip } from '../../components/filter-chip.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { EmptyState, ErrorState, LoadingState } from '../../components/state-panels.tsx';
import { orpc } from '../../rpc/client.ts';
import { Page } from '../../shell/page.tsx';
import { usePeriode } from '../use-periode.ts';
import { GambarTren } from './gambar-tren.tsx';
import { TabelProgram } from './tabel-program.tsx';
import { TabelTren } from './tabel-tren.tsx';
import gaya from './tren.module.css';
import { countKeputusan } from './ukuran-tren.ts';

const kelas = bindClasses(gaya);

/** What the kelurahan propose, by programme and from month to month. */
export function TrenRekap(): JSX.Element {
  const navigate = useNavigate();
  const tren = useQuery(orpc.rekap.tren.queryOptions());
  const leave = (): void => void navigate({ to: '/rekap' });
  useKeys({ Esc: { label: 'Kembali', run: leave } });
  return (
    <Page
      title="Program dan perkembangan"
      subtitle="Keputusan musyawarah adalah usulan kelurahan, bukan penetapan penerima."
      end={
        <Button variant="quiet" kbd="Esc" onClick={leave}>
          Kembali
        </Button>
      }
    >
      {tren.isError ? (
        <ErrorState error={tren.error} onRetry={() => void tren.refetch()} />
      ) : tren.data === undefined ? (
        <LoadingState />
      ) : tren.data.length === 0 ? (
        <EmptyState icon="rekap" title="Belum ada paket" action={<ButtonLink to="/rekap">Ke papan rekap</ButtonLink>}>
          Angka menurut program dan bulan tampil di sini sesudah paket keputusan pertama diterima.
        </EmptyState>
      ) : (
        <Isi bulan={tren.data} />
      )}
    </Page>
  );
}

function Isi({ bulan }: { readonly bulan: readonly JumlahBulan[] }): JSX.Element {
  const terakhir = bulan.at(-1);
  return (
    <>
      <Card
        title={terakhir === undefined ? 'Perkembangan' : `Perkembangan sampai ${formatPeriode(terakhir.periode)}`}
        end={describeBulan(bulan)}
      >
        <GambarTren bulan={bulan} />
        {bulan.length === 1 && (
          <p className={kelas('satu')}>Baru ada satu bulan. Gambar perkembangan tampil sesudah bulan kedua.</p>
        )}
      </Card>
      <Card title="Bulan demi bulan" flush>
        <TabelTren bulan={bulan} />
      </Card>
      <KartuProgram bulan={bulan} />
    </>
  );
}

/** `104 kelurahan, 1.664 keputusan; bulan sebelumnya 67 kelurahan`: a month with more senders has larger numbers for that alone. */
function describeBulan(bulan: readonly JumlahBulan[]): string {
  const [sebelum, kini] = bulan.length > 1 ? bulan.slice(-2) : [undefined, bulan[0]];
  if (kini === undefined) return '';
  const kata = `${formatAngka(kini.kelurahan)} kelurahan, ${formatAngka(countKeputusan(kini))} keputusan`;
  return sebelum === undefined ? kata : `${kata}; bulan sebelumnya ${formatAngka(sebelum.kelurahan)} kelurahan`;
}

function KartuProgram({ bulan }: { readonly bulan: readonly JumlahBulan[] }): JSX.Element {
  const { periode: dipakai } = usePeriode();
  // The month that the board shows, where anything was decided in it.
  const [periode, setPeriode] = useState<Periode | null>(
    (bulan.find((satu) => satu.periode === dipakai) ?? bulan.at(-1))?.periode ?? null,
  );
  const program = useQuery(orpc.rekap.program.queryOptions({ input: { periode } }));
  return (
    <Card
      title="Menurut program"
      flush
      end={
        <FilterChip
          label="Bulan"
          options={bulan.toReversed().map((satu) => ({ value: satu.periode, label: formatPeriode(satu.periode) }))}
          value={periode}
          onChange={(nilai) => setPeriode(bulan.find((satu) => satu.periode === nilai)?.periode ?? null)}
        />
      }
    >
      {program.isError ? (
        <ErrorState error={program.error} onRetry={() => void program.refetch()} />
      ) : program.data === undefined ? (
        <LoadingState />
      ) : (
        <TabelProgram program={program.data} />
      )}
    </Card>
  );
}
