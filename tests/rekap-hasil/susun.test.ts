import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bentukBerkasBalik, bentukTandaTerimaBerkas } from '#core/balasan/bentuk-balasan.ts';
import { createKunciAge, decryptAge, type KunciAge } from '#core/kunci/age.ts';
import { readIsiBertanda } from '#core/kunci/isi-bertanda.ts';
import { computeSha256 } from '#core/paket/sha256.ts';
import type { KeputusanTercatat } from '#domain/berita-acara.ts';
import type { Periode } from '#domain/periode.ts';
import { countPutusan, PUTUSAN } from '#domain/putusan.ts';
import type { TestApp } from '../core/test-app.ts';
import { startApp } from '../core/test-app.ts';
import { readPdf, squeeze } from '../documents/read-pdf.ts';
import { createKeputusan } from '../documents/sample-catatan.ts';
import { startDinsos, terima } from '../rekap/app-dinsos.ts';
import { createPaket, getKelurahan } from '../rekap/paket-uji.ts';
import { readSemuaWithOpenpyxl, readWithOpenpyxl } from '../tables/workbook.ts';

/** Looks like a recipient; its checksum does not hold. */
const SALAH_KETIK = `age1${'z'.repeat(58)}`;
const NOVEMBER = '2026-11' as Periode;

type Masukan = Parameters<TestApp['client']['rekap']['susun']>[0];

/** Makes the result and fetches it; answers the files by name, what was told and how far it went. */
async function susun({ client }: TestApp, masukan: Masukan) {
  const kemajuan: { tahap: string; selesai: number; total: number }[] = [];
  for await (const kabar of await client.rekap.susun(masukan)) {
    if (kabar.jenis === 'kemajuan') {
      kemajuan.push(kabar);
      continue;
    }
    const zip = new Uint8Array(await (await client.rekap.unduh({ dokumen: kabar.dokumen })).arrayBuffer());
    return { ...kabar, isi: unzipSync(zip), kemajuan };
  }
  throw new Error('Penyusunan berakhir tanpa hasil.');
}

const teks = (isi: Uint8Array | undefined): string => new TextDecoder().decode(isi);

/** What kelurahan number `i` decided: of every result something, the same people nowhere. */
function decide(i: number): KeputusanTercatat[] {
  return Array.from({ length: 6 + (i % 3) }, (_, n) => {
    const data = { nik: createKeputusan(i * 20 + n, 'layak', null).data.nik };
    switch (n % 6) {
      case 0:
      case 1:
        return createKeputusan(n + 1, 'layak', null, { ...data, jenis: 'usulan_program', program: 'PKH' });
      case 2:
        return createKeputusan(n + 1, 'layak', null, { ...data, jenis: 'usulan_baru', program: 'DTSEN' });
      case 3:
        return createKeputusan(n + 1, 'tidak_layak', 'MENINGGAL', { ...data, jenis: 'keluar', program: 'SEMBAKO' });
      case 4:
        return createKeputusan(n + 1, 'tidak_layak', 'GRADUASI', { ...data, jenis: 'graduasi', program: 'PKH' });
      default:
        return createKeputusan(n + 1, 'ditunda', 'NIK_TIDAK_PADAN', {
          ...data,
          jenis: 'reaktivasi_pbi',
          program: 'PBI-JK',
        });
    }
  });
}

describe('given packages of twelve kelurahan in November and of one in October', () => {
  let app: TestApp;
  /** Two kelurahan have a key to which answers can be encrypted. */
  let kunci: KunciAge[];
  /** November, once in each of the two ways. */
  let perKelurahan: Awaited<ReturnType<typeof susun>>;
  let sekota: Awaited<ReturnType<typeof susun>>;
  const november = Array.from({ length: 12 }, (_, i) => decide(i + 1));
  beforeAll(async () => {
    app = await startDinsos();
    kunci = [await createKunciAge(), await createKunciAge()];
    // One person proposed in two kelurahan, for the findings.
    const ganda = november[0]?.[0]?.data.nik;
    november[1] = (november[1] ?? []).map((satu, i) =>
      i === 0 && ganda !== undefined ? { ...satu, data: { ...satu.data, nik: ganda } } : satu,
    );
    const paket = await Promise.all(
      november.map((keputusan, i) => {
        const penerima = kunci[i]?.penerima ?? SALAH_KETIK;
        return createPaket({ kelurahan: i * 8, keputusan, penerima });
      }),
    );
    const oktober = await createPaket({
      kelurahan: 1,
      keputusan: decide(30),
      tanggal: '2026-10-12',
      sidang: '01980f5e-7b1c-7c3a-9d11-000000000099',
    });
    const hasil = await terima(app, [...paket.map(({ berkas }) => berkas), oktober.berkas]);
    expect(hasil.ditolak).toEqual([]);
    perKelurahan = await susun(app, { periode: NOVEMBER, siks: 'kelurahan' });
    sekota = await susun(app, { periode: NOVEMBER, siks: 'kota' });
  });
  afterAll(() => app.remove());

  it('when the month is put together, then every file is there and its sums are those of the packages', () => {
    const { isi, namaBerkas, berkas, kemajuan } = perKelurahan;
    expect(namaBerkas).toBe('rekap_1371_2026-11.zip');
    const nama = Object.keys(isi);
    expect(nama).toHaveLength(berkas);
    expect(nama.filter((satu) => !/^(siks-ng|tanda-terima|berkas-balik)\//.test(satu))).toEqual([
      'rekap.json',
      'rekap.xlsx',
      'ringkasan.pdf',
      'temuan-lintas.xlsx',
      'keluar.xlsx',
      'keputusan.csv',
    ]);
    expect(kemajuan.length).toBeGreaterThan(0);
    expect(kemajuan.every(({ selesai, total }) => selesai <= total)).toBe(true);

    const semua = november.flat();
    const rekap = JSON.parse(teks(isi['rekap.json']));
    expect(rekap.jumlah).toEqual(countPutusan(semua));
    expect(rekap.masuk).toBe(12);
    expect(rekap.temuan.nik_ganda).toBe(1);
    const baris = teks(isi['keputusan.csv']).trimEnd().split('\r\n');
    expect(baris).toHaveLength(semua.length + 1);
    const keluar = readWithOpenpyxl(isi['keluar.xlsx'] ?? new Uint8Array())[0]?.sel ?? [];
    expect(keluar).toHaveLength(semua.filter(({ putusan }) => putusan === 'tidak_layak').length + 1);
    const lembar = nama.filter((satu) => satu.startsWith('siks-ng/'));
    const buku = readSemuaWithOpenpyxl(lembar.map((satu) => isi[satu] ?? new Uint8Array()));
    const diusulkan = buku.flatMap(([pertama]) => pertama?.sel.slice(1) ?? []);
    expect(diusulkan).toHaveLength(semua.filter(({ putusan }) => putusan === 'layak').length);
    expect(lembar.filter((satu) => satu.startsWith('siks-ng/PKH/'))).toHaveLength(12);
  });

  it('when the numbers are read as a workbook, then each sheet ends in the same sum', () => {
    const { isi } = sekota;
    const buku = readWithOpenpyxl(isi['rekap.xlsx'] ?? new Uint8Array());
    expect(buku.map(({ nama }) => nama)).toEqual(['REKAP', 'KECAMATAN', 'KELURAHAN', 'PROGRAM', 'BULAN']);
    const jumlah = countPutusan(november.flat());
    const putusan = PUTUSAN.map((satu) => jumlah[satu]);
    const harap = [...putusan, putusan.reduce((a, b) => a + b, 0)];
    for (const nama of ['KECAMATAN', 'KELURAHAN', 'PROGRAM']) {
      const { sel = [] } = buku.find((satu) => satu.nama === nama) ?? {};
      const [judul = [], ...baris] = sel.map((satu) => satu.map(({ nilai }) => nilai));
      const dari = judul.indexOf('LAYAK');
      expect(baris.at(-1)?.slice(dari, dari + 4)).toEqual(harap);
      for (let ke = dari; ke < dari + 4; ke += 1) {
        const isiKolom = baris.slice(0, -1).map((satu) => Number(satu[ke] ?? 0));
        expect(isiKolom.reduce((a, b) => a + b, 0)).toBe(harap[ke - dari]);
      }
    }
    const { sel: kelurahan = [] } = buku.find(({ nama }) => nama === 'KELURAHAN') ?? {};
    expect(kelurahan).toHaveLength(1 + 104 + 1);
  });

  it('when the findings are read, then both sides of one stand below each other under its number', () => {
    const { isi } = sekota;
    const sel = readWithOpenpyxl(isi['temuan-lintas.xlsx'] ?? new Uint8Array())[0]?.sel ?? [];
    const [judul = [], ...baris] = sel.map((satu) => satu.map(({ nilai }) => nilai));
    const ganda = baris.filter((satu) => satu[judul.indexOf('TEMUAN')] === 'Orang diusulkan dua kali');
    expect(ganda).toHaveLength(2);
    expect(new Set(ganda.map((satu) => satu[0])).size).toBe(1);
    expect(new Set(ganda.map((satu) => satu[judul.indexOf('KELURAHAN')])).size).toBe(2);
    expect(String(ganda[0]?.[judul.indexOf('NIK')])).toMatch(/^\d{16}$/);
  });

  it('when the paper is read, then it carries the hash of the numbers beside it and names the city', () => {
    const { isi } = sekota;
    const { teks: isiPdf } = readPdf(isi['ringkasan.pdf'] ?? new Uint8Array());
    expect(isiPdf).toContain(computeSha256(isi['rekap.json'] ?? new Uint8Array()).slice(0, 16));
    expect(squeeze(isiPdf)).toContain(squeeze('Dari 104 (seratus empat) kelurahan, 12 (dua belas) mengirim'));
    expect(squeeze(isiPdf)).toContain('DINASSOSIAL');
  });

  it('when the receipts are read, then every package has one that Dinas Sosial signed, with its counts', async () => {
    const { isi } = sekota;
    const terimaan = Object.entries(isi).filter(([nama]) => nama.startsWith('tanda-terima/'));
    const { publik } = await app.client.kunciSendiri.siapkan();
    const jumlah = terimaan.map(([, satu]) => {
      const bertanda = readIsiBertanda('mufakat-tanda-terima-1', JSON.parse(teks(satu)));
      expect(bertanda).toMatchObject({ hasil: 'diterima', publik });
      return bentukTandaTerimaBerkas.parse(bertanda).jumlah;
    });
    expect(jumlah).toHaveLength(12);
    for (const keputusan of november) expect(jumlah).toContainEqual(countPutusan(keputusan));
  });

  it('when return files are read, then each opens for its kelurahan alone and tells what was found; others are named as without a key', async () => {
    const { isi, tanpaKunci } = sekota;
    const balik = Object.entries(isi).filter(([nama]) => nama.startsWith('berkas-balik/'));
    expect(balik).toHaveLength(2);
    expect(tanpaKunci).toHaveLength(10);
    const { kode } = getKelurahan(0);
    const [, berkas = new Uint8Array()] = balik.find(([nama]) => nama.includes(kode)) ?? [];
    expect(await decryptAge(berkas, [kunci[1]?.identitas ?? ''])).toBeNull();
    const terbuka = await decryptAge(berkas, [kunci[0]?.identitas ?? '']);
    const { kelurahan, temuan, urutHilang } = bentukBerkasBalik.parse(
      readIsiBertanda('mufakat-berkas-balik-1', JSON.parse(teks(terbuka ?? undefined))),
    );
    expect(kelurahan.kode).toBe(kode);
    expect(urutHilang).toEqual([]);
    expect(temuan).toHaveLength(1);
    expect(temuan[0]).toMatchObject({ jenis: 'nik_ganda', nomor: 1 });
    expect(temuan[0]?.keterangan).toContain(getKelurahan(8).nama);
  });

  it('when all months are asked for, then each has a folder of its own with the same files', async () => {
    const { isi, namaBerkas } = await susun(app, { periode: null, siks: 'kota' });
    expect(namaBerkas).toBe('rekap_1371_semua.zip');
    const folder = Map.groupBy(Object.keys(isi), (satu) => satu.split('/')[0] ?? '');
    expect([...folder.keys()]).toEqual(['2026-10', '2026-11']);
    expect(JSON.parse(teks(isi['2026-10/rekap.json'])).masuk).toBe(1);
    expect(JSON.parse(teks(isi['2026-10/rekap.json'])).tren).toHaveLength(1);
    expect(JSON.parse(teks(isi['2026-11/rekap.json'])).tren).toHaveLength(2);
    expect(Object.keys(isi)).toContain('2026-10/siks-ng/TEMPLATE_EXCEL_USULAN - PKH - KOTA PADANG - OKTOBER.xlsx');
  });

  it('when it is put together again on the same day, then the same bytes come out', async () => {
    const lagi = await susun(app, { periode: NOVEMBER, siks: 'kelurahan' });
    expect(Object.keys(lagi.isi)).toEqual(Object.keys(perKelurahan.isi));
    for (const [nama, isi] of Object.entries(perKelurahan.isi)) {
      // What is encrypted is other bytes each time.
      if (nama.endsWith('.age')) continue;
      expect(`${nama} ${computeSha256(isi)}`).toBe(`${nama} ${computeSha256(lagi.isi[nama] ?? new Uint8Array())}`);
    }
  });

  it('when nobody waits for it any more, then it stops and nothing is left to fetch', async () => {
    const { client } = app;
    const batal = new AbortController();
    let hasil = 0;
    const jalan = (async () => {
      for await (const kabar of await client.rekap.susun(
        { periode: null, siks: 'kelurahan' },
        { signal: batal.signal },
      )) {
        if (kabar.jenis === 'hasil') hasil += 1;
        batal.abort();
      }
    })();
    await expect(jalan).rejects.toThrow();
    expect(hasil).toBe(0);
    await expect(client.rekap.program({ periode: NOVEMBER })).resolves.toHaveLength(4);
  });

  it('when programmes and months are asked for, then they add up to the packages', async () => {
    const program = await app.client.rekap.program({ periode: null });
    const tren = await app.client.rekap.tren();
    const jumlah = countPutusan([...november.flat(), ...decide(30)]);
    for (const putusan of PUTUSAN) {
      expect(program.reduce((n, satu) => n + satu[putusan], 0)).toBe(jumlah[putusan]);
      expect(tren.reduce((n, satu) => n + satu[putusan], 0)).toBe(jumlah[putusan]);
    }
    expect(tren.map(({ periode, kelurahan }) => [periode, kelurahan])).toEqual([
      ['2026-10', 1],
      ['2026-11', 12],
    ]);
    expect(program.map((satu) => satu.program)).toEqual(['DTSEN', 'PKH', 'SEMBAKO', 'PBI-JK']);
  });
});

it('given data of a Dinas Sosial to which nothing came, when all months are put together, then the present month says so', async () => {
  const app = await startDinsos();
  try {
    const { isi } = await susun(app, { periode: null, siks: 'kelurahan' });
    expect(JSON.parse(teks(isi['2026-11/rekap.json']))).toMatchObject({ masuk: 0, keadaan: { belum: 104 } });
  } finally {
    await app.remove();
  }
});

it('given data of a kelurahan, when the result of a city is asked for, then it is refused by name', async () => {
  const app = startApp();
  try {
    await app.client.gerbang.contoh({ sandi: 'sandi-rekaan-1', warga: 40, usulan: 5, benih: 1 });
    await expect(susun(app, { periode: NOVEMBER, siks: 'kota' })).rejects.toMatchObject({ code: 'BUKAN_DATA_DINSOS' });
    await expect(app.client.rekap.tren()).rejects.toMatchObject({ code: 'BUKAN_DATA_DINSOS' });
  } finally {
    await app.remove();
  }
});

it('given a package of invented people that counts, when the month is put together, then numbers and paper say so', async () => {
  const app = await startDinsos();
  try {
    const { berkas } = await createPaket({ kelurahan: 3, keputusan: decide(2), contoh: true });
    await terima(app, [berkas], { contoh: true });
    const { isi } = await susun(app, { periode: NOVEMBER, siks: 'kota' });
    expect(JSON.parse(teks(isi['rekap.json'])).contoh).toBe(true);
    expect(readPdf(isi['ringkasan.pdf'] ?? new Uint8Array()).teks).toContain('· contoh, data rekaan');
  } finally {
    await app.remove();
  }
});
