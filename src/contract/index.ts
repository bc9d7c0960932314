import type { ContractRouterClient } from '@orpc/contract';
import { adendum } from './adendum.ts';
import { agenda } from './agenda.ts';
import { balasan } from './balasan.ts';
import { balasanDinsos } from './balasan-dinsos.ts';
import { benturan } from './benturan.ts';
import { batas, beranda } from './beranda.ts';
import { daftar } from './daftar.ts';
import { dinsos } from './dinsos.ts';
import { dokumen } from './dokumen.ts';
import { gerbang } from './gerbang.ts';
import { impor } from './impor.ts';
import { lampiran, rancangan } from './isian-usulan.ts';
import { jendela } from './jendela.ts';
import { kehadiran, pilar } from './kehadiran.ts';
import { kelurahan, wilayah } from './kelurahan.ts';
import { kertasBertanda } from './kertas-bertanda.ts';
import { kunciDikenal, kunciSendiri } from './kunci.ts';
import { kuorum } from './kuorum.ts';
import { layar } from './layar.ts';
import { nomorSurat } from './nomor-surat.ts';
import { fotoSidang, notulen } from './notulen.ts';
import { pembahasan } from './pembahasan.ts';
import { graduasi, pena } from './pena.ts';
import { penandaTangan } from './penanda-tangan.ts';
import { rekap } from './rekap.ts';
import { rekonsiliasi } from './rekonsiliasi.ts';
import { sanggahan } from './sanggahan.ts';
import { sidang } from './sidang.ts';
import { sptjm } from './sptjm.ts';
import { suara } from './suara.ts';
import { tandaDigital } from './tanda-digital.ts';
import { templat } from './templat.ts';
import { laporan, terlewat } from './terlewat.ts';
import { usulan } from './usulan.ts';
import { temuan, warga } from './warga.ts';

/** Every procedure of Mufakat, once: the core implements it, screens and command line call it. */
export const contract = {
  gerbang,
  jendela,
  wilayah,
  kelurahan,
  dinsos,
  impor,
  daftar,
  warga,
  temuan,
  terlewat,
  laporan,
  beranda,
  batas,
  rekonsiliasi,
  usulan,
  rancangan,
  lampiran,
  sptjm,
  sidang,
  agenda,
  pilar,
  kehadiran,
  kuorum,
  pembahasan,
  suara,
  benturan,
  dokumen,
  notulen,
  fotoSidang,
  adendum,
  sanggahan,
  templat,
  tandaDigital,
  kertasBertanda,
  nomorSurat,
  kunciSendiri,
  kunciDikenal,
  penandaTangan,
  pena,
  graduasi,
  rekap,
  layar,
  balasan,
  balasanDinsos,
};

export type Client = ContractRouterClient<typeof contract>;
