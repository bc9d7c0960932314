import type { JSX } from 'react';
import type { PaketMasuk } from '#contract/rekap.ts';
import { isTentangPengirim, type KeadaanKelurahan } from '#domain/rekap.ts';
import { TandaKeadaan } from '../tanda-keadaan.tsx';
import gaya from './kelurahan.module.css';

type Sebab = Pick<PaketMasuk, 'keadaan' | 'terlambat' | 'kode'>;

/** What became of one package: the square of the board, and its word. */
export function KeadaanPaketKata({ paket }: { readonly paket: Sebab }): JSX.Element {
  return (
    <span className={gaya.keadaan}>
      <TandaKeadaan keadaan={toKeadaan(paket)} />
      {nameKeadaan(paket)}
    </span>
  );
}

function toKeadaan({ keadaan, terlambat, kode }: Sebab): KeadaanKelurahan {
  if (keadaan === 'digantikan') return 'digantikan';
  if (keadaan === 'diterima') return terlambat ? 'terlambat' : 'diterima';
  return isTentangPengirim(kode ?? '') ? 'tidak_dikenal' : 'rusak';
}

function nameKeadaan({ keadaan, terlambat, kode }: Sebab): string {
  if (keadaan === 'digantikan') return 'Sudah digantikan';
  if (keadaan === 'diterima') return terlambat ? 'Terlambat' : 'Diterima';
  return kode === 'DIKELUARKAN' ? 'Dikeluarkan' : 'Ditolak';
}
