import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getCadanganFolder, listCadangan } from '#core/db/backup.ts';
import { getDataFile } from '#core/db/open.ts';
import { createGerbang } from '#core/gerbang/gerbang.ts';

const SANDI = 'rahasia-rekaan-1';
const saat = (hari: string) => () => new Date(`${hari}T02:00:00Z`);

describe('given a data folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'mufakat-data-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const create = async () => {
    const gerbang = createGerbang(folder, saat('2026-11-12'));
    await gerbang.create(SANDI, async ({ sqlite }) => {
      sqlite.exec("INSERT INTO pemetaan_kolom VALUES ('judul', 'Rosmalinar Umpama', '')");
    });
    return gerbang;
  };

  it('when it is closed, then nothing of its content can be read in the file', async () => {
    await (await create()).close();
    const bytes = readFileSync(getDataFile(folder));
    expect(bytes.includes('SQLite format 3')).toBe(false);
    expect(bytes.includes('Rosmalinar')).toBe(false);
  });

  it('when making it fails half-way, then the folder is as if nothing had been tried', async () => {
    const gagal = createGerbang(folder, saat('2026-11-12')).create(SANDI, async () => {
      throw new Error('listrik padam');
    });
    await expect(gagal).rejects.toThrow('listrik padam');
    expect(createGerbang(folder, saat('2026-11-12')).keadaan()).toBe('belum_disiapkan');
    await (await create()).close();
  });

  it('when it is opened again with its passphrase, then everything is there', async () => {
    await (await create()).close();
    const gerbang = createGerbang(folder, saat('2026-11-12'));
    expect(gerbang.keadaan()).toBe('terkunci');
    await gerbang.open(SANDI);
    expect(gerbang.getData().sqlite.prepare('SELECT pemetaan FROM pemetaan_kolom').pluck().get()).toBe(
      'Rosmalinar Umpama',
    );
    await gerbang.close();
  });

  it.each(['salah-sekali', `${SANDI} `, ''])('when the passphrase is %j, then it is refused by name', async (sandi) => {
    await (await create()).close();
    await expect(createGerbang(folder, saat('2026-11-12')).open(sandi)).rejects.toMatchObject({ kode: 'SANDI_SALAH' });
  });

  it('when a second program opens it, then the second is told and the first goes on', async () => {
    const pertama = await create();
    await expect(createGerbang(folder, saat('2026-11-12')).open(SANDI)).rejects.toMatchObject({
      kode: 'SUDAH_TERBUKA',
    });
    pertama.getData().sqlite.exec("INSERT INTO pemetaan_kolom VALUES ('dua', '', '')");
    await pertama.close();
  });

  it('when it was made by a newer program, then it is refused and left as it is', async () => {
    const gerbang = await create();
    gerbang.getData().sqlite.pragma('user_version = 999');
    await gerbang.close();
    await expect(createGerbang(folder, saat('2026-11-12')).open(SANDI)).rejects.toMatchObject({
      kode: 'DATA_LEBIH_BARU',
    });
  });

  it('when its pages are damaged, then that is said', async () => {
    await (await create()).close();
    const bytes = readFileSync(getDataFile(folder));
    bytes.fill(7, 4096 * 3, 4096 * 6);
    writeFileSync(getDataFile(folder), bytes);
    await expect(createGerbang(folder, saat('2026-11-12')).open(SANDI)).rejects.toMatchObject({ kode: 'DATA_RUSAK' });
  });

  it('when its pages are damaged, then the newest backup brings the work back and the damaged file is kept', async () => {
    await (await create()).close();
    const kemudian = createGerbang(folder, saat('2026-11-13'));
    await kemudian.open(SANDI);
    await kemudian.close();
    writeFileSync(getDataFile(folder), readFileSync(getDataFile(folder)).fill(7, 4096 * 3, 4096 * 6));
    const gerbang = createGerbang(folder, saat('2026-11-13'));
    await expect(gerbang.open(SANDI)).rejects.toMatchObject({ kode: 'DATA_RUSAK' });
    const [terbaru] = listCadangan(folder);
    await expect(gerbang.restore('mufakat-tidak-ada.db', SANDI)).rejects.toMatchObject({ kode: 'CADANGAN_TIDAK_ADA' });
    await expect(gerbang.restore(terbaru?.nama ?? '', 'salah-sekali')).rejects.toMatchObject({ kode: 'SANDI_SALAH' });
    await gerbang.restore(terbaru?.nama ?? '', SANDI);
    expect(gerbang.getData().sqlite.prepare('SELECT pemetaan FROM pemetaan_kolom').pluck().get()).toBe(
      'Rosmalinar Umpama',
    );
    expect(readdirSync(folder).some((nama) => nama.startsWith('mufakat.db.rusak-'))).toBe(true);
    await gerbang.close();
  });

  it('when the passphrase is changed, then only the new one opens it', async () => {
    const gerbang = await create();
    await expect(gerbang.changeSandi('bukan ini', 'sandi-baru-2')).rejects.toMatchObject({ kode: 'SANDI_SALAH' });
    await expect(gerbang.changeSandi(SANDI, 'pendek')).rejects.toMatchObject({ kode: 'SANDI_PENDEK' });
    await gerbang.changeSandi(SANDI, 'sandi-baru-2');
    await gerbang.close();
    await expect(createGerbang(folder, saat('2026-11-12')).open(SANDI)).rejects.toMatchObject({ kode: 'SANDI_SALAH' });
    const lagi = createGerbang(folder, saat('2026-11-12'));
    await lagi.open('sandi-baru-2');
    await lagi.close();
  });

  it('when it is started on later days, then each day leaves a backup that opens, and the newest 14 stay', async () => {
    await (await create()).close();
    for (let hari = 13; hari <= 30; hari += 1) {
      for (const nama of readdirSync(getCadanganFolder(folder))) {
        const kemarin = new Date(`2026-11-${hari - 1}T02:00:00Z`);
        utimesSync(path.join(getCadanganFolder(folder), nama), kemarin, kemarin);
      }
      const gerbang = createGerbang(folder, saat(`2026-11-${hari}`));
      await gerbang.open(SANDI);
      await gerbang.close();
    }
    const cadangan = readdirSync(getCadanganFolder(folder)).sort();
    expect(cadangan).toHaveLength(14);
    expect(cadangan.at(-1)).toBe('mufakat-2026-11-30.db');

    rmSync(getDataFile(folder));
    writeFileSync(getDataFile(folder), readFileSync(path.join(getCadanganFolder(folder), 'mufakat-2026-11-30.db')));
    const pulih = createGerbang(folder, saat('2026-11-30'));
    await pulih.open(SANDI);
    expect(pulih.getData().sqlite.prepare('SELECT count(*) FROM pemetaan_kolom').pluck().get()).toBe(1);
    await pulih.close();
    expect(existsSync(`${getDataFile(folder)}-wal`)).toBe(false);
  });
});
