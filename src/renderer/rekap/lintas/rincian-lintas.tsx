import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import type { TemuanLintas } from '#contract/rekap.ts';
import { KATA_ALASAN } from '#domain/alasan.ts';
import { getKataPutusan } from '#domain/putusan.ts';
import { formatTanggalPendek } from '#domain/tanggal.ts';
import { KATA_TEMUAN_LINTAS } from '#domain/temuan-lintas.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { KeputusanStatus } from '../../components/keputusan-status.tsx';
import { MaskedNik } from '../../components/masked-nik.tsx';
import { PanelFacts, PanelFoot } from '../../components/side-panel.tsx';
import { EmptyState } from '../../components/state-panels.tsx';
import { Warning } from '../../components/warning.tsx';
import { getNomorSama } from './kolom-lintas.tsx';
import gaya from './lintas.module.css';
import { getKunciPihak, nameUsulanPihak, type PihakLintas } from './pihak-lintas.ts';

const kelas = bindClasses(gaya);

export interface RincianLintasProps {
  readonly temuan: TemuanLintas | null;
  readonly nomorShown: boolean;
  readonly onToggleNomor: () => void;
  readonly onCompare: () => void;
}

/** The finding of the row that is chosen: what was seen, on which sides, and what can be done. */
export function RincianLintas({ temuan, nomorShown, onToggleNomor, onCompare }: RincianLintasProps): JSX.Element {
  if (temuan === null) {
    return (
      <EmptyState icon="ingat" title="Belum ada temuan yang dipilih">
        Pilih temuan dengan panah atau klik untuk melihat apa kata setiap kelurahan.
      </EmptyState>
    );
  }
  const { label, nomor } = getNomorSama(temuan);
  return (
    <>
      <PanelFacts>
        <div>
          <h2>{temuan.nama}</h2>
          <MaskedNik nik={nomor} label={label} shown={nomorShown} kbd="N" onToggle={onToggleNomor} />
        </div>
        <PenjelasanLintas temuan={temuan} />
        <section aria-label="Kata setiap kelurahan">
          <h3>Kata setiap kelurahan</h3>
          <ul className={kelas('pihak')}>
            {temuan.pihak.map((pihak) => (
              <li key={getKunciPihak(pihak)}>
                <Pihak pihak={pihak} berbeda={pihak.nama !== temuan.nama} />
              </li>
            ))}
          </ul>
        </section>
      </PanelFacts>
      <PanelFoot>
        <Button variant="primary" wide kbd="Enter" onClick={onCompare}>
          Bandingkan
        </Button>
      </PanelFoot>
    </>
  );
}

/** What a finding of this kind means, and what Dinas Sosial can do. */
export function PenjelasanLintas({ temuan: { jenis } }: { readonly temuan: TemuanLintas }): JSX.Element {
  const { nama, penjelasan, saran } = KATA_TEMUAN_LINTAS[jenis];
  return (
    <>
      <Warning items={[{ judul: nama, rincian: penjelasan }]} />
      <section aria-label="Yang dapat dilakukan">
        <h2>Yang dapat dilakukan</h2>
        <p>{saran}</p>
      </section>
    </>
  );
}

/** One kelurahan's decision; the name only where it is another one than the finding's. */
function Pihak({ pihak, berbeda }: { readonly pihak: PihakLintas; readonly berbeda: boolean }): JSX.Element {
  const { kelurahan, nama, jenisUsulan, putusan, alasan, namaSidang, tanggal } = pihak;
  return (
    <>
      <span className={kelas('judul')}>
        <Link to="/rekap/$kode" params={{ kode: kelurahan.kode }}>
          {kelurahan.nama}
        </Link>
        <KeputusanStatus status={putusan} kata={getKataPutusan(jenisUsulan, putusan).kata} />
      </span>
      {berbeda && <span>{nama}</span>}
      <span>
        {nameUsulanPihak(pihak)}
        {alasan !== null && `, ${KATA_ALASAN[alasan].pendek.toLowerCase()}`}
      </span>
      <span className={kelas('redup')}>
        {namaSidang}, {formatTanggalPendek(tanggal)}
      </span>
    </>
  );
}
