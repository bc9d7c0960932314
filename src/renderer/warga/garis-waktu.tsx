import { Link } from '@tanstack/react-router';
import type { JSX, ReactNode } from 'react';
import type { Warga } from '#contract/warga.ts';
import { NAMA_JENIS_DAFTAR } from '#domain/daftar.ts';
import { formatTanggalPendek, type Tanggal, toTanggal } from '#domain/tanggal.ts';
import { bindClasses } from '../components/class-names.ts';
import { Icon, type IconName } from '../components/icon.tsx';
import { StatusUsulanKata } from '../usulan/status-usulan.tsx';
import { KeputusanWarga } from './keputusan-warga.tsx';
import { nameUsulan } from './rincian-warga.tsx';
import gaya from './warga.module.css';

const kelas = bindClasses(gaya);

interface Peristiwa {
  readonly kunci: string;
  readonly hari: Tanggal;
  readonly icon: IconName;
  readonly isi: ReactNode;
}

/** Lists, usulan and decisions about the person, the newest first. */
export function GarisWaktu({ warga }: { readonly warga: Warga }): JSX.Element {
  return (
    <ol className={kelas('garis')}>
      {listPeristiwa(warga).map(({ kunci, hari, icon, isi }) => (
        <li key={kunci}>
          <time dateTime={hari}>{formatTanggalPendek(hari)}</time>
          <Icon name={icon} size="s" />
          <div>{isi}</div>
        </li>
      ))}
    </ol>
  );
}

function listPeristiwa({ daftar, usulan, keputusan }: Warga): readonly Peristiwa[] {
  const semua: readonly Peristiwa[] = [
    ...keputusan.map((satu, urut) => ({
      kunci: `keputusan ${urut}`,
      hari: satu.tanggal,
      icon: 'musyawarah' as const,
      isi: (
        <>
          <KeputusanWarga keputusan={satu} hari={false} />
          <p>{satu.namaSidang}</p>
          {satu.catatan !== '' && <p className={kelas('redup')}>{satu.catatan}</p>}
        </>
      ),
    })),
    ...usulan.map(({ id, jenis, program, status, dibuat }) => ({
      kunci: `usulan ${id}`,
      hari: toTanggal(new Date(dibuat)),
      icon: 'usulan' as const,
      isi: (
        <>
          <p>{nameUsulan(jenis, program)}</p>
          <StatusUsulanKata status={status} />
        </>
      ),
    })),
    ...daftar.map(({ berkas, baris, jenis, namaBerkas, waktu, ditarik }) => ({
      kunci: `daftar ${berkas} ${baris}`,
      hari: toTanggal(new Date(waktu)),
      icon: 'berkas' as const,
      isi: (
        <>
          <p>
            {NAMA_JENIS_DAFTAR[jenis]}
            {ditarik && ', ditarik kembali'}
          </p>
          <p className={kelas('redup')}>
            <Link to="/warga/daftar/$berkas" params={{ berkas: String(berkas) }} className={kelas('taut')}>
              {namaBerkas}
            </Link>
            , baris {baris}
          </p>
        </>
      ),
    })),
  ];
  return semua.toSorted((a, b) => (a.hari < b.hari ? 1 : a.hari > b.hari ? -1 : 0));
}
