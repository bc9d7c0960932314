import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderBeritaAcara } from '#core/documents/berita-acara.ts';
import { verifyBerkas } from '#core/paket/verify-berkas.ts';
import { sealPdf } from '#core/segel/seal-pdf.ts';
import { signPdf } from '#core/tanda-digital/sign-pdf.ts';
import { createKunciSegel } from './kunci-segel.ts';
import { readPdf } from './read-pdf.ts';
import { createCatatan } from './sample-catatan.ts';
import { createP12 } from './sertifikat.ts';

const SANDI = 'rahasia';
const WAKTU = new Date(Date.now() + 3600_000);
const LURAH = createP12({ nama: 'Hendra Umpama', penerbit: 'CA Rekaan Indonesia' });
const NOTULIS = createP12({ nama: 'Yusnidar Rekaan Çelebi', jenis: 'ec' });
const SAKSI = createP12({
  nama: 'Masril Khayal Rekaan nan Panjang Sekali Namanya, S.Sos., M.Si.',
  lama: true,
});

let kertas: Uint8Array;
let satu: Uint8Array;
let tiga: Uint8Array;
beforeAll(async () => {
  kertas = sealPdf((await renderBeritaAcara(createCatatan())).pdf, createKunciSegel());
  satu = add(kertas, LURAH, 'Lurah Lubuk Contoh');
  tiga = add(add(satu, NOTULIS, 'Notulis'), SAKSI, 'Saksi');
});

function add(pdf: Uint8Array, sertifikat: Uint8Array, jabatan = ''): Uint8Array {
  return signPdf({ pdf, sertifikat, sandi: SANDI, jabatan, waktu: WAKTU });
}

/** What poppler, with the cryptography of Mozilla, says of each signature. */
function runPdfsig(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'mufakat-pdfsig-'));
  try {
    writeFileSync(join(folder, 'a.pdf'), pdf);
    return spawnSync('pdfsig', [join(folder, 'a.pdf')], { encoding: 'utf8', cwd: folder }).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const count = (teks: string, kalimat: string): number => teks.split(kalimat).length - 1;

describe('given a sealed berita acara and a certificate', () => {
  it('when one person signs, then poppler finds one valid PAdES signature over the whole file, and the paper before it is unchanged', () => {
    const laporan = runPdfsig(satu);
    expect(count(laporan, 'Signature is Valid.')).toBe(1);
    expect(laporan).toContain('Signer Certificate Common Name: Hendra Umpama');
    expect(laporan).toContain('Signature Type: ETSI.CAdES.detached');
    expect(laporan).toContain('Signing Hash Algorithm: SHA-256');
    expect(laporan).toContain('Total document signed');
    expect(Buffer.from(satu.subarray(0, kertas.length)).equals(Buffer.from(kertas))).toBe(true);
    const { info, halaman, huruf } = readPdf(satu);
    expect(info.get('Pages')).toBe('10');
    expect(halaman.slice(0, 9)).toEqual(readPdf(kertas).halaman);
    expect(huruf.every(({ tertanam }) => tertanam)).toBe(true);
  });

  it('when three sign with RSA, elliptic curve and an old file, then each signature stays valid and the last covers all', () => {
    const laporan = runPdfsig(tiga);
    expect(count(laporan, 'Signature is Valid.')).toBe(3);
    expect(count(laporan, 'Total document signed')).toBe(1);
    expect(laporan).toContain('Signature Field Name: TandaTangan3');
    expect(readPdf(tiga).info.get('Pages')).toBe('10');
  });

  it('when verified without data, then it is whole, and each signer is told with time and issuer', async () => {
    const { sah, temuan, kertas: daftar } = await verifyBerkas(tiga);
    expect([sah, temuan]).toEqual([true, []]);
    const waktu = `${WAKTU.toISOString().slice(0, 19)}.000Z`;
    const pokok = { waktu, utuh: true, berlaku: true };
    expect(daftar[0]?.tandaDigital).toEqual([
      { nama: 'Hendra Umpama', penerbit: 'CA Rekaan Indonesia', ...pokok },
      { nama: 'Yusnidar Rekaan Çelebi', penerbit: 'Yusnidar Rekaan Çelebi', ...pokok },
      expect.objectContaining({ nama: 'Masril Khayal Rekaan nan Panjang Sekali Namanya, S.Sos., M.Si.', ...pokok }),
    ]);
  });

  it('when openssl reads the signature, then it verifies it over the bytes of the file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mufakat-cms-'));
    try {
      const isi = Buffer.from(satu);
      const [, buka = 0, tutup = 0, panjang = 0] = (/\/ByteRange \[([\d ]+)\]/.exec(isi.toString('latin1'))?.[1] ?? '')
        .trim()
        .split(/ +/)
        .map(Number);
      expect(tutup + panjang).toBe(isi.length);
      writeFileSync(join(folder, 'isi'), Buffer.concat([isi.subarray(0, buka), isi.subarray(tutup)]));
      writeFileSync(join(folder, 'cms'), Buffer.from(isi.toString('latin1', buka + 1, tutup - 1), 'hex'));
      const cms = [
        'cms',
        '-verify',
        '-inform',
        'DER',
        '-in',
        join(folder, 'cms'),
        '-content',
        join(folder, 'isi'),
        '-binary',
      ];
      expect(() =>
        execFileSync('openssl', [...cms, '-noverify', '-out', join(folder, 'keluar')], { stdio: 'pipe' }),
      ).not.toThrow();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('given a signed paper that was touched', () => {
  it('when any one byte is another, then it is not whole any more', async () => {
    // Padding behind the signature itself carries nothing, so a byte there may differ.
    const isi = Buffer.from(tiga).toString('latin1');
    const kosong = [...isi.matchAll(/0{40,}>/g)].map(({ index, 0: nol }) => [index, index + nol.length] as const);
    await fc.assert(
      fc.asyncProperty(fc.nat(tiga.length - 1), fc.integer({ min: 1, max: 255 }), async (letak, beda) => {
        fc.pre(!kosong.some(([awal, akhir]) => letak >= awal && letak < akhir));
        const diubah = Uint8Array.from(tiga);
        diubah[letak] = (diubah[letak] ?? 0) ^ beda;
        expect((await verifyBerkas(diubah)).sah).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it('when a byte of an earlier page, block or signature is another, then poppler sees it as well', () => {
    for (const bagian of [0.3, 0.999]) {
      const diubah = Buffer.from(tiga);
      const letak = Math.floor(satu.length * bagian) - 40;
      diubah[letak] = (diubah[letak] ?? 0) ^ 1;
      expect(count(runPdfsig(diubah), 'Signature is Valid.')).toBeLessThan(3);
    }
  });

  it('when somebody adds a page behind the signatures or takes the last signature away, then that is told apart', async () => {
    const ditambah = Buffer.concat([tiga, Buffer.from('%\n')]);
    expect((await verifyBerkas(ditambah)).temuan.map(({ kode }) => kode)).toEqual(['ADA_TAMBAHAN']);
    const rusak = Uint8Array.from(tiga);
    const letak = Buffer.from(tiga).indexOf('/Subtype /Form', satu.length);
    rusak[letak + 1] = (rusak[letak + 1] ?? 0) ^ 1;
    expect((await verifyBerkas(rusak)).temuan.map(({ kode }) => kode)).toEqual(['TANDA_DIGITAL_RUSAK']);
    expect((await verifyBerkas(satu)).sah).toBe(true);
    expect((await verifyBerkas(tiga.subarray(0, tiga.length - 9))).sah).toBe(false);
  });

  it('when a signer changes a page in the same breath as signing, then it is not taken for a mere signature', async () => {
    const { appendObjek, readStruktur } = await import('#core/tanda-digital/struktur-pdf.ts');
    const asli = Buffer.from(kertas);
    const struktur = readStruktur(asli);
    if (struktur === null) throw new Error('no structure');
    const halaman = [...asli.toString('latin1').matchAll(/\n(\d+) 0 obj\n<<\n\/Type \/Page\n/g)].map(([, n]) =>
      Number(n),
    );
    const [pertama = 0, kedua = 0] = halaman;
    const diubah = appendObjek(asli, struktur, [{ nomor: pertama, isi: struktur.get(kedua) ?? '' }]);
    expect(() => add(diubah, LURAH)).toThrow(/bukan kertas Mufakat yang utuh/);
    expect((await verifyBerkas(diubah)).sah).toBe(false);
  });
});

describe('given additions that another reader would follow', () => {
  function listNomorHalaman(): string[] {
    return [
      ...Buffer.from(kertas)
        .toString('latin1')
        .matchAll(/\n(\d+) 0 obj\n<<\n\/Type \/Page\n/g),
    ].map(([, n = '']) => n);
  }
  it.each([
    ['a page written with other blanks', (n: string, isi: string) => [`${n}  0  obj ${isi} endobj\n`, `${n} 1\n`, 'n']],
    ['a page that is taken away', (n: string) => ['', `${n} 1\n`, 'f']],
    [
      'a table that is written in another way',
      (n: string, isi: string) => [`${n} 0 obj\n${isi}\nendobj\n`, `${n}  1\n`, 'n'],
    ],
  ] as const)('when there is %s, then it is no mere signature', async (_, write) => {
    const { readStruktur } = await import('#core/tanda-digital/struktur-pdf.ts');
    const { isTambahanTanda } = await import('#core/tanda-digital/judge-tambahan.ts');
    const asli = Buffer.from(kertas);
    const struktur = readStruktur(asli);
    const [satuNomor = '', duaNomor = ''] = listNomorHalaman();
    if (struktur === null) throw new Error('no structure');
    const [objek = '', kepala = '', tanda = ''] = write(satuNomor, struktur.get(Number(duaNomor)) ?? '');
    const letak = asli.length + objek.length;
    const ekor = `xref\n${kepala}${String(asli.length).padStart(10, '0')} 00000 ${tanda} \ntrailer\n<<\n/Size ${struktur.size}\n/Root ${struktur.root} 0 R\n/Prev ${struktur.tabel}\n>>\nstartxref\n${letak}\n%%EOF\n`;
    const diubah = Buffer.concat([asli, Buffer.from(objek + ekor, 'latin1')]);
    expect(isTambahanTanda(diubah, asli.length, diubah.length, true)).toBe(false);
  });
});

describe('given something with which nobody can sign', () => {
  const sign = (sertifikat: Uint8Array, sandi = SANDI, waktu = WAKTU) =>
    signPdf({ pdf: kertas, sertifikat, sandi, jabatan: '', waktu });
  const refuse = (kode: string) => expect.objectContaining({ kode });

  it('when the passphrase is wrong, the certificate is over, not yet valid or no certificate, then that is said', () => {
    expect(() => sign(LURAH, 'salah')).toThrow(refuse('SANDI_SERTIFIKAT_SALAH'));
    expect(() => sign(SAKSI, '')).toThrow(refuse('SANDI_SERTIFIKAT_SALAH'));
    expect(() => sign(LURAH, SANDI, new Date(Date.now() + 400 * 86_400_000))).toThrow(refuse('SERTIFIKAT_KEDALUWARSA'));
    expect(() => sign(LURAH, SANDI, new Date('2020-01-01'))).toThrow(refuse('SERTIFIKAT_BELUM_BERLAKU'));
    expect(() => sign(Buffer.from('bukan'))).toThrow(refuse('SERTIFIKAT_TIDAK_TERBACA'));
    expect(() => sign(kertas)).toThrow(refuse('SERTIFIKAT_TIDAK_TERBACA'));
    expect(() => sign(LURAH.subarray(0, 900))).toThrow(refuse('SERTIFIKAT_TIDAK_TERBACA'));
  });

  it('when the paper is none of ours or was changed, then it is not signed', async () => {
    const { pdf } = await renderBeritaAcara(createCatatan(), { draf: true });
    const rusak = Buffer.from(kertas);
    rusak[5000] = (rusak[5000] ?? 0) ^ 1;
    for (const lain of [pdf, rusak, Buffer.from('%PDF-1.4'), new Uint8Array(0)]) {
      expect(() => add(lain, LURAH)).toThrow(refuse('KERTAS_TIDAK_UTUH'));
    }
  });
});
