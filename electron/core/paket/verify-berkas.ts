import type { z } from 'zod';
import type { bentukHasilPemeriksaan, bentukKertasTerperiksa } from '#contract/dokumen.ts';
import { getKodeVerifikasi } from '#domain/berita-acara.ts';
import { judgeKertas } from '../segel/judge-kertas.ts';
import { readSegel } from '../segel/read-segel.ts';
import { readTandaDigital } from '../tanda-digital/read-tanda.ts';
import { POLA_BERTANDA } from './manifest.ts';
import { openPaket } from './open-paket.ts';
import { verifyPaket } from './verify-paket.ts';

export type HasilPemeriksaan = z.infer<typeof bentukHasilPemeriksaan>;
export type KertasTerperiksa = z.infer<typeof bentukKertasTerperiksa>;

const MINTA_ULANG = 'Jangan dipakai; minta kelurahan mengirim berkasnya sekali lagi.';

/** Judges a file from outside, a package or one paper, from nothing but its bytes. */
export async function verifyBerkas(byte: Uint8Array): Promise<HasilPemeriksaan> {
  if (isPdf(byte)) return verifyKertas(byte);
  const hasil = await verifyPaket(byte);
  const kertas = [...openPaket(byte).berkas]
    .filter(([nama, isi]) => isPdf(isi) && !isScan(nama, isi))
    .map(([nama, isi]) => describeKertas(nama, isi));
  return { jenis: 'paket', ...hasil, kertas };
}

function verifyKertas(byte: Uint8Array): HasilPemeriksaan {
  const cacat = judgeKertas(byte, 'berkas ini');
  return {
    jenis: 'kertas',
    sah: cacat === null,
    temuan: cacat === null ? [] : [{ kode: cacat.kode, berkas: '', pesan: `${cacat.masalah} ${MINTA_ULANG}` }],
    isi: null,
    kertas: [describeKertas('', byte)],
  };
}

function describeKertas(berkas: string, byte: Uint8Array): KertasTerperiksa {
  const { asal, sidikKunci } = readSegel(byte);
  return {
    berkas,
    utuh: judgeKertas(byte, berkas) === null,
    asal,
    kodeVerifikasi: asal === null ? null : getKodeVerifikasi(asal.sidik),
    sidikKunci,
    tandaDigital: [...readTandaDigital(byte).daftar],
  };
}

/** Paper that went through a scanner has no seal of its own, and needs none. */
function isScan(nama: string, isi: Uint8Array): boolean {
  return (
    POLA_BERTANDA.test(nama) && readSegel(isi).keadaan === 'tidak_ada' && readTandaDigital(isi).daftar.length === 0
  );
}

function isPdf(byte: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(byte.subarray(0, 5)) === '%PDF-';
}
