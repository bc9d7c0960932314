import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  notFound,
  redirect,
} from '@tanstack/react-router';
import { ErrorState, LoadingState } from './components/state-panels.tsx';
import { readTujuanDaftar } from './impor/daftar/tujuan-daftar.ts';
import { readTujuan } from './impor/tujuan-impor.ts';
import { readSaringGraduasi } from './pena/saring-graduasi.ts';
import { readSaringPena } from './pena/saring-pena.ts';
import { readBagian } from './pengaturan/bagian.ts';
import { readSaringLintas } from './rekap/lintas/saring-lintas.ts';
import { readTujuanRekonsiliasi } from './rekonsiliasi/tujuan-rekonsiliasi.ts';
import { Gate } from './shell/gate.tsx';
import { lazyScreen } from './shell/lazy-screen.ts';
import { NotFound } from './shell/not-found.tsx';
import { readSaringTemuan } from './temuan/saring-temuan.ts';
import { readSaringTerlewat, readWilayahLembar } from './terlewat/saring-terlewat.ts';
import { readTujuanBalasan } from './usulan/balasan/tujuan-balasan.ts';
import { readTujuanIsian } from './usulan/isian/tujuan-isian.ts';
import { readSaring } from './usulan/saring-usulan.ts';
import { readSaringWarga } from './warga/saring-warga.ts';

const akar = createRootRoute({ component: Gate, notFoundComponent: NotFound });

const beranda = createRoute({
  getParentRoute: () => akar,
  path: '/',
  component: lazyScreen(() => import('./beranda/beranda.tsx'), 'Beranda'),
});

const warga = createRoute({
  getParentRoute: () => akar,
  path: '/warga',
  validateSearch: readSaringWarga,
  component: lazyScreen(() => import('./warga/daftar-warga.tsx'), 'DaftarWarga'),
});

const imporDaftar = createRoute({
  getParentRoute: () => akar,
  path: '/warga/impor',
  validateSearch: readTujuanDaftar,
  component: lazyScreen(() => import('./impor/daftar/impor-daftar.tsx'), 'ImporDaftar'),
});

const isiDaftar = createRoute({
  getParentRoute: () => akar,
  path: '/warga/daftar/$berkas',
  component: lazyScreen(() => import('./impor/daftar/isi-daftar.tsx'), 'IsiDaftar'),
});

const temuan = createRoute({
  getParentRoute: () => akar,
  path: '/warga/temuan',
  validateSearch: readSaringTemuan,
  component: lazyScreen(() => import('./temuan/temuan.tsx'), 'Temuan'),
});

const terlewat = createRoute({
  getParentRoute: () => akar,
  path: '/warga/terlewat',
  validateSearch: readSaringTerlewat,
  component: lazyScreen(() => import('./terlewat/terlewat.tsx'), 'Terlewat'),
});

const lembarTerlewat = createRoute({
  getParentRoute: () => akar,
  path: '/warga/terlewat/lembar',
  validateSearch: readWilayahLembar,
  component: lazyScreen(() => import('./terlewat/lembar-terlewat.tsx'), 'LembarTerlewat'),
});

const halamanWarga = createRoute({
  getParentRoute: () => akar,
  path: '/warga/$kunci',
  component: lazyScreen(() => import('./warga/halaman-warga.tsx'), 'HalamanWarga'),
});

const usulan = createRoute({
  getParentRoute: () => akar,
  path: '/usulan',
  validateSearch: readSaring,
  component: lazyScreen(() => import('./usulan/daftar-usulan.tsx'), 'DaftarUsulan'),
});

const usulanBaru = createRoute({
  getParentRoute: () => akar,
  path: '/usulan/baru',
  validateSearch: readTujuanIsian,
  component: lazyScreen(() => import('./usulan/isian/isian-baru.tsx'), 'IsianBaru'),
});

const sptjm = createRoute({
  getParentRoute: () => akar,
  path: '/usulan/sptjm',
  component: lazyScreen(() => import('./usulan/sptjm/sptjm.tsx'), 'Sptjm'),
});

const kertasSptjm = createRoute({
  getParentRoute: () => akar,
  path: '/usulan/sptjm/$sptjm',
  component: lazyScreen(() => import('./usulan/sptjm/kertas-sptjm.tsx'), 'KertasSptjm'),
});

const balasan = createRoute({
  getParentRoute: () => akar,
  path: '/usulan/balasan',
  component: lazyScreen(() => import('./usulan/balasan/balasan.tsx'), 'Balasan'),
});

const halamanBalasan = createRoute({
  getParentRoute: () => akar,
  path: '/usulan/balasan/$balasan',
  validateSearch: readTujuanBalasan,
  component: lazyScreen(() => import('./usulan/balasan/halaman-balasan.tsx'), 'HalamanBalasan'),
});

const halamanUsulan = createRoute({
  getParentRoute: () => akar,
  path: '/usulan/$usulan',
  component: lazyScreen(() => import('./usulan/halaman-usulan.tsx'), 'HalamanUsulan'),
});

const usulanUbah = createRoute({
  getParentRoute: () => akar,
  path: '/usulan/$usulan/ubah',
  component: lazyScreen(() => import('./usulan/isian/isian-ubah.tsx'), 'IsianUbah'),
});

const imporUsulan = createRoute({
  getParentRoute: () => akar,
  path: '/usulan/impor',
  validateSearch: readTujuan,
  component: lazyScreen(() => import('./impor/impor.tsx'), 'Impor'),
});

const musyawarah = createRoute({
  getParentRoute: () => akar,
  path: '/musyawarah',
  component: lazyScreen(() => import('./musyawarah/daftar/daftar-sidang.tsx'), 'DaftarSidang'),
});

const bukuNomor = createRoute({
  getParentRoute: () => akar,
  path: '/musyawarah/nomor',
  component: lazyScreen(() => import('./musyawarah/nomor/buku-nomor.tsx'), 'BukuNomor'),
});

const bukaSidang = createRoute({
  getParentRoute: () => akar,
  path: '/musyawarah/baru',
  component: lazyScreen(() => import('./musyawarah/daftar/buka-sidang.tsx'), 'BukaSidang'),
});

/** The workspace of one session; its steps are shown inside. */
const sidang = createRoute({
  getParentRoute: () => akar,
  path: '/musyawarah/$sidang',
  component: lazyScreen(() => import('./musyawarah/ruang/ruang-sidang.tsx'), 'RuangSidang'),
});

const sidangAwal = createRoute({
  getParentRoute: () => sidang,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/musyawarah/$sidang/persiapan', params });
  },
});

const persiapan = createRoute({
  getParentRoute: () => sidang,
  path: '/persiapan',
  component: lazyScreen(() => import('./musyawarah/persiapan/persiapan.tsx'), 'Persiapan'),
});

const kehadiran = createRoute({
  getParentRoute: () => sidang,
  path: '/kehadiran',
  component: lazyScreen(() => import('./musyawarah/kehadiran/kehadiran.tsx'), 'Kehadiran'),
});

const pembahasan = createRoute({
  getParentRoute: () => sidang,
  path: '/pembahasan',
  component: lazyScreen(() => import('./musyawarah/pembahasan/pembahasan.tsx'), 'Pembahasan'),
});

const penutup = createRoute({
  getParentRoute: () => sidang,
  path: '/penutup',
  component: lazyScreen(() => import('./musyawarah/penutup/penutup.tsx'), 'Penutup'),
});

const beritaAcara = createRoute({
  getParentRoute: () => sidang,
  path: '/berita-acara',
  component: lazyScreen(() => import('./musyawarah/berita-acara/berita-acara.tsx'), 'BeritaAcara'),
});

const kirim = createRoute({
  getParentRoute: () => sidang,
  path: '/kirim',
  component: lazyScreen(() => import('./musyawarah/kirim/kirim.tsx'), 'Kirim'),
});

const notulen = createRoute({
  getParentRoute: () => sidang,
  path: '/notulen',
  component: lazyScreen(() => import('./musyawarah/notulen/notulen.tsx'), 'Notulen'),
});

const sanggahan = createRoute({
  getParentRoute: () => sidang,
  path: '/sanggahan',
  component: lazyScreen(() => import('./musyawarah/sanggahan/sanggahan.tsx'), 'SanggahanSidang'),
});

const adendum = createRoute({
  getParentRoute: () => sidang,
  path: '/adendum',
  component: lazyScreen(() => import('./musyawarah/adendum/adendum.tsx'), 'AdendumSidang'),
});

const kertasAdendum = createRoute({
  getParentRoute: () => sidang,
  path: '/adendum/$adendum',
  component: lazyScreen(() => import('./musyawarah/adendum/kertas-adendum.tsx'), 'KertasAdendum'),
});

const pengumuman = createRoute({
  getParentRoute: () => sidang,
  path: '/pengumuman',
  component: lazyScreen(() => import('./musyawarah/surat/pengumuman.tsx'), 'Pengumuman'),
});

const suratPengantar = createRoute({
  getParentRoute: () => sidang,
  path: '/surat-pengantar',
  component: lazyScreen(() => import('./musyawarah/surat/surat-pengantar.tsx'), 'SuratPengantar'),
});

const tandaTangan = createRoute({
  getParentRoute: () => sidang,
  path: '/tanda-tangan',
  component: lazyScreen(() => import('./musyawarah/tanda-tangan/tanda-tangan-kertas.tsx'), 'TandaTanganKertas'),
});

/** The projector's window, outside the shell. */
const layar = createRoute({
  getParentRoute: () => akar,
  path: '/layar/$sidang',
  component: lazyScreen(() => import('./layar/layar.tsx'), 'Layar'),
});

const calonPena = createRoute({
  getParentRoute: () => akar,
  path: '/pena',
  validateSearch: readSaringPena,
  component: lazyScreen(() => import('./pena/calon.tsx'), 'CalonPena'),
});

const graduasi = createRoute({
  getParentRoute: () => akar,
  path: '/pena/graduasi',
  validateSearch: readSaringGraduasi,
  component: lazyScreen(() => import('./pena/graduasi.tsx'), 'GraduasiPena'),
});

const rekonsiliasi = createRoute({
  getParentRoute: () => akar,
  path: '/rekonsiliasi',
  validateSearch: readTujuanRekonsiliasi,
  component: lazyScreen(() => import('./rekonsiliasi/rekonsiliasi.tsx'), 'Rekonsiliasi'),
});

const rekap = createRoute({
  getParentRoute: () => akar,
  path: '/rekap',
  component: lazyScreen(() => import('./rekap/rekap.tsx'), 'Rekap'),
});

const temuanLintas = createRoute({
  getParentRoute: () => akar,
  path: '/rekap/temuan',
  validateSearch: readSaringLintas,
  component: lazyScreen(() => import('./rekap/lintas/temuan-lintas.tsx'), 'TemuanLintas'),
});

const trenRekap = createRoute({
  getParentRoute: () => akar,
  path: '/rekap/tren',
  component: lazyScreen(() => import('./rekap/tren/tren.tsx'), 'TrenRekap'),
});

const hasilRekap = createRoute({
  getParentRoute: () => akar,
  path: '/rekap/hasil',
  component: lazyScreen(() => import('./rekap/hasil/hasil.tsx'), 'HasilRekap'),
});

const siksRekap = createRoute({
  getParentRoute: () => akar,
  path: '/rekap/siks',
  component: lazyScreen(() => import('./rekap/siks/siks.tsx'), 'SiksRekap'),
});

const terimaPaket = createRoute({
  getParentRoute: () => akar,
  path: '/rekap/terima',
  component: lazyScreen(() => import('./rekap/terima/terima-paket.tsx'), 'TerimaPaket'),
});

const rekapKelurahan = createRoute({
  getParentRoute: () => akar,
  path: '/rekap/$kode',
  beforeLoad: ({ params: { kode } }) => {
    if (!/^\d{10}$/.test(kode)) throw notFound();
  },
  component: lazyScreen(() => import('./rekap/kelurahan/halaman-kelurahan.tsx'), 'HalamanKelurahan'),
});

const ditolakRekap = createRoute({
  getParentRoute: () => akar,
  path: '/rekap/ditolak',
  component: lazyScreen(() => import('./rekap/ditolak/ditolak.tsx'), 'DitolakRekap'),
});

const pengaturan = createRoute({
  getParentRoute: () => akar,
  path: '/pengaturan',
  validateSearch: readBagian,
  component: lazyScreen(() => import('./pengaturan/pengaturan.tsx'), 'Pengaturan'),
});

const bantuan = createRoute({
  getParentRoute: () => akar,
  path: '/bantuan',
  component: lazyScreen(() => import('./bantuan/bantuan.tsx'), 'Bantuan'),
});

const pohon = akar.addChildren([
  beranda,
  warga,
  imporDaftar,
  isiDaftar,
  temuan,
  terlewat,
  lembarTerlewat,
  halamanWarga,
  usulan,
  usulanBaru,
  sptjm,
  kertasSptjm,
  balasan,
  halamanBalasan,
  halamanUsulan,
  usulanUbah,
  imporUsulan,
  musyawarah,
  bukaSidang,
  bukuNomor,
  sidang.addChildren([
    sidangAwal,
    persiapan,
    kehadiran,
    pembahasan,
    penutup,
    beritaAcara,
    kirim,
    notulen,
    sanggahan,
    adendum,
    kertasAdendum,
    pengumuman,
    tandaTangan,
    suratPengantar,
  ]),
  layar,
  rekonsiliasi,
  calonPena,
  graduasi,
  rekap,
  temuanLintas,
  trenRekap,
  hasilRekap,
  siksRekap,
  ditolakRekap,
  terimaPaket,
  rekapKelurahan,
  pengaturan,
  bantuan,
]);

/** The routes behind `#`, so that the page works from any address and from app://. */
export function createAppRouter() {
  return createRouter({
    routeTree: pohon,
    history: createHashHistory(),
    // A link to the same screen keeps its scroll; the screens scroll inside themselves.
    scrollRestoration: false,
    defaultPreload: 'intent',
    defaultPendingComponent: () => <LoadingState />,
    defaultErrorComponent: ({ error, reset }) => <ErrorState error={error} onRetry={reset} />,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
