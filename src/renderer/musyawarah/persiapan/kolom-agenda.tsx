import type { ReactNode } from 'react';
import type { BarisAgenda, CalonAgenda } from '#contract/agenda.ts';
import { KATA_ALASAN } from '#domain/alasan.ts';
import { NAMA_ASAL } from '#domain/asal-usulan.ts';
import { NAMA_JENIS_USULAN } from '#domain/jenis-usulan.ts';
import { getKataPutusan } from '#domain/putusan.ts';
import { formatTanggalPendek } from '#domain/tanggal.ts';
import { formatAngka } from '../../components/angka.ts';
import { bindClasses } from '../../components/class-names.ts';
import type { DataColumn } from '../../components/data-table/table-columns.ts';
import { KeputusanStatus } from '../../components/keputusan-status.tsx';
import gaya from './persiapan-agenda.module.css';

const kelas = bindClasses(gaya);

const showCalon =
  (render: (calon: CalonAgenda) => ReactNode) =>
  (baris: BarisAgenda): ReactNode =>
    baris.baris === 'calon' ? render(baris) : null;

function showNama(baris: BarisAgenda): ReactNode {
  if (baris.baris === 'kelompok') {
    return (
      <span className={kelas('kelompok')}>
        <b>{baris.judul}</b> {formatAngka(baris.jumlah)} usulan
      </span>
    );
  }
  const { nama, ditunda } = baris;
  if (ditunda === null) return <b>{nama}</b>;
  const alasan = ditunda.alasan === null ? '' : `: ${KATA_ALASAN[ditunda.alasan].pendek}`;
  return (
    <span className={kelas('dua')}>
      <b>{nama}</b>
      <small>
        Ditunda {formatTanggalPendek(ditunda.tanggal)}
        {alasan}
      </small>
    </span>
  );
}

/** One candidate a row, and a heading row above those that belong together. */
export const KOLOM_AGENDA: readonly DataColumn<BarisAgenda, never>[] = [
  { id: 'nomor', header: 'No.', width: '64px', angka: true, render: showCalon(({ nomor }) => nomor) },
  { id: 'nama', header: 'Nama', width: 'minmax(208px, 1.4fr)', render: showNama },
  {
    id: 'rt',
    header: 'RT / RW',
    width: '104px',
    render: showCalon(({ rt, rw }) => `${rt || '–'} / ${rw || '–'}`),
  },
  {
    id: 'jenis',
    header: 'Jenis, program',
    width: 'minmax(190px, 1.3fr)',
    render: showCalon(({ jenis, program }) => [NAMA_JENIS_USULAN[jenis], program].filter(Boolean).join(', ')),
  },
  {
    id: 'asal',
    header: 'Asal, pengusul',
    width: 'minmax(144px, 1fr)',
    render: showCalon(({ asal, pengusul }) => [NAMA_ASAL[asal], pengusul].filter(Boolean).join(', ')),
  },
  {
    id: 'putusan',
    header: 'Putusan',
    width: '144px',
    render: showCalon(({ jenis, putusan }) =>
      putusan === null ? (
        <KeputusanStatus status="menunggu" />
      ) : (
        <KeputusanStatus status={putusan} kata={getKataPutusan(jenis, putusan).kata} />
      ),
    ),
  },
];
