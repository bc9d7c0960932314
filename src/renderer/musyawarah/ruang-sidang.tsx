import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation, useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { LANGKAH_SIDANG } from '#domain/sidang.ts';
import { formatHariTanggal } from '#domain/tanggal.ts';
import { NAMA_UNSUR } from '#domain/unsur.ts';
import { KeputusanTally } from '../components/keputusan-status.tsx';
import { ErrorState, LoadingState } from '../components/state-panels.tsx';
import { orpc } from '../rpc/client.ts';
import { SidangBlock, SidangShell, UnsurCounts } from '../shell/sidang-shell.tsx';

/** The session column around the step that is open. */
export function RuangSidang(): JSX.Element {
  const { sidang: nomor } = useParams({ from: '/musyawarah/$sidang' });
  const { pathname } = useLocation();
  const sidang = useQuery(orpc.sidang.get.queryOptions({ input: { sidang: Number(nomor) } }));
  if (sidang.isPending) return <LoadingState />;
  if (sidang.isError) return <ErrorState error={sidang.error} onRetry={() => void sidang.refetch()} />;

  const { data } = sidang;
  const current = LANGKAH_SIDANG.find((langkah) => pathname.endsWith(`/${langkah}`)) ?? 'persiapan';
  return (
    <SidangShell
      sidang={data.id}
      title={data.nama}
      date={formatHariTanggal(data.tanggal)}
      current={current}
      done={data.langkahSelesai}
      column={
        <>
          <SidangBlock
            title="Diputuskan"
            jumlah={data.diputus}
            dari={data.usulan}
            meter={[
              { warna: 'layak', jumlah: data.jumlah.layak },
              { warna: 'tidak_layak', jumlah: data.jumlah.tidak_layak },
              { warna: 'ditunda', jumlah: data.jumlah.ditunda },
              { warna: 'sisa', jumlah: data.usulan - data.diputus },
            ]}
          >
            <KeputusanTally jumlah={data.jumlah} />
          </SidangBlock>
          <SidangBlock title="Hadir" end={`${data.hadir} dari ${data.diundang}`}>
            <UnsurCounts
              unsur={data.unsur.map(({ unsur, hadir, diundang }) => ({
                nama: NAMA_UNSUR[unsur].pendek,
                hadir,
                diundang,
              }))}
            />
          </SidangBlock>
        </>
      }
    >
      <Outlet />
    </SidangShell>
  );
}
