import { print } from './child.ts';
import { STATIC_CHECKS } from './static-checks.ts';

let gagal = 0;
for (const { tahap, nama, run } of STATIC_CHECKS) {
  const { kode, keluaran } = await run();
  print(`${kode === 0 ? 'lulus' : 'GAGAL'}  ${tahap}: ${nama}`);
  if (kode === 0) continue;
  gagal += 1;
  print(keluaran.trimEnd());
}
print(gagal === 0 ? 'Semua pemeriksaan lulus.' : `${gagal} pemeriksaan gagal.`);
process.exitCode = gagal === 0 ? 0 : 1;
