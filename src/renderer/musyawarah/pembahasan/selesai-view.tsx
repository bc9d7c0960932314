import { useNavigate } from '@tanstack/react-router';
import { type JSX, useEffect, useRef } from 'react';
import type { KemajuanSidang } from '#contract/pembahasan.ts';
import type { Sidang } from '#contract/sidang.ts';
import { formatAngka } from '../../components/angka.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { Meter } from '../../components/meter.tsx';
import { SumRow } from '../../components/sum-row.tsx';
import gaya from './selesai-view.module.css';

const kelas = bindClasses(gaya);

export interface SelesaiViewProps {
  readonly sidang: Sidang;
  readonly kemajuan: KemajuanSidang;
  readonly onReview: () => void;
}

/** All are decided: the sum, and the way on. */
export function SelesaiView({ sidang, kemajuan, onReview }: SelesaiViewProps): JSX.Element {
  const navigate = useNavigate();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const lanjut = (): void =>
    void navigate({ to: '/musyawarah/$sidang/penutup', params: { sidang: String(sidang.id) } });
  useKeys({ Enter: { label: 'Ke Penutup', run: lanjut }, P: { label: 'Periksa lagi', run: onReview } });
  const { layak, tidak_layak, ditunda } = kemajuan.jumlah;
  return (
    <div className={kelas('selesai')}>
      <Icon name="layak" size="l" />
      <h1 ref={heading} tabIndex={-1}>
        Semua usulan sudah diputus
      </h1>
      <p>
        {sidang.nama}: {formatAngka(kemajuan.usulan)} usulan. Masih dapat diperiksa dan diubah sampai sidang ditutup.
      </p>
      <div className={kelas('jumlah')}>
        <Meter
          bagian={[
            { warna: 'layak', jumlah: layak },
            { warna: 'tidak_layak', jumlah: tidak_layak },
            { warna: 'ditunda', jumlah: ditunda },
          ]}
        />
        <SumRow
          label="Jumlah keputusan"
          total={{ jumlah: kemajuan.diputus, kata: 'diputus' }}
          bagian={[
            { jumlah: layak, kata: 'layak' },
            { jumlah: tidak_layak, kata: 'tidak layak' },
            { jumlah: ditunda, kata: 'ditunda' },
          ]}
        />
      </div>
      <div className={kelas('aksi')}>
        <Button kbd="P" onClick={onReview}>
          Periksa lagi
        </Button>
        <Button variant="primary" kbd="Enter" onClick={lanjut}>
          Ke Penutup
        </Button>
      </div>
    </div>
  );
}
