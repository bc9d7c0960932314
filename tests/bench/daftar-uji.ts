import type { Nik, NomorKk } from '#domain/nik.ts';
import type { OrangPadanan } from '#domain/padanan/orang-padanan.ts';
import { createTanggal, type Tanggal } from '#domain/tanggal.ts';

const PRIA = 'Muhammad,Ahmad,Budi,Yusuf,Rizki,Hendra,Agus,Syafrizal,Zulkifli,Anwar,Dedi,Taufik,Iskandar,Rahmat'.split(
  ',',
);
const WANITA = 'Siti,Sri,Dewi,Rina,Fitri,Eka,Yulinar,Desi,Rosma,Nurhayati,Ermawati,Yusniar,Lisna,Darmis'.split(',');
const TENGAH = 'Hidayat,Wahyuni,Rahman,Lestari,Saputra,Hayati,Ilham,Permata,Ramadhan,Putri,Syahrul,Aminah'.split(',');
const KELUARGA = 'Umpama,Rekaan,Contoh,Misal,Khayal,Fiksi,Andai,Ibarat,Teladan'.split(',');
/** Spellings that clerks take for each other. */
const EJAAN: readonly (readonly [string, string])[] = [
  ['Muhammad', 'M.'],
  ['Siti', 'St.'],
  ['Yusuf', 'Jusuf'],
  ['Syah', 'Sjah'],
  ['Rizki', 'Rizky'],
  ['Zul', 'Dzul'],
  ['Fitri', 'Pitri'],
];
const LETAK_RT = 40;

type Acak = (batas: number) => number;

/** Numbers below a bound, the same ones in every run. */
function createAcak(benih: number): Acak {
  let kini = benih;
  return (batas) => {
    kini = (Math.imul(kini, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((kini / 2 ** 32) * batas);
  };
}

const pad = (n: number, panjang = 2): string => String(n).padStart(panjang, '0');
const pick = (acak: Acak, daftar: readonly string[]): string => daftar[acak(daftar.length)] ?? '';

/**
 * A registry of families (`kanan`) and a list of nearly the same people (`kiri`) with the damage that lists have; rows of one
 * person have one id, which is the truth that a matcher is held against.
 */
export function createDaftarUji(banyak: number): { readonly kiri: OrangPadanan[]; readonly kanan: OrangPadanan[] } {
  const acak = createAcak(7);
  const kanan: OrangPadanan[] = [];
  for (let id = 0; id < banyak; ) {
    const keluarga = createKeluarga(acak, id);
    kanan.push(...keluarga.slice(0, banyak - id));
    id += keluarga.length;
  }
  const asing = { id: banyak };
  return { kiri: kanan.map((satu, i) => changeOrang(acak, satu, kanan[i ^ 1] ?? satu, asing)), kanan };
}

interface Jejak {
  readonly hari: number;
  readonly bulan: number;
  readonly tahun: number;
}

function drawLahir(acak: Acak, dari: number, lama: number): Jejak {
  // Of the old many have 1 January, for their birthday is not known.
  const tahun = dari + acak(lama);
  if (tahun < 1965 && acak(4) === 0) return { hari: 1, bulan: 1, tahun };
  return { hari: 1 + acak(28), bulan: 1 + acak(12), tahun };
}

/** Father, mother and two children; now and then twins, a son with his father's name, sisters one letter apart. */
function createKeluarga(acak: Acak, id: number): OrangPadanan[] {
  const marga = pick(acak, KELUARGA);
  const nomorKk = `1371010101${pad(1 + id, 6)}` as NomorKk;
  const rumah = { alamat: `Jl. ${pick(acak, KELUARGA)} No. ${1 + acak(180)}`, ...drawRt(acak) };
  const nama = (laki: boolean): string => `${pick(acak, laki ? PRIA : WANITA)} ${pick(acak, TENGAH)} ${marga}`;
  const ibu = `${pick(acak, WANITA)} ${pick(acak, TENGAH)} ${pick(acak, KELUARGA)}`;
  const build = (urutan: number, laki: boolean, isi: string, jejak: Jejak, ibuKandung: string): OrangPadanan => {
    const nik = createNik(acak, jejak, laki);
    const tanggalLahir = toTanggal(jejak);
    const tetap = { keadaan: 'ada', segmen: '', desil: 3 } as const;
    const jenisKelamin = laki ? 'L' : 'P';
    return {
      id: id + urutan,
      nik,
      nikTertulis: nik,
      nomorKk,
      nama: isi,
      tanggalLahir,
      ibuKandung,
      jenisKelamin,
      ...rumah,
      ...tetap,
    };
  };
  const ayah = nama(true);
  const [lahirAnak, kembar, laki] = [drawLahir(acak, 1985, 35), acak(40) === 0, acak(2) === 0];
  const anak = acak(60) === 0 && laki ? ayah : nama(laki);
  const adik = kembar
    ? anak.replace(/^(\S+?)(\S)( |$)/, (_, awal, huruf) => `${awal}${huruf === 'i' ? 'a' : 'i'} `)
    : nama(!laki);
  return [
    build(0, true, ayah, drawLahir(acak, 1940, 45), nama(false)),
    build(1, false, ibu, drawLahir(acak, 1942, 45), nama(false)),
    build(2, laki, anak, lahirAnak, ibu),
    build(3, kembar ? laki : !laki, adik, kembar ? lahirAnak : drawLahir(acak, 1985, 35), ibu),
  ];
}

function drawRt(acak: Acak): { rt: string; rw: string } {
  const rt = 1 + acak(LETAK_RT);
  return { rt: pad(rt, 3), rw: pad(1 + (rt % 12), 3) };
}

function createNik(acak: Acak, { hari, bulan, tahun }: Jejak, laki: boolean): Nik {
  const wilayah = `1371${pad(1 + acak(11))}`;
  return `${wilayah}${pad(laki ? hari : hari + 40)}${pad(bulan)}${pad(tahun % 100)}${pad(1 + acak(60), 4)}` as Nik;
}

function toTanggal({ hari, bulan, tahun }: Jejak): Tanggal {
  const tanggal = createTanggal(tahun, bulan, hari);
  if (tanggal === null) throw new Error(`no such day: ${hari}-${bulan}-${tahun}`);
  return tanggal;
}

/** What becomes of a row on its way through lists: of a hundred sixty keep NIK and name, the others lose something. */
function changeOrang(acak: Acak, satu: OrangPadanan, serumah: OrangPadanan, asing: { id: number }): OrangPadanan {
  const nasib = acak(100);
  const tanpaNik: OrangPadanan = { ...satu, ...breakNik(acak, satu.nikTertulis) };
  if (nasib < 60) return satu;
  if (nasib < 70) return { ...satu, nama: respell(acak, satu.nama) };
  if (nasib < 76) return tanpaNik;
  if (nasib < 79) return { ...tanpaNik, nama: respell(acak, satu.nama), ibuKandung: '' };
  if (nasib < 83) return { ...satu, ...changeAngka(acak, satu.nikTertulis) };
  if (nasib < 86) return { ...tanpaNik, tanggalLahir: swapHari(satu.tanggalLahir) };
  if (nasib < 89) return { ...tanpaNik, nama: misspell(acak, satu.nama) };
  if (nasib < 91) return { ...tanpaNik, tanggalLahir: `${satu.tanggalLahir?.slice(0, 4)}-01-01` as Tanggal };
  if (nasib < 94)
    return { ...tanpaNik, ...drawRt(acak), alamat: 'Jl. Baru 1', nomorKk: `${satu.nomorKk?.slice(0, 15)}9` as NomorKk };
  if (nasib < 95) return { ...satu, nik: serumah.nik, nikTertulis: serumah.nikTertulis };
  const [lain] = createKeluarga(acak, asing.id++);
  return lain ?? satu;
}

function breakNik(acak: Acak, nik: string): Pick<OrangPadanan, 'nik' | 'nikTertulis'> {
  const tempat = acak(16);
  const rusak = [
    '',
    `${nik.slice(0, tempat)}${nik.slice(tempat + 1)}`,
    `${nik.slice(0, 1)},${nik.slice(1, 6)}E+15`,
    nik.slice(0, 12),
  ];
  return { nik: null, nikTertulis: pick(acak, rusak) };
}

function changeAngka(acak: Acak, nik: string): Pick<OrangPadanan, 'nik' | 'nikTertulis'> {
  const tempat = 12 + acak(4);
  const angka = (Number(nik[tempat]) + 1 + acak(9)) % 10;
  const baru = `${nik.slice(0, tempat)}${angka}${nik.slice(tempat + 1)}`;
  return { nik: baru.endsWith('0000') ? null : (baru as Nik), nikTertulis: baru };
}

function respell(acak: Acak, nama: string): string {
  const mungkin = EJAAN.filter(([biasa]) => nama.includes(biasa));
  const [biasa, lain] = mungkin[acak(Math.max(1, mungkin.length))] ?? [' ', '  '];
  return acak(5) === 0 ? `Hj. ${nama.replace(biasa, lain)}, S.Pd` : nama.replace(biasa, lain).toUpperCase();
}

/** Two neighbouring letters change places, not the first ones. */
function misspell(acak: Acak, nama: string): string {
  const i = 1 + acak(nama.length - 3);
  return `${nama.slice(0, i)}${nama.charAt(i + 1)}${nama.charAt(i)}${nama.slice(i + 2)}`;
}

function swapHari(tanggal: Tanggal | null): Tanggal | null {
  if (tanggal === null) return null;
  const [tahun, bulan, hari] = tanggal.split('-');
  return Number(hari) <= 12 ? (`${tahun}-${hari}-${bulan}` as Tanggal) : tanggal;
}
