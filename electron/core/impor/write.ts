import type { Insertable } from 'kysely';
import type { JumlahImpor } from '#domain/temuan-impor.ts';
import type { Tables } from '../db/tables.ts';
import type { Inti } from '../inti.ts';
import { insertKeputusan } from '../keputusan/record.ts';
import { PERINTAH_LEMBAR_KEPUTUSAN } from '../keputusan/undo.ts';
import { readSidangTerbuka } from '../musyawarah/sidang.ts';
import type { Kerja } from '../unit-of-work.ts';
import { classifyKeputusan } from './classify-keputusan.ts';
import { classifyUsulan } from './classify-usulan.ts';
import { rememberPemetaan } from './pemetaan.ts';
import type { PratinjauTersimpan } from './pratinjau-store.ts';
import { countNasib, insertBerkas, writeUsulan } from './write-usulan.ts';

export interface HasilTulis {
  /** Id of the batch, null when nothing changed and so nothing was written. */
  readonly berkas: number | null;
  readonly jumlah: JumlahImpor;
}

type Tersimpan<J extends PratinjauTersimpan['jenis']> = Extract<PratinjauTersimpan, { jenis: J }>;

/**
 * Writes a list of usulan. Rows are judged once more inside the transaction, since the data may have moved on since the preview.
 */
export function writePratinjauUsulan({ unitOfWork, data }: Inti, tersimpan: Tersimpan<'usulan'>): Promise<HasilTulis> {
  const { hasil, berkas } = tersimpan;
  return skipWhenSame(
    async () => countNasib(await classifyUsulan(data.db, berkas.sha256, hasil.baris), hasil.dibaca),
    () =>
      unitOfWork.run({ nama: 'impor.usulan', masukan: describeMasukan(tersimpan) }, async (kerja) => {
        const nasib = await classifyUsulan(kerja.trx, berkas.sha256, hasil.baris);
        const jumlah = countNasib(nasib, hasil.dibaca);
        const id = await insertBerkas(kerja, toKolomBerkas(kerja, tersimpan, jumlah, null), tersimpan.temuan);
        await writeUsulan(kerja, id, hasil, nasib);
        await remember(kerja, tersimpan);
        return { berkas: id, jumlah };
      }),
  );
}

/** Writes the decisions of a filled worksheet, each as a row that supersedes what held before. Throws SIDANG_DITUTUP. */
export async function writePratinjauKeputusan(inti: Inti, tersimpan: Tersimpan<'keputusan'>): Promise<HasilTulis> {
  const { hasil, sidang } = tersimpan;
  const count = (cocok: Awaited<ReturnType<typeof classifyKeputusan>>['cocok']): JumlahImpor =>
    countNasib(
      cocok.map(({ nasib }) => nasib),
      hasil.dibaca,
      hasil.belumDiisi,
    );
  await readSidangTerbuka(inti.data.db, sidang);
  return skipWhenSame(
    async () => count((await classifyKeputusan(inti.data.db, sidang, hasil.baris)).cocok),
    () =>
      inti.unitOfWork.run(
        { nama: PERINTAH_LEMBAR_KEPUTUSAN, masukan: { ...describeMasukan(tersimpan), sidang } },
        async (kerja) => {
          await readSidangTerbuka(kerja.trx, sidang);
          const { cocok } = await classifyKeputusan(kerja.trx, sidang, hasil.baris);
          const jumlah = count(cocok);
          const id = await insertBerkas(kerja, toKolomBerkas(kerja, tersimpan, jumlah, sidang), tersimpan.temuan);
          for (const { usulan, baris, nasib } of cocok) {
            if (nasib.nasib !== 'sama') await insertKeputusan(kerja, sidang, usulan, baris.isi);
          }
          await remember(kerja, tersimpan);
          return { berkas: id, jumlah };
        },
      ),
  );
}

/** A list that brings nothing leaves no trace: not a batch, not a journal row. */
async function skipWhenSame(count: () => Promise<JumlahImpor>, write: () => Promise<HasilTulis>): Promise<HasilTulis> {
  const jumlah = await count();
  return jumlah.baru + jumlah.diperbarui === 0 ? { berkas: null, jumlah } : write();
}

function describeMasukan({ berkas, jenis, pratinjau }: PratinjauTersimpan) {
  const { namaBerkas, sha256, pemetaan, jenisBawaan, perbaikan } = berkas;
  return { jenis, namaBerkas, sha256, lembar: pratinjau.lembar, pemetaan, jenisBawaan, perbaikan };
}

function toKolomBerkas(
  { waktu }: Kerja,
  { berkas, jenis, pratinjau }: PratinjauTersimpan,
  jumlah: JumlahImpor,
  sidang: number | null,
): Insertable<Tables['berkas_impor']> {
  return {
    jenis,
    nama_berkas: berkas.namaBerkas,
    sha256: berkas.sha256,
    waktu,
    layout: pratinjau.layout,
    lembar: pratinjau.lembar,
    baris_judul: pratinjau.barisJudul,
    ...jumlah,
    sidang_id: sidang,
  };
}

async function remember({ trx, waktu }: Kerja, { berkas, hasil }: PratinjauTersimpan): Promise<void> {
  if (berkas.pemetaan !== null) await rememberPemetaan(trx, hasil.judul.sidik, berkas.pemetaan, waktu);
}
