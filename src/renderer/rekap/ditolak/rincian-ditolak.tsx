import type { JSX } from 'react';
import { formatJam, formatTanggal, formatTanggalPendek, toTanggal } from '#domain/tanggal.ts';
import { findTindakanTolak, KATA_TINDAKAN } from '#domain/tindakan-tolak.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { type Fact, Facts } from '../../components/facts.tsx';
import { PanelFacts, PanelFoot } from '../../components/side-panel.tsx';
import { EmptyState } from '../../components/state-panels.tsx';
import { Warning } from '../../components/warning.tsx';
import { Sidik } from '../../pengaturan/kunci/sidik.tsx';
import { nameTolakan } from '../terima/kata-tolakan.ts';
import gaya from './ditolak.module.css';
import type { BerkasDitolak } from './kolom-ditolak.tsx';

const kelas = bindClasses(gaya);

export interface RincianDitolakProps {
  readonly berkas: BerkasDitolak | null;
  readonly onOpen: (berkas: BerkasDitolak) => void;
}

/** The refused file of the row that is chosen: why it was refused, and what to do about it. */
export function RincianDitolak({ berkas, onOpen }: RincianDitolakProps): JSX.Element {
  if (berkas === null) {
    return (
      <EmptyState icon="berkas" title="Belum ada berkas yang dipilih">
        Pilih berkas dengan panah atau klik untuk membaca mengapa ia ditolak.
      </EmptyState>
    );
  }
  const { nama, kalimat } = KATA_TINDAKAN[findTindakanTolak(berkas.kode)];
  return (
    <>
      <PanelFacts>
        <h2 className={kelas('judul')}>{berkas.namaBerkas}</h2>
        <Warning items={[{ judul: nameTolakan(berkas.kode ?? ''), rincian: berkas.pesan ?? '' }]} />
        <section aria-label="Yang dilakukan">
          <h3>{nama}</h3>
          <p>{kalimat}</p>
        </section>
        <Facts facts={listFakta(berkas)} />
      </PanelFacts>
      {berkas.kelurahan !== null && (
        <PanelFoot>
          <Button variant="primary" wide kbd="Enter" onClick={() => onOpen(berkas)}>
            Buka kelurahan ini
          </Button>
        </PanelFoot>
      )}
    </>
  );
}

function listFakta({ diterima, namaKelurahan, namaSidang, tanggal, versi, sidikKunci, kode }: BerkasDitolak): Fact[] {
  const saat = new Date(diterima);
  const fakta: (Fact | null)[] = [
    { label: 'Datang', isi: `${formatTanggal(toTanggal(saat))}, pukul ${formatJam(saat)}` },
    { label: 'Kelurahan', isi: namaKelurahan ?? 'tidak diketahui dari berkasnya' },
    namaSidang === null
      ? null
      : { label: 'Sidang', isi: tanggal === null ? namaSidang : `${namaSidang}, ${formatTanggalPendek(tanggal)}` },
    versi === null ? null : { label: 'Versi', isi: String(versi) },
    sidikKunci === null ? null : { label: 'Sidik kunci pengirim', isi: <Sidik sidik={sidikKunci} /> },
    kode === null ? null : { label: 'Kode', isi: kode },
  ];
  return fakta.filter((satu) => satu !== null);
}
