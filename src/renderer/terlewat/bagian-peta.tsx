import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import type { AngkaCakupan, Cakupan } from '#contract/terlewat.ts';
import { formatAngka, formatDari } from '../components/angka.ts';
import { bindClasses } from '../components/class-names.ts';
import { SelectField } from '../components/fields/select-field.tsx';
import { describeRt, PetaRt } from './peta-rt.tsx';
import { readSaringTerlewat, type SaringTerlewat } from './saring-terlewat.ts';
import gaya from './terlewat.module.css';
import { BENTUK_UKURAN, UKURAN_PETA } from './ukuran-peta.ts';

const kelas = bindClasses(gaya);

export interface BagianPetaProps {
  readonly cakupan: Cakupan;
  readonly saring: SaringTerlewat;
  readonly onChange: (saring: SaringTerlewat) => void;
}

/** The map of RT, which filters the list, and the numbers of what is chosen. */
export function BagianPeta({ cakupan, saring, onChange }: BagianPetaProps): JSX.Element {
  const { rt, rw, ...lain } = saring;
  const { ukuran = 'terlewat' } = saring;
  const dipilih = rt === undefined || rw === undefined ? null : { rt, rw };
  const angka =
    dipilih === null
      ? cakupan.jumlah
      : (cakupan.rt.find((satu) => satu.rt === dipilih.rt && satu.rw === dipilih.rw) ?? cakupan.jumlah);
  return (
    <section className={kelas('peta')} aria-label="Cakupan RT">
      <SelectField
        label="Yang ditunjukkan peta"
        options={UKURAN_PETA.map((satu) => ({ value: satu, label: BENTUK_UKURAN[satu].kata }))}
        value={ukuran}
        onChange={(satu) => onChange(readSaringTerlewat({ ...saring, ukuran: satu }))}
      />
      <PetaRt
        rt={cakupan.rt}
        ukuran={ukuran}
        dipilih={dipilih}
        onPilih={(satu) => onChange(satu.rt === rt && satu.rw === rw ? lain : { ...lain, rt: satu.rt, rw: satu.rw })}
      />
      <h2>{dipilih === null ? 'Seluruh kelurahan' : describeRt(dipilih)}</h2>
      <Angka angka={angka} wilayah={dipilih} rtTanpaUsulan={cakupan.rtTanpaUsulan} />
    </section>
  );
}

interface AngkaProps {
  readonly angka: AngkaCakupan;
  readonly wilayah: { readonly rt: string; readonly rw: string } | null;
  readonly rtTanpaUsulan: number;
}

function Angka({ angka, wilayah, rtTanpaUsulan }: AngkaProps): JSX.Element {
  const letak = wilayah ?? {};
  return (
    <dl className={kelas('angka')}>
      <dt>Keluarga</dt>
      <dd>{formatAngka(angka.keluarga)}</dd>
      <dt>Keluarga desil 1–5</dt>
      <dd>{formatAngka(angka.keluargaMiskin)}</dd>
      <dt>Di antaranya tanpa program</dt>
      <dd>{formatAngka(angka.keluargaTanpaProgram)}</dd>
      <dt>
        <Link to="/usulan" search={{ ...letak, status: 'siap' }}>
          Usulan untuk sidang berikutnya
        </Link>
      </dt>
      <dd>{angka.usulan === 0 ? 'belum ada' : formatAngka(angka.usulan)}</dd>
      <dt>Diverifikasi dua tahun terakhir</dt>
      <dd>{formatDari(angka.keluargaTerverifikasi, angka.keluarga)}</dd>
      {wilayah === null && (
        <>
          <dt>RT yang belum mengirim usulan</dt>
          <dd>{formatAngka(rtTanpaUsulan)}</dd>
        </>
      )}
    </dl>
  );
}
