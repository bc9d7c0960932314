import Database from 'better-sqlite3';
import { describe, expect, it, vi } from 'vitest';
import { migrate, readVersi } from '#core/db/migrate.ts';
import { MIGRATIONS } from '#core/db/migrations/index.ts';

const rusak = { versi: 2, nama: 'rusak', sql: 'CREATE TABLE setengah (a TEXT) STRICT; SELECT ini_bukan_sql;' };
const kedua = { versi: 2, nama: 'kedua', sql: 'ALTER TABLE pilar ADD COLUMN telepon TEXT' };

describe('given a new file', () => {
  it('when it is migrated, then it holds the newest version and no backup was asked for', () => {
    const sqlite = new Database(':memory:');
    const cadangan = vi.fn();
    migrate(sqlite, cadangan);
    expect(readVersi(sqlite)).toBe(MIGRATIONS.at(-1)?.versi);
    expect(cadangan).not.toHaveBeenCalled();
  });

  it('the steps are numbered from 1 without a gap', () => {
    expect(MIGRATIONS.map(({ versi }) => versi)).toEqual(MIGRATIONS.map((_, indeks) => indeks + 1));
  });

  it('all tables are STRICT', () => {
    const sqlite = new Database(':memory:');
    migrate(sqlite, () => undefined);
    const tables = sqlite.pragma('table_list') as { schema: string; name: string; type: string; strict: number }[];
    const lemah = tables.filter(
      ({ schema, name, type, strict }) =>
        schema === 'main' && type === 'table' && !name.startsWith('sqlite_') && !strict,
    );
    expect(tables.length).toBeGreaterThan(10);
    expect(lemah).toEqual([]);
  });
});

describe('given a file of version 1 that holds a person', () => {
  const createLama = () => {
    const sqlite = new Database(':memory:');
    migrate(sqlite, () => undefined, MIGRATIONS.slice(0, 1));
    sqlite.exec(
      "INSERT INTO pilar (nama, unsur, jabatan, rt, rw, aktif, tamu) VALUES ('Arman Teladan', 'rt', 'Ketua RT 003', '003', '002', 1, 0)",
    );
    return sqlite;
  };

  it('when a newer program opens it, then a backup comes first and the person is still there', () => {
    const sqlite = createLama();
    const cadangan = vi.fn(() => expect(readVersi(sqlite)).toBe(1));
    migrate(sqlite, cadangan, [...MIGRATIONS.slice(0, 1), kedua]);
    expect(cadangan).toHaveBeenCalledOnce();
    expect(readVersi(sqlite)).toBe(2);
    expect(sqlite.prepare('SELECT nama, telepon FROM pilar').get()).toEqual({ nama: 'Arman Teladan', telepon: null });
  });

  it('when a step fails, then the file is as it was before that step', () => {
    const sqlite = createLama();
    expect(() => migrate(sqlite, () => undefined, [...MIGRATIONS.slice(0, 1), rusak])).toThrow();
    expect(readVersi(sqlite)).toBe(1);
    expect(sqlite.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'setengah'").pluck().get()).toBe(0);
  });

  it('when the file is newer than the program, then it is refused', () => {
    const sqlite = createLama();
    sqlite.pragma('user_version = 99');
    expect(() => migrate(sqlite, () => undefined)).toThrow(expect.objectContaining({ kode: 'DATA_LEBIH_BARU' }));
  });
});
