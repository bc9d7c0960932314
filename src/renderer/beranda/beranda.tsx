import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { formatHariTanggal, toTanggal } from '#domain/tanggal.ts';
import type { StatusUsulan } from '#domain/usulan.ts';
import { bindClasses } from '../components/class-names.ts';
import { Icon } from '../components/icon.tsx';
import { ErrorState, LoadingState } from '../components/state-panels.tsx';
import { orpc } from '../rpc/client.ts';
import { Page } from '../shell/page.tsx';
import gaya from './beranda.module.css';
import { GrafikKeputusan } from './grafik-keputusan.tsx';
import { KartuBatas } from './kartu-batas.tsx';
import { KartuCakupan } from './kartu-cakupan.tsx';
import { KartuMulai } from './kartu-mulai.tsx';
import { KartuSidang } from './kartu-sidang.tsx';
import { KartuTren } from './kartu-tren.tsx';
import { MenungguAnda } from './menunggu-anda.tsx';
import type { RingkasanSidang } from './ringkasan-sidang.ts';

const kelas = bindClasses(gaya);

/** The day at a glance: the session that is open, what waits, and what was decided last. */
export function Beranda(): JSX.Element {
  const status = useQuery(orpc.gerbang.status.queryOptions());
  const kelurahan = useQuery(orpc.kelurahan.get.queryOptions());
  const usulan = useQuery(orpc.usulan.count.queryOptions());
  const sidang = useQuery(orpc.sidang.list.queryOptions());
  const wilayah = kelurahan.data?.wilayah;
  const gagal = [usulan, sidang].find((satu) => satu.isError);
  return (
    <Page
      title={formatHariTanggal(toTanggal(new Date()))}
      end={
        wilayah !== undefined && (
          <span className={kelas('redup')}>
            Kelurahan {wilayah.kelurahan.nama}, Kecamatan {wilayah.kecamatan.nama}
          </span>
        )
      }
    >
      {status.data?.contoh === true && (
        <p className={kelas('pita')}>
          <Icon name="ingat" size="s" />
          <b>Data contoh, semua rekaan.</b> Jangan masukkan data warga yang sebenarnya di sini.
        </p>
      )}
      {gagal !== undefined && <ErrorState error={gagal.error} onRetry={() => void gagal.refetch()} />}
      {gagal === undefined && (usulan.data === undefined || sidang.data === undefined) && <LoadingState />}
      {usulan.data !== undefined && sidang.data !== undefined && (
        <Isi usulan={usulan.data} sidang={sidang.data} contoh={status.data?.contoh === true} />
      )}
    </Page>
  );
}

interface IsiProps {
  readonly usulan: Readonly<Record<StatusUsulan, number>>;
  readonly sidang: readonly RingkasanSidang[];
  readonly contoh: boolean;
}

function Isi({ usulan, sidang, contoh }: IsiProps): JSX.Element {
  const hariIni = toTanggal(new Date());
  const cakupan = useQuery(orpc.terlewat.cakupan.queryOptions());
  const warga = useQuery(orpc.warga.count.queryOptions());
  const tren = useQuery(orpc.beranda.tren.queryOptions());
  const semua = Object.values(usulan).reduce((a, b) => a + b, 0);
  // Newest first from the core: the open session that comes soonest is the last one.
  const terbuka = sidang.filter((satu) => satu.status === 'terbuka');
  const diputus = sidang.filter((satu) => satu.diputus > 0);
  const baru = sidang.length === 0;
  return (
    <div className={kelas('kisi')}>
      <div className={kelas('lebar', 'kartu')}>
        {baru ? (
          <KartuMulai langkah={semua === 0 ? 'impor' : 'sidang'} menunggu={usulan.menunggu} contoh={contoh} />
        ) : (
          <KartuSidang ringkasan={terbuka.at(-1)} menunggu={usulan.menunggu + usulan.ditunda} />
        )}
      </div>
      <div className={kelas('sempit', 'kartu')}>
        <KartuBatas hariIni={hariIni} sidang={terbuka.map(({ tanggal }) => tanggal)} />
      </div>
      <div className={kelas('sempit', 'kartu')}>
        <MenungguAnda usulan={usulan} sidang={sidang} cakupan={cakupan.data} temuan={warga.data?.temuan ?? 0} />
      </div>
      <div className={kelas(diputus.length > 0 ? 'sedang' : 'lebar', 'kartu')}>
        {cakupan.isError && <ErrorState error={cakupan.error} onRetry={() => void cakupan.refetch()} />}
        {cakupan.isPending && <LoadingState>Menghitung cakupan RT</LoadingState>}
        {cakupan.data !== undefined && <KartuCakupan cakupan={cakupan.data} />}
      </div>
      {diputus.length > 0 && (
        <>
          <div className={kelas('kecil-kartu', 'kartu')}>
            <GrafikKeputusan sidang={diputus.slice(0, 5).reverse()} />
          </div>
          <div className={kelas('penuh')}>
            {tren.isError && <ErrorState error={tren.error} onRetry={() => void tren.refetch()} />}
            {tren.data !== undefined && <KartuTren tren={tren.data} />}
          </div>
        </>
      )}
    </div>
  );
}
