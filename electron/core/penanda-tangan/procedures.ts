import { createHash } from 'node:crypto';
import type { Client } from '#contract/index.ts';
import { checkGoresan } from '#domain/goresan.ts';
import { isTempatPejabat, SAKSI_TERBANYAK, URUT_SAKSI } from '#domain/penanda-tangan.ts';
import { toCanonicalJson } from '../db/canonical-json.ts';
import { GalatMufakat } from '../galat.ts';
import type { Terbuka } from '../implementer.ts';
import { readPeserta } from '../kehadiran/peserta.ts';
import { type BarisSidang, readSidang, readSidangTerbuka } from '../musyawarah/sidang.ts';
import type { Kerja } from '../unit-of-work.ts';
import { listPenanda, type Penanda, putPenanda } from './list-penanda.ts';

type Orang = Parameters<Client['penandaTangan']['tambahSaksi']>[0]['orang'];
type IsiTanda = Parameters<Client['penandaTangan']['tandaTangani']>[0]['isi'];

const BELUM = { cara: 'belum', goresan: null, waktu: null } as const;

/** Signers of the berita acara. The journal keeps the hash of strokes, not the strokes: a signature is nobody's to copy. */
export function createPenandaTanganProcedures(os: Terbuka) {
  return {
    list: os.penandaTangan.list.handler(async ({ input, context: { inti } }) =>
      listPenanda(inti.data.db, await readSidang(inti.data.db, input.sidang)),
    ),
    ganti: os.penandaTangan.ganti.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'penandaTangan.ganti', masukan: input }, async (kerja) => {
        const sidang = await readSidangTerbuka(kerja.trx, input.sidang);
        const tempat = await requireTempat(kerja, sidang, input.urut);
        if (isTempatPejabat(tempat.peran)) {
          throw new GalatMufakat('MASUKAN_SALAH', 'Pimpinan dan notulis diubah pada langkah Persiapan.');
        }
        await checkOrang(kerja, sidang.id, input.orang);
        const tetap = tempat.nama === input.orang.nama;
        await putPenanda(kerja.trx, sidang.id, { ...tempat, ...(tetap ? {} : BELUM), ...input.orang });
        return listPenanda(kerja.trx, sidang);
      }),
    ),
    tambahSaksi: os.penandaTangan.tambahSaksi.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'penandaTangan.tambahSaksi', masukan: input }, async (kerja) => {
        const sidang = await readSidangTerbuka(kerja.trx, input.sidang);
        await checkOrang(kerja, sidang.id, input.orang);
        if (input.orang.nama === '') throw new GalatMufakat('MASUKAN_SALAH', 'Isi nama saksi.');
        const terpakai = (await listPenanda(kerja.trx, sidang)).map(({ urut }) => urut);
        const urut = Array.from({ length: SAKSI_TERBANYAK }, (_, i) => URUT_SAKSI + i).find(
          (satu) => !terpakai.includes(satu),
        );
        if (urut === undefined) throw new GalatMufakat('MASUKAN_SALAH', `Paling banyak ${SAKSI_TERBANYAK} saksi.`);
        await putPenanda(kerja.trx, sidang.id, { urut, peran: 'saksi', ...input.orang, ...BELUM });
        return listPenanda(kerja.trx, sidang);
      }),
    ),
    hapusSaksi: os.penandaTangan.hapusSaksi.handler(({ input, context: { inti } }) =>
      inti.unitOfWork.run({ nama: 'penandaTangan.hapusSaksi', masukan: input }, async (kerja) => {
        const sidang = await readSidangTerbuka(kerja.trx, input.sidang);
        const { peran } = await requireTempat(kerja, sidang, input.urut);
        if (peran !== 'saksi') throw new GalatMufakat('MASUKAN_SALAH', 'Hanya tempat saksi yang dapat dihapus.');
        await kerja.trx
          .deleteFrom('penanda_tangan')
          .where('sidang_id', '=', sidang.id)
          .where('urut', '=', input.urut)
          .execute();
        return listPenanda(kerja.trx, sidang);
      }),
    ),
    tandaTangani: os.penandaTangan.tandaTangani.handler(({ input: { sidang: id, urut, isi }, context: { inti } }) => {
      const sidik =
        isi?.cara === 'goresan' ? createHash('sha256').update(toCanonicalJson(isi.goresan)).digest('hex') : null;
      const perintah = {
        nama: 'penandaTangan.tandaTangani',
        masukan: { sidang: id, urut, cara: isi?.cara ?? null, sidik },
      };
      return inti.unitOfWork.run(perintah, async (kerja) => {
        const sidang = await readSidang(kerja.trx, id);
        await sign(kerja, sidang, await requireTempat(kerja, sidang, urut), isi);
        return listPenanda(kerja.trx, sidang);
      });
    }),
  };
}

async function requireTempat({ trx }: Kerja, sidang: BarisSidang, urut: number): Promise<Penanda> {
  const tempat = (await listPenanda(trx, sidang)).find((satu) => satu.urut === urut);
  if (tempat === undefined) throw new GalatMufakat('PENANDA_TIDAK_ADA');
  return tempat;
}

/** Whoever is named by the attendance list is on it. Throws PILAR_TIDAK_ADA. */
async function checkOrang({ trx }: Kerja, sidang: number, { pilar }: Orang): Promise<void> {
  if (pilar !== null) await readPeserta(trx, sidang, pilar);
}

async function sign({ trx, waktu }: Kerja, sidang: BarisSidang, tempat: Penanda, isi: IsiTanda): Promise<void> {
  if (tempat.nama === '') {
    throw new GalatMufakat('MASUKAN_SALAH', 'Isi dahulu siapa yang menandatangani tempat ini.');
  }
  if (sidang.status === 'ditutup') {
    if (tempat.cara === 'goresan') throw new GalatMufakat('PENANDA_SUDAH_BERTANDA');
    if (isi === null) throw new GalatMufakat('SIDANG_DITUTUP');
  }
  if (isi === null) return putPenanda(trx, sidang.id, { ...tempat, ...BELUM });
  const goresan = isi.cara === 'goresan' ? isi.goresan : null;
  if (goresan !== null && checkGoresan(goresan) !== null) {
    const pesan = 'Goresan ini tidak dapat disimpan sebagai tanda tangan. Hapus lalu ulangi.';
    throw new GalatMufakat('MASUKAN_SALAH', pesan);
  }
  await putPenanda(trx, sidang.id, { ...tempat, cara: isi.cara, goresan, waktu });
}
