import type { JSX } from 'react';
import type { PaketMasuk } from '#contract/rekap.ts';
import { NAMA_PUTUSAN, PUTUSAN } from '#domain/putusan.ts';
import { formatTanggal } from '#domain/tanggal.ts';
import { formatAngka } from '../../components/angka.ts';
import { Button } from '../../components/button.tsx';
import { type Fact, Facts } from '../../components/facts.tsx';
import { PanelFacts, PanelFoot } from '../../components/side-panel.tsx';
import { EmptyState } from '../../components/state-panels.tsx';
import { Warning } from '../../components/warning.tsx';
import { Sidik } from '../../pengaturan/kunci/sidik.tsx';
import { formatHari } from '../kata-kelurahan.ts';
import { nameTolakan } from '../terima/kata-tolakan.ts';
import { KeadaanPaketKata } from './keadaan-paket.tsx';
import gaya from './kelurahan.module.css';

export interface RincianPaketProps {
  readonly paket: PaketMasuk | null;
  /** The key that signed it is not known yet and can be trusted. */
  readonly bisaPercaya: boolean;
  readonly onPercaya: () => void;
  readonly onKeluarkan: () => void;
}

/** The package of the row that is chosen. */
export function RincianPaket({ paket, bisaPercaya, onPercaya, onKeluarkan }: RincianPaketProps): JSX.Element {
  if (paket === null) {
    return (
      <EmptyState icon="berkas" title="Belum ada paket yang dipilih">
        Pilih paket dengan panah atau klik untuk melihat isinya.
      </EmptyState>
    );
  }
  return (
    <>
      <PanelFacts>
        <KeadaanPaketKata paket={paket} />
        {paket.pesan !== null && <Warning items={[{ judul: nameTolakan(paket.kode ?? ''), rincian: paket.pesan }]} />}
        <Facts facts={listFakta(paket)} />
        {paket.sidikKunci !== null && (
          <section aria-label="Sidik kunci">
            <h2>Ditandatangani dengan kunci</h2>
            <Sidik sidik={paket.sidikKunci} />
          </section>
        )}
        <section aria-label="Berkas">
          <h2>Berkas</h2>
          <p className={gaya.panjang}>{paket.namaBerkas}</p>
        </section>
      </PanelFacts>
      {bisaPercaya && (
        <PanelFoot>
          <Button wide icon="anak-kunci" kbd="P" onClick={onPercaya}>
            Percayai kunci ini
          </Button>
        </PanelFoot>
      )}
      {paket.keadaan === 'diterima' && (
        <PanelFoot>
          <Button wide kbd="K" onClick={onKeluarkan}>
            Keluarkan dari rekap
          </Button>
        </PanelFoot>
      )}
    </>
  );
}

function listFakta(paket: PaketMasuk): Fact[] {
  const { namaSidang, tanggal, nomorBeritaAcara, versi, urut, jumlah } = paket;
  return [
    { label: 'Datang', isi: formatHari(paket.diterima) },
    ...(namaSidang === null ? [] : [{ label: 'Musyawarah', isi: namaSidang }]),
    ...(tanggal === null ? [] : [{ label: 'Tanggal', isi: formatTanggal(tanggal) }]),
    ...(nomorBeritaAcara === null ? [] : [{ label: 'Berita acara', isi: nomorBeritaAcara }]),
    ...(versi === null ? [] : [{ label: 'Versi', isi: formatAngka(versi) }]),
    ...(urut === null ? [] : [{ label: 'Nomor paket', isi: formatAngka(urut) }]),
    ...(paket.keadaan === 'ditolak'
      ? []
      : PUTUSAN.map((putusan) => ({ label: NAMA_PUTUSAN[putusan], isi: formatAngka(jumlah[putusan]) }))),
  ];
}
