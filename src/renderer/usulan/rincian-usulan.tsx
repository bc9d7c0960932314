import { skipToken, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { stripTolakan } from '#domain/balasan.ts';
import { NAMA_JENIS_USULAN } from '#domain/jenis-usulan.ts';
import { formatHitungan, hasKriteria } from '#domain/kriteria.ts';
import { NAMA_JENIS_KELAMIN } from '#domain/nik.ts';
import { computeUmur, formatTanggal, formatTanggalPendek, toTanggal } from '#domain/tanggal.ts';
import type { DataUsulan } from '#domain/usulan.ts';
import { bindClasses } from '../components/class-names.ts';
import { type Fact, Facts } from '../components/facts.tsx';
import { formatNik } from '../components/masked-nik.tsx';
import { PanelFoot } from '../components/side-panel.tsx';
import { EmptyState, ErrorState, LoadingState } from '../components/state-panels.tsx';
import { type client, orpc } from '../rpc/client.ts';
import { KriteriaUsulan } from './kriteria-usulan.tsx';
import { DaftarLampiran } from './lampiran-usulan.tsx';
import { StatusUsulanKata } from './status-usulan.tsx';
import { TindakanUsulan } from './tindakan-usulan.tsx';
import gaya from './usulan.module.css';

const kelas = bindClasses(gaya);

/** The usulan of the row that is chosen; null while none is. */
export function RincianUsulan({ id }: { readonly id: number | null }): JSX.Element {
  const usulan = useQuery(orpc.usulan.get.queryOptions({ input: id === null ? skipToken : { id } }));
  if (id === null) {
    return (
      <EmptyState icon="usulan" title="Belum ada baris yang dipilih">
        Pilih usulan dengan panah atau klik untuk melihat rinciannya.
      </EmptyState>
    );
  }
  if (usulan.isError) return <ErrorState error={usulan.error} onRetry={() => void usulan.refetch()} />;
  if (usulan.data === undefined) return <LoadingState />;
  return (
    <>
      <IsiUsulan usulan={usulan.data} />
      <PanelFoot>
        <TindakanUsulan usulan={usulan.data} />
      </PanelFoot>
    </>
  );
}

export type UsulanLengkap = Awaited<ReturnType<typeof client.usulan.get>>;

type TolakanUsulan = NonNullable<UsulanLengkap['tolakan']>;

/** Everything about one usulan; `lebar`: on a page of its own instead of beside the list. */
export function IsiUsulan({ usulan, lebar = false }: { readonly usulan: UsulanLengkap; readonly lebar?: boolean }) {
  const { data, status, asal, tolakan, kriteria, lampiran, penarikan } = usulan;
  return (
    <div className={kelas('rincian', lebar && 'lebar')}>
      <div>
        <h2>{data.nama}</h2>
        <p className={kelas('redup')}>{describeOrang(data)}</p>
      </div>
      <div>
        <StatusUsulanKata status={status} />
        {penarikan !== null && (
          <p>
            {formatTanggal(toTanggal(new Date(penarikan.waktu)))}: {penarikan.catatan}
          </p>
        )}
      </div>
      {tolakan !== null && (
        <section aria-label="Ditolak SIKS-NG">
          <h3>Ditolak SIKS-NG</h3>
          <Facts facts={listTolakan(tolakan)} />
        </section>
      )}
      <Facts facts={listUsulan({ ...data, catatan: stripTolakan(tolakan, data.catatan) })} />
      {hasKriteria(kriteria) && (
        <section aria-label="Kriteria">
          <h3 className={kelas('antara')}>
            <span>Kriteria</span>
            <span>{formatHitungan(kriteria)}</span>
          </h3>
          <KriteriaUsulan isi={kriteria} />
        </section>
      )}
      {lampiran.length > 0 && (
        <section aria-label="Foto">
          <h3>Foto dan pindaian</h3>
          <DaftarLampiran lampiran={lampiran} />
        </section>
      )}
      <section aria-label="Data orang">
        <h3>Data orang</h3>
        <Facts facts={listOrang(data)} />
      </section>
      {asal !== null && (
        <p className={kelas('redup')}>
          Dari berkas {asal.namaBerkas}, baris {asal.baris}, diimpor {formatTanggal(toTanggal(new Date(asal.waktu)))}.
        </p>
      )}
    </div>
  );
}

function describeOrang({ jenisKelamin, tanggalLahir, hubunganKeluarga }: DataUsulan): string {
  const umur = tanggalLahir === null ? null : computeUmur(tanggalLahir, toTanggal(new Date()));
  return [
    jenisKelamin === null ? null : NAMA_JENIS_KELAMIN[jenisKelamin],
    umur === null ? null : `${umur} tahun`,
    hubunganKeluarga === '' ? null : hubunganKeluarga.toLowerCase(),
  ]
    .filter((bagian) => bagian !== null)
    .join(', ');
}

/** Facts with something in them; an empty field of a list says nothing. */
function keepFilled(facts: readonly { readonly label: string; readonly isi: string }[]): readonly Fact[] {
  return facts.filter(({ isi }) => isi !== '');
}

function listUsulan(data: DataUsulan): readonly Fact[] {
  return keepFilled([
    { label: 'Jenis', isi: NAMA_JENIS_USULAN[data.jenis] },
    { label: 'Program', isi: data.program },
    { label: 'Pengusul', isi: data.pengusul },
    { label: 'Catatan', isi: data.catatan },
  ]);
}

/** Why it is before the hall once more, and where that came from. */
function listTolakan({
  hasil,
  keterangan,
  tanggal,
  namaSidang,
  tanggalSidang,
  balasan,
}: TolakanUsulan): readonly Fact[] {
  return [
    { label: 'Sebab', isi: <b>{keterangan || hasil}</b> },
    { label: 'Diketahui', isi: formatTanggal(tanggal) },
    { label: 'Diputus', isi: `${namaSidang}, ${formatTanggal(tanggalSidang)}` },
    {
      label: 'Dari',
      isi: (
        <Link to="/usulan/balasan/$balasan" params={{ balasan: String(balasan) }} className={kelas('taut')}>
          Balasan yang memuatnya
        </Link>
      ),
    },
  ];
}

function listOrang(data: DataUsulan): readonly Fact[] {
  return keepFilled([
    { label: 'NIK', isi: formatNik(data.nik) },
    { label: 'Nomor KK', isi: data.nomorKk === null ? 'belum diisi' : formatNik(data.nomorKk) },
    { label: 'Lahir', isi: formatLahir(data) },
    { label: 'Alamat', isi: data.alamat },
    { label: 'RT / RW', isi: data.rt === '' && data.rw === '' ? '' : `${data.rt} / ${data.rw}` },
    { label: 'Desil', isi: data.desil === null ? '' : String(data.desil) },
    { label: 'Ibu kandung', isi: data.ibuKandung },
    { label: 'Pekerjaan', isi: data.pekerjaan },
    { label: 'Status kawin', isi: data.statusKawin },
  ]);
}

function formatLahir({ tempatLahir, tanggalLahir }: DataUsulan): string {
  return [tempatLahir, tanggalLahir === null ? '' : formatTanggalPendek(tanggalLahir)]
    .filter((bagian) => bagian !== '')
    .join(', ');
}
