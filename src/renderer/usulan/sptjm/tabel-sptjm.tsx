import type { JSX } from 'react';
import type { BarisSptjm } from '#contract/sptjm.ts';
import { formatPeriode } from '#domain/periode.ts';
import { formatTanggal } from '#domain/tanggal.ts';
import { formatAngka } from '../../components/angka.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { type PlainColumn, PlainTable } from '../../components/plain-table.tsx';
import gaya from './sptjm.module.css';

export interface TabelSptjmProps {
  /** The newest first. */
  readonly daftar: readonly BarisSptjm[];
  readonly onShow: (id: number) => void;
}

/** Statements made before; each can be printed again as it was. */
export function TabelSptjm({ daftar, onShow }: TabelSptjmProps): JSX.Element {
  const [terbaru] = daftar;
  useKeys({
    F8: {
      label: 'Lihat SPTJM terbaru',
      run: () => terbaru && onShow(terbaru.id),
      when: terbaru !== undefined,
    },
  });
  const columns: readonly PlainColumn<BarisSptjm>[] = [
    { id: 'periode', header: 'Bulan', width: '150px', render: ({ periode }) => <b>{formatPeriode(periode)}</b> },
    { id: 'nomor', header: 'Nomor', render: ({ nomor }) => <span className={gaya.nomor}>{nomor}</span> },
    { id: 'tanggal', header: 'Dibuat', width: '170px', render: ({ tanggal }) => formatTanggal(tanggal) },
    { id: 'usulan', header: 'Usulan', width: '90px', angka: true, render: ({ usulan }) => formatAngka(usulan) },
    {
      id: 'lihat',
      header: 'Tindakan',
      headerHidden: true,
      width: '160px',
      render: (satu) => (
        <Button
          compact
          icon="berkas"
          {...(satu === terbaru ? { kbd: 'F8' } : { 'aria-label': `Lihat PDF ${satu.nomor}` })}
          onClick={() => onShow(satu.id)}
        >
          Lihat PDF
        </Button>
      ),
    },
  ];
  return (
    <Card title="SPTJM yang sudah dibuat">
      <div className={gaya.tabel}>
        <PlainTable label="SPTJM" columns={columns} rows={daftar} rowKey={({ id }) => id} minWidth="760px" />
      </div>
    </Card>
  );
}
