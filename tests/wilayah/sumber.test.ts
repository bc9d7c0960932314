import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';
import { expect, it } from 'vitest';
import { listWilayah } from '#core/wilayah/wilayah.ts';
import type { Wilayah } from '#domain/kelurahan.ts';

/** Everything below a place, the place before what is in it. */
function walk(induk: string | null): Wilayah[] {
  return listWilayah(induk, '').flatMap((satu) => [satu, ...walk(satu.kode)]);
}

it('carries every code and name of the source package, read by its own reader, and nothing else', async () => {
  const sumber = await Promise.all([getProvinces(), getRegencies(), getDistricts(), getVillages()]);
  const seharusnya = new Map(sumber.flat().map(({ code, name }) => [code, name.trim()]));
  const isi = walk(null);
  expect(new Map(isi.map(({ kode, nama }) => [kode, nama]))).toEqual(seharusnya);
  expect(isi).toHaveLength(seharusnya.size);
});
