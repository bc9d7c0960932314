import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import type { TemuanWarga } from '#contract/warga.ts';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { formatNik } from '../components/masked-nik.tsx';
import { PanelFacts, PanelFoot } from '../components/side-panel.tsx';
import { EmptyState } from '../components/state-panels.tsx';
import { Warning } from '../components/warning.tsx';
import { formatRtRw } from '../warga/kolom-warga.tsx';
import { StatusTemuanKata } from './status-temuan.tsx';
import gaya from './temuan.module.css';
import type { Tindakan } from './use-tindakan.tsx';

const kelas = bindClasses(gaya);

export interface RincianTemuanProps {
  readonly temuan: TemuanWarga | null;
  readonly tindakan: Tindakan;
}

/** The finding of the row that is chosen: what is wrong, about whom, and what to do. */
export function RincianTemuan({ temuan, tindakan }: RincianTemuanProps): JSX.Element {
  if (temuan === null) {
    return (
      <>
        <EmptyState icon="ingat" title="Belum ada temuan yang dipilih">
          Pilih temuan dengan panah atau klik untuk membaca penjelasannya.
        </EmptyState>
        {tindakan.bisaBuka && (
          <PanelFoot>
            <Button wide kbd="Z" onClick={tindakan.reopen}>
              Buka lagi yang terakhir
            </Button>
          </PanelFoot>
        )}
      </>
    );
  }
  return (
    <>
      <PanelFacts>
        <StatusTemuanKata status={temuan.status} />
        <PenjelasanTemuan temuan={temuan} />
        <section aria-label="Orang">
          <h2>{temuan.wargaLain === null ? 'Orang' : 'Dua orang'}</h2>
          <ul className={kelas('orang')}>
            {[temuan.warga, temuan.wargaLain].map(
              (orang) =>
                orang !== null && (
                  <li key={orang.kunci}>
                    <Link to="/warga/$kunci" params={{ kunci: orang.kunci }}>
                      {orang.nama}
                    </Link>
                    <span className={kelas('redup')}>
                      {formatNik(orang.nik)}
                      {formatRtRw(orang) !== '' && `, RT / RW ${formatRtRw(orang)}`}
                    </span>
                  </li>
                ),
            )}
          </ul>
        </section>
      </PanelFacts>
      <PanelFoot>
        <AksiTemuan tindakan={tindakan} wide />
      </PanelFoot>
    </>
  );
}

/** What is wrong, the words that show it, and what to do about it. */
export function PenjelasanTemuan({ temuan }: { readonly temuan: TemuanWarga }): JSX.Element {
  const { judul, rincian, saran, catatan } = temuan;
  return (
    <>
      <Warning
        items={[
          {
            judul,
            rincian: rincian.map(({ label, isi }) => (
              <span key={`${label} ${isi}`} className={kelas('butir')}>
                {label}: {isi}
              </span>
            )),
          },
        ]}
      />
      <section aria-label="Yang dapat dilakukan">
        <h2>Yang dapat dilakukan</h2>
        <p>{saran}</p>
      </section>
      {catatan !== '' && (
        <section aria-label="Catatan">
          <h2>Catatan</h2>
          <p>{catatan}</p>
        </section>
      )}
    </>
  );
}

/** The three things to do, each with its key; the primary one last. */
export function AksiTemuan({ tindakan, wide }: { readonly tindakan: Tindakan; readonly wide: boolean }): JSX.Element {
  return (
    <>
      {tindakan.bisaBuka && (
        <Button wide={wide} kbd="Z" onClick={tindakan.reopen}>
          Buka lagi
        </Button>
      )}
      <Button wide={wide} kbd="S" disabled={!tindakan.bisaSelesai} onClick={tindakan.settle}>
        Tandai selesai
      </Button>
      <Button variant="primary" wide={wide} kbd="U" disabled={!tindakan.bisaUsulkan} onClick={tindakan.propose}>
        Jadikan usulan
      </Button>
    </>
  );
}
