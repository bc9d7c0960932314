import type { Pratinjau } from '#contract/impor.ts';
import { BIDANG_KEPUTUSAN, BIDANG_USULAN } from '#domain/impor-bidang.ts';
import { toTanggal } from '#domain/tanggal.ts';
import type { TemuanImpor } from '#domain/temuan-impor.ts';
import type { Inti } from '../inti.ts';
import { readKelurahan, readProgram } from '../kelurahan/kelurahan.ts';
import type { TaskOptions } from '../workers/run-task.ts';
import { classifyKeputusan } from './classify-keputusan.ts';
import { classifyUsulan } from './classify-usulan.ts';
import { listPemetaan } from './pemetaan.ts';
import type { BerkasPratinjau, HasilKeputusan, HasilUsulan, PratinjauTersimpan } from './pratinjau-store.ts';
import { countNasib } from './write-usulan.ts';

/** Reads a list of usulan in a thread and judges its rows against the data; writes nothing. */
export async function previewUsulan(
  inti: Inti,
  id: string,
  berkas: BerkasPratinjau,
  pilihan: TaskOptions,
): Promise<PratinjauTersimpan> {
  const { data, clock, runTask } = inti;
  const diingat = await listPemetaan(data.db);
  const { wilayah } = await readKelurahan(data.db);
  const masukan = {
    berkas,
    diingat,
    program: await readProgram(data.db),
    hariIni: toTanggal(clock()),
    kelurahan: wilayah.kelurahan.nama,
  };
  const hasil = await runTask('periksaUsulan', masukan, pilihan);
  const nasib = await classifyUsulan(data.db, berkas.sha256, hasil.baris);
  const pratinjau = summarize(id, berkas, hasil, Object.hasOwn(diingat, hasil.judul.sidik), {
    jenisImpor: 'usulan',
    jumlah: countNasib(nasib, hasil.dibaca),
    bidang: [...BIDANG_USULAN],
    belumDiisi: 0,
    temuan: hasil.temuan,
  });
  return { jenis: 'usulan', berkas, hasil, temuan: hasil.temuan, pratinjau };
}

/** Reads a filled worksheet of a session in a thread and fits its rows to the agenda; writes nothing. */
export async function previewKeputusan(
  inti: Inti,
  id: string,
  sidang: number,
  berkas: BerkasPratinjau,
  pilihan: TaskOptions,
): Promise<PratinjauTersimpan> {
  const { data, runTask } = inti;
  const diingat = await listPemetaan(data.db);
  const hasil = await runTask('periksaKeputusan', { berkas, diingat }, pilihan);
  const { cocok, temuan: takCocok } = await classifyKeputusan(data.db, sidang, hasil.baris);
  const temuan = [...takCocok, ...hasil.temuan];
  const nasib = cocok.map((satu) => satu.nasib);
  const pratinjau = summarize(id, berkas, hasil, Object.hasOwn(diingat, hasil.judul.sidik), {
    jenisImpor: 'keputusan',
    jumlah: countNasib(nasib, hasil.dibaca, hasil.belumDiisi),
    bidang: [...BIDANG_KEPUTUSAN],
    belumDiisi: hasil.belumDiisi,
    temuan,
  });
  return { jenis: 'keputusan', sidang, berkas, hasil, temuan, pratinjau };
}

function summarize(
  id: string,
  { namaBerkas, sha256, pemetaan }: BerkasPratinjau,
  { judul }: HasilUsulan | HasilKeputusan,
  diingat: boolean,
  isi: Pick<Pratinjau, 'jenisImpor' | 'jumlah' | 'bidang' | 'belumDiisi'> & { temuan: readonly TemuanImpor[] },
): Pratinjau {
  const { temuan, ...sisa } = isi;
  const ditolak = new Set(temuan.filter(({ berat }) => berat === 'galat').map(({ baris }) => baris));
  const diingatkan = new Set(temuan.map(({ baris }) => baris).filter((baris) => !ditolak.has(baris)));
  return {
    ...sisa,
    id,
    namaBerkas,
    sha256,
    lembar: judul.lembar,
    barisJudul: judul.barisJudul,
    layout: judul.layout,
    kolom: judul.kolom.map(({ indeks, judul: tulisan, bidang, contoh }) => ({
      indeks,
      judul: tulisan,
      bidang,
      contoh: [...contoh],
    })),
    kurang: [...judul.kurang],
    pemetaanDiingat: pemetaan === null && diingat,
    peringatan: diingatkan.size,
  };
}
