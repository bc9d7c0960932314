import type { JSX } from 'react';
import type { BarisPadanan, SisiPadanan } from '#contract/rekonsiliasi.ts';
import { NAMA_KEADAAN_WARGA } from '#domain/daftar.ts';
import { type BidangBanding, listBeda, splitBeda } from '#domain/padanan/beda-sisi.ts';
import { formatTanggalPendek } from '#domain/tanggal.ts';
import { Bertanda } from '../components/bertanda.tsx';
import { bindClasses } from '../components/class-names.ts';
import { formatNik } from '../components/masked-nik.tsx';
import gaya from './rekonsiliasi.module.css';
import { bisaDipilih } from './sebab-baris.tsx';

const kelas = bindClasses(gaya);

export interface SisiOrangProps {
  readonly baris: BarisPadanan;
  readonly sisi: 'kiri' | 'kanan';
}

/** One side of a result; what differs from the other side is marked and underlined, letter by letter. */
export function SisiOrang({ baris, sisi }: SisiOrangProps): JSX.Element {
  const orang = baris[sisi];
  const [satu] = baris.kandidat;
  const dipilih = baris.kandidat.find(({ id }) => id === baris.penyelesaian?.pilihan);
  const mungkin = dipilih ?? (baris.kandidat.length === 1 && baris.penyelesaian === null ? satu : undefined);
  const seberang = baris[sisi === 'kiri' ? 'kanan' : 'kiri'] ?? mungkin ?? null;
  if (orang !== null) return <Orang orang={orang} lain={seberang} sisi={sisi} />;
  if (mungkin !== undefined) {
    return <Orang orang={mungkin} lain={seberang} sisi={sisi} awalan={dipilih === undefined ? 'Mungkin: ' : ''} />;
  }
  const jumlah = baris.kandidat.length;
  return (
    <span className={kelas('orang', 'redup')}>
      {jumlah === 0 ? 'Tidak ada' : `${jumlah} orang mungkin cocok${bisaDipilih(baris) ? '; pilih di bawah' : ''}`}
    </span>
  );
}

interface OrangProps {
  readonly orang: SisiPadanan;
  readonly lain: SisiPadanan | null;
  readonly sisi: 'kiri' | 'kanan';
  readonly awalan?: string;
}

function Orang({ orang, lain, sisi, awalan = '' }: OrangProps): JSX.Element {
  const beda = lain === null ? [] : listBeda(orang, lain);
  const mark = (bidang: BidangBanding, tulis: (satu: SisiPadanan) => string): JSX.Element => {
    const isi = tulis(orang);
    if (lain === null || !beda.includes(bidang)) return <>{isi}</>;
    const potongan = sisi === 'kiri' ? splitBeda(isi, tulis(lain)).kiri : splitBeda(tulis(lain), isi).kanan;
    return <Bertanda potongan={potongan} />;
  };
  const rincian = [
    ['nik', <span key="nik">{mark('nik', ({ nik }) => formatNik(nik))}</span>, orang.nik],
    ['lahir', <span key="lahir">{mark('tanggalLahir', formatLahir)}</span>, orang.tanggalLahir ?? ''],
    [
      'rt',
      <span key="rt">
        RT {mark('rt', ({ rt }) => rt || '?')} / RW {mark('rw', ({ rw }) => rw || '?')}
      </span>,
      `${orang.rt}${orang.rw}`,
    ],
    [
      'alamat',
      <span key="alamat">{mark('alamat', ({ alamat }) => alamat)}</span>,
      beda.includes('alamat') ? orang.alamat : '',
    ],
    [
      'keadaan',
      <b key="keadaan">{orang.keadaan === null ? '' : NAMA_KEADAAN_WARGA[orang.keadaan]}</b>,
      hasKeadaan(orang),
    ],
    ['desil', <span key="desil">Desil {orang.desil}</span>, orang.desil === null ? '' : String(orang.desil)],
    ['segmen', <span key="segmen">{orang.segmen}</span>, orang.segmen],
  ] as const;
  return (
    <span className={kelas('orang')}>
      <span className={kelas('nama')}>
        {awalan !== '' && <span className={kelas('redup')}>{awalan}</span>}
        {mark('nama', ({ nama }) => nama)}
      </span>
      <span className={kelas('rinci')}>{rincian.map(([, isi, teks]) => (teks === '' ? null : isi))}</span>
    </span>
  );
}

function hasKeadaan({ keadaan }: SisiPadanan): string {
  return keadaan === null || keadaan === 'ada' ? '' : keadaan;
}

function formatLahir({ tanggalLahir }: SisiPadanan): string {
  return tanggalLahir === null ? '' : formatTanggalPendek(tanggalLahir);
}
