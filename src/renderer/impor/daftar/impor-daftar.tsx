import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type JSX, useMemo } from 'react';
import { type JenisDaftar, NAMA_JENIS_DAFTAR } from '#domain/daftar.ts';
import { useKeys } from '../../components/keys/use-keys.ts';
import { NumberChoice } from '../../components/number-choice.tsx';
import { AlurImpor } from '../alur-impor.tsx';
import { Berjalan } from '../berjalan.tsx';
import { StopGuard } from '../stop-guard.tsx';
import { KATA_DAFTAR, URUTAN_JENIS } from './kata-daftar.ts';
import { RiwayatDaftar } from './riwayat-daftar.tsx';
import { createSumberDaftar } from './sumber-daftar.ts';
import { useTarik } from './use-tarik.ts';

const rute = getRouteApi('/warga/impor');

/** A list of people comes in, or goes out again whole. */
export function ImporDaftar(): JSX.Element {
  const { jenis = 'dtsen' } = rute.useSearch();
  const { berjalan, tarik, cancel } = useTarik();
  if (berjalan !== null) {
    return (
      <>
        <Berjalan judul="Menarik kembali daftar" awal="Menghitung ulang data warga" {...berjalan} onCancel={cancel} />
        <StopGuard title="Hentikan penarikan?">
          Daftar ini belum selesai ditarik. Bila layar ini ditinggalkan, data warga tetap seperti semula.
        </StopGuard>
      </>
    );
  }
  return <ImporJenis key={jenis} jenis={jenis} riwayat={<RiwayatDaftar onTarik={tarik} />} />;
}

interface ImporJenisProps {
  readonly jenis: JenisDaftar;
  readonly riwayat: JSX.Element;
}

function ImporJenis({ jenis, riwayat }: ImporJenisProps): JSX.Element {
  const sumber = useMemo(() => createSumberDaftar(jenis), [jenis]);
  return <AlurImpor sumber={{ ...sumber, atas: <PilihJenis jenis={jenis} />, bawah: riwayat }} />;
}

function PilihJenis({ jenis }: { readonly jenis: JenisDaftar }): JSX.Element {
  const navigate = useNavigate();
  const choose = (pilihan: JenisDaftar): void =>
    void navigate({ to: '/warga/impor', search: { jenis: pilihan }, replace: true });
  useKeys(
    Object.fromEntries(
      URUTAN_JENIS.map((satu, urut) => [
        String(urut + 1),
        { label: NAMA_JENIS_DAFTAR[satu], run: () => choose(satu), whileTyping: false },
      ]),
    ),
  );
  return (
    <NumberChoice
      label="Jenis daftar"
      lebar
      options={URUTAN_JENIS.map((satu) => ({
        value: satu,
        label: NAMA_JENIS_DAFTAR[satu],
        keterangan: KATA_DAFTAR[satu].guna,
      }))}
      value={jenis}
      onChange={choose}
    />
  );
}
