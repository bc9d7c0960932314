import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import { LANGKAH_SIDANG, NAMA_LANGKAH_SIDANG } from '#domain/sidang.ts';
import {
  formatTanggal,
  getHari,
  getNamaBulan,
  getNamaHari,
  getTahun,
  type Tanggal,
  toTanggal,
} from '#domain/tanggal.ts';
import { formatAngka, formatDari } from '../components/angka.ts';
import { ButtonLink } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { bindClasses } from '../components/class-names.ts';
import { Icon } from '../components/icon.tsx';
import { useKeys } from '../components/keys/use-keys.ts';
import { ErrorState } from '../components/state-panels.tsx';
import { orpc } from '../rpc/client.ts';
import gaya from './beranda.module.css';
import type { RingkasanSidang } from './ringkasan-sidang.ts';

const kelas = bindClasses(gaya);

export interface KartuSidangProps {
  /** The open session that comes soonest; undefined when none is open. */
  readonly ringkasan: RingkasanSidang | undefined;
  /** Usulan that could go on a new agenda. */
  readonly menunggu: number;
}

/** The session that is next or under way, and the one button that goes on with it. */
export function KartuSidang({ ringkasan, menunggu }: KartuSidangProps): JSX.Element {
  return ringkasan === undefined ? <TanpaSidang menunggu={menunggu} /> : <SidangTerbuka ringkasan={ringkasan} />;
}

function TanpaSidang({ menunggu }: { readonly menunggu: number }): JSX.Element {
  const navigate = useNavigate();
  const tujuan = menunggu > 0 ? '/musyawarah/baru' : '/usulan/impor';
  const kata = menunggu > 0 ? 'Buka sidang' : 'Impor daftar usulan';
  useKeys({ Enter: { label: kata, run: () => void navigate({ to: tujuan }) } });
  return (
    <Card>
      <div className={kelas('sidang')}>
        <div>
          <p className={kelas('atas')}>Sidang berikutnya</p>
          <p className={kelas('kapan')}>Belum dibuka</p>
          <p className={kelas('tempat')}>
            {menunggu > 0 ? `${formatAngka(menunggu)} usulan dapat dibahas.` : 'Tidak ada usulan yang menunggu.'}
          </p>
          <ButtonLink to={tujuan} variant="primary" kbd="Enter">
            {kata}
          </ButtonLink>
        </div>
      </div>
    </Card>
  );
}

function SidangTerbuka({ ringkasan }: { readonly ringkasan: RingkasanSidang }): JSX.Element {
  const navigate = useNavigate();
  const { id, nama, tanggal, tempat, usulan, diputus, hadir, diundang } = ringkasan;
  const sidang = useQuery(orpc.sidang.get.queryOptions({ input: { sidang: id } }));
  const selesai = sidang.data?.langkahSelesai ?? [];
  // A discussion that has begun goes on, even where nobody was marked present yet; Penutup reminds of that.
  const berjalan = diputus > 0 && diputus < usulan;
  const berikut = berjalan ? 'pembahasan' : (LANGKAH_SIDANG.find((langkah) => !selesai.includes(langkah)) ?? 'kirim');
  const params = { sidang: String(id) };
  const kata = `Lanjutkan ${NAMA_LANGKAH_SIDANG[berikut]}`;
  useKeys({
    Enter: {
      label: kata,
      run: () => void navigate({ to: `/musyawarah/$sidang/${berikut}`, params }),
      when: sidang.isSuccess,
    },
  });
  const hariIni = tanggal === toTanggal(new Date());
  const kurang = useQuery(orpc.sidang.kekurangan.queryOptions({ input: { sidang: id } }));
  const tanpaKk = kurang.data?.find(({ kode }) => kode === 'KK_KOSONG')?.jumlah ?? 0;
  const narasumber = sidang.data?.isian.narasumber.length ?? 0;
  const angka = [
    { langkah: 'persiapan', kata: 'Usulan pada agenda', isi: formatAngka(usulan), cukup: usulan > 0 },
    { langkah: 'pembahasan', kata: 'Tanpa nomor KK', isi: formatAngka(tanpaKk), cukup: tanpaKk === 0 },
    {
      langkah: 'persiapan',
      kata: 'Narasumber',
      isi: narasumber === 0 ? 'belum diisi' : `${narasumber} orang`,
      cukup: narasumber > 0,
    },
    {
      langkah: 'kehadiran',
      kata: 'Hadir',
      isi: formatDari(hadir, diundang),
      cukup: selesai.includes('kehadiran'),
    },
    {
      langkah: 'pembahasan',
      kata: 'Diputuskan',
      isi: formatDari(diputus, usulan),
      cukup: selesai.includes('pembahasan'),
    },
  ] as const;
  return (
    <Card>
      <div className={kelas('sidang')}>
        <div>
          <p className={kelas('atas')}>
            {hariIni ? 'Sidang hari ini' : 'Sidang terbuka'} · {nama}
          </p>
          <p className={kelas('kapan')}>
            {getNamaHari(tanggal)},{' '}
            {getTahun(tanggal) === getTahun(toTanggal(new Date())) ? formatHariBulan(tanggal) : formatTanggal(tanggal)}
          </p>
          <p className={kelas('tempat')}>
            {sidang.data === undefined ? '' : `${sidang.data.isian.mulai} di `}
            {tempat}
          </p>
          <span className={kelas('tombol')}>
            {sidang.isSuccess && (
              <ButtonLink to={`/musyawarah/$sidang/${berikut}`} params={params} variant="primary" kbd="Enter">
                {kata}
              </ButtonLink>
            )}
          </span>
          {sidang.isError && <ErrorState error={sidang.error} onRetry={() => void sidang.refetch()} />}
        </div>
        <ul className={kelas('daftar')}>
          {angka.map((satu) => (
            <li key={satu.kata}>
              <Link to={`/musyawarah/$sidang/${satu.langkah}`} params={params}>
                <Icon name={satu.cukup ? 'cek' : 'nol'} size="s" />
                {satu.kata}
                <b>{satu.isi}</b>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}

/** `12 November` */
function formatHariBulan(tanggal: Tanggal): string {
  return `${getHari(tanggal)} ${getNamaBulan(tanggal)}`;
}
