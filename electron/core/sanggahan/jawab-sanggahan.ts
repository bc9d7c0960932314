import type { Sanggahan } from '#contract/sanggahan.ts';
import type { IsiKeputusan } from '#domain/alasan.ts';
import { checkJawaban, type HasilSanggahan } from '#domain/sanggahan.ts';
import { toTanggal } from '#domain/tanggal.ts';
import { createAdendum } from '../adendum/create-adendum.ts';
import { GalatMufakat } from '../galat.ts';
import { readSidang } from '../musyawarah/sidang.ts';
import type { Kerja } from '../unit-of-work.ts';
import { readSanggahan } from './read-sanggahan.ts';

export interface IsianJawaban {
  readonly id: number;
  readonly hasil: HasilSanggahan;
  readonly jawaban: string;
  readonly penjawab: string;
  readonly koreksi: IsiKeputusan | null;
}

/**
 * Answers an objection. After the session was closed the answer is an addendum with its own number, together with the corrected decision
 * where one is given. One that is withdrawn is not answered and makes none.
 * Throws SANGGAHAN_TIDAK_ADA, SANGGAHAN_SUDAH_DIJAWAB, MASUKAN_SALAH and what `createAdendum` throws.
 */
export async function jawabSanggahan(kerja: Kerja, isian: IsianJawaban): Promise<Sanggahan> {
  const { trx, waktu } = kerja;
  const { id, hasil, jawaban, penjawab, koreksi } = isian;
  const hariIni = toTanggal(new Date(waktu));
  const { nomor, penyanggah, usulan, dibatalkan, dijawab } = await readSanggahan(trx, id, hariIni);
  const sidang = await readSidang(trx, await readSidangId(kerja, id));
  const ditutup = sidang.status === 'ditutup';
  if (dibatalkan) throw new GalatMufakat('SANGGAHAN_TIDAK_ADA');
  if (dijawab !== null && ditutup) throw new GalatMufakat('SANGGAHAN_SUDAH_DIJAWAB');
  const kurang = checkJawaban(hasil, jawaban, penjawab);
  if (kurang !== null) throw new GalatMufakat('MASUKAN_SALAH', kurang);
  if (koreksi !== null) checkKoreksi({ ditutup, hasil, adaUsulan: usulan !== null });

  await trx.updateTable('sanggahan').set({ hasil, jawaban, penjawab, dijawab: waktu }).where('id', '=', id).execute();
  if (ditutup && hasil !== 'dicabut') {
    const adendum = await createAdendum(kerja, sidang, {
      alasan: `Jawaban atas sanggahan nomor ${nomor} dari ${penyanggah}`,
      koreksi: koreksi === null || usulan === null ? [] : [{ usulan: usulan.id, isi: koreksi }],
      sanggahan: id,
    });
    await trx.updateTable('sanggahan').set({ adendum_id: adendum.id }).where('id', '=', id).execute();
  }
  return readSanggahan(trx, id, hariIni);
}

interface Keadaan {
  readonly ditutup: boolean;
  readonly hasil: HasilSanggahan;
  readonly adaUsulan: boolean;
}

function checkKoreksi({ ditutup, hasil, adaUsulan }: Keadaan): void {
  const pesan = !ditutup
    ? 'Sidang masih terbuka. Ubah keputusannya pada langkah Pembahasan.'
    : !adaUsulan
      ? 'Sanggahan ini tidak tentang satu usulan. Koreksi keputusan dengan adendum tersendiri.'
      : hasil !== 'diterima' && hasil !== 'diterima_sebagian'
        ? 'Keputusan hanya dikoreksi bila sanggahan diterima, seluruhnya atau sebagian.'
        : null;
  if (pesan !== null) throw new GalatMufakat('MASUKAN_SALAH', pesan);
}

async function readSidangId({ trx }: Kerja, id: number): Promise<number> {
  const { sidang_id } = await trx
    .selectFrom('sanggahan')
    .select('sidang_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return sidang_id;
}
