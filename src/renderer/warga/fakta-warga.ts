import type { Warga } from '#contract/warga.ts';
import { NAMA_KEADAAN_WARGA } from '#domain/daftar.ts';
import { NAMA_JENIS_KELAMIN } from '#domain/nik.ts';
import { formatTanggalPendek, toTanggal } from '#domain/tanggal.ts';
import type { Fact } from '../components/facts.tsx';
import { formatNik } from '../components/masked-nik.tsx';
import { formatRtRw } from './kolom-warga.tsx';

interface FaktaTeks extends Fact {
  readonly isi: string;
}

/** `Perempuan, 47 tahun, kepala keluarga` */
export function describeWarga({ jenisKelamin, umur, hubunganKeluarga, keadaan }: Warga): string {
  return [
    jenisKelamin === null ? '' : NAMA_JENIS_KELAMIN[jenisKelamin],
    umur === null ? '' : `${umur} tahun`,
    hubunganKeluarga.toLowerCase(),
    keadaan === 'ada' ? '' : NAMA_KEADAAN_WARGA[keadaan].toLowerCase(),
  ]
    .filter((bagian) => bagian !== '')
    .join(', ');
}

/** What identifies the person, as in the column beside the list. */
export function listFaktaPokok(warga: Warga): readonly FaktaTeks[] {
  return [
    { label: 'NIK', isi: warga.nik === null ? 'belum ada yang sah' : formatNik(warga.nik) },
    { label: 'Nomor KK', isi: warga.nomorKk === null ? 'belum ada yang sah' : formatNik(warga.nomorKk) },
    ...keepFilled([
      { label: 'Alamat', isi: warga.alamat },
      { label: 'RT / RW', isi: formatRtRw(warga) },
      { label: 'Desil', isi: warga.desil === null ? '' : String(warga.desil) },
      { label: 'Program', isi: warga.program.join(', ') },
      { label: 'SIKS-NG', isi: describeSiks(warga.siks) },
    ]),
  ];
}

/** Everything that the registry knows of the person. */
export function listFaktaLengkap(warga: Warga): readonly FaktaTeks[] {
  const lahir = [warga.tempatLahir, warga.tanggalLahir === null ? '' : formatTanggalPendek(warga.tanggalLahir)];
  return [
    ...listFaktaPokok(warga),
    ...keepFilled([
      { label: 'Lahir', isi: lahir.filter((bagian) => bagian !== '').join(', ') },
      { label: 'Jenis kelamin', isi: warga.jenisKelamin === null ? '' : NAMA_JENIS_KELAMIN[warga.jenisKelamin] },
      { label: 'Hubungan', isi: warga.hubunganKeluarga },
      { label: 'Ibu kandung', isi: warga.ibuKandung },
      { label: 'Pekerjaan', isi: warga.pekerjaan },
      { label: 'Usaha', isi: warga.usaha },
      { label: 'Status kawin', isi: warga.statusKawin },
    ]),
    { label: 'Keadaan', isi: NAMA_KEADAAN_WARGA[warga.keadaan] },
  ];
}

function keepFilled(facts: readonly FaktaTeks[]): readonly FaktaTeks[] {
  return facts.filter(({ isi }) => isi !== '');
}

/** `12-11-2026` of a moment. */
export function formatHari(waktu: string): string {
  return formatTanggalPendek(toTanggal(new Date(waktu)));
}

/** `DITOLAK: NIK tidak ditemukan`; empty while SIKS-NG has not answered. */
function describeSiks(siks: Warga['siks']): string {
  if (siks === null) return '';
  return siks.keterangan === '' ? siks.hasil : `${siks.hasil}: ${siks.keterangan}`;
}
