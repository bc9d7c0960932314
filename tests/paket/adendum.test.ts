import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { toCanonicalJson } from '#core/db/canonical-json.ts';
import { buildPaket } from '#core/paket/build-paket.ts';
import { computeSha256 } from '#core/paket/sha256.ts';
import { verifyPaket } from '#core/paket/verify-paket.ts';
import { applyAdendum, type CatatanAdendum, type IsiTercatat } from '#domain/adendum.ts';
import { type KeputusanTercatat, serializeKeputusan } from '#domain/berita-acara.ts';
import { createAdendum } from '../documents/sample-adendum.ts';
import { getIsi, type IsiPaket, rehash, repack, replaceManifest, replaceTeks } from './repack.ts';
import { BEKAL, createCatatanBanyak, PDF_CONTOH } from './sample.ts';

const CATATAN = createCatatanBanyak(20);
const MAMPU: IsiTercatat = { putusan: 'tidak_layak', alasan: 'MAMPU', catatan: 'Kunjungan ulang' };
const LAYAK: IsiTercatat = { putusan: 'layak', alasan: null, catatan: '' };

const hash = (keputusan: readonly KeputusanTercatat[]): string => computeSha256(serializeKeputusan(keputusan));

/** An addendum on what the earlier ones left. */
function amend(
  urut: number,
  kini: readonly KeputusanTercatat[],
  ...ubah: (readonly [number, IsiTercatat])[]
): CatatanAdendum {
  const koreksi = ubah.map(([nomor, sesudah]) => {
    const lama = kini.find((satu) => satu.nomor === nomor);
    if (lama === undefined) throw new Error(`no decision ${nomor}`);
    const { usulan, data, putusan, alasan, catatan } = lama;
    return { nomor, usulan, data, sebelum: { putusan, alasan, catatan }, sesudah };
  });
  return createAdendum(CATATAN, kini, koreksi, { urut });
}

/** keputusan.json as if the last addendum had never been. */
function dropAdendum(isi: IsiPaket, nama: string): IsiPaket {
  const teks = new TextDecoder().decode(getIsi(isi, nama));
  const { adendum } = JSON.parse(teks) as { adendum: unknown[] };
  const sisa = toCanonicalJson(adendum.slice(0, -1));
  return replaceTeks(isi, nama, toCanonicalJson(adendum), sisa);
}

const PERTAMA = amend(1, CATATAN.keputusan, [3, MAMPU], [7, LAYAK]);
const SESUDAH = applyAdendum(CATATAN.keputusan, [PERTAMA]);
const KEDUA = amend(2, SESUDAH, [3, LAYAK]);

let zip: Uint8Array;
beforeAll(async () => {
  const adendum = [PERTAMA, KEDUA].map((catatan) => ({ catatan, pdf: PDF_CONTOH }));
  zip = (await buildPaket({ ...BEKAL, catatan: CATATAN, pdf: PDF_CONTOH, halaman: 3, adendum })).zip;
});

async function verifyChanged(change: (isi: IsiPaket) => IsiPaket): Promise<string[]> {
  const { temuan } = await verifyPaket(repack(zip, change));
  return temuan.map(({ kode, berkas }) => `${kode} ${berkas}`);
}

describe('given a session with two addenda', () => {
  test('when it is packed, then it is sah, and holds the decisions as the last addendum left them and a paper for each', async () => {
    expect((await verifyPaket(zip)).temuan).toEqual([]);
    const isi = unzipSync(zip);
    expect(Object.keys(isi)).toEqual(expect.arrayContaining(['berita-acara.pdf', 'adendum-1.pdf', 'adendum-2.pdf']));
    const berkas = JSON.parse(new TextDecoder().decode(getIsi(isi, 'keputusan.json')));
    const kini = applyAdendum(SESUDAH, [KEDUA]);
    for (const { nomor, putusan, alasan, catatan } of kini) {
      expect(berkas.keputusan.find((satu: { nomor: number }) => satu.nomor === nomor)).toMatchObject({
        putusan,
        alasan,
        catatan,
      });
    }
    expect(berkas.sidikKeputusan).toBe(hash(kini));
    expect(berkas.adendum[0].sidikSebelum).toBe(CATATAN.sidikKeputusan);
    expect(berkas.adendum.map(({ alasan }: { alasan: string }) => alasan)).toEqual([
      'Alasan adendum 1',
      'Alasan adendum 2',
    ]);
  });

  test.each<[string, (isi: IsiPaket) => IsiPaket, string]>([
    [
      'a byte of an addendum',
      (isi) => ({ ...isi, 'adendum-2.pdf': new Uint8Array([...PDF_CONTOH, 1]) }),
      'SIDIK_TIDAK_COCOK adendum-2.pdf',
    ],
    ['an addendum that is missing', ({ 'adendum-1.pdf': _, ...isi }) => isi, 'BERKAS_KURANG adendum-1.pdf'],
    ['an addendum too many', (isi) => ({ ...isi, 'adendum-3.pdf': PDF_CONTOH }), 'BERKAS_ASING adendum-3.pdf'],
    [
      'an addendum that is no PDF',
      (isi) => rehash({ ...isi, 'adendum-1.pdf': new Uint8Array(9) }),
      'SKEMA_TIDAK_COCOK adendum-1.pdf',
    ],
    [
      'a correction with another reason',
      (isi) => rehash(replaceTeks(isi, 'keputusan.json', 'Kunjungan ulang', 'Kunjungan siang')),
      'KEPUTUSAN_TIDAK_COCOK keputusan.json',
    ],
    [
      'an addendum left out of the list',
      (isi) => rehash(dropAdendum(isi, 'keputusan.json')),
      'KEPUTUSAN_TIDAK_COCOK keputusan.json',
    ],
    [
      'a manifest without one of the papers',
      (isi) => replaceManifest(isi, (manifest) => ({ ...manifest, berkas: manifest.berkas.slice(0, -1) })),
      'MANIFEST_SALAH manifest.json',
    ],
  ])('when %s is changed after packing, then it is found', async (_, change, temuan) => {
    expect(await verifyChanged(change)).toContain(temuan);
  });
});
