import { execFileSync } from 'node:child_process';
import Database from 'better-sqlite3';
import { lipatNama } from '#domain/lipat-nama.ts';
import { matchDaftar } from '#domain/padanan/match-daftar.ts';
import { BOBOT_COCOK, weighNikSama, weighPasangan } from '#domain/padanan/nilai-pasangan.ts';
import { lipatOrang, type OrangPadanan } from '#domain/padanan/orang-padanan.ts';
import { createDaftarUji } from './daftar-uji.ts';

// Run: npx node tests/bench/padanan.ts [people, 100000 if not said]
// Matches two lists of that many people in three ways, each in a process of its own, and holds them against the truth.
const CARA = ['mufakat', 'sql', 'semua', 'daftar'] as const;
type Cara = (typeof CARA)[number];
const NAMA_CARA: Readonly<Record<Cara, string>> = {
  mufakat: 'Mufakat (matchDaftar)',
  sql: 'SQL only: NIK, then folded name and birth date',
  semua: 'all with all, same weights',
  daftar: 'only the two lists in memory',
};
/** Rows of each side that all with all is measured on; the whole would take hours. */
const IRISAN = 3000;

interface Hasil {
  readonly cara: Cara;
  readonly banyak: number;
  readonly detik: number;
  readonly puncakMb: number;
  readonly ada: number;
  readonly ditemukan: number;
  readonly benar: number;
  /** People whose own row is among the candidates that a person is asked about. */
  readonly ditanya: number;
}

type Pasangan = readonly [kiri: number, kanan: number];
interface Temuan {
  readonly pasangan: readonly Pasangan[];
  readonly ditanya: number;
}
type Pencari = (kiri: readonly OrangPadanan[], kanan: readonly OrangPadanan[]) => Temuan;

const PENCARI: Readonly<Record<Cara, Pencari>> = {
  mufakat: findMufakat,
  sql: findSql,
  semua: findSemua,
  daftar: () => ({ pasangan: [], ditanya: 0 }),
};

function findMufakat(kiri: readonly OrangPadanan[], kanan: readonly OrangPadanan[]): Temuan {
  const pasangan: Pasangan[] = [];
  let ditanya = 0;
  for (const satu of matchDaftar(kiri, kanan, { desilTerbesar: null })) {
    if (satu.kiri === null) continue;
    // One NIK under two names is shown to a person, not taken for one.
    if (satu.tanda.includes('NIK_SAMA_NAMA_BEDA')) ditanya += satu.kiri === satu.kanan ? 1 : 0;
    else if (satu.kanan !== null) pasangan.push([satu.kiri, satu.kanan]);
    else if (satu.kandidat.includes(satu.kiri)) ditanya++;
  }
  return { pasangan, ditanya };
}

function findSql(kiri: readonly OrangPadanan[], kanan: readonly OrangPadanan[]): Temuan {
  const sqlite = new Database(':memory:');
  for (const [tabel, daftar] of [
    ['a', kiri],
    ['b', kanan],
  ] as const) {
    sqlite.exec(`CREATE TABLE ${tabel} (id INTEGER PRIMARY KEY, nik TEXT, nama TEXT, lahir TEXT)`);
    const insert = sqlite.prepare(`INSERT INTO ${tabel} VALUES (?, ?, ?, ?)`);
    sqlite.transaction(() => {
      for (const { id, nik, nama, tanggalLahir } of daftar) insert.run(id, nik, lipatNama(nama), tanggalLahir);
    })();
    sqlite.exec(`CREATE INDEX ${tabel}_nik ON ${tabel} (nik); CREATE INDEX ${tabel}_nama ON ${tabel} (nama, lahir)`);
  }
  sqlite.exec(`
    CREATE TEMP TABLE cocok AS SELECT a.id AS kiri, b.id AS kanan FROM a JOIN b ON a.nik = b.nik;
    CREATE TEMP TABLE sisa AS SELECT a.id AS kiri, b.id AS kanan FROM a JOIN b ON a.nama = b.nama AND a.lahir = b.lahir
      WHERE a.id NOT IN (SELECT kiri FROM cocok) AND b.id NOT IN (SELECT kanan FROM cocok)`);
  const pasangan = sqlite.prepare('SELECT * FROM cocok UNION ALL SELECT * FROM sisa').raw().all() as Pasangan[];
  sqlite.close();
  return { pasangan, ditanya: 0 };
}

/** Every row against every other, the best one above the limit taken if it is best for both and alone. */
function findSemua(kiri: readonly OrangPadanan[], kanan: readonly OrangPadanan[]): Temuan {
  const [a, b] = [kiri.map(lipatOrang), kanan.map(lipatOrang)];
  const terbaik = { kiri: new Map<number, Calon>(), kanan: new Map<number, Calon>() };
  for (const satu of a) {
    for (const lain of b) {
      const seNik = satu.asal.nik !== null && satu.asal.nik === lain.asal.nik;
      const bobot = (seNik ? weighNikSama(satu, lain) : weighPasangan(satu, lain))?.bobot ?? 0;
      if (bobot < BOBOT_COCOK) continue;
      keepTerbaik(terbaik.kiri, satu.asal.id, lain.asal.id, bobot);
      keepTerbaik(terbaik.kanan, lain.asal.id, satu.asal.id, bobot);
    }
  }
  const pasangan: Pasangan[] = [];
  for (const [id, { lawan, sendirian }] of terbaik.kiri) {
    const balik = terbaik.kanan.get(lawan);
    if (sendirian && balik?.sendirian === true && balik.lawan === id) pasangan.push([id, lawan]);
  }
  return { pasangan, ditanya: 0 };
}

interface Calon {
  readonly lawan: number;
  readonly bobot: number;
  readonly sendirian: boolean;
}

function keepTerbaik(terbaik: Map<number, Calon>, id: number, lawan: number, bobot: number): void {
  const ada = terbaik.get(id);
  if (ada === undefined || bobot > ada.bobot) terbaik.set(id, { lawan, bobot, sendirian: true });
  else if (bobot === ada.bobot) terbaik.set(id, { ...ada, sendirian: false });
}

function run(cara: Cara, banyak: number): Hasil {
  const ukuran = cara === 'semua' ? Math.min(IRISAN, banyak) : banyak;
  const { kiri, kanan } = createDaftarUji(ukuran);
  const mulai = performance.now();
  const { pasangan, ditanya } = PENCARI[cara](kiri, kanan);
  const detik = (performance.now() - mulai) / 1000;
  return {
    cara,
    banyak: ukuran,
    detik,
    puncakMb: process.resourceUsage().maxRSS / 1024,
    ada: kiri.filter(({ id }) => id < ukuran).length,
    ditemukan: pasangan.length,
    benar: pasangan.filter(([satu, lain]) => satu === lain).length,
    ditanya,
  };
}

function print(teks: string): void {
  process.stdout.write(`${teks}\n`);
}

function printHasil({ cara, banyak, detik, puncakMb, ada, ditemukan, benar, ditanya }: Hasil): void {
  const persen = (bagian: number, semua: number): string =>
    semua === 0 ? '-' : `${((100 * bagian) / semua).toFixed(2)} %`;
  const kolom = [
    detik.toFixed(2),
    puncakMb.toFixed(0),
    String(ditemukan),
    String(benar),
    String(ditemukan - benar),
    persen(benar, ditemukan),
    persen(benar, ada),
    persen(benar + ditanya, ada),
  ];
  print(`${NAMA_CARA[cara].padEnd(47)}${String(banyak).padStart(8)}${kolom.map((isi) => isi.padStart(11)).join('')}`);
}

function compareCara(banyak: number): void {
  const judul = ['seconds', 'peak MB', 'pairs', 'correct', 'wrong', 'precision', 'recall', 'with asked'];
  print(`${''.padEnd(47)}${'rows'.padStart(8)}${judul.map((isi) => isi.padStart(11)).join('')}`);
  const hasil = CARA.map((cara): Hasil => {
    // A process of its own for each, so that the peak memory is its own.
    const teks = execFileSync(process.execPath, [import.meta.filename, String(banyak), cara], { encoding: 'utf8' });
    const satu = JSON.parse(teks) as Hasil;
    printHasil(satu);
    return satu;
  });
  const [mufakat, , semua] = hasil;
  if (mufakat === undefined || semua === undefined) return;
  const detik = semua.detik * (banyak / semua.banyak) ** 2;
  print(
    `All with all on ${banyak} rows, extrapolated from ${semua.banyak}: ${detik.toFixed(0)} s, ${(detik / mufakat.detik).toFixed(0)} times as long.`,
  );
}

const banyak = Number(process.argv[2] ?? 100_000);
const cara = CARA.find((satu) => satu === process.argv[3]);
if (cara === undefined) compareCara(banyak);
else print(JSON.stringify(run(cara, banyak)));
