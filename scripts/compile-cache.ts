import path from 'node:path';
import { AKAR } from './child.ts';

/**
 * Lets every Node process that is started from here keep what it has compiled, types already removed: tests start hundreds of threads and
 * programs from the sources, and removing types anew cost a third of their time. Whoever has set a folder keeps it.
 */
export function shareCompileCache(): void {
  process.env.NODE_COMPILE_CACHE ??= path.join(AKAR, 'node_modules/.cache/mufakat-node');
}
