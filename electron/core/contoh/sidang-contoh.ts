import { createHash } from 'node:crypto';
import { type CatatanSidang, type KeputusanTercatat, type Peserta, serializeKeputusan } from '#domain/berita-acara.ts';
import { DASAR_HUKUM_AWAL, type Kelurahan, type WilayahKelurahan } from '#domain/kelurahan.ts';
import { abbreviateNama, formatNomorSurat, POLA_NOMOR_AWAL } from '#domain/nomor-surat.ts';
import { proposePenanda } from '#domain/penanda-tangan.ts';
import { AGENDA_AWAL, formatNamaSidang } from '#domain/sidang.ts';
import { getBulan, getTahun, type Tanggal } from '#domain/tanggal.ts';
import type { Acak } from './acak.ts';
import { pickNamaDepan, pickNamaRekaan } from './nama-rekaan.ts';
import { createPilarContoh } from './pilar-contoh.ts';

export interface BahanSidang {
  readonly acak: Acak;
  readonly wilayah: WilayahKelurahan;
  readonly tanggal: Tanggal;
  readonly keputusan: readonly KeputusanTercatat[];
  /** UUID */
  readonly sidang: string;
}

/** The record of a closed session in a kelurahan of the sample city: decided by mufakat, signed on paper. */
export function createSidangContoh({ acak, wilayah, tanggal, keputusan, sidang }: BahanSidang): CatatanSidang {
  const kelurahan = createKelurahanRekaan(acak, wilayah);
  const { lurah, sekretaris, kop, ukuranKertas, dasarHukum, polaNomor, singkatan } = kelurahan;
  const peserta = createPeserta(acak, kelurahan);
  const penanda = proposePenanda({
    pimpinan: lurah,
    notulis: sekretaris,
    lurah,
    peserta: peserta.map((orang) => ({ ...orang, pilar: orang.nomor })),
  });
  const bulan = getBulan(tanggal);
  return {
    versi: 2,
    sidang,
    namaSidang: formatNamaSidang(bulan, getTahun(tanggal)),
    nomorBeritaAcara: formatNomorSurat(polaNomor, bulan, tanggal, singkatan),
    tanggal,
    mulai: '09.00',
    selesai: '11.40',
    tempat: `Aula Kantor Lurah ${wilayah.kelurahan.nama}`,
    wilayah,
    kop,
    ukuranKertas,
    dasarHukum,
    agenda: AGENDA_AWAL,
    pimpinan: lurah,
    notulis: sekretaris,
    narasumber: [],
    lurah,
    peserta,
    keputusan,
    jalannya: [],
    sanggahan: [],
    notulen: [],
    foto: [],
    penandaTangan: penanda.map(({ pilar: _, ...tempat }) => ({ ...tempat, cara: 'kertas', goresan: null })),
    ditutupPada: `${tanggal}T04:40:00.000Z`,
    sidikKeputusan: createHash('sha256').update(serializeKeputusan(keputusan)).digest('hex'),
    contoh: true,
  };
}

function createKelurahanRekaan(acak: Acak, wilayah: WilayahKelurahan): Kelurahan {
  const pickNama = (jenisKelamin: 'L' | 'P'): string => `${pickNamaDepan(acak, jenisKelamin)} ${pickNamaRekaan(acak)}`;
  return {
    wilayah,
    lurah: { nama: `${pickNama(acak.pick(['L', 'P']))}, S.Sos.`, nip: '00000000 000000 0 001', jabatan: 'Lurah' },
    sekretaris: {
      nama: `${pickNama(acak.pick(['L', 'P']))}, S.E.`,
      nip: '00000000 000000 0 002',
      jabatan: 'Sekretaris Kelurahan',
    },
    kop: { alamat: 'Contoh, data rekaan · Jalan Umpama Raya No. 0, Padang 00000', kontak: '', logo: null },
    polaNomor: POLA_NOMOR_AWAL,
    singkatan: abbreviateNama(wilayah.kelurahan.nama),
    dasarHukum: DASAR_HUKUM_AWAL,
    ukuranKertas: 'F4',
  };
}

/** The roster of the sample kelurahan with names of this one; most came. */
function createPeserta(acak: Acak, kelurahan: Kelurahan): Peserta[] {
  return createPilarContoh(kelurahan).map(({ nama, unsur, jabatan }, i) => {
    const hadir = unsur === 'kelurahan' || acak.chance(0.85);
    return {
      nomor: i + 1,
      nama: unsur === 'kelurahan' ? nama : `${pickNamaDepan(acak, acak.pick(['L', 'P']))} ${pickNamaRekaan(acak)}`,
      jabatan,
      unsur,
      hadir,
      datang: hadir ? `08.${String(acak.int(30, 59))}` : null,
      pulang: null,
      cara: hadir ? 'kertas' : 'belum',
      goresan: null,
    };
  });
}
