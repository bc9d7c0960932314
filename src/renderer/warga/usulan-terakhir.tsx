import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { formatHitungan, hasKriteria } from '#domain/kriteria.ts';
import { Card } from '../components/card.tsx';
import { bindClasses } from '../components/class-names.ts';
import { orpc } from '../rpc/client.ts';
import { KriteriaUsulan } from '../usulan/kriteria-usulan.tsx';
import { DaftarLampiran } from '../usulan/lampiran-usulan.tsx';
import { nameUsulan } from './rincian-warga.tsx';
import gaya from './warga.module.css';

const kelas = bindClasses(gaya);

/** Criteria and photos of the newest usulan about the person, with the way to it. */
export function UsulanTerakhir({ id }: { readonly id: number }): JSX.Element | null {
  const { data: usulan } = useQuery(orpc.usulan.get.queryOptions({ input: { id } }));
  if (usulan === undefined) return null;
  const { data, kriteria, lampiran } = usulan;
  return (
    <Card title="Usulan terakhir" end={hasKriteria(kriteria) && <b>{formatHitungan(kriteria)}</b>}>
      <div className={kelas('isian')}>
        <p>
          <Link to="/usulan/$usulan" params={{ usulan: String(id) }} className={kelas('taut')}>
            {nameUsulan(data.jenis, data.program)}
          </Link>
        </p>
        {hasKriteria(kriteria) && (
          <div>
            <KriteriaUsulan isi={kriteria} />
          </div>
        )}
        {lampiran.length > 0 && <DaftarLampiran lampiran={lampiran} />}
      </div>
    </Card>
  );
}
