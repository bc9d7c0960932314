import { Link, useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import type { Cakupan } from '#contract/terlewat.ts';
import { formatAngka } from '../components/angka.ts';
import { ButtonLink } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { bindClasses } from '../components/class-names.ts';
import { EmptyState } from '../components/state-panels.tsx';
import { PetaRt } from '../terlewat/peta-rt.tsx';
import gaya from './beranda.module.css';

const kelas = bindClasses(gaya);

/** How many families of each RT a session looked at in two years; a cell opens the families that none looked at. */
export function KartuCakupan({ cakupan }: { readonly cakupan: Cakupan }): JSX.Element {
  const navigate = useNavigate();
  const { orang, keluarga, keluargaTerverifikasi } = cakupan.jumlah;
  if (orang === 0) {
    return (
      <Card title="Terverifikasi dua tahun terakhir">
        <EmptyState
          icon="warga"
          title="Belum ada data warga"
          action={<ButtonLink to="/warga/impor">Impor daftar warga</ButtonLink>}
        >
          Cakupan setiap RT dihitung dari daftar DTSEN atau daftar warga lain.
        </EmptyState>
      </Card>
    );
  }
  return (
    <Card
      title="Terverifikasi dua tahun terakhir"
      end={
        <Link to="/warga" search={{ keluarga: 'diverifikasi' }} className={kelas('taut')}>
          {formatAngka(keluargaTerverifikasi)} dari {formatAngka(keluarga)} keluarga
        </Link>
      }
    >
      <div className={kelas('cakupan')}>
        <PetaRt
          rt={cakupan.rt}
          ukuran="terverifikasi"
          onPilih={({ rt, rw }) =>
            void navigate({
              to: '/warga',
              search: { ...(rt !== '' && { rt }), ...(rw !== '' && { rw }), keluarga: 'belum' },
            })
          }
        />
      </div>
    </Card>
  );
}
