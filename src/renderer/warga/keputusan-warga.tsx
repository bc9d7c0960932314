import type { JSX } from 'react';
import type { Warga } from '#contract/warga.ts';
import { KATA_ALASAN } from '#domain/alasan.ts';
import { getKataPutusan } from '#domain/putusan.ts';
import { formatTanggalPendek } from '#domain/tanggal.ts';
import { bindClasses } from '../components/class-names.ts';
import { KeputusanStatus } from '../components/keputusan-status.tsx';
import gaya from './warga.module.css';

const kelas = bindClasses(gaya);

/** A decision about the person: sign and word, reason, and the day unless it stands beside it already. */
export function KeputusanWarga(props: {
  readonly keputusan: Warga['keputusan'][number];
  readonly hari?: boolean;
}): JSX.Element {
  const { keputusan, hari = true } = props;
  const { jenis, putusan, alasan, tanggal } = keputusan;
  const sisa = [alasan === null ? '' : KATA_ALASAN[alasan].pendek, hari ? formatTanggalPendek(tanggal) : ''];
  return (
    <span className={kelas('putusan')}>
      <KeputusanStatus status={putusan} kata={getKataPutusan(jenis, putusan).kata} />
      <span className={kelas('redup')}>{sisa.filter((bagian) => bagian !== '').join(', ')}</span>
    </span>
  );
}
