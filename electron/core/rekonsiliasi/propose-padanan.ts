import type { Kysely, Transaction } from 'kysely';
import type { BarisPadanan, PilihPadanan } from '#contract/rekonsiliasi.ts';
import { NAMA_JENIS_DAFTAR } from '#domain/daftar.ts';
import { NAMA_BIDANG_BANDING } from '#domain/padanan/beda-sisi.ts';
import { getKataKelompok, type JenisUsulanPadanan } from '#domain/padanan/kelompok-padanan.ts';
import { formatNamaSidang } from '#domain/sidang.ts';
import type { Tables } from '../db/tables.ts';
import { GalatMufakat } from '../galat.ts';
import { addUsulan } from '../musyawarah/agenda.ts';
import type { Kerja } from '../unit-of-work.ts';
import { proposeOrang, toOrangUsulan } from '../warga/propose-warga.ts';
import { readDaftarPadanan } from './daftar-padanan.ts';
import { type BarisTersimpan, readIsi, toBarisPadanan } from './list-padanan.ts';
import { type BarisRekonsiliasi, requireRekonsiliasi } from './read-rekonsiliasi.ts';
import { putPenyelesaian, requireTerpilih } from './settle-padanan.ts';

/** Who proposes where a reconciliation does. */
const PENGUSUL = 'Kelurahan';

export interface MasukanUsulkanPadanan {
  readonly rekonsiliasi: number;
  readonly pilih: PilihPadanan;
  readonly jenis: JenisUsulanPadanan;
  readonly program: string;
  readonly catatan: string;
}

export interface HasilUsulkanPadanan {
  /** Rows that became a usulan. */
  readonly urut: number[];
  readonly sidang: { readonly id: number; readonly nama: string } | null;
  readonly ditolak: { readonly urut: number; readonly nama: string; readonly sebab: string }[];
}

/**
 * Makes a usulan of each row and puts them on the agenda of the next session that is not closed; without one they wait. A row that
 * cannot be proposed (no whole NIK, the same usulan is open already) is answered with the reason and the others go on. Throws
 * REKONSILIASI_TIDAK_ADA and PADANAN_TIDAK_ADA.
 */
export async function proposePadanan(kerja: Kerja, masukan: MasukanUsulkanPadanan): Promise<HasilUsulkanPadanan> {
  const { trx, waktu } = kerja;
  const induk = await requireRekonsiliasi(trx, masukan.rekonsiliasi);
  const semua = await requireTerpilih(trx, masukan.rekonsiliasi, masukan.pilih);
  const isi = await readIsi(trx, induk, semua);
  const { jenis: jenisDaftar } = await readDaftarPadanan(trx, induk.kiri);
  const usulan: number[] = [];
  const urut: number[] = [];
  const ditolak: HasilUsulkanPadanan['ditolak'] = [];
  for (const tersimpan of semua) {
    const baris = toBarisPadanan(tersimpan, isi);
    try {
      const id = await proposeBaris(kerja, induk, tersimpan, baris, {
        ...masukan,
        catatan: joinCatatan(masukan, baris, NAMA_JENIS_DAFTAR[jenisDaftar]),
      });
      const { kunci, pilihan, catatan } = tersimpan;
      await putPenyelesaian(trx, { kunci, hasil: 'diusulkan', pilihan, catatan: catatan ?? '', usulan_id: id, waktu });
      usulan.push(id);
      urut.push(baris.urut);
    } catch (galat) {
      if (!(galat instanceof GalatMufakat)) throw galat;
      ditolak.push({ urut: baris.urut, nama: (baris.kiri ?? baris.kanan)?.nama ?? '', sebab: galat.message });
    }
  }
  const sidang = usulan.length === 0 ? null : await findSidangBerikut(trx);
  for (let i = 0; sidang !== null && i < usulan.length; i += SEKALI_AGENDA) {
    await addUsulan(trx, sidang.id, usulan.slice(i, i + SEKALI_AGENDA));
  }
  return { urut, sidang, ditolak };
}

const SEKALI_AGENDA = 500;

async function proposeBaris(
  kerja: Kerja,
  induk: BarisRekonsiliasi,
  tersimpan: BarisTersimpan,
  baris: BarisPadanan,
  { jenis, program, catatan }: MasukanUsulkanPadanan,
): Promise<number> {
  if (tersimpan.hasil === 'diusulkan') throw new GalatMufakat('USULAN_SUDAH_ADA');
  const orang = await findOrang(kerja.trx, induk, baris);
  if (orang === undefined) throw new GalatMufakat('WARGA_TIDAK_ADA');
  return proposeOrang(kerja, toOrangUsulan(orang), { jenis, program, pengusul: PENGUSUL, catatan });
}

type OrangTersimpan = Parameters<typeof toOrangUsulan>[0];

/** Whom a row is about: as the registry knows them, or else as the list tells. A row without a whole NIK gives way to the other. */
async function findOrang(
  db: Kysely<Tables>,
  { kanan: daftarKanan }: BarisRekonsiliasi,
  { kiri, kanan, penyelesaian, kandidat }: BarisPadanan,
): Promise<OrangTersimpan | undefined> {
  const dipilih = kandidat.find(({ id }) => id === penyelesaian?.pilihan);
  const sisiKanan = kanan ?? (kiri === null ? undefined : dipilih);
  const sisiKiri = kiri ?? dipilih;
  const readWarga = (kunci: string) => db.selectFrom('warga').selectAll().where('kunci', '=', kunci).executeTakeFirst();
  const readBaris = (id: string) =>
    db.selectFrom('baris_daftar').selectAll().where('id', '=', Number(id)).executeTakeFirst();
  const calon: (OrangTersimpan | undefined)[] = [];
  if (sisiKanan !== undefined) {
    if (daftarKanan === null) calon.push(await readWarga(sisiKanan.id));
    else calon.push(await readWarga(sisiKanan.nik), await readBaris(sisiKanan.id));
  }
  if (sisiKiri !== undefined) calon.push(await readBaris(sisiKiri.id));
  const ada = calon.filter((satu) => satu !== undefined);
  return ada.find(({ nik }) => nik !== null) ?? ada[0];
}

/** The note of the person, then what the reconciliation found. Of numbers only that they differ: a hall may read the note. */
function joinCatatan({ jenis, catatan }: MasukanUsulkanPadanan, baris: BarisPadanan, daftar: string): string {
  const { nama } = getKataKelompok(baris.status, 'warga');
  const beda = jenis === 'perbaikan_data' ? baris.beda.map((bidang) => describeBeda(baris, bidang)) : [];
  return [catatan.trim(), `Rekonsiliasi ${daftar}: ${nama.toLowerCase()}.`, ...beda]
    .filter((isi) => isi !== '')
    .join(' ');
}

function describeBeda({ kiri, kanan }: BarisPadanan, bidang: BarisPadanan['beda'][number]): string {
  const nama = NAMA_BIDANG_BANDING[bidang];
  if (bidang === 'nik' || bidang === 'nomorKk' || kiri === null || kanan === null) return `${nama} berbeda.`;
  return `${nama}: "${kiri[bidang] ?? ''}" di daftar, "${kanan[bidang] ?? ''}" di data.`;
}

async function findSidangBerikut(trx: Transaction<Tables>): Promise<{ id: number; nama: string } | null> {
  const sidang = await trx
    .selectFrom('sidang')
    .select(['id', 'urut', 'tahun'])
    .where('status', '=', 'terbuka')
    .orderBy('tanggal')
    .orderBy('id')
    .executeTakeFirst();
  return sidang === undefined ? null : { id: sidang.id, nama: formatNamaSidang(sidang.urut, sidang.tahun) };
}
