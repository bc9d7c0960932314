import { useQuery } from '@tanstack/react-query';
import { type JSX, useEffect } from 'react';
import { useKeys } from '../../components/keys/use-keys.ts';
import { ErrorState, LoadingState } from '../../components/state-panels.tsx';
import { orpc } from '../../rpc/client.ts';
import { Palette } from '../pembahasan/palette.tsx';
import { Penghitungan, type PenghitunganProps } from './penghitungan.tsx';

export interface SuaraPaletteProps extends Omit<PenghitunganProps, 'hak'> {
  readonly sidang: number;
  /** Whom it is about: `18 Rosmalinar Umpama`. */
  readonly siapa: string;
}

/** Asks the core who may vote at this moment, then lets the hall be counted. */
export function SuaraPalette({ sidang, siapa, ...props }: SuaraPaletteProps): JSX.Element {
  const { calon, galat, onCancel } = props;
  const { data, error, refetch } = useQuery(
    orpc.suara.berhak.queryOptions({ input: { sidang, nomor: calon.nomor }, gcTime: 0, staleTime: 0 }),
  );
  useEffect(() => {
    // Refused counts may mean that somebody has left the hall meanwhile.
    if (galat !== null) void refetch();
  }, [galat, refetch]);
  return (
    <Palette label="Pemungutan suara" siapa={siapa} onCancel={onCancel}>
      {data === undefined ? (
        <Menunggu onCancel={onCancel}>
          {error === null ? <LoadingState /> : <ErrorState error={error} onRetry={() => void refetch()} />}
        </Menunggu>
      ) : (
        <Penghitungan {...props} hak={data} />
      )}
    </Palette>
  );
}

interface MenungguProps {
  readonly onCancel: () => void;
  readonly children: JSX.Element;
}

function Menunggu({ onCancel, children }: MenungguProps): JSX.Element {
  useKeys({ Esc: { label: 'Batal', run: onCancel } }, 'dialog');
  return children;
}
