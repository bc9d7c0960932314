import { z } from 'zod';
import { bentukBerkasKeputusan } from './keputusan-shape.ts';
import { bentukManifest } from './manifest.ts';

/** Published JSON Schemas (draft 2020-12) by file name; resources/skema holds them as they are generated here. */
export function createSkema(): ReadonlyMap<string, string> {
  return new Map([
    ['keputusan-1.schema.json', serialize('keputusan', 'Keputusan musyawarah kelurahan', bentukBerkasKeputusan)],
    ['manifest-1.schema.json', serialize('manifest', 'Manifest paket keputusan', bentukManifest)],
  ]);
}

function serialize(nama: string, judul: string, bentuk: z.ZodType): string {
  const { $schema, ...isi } = z.toJSONSchema(bentuk, { target: 'draft-2020-12', io: 'input' });
  const kepala = { $schema, $id: `urn:mufakat:skema:${nama}:1`, title: `${judul}, versi 1` };
  return `${JSON.stringify({ ...kepala, ...isi }, null, 2)}\n`;
}
