import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { PUTUSAN } from '#domain/putusan.ts';
import { getNamaBulan } from '#domain/tanggal.ts';
import { formatAngka } from '../components/angka.ts';
import { Card } from '../components/card.tsx';
import { bindClasses } from '../components/class-names.ts';
import { KeputusanStatus } from '../components/keputusan-status.tsx';
import gaya from './beranda.module.css';
import type { RingkasanSidang } from './ringkasan-sidang.ts';

const kelas = bindClasses(gaya);

/** Height of the tallest bar in pixels. */
const TINGGI = 144;

/** Decisions of the last sessions as bars, oldest first; the figures stand above them and in the table beside. */
export function GrafikKeputusan({ sidang }: { readonly sidang: readonly RingkasanSidang[] }): JSX.Element {
  const terbanyak = Math.max(1, ...sidang.map(({ diputus }) => diputus));
  return (
    <Card title="Keputusan per sidang">
      <div className={kelas('batang')}>
        {sidang.map(({ id, nama, diputus, jumlah }) => (
          <Link
            key={id}
            to="/musyawarah/$sidang"
            params={{ sidang: String(id) }}
            aria-label={`${nama}: ${formatAngka(diputus)} keputusan`}
          >
            <b>{formatAngka(diputus)}</b>
            <span className={kelas('tumpuk')} aria-hidden="true">
              {(['ditunda', 'tidak_layak', 'layak'] as const)
                .filter((putusan) => jumlah[putusan] > 0)
                .map((putusan) => (
                  <i
                    key={putusan}
                    className={kelas(putusan)}
                    style={{ height: Math.round((jumlah[putusan] / terbanyak) * TINGGI) }}
                  />
                ))}
            </span>
          </Link>
        ))}
      </div>
      <div className={kelas('sumbu')} aria-hidden="true">
        {sidang.map(({ id, tanggal }) => (
          <span key={id}>{getNamaBulan(tanggal).slice(0, 3)}</span>
        ))}
      </div>
      <div className={kelas('legenda')}>
        {PUTUSAN.map((putusan) => (
          <KeputusanStatus key={putusan} status={putusan} size="s" />
        ))}
      </div>
    </Card>
  );
}
