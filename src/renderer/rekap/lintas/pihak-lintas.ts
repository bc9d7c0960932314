import type { TemuanLintas } from '#contract/rekap.ts';
import { KATA_ALASAN } from '#domain/alasan.ts';
import { NAMA_JENIS_USULAN } from '#domain/jenis-usulan.ts';
import { formatPutusan } from '#domain/putusan.ts';
import { formatTanggalPendek } from '#domain/tanggal.ts';
import { formatNik } from '../../components/masked-nik.tsx';
import type { KolomBanding } from '../../warga/tabel-banding.tsx';

export type PihakLintas = TemuanLintas['pihak'][number];

/** Names a side within its finding: one decision of one package. */
export function getKunciPihak({ paket, nomor }: PihakLintas): string {
  return `${paket} ${nomor}`;
}

/** `Usulan program PKH` */
export function nameUsulanPihak({ jenisUsulan, program }: PihakLintas): string {
  return program === '' ? NAMA_JENIS_USULAN[jenisUsulan] : `${NAMA_JENIS_USULAN[jenisUsulan]} ${program}`;
}

/** A side as a column of a comparison. */
export function toKolomPihak(pihak: PihakLintas, nomorShown: boolean): KolomBanding {
  const { kelurahan, namaSidang, tanggal, nomor, nik, nama, jenisUsulan, program, putusan, alasan } = pihak;
  return {
    kunci: getKunciPihak(pihak),
    judul: kelurahan.nama,
    keterangan: `${namaSidang}, ${formatTanggalPendek(tanggal)}`,
    dihitung: true,
    isi: [
      { label: 'Nama', isi: nama },
      { label: 'NIK', isi: nomorShown ? formatNik(nik) : `•••• •••• •••• ${nik.slice(-4)}` },
      { label: 'Usulan', isi: NAMA_JENIS_USULAN[jenisUsulan] },
      { label: 'Program', isi: program },
      { label: 'Keputusan', isi: formatPutusan(jenisUsulan, putusan) },
      ...(alasan === null ? [] : [{ label: 'Alasan', isi: KATA_ALASAN[alasan].lengkap }]),
      { label: 'Nomor pada agenda', isi: String(nomor) },
    ],
  };
}
