import { execFileSync } from 'node:child_process';

/**
 * A Python 3 with openpyxl, the reader and writer of workbooks that shares no code with the program. Debian's package
 * python3-openpyxl serves /usr/bin/python3, which need not be the first on the path.
 */
export const PYTHON = findPython();

function findPython(): string {
  const ada = ['/usr/bin/python3', 'python3', 'python'].find((program) => {
    try {
      execFileSync(program, ['-c', 'import openpyxl'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
  if (ada === undefined)
    throw new Error('Tes ini memerlukan Python 3 dengan openpyxl: apt-get install python3-openpyxl');
  return ada;
}
