import type { KeadaanWarga } from './daftar.ts';
import { type JenisUsulan, NAMA_JENIS_USULAN, proposesIntoProgram } from './jenis-usulan.ts';
import type { Peringatan } from './peringatan.ts';
import { type Program, splitProgram } from './program.ts';
import { NAMA_STATUS_USULAN, type StatusUsulan } from './usulan.ts';

/** What the data of the kelurahan knows about the person of a usulan that is being typed. */
export interface LatarIsian {
  /** Null where the registry does not know the person. */
  readonly warga: {
    readonly keadaan: KeadaanWarga;
    readonly desil: number | null;
    /** Codes of the programmes that the registry says the person receives. */
    readonly diterima: readonly string[];
  } | null;
  /** Open usulan about the same person that are about something else. */
  readonly lain: readonly { readonly jenis: JenisUsulan; readonly program: string; readonly status: StatusUsulan }[];
  readonly program: readonly Program[];
}

const KATA_KEADAAN: Readonly<Record<Exclude<KeadaanWarga, 'ada'>, string>> = {
  meninggal: 'Tercatat meninggal',
  pindah: 'Tercatat pindah',
  tidak_ditemukan: 'Tercatat tidak ditemukan',
};

/** Warnings on a usulan as it is typed, the weightiest first. They tell; they never keep anybody from proposing. */
export function findPeringatanIsian(jenis: JenisUsulan | null, program: string, latar: LatarIsian): Peringatan[] {
  const daftar: Peringatan[] = [];
  const { warga } = latar;
  if (warga !== null && warga.keadaan !== 'ada' && jenis !== 'keluar') {
    daftar.push({ judul: KATA_KEADAAN[warga.keadaan], rincian: 'Menurut data warga kelurahan. Periksa dahulu.' });
  }
  if (warga !== null && jenis !== null) daftar.push(...findPenerimaan(jenis, program, warga.diterima));
  if (warga !== null && jenis !== null && proposesIntoProgram(jenis)) {
    daftar.push(...findDesilDiLuar(program, warga.desil, latar.program));
  }
  for (const satu of latar.lain) {
    const judul = [NAMA_JENIS_USULAN[satu.jenis], satu.program].filter(Boolean).join(' ');
    daftar.push({
      judul: `Ada usulan lain: ${judul}`,
      rincian: `${NAMA_STATUS_USULAN[satu.status]}. Orang yang sama, hal yang lain.`,
    });
  }
  return daftar;
}

function findPenerimaan(jenis: JenisUsulan, program: string, diterima: readonly string[]): Peringatan[] {
  const kode = splitProgram(program);
  const rincian = 'Menurut data warga kelurahan.';
  if (proposesIntoProgram(jenis)) {
    const sudah = kode.filter((satu) => diterima.includes(satu));
    return sudah.length === 0 ? [] : [{ judul: `Tercatat sudah menerima ${sudah.join(', ')}`, rincian }];
  }
  if (jenis !== 'verifikasi_kelayakan' && jenis !== 'keluar' && jenis !== 'graduasi') return [];
  const belum = kode.filter((satu) => !diterima.includes(satu));
  return belum.length === 0 ? [] : [{ judul: `Tidak tercatat menerima ${belum.join(', ')}`, rincian }];
}

function findDesilDiLuar(program: string, desil: number | null, daftar: readonly Program[]): Peringatan[] {
  if (desil === null) return [];
  return splitProgram(program).flatMap((kode) => {
    const batas = daftar.find((satu) => satu.kode === kode)?.desilTerbesar;
    if (batas === undefined || desil <= batas) return [];
    return [
      {
        judul: `Desil ${desil}, di luar batas ${kode}`,
        rincian: `Program ini sampai desil ${batas}. Batas diatur di Pengaturan.`,
      },
    ];
  });
}
