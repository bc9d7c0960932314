import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import type { Pemeriksaan } from '#contract/isian-usulan.ts';
import type { IsianUsulan, KurangIsian } from '#domain/isian-usulan.ts';
import { formatHitungan, hasKriteria } from '#domain/kriteria.ts';
import type { Peringatan } from '#domain/peringatan.ts';
import { NAMA_STATUS_USULAN } from '#domain/usulan.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { Warning } from '../../components/warning.tsx';
import gaya from './isian.module.css';

const kelas = bindClasses(gaya);

export interface PeriksaSisiProps {
  /** Whose usulan it is stays in sight while the form scrolls. */
  readonly isian: Pick<IsianUsulan, 'nama' | 'kriteria'>;
  readonly periksa: Pemeriksaan | undefined;
  /** Warnings that the form finds by itself, from the NIK. */
  readonly bedaNik: readonly Peringatan[];
  readonly kurang: readonly KurangIsian[];
  /** Set where the typed NIK is that of somebody in the registry whose data may be taken. */
  readonly onPakai: (() => void) | undefined;
}

/** What speaks against the usulan and what is still missing, said while it is typed. */
export function PeriksaSisi({
  isian: { nama, kriteria },
  periksa,
  bedaNik,
  kurang,
  onPakai,
}: PeriksaSisiProps): JSX.Element {
  const kembar = periksa?.kembar ?? null;
  const peringatan = [...(periksa?.peringatan ?? []), ...bedaNik];
  return (
    <div className={kelas('sisi')}>
      <div>
        <h2>{nama.trim() === '' ? 'Pemeriksaan' : nama}</h2>
        {hasKriteria(kriteria) && <p className={kelas('redup')}>Kriteria: {formatHitungan(kriteria)}</p>}
      </div>
      <div aria-live="polite" className={kelas('tumpuk')}>
        {kembar !== null && (
          <section className={kelas('kembar')} aria-label="Usulan yang sama">
            <p>
              <b>Usulan yang sama sudah ada</b>
            </p>
            <p>
              {kembar.nama}, {NAMA_STATUS_USULAN[kembar.status].toLowerCase()}. Ubah yang sudah ada; yang ini tidak
              dapat disimpan.
            </p>
            <Link to="/usulan/$usulan" params={{ usulan: String(kembar.id) }} className={kelas('taut')}>
              Buka usulan itu
            </Link>
          </section>
        )}
        {onPakai !== undefined && periksa?.warga != null && (
          <section className={kelas('kembar')} aria-label="Orang ini ada dalam data warga">
            <p>
              <b>Ada dalam data warga</b>
            </p>
            <p>NIK ini milik {periksa.warga.nama}.</p>
            <Button compact onClick={onPakai}>
              Pakai datanya
            </Button>
          </section>
        )}
        {peringatan.length > 0 && <Warning items={peringatan} />}
        {kembar === null && peringatan.length === 0 && (
          <p className={kelas('tenang')}>
            <Icon name={periksa?.warga == null ? 'nol' : 'cek'} size="s" />
            {periksa?.warga == null ? 'Belum ada peringatan.' : 'Tidak ada peringatan dari data warga.'}
          </p>
        )}
      </div>
      <section aria-label="Masih diperlukan">
        <h3>Masih diperlukan</h3>
        {kurang.length === 0 ? (
          <p className={kelas('tenang')}>
            <Icon name="cek" size="s" />
            Semua yang wajib sudah terisi.
          </p>
        ) : (
          <ul className={kelas('kurang')}>
            {kurang.map(({ bidang, kalimat }) => (
              <li key={bidang}>{kalimat}</li>
            ))}
          </ul>
        )}
      </section>
      <p className={kelas('redup')}>Usulan menunggu sidang. Sidang mengusulkan, tidak menetapkan bantuan.</p>
    </div>
  );
}
