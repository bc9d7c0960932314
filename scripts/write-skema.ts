import { writeFileSync } from 'node:fs';
import { createSkema } from '#core/paket/skema.ts';

/** Writes the published JSON Schemas anew: `node scripts/write-skema.ts`, after a shape has changed. */
for (const [nama, isi] of createSkema()) {
  writeFileSync(new URL(`../resources/skema/${nama}`, import.meta.url), isi);
}
