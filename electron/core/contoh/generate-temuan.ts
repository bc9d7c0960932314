import type { DataDaftar } from '#domain/daftar.ts';
import type { Nik } from '#domain/nik.ts';
import { splitProgram } from '#domain/program.ts';
import { computeUmur, type Tanggal } from '#domain/tanggal.ts';
import type { Acak } from './acak.ts';
import { BARIS_KOSONG, toBarisWarga } from './daftar-contoh.ts';
import type { PembuatNomor } from './generate-nomor.ts';
import { shiftHari, type WargaContoh } from './generate-warga.ts';
import { misspellNama } from './misspell.ts';
import type { PemilihOrang, SyaratOrang } from './pick-orang.ts';

/** What is wrong in the lists of residents, so that every finding of the registry is there to be tried. */
export interface TemuanContoh {
  /** Rows that stand in the list of all residents in the place of a resident's own. */
  readonly diganti: ReadonlyMap<Nik, readonly DataDaftar[]>;
  /** What heads of RT found at the door, a list of its own. */
  readonly pendataan: readonly DataDaftar[];
  /** New ranks of families, a list of their own. */
  readonly desil: readonly DataDaftar[];
  /** Residents who are dead or gone and insured still. */
  readonly masihPeserta: readonly WargaContoh[];
  /** Dead residents whom the insurer has struck off already. */
  readonly sudahDicoret: readonly WargaContoh[];
  /** Residents whom no list of residents names any more. */
  readonly tidakTercatat: readonly WargaContoh[];
}

interface Bahan {
  readonly acak: Acak;
  readonly pemilih: PemilihOrang;
  readonly nomor: PembuatNomor;
  readonly hariIni: Tanggal;
  /** How often each trouble happens. */
  readonly kali: number;
}

/** Every trouble `kali` times, as far as there are families for it. */
export function generateTemuan(bahan: Bahan): TemuanContoh {
  const diganti = new Map<Nik, readonly DataDaftar[]>();
  // Those that ask most of a family choose first.
  for (const [nik, baris] of createPegawai(bahan)) diganti.set(nik, baris);
  const desil = createDesil(bahan);
  const { pendataan, masihPeserta, sudahDicoret } = createPendataan(bahan);
  const kembar = createDuaNik(bahan);
  for (const [nik, baris] of [...kembar.diganti, ...createRusak(bahan)]) diganti.set(nik, baris);
  return { diganti, pendataan, desil, masihPeserta, sudahDicoret, tidakTercatat: kembar.tidakTercatat };
}

type Ganti = readonly [Nik, readonly DataDaftar[]];

const PEKERJAAN_NEGARA = ['Pegawai Negeri Sipil (PNS)', 'Anggota Polri', 'Anggota TNI'] as const;

function createPegawai({ acak, pemilih, hariIni, kali }: Bahan): Ganti[] {
  const cocok: SyaratOrang = (orang) => {
    const umur = computeUmur(orang.tanggalLahir, hariIni);
    return orang.programDiterima !== '' && umur >= 24 && umur <= 57;
  };
  return pemilih
    .takeSome(kali, cocok)
    .map((orang) => [orang.nik, [{ ...toBarisWarga(orang), pekerjaan: acak.pick(PEKERJAAN_NEGARA) }]]);
}

/** Families of PKH or Sembako that rose above the limit, and as many whose rank stays. */
function createDesil({ acak, pemilih, kali }: Bahan): DataDaftar[] {
  const menerima: SyaratOrang = ({ programDiterima }) => /PKH|SEMBAKO/.test(programDiterima);
  const rank = (naik: boolean, syarat: SyaratOrang): DataDaftar[] => {
    const satu = pemilih.take(syarat);
    if (satu === null) return [];
    const desil = naik ? acak.int(6, 8) : satu.orang.desil;
    return satu.keluarga.map(({ nik, nomorKk }) => ({ ...BARIS_KOSONG, nik, nikTertulis: nik, nomorKk, desil }));
  };
  return Array.from({ length: kali }, () => [
    ...rank(true, menerima),
    ...rank(false, ({ desil }) => desil !== null),
  ]).flat();
}

/** The families of those who died, moved, were not found, or live with another family than their card says. */
function createPendataan({ acak, pemilih, hariIni, kali }: Bahan) {
  const pendataan: DataDaftar[] = [];
  const visit = (keadaan: DataDaftar['keadaan'], syarat: SyaratOrang): WargaContoh[] => {
    const satu = pemilih.take(syarat);
    if (satu === null) return [];
    for (const orang of satu.keluarga) {
      pendataan.push({ ...toBarisDoor(orang), keadaan: orang === satu.orang ? keadaan : 'ada' });
    }
    return [satu.orang];
  };
  const tua: SyaratOrang = ({ tanggalLahir }) => computeUmur(tanggalLahir, hariIni) >= 50;
  const belumPbi: SyaratOrang = ({ programDiterima }) => !splitProgram(programDiterima).includes('PBI-JK');
  const masihPeserta: WargaContoh[] = [];
  const sudahDicoret: WargaContoh[] = [];
  for (let i = 0; i < kali; i += 1) {
    masihPeserta.push(...visit('meninggal', (orang) => belumPbi(orang) && tua(orang)));
    masihPeserta.push(...visit('pindah', belumPbi));
    sudahDicoret.push(...visit('meninggal', (orang) => orang.programDiterima === '' && tua(orang)));
    visit('tidak_ditemukan', () => true);
    const anak = pemilih.take(({ hubunganKeluarga }) => hubunganKeluarga === 'Anak');
    const tumpangan = pemilih.take();
    if (anak === null || tumpangan === null) continue;
    const { nomorKk, alamat, rt, rw } = tumpangan.orang;
    const hubunganKeluarga = acak.pick(['Famili lain', 'Cucu']);
    pendataan.push({ ...toBarisDoor(anak.orang), nomorKk, alamat, rt, rw, hubunganKeluarga, keadaan: 'ada' });
  }
  return { pendataan, masihPeserta, sudahDicoret };
}

/** What the head of an RT writes down: nothing of occupation, rank or aid. */
function toBarisDoor(orang: WargaContoh): DataDaftar {
  const { nik, nomorKk, nama, tanggalLahir, jenisKelamin, alamat, rt, rw } = orang;
  return { ...BARIS_KOSONG, nik, nikTertulis: nik, nomorKk, nama, tanggalLahir, jenisKelamin, alamat, rt, rw };
}

/** One person under two NIK: the second stands where somebody else should, who is on no list of residents then. */
function createDuaNik({ acak, pemilih, nomor, kali }: Bahan) {
  const diganti: Ganti[] = [];
  const tidakTercatat: WargaContoh[] = [];
  for (let i = 0; i < kali; i += 1) {
    const hilang = pemilih.take(({ hubunganKeluarga }) => hubunganKeluarga !== 'Kepala keluarga');
    const kembar = pemilih.take();
    const nik = kembar && nomor.createNik(kembar.orang.tanggalLahir, kembar.orang.jenisKelamin);
    if (hilang === null || kembar === null || nik === null) continue;
    const nama = misspellNama(acak, kembar.orang.nama);
    diganti.push([hilang.orang.nik, [{ ...toBarisWarga(kembar.orang), nama, nik, nikTertulis: nik }]]);
    tidakTercatat.push(hilang.orang);
  }
  return { diganti, tidakTercatat };
}

/** An RT that the sample kelurahan does not have. */
const RT_ASING = { rt: '021', rw: '009' } as const;

/** What a row of a list of residents may look like instead; the first is taken `kali` times, and so on. */
const RUSAK: readonly ((baris: DataDaftar, acak: Acak) => DataDaftar[])[] = [
  (baris) => [baris, baris],
  (baris, acak) => [{ ...baris, nik: null, nikTertulis: damageNik(acak, baris.nikTertulis) }],
  (baris, acak) => [{ ...baris, tanggalLahir: baris.tanggalLahir && shiftHari(baris.tanggalLahir, -acak.int(1, 9)) }],
  (baris) => [{ ...baris, jenisKelamin: baris.jenisKelamin === 'L' ? 'P' : 'L' }],
  (baris) => [{ ...baris, nomorKk: null }],
  (baris) => [{ ...baris, ...RT_ASING }],
];

function createRusak({ acak, pemilih, kali }: Bahan): Ganti[] {
  return RUSAK.flatMap((rusak) =>
    pemilih.takeSome(kali).map((orang): Ganti => [orang.nik, rusak(toBarisWarga(orang), acak)]),
  );
}

/** Temporary, missing, or a digit short. */
function damageNik(acak: Acak, nik: string): string {
  return acak.pick([`0${nik.slice(1)}`, '', nik.slice(0, -1)]);
}
