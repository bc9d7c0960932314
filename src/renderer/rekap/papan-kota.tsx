import { Link } from '@tanstack/react-router';
import { Fragment, type JSX, type KeyboardEvent, useCallback, useEffect, useRef } from 'react';
import type { Papan } from '#contract/rekap.ts';
import { PUTUSAN } from '#domain/putusan.ts';
import { formatAngka } from '../components/angka.ts';
import { bindClasses } from '../components/class-names.ts';
import { describeKeadaan, type KelurahanPapan } from './kata-kelurahan.ts';
import { KelurahanTerpilih } from './kelurahan-terpilih.tsx';
import { findUbin } from './move-ubin.ts';
import gaya from './papan-kota.module.css';
import { getKelasKeadaan, IkonKeadaan } from './tanda-keadaan.tsx';

const kelas = bindClasses(gaya);

/** Rows laid out by CSS are no table to the browser any more, so each part names its role. */
const PERAN = {
  tabel: { role: 'table' },
  kelompok: { role: 'rowgroup' },
  baris: { role: 'row' },
  judul: { role: 'columnheader' },
  kepala: { role: 'rowheader' },
  sel: { role: 'cell' },
} as const;

type KecamatanPapan = Papan['kecamatan'][number];

export interface PapanKotaProps {
  readonly papan: Papan;
  /** Code of the kelurahan that the arrows stand on. */
  readonly aktif: string;
  readonly onAktif: (kode: string) => void;
}

/** All kelurahan of the city as tiles, a row a kecamatan. One tile is in the order of Tab; arrows, Home and End move between them. */
export function PapanKota({ papan, aktif, onAktif }: PapanKotaProps): JSX.Element {
  const ubin = useRef(new Map<string, HTMLAnchorElement>());
  useEffect(() => {
    // The board takes the focus, since the arrows do the work; whoever stands on a button already stays there.
    if (document.activeElement?.matches('body, h1') === true) ubin.current.get(aktif)?.focus();
  }, [aktif]);
  const keep = useCallback((kode: string, element: HTMLAnchorElement | null) => {
    if (element === null) ubin.current.delete(kode);
    else ubin.current.set(kode, element);
  }, []);

  const baris = papan.kecamatan.map(({ kelurahan }) => kelurahan.map(({ kode }) => kode));
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const tujuan = findUbin(baris, aktif, event.key);
    if (tujuan === null) return;
    event.preventDefault();
    ubin.current.get(tujuan)?.focus();
  };
  const terpilih = papan.kecamatan.flatMap(({ kelurahan }) => kelurahan).find(({ kode }) => kode === aktif);
  return (
    <div className={kelas('bingkai')}>
      {terpilih !== undefined && <KelurahanTerpilih kelurahan={terpilih} />}
      <table {...PERAN.tabel} className={kelas('papan')} aria-label={`Kelurahan di ${papan.kota.nama}`}>
        <thead {...PERAN.kelompok}>
          <tr {...PERAN.baris} className={kelas('judul')}>
            {['Kecamatan', 'Kelurahan', 'Masuk', 'Layak', 'Tidak layak', 'Ditunda'].map((kata) => (
              <th key={kata} {...PERAN.judul} scope="col">
                {kata}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...PERAN.kelompok} onKeyDown={press}>
          {papan.kecamatan.map((kecamatan) => (
            <tr key={kecamatan.kode} {...PERAN.baris} className={kelas('baris')}>
              <th {...PERAN.kepala} scope="row">
                {kecamatan.nama}
              </th>
              <td {...PERAN.sel} className={kelas('ubin-deret')}>
                {kecamatan.kelurahan.map((satu) => (
                  <Ubin
                    key={satu.kode}
                    kelurahan={satu}
                    kecamatan={kecamatan}
                    aktif={satu.kode === aktif}
                    keep={keep}
                    onFocus={onAktif}
                  />
                ))}
              </td>
              <SelAngka masuk={kecamatan.masuk} semua={kecamatan.kelurahan.length} jumlah={kecamatan.jumlah} />
            </tr>
          ))}
        </tbody>
        <tfoot {...PERAN.kelompok}>
          <tr {...PERAN.baris} className={kelas('baris', 'kota')}>
            <th {...PERAN.kepala} scope="row">
              Kota
            </th>
            <td {...PERAN.sel} className={kelas('ubin-deret')} />
            <SelAngka masuk={papan.masuk} semua={baris.flat().length} jumlah={papan.jumlah} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface SelAngkaProps {
  readonly masuk: number;
  readonly semua: number;
  readonly jumlah: Papan['jumlah'];
}

function SelAngka({ masuk, semua, jumlah }: SelAngkaProps): JSX.Element {
  return (
    <>
      <td {...PERAN.sel} className={kelas('angka')}>
        {formatAngka(masuk)}
        <span className={kelas('redup')}>/{formatAngka(semua)}</span>
      </td>
      {PUTUSAN.map((putusan) => (
        <Fragment key={putusan}>
          <td {...PERAN.sel} className={kelas('angka')}>
            {formatAngka(jumlah[putusan])}
          </td>
        </Fragment>
      ))}
    </>
  );
}

interface UbinProps {
  readonly kelurahan: KelurahanPapan;
  readonly kecamatan: KecamatanPapan;
  readonly aktif: boolean;
  readonly keep: (kode: string, element: HTMLAnchorElement | null) => void;
  readonly onFocus: (kode: string) => void;
}

function Ubin({ kelurahan, kecamatan, aktif, keep, onFocus }: UbinProps): JSX.Element {
  const { kode, nomor, nama, keadaan } = kelurahan;
  return (
    <Link
      to="/rekap/$kode"
      params={{ kode }}
      ref={(element: HTMLAnchorElement | null) => keep(kode, element)}
      tabIndex={aktif ? 0 : -1}
      preload={false}
      aria-label={`${nomor} ${nama}, ${kecamatan.nama}: ${describeKeadaan(kelurahan)}`}
      title={nama}
      className={`${getKelasKeadaan(keadaan)} ${kelas('ubin', aktif && 'aktif')}`}
      onFocus={() => onFocus(kode)}
    >
      <span>{nomor}</span>
      <IkonKeadaan keadaan={keadaan} />
    </Link>
  );
}
