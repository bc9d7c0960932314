import { findJurnalRusak } from '#core/db/journal.ts';
import { deriveKey, readGaram } from '#core/db/key.ts';
import { getDataFile, openData } from '#core/db/open.ts';
import type { IsiKeputusan } from '#domain/alasan.ts';
import type { JenisDaftar } from '#domain/daftar.ts';
import type { MulaiUsaha, Usaha } from '#domain/usaha.ts';
import { openSidang, SANDI, startApp, type TestApp } from './test-app.ts';

const JUDUL = 'NIK,NAMA,NO KK,TGL LAHIR,L/P,ALAMAT,RT,RW,PROGRAM';
export const ROSMA = '1371014403900018';
export const RUSTAM = '1371010907610044';
export const SALMAH = '1371015505880031';
const ANAK = '1371012304150027';
export const JANDA = '1371016712710009';
/** Rosma receives PKH and is 36; her husband Rustam, 65, is only in her KK; Salmah, 38, receives nothing; the child is 11. */
export const WARGA = [
  `${ROSMA},Rosma Umpama,1371011206150004,04/03/1990,P,Jalan Contoh Raya 14,3,2,PKH`,
  `${RUSTAM},Rustam Umpama,1371011206150004,09/07/1961,L,Jalan Contoh Raya 14,3,2,`,
  `${ANAK},Fadli Umpama,1371011206150004,23/04/2015,L,Jalan Contoh Raya 14,3,2,`,
  `${SALMAH},Salmah Khayal,1371011206150005,15/05/1988,P,Jalan Rekaan 2,1,2,JKSS`,
  `${JANDA},Nurbaiti Fiksi,1371011206150006,27/12/1971,P,Jalan Rekaan 9,1,2,SEMBAKO`,
];

export const LONTONG: Usaha = {
  klaster: 'makanan_minuman',
  jenisUsaha: 'Warung lontong',
  mulai: '2019-03' as MulaiUsaha,
  omzet: 1_500_000,
  kebutuhan: 'Etalase',
  telepon: '0812 0000 0000',
  bersedia: true,
};

export const GRADUASI: IsiKeputusan = {
  putusan: 'tidak_layak',
  alasan: 'GRADUASI',
  catatan: 'Omzet sudah di atas UMK',
};

/** A kelurahan with recipients of PKH and Sembako, and what a test does with it. */
export async function startPena() {
  const app: TestApp = startApp();
  const importDaftar = async (jenis: JenisDaftar, nama: string, baris: readonly string[]) => {
    const berkas = new File([[JUDUL, ...baris].join('\n')], nama);
    for await (const kabar of await app.client.daftar.periksa({ jenis, berkas })) {
      if (kabar.jenis !== 'hasil') continue;
      for await (const tulis of await app.client.daftar.tulis({ pratinjau: kabar.pratinjau.id })) {
        if (tulis.jenis === 'hasil') return tulis.berkas;
      }
    }
    throw new Error('Daftar tidak ditulis.');
  };
  const listNama = async (saring: NonNullable<Parameters<TestApp['client']['pena']['list']>[0]['saring']> = {}) =>
    (await app.client.pena.list({ offset: 0, limit: 50, saring })).baris.map(({ nama }) => nama);
  const saveUsaha = (kunci: string, usaha: Usaha | null = LONTONG) => app.client.pena.saveUsaha({ kunci, usaha });
  const readJurnal = async () => {
    await app.close();
    const data = openData(app.dataDir, await deriveKey(SANDI, readGaram(getDataFile(app.dataDir))), () => new Date());
    const jurnal = data.sqlite.prepare('SELECT perintah, membalik, urut FROM jurnal ORDER BY urut').all();
    const rusak = await findJurnalRusak(data.db);
    await data.close();
    return { jurnal: jurnal as { perintah: string; membalik: number | null; urut: number }[], rusak };
  };
  /** A session in which every usulan is decided in this way, closed. */
  const holdSidang = async (isi: IsiKeputusan) => {
    const { sidang, usulan } = await openSidang(app);
    await app.client.kehadiran.markAll({ sidang });
    for (let nomor = 1; nomor <= usulan; nomor += 1) await app.client.pembahasan.record({ sidang, nomor, isi });
    await app.client.sidang.tutup({ sidang });
    return sidang;
  };
  await app.client.gerbang.contoh({ sandi: SANDI, warga: 0, usulan: 0, benih: 1 });
  await importDaftar('dtsen', 'dtsen.csv', WARGA);
  return { app, importDaftar, listNama, saveUsaha, readJurnal, holdSidang };
}

export type Pena = Awaited<ReturnType<typeof startPena>>;
