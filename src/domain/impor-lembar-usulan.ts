import type { BidangUsulan } from './impor-bidang.ts';
import { findBarisData } from './impor-bukan-data.ts';
import { looksDibulatkan } from './impor-identitas.ts';
import { createTemuan } from './impor-kalimat.ts';
import { type JudulImpor, type Lembar, SEL_KOSONG, type Sel } from './impor-lembar.ts';
import { type BarisUsulanTerbaca, createDasarBaca, interpretBarisUsulan, type KonteksUsulan } from './impor-usulan.ts';
import type { TemuanImpor } from './temuan-impor.ts';
import { getSidikUsulan } from './usulan.ts';

/** `dibaca = diterima + ditolak`; which of the accepted are new is decided against the database. */
export interface JumlahBaca {
  readonly dibaca: number;
  readonly diterima: number;
  readonly ditolak: number;
  /** Accepted rows with a warning. */
  readonly peringatan: number;
}

export interface HasilLembarUsulan {
  /** In the order of the file. */
  readonly baris: readonly BarisUsulanTerbaca[];
  /** Findings of refused rows first, then warnings; each in the order of the file. */
  readonly temuan: readonly TemuanImpor[];
  readonly jumlah: JumlahBaca;
}

/** Reads a whole sheet. Of two accepted rows about the same thing the later one is refused and names the first. */
export function interpretLembarUsulan(
  lembar: Lembar,
  judul: JudulImpor<BidangUsulan>,
  konteks: KonteksUsulan,
): HasilLembarUsulan {
  const tanpaBukti = createDasarBaca(judul, { nik: false, nomorKk: false });
  const letak = findBarisData(lembar, judul.barisJudul + 1, tanpaBukti.kolom);
  const dasar = createDasarBaca(judul, {
    nik: looksDibulatkan(pickKolom(lembar, letak, tanpaBukti.kolom.menurutBidang.get('nik')?.indeks)),
    nomorKk: looksDibulatkan(pickKolom(lembar, letak, tanpaBukti.kolom.menurutBidang.get('nomorKk')?.indeks)),
  });
  const pertama = new Map<string, number>();
  const kolomNik = dasar.kolom.menurutBidang.get('nik')?.judul ?? 'NIK';
  const baris = letak.map((i) => {
    const mentah = { nomor: lembar.mulaiBaris + i, sel: lembar.baris[i] ?? [] };
    return refuseGanda(interpretBarisUsulan(mentah, dasar, konteks), pertama, kolomNik);
  });
  return { baris, temuan: sortTemuan(baris), jumlah: countBaca(baris) };
}

function* pickKolom(lembar: Lembar, letak: readonly number[], indeks: number | undefined): Generator<Sel> {
  if (indeks === undefined) return;
  for (const i of letak) yield lembar.baris[i]?.[indeks] ?? SEL_KOSONG;
}

function refuseGanda(terbaca: BarisUsulanTerbaca, pertama: Map<string, number>, kolom: string): BarisUsulanTerbaca {
  const { baris, data, temuan } = terbaca;
  if (data === null) return terbaca;
  const sidik = getSidikUsulan(data);
  const terdahulu = pertama.get(sidik);
  if (terdahulu === undefined) {
    pertama.set(sidik, baris);
    return terbaca;
  }
  const ganda = createTemuan('BARIS_GANDA', { baris, kolom, isi: data.nik, pembanding: String(terdahulu) });
  return { baris, data: null, temuan: [ganda, ...temuan] };
}

function sortTemuan(baris: readonly BarisUsulanTerbaca[]): TemuanImpor[] {
  const ditolak = baris.filter(({ data }) => data === null);
  const diterima = baris.filter(({ data }) => data !== null);
  return [...ditolak, ...diterima].flatMap(({ temuan }) => temuan);
}

function countBaca(baris: readonly BarisUsulanTerbaca[]): JumlahBaca {
  const diterima = baris.filter(({ data }) => data !== null);
  const peringatan = diterima.filter(({ temuan }) => temuan.length > 0).length;
  return { dibaca: baris.length, diterima: diterima.length, ditolak: baris.length - diterima.length, peringatan };
}
