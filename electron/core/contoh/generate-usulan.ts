import type { WilayahKelurahan } from '#domain/kelurahan.ts';
import { PROGRAM_AWAL } from '#domain/program.ts';
import { computeUmur, type Tanggal } from '#domain/tanggal.ts';
import type { DataUsulan, StatusHamil } from '#domain/usulan.ts';
import type { Acak } from './acak.ts';
import { shiftHari, type WargaContoh } from './generate-warga.ts';

/** Each resident can be proposed this often at least: of the seven starting programmes a family receives three at most. */
export const USULAN_PER_WARGA = 3;

type JenisDanProgram = Pick<DataUsulan, 'jenis' | 'program'>;

/**
 * Exactly `banyak` usulan about the residents, by RT and family. Nobody is proposed twice before everyone is proposed once, and
 * nobody for what the family receives. Only the kinds that a SIKS-NG sheet can carry: usulan_baru and usulan_program.
 * `banyak` is at most `USULAN_PER_WARGA` times the residents.
 */
export function generateUsulan(
  acak: Acak,
  warga: readonly WargaContoh[],
  banyak: number,
  wilayah: WilayahKelurahan,
  hariIni: Tanggal,
): DataUsulan[] {
  const calon = warga
    .map((satu, letak) => ({ satu, letak, giliran: acak.fraction() * getJarak(satu) }))
    .sort((a, b) => a.giliran - b.giliran || a.letak - b.letak)
    .map((satu) => ({
      ...satu,
      pilihan: listPilihan(acak, satu.satu, hariIni),
      pribadi: drawPribadi(acak, satu.satu, hariIni),
    }));
  const terpilih: { letak: number; usulan: DataUsulan }[] = [];
  for (let putaran = 0; putaran < USULAN_PER_WARGA && terpilih.length < banyak; putaran += 1) {
    for (const { satu, letak, pilihan, pribadi } of calon.slice(0, banyak - terpilih.length)) {
      const pilihanIni = pilihan[putaran];
      if (pilihanIni === undefined) throw new Error('Pilihan usulan contoh habis');
      terpilih.push({ letak, usulan: { ...createData(satu, wilayah), ...pribadi, ...pilihanIni } });
    }
  }
  return terpilih
    .sort((a, b) => (a.usulan.rt < b.usulan.rt ? -1 : a.usulan.rt > b.usulan.rt ? 1 : a.letak - b.letak))
    .map(({ usulan }) => usulan);
}

/** Who is proposed early: heads of families before children, low desil before high. */
function getJarak({ hubunganKeluarga, desil }: WargaContoh): number {
  const keluarga = hubunganKeluarga === 'Kepala keluarga' ? 1 : hubunganKeluarga === 'Anak' ? 5 : 2;
  return keluarga * (1 + (desil ?? 3));
}

/** What the resident may be proposed for, the likeliest first. */
function listPilihan(acak: Acak, warga: WargaContoh, hariIni: Tanggal): JenisDanProgram[] {
  const diterima = warga.programDiterima.split(', ');
  const umur = computeUmur(warga.tanggalLahir, hariIni);
  const urutan = PROGRAM_AWAL.map(({ kode }) => kode)
    .filter((kode) => kode !== 'DTSEN' && !diterima.includes(kode))
    .map((kode) => ({ kode, jarak: acak.fraction() / getBobot(kode, umur, diterima) }))
    .sort((a, b) => a.jarak - b.jarak)
    .map(({ kode }): JenisDanProgram => ({ jenis: 'usulan_program', program: kode }));
  return warga.desil === null ? [{ jenis: 'usulan_baru', program: 'DTSEN' }, ...urutan] : urutan;
}

/** How likely a programme is for someone of that age. */
function getBobot(program: string, umur: number, diterima: readonly string[]): number {
  const dewasa = umur >= 19;
  switch (program) {
    case 'PBI-JK':
      return diterima.includes('JKSS') ? 1 : 6;
    case 'JKSS':
      return diterima.includes('PBI-JK') ? 0.1 : 3;
    case 'PKH':
    case 'SEMBAKO':
      return dewasa ? 5 : 0.1;
    case 'ATENSI':
      return umur >= 60 ? 3 : 0.1;
    default:
      return umur >= 20 && umur <= 45 && diterima.some((kode) => kode === 'PKH' || kode === 'SEMBAKO') ? 4 : 0.1;
  }
}

type Pribadi = Pick<DataUsulan, 'statusDisabilitas' | 'kodeDisabilitas' | 'statusHamil' | 'tanggalMulaiHamil'>;

function drawPribadi(acak: Acak, warga: WargaContoh, hariIni: Tanggal): Pribadi {
  const umur = computeUmur(warga.tanggalLahir, hariIni);
  const disabilitas = acak.chance(0.04);
  const hamil = umur >= 20 && umur <= 40 && warga.hubunganKeluarga === 'Istri' && acak.chance(0.08);
  const tidakHamil: StatusHamil = warga.jenisKelamin === 'P' && umur >= 15 ? 'TIDAK' : '';
  return {
    statusDisabilitas: disabilitas ? 'YA' : 'TIDAK',
    kodeDisabilitas: disabilitas ? String(acak.int(1, 5)) : '',
    statusHamil: hamil ? 'YA' : tidakHamil,
    tanggalMulaiHamil: hamil ? shiftHari(hariIni, -acak.int(30, 240)) : null,
  };
}

function createData(
  warga: WargaContoh,
  wilayah: WilayahKelurahan,
): Omit<DataUsulan, keyof Pribadi | 'jenis' | 'program'> {
  const { programDiterima: _, usaha: __, ...orang } = warga;
  return {
    ...orang,
    provinsi: wilayah.provinsi.nama,
    kabupaten: wilayah.kota.nama,
    kecamatan: wilayah.kecamatan.nama,
    kelurahan: wilayah.kelurahan.nama,
    pengusul: `Ketua RT ${warga.rt}/RW ${warga.rw}`,
    catatan: '',
  };
}
