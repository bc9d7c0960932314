import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation, useNavigate, useParams } from '@tanstack/react-router';
import { type JSX, useEffect } from 'react';
import { LANGKAH_SIDANG, type LangkahSidang, NAMA_LANGKAH_SIDANG } from '#domain/sidang.ts';
import { formatHariTanggal } from '#domain/tanggal.ts';
import { ButtonLink } from '../../components/button.tsx';
import { KeputusanTally } from '../../components/keputusan-status.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { EmptyState, ErrorState, LoadingState } from '../../components/state-panels.tsx';
import { useKeptState } from '../../components/use-kept-state.ts';
import { orpc } from '../../rpc/client.ts';
import { SidangBlock, SidangShell } from '../../shell/sidang-shell.tsx';
import { AlatSidang } from './alat-sidang.tsx';
import { BlokHadir } from './blok-hadir.tsx';
import { SidangContext } from './sidang-context.ts';

/** The workspace of a session: its column, and the step that is open. */
export function RuangSidang(): JSX.Element {
  const { sidang: nomor } = useParams({ from: '/musyawarah/$sidang' });
  const id = Number(nomor);
  const isId = Number.isInteger(id) && id > 0;
  const sidang = useQuery(orpc.sidang.get.queryOptions({ input: { sidang: isId ? id : 1 }, enabled: isId }));
  const current = useStep();
  const from = useStepBehind(nomor, current);
  useStepKeys(nomor, current, from);
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
      from={from}
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
          <BlokHadir sidang={data} />
        </>
      }
      foot={<AlatSidang sidang={data} langkah={from} />}
    >
      <SidangContext value={data}>
        <Outlet />
      </SidangContext>
    </SidangShell>
  );
}

/** The step that is open; null on a screen of the session that is no step. */
function useStep(): LangkahSidang | null {
  const { pathname } = useLocation();
  return LANGKAH_SIDANG.find((langkah) => pathname.endsWith(`/${langkah}`)) ?? null;
}

/** The step that is open or was open last: where a book of the session leads back to. */
function useStepBehind(sidang: string, current: LangkahSidang | null): LangkahSidang {
  const [behind, setBehind] = useKeptState<LangkahSidang>(`langkah sidang ${sidang}`, current ?? 'persiapan');
  useEffect(() => {
    if (current !== null) setBehind(current);
  }, [current, setBehind]);
  return current ?? behind;
}

/** Alt with the arrows goes to the step before and behind, from every step and out of every field; out of a book, back to its step first. */
function useStepKeys(sidang: string, current: LangkahSidang | null, from: LangkahSidang): void {
  const navigate = useNavigate();
  const tempat = LANGKAH_SIDANG.indexOf(from);
  const sebelum = current === null ? from : LANGKAH_SIDANG[tempat - 1];
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
