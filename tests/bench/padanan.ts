import type { Nik, NomorKk } from '#domain/nik.ts';
import { matchDaftar } from '#domain/padanan/match-daftar.ts';
import { weighPasangan } from '#domain/padanan/nilai-pasangan.ts';
import type { OrangPadanan } from '#domain/padanan/orang-padanan.ts';
import { lipatOrang } from '#domain/padanan/orang-padanan.ts';
import type { Tanggal } from '#domain/tanggal.ts';

// Run: node tests/bench/padanan.ts [people]. Prints seconds and memory of matching two lists, against comparing all with all.
const ORANG = Number(process.argv[2] ?? 100_000);
const DEPAN = 'Siti,Muhammad,Ahmad,Nur,Sri,Dewi,Budi,Rina,Yusuf,Fitri,Eka,Rizki,Hendra,Yuli,Agus,Desi'.split(',');
const TENGAH = 'Aminah,Hidayat,Wahyuni,Rahman,Lestari,Saputra,Hayati,Ilham,Permata,Ramadhan,Putri,Syahrul'.split(',');
const BELAKANG = 'Umpama,Rekaan,Contoh,Misal,Khayal,Fiksi,Andai,Ibarat,Teladan'.split(',');

let benih = 7;
function draw(n: number): number {
  benih = (Math.imul(benih, 1_103_515_245) + 12_345) >>> 0;
  return Math.floor((benih / 2 ** 32) * n);
}
const pick = (daftar: readonly string[]): string => daftar[draw(daftar.length)] ?? '';
const pad = (n: number, panjang = 2): string => String(n).padStart(panjang, '0');

function createOrang(id: number): OrangPadanan {
  const [hari, bulan, tahun] = [1 + draw(28), 1 + draw(12), 1940 + draw(80)];
  const nik = `137101${pad(hari)}${pad(bulan)}${pad(tahun % 100)}${pad(1 + draw(9998), 4)}` as Nik;
  const nomorKk = `1371010101${pad(Math.floor(id / 4), 6)}` as NomorKk;
  const tanggalLahir = `${tahun}-${pad(bulan)}-${pad(hari)}` as Tanggal;
  const nama = `${pick(DEPAN)} ${pick(TENGAH)} ${pick(BELAKANG)}`;
  const letak = { alamat: `Jl. Rekaan ${draw(400)}`, rt: pad(1 + draw(40), 3), rw: pad(1 + draw(12), 3) };
  return {
    id,
    nik,
    nikTertulis: nik,
    nomorKk,
    nama,
    tanggalLahir,
    ...letak,
    keadaan: 'ada',
    segmen: '',
    desil: 1 + draw(10),
  };
}

/** Of ten rows seven stay, one loses its NIK, one gets a wrong digit, one is not in the other list. */
function changeOrang(satu: OrangPadanan): OrangPadanan {
  const nasib = draw(10);
  if (nasib === 0) return { ...satu, nik: null, nikTertulis: satu.nikTertulis.slice(0, 12) };
  if (nasib === 1)
    return { ...satu, nik: `${satu.nikTertulis.slice(0, 15)}${(Number(satu.nikTertulis[15]) + 1) % 10}` as Nik };
  if (nasib === 2) return createOrang(satu.id);
  return satu;
}

function print(teks: string): void {
  process.stdout.write(`${teks}\n`);
}

const kanan = Array.from({ length: ORANG }, (_, id) => createOrang(id));
const kiri = kanan.map(changeOrang);
const mulai = performance.now();
const hasil = matchDaftar(kiri, kanan, { desilTerbesar: 5 });
const detik = (performance.now() - mulai) / 1000;
const banyak: Record<string, number> = {};
for (const { status } of hasil) banyak[status] = (banyak[status] ?? 0) + 1;
print(JSON.stringify(banyak));
print(`${ORANG} x ${ORANG}: ${detik.toFixed(2)} s, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`);

const CONTOH = Math.min(2000, ORANG);
const a = kiri.slice(0, CONTOH).map(lipatOrang);
const b = kanan.slice(0, CONTOH).map(lipatOrang);
const mulaiSemua = performance.now();
let mungkin = 0;
for (const satu of a) for (const lain of b) if (weighPasangan(satu, lain) !== null) mungkin++;
const semua = ((performance.now() - mulaiSemua) / 1000) * (ORANG / CONTOH) ** 2;
print(
  `all with all (${CONTOH} rows, extrapolated): ${semua.toFixed(0)} s, ${(semua / detik).toFixed(0)} times (${mungkin} alike)`,
);
