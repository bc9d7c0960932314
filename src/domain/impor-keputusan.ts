import { ALASAN, type Alasan, createIsiKeputusan, type IsiKeputusan, KATA_ALASAN } from './alasan.ts';
import type { BarisMentah } from './impor-baris.ts';
import { foldTeks } from './impor-baris.ts';
import { BIDANG_KEPUTUSAN, type BidangKeputusan } from './impor-bidang.ts';
import { createTemuan } from './impor-kalimat.ts';
import { compactKata } from './impor-kata.ts';
import { type JudulImpor, type KolomImpor, type Lembar, SEL_KOSONG } from './impor-lembar.ts';
import { JENIS_USULAN } from './jenis-usulan.ts';
import { cleanNomor } from './nik.ts';
import { formatPutusan, getKataPutusan, PUTUSAN, type Putusan } from './putusan.ts';
import type { KodeTemuanImpor, TemuanImpor } from './temuan-impor.ts';

/** A decision as a filled worksheet has it; number and NIK together name the usulan. */
export interface KeputusanLembar {
  readonly baris: number;
  /** Number of the usulan on the agenda. */
  readonly nomor: number;
  /** Digits as the sheet has them; whether they are those of the usulan is judged against the session. */
  readonly nik: string;
  readonly isi: IsiKeputusan;
}

export interface BarisKeputusanTerbaca {
  readonly baris: number;
  readonly keputusan: KeputusanLembar | null;
  /** True for a row whose decision is still empty; it is neither taken nor refused. */
  readonly belumDiisi: boolean;
  readonly temuan: readonly TemuanImpor[];
}

/** `dibaca = diterima + ditolak + belumDiisi` */
export interface HasilLembarKeputusan {
  readonly baris: readonly BarisKeputusanTerbaca[];
  /** Findings of refused rows first. */
  readonly temuan: readonly TemuanImpor[];
  readonly jumlah: {
    readonly dibaca: number;
    readonly diterima: number;
    readonly ditolak: number;
    readonly belumDiisi: number;
  };
}

/** Reads a filled worksheet. Of two rows with one number the later one is refused and names the first. */
export function interpretLembarKeputusan(lembar: Lembar, judul: JudulImpor<BidangKeputusan>): HasilLembarKeputusan {
  const awal = Math.max(0, judul.barisJudul + 1 - lembar.mulaiBaris);
  const pertama = new Map<number, number>();
  const baris = lembar.baris.slice(awal).flatMap((sel, i) => {
    const mentah = { nomor: lembar.mulaiBaris + awal + i, sel };
    return isBarisUsulan(mentah, judul.kolom) ? [interpretBarisKeputusan(mentah, judul.kolom, pertama)] : [];
  });
  const diterima = baris.filter(({ keputusan }) => keputusan !== null);
  const belumDiisi = baris.filter((satu) => satu.belumDiisi);
  const ditolak = baris.filter((satu) => satu.keputusan === null && !satu.belumDiisi);
  return {
    baris,
    temuan: [...ditolak, ...belumDiisi, ...diterima].flatMap(({ temuan }) => temuan),
    jumlah: {
      dibaca: baris.length,
      diterima: diterima.length,
      ditolak: ditolak.length,
      belumDiisi: belumDiisi.length,
    },
  };
}

type Kolom = readonly KolomImpor<BidangKeputusan>[];

/** A row with none of number, NIK and decision is a note or a signature. */
function isBarisUsulan(baris: BarisMentah, kolom: Kolom): boolean {
  return (['nomor', 'nik', 'keputusan'] as const).some((bidang) => {
    const teks = readTeks(baris, kolom, bidang);
    return bidang === 'keputusan' ? readPutusan(teks) !== null : /\d/.test(teks);
  });
}

function readTeks(baris: BarisMentah, kolom: Kolom, bidang: BidangKeputusan): string {
  const indeks = kolom.find((satu) => satu.bidang === bidang)?.indeks;
  return foldTeks((indeks === undefined ? SEL_KOSONG : (baris.sel[indeks] ?? SEL_KOSONG)).teks);
}

/** Reads one row. `pertama` remembers the numbers of the rows before it. */
export function interpretBarisKeputusan(
  baris: BarisMentah,
  kolom: Kolom,
  pertama: Map<number, number> = new Map(),
): BarisKeputusanTerbaca {
  const temuan: TemuanImpor[] = [];
  const teks = (bidang: BidangKeputusan): string => readTeks(baris, kolom, bidang);
  const note = (kode: KodeTemuanImpor, bidang: BidangKeputusan, pembanding = ''): void => {
    const judul = kolom.find((satu) => satu.bidang === bidang)?.judul ?? NAMA_BIDANG.get(bidang) ?? bidang;
    temuan.push(createTemuan(kode, { baris: baris.nomor, kolom: judul, isi: teks(bidang), pembanding }));
  };
  const refuse = (): BarisKeputusanTerbaca => ({ baris: baris.nomor, keputusan: null, belumDiisi: false, temuan });

  const nomor = readNomor(teks('nomor'));
  if (nomor === null) note('NOMOR_TIDAK_SAH', 'nomor');
  const nik = cleanNomor(teks('nik'));
  if (nik === '') note('NIK_KOSONG', 'nik');
  if (teks('keputusan') === '') {
    if (teks('alasan') === '' && temuan.length === 0) {
      note('PUTUSAN_KOSONG', 'keputusan');
      return { baris: baris.nomor, keputusan: null, belumDiisi: true, temuan };
    }
    if (teks('alasan') !== '') note('PUTUSAN_TIDAK_DIKENAL', 'keputusan');
    return refuse();
  }
  const isi = readIsi(teks, note);
  if (nomor === null || nik === '' || isi === null) return refuse();
  const terdahulu = pertama.get(nomor);
  if (terdahulu !== undefined) {
    note('USULAN_LEBIH_DARI_SATU', 'nomor', String(terdahulu));
    return refuse();
  }
  pertama.set(nomor, baris.nomor);
  return { baris: baris.nomor, keputusan: { baris: baris.nomor, nomor, nik, isi }, belumDiisi: false, temuan };
}

const NAMA_BIDANG = new Map(BIDANG_KEPUTUSAN.map(({ kode, nama }) => [kode, nama]));

function readNomor(isi: string): number | null {
  return /^[1-9]\d{0,6}\.?$/.test(isi) ? Number.parseInt(isi, 10) : null;
}

function readIsi(
  teks: (bidang: BidangKeputusan) => string,
  note: (kode: KodeTemuanImpor, bidang: BidangKeputusan) => void,
): IsiKeputusan | null {
  const putusan = readPutusan(teks('keputusan'));
  const alasan = teks('alasan') === '' ? null : readAlasan(teks('alasan'));
  if (putusan === null) note('PUTUSAN_TIDAK_DIKENAL', 'keputusan');
  if (alasan === null && teks('alasan') !== '') {
    note('ALASAN_TIDAK_DIKENAL', 'alasan');
    return null;
  }
  if (putusan === null) return null;
  const isi = createIsiKeputusan(putusan, alasan, teks('catatan'));
  if (typeof isi !== 'string') return isi;
  note(isi, isi === 'CATATAN_KOSONG' ? 'catatan' : 'alasan');
  return null;
}

const SINGKATAN: Readonly<Record<Putusan, readonly string[]>> = {
  layak: ['L', 'LY'],
  tidak_layak: ['T', 'TL', 'TDK LAYAK'],
  ditunda: ['D', 'TUNDA'],
};

/** Every word of every kind for a putusan, its code and its letter. `Keluar` and `Graduasi` answer tidak_layak, see getKataPutusan. */
const KATA_PUTUSAN: ReadonlyMap<string, Putusan> = new Map(
  PUTUSAN.flatMap((putusan) => {
    const kata = JENIS_USULAN.flatMap((jenis) => [
      getKataPutusan(jenis, putusan).kata,
      formatPutusan(jenis, putusan),
      getKataPutusan(jenis, putusan).akibat,
    ]);
    return [putusan, ...kata, ...SINGKATAN[putusan]].map((satu) => [compactKata(satu), putusan] as const);
  }),
);

/** `null` for a word that is no putusan of any kind. */
export function readPutusan(isi: string): Putusan | null {
  return KATA_PUTUSAN.get(compactKata(isi)) ?? null;
}

/** A reason by number 1 to 16, code, short or full words, or `7. Mampu` as the list of the worksheet has it. */
export function readAlasan(isi: string): Alasan | null {
  const [, nomor, sisa = ''] = /^(?:(\d{1,2})(?:[.)\s-]+|$))?(.*)$/.exec(isi.trim()) ?? [];
  const menurutNomor = nomor === undefined ? null : (ALASAN[Number(nomor) - 1] ?? null);
  if (sisa === '') return menurutNomor;
  const kata = compactKata(sisa);
  const menurutKata =
    ALASAN.find((alasan) =>
      [alasan, KATA_ALASAN[alasan].pendek, KATA_ALASAN[alasan].lengkap].some((satu) => compactKata(satu) === kata),
    ) ?? null;
  return nomor !== undefined && menurutNomor !== menurutKata ? null : menurutKata;
}
