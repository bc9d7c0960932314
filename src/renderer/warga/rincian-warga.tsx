import { Link } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import type { Warga } from '#contract/warga.ts';
import { NAMA_JENIS_DAFTAR } from '#domain/daftar.ts';
import { NAMA_JENIS_USULAN } from '#domain/jenis-usulan.ts';
import { isTerbuka } from '#domain/usulan.ts';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { Facts } from '../components/facts.tsx';
import { useKeys } from '../components/keys/use-keys.ts';
import { PanelFacts, PanelFoot } from '../components/side-panel.tsx';
import { EmptyState, ErrorState, LoadingState } from '../components/state-panels.tsx';
import { StatusUsulanKata } from '../usulan/status-usulan.tsx';
import { describeWarga, formatHari, listFaktaPokok } from './fakta-warga.ts';
import { Keluarga } from './keluarga.tsx';
import { KeputusanWarga } from './keputusan-warga.tsx';
import { PeringatanTemuan } from './peringatan-temuan.tsx';
import { useWarga } from './use-warga.ts';
import { UsulkanWarga } from './usulkan-warga.tsx';
import gaya from './warga.module.css';

const kelas = bindClasses(gaya);

/** The person of the row that is chosen; null while none is. */
export function RincianWarga({ kunci }: { readonly kunci: string | null }): JSX.Element {
  const warga = useWarga(kunci);
  if (kunci === null) {
    return (
      <EmptyState icon="warga" title="Belum ada baris yang dipilih">
        Pilih orang dengan panah atau klik untuk melihat rinciannya.
      </EmptyState>
    );
  }
  if (warga.isError) return <ErrorState error={warga.error} onRetry={() => void warga.refetch()} />;
  if (warga.data === undefined) return <LoadingState />;
  return <Rincian warga={warga.data} />;
}

function Rincian({ warga }: { readonly warga: Warga }): JSX.Element {
  const [usulkan, setUsulkan] = useState(false);
  const bisa = warga.nik !== null;
  useKeys({ U: { label: 'Usulkan ke Musyawarah', run: () => setUsulkan(true), when: bisa } });
  return (
    <>
      <PanelFacts>
        <div>
          <h2>
            <Link to="/warga/$kunci" params={{ kunci: warga.kunci }}>
              {warga.nama}
            </Link>
          </h2>
          <p className={kelas('redup')}>{describeWarga(warga)}</p>
        </div>
        <PeringatanTemuan temuan={warga.semuaTemuan} />
        <Facts facts={listFaktaPokok(warga)} />
        {warga.keluarga.length > 0 && (
          <section aria-label="Keluarga">
            <h3>Keluarga</h3>
            <Keluarga keluarga={warga.keluarga} />
          </section>
        )}
        <RingkasanUsulan warga={warga} />
        <RingkasanDaftar warga={warga} />
      </PanelFacts>
      <PanelFoot>
        {!bisa && <p>Belum dapat diusulkan: NIK yang sah belum ada di daftar mana pun.</p>}
        <Button variant="primary" wide kbd="U" disabled={!bisa} onClick={() => setUsulkan(true)}>
          Usulkan ke Musyawarah
        </Button>
      </PanelFoot>
      {usulkan && <UsulkanWarga warga={warga} onClose={() => setUsulkan(false)} />}
    </>
  );
}

function RingkasanUsulan({ warga: { usulan, keputusan } }: { readonly warga: Warga }): JSX.Element | null {
  if (usulan.length === 0 && keputusan.length === 0) return null;
  return (
    <section aria-label="Usulan dan keputusan">
      <h3>{keputusan.length === 0 ? 'Usulan' : 'Usulan dan keputusan'}</h3>
      <ul className={kelas('baris')}>
        {usulan
          .filter(({ status }) => isTerbuka(status))
          .map(({ id, jenis, program, status }) => (
            <li key={`u${id}`}>
              <StatusUsulanKata status={status} />
              <span className={kelas('redup')}>{nameUsulan(jenis, program)}</span>
            </li>
          ))}
        {keputusan.map((satu) => (
          <li key={`k${satu.sidang} ${satu.jenis} ${satu.tanggal}`}>
            <KeputusanWarga keputusan={satu} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** `Usulan program PKH` */
export function nameUsulan(jenis: Warga['usulan'][number]['jenis'], program: string): string {
  return program === '' ? NAMA_JENIS_USULAN[jenis] : `${NAMA_JENIS_USULAN[jenis]} ${program}`;
}

function RingkasanDaftar({ warga: { daftar } }: { readonly warga: Warga }): JSX.Element {
  return (
    <section aria-label="Daftar">
      <h3>Ada dalam daftar</h3>
      <ul className={kelas('baris')}>
        {daftar
          .filter(({ ditarik }) => !ditarik)
          .map(({ berkas, baris, jenis, waktu }) => (
            <li key={`${berkas} ${baris}`}>
              {NAMA_JENIS_DAFTAR[jenis]}
              <span className={kelas('redup')}>{formatHari(waktu)}</span>
            </li>
          ))}
      </ul>
    </section>
  );
}
