import { z } from 'zod';
import { bentukBerkasBalik, bentukTandaTerimaBerkas } from '../balasan/bentuk-balasan.ts';
import { bentukBerkasJurnal } from './jurnal-json.ts';
import { bentukBerkasKehadiran } from './kehadiran-json.ts';
import { bentukBerkasKeputusan } from './keputusan-shape.ts';
import { bentukManifest } from './manifest.ts';
import { bentukTandaTangan } from './tanda-paket.ts';

/** Published JSON Schemas (draft 2020-12) by file name; resources/skema holds them as they are generated here. */
export function createSkema(): ReadonlyMap<string, string> {
  return new Map([
    ['keputusan-1.schema.json', serialize('keputusan', 'Keputusan musyawarah kelurahan', bentukBerkasKeputusan)],
    ['manifest-1.schema.json', serialize('manifest', 'Manifest paket keputusan', bentukManifest)],
    ['kehadiran-1.schema.json', serialize('kehadiran', 'Kehadiran musyawarah kelurahan', bentukBerkasKehadiran)],
    ['jurnal-1.schema.json', serialize('jurnal', 'Kutipan jurnal kelurahan', bentukBerkasJurnal)],
    ['tanda-tangan-1.schema.json', serialize('tanda-tangan', 'Tanda tangan paket keputusan', bentukTandaTangan)],
    ['tanda-terima-1.schema.json', serialize('tanda-terima', 'Tanda terima paket', bentukTandaTerimaBerkas)],
    ['berkas-balik-1.schema.json', serialize('berkas-balik', 'Berkas balik Dinas Sosial', bentukBerkasBalik)],
  ]);
}

function serialize(nama: string, judul: string, bentuk: z.ZodType): string {
  const { $schema, ...isi } = z.toJSONSchema(bentuk, { target: 'draft-2020-12', io: 'input' });
  const kepala = { $schema, $id: `urn:mufakat:skema:${nama}:1`, title: `${judul}, versi 1` };
  return `${JSON.stringify({ ...kepala, ...isi }, null, 2)}\n`;
}
