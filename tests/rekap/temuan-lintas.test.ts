import Database from 'better-sqlite3';
import fc from 'fast-check';
import { Kysely, SqliteDialect } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '#core/db/migrate.ts';
import type { Tables } from '#core/db/tables.ts';
import { listSemuaTemuanLintas, listTemuanLintas } from '#core/rekap/temuan-lintas.ts';
import { createPenulisPaket } from '#core/rekap/write-paket.ts';
import { ALASAN, type Alasan } from '#domain/alasan.ts';
import type { KeputusanTercatat } from '#domain/berita-acara.ts';
import { JENIS_USULAN, type JenisUsulan, proposesIntoProgram } from '#domain/jenis-usulan.ts';
import type { NomorKk } from '#domain/nik.ts';
import type { Periode } from '#domain/periode.ts';
import { PUTUSAN, type Putusan } from '#domain/putusan.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { createKeputusan, createNik } from '../paket/sample.ts';
import { createKunci, getKelurahan } from './paket-uji.ts';

interface Isi {
  readonly kelurahan: number;
  readonly orang: number;
  readonly keluarga: number | null;
  readonly jenis: JenisUsulan;
  readonly putusan: Putusan;
  readonly alasan: Alasan;
}

let sqlite: Database.Database;
let db: Kysely<Tables>;
beforeAll(() => {
  sqlite = new Database(':memory:');
  migrate(sqlite, () => undefined);
  db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) });
});
afterAll(() => db.destroy());

const publik = Buffer.from(createKunci().publik).toString('hex');

/** Puts decisions of several kelurahan in force, one package each, in the place of what was there. */
function put(daftar: readonly Isi[], tanggal = '2026-11-12'): void {
  sqlite.exec('DELETE FROM keputusan_masuk; DELETE FROM paket_masuk;');
  const penulis = createPenulisPaket(sqlite);
  for (const kelurahan of new Set(daftar.map((satu) => satu.kelurahan))) {
    const keputusan = daftar.filter((satu) => satu.kelurahan === kelurahan).map(toKeputusan);
    const { kode, nama } = getKelurahan(kelurahan);
    penulis.write({
      sha256: kode,
      namaBerkas: `${kode}.zip`,
      diterima: '2026-11-13T00:00:00.000Z',
      tanggal: tanggal as Tanggal,
      keputusan,
      terlambat: false,
      menggantikan: null,
      manifest: {
        kelurahan: { kelurahan: { kode, nama } },
        sidang: { id: kode, nama: 'MUSKEL 1/2026', tanggal },
        nomorBeritaAcara: '1',
        terbitan: { versi: 1, urut: 1, menggantikan: null },
        sidikManifest: kode,
        pengirim: { publik, penerima: '' },
        jurnal: { awal: 1, akhir: 1, sidikAkhir: kode },
        contoh: false,
      } as never,
    });
  }
}

function toKeputusan({ orang, keluarga, jenis, putusan, alasan }: Isi, i: number): KeputusanTercatat {
  const satu = createKeputusan(i + 1, { jenis, putusan });
  const nomorKk = keluarga === null ? null : (`137101010199${1000 + keluarga}` as NomorKk);
  const data = { ...satu.data, nik: createNik(orang), nomorKk, nama: `ORANG ${orang}` };
  return { ...satu, data, alasan: putusan === 'layak' ? null : alasan };
}

const isi = (kelurahan: number, orang: number, lain: Partial<Isi> = {}): Isi => ({
  kelurahan,
  orang,
  keluarga: null,
  jenis: 'usulan_program',
  putusan: 'layak',
  alasan: 'MAMPU',
  ...lain,
});

const list = async (): Promise<string[]> =>
  (await listSemuaTemuanLintas(db, { periode: null })).map(({ jenis, pihak }) => `${jenis} ${pihak.length}`);

describe('given decisions of several kelurahan', () => {
  it('when one person is proposed by two, then that is one finding with both sides', async () => {
    put([isi(0, 1), isi(1, 1), isi(1, 2)]);
    expect(await list()).toEqual(['nik_ganda 2']);
    const [satu] = await listSemuaTemuanLintas(db, { periode: null });
    expect(satu?.pihak.map(({ kelurahan }) => kelurahan.kode)).toEqual([getKelurahan(0).kode, getKelurahan(1).kode]);
  });

  it('when one kelurahan proposes a person twice, then that is no matter between kelurahan', async () => {
    put([isi(0, 1), isi(0, 1, { jenis: 'usulan_baru' })]);
    expect(await list()).toEqual([]);
  });

  it('when a family is proposed by two with different people, then the family is the finding', async () => {
    put([isi(0, 1, { keluarga: 5 }), isi(1, 2, { keluarga: 5 })]);
    expect(await list()).toEqual(['kk_ganda 2']);
  });

  it('when a person is layak here and tidak layak there, then both stand beside each other', async () => {
    put([isi(0, 1), isi(1, 1, { putusan: 'tidak_layak' })]);
    expect(await list()).toEqual(['putusan_berbeda 2']);
  });

  it('when a person is proposed here and stays a recipient there, then that is told', async () => {
    put([isi(0, 1), isi(1, 1, { jenis: 'verifikasi_kelayakan' })]);
    expect(await list()).toEqual(['sudah_menerima 2']);
  });

  it('when a person moved within the city and nobody took him up, then he may be overlooked', async () => {
    const pindah = { jenis: 'verifikasi_kelayakan', putusan: 'tidak_layak', alasan: 'PINDAH_DALAM_KOTA' } as const;
    put([isi(0, 1, pindah), isi(0, 2, { ...pindah, alasan: 'PINDAH_LUAR_KOTA' }), isi(1, 3)]);
    expect(await list()).toEqual(['pindah_hilang 1']);
    put([isi(0, 1, pindah), isi(1, 1)]);
    expect(await list()).toEqual(['pindah_ditemukan 2']);
  });

  it('when another month is asked for, then nothing of this one is told', async () => {
    put([isi(0, 1), isi(1, 1)]);
    expect(await listSemuaTemuanLintas(db, { periode: '2026-10' as Periode })).toEqual([]);
    expect(await listSemuaTemuanLintas(db, { periode: '2026-11' as Periode })).toHaveLength(1);
  });

  it('when searched by name, number or kelurahan, then only those are shown and the sums stay', async () => {
    put([isi(0, 1), isi(1, 1), isi(2, 7), isi(3, 7)]);
    const jendela = { offset: 0, limit: 10 };
    const menurutNama = await listTemuanLintas(db, { periode: null, cari: 'orang 7' }, jendela);
    expect(menurutNama).toMatchObject({ total: 1, perJenis: { nik_ganda: 2 }, baris: [{ nama: 'ORANG 7' }] });
    const menurutNik = await listTemuanLintas(db, { periode: null, cari: createNik(1).slice(0, 16) }, jendela);
    expect(menurutNik.baris.map(({ nama }) => nama)).toEqual(['ORANG 1']);
    const menurutTempat = await listTemuanLintas(db, { periode: null, kelurahan: getKelurahan(3).kode }, jendela);
    expect(menurutTempat.baris.map(({ nama }) => nama)).toEqual(['ORANG 7']);
    const turun = await listTemuanLintas(db, { periode: null }, { ...jendela, urut: { kolom: 'nama', turun: true } });
    expect(turun.baris.map(({ nama }) => nama)).toEqual(['ORANG 7', 'ORANG 1']);
  });
});

describe('given any decisions', () => {
  const acak = fc.record({
    kelurahan: fc.nat(3),
    orang: fc.nat(3),
    keluarga: fc.option(fc.nat(2)),
    jenis: fc.constantFrom(...JENIS_USULAN),
    putusan: fc.constantFrom(...PUTUSAN),
    alasan: fc.constantFrom(...ALASAN),
  });

  it('the findings are those that a look at every pair finds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(acak, { minLength: 2, maxLength: 12 }), async (daftar) => {
        put(daftar);
        const ada = (await listSemuaTemuanLintas(db, { periode: null })).map(
          ({ jenis, nik, nomorKk }) => `${jenis} ${nik ?? nomorKk}`,
        );
        expect(new Set(ada)).toEqual(lookAtPairs(daftar));
        expect(new Set(ada).size).toBe(ada.length);
      }),
      { numRuns: 200, seed: 11 },
    );
  });
});

/** The rules again in the plainest words: every pair of decisions of two kelurahan. */
function lookAtPairs(daftar: readonly Isi[]): Set<string> {
  const temuan = new Set<string>();
  const diusulkan = ({ jenis, putusan }: Isi): boolean => putusan === 'layak' && proposesIntoProgram(jenis);
  const pindah = ({ putusan, alasan }: Isi): boolean => putusan !== 'layak' && alasan.startsWith('PINDAH');
  const penerima = ({ jenis }: Isi): boolean => ['verifikasi_kelayakan', 'keluar', 'graduasi'].includes(jenis);
  const kelayakan = (satu: Isi): boolean => proposesIntoProgram(satu.jenis) || penerima(satu);
  for (const a of daftar) {
    const lain = daftar.filter((b) => b.kelurahan !== a.kelurahan);
    const sama = lain.filter((b) => b.orang === a.orang);
    const nik = createNik(a.orang);
    if (diusulkan(a) && sama.some(diusulkan)) temuan.add(`nik_ganda ${nik}`);
    if (diusulkan(a) && sama.some((b) => penerima(b) && b.putusan === 'layak')) temuan.add(`sudah_menerima ${nik}`);
    if (
      kelayakan(a) &&
      a.putusan === 'layak' &&
      sama.some((b) => kelayakan(b) && b.putusan === 'tidak_layak' && !pindah(b))
    ) {
      temuan.add(`putusan_berbeda ${nik}`);
    }
    if (pindah(a)) {
      const seorang = daftar.filter((b) => b.orang === a.orang && pindah(b));
      const dibahas = seorang.some((p) =>
        daftar.some((b) => b.orang === a.orang && b.kelurahan !== p.kelurahan && !pindah(b)),
      );
      if (dibahas) temuan.add(`pindah_ditemukan ${nik}`);
      else if (seorang.some(({ alasan }) => alasan === 'PINDAH_DALAM_KOTA')) temuan.add(`pindah_hilang ${nik}`);
    }
    if (diusulkan(a) && a.keluarga !== null) {
      const keluarga = daftar.filter((b) => diusulkan(b) && b.keluarga === a.keluarga);
      const banyak = (pilih: (satu: Isi) => number): number => new Set(keluarga.map(pilih)).size;
      if (banyak(({ kelurahan }) => kelurahan) > 1 && banyak(({ orang }) => orang) > 1) {
        temuan.add(`kk_ganda 137101010199${1000 + a.keluarga}`);
      }
    }
  }
  return temuan;
}
