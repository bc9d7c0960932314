import type { PaketMasuk } from '#contract/rekap.ts';
import { formatTanggalPendek, toTanggal } from '#domain/tanggal.ts';
import { findTindakanTolak, KATA_TINDAKAN, type TindakanTolak } from '#domain/tindakan-tolak.ts';
import { bindClasses } from '../../components/class-names.ts';
import type { DataColumn } from '../../components/data-table/table-columns.ts';
import { Icon, type IconName } from '../../components/icon.tsx';
import gaya from './ditolak.module.css';

const kelas = bindClasses(gaya);

/** A refused file, with the name of its kelurahan where it is known. */
export interface BerkasDitolak extends PaketMasuk {
  readonly namaKelurahan: string | null;
}

const IKON: Readonly<Record<TindakanTolak, IconName>> = {
  percayai: 'kunci',
  tanya: 'bantuan',
  minta: 'unggah',
  perbarui: 'unduh',
  biarkan: 'cek',
};

/** What is to be done, as sign and words. */
export function TindakanKata({ kode }: Pick<BerkasDitolak, 'kode'>) {
  const tindakan = findTindakanTolak(kode);
  return (
    <span className={kelas('tindakan')}>
      <Icon name={IKON[tindakan]} size="s" />
      {KATA_TINDAKAN[tindakan].nama}
    </span>
  );
}

export const KOLOM_DITOLAK: readonly DataColumn<BerkasDitolak, never>[] = [
  {
    id: 'berkas',
    header: 'Berkas',
    width: 'minmax(208px, 3fr)',
    render: ({ namaBerkas }) => <span className={kelas('nama')}>{namaBerkas}</span>,
  },
  {
    id: 'datang',
    header: 'Datang',
    width: '112px',
    render: ({ diterima }) => formatTanggalPendek(toTanggal(new Date(diterima))),
  },
  {
    id: 'kelurahan',
    header: 'Kelurahan',
    width: 'minmax(128px, 2fr)',
    render: ({ namaKelurahan }) => namaKelurahan ?? <span className={kelas('redup')}>tidak diketahui</span>,
  },
  { id: 'tindakan', header: 'Yang dilakukan', width: '192px', render: ({ kode }) => <TindakanKata kode={kode} /> },
];
