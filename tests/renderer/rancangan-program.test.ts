import { expect, test } from 'vitest';
import { PROGRAM_AWAL } from '#domain/program.ts';
import { toProgram, toRancangan } from '../../src/renderer/pengaturan/rancangan-program.ts';

test('given the programmes of a new kelurahan, when they are opened and saved unchanged, then nothing of them is lost', () => {
  expect(PROGRAM_AWAL.map((program) => toProgram(toRancangan(program)))).toEqual(PROGRAM_AWAL);
});
