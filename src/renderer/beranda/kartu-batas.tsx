import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { addHari, type BatasBerikut, countHari, type KodeBatas, listBatasBerikut, NAMA_BATAS } from '#domain/batas.ts';
import { formatTanggal, getHari, getNamaBulan, getNamaHari, type Tanggal } from '#domain/tanggal.ts';
import { Card } from '../components/card.tsx';
import { bindClasses } from '../components/class-names.ts';
import { ErrorState, LoadingState } from '../components/state-panels.tsx';
import { orpc } from '../rpc/client.ts';
import gaya from './beranda.module.css';

const kelas = bindClasses(gaya);

/** Days that the strip shows side by side; a longer way shows only the days that have a word. */
const HARI_PITA = 9;

const NAMA_PENDEK: Readonly<Record<KodeBatas, string>> = {
  pbi: 'PBI-JK',
  bantuan: 'Bantuan',
  usulan: 'Usulan',
  tarik: 'Data ditarik',
};

export interface KartuBatasProps {
  readonly hariIni: Tanggal;
  /** Days of the open sessions. */
  readonly sidang: readonly Tanggal[];
}

/** How long until usulan must be in, with the days between and the other cut-offs of the month. */
export function KartuBatas({ hariIni, sidang }: KartuBatasProps): JSX.Element {
  const batas = useQuery(orpc.batas.get.queryOptions());
  return (
    <Card>
      {batas.isError && <ErrorState error={batas.error} onRetry={() => void batas.refetch()} />}
      {batas.isPending && <LoadingState />}
      {batas.data !== undefined && (
        <Isi berikut={listBatasBerikut(batas.data, hariIni)} hariIni={hariIni} sidang={sidang} />
      )}
    </Card>
  );
}

interface IsiProps extends KartuBatasProps {
  readonly berikut: readonly BatasBerikut[];
}

function Isi({ berikut, hariIni, sidang }: IsiProps): JSX.Element {
  const utama = berikut.find(({ kode }) => kode === 'usulan') ?? berikut[0];
  if (utama === undefined) {
    return (
      <div className={kelas('batas')}>
        <p>Batas waktu belum diatur.</p>
        <AturBatas />
      </div>
    );
  }
  const { tanggal, kode } = utama;
  return (
    <div className={kelas('batas')}>
      <p className={kelas('redup')}>
        {NAMA_BATAS[kode]}, {getNamaHari(tanggal)} {getHari(tanggal)} {getNamaBulan(tanggal)}
      </p>
      <p className={kelas('kapan')}>{formatSisa(utama.sisa)}</p>
      <PitaHari hari={listHari(hariIni, tanggal, sidang)} />
      <p className={kelas('lain')}>
        {berikut
          .filter((satu) => satu !== utama)
          .map((satu) => (
            <span key={satu.kode}>
              {NAMA_PENDEK[satu.kode]} {getHari(satu.tanggal)} {getNamaBulan(satu.tanggal).slice(0, 3)}
            </span>
          ))}
        <AturBatas />
      </p>
    </div>
  );
}

function AturBatas(): JSX.Element {
  return (
    <Link to="/pengaturan" search={{ bagian: 'batas' }} className={kelas('taut')}>
      Atur batas
    </Link>
  );
}

function formatSisa(sisa: number): string {
  if (sisa === 0) return 'Hari ini';
  return sisa === 1 ? 'Besok' : `${sisa} hari lagi`;
}

interface HariPita {
  readonly tanggal: Tanggal;
  readonly kata: readonly ('hari ini' | 'sidang' | 'batas')[];
}

/** The days from today to the cut-off; where they are too many, those with a word alone. */
function listHari(hariIni: Tanggal, batas: Tanggal, sidang: readonly Tanggal[]): HariPita[] {
  const jarak = countHari(hariIni, batas);
  const semua = Array.from({ length: jarak + 1 }, (_, i): HariPita => {
    const tanggal = addHari(hariIni, i);
    const kata = [
      tanggal === hariIni && ('hari ini' as const),
      sidang.includes(tanggal) && ('sidang' as const),
      tanggal === batas && ('batas' as const),
    ].filter((satu) => satu !== false);
    return { tanggal, kata };
  });
  return semua.length <= HARI_PITA ? semua : semua.filter(({ kata }) => kata.length > 0).slice(-HARI_PITA);
}

const RUPA = { 'hari ini': 'kini', sidang: 'bersidang', batas: 'akhir' } as const;

function PitaHari({ hari }: { readonly hari: readonly HariPita[] }): JSX.Element {
  return (
    <>
      <ol className={kelas('hari')} aria-hidden="true">
        {hari.map(({ tanggal, kata }, i) => {
          const sebelum = hari[i - 1]?.tanggal;
          const renggang = sebelum !== undefined && countHari(sebelum, tanggal) > 1;
          return (
            <li key={tanggal} className={kelas(renggang && 'renggang')}>
              <span className={kelas(...kata.map((satu) => RUPA[satu]))}>{getHari(tanggal)}</span>
            </li>
          );
        })}
      </ol>
      <p className={kelas('kata-hari')}>
        {hari
          .filter(({ kata }) => kata.length > 0)
          .map(({ tanggal, kata }) => (
            <span key={tanggal} title={formatTanggal(tanggal)}>
              <b>{getHari(tanggal)}</b> {kata.join(', ')}
            </span>
          ))}
      </p>
    </>
  );
}
