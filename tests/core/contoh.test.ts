import { afterEach, describe, expect, it } from 'vitest';
import { KELOMPOK_PADANAN, type KelompokPadanan } from '#domain/padanan/kelompok-padanan.ts';
import { KODE_TEMUAN_WARGA } from '#domain/temuan-warga.ts';
import { SANDI, startApp, type TestApp } from './test-app.ts';

let app: TestApp;
afterEach(async () => {
  expect(app.log.baris).toEqual([]);
  await app.remove();
});

async function start(ukuran: { warga: number; usulan: number; benih: number }) {
  app = startApp();
  return app.client.gerbang.contoh({ sandi: SANDI, ...ukuran });
}

const countWarga = async (): Promise<number> => (await app.client.warga.list({ offset: 0, limit: 1 })).total;

async function countTemuan(): Promise<Partial<Record<string, number>>> {
  return Object.fromEntries((await app.client.temuan.count()).map(({ kode, terbuka }) => [kode, terbuka]));
}

/** The newest list of JKSS against the registry, or against the list before it. */
async function reconcileJkss(dengan: 'warga' | 'lama'): Promise<Readonly<Record<KelompokPadanan, number>>> {
  const { daftar } = await app.client.rekonsiliasi.pilihan();
  const [baru, lama] = daftar.filter(({ jenis }) => jenis === 'jkss');
  if (baru === undefined || lama === undefined) throw new Error('Tidak ada dua daftar JKSS.');
  const masukan = { kiri: baru.berkas, kanan: dengan === 'lama' ? lama.berkas : null };
  for await (const kabar of await app.client.rekonsiliasi.jalankan(masukan)) {
    if (kabar.jenis !== 'hasil') continue;
    return (await app.client.rekonsiliasi.get({ rekonsiliasi: kabar.rekonsiliasi })).kelompok;
  }
  throw new Error('Rekonsiliasi tidak selesai.');
}

describe('given a sample of 300 residents', () => {
  it.each([
    { benih: 1, usulan: 60 },
    { benih: 2, usulan: 0 },
    { benih: 3, usulan: 300 },
    { benih: 4, usulan: 60 },
    { benih: 2_147_483_647, usulan: 12 },
  ])(
    'when it is opened with seed $benih and $usulan usulan, then every finding is there, and no person more than was asked for',
    async ({ benih, usulan }) => {
      const jawaban = await start({ warga: 300, usulan, benih });
      expect([jawaban.warga, jawaban.usulan, await countWarga()]).toEqual([300, usulan, 300]);
      const temuan = await countTemuan();
      for (const kode of KODE_TEMUAN_WARGA) expect([kode, temuan[kode] ?? 0]).not.toEqual([kode, 0]);
    },
  );

  it('when its newest JKSS list is matched with the registry, then every group has somebody, save those that nothing can put there', async () => {
    await start({ warga: 300, usulan: 60, benih: 1 });
    const kelompok = await reconcileJkss('warga');
    const kosong = KELOMPOK_PADANAN.filter((satu) => kelompok[satu] === 0);
    // JKSS has no limit of desil, nothing is settled yet, and nobody is like two others.
    expect(kosong).toEqual(['AMBIGU', 'DESIL_DI_LUAR_BATAS', 'SUDAH_DIPUTUSKAN']);
    const antarDaftar = await reconcileJkss('lama');
    expect(antarDaftar.TIDAK_ADA_DI_DATA).toBeGreaterThan(0);
    expect(antarDaftar.PENERIMA_TIDAK_DI_DAFTAR).toBeGreaterThan(0);
  });

  it('when a secretary looks for the overlooked, then there are dropped members, refused rows and poor families without aid', async () => {
    await start({ warga: 300, usulan: 60, benih: 1 });
    const { sebab } = (await app.client.terlewat.cakupan()).jumlah;
    expect(sebab.JKSS_HILANG).toBeGreaterThan(0);
    expect(sebab.DITOLAK_SIKS).toBeGreaterThan(0);
    expect(sebab.DESIL_TANPA_PROGRAM).toBeGreaterThan(0);
  });

  it('when its lists are looked at, then each is a batch of its own that says it is a sample and whose rows can be taken back', async () => {
    await start({ warga: 300, usulan: 60, benih: 1 });
    const riwayat = await app.client.daftar.riwayat();
    expect(riwayat.map(({ jenis }) => jenis)).toEqual(['siks', 'jkss', 'jkss', 'bebas', 'desil', 'dtsen']);
    expect(new Set(riwayat.map(({ namaBerkas }) => namaBerkas)).size).toBe(6);
    for (const { id, namaBerkas, jumlah } of riwayat) {
      expect(namaBerkas).toContain('contoh');
      const { total } = await app.client.daftar.baris({ berkas: id, offset: 0, limit: 1 });
      expect([total, jumlah.baru + jumlah.diperbarui + jumlah.sama]).toEqual([jumlah.dibaca, jumlah.dibaca]);
      if (namaBerkas.startsWith('Data warga')) continue;
      for await (const _ of await app.client.daftar.tarik({ berkas: id }));
    }
    expect(await countWarga()).toBe(300);
    const sisa = await countTemuan();
    for (const kode of ['MENINGGAL_MENERIMA', 'PINDAH_MENERIMA', 'NIK_DUA_KELUARGA', 'DESIL_DI_LUAR_BATAS']) {
      expect([kode, sisa[kode] ?? 0]).toEqual([kode, 0]);
    }
  });
});

describe('given samples of other sizes', () => {
  it('when there are 2,400 residents, then there is more to do, but for a few in a hundred only', async () => {
    await start({ warga: 2400, usulan: 60, benih: 1 });
    const { total } = await app.client.temuan.list({ offset: 0, limit: 1 });
    expect(total).toBeGreaterThan(24);
    expect(total).toBeLessThan(72);
  });

  it('when there are a hundred residents, then one clean list is all there is', async () => {
    await start({ warga: 100, usulan: 12, benih: 7 });
    expect(await countTemuan()).toEqual({});
    expect(await app.client.daftar.riwayat()).toMatchObject([{ jenis: 'dtsen', jumlah: { dibaca: 100, baru: 100 } }]);
    expect((await app.client.temuan.list({ offset: 0, limit: 1 })).total).toBe(0);
  });
});
