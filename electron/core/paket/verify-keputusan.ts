import type { KeputusanTercatat } from '#domain/berita-acara.ts';
import { toCanonicalJson } from '../db/canonical-json.ts';
import { joinBerkasKeputusan, serializeBerkasKeputusan } from './keputusan-json.ts';
import { type BerkasKeputusan, bentukBerkasKeputusan, toKeputusanTercatat } from './keputusan-shape.ts';
import { readJson } from './read-json.ts';
import { createTemuan, type KodeTemuanPaket, SEBUTAN_BIDANG, type TemuanPaket } from './temuan-paket.ts';
import { judgeAdendum } from './verify-adendum.ts';

const NAMA = 'keputusan.json';

const temukan = (kode: KodeTemuanPaket, masalah: string): TemuanPaket => createTemuan(kode, NAMA, masalah);

/** The decisions as keputusan.json has them, in its order. */
export interface KeputusanTerbaca {
  readonly berkas: BerkasKeputusan;
  readonly keputusan: readonly KeputusanTercatat[];
}

/** Reads keputusan.json and computes again all that it says of its own decisions. `isi` is null where its shape fails. */
export function readKeputusan(byte: Uint8Array): { isi: KeputusanTerbaca | null; temuan: TemuanPaket[] } {
  const terbaca = bentukBerkasKeputusan.safeParse(readJson(byte));
  if (!terbaca.success) {
    const letak = terbaca.error.issues[0]?.path.join('.') ?? '';
    const pada = letak === '' ? '' : ` pada ${letak}`;
    return { isi: null, temuan: [temukan('SKEMA_TIDAK_COCOK', `Isi keputusan.json tidak sesuai bentuknya${pada}.`)] };
  }
  const berkas = terbaca.data;
  const keputusan = toKeputusanTercatat(berkas);
  if (keputusan === null) {
    const masalah = 'Isi keputusan.json memuat NIK, nomor KK, atau tanggal yang tidak mungkin ada.';
    return { isi: null, temuan: [temukan('SKEMA_TIDAK_COCOK', masalah)] };
  }
  return { isi: { berkas, keputusan }, temuan: judge(byte, berkas, keputusan) };
}

function judge(byte: Uint8Array, berkas: BerkasKeputusan, keputusan: readonly KeputusanTercatat[]): TemuanPaket[] {
  const seharusnya = joinBerkasKeputusan(berkas, keputusan);
  const beda = (bidang: keyof BerkasKeputusan): boolean =>
    toCanonicalJson(berkas[bidang]) !== toCanonicalJson(seharusnya[bidang]);
  const temuan: TemuanPaket[] = [];
  if (keputusan.some(({ nomor }, i) => nomor <= (keputusan[i - 1]?.nomor ?? 0))) {
    temuan.push(temukan('KEPUTUSAN_TIDAK_COCOK', 'Nomor keputusan pada keputusan.json ganda atau tidak berurutan.'));
  }
  for (const bidang of (['jumlah', 'jumlahKeluar', 'jumlahDiusulkan', 'perJenis'] as const).filter(beda)) {
    temuan.push(
      temukan('JUMLAH_TIDAK_COCOK', `${SEBUTAN_BIDANG[bidang]} pada keputusan.json tidak sesuai keputusannya.`),
    );
  }
  if (beda('sidikKeputusan')) {
    temuan.push(temukan('KEPUTUSAN_TIDAK_COCOK', 'Sidik keputusan pada keputusan.json tidak sesuai keputusannya.'));
  }
  temuan.push(...judgeAdendum(keputusan, berkas.adendum ?? []));
  if (temuan.length === 0 && serializeBerkasKeputusan(seharusnya) !== new TextDecoder().decode(byte)) {
    temuan.push(temukan('KEPUTUSAN_TIDAK_COCOK', 'Kata atau susunan pada keputusan.json tidak sesuai keputusannya.'));
  }
  return temuan;
}
