import type { JSX } from 'react';
import type { KertasBertanda } from '#contract/kertas-bertanda.ts';
import { formatUkuran } from '#domain/lampiran.ts';
import { formatJam, formatTanggal, toTanggal } from '#domain/tanggal.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import gaya from './tanda-tangan-kertas.module.css';

const kelas = bindClasses(gaya);

export interface KertasTersimpanProps {
  readonly kertas: KertasBertanda;
  readonly onSave: () => void;
  readonly onTake: () => void;
}

/** One signed paper: what it is, who signed it, and its hash. */
export function KertasTersimpan({ kertas, onSave, onTake }: KertasTersimpanProps): JSX.Element {
  const { jenis, nama, halaman, ukuran, sha256, dibuat, tandaDigital } = kertas;
  return (
    <li className={kelas('kertas')} aria-label={nama}>
      <div className={kelas('isi')}>
        <b>{jenis === 'pindaian' ? 'Pindaian' : 'Bertanda tangan elektronik'}</b>
        <p>
          {nama}, {halaman} halaman, {formatUkuran(ukuran)}, {describeWaktu(dibuat)}
        </p>
        {tandaDigital.map(({ nama: penanda, waktu, penerbit, utuh, berlaku }) => (
          <p key={`${waktu} ${penanda}`} className={kelas(!(utuh && berlaku) && 'ingat')}>
            <Icon name={utuh && berlaku ? 'cek' : 'ingat'} /> {penanda ?? 'Tidak terbaca'}
            {waktu !== null && `, ${describeWaktu(waktu)}`}, sertifikat dari {penerbit ?? 'penerbit tidak terbaca'}
            {!utuh && '. Tidak cocok dengan isi berkas ini'}
            {utuh && !berlaku && '. Sertifikatnya tidak berlaku saat itu'}
          </p>
        ))}
        <p className={kelas('sidik')}>
          Sidik <code title={sha256}>{sha256.slice(0, 16)}…</code>
        </p>
      </div>
      <div className={kelas('aksi')}>
        <Button onClick={onSave} aria-label={`Simpan ke luar: ${nama}`}>
          Simpan ke luar
        </Button>
        <Button variant="quiet" onClick={onTake} aria-label={`Keluarkan: ${nama}`}>
          Keluarkan
        </Button>
      </div>
    </li>
  );
}

function describeWaktu(saat: string): string {
  const waktu = new Date(saat);
  return `${formatTanggal(toTanggal(waktu))} pukul ${formatJam(waktu)}`;
}
