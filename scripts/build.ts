import { buildProgram } from './build-program.ts';
import { print } from './child.ts';

const { kode } = await buildProgram('tampil');
print(kode === 0 ? 'Program sudah dibangun di folder out/.' : 'Program tidak dapat dibangun; lihat pesan di atas.');
process.exitCode = kode;
