import type { JSX } from 'react';
import type { BarisPena } from '#contract/pena.ts';
import { NAMA_STATUS_GRADUASI, type StatusGraduasi } from '#domain/graduasi.ts';
import { NAMA_STATUS_PENA } from '#domain/pena.ts';
import { getKataPutusan } from '#domain/putusan.ts';
import { bindClasses } from '../components/class-names.ts';
import { Icon, type IconName } from '../components/icon.tsx';
import { KeputusanStatus } from '../components/keputusan-status.tsx';
import { StatusUsulanKata } from '../usulan/status-usulan.tsx';
import gaya from './pena.module.css';

const kelas = bindClasses(gaya);

/** Where the candidate stands: not proposed, waiting, or what the session decided, in the words of the kind. */
export function StatusCalon({ usulan }: { readonly usulan: BarisPena['usulan'] }): JSX.Element {
  if (usulan === null) {
    return (
      <span className={kelas('status', 'redup')}>
        <Icon name="nol" size="s" />
        {NAMA_STATUS_PENA.belum}
      </span>
    );
  }
  if (usulan.status !== 'diputus' || usulan.putusan === null) return <StatusUsulanKata status={usulan.status} />;
  return <KeputusanStatus status={usulan.putusan} kata={getKataPutusan(usulan.jenis, usulan.putusan).kata} />;
}

const IKON_GRADUASI: Readonly<Record<StatusGraduasi, IconName>> = {
  muncul_lagi: 'ingat',
  jatuh_tempo: 'jam',
  terjadwal: 'kalender',
  kembali: 'masuk',
};

/** Where the following of a family stands, as sign and word. */
export function StatusGraduasiKata({ status }: { readonly status: StatusGraduasi }): JSX.Element {
  const penting = status === 'muncul_lagi' || status === 'jatuh_tempo';
  return (
    <span className={kelas('status', penting && 'penting')}>
      <Icon name={IKON_GRADUASI[status]} size="s" />
      {NAMA_STATUS_GRADUASI[status]}
    </span>
  );
}
