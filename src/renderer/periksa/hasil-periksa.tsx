import type { JSX } from 'react';
import { NAMA_KERTAS } from '#domain/asal-kertas.ts';
import { assertNever } from '#domain/assert-never.ts';
import { formatJam, formatTanggal, toTanggal } from '#domain/tanggal.ts';
import { bindClasses } from '../components/class-names.ts';
import { type Fact, Facts } from '../components/facts.tsx';
import { Icon } from '../components/icon.tsx';
import { KeputusanTally } from '../components/keputusan-status.tsx';
import gaya from './periksa-berkas.module.css';
import type { Pemeriksaan } from './periksa-berkas.tsx';

const kelas = bindClasses(gaya);

type Hasil = Pemeriksaan['hasil'];
type Bandingan = NonNullable<Pemeriksaan['bandingan']>;

interface HasilPeriksaProps {
  readonly namaBerkas: string;
  readonly periksa: Pemeriksaan;
}

/** What was found, the verdict first. */
export function HasilPeriksa({ namaBerkas, periksa: { hasil, bandingan } }: HasilPeriksaProps): JSX.Element {
  const baik = hasil.sah && (bandingan === null || isBaik(bandingan));
  return (
    <div className={kelas('hasil')}>
      <p className={kelas('kepala')}>
        <Icon name={baik ? 'cek' : 'ingat'} />
        {baik ? KATA_UTUH[hasil.jenis] : 'Berkas ini tidak dapat dipercaya'}
      </p>
      <p className={kelas('redup')}>{namaBerkas}</p>
      {bandingan !== null && <p>{describeBandingan(bandingan)}</p>}
      {hasil.temuan.length > 0 && (
        <ul>
          {hasil.temuan.map(({ kode, berkas, pesan }) => (
            <li key={`${kode} ${berkas} ${pesan}`}>
              {pesan} <span className={kelas('redup')}>({berkas === '' ? kode : `${berkas}, ${kode}`})</span>
            </li>
          ))}
        </ul>
      )}
      <Facts facts={listFacts(hasil, bandingan)} />
      {hasil.isi !== null && <KeputusanTally jumlah={hasil.isi.jumlah} />}
    </div>
  );
}

const KATA_UTUH = {
  paket: 'Paket utuh dan semua bagiannya cocok',
  kertas: 'Kertas utuh, persis seperti saat dicetak',
} as const;

/** A paper of a session that is not in this data says nothing against itself. */
function isBaik({ keadaan }: Bandingan): boolean {
  return keadaan === 'cocok' || keadaan === 'tidak_dikenal';
}

function describeBandingan({ keadaan, namaSidang, halaman }: Bandingan): string {
  switch (keadaan) {
    case 'cocok':
      return `Cocok dengan keputusan ${namaSidang} di data ini.`;
    case 'keputusan_berbeda':
      return `Keputusan pada kertas ini berbeda dari ${namaSidang} di data ini.`;
    case 'halaman_berbeda':
      return `Halaman ${halaman.join(', ')} berbeda dari cetakan ${namaSidang} di data ini.`;
    case 'susunan_berubah':
      return `Tiap halaman sama dengan cetakan ${namaSidang} di data ini, tetapi segel, susunan, atau keterangan berkasnya berbeda.`;
    case 'tidak_dibandingkan':
      return `Kertas ini tidak disegel dengan kunci data ini atau berubah sesudahnya, dan isinya tidak dapat dibandingkan dengan ${namaSidang}.`;
    case 'tidak_dikenal':
      return 'Sidangnya tidak ada di data ini, jadi keputusannya tidak dibandingkan.';
    default:
      return assertNever(keadaan);
  }
}

function listFacts({ isi, kertas, jenis }: Hasil, bandingan: Bandingan | null): Fact[] {
  const [satu] = kertas;
  const asal = satu?.asal ?? null;
  const facts: Fact[] = [];
  if (isi !== null) {
    facts.push(
      { label: 'Kelurahan', isi: isi.kelurahan },
      { label: 'Sidang', isi: `${isi.namaSidang}, ${formatTanggal(isi.tanggal)}` },
      { label: 'Berita acara', isi: isi.nomorBeritaAcara },
    );
  } else if (jenis === 'kertas' && asal !== null) {
    facts.push(
      { label: NAMA_KERTAS[asal.kertas], isi: asal.nomor },
      {
        label: asal.kertas === 'sptjm' ? 'Pernyataan' : 'Sidang',
        isi: `${asal.namaSidang}, Kelurahan ${asal.kelurahan}`,
      },
      { label: 'Kode verifikasi', isi: satu?.kodeVerifikasi },
    );
  }
  facts.push(...(satu?.tandaDigital ?? []).map(describeTanda));
  if (satu?.utuh === true && satu.sidikKunci !== null) {
    facts.push({ label: 'Disegel dengan kunci', isi: `${satu.sidikKunci}${describeKunci(bandingan)}` });
  }
  return facts;
}

function describeTanda(tanda: Hasil['kertas'][number]['tandaDigital'][number], i: number): Fact {
  const { nama, penerbit, waktu, utuh, berlaku } = tanda;
  const saat = waktu === null ? '' : `, ${formatWaktu(new Date(waktu))}`;
  const cacat = utuh ? (berlaku ? '' : '. Sertifikatnya tidak berlaku saat itu') : '. TIDAK COCOK dengan isi kertas';
  return {
    label: `Tanda tangan elektronik ${i + 1}`,
    isi: nama === null ? 'Tidak dapat dibaca' : `${nama}${saat}, sertifikat dari ${penerbit}${cacat}.`,
  };
}

function formatWaktu(saat: Date): string {
  return `${formatTanggal(toTanggal(saat))} pukul ${formatJam(saat)} WIB`;
}

function describeKunci(bandingan: Bandingan | null): string {
  if (bandingan === null || bandingan.kunciSendiri === null) return '';
  return bandingan.kunciSendiri ? ' (kunci data ini)' : ' (kunci lain; cocokkan dengan yang dibacakan kelurahan itu)';
}
