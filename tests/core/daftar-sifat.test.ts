import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareInsertBaris } from '#core/daftar/baris-daftar.ts';
import { listKunciBerkas } from '#core/daftar/derive-warga.ts';
import { refreshRegistry } from '#core/daftar/refresh-registry.ts';
import { migrate } from '#core/db/migrate.ts';
import { type DataDaftar, JENIS_DAFTAR, type JenisDaftar, KEADAAN_WARGA } from '#domain/daftar.ts';
import type { Nik, NomorKk } from '#domain/nik.ts';
import type { Tanggal } from '#domain/tanggal.ts';

const DIAM = { report: () => undefined, checkCancel: () => undefined };
const WAKTU = '2026-11-12T02:05:00.000Z';
const NIK = ['1371015403790018', '1371015403790026', '1371010907610044'] as Nik[];
const KK = ['1371011206150004', '1371011206150005'] as NomorKk[];

/** Few people, so that lists meet in them; any field may be silent. */
const DATA: fc.Arbitrary<DataDaftar> = fc
  .record({
    nik: fc.option(fc.constantFrom(...NIK)),
    nomorKk: fc.option(fc.constantFrom(...KK)),
    nama: fc.constantFrom('Rosmalinar Umpama', 'Rustam Khayal', 'Siti Misal'),
    tanggalLahir: fc.option(fc.constantFrom('1979-03-14', '1961-07-09').map((hari) => hari as Tanggal)),
    jenisKelamin: fc.option(fc.constantFrom('L' as const, 'P' as const)),
    pekerjaan: fc.constantFrom('', 'Pedagang', 'PNS'),
    usaha: fc.constantFrom('', 'Warung'),
    rt: fc.constantFrom('', '001', '002'),
    desil: fc.option(fc.integer({ min: 1, max: 10 })),
    program: fc.constantFrom('', 'PKH', 'PKH, SEMBAKO'),
    keadaan: fc.option(fc.constantFrom(...KEADAAN_WARGA)),
    hasil: fc.constantFrom('', 'DITOLAK'),
  })
  .map((isi) => ({
    ...isi,
    nikTertulis: isi.nik ?? '0371',
    tempatLahir: '',
    ibuKandung: '',
    hubunganKeluarga: '',
    statusKawin: '',
    alamat: '',
    rw: isi.rt === '' ? '' : '001',
    nomorPeserta: '',
    segmen: '',
    keterangan: '',
  }));

interface Daftar {
  readonly jenis: JenisDaftar;
  readonly baris: readonly DataDaftar[];
  /** After how many further lists this one is taken back; null: it stays. */
  readonly ditarikSesudah: number | null;
}

const DAFTAR: fc.Arbitrary<Daftar[]> = fc.array(
  fc.record({
    jenis: fc.constantFrom(...JENIS_DAFTAR),
    baris: fc.array(DATA, { minLength: 1, maxLength: 5 }),
    ditarikSesudah: fc.option(fc.nat({ max: 4 })),
  }),
  { minLength: 1, maxLength: 6 },
);

const KOSONG = createKosong();

function createKosong(): Buffer {
  const sqlite = new Database(':memory:');
  migrate(sqlite, () => undefined);
  return sqlite.serialize();
}

/** The registry in which lists come and go; what it says of people and findings at the end. */
function openRegistry() {
  const sqlite = new Database(KOSONG);
  return {
    write: (id: number, { jenis, baris }: Daftar): void => {
      sqlite
        .prepare(`INSERT INTO berkas_impor (id, jenis, nama_berkas, sha256, waktu, layout, lembar, baris_judul, dibaca, baru,
          diperbarui, sama, ditolak) VALUES (?, ?, ?, '', ?, 'bebas', '', 1, 0, 0, 0, 0, 0)`)
        .run(id, jenis, `${id}.csv`, WAKTU);
      const insert = prepareInsertBaris(sqlite, id);
      refreshRegistry(sqlite, [...new Set(baris.map((satu, i) => insert(i + 2, satu)))], WAKTU, DIAM);
    },
    withdraw: (id: number): void => {
      sqlite.prepare('UPDATE berkas_impor SET ditarik = ? WHERE id = ?').run(WAKTU, id);
      refreshRegistry(sqlite, listKunciBerkas(sqlite, id), WAKTU, DIAM);
    },
    close: () => {
      const isi = ['warga', 'temuan_warga', 'keanggotaan'].map((tabel) =>
        sqlite.prepare(`SELECT * FROM ${tabel} ORDER BY 1, 2, 3`).all(),
      );
      sqlite.close();
      return isi;
    },
  };
}

describe('given lists of every kind that come and are taken back in any order', () => {
  it('then people and findings are those of the lists that stay, as if the others had never come', () => {
    fc.assert(
      fc.property(DAFTAR, (semua) => {
        const hidup = openRegistry();
        for (const [i, daftar] of semua.entries()) {
          hidup.write(i + 1, daftar);
          for (const [lama, { ditarikSesudah }] of semua.entries()) {
            if (ditarikSesudah !== null && lama + ditarikSesudah === i) hidup.withdraw(lama + 1);
          }
        }
        for (const [lama, { ditarikSesudah }] of semua.entries()) {
          if (ditarikSesudah !== null && lama + ditarikSesudah >= semua.length) hidup.withdraw(lama + 1);
        }
        const sisa = openRegistry();
        for (const [i, daftar] of semua.entries()) if (daftar.ditarikSesudah === null) sisa.write(i + 1, daftar);
        expect(hidup.close()).toEqual(sisa.close());
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('then two rows without a whole NIK are never one person', () => {
    fc.assert(
      fc.property(fc.array(DATA, { minLength: 2, maxLength: 8 }), (baris) => {
        const registry = openRegistry();
        registry.write(1, {
          jenis: 'dtsen',
          baris: baris.map((satu) => ({ ...satu, nik: null })),
          ditarikSesudah: null,
        });
        expect(registry.close()[0]).toHaveLength(baris.length);
      }),
      { numRuns: 40 },
    );
  });
});
