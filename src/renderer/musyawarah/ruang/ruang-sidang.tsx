import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation, useNavigate, useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { LANGKAH_SIDANG, type LangkahSidang, NAMA_LANGKAH_SIDANG } from '#domain/sidang.ts';
import { formatHariTanggal } from '#domain/tanggal.ts';
import { formatDari } from '../../components/angka.ts';
import { ButtonLink } from '../../components/button.tsx';
import { KeputusanTally } from '../../components/keputusan-status.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { EmptyState, ErrorState, LoadingState } from '../../components/state-panels.tsx';
import { orpc } from '../../rpc/client.ts';
import { SidangBlock, SidangShell, UnsurCounts } from '../../shell/sidang-shell.tsx';
import { groupUnsur } from './group-unsur.ts';
import { SidangContext } from './sidang-context.ts';

/** The workspace of a session: its column, and the step that is open. */
export function RuangSidang(): JSX.Element {
  const { sidang: nomor } = useParams({ from: '/musyawarah/$sidang' });
  const id = Number(nomor);
  const isId = Number.isInteger(id) && id > 0;
  const sidang = useQuery(orpc.sidang.get.queryOptions({ input: { sidang: isId ? id : 1 }, enabled: isId }));
  const current = useStep();
  useStepKeys(nomor, current);
  if (!isId) return <NoSidang />;
  const { data } = sidang;
  // What was shown stays when asking again fails: the banner tells that the host is gone, and the figures are still true.
  if (data === undefined) {
    return sidang.isError ? (
      <ErrorState error={sidang.error} onRetry={() => void sidang.refetch()} />
    ) : (
      <LoadingState />
    );
  }

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
              { warna: 'sisa', jumlah: Math.max(data.usulan - data.diputus, data.usulan === 0 ? 1 : 0) },
            ]}
          >
            <KeputusanTally jumlah={data.jumlah} />
          </SidangBlock>
          <SidangBlock title="Hadir" end={formatDari(data.hadir, data.diundang)}>
            <UnsurCounts unsur={groupUnsur(data.unsur)} />
          </SidangBlock>
        </>
      }
    >
      <SidangContext value={data}>
        <Outlet />
      </SidangContext>
    </SidangShell>
  );
}

function useStep(): LangkahSidang {
  const { pathname } = useLocation();
  return LANGKAH_SIDANG.find((langkah) => pathname.endsWith(`/${langkah}`)) ?? 'persiapan';
}

/** Alt with the arrows goes to the step before and behind, from every step and out of every field. */
function useStepKeys(sidang: string, current: LangkahSidang): void {
  const navigate = useNavigate();
  const tempat = LANGKAH_SIDANG.indexOf(current);
  const sebelum = LANGKAH_SIDANG[tempat - 1];
  const sesudah = LANGKAH_SIDANG[tempat + 1];
  const go = (langkah: LangkahSidang | undefined): void => {
    if (langkah !== undefined) void navigate({ to: `/musyawarah/$sidang/${langkah}`, params: { sidang } });
  };
  useKeys({
    'Alt+Left': {
      label: sebelum === undefined ? 'Langkah sebelumnya' : `Ke ${NAMA_LANGKAH_SIDANG[sebelum]}`,
      run: () => go(sebelum),
      when: sebelum !== undefined,
    },
    'Alt+Right': {
      label: sesudah === undefined ? 'Langkah berikutnya' : `Ke ${NAMA_LANGKAH_SIDANG[sesudah]}`,
      run: () => go(sesudah),
      when: sesudah !== undefined,
    },
  });
}

function NoSidang(): JSX.Element {
  return (
    <EmptyState
      icon="ingat"
      title="Alamat ini tidak menunjuk sidang mana pun."
      action={
        <ButtonLink to="/musyawarah" variant="primary">
          Ke daftar sidang
        </ButtonLink>
      }
    />
  );
}
