import { z } from 'zod';
import { bentukId, bentukJam, bentukUnsur } from '#contract/bentuk.ts';
import type { CatatanSidang } from '#domain/berita-acara.ts';
import { readJson } from './read-json.ts';
import { createTemuan, type KodeTemuanPaket, type TemuanPaket } from './temuan-paket.ts';

export const NAMA_KEHADIRAN = 'kehadiran.json';

const cacah = z.number().int().min(0);

/** Shape of kehadiran.json: who was invited and who came. Strokes of signatures stay at the kelurahan. */
export const bentukBerkasKehadiran = z.strictObject({
  format: z.literal('mufakat-kehadiran'),
  versi: z.literal(1),
  jumlah: z.strictObject({ diundang: cacah, hadir: cacah }),
  peserta: z.array(
    z.strictObject({
      nomor: bentukId,
      nama: z.string(),
      jabatan: z.string(),
      unsur: bentukUnsur,
      hadir: z.boolean(),
      datang: bentukJam.nullable(),
      pulang: bentukJam.nullable(),
      /** How the attendance list was signed. */
      cara: z.enum(['belum', 'goresan', 'kertas']),
    }),
  ),
});

type BerkasKehadiran = z.infer<typeof bentukBerkasKehadiran>;
type PesertaBerkas = BerkasKehadiran['peserta'][number];

/** kehadiran.json of a closed session, as text. */
export function writeKehadiran({ peserta }: Pick<CatatanSidang, 'peserta'>): string {
  return serialize(
    peserta.map(({ nomor, nama, jabatan, unsur, hadir, datang, pulang, cara }) => ({
      nomor,
      nama,
      jabatan,
      unsur,
      hadir,
      datang,
      pulang,
      cara,
    })),
  );
}

/** Reads kehadiran.json and counts again. */
export function judgeKehadiran(byte: Uint8Array): TemuanPaket[] {
  const terbaca = bentukBerkasKehadiran.safeParse(readJson(byte));
  if (!terbaca.success) {
    const letak = terbaca.error.issues[0]?.path.join('.') ?? '';
    const pada = letak === '' ? '' : ` pada ${letak}`;
    return [temukan('SKEMA_TIDAK_COCOK', `Isi ${NAMA_KEHADIRAN} tidak sesuai bentuknya${pada}.`)];
  }
  const { peserta, jumlah } = terbaca.data;
  const hitung = count(peserta);
  if (jumlah.diundang !== hitung.diundang || jumlah.hadir !== hitung.hadir) {
    return [temukan('KEHADIRAN_TIDAK_COCOK', `Jumlah pada ${NAMA_KEHADIRAN} tidak sesuai daftar orangnya.`)];
  }
  if (peserta.some(({ nomor }, i) => nomor <= (peserta[i - 1]?.nomor ?? 0))) {
    return [temukan('KEHADIRAN_TIDAK_COCOK', `Nomor orang pada ${NAMA_KEHADIRAN} ganda atau tidak berurutan.`)];
  }
  return serialize(peserta) === new TextDecoder().decode(byte)
    ? []
    : [temukan('KEHADIRAN_TIDAK_COCOK', `Susunan ${NAMA_KEHADIRAN} berubah.`)];
}

const temukan = (kode: KodeTemuanPaket, masalah: string): TemuanPaket => createTemuan(kode, NAMA_KEHADIRAN, masalah);

function count(peserta: readonly PesertaBerkas[]): BerkasKehadiran['jumlah'] {
  return { diundang: peserta.length, hadir: peserta.filter(({ hadir }) => hadir).length };
}

/** A person a line. */
function serialize(peserta: readonly PesertaBerkas[]): string {
  const baris = peserta.map((orang) => JSON.stringify(orang)).join(',\n');
  const kepala = `"format":"mufakat-kehadiran",\n"versi":1,\n"jumlah":${JSON.stringify(count(peserta))}`;
  return `{${kepala},\n"peserta":[\n${baris}\n]}\n`;
}
