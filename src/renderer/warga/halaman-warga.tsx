import { getRouteApi, useCanGoBack, useNavigate, useRouter } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import type { Warga } from '#contract/warga.ts';
import { NAMA_JENIS_DAFTAR } from '#domain/daftar.ts';
import { Button, ButtonLink } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { bindClasses } from '../components/class-names.ts';
import { Facts } from '../components/facts.tsx';
import { useKeys } from '../components/keys/use-keys.ts';
import { ErrorState, LoadingState } from '../components/state-panels.tsx';
import { PenaWarga } from '../pena/pena-warga.tsx';
import { Page } from '../shell/page.tsx';
import { describeWarga, formatHari, listFaktaLengkap } from './fakta-warga.ts';
import { GarisWaktu } from './garis-waktu.tsx';
import { Keluarga } from './keluarga.tsx';
import { PeringatanTemuan } from './peringatan-temuan.tsx';
import { TabelBanding } from './tabel-banding.tsx';
import { useWarga } from './use-warga.ts';
import { UsulanTerakhir } from './usulan-terakhir.tsx';
import { UsulkanWarga } from './usulkan-warga.tsx';
import gaya from './warga.module.css';

const kelas = bindClasses(gaya);
const rute = getRouteApi('/warga/$kunci');

/** The page of one person: what each list says, usulan, decisions, findings, family. */
export function HalamanWarga(): JSX.Element {
  const { kunci } = rute.useParams();
  const warga = useWarga(kunci);
  const router = useRouter();
  const navigate = useNavigate();
  const canGoBack = useCanGoBack();
  const leave = (): void => {
    if (canGoBack) router.history.back();
    else void navigate({ to: '/warga' });
  };
  useKeys({ Esc: { label: 'Kembali', run: leave } });
  const kembali = (
    <Button variant="quiet" kbd="Esc" onClick={leave}>
      Kembali
    </Button>
  );
  if (warga.data !== undefined) return <Isi key={kunci} warga={warga.data} kembali={kembali} />;
  return (
    <Page title="Warga" end={kembali}>
      {warga.isError ? <ErrorState error={warga.error} onRetry={() => void warga.refetch()} /> : <LoadingState />}
    </Page>
  );
}

function Isi({ warga, kembali }: { readonly warga: Warga; readonly kembali: JSX.Element }): JSX.Element {
  const [usulkan, setUsulkan] = useState(false);
  const bisa = warga.nik !== null;
  const navigate = useNavigate();
  useKeys({
    U: { label: 'Usulkan ke Musyawarah', run: () => setUsulkan(true), when: bisa },
    N: {
      label: 'Formulir usulan dengan kriteria dan foto',
      run: () => void navigate({ to: '/usulan/baru', search: { warga: warga.kunci } }),
    },
  });
  return (
    <Page
      title={warga.nama}
      subtitle={describeWarga(warga)}
      end={
        <>
          {kembali}
          <ButtonLink to="/usulan/baru" search={{ warga: warga.kunci }} kbd="N">
            Formulir usulan
          </ButtonLink>
          <Button variant="primary" kbd="U" disabled={!bisa} onClick={() => setUsulkan(true)}>
            Usulkan ke Musyawarah
          </Button>
        </>
      }
    >
      <PeringatanTemuan temuan={warga.semuaTemuan} saran />
      {!bisa && <p>Belum dapat diusulkan: NIK yang sah belum ada di daftar mana pun.</p>}
      <div className={kelas('kisi')}>
        <div className={kelas('tumpuk')}>
          <Card title="Data orang">
            <Facts facts={listFaktaLengkap(warga)} />
          </Card>
          <Card title="Keluarga">
            <Keluarga keluarga={warga.keluarga} />
          </Card>
          {warga.usulan[0] !== undefined && <UsulanTerakhir id={warga.usulan[0].id} />}
          {warga.nik !== null && <PenaWarga nik={warga.nik} />}
        </div>
        <div className={kelas('tumpuk')}>
          <Card title="Menurut setiap daftar" flush>
            <TabelBanding
              label="Isi setiap daftar"
              kolom={warga.daftar.map(({ berkas, baris, jenis, waktu, ditarik, isi }) => ({
                kunci: `${berkas} ${baris}`,
                judul: NAMA_JENIS_DAFTAR[jenis],
                keterangan: `${formatHari(waktu)}, baris ${baris}${ditarik ? ', ditarik' : ''}`,
                dihitung: !ditarik,
                isi,
              }))}
            />
          </Card>
          <Card title="Riwayat">
            <GarisWaktu warga={warga} />
          </Card>
        </div>
      </div>
      {usulkan && <UsulkanWarga warga={warga} onClose={() => setUsulkan(false)} />}
    </Page>
  );
}
