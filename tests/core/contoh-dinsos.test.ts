import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Kemajuan } from '#contract/bentuk.ts';
import type { HasilTerima, Papan } from '#contract/rekap.ts';
import { createKunciContoh } from '#core/contoh/kunci-contoh.ts';
import { generatePaketContoh } from '#core/contoh/paket-contoh.ts';
import { KOTA_CONTOH, planKotaContoh } from '#core/contoh/rencana-kota.ts';
import { TEMUAN_TANAM } from '#core/contoh/temuan-tanam.ts';
import { getKodeSepuluh } from '#domain/kelurahan.ts';
import { getPeriode } from '#domain/periode.ts';
import { KEADAAN_KELURAHAN } from '#domain/rekap.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { JENIS_TEMUAN_LINTAS } from '#domain/temuan-lintas.ts';
import { PDF_CONTOH } from '../paket/sample.ts';
import { SANDI, startApp, type TestApp } from './test-app.ts';

/** The day of the clock of the tests. */
const HARI_INI = '2026-11-12' as Tanggal;
const BENIH = 1371;

let app: TestApp;

async function createContoh(): Promise<{ folderLatihan: string; paket: number; keputusan: number; kabar: Kemajuan[] }> {
  const kabar: Kemajuan[] = [];
  for await (const satu of await app.client.gerbang.contohDinsos({ sandi: SANDI, benih: BENIH })) {
    if (satu.jenis === 'hasil') return { ...satu, kabar };
    kabar.push(satu);
  }
  throw new Error('Tidak ada hasil.');
}

/** The board in short: ten digits of each kelurahan and how it stands. */
const listKeadaan = ({ kecamatan }: Papan) =>
  Object.fromEntries(kecamatan.flatMap(({ kelurahan }) => kelurahan.map(({ kode, keadaan }) => [kode, keadaan])));

describe('given an empty folder, when the sample Dinas Sosial is made', () => {
  let contoh: Awaited<ReturnType<typeof createContoh>>;

  beforeAll(async () => {
    app = startApp();
    contoh = await createContoh();
  });
  afterAll(() => app.remove());

  it('then the board shows what was sent, in every state, and its sums equal what the packages tell', async () => {
    const { paket, keputusan, kabar } = contoh;
    expect(await app.client.gerbang.status()).toMatchObject({ keadaan: 'terbuka', peran: 'dinsos', contoh: true });
    expect(new Set(kabar.map(({ tahap }) => tahap))).toEqual(new Set(['Membuat paket rekaan', 'Memeriksa paket']));

    const { bulan } = planKotaContoh(BENIH, HARI_INI);
    const semua: number[] = [];
    for (const { tanggal, kiriman, tanam } of bulan) {
      const papan = await app.client.rekap.papan({ periode: getPeriode(tanggal) });
      expect(listKeadaan(papan)).toEqual(
        Object.fromEntries(kiriman.map(({ kode, keadaan }) => [kode.replaceAll('.', ''), keadaan])),
      );
      const berlaku = kiriman.filter(({ keadaan }) => !['belum', 'rusak', 'tidak_dikenal'].includes(keadaan));
      const jumlah = { layak: 0, tidak_layak: 0, ditunda: 0 };
      for await (const satu of generatePaketContoh({
        kota: KOTA_CONTOH,
        benih: BENIH,
        tanggal,
        tanam,
        hanya: berlaku.map(({ kode }) => kode),
        ulang: berlaku.filter(({ keadaan }) => keadaan === 'digantikan').map(({ kode }) => kode),
        tanggalLain: Object.fromEntries(berlaku.map(({ kode, sidang }) => [kode, sidang])),
        pdf: PDF_CONTOH,
      })) {
        const { keadaan } = berlaku.find(({ kode }) => kode === satu.kelurahan.kelurahan.kode) ?? { keadaan: null };
        if (keadaan === 'digantikan' && satu.versi === 1) continue;
        for (const putusan of ['layak', 'tidak_layak', 'ditunda'] as const) jumlah[putusan] += satu.jumlah[putusan];
      }
      expect(papan).toMatchObject({ masuk: berlaku.length, jumlah });
      semua.push(berlaku.length, jumlah.layak + jumlah.tidak_layak + jumlah.ditunda);
    }
    const [lalu, keputusanLalu, kini, keputusanKini] = semua;
    expect({ paket, keputusan }).toEqual({
      paket: (lalu ?? 0) + (kini ?? 0),
      keputusan: (keputusanLalu ?? 0) + (keputusanKini ?? 0),
    });
    const { keadaan } = await app.client.rekap.papan({ periode: getPeriode(bulan[1].tanggal) });
    expect(KEADAAN_KELURAHAN.filter((satu) => keadaan[satu] === 0)).toEqual([]);
    expect(app.log.baris).toEqual([]);
  });

  it('then keys, gaps and planted findings can be seen, and the files beside it complete the board', async () => {
    const { folderLatihan } = contoh;
    const { client } = app;
    const { bulan } = planKotaContoh(BENIH, HARI_INI);
    const periode = getPeriode(bulan[1].tanggal);
    expect(await client.kunciSendiri.get()).toMatchObject({ peran: 'dinsos', nama: 'Dinas Sosial Kota Padang' });
    expect(await client.kunciDikenal.ringkas()).toMatchObject({ berlaku: 102, semua: 104 });
    const temuan = await client.rekap.listTemuan({ offset: 0, limit: 100, saring: { periode } });
    expect(new Set(temuan.baris.map(({ jenis }) => jenis))).toEqual(new Set(JENIS_TEMUAN_LINTAS));
    expect(temuan.baris).toHaveLength(TEMUAN_TANAM.length);
    const loncat = bulan[1].kiriman.find(({ urut }) => urut === 3);
    const kode = loncat?.kode.replaceAll('.', '') ?? '';
    expect((await client.rekap.kelurahan({ kode, periode: null })).urutHilang).toEqual([2]);
    expect((await client.rekap.tren()).map((satu) => satu.kelurahan)).toEqual([98, 87]);

    const nama = readdirSync(folderLatihan);
    const berkas = (awalan: string) =>
      nama
        .filter((satu) => satu.startsWith(awalan))
        .map((satu) => new File([readFileSync(path.join(folderLatihan, satu))], satu));
    const diperiksa = await client.kunciDikenal.periksa({ berkas: berkas('kunci_') });
    await client.kunciDikenal.terima({
      daftar: diperiksa.flatMap((satu) =>
        satu.keadaan === 'ditolak' ? [] : [{ asal: 'berkas' as const, kunci: satu.kunci, menggantikan: null }],
      ),
    });
    const asing = bulan[1].kiriman.filter(({ keadaan }) => keadaan === 'tidak_dikenal').map((satu) => satu.kode);
    for (const satu of asing) {
      const { penyegel } = await createKunciContoh({ kode: satu, nama: '' });
      const sidik = await client.rekap.kelurahan({ kode: getKodeSepuluh({ kode: satu, nama: '' }), periode: null });
      expect(sidik.sidikKunci).not.toBeNull();
      expect(diperiksa.map((kunci) => (kunci.keadaan === 'ditolak' ? '' : kunci.kunci.publik))).toContain(
        Buffer.from(penyegel.publik).toString('hex'),
      );
    }
    let hasil: HasilTerima | null = null;
    const masukan = { berkas: berkas('keputusan_'), diterima: null, pengirim: 'dikenal' } as const;
    for await (const kabar of await client.rekap.terima(masukan)) if (kabar.jenis === 'hasil') hasil = kabar;
    expect(hasil?.ditolak).toEqual([]);
    const { keadaan, masuk } = await client.rekap.papan({ periode });
    expect(keadaan).toMatchObject({ rusak: 0, tidak_dikenal: 0, belum: 8 });
    expect(masuk).toBe(96);
  });
});

describe('given the making of the sample has begun', () => {
  beforeEach(() => {
    app = startApp();
  });
  afterEach(() => app.remove());

  it.each(['Membuat paket rekaan', 'Memeriksa paket'])(
    'when it is cancelled at "%s", then the folder is as empty as before',
    async (tahap) => {
      const batal = new AbortController();
      const making = async (): Promise<void> => {
        const kabar = await app.client.gerbang.contohDinsos({ sandi: SANDI, benih: BENIH }, { signal: batal.signal });
        for await (const satu of kabar) if (satu.jenis === 'kemajuan' && satu.tahap === tahap) batal.abort();
      };
      await expect(making()).rejects.toMatchObject({ code: 'DIBATALKAN' });
      expect((await app.client.gerbang.status()).keadaan).toBe('belum_disiapkan');
      expect(readdirSync(app.dataDir)).toEqual(['mufakat.lock']);
      expect(app.log.baris).toEqual([]);
    },
  );

  it('when another window sets something up meanwhile, then it waits, and has its turn after a cancel', async () => {
    const batal = new AbortController();
    const masukan = { sandi: SANDI, benih: BENIH };
    const kabar = await app.client.gerbang.contohDinsos(masukan, { signal: batal.signal });
    await kabar.next();
    const lain = app.client.gerbang.contoh({ sandi: SANDI, warga: 10, usulan: 0, benih: 1 });
    batal.abort();
    await expect(kabar.next().then(() => kabar.next())).rejects.toMatchObject({ code: 'DIBATALKAN' });
    await lain;
    expect(await app.client.gerbang.status()).toMatchObject({ keadaan: 'terbuka', peran: 'kelurahan' });
  });

  it('when the passphrase is too short, then it says so before anything is made', async () => {
    const kabar = await app.client.gerbang.contohDinsos({ sandi: 'pendek', benih: BENIH });
    await expect(kabar.next()).rejects.toMatchObject({ code: 'SANDI_PENDEK' });
  });
});
