import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

/** What a person may say when starting a host. */
export interface HostOptions {
  readonly dataDir: string;
  /** Port of the browser host; 0 lets the system choose a free one. */
  readonly port: number;
  /** Whether to open the default browser. */
  readonly open: boolean;
  /** Start the browser host although Electron is there. */
  readonly browser: boolean;
}

interface Lingkungan {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** An argument that cannot be used; the message is a sentence for people. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
}

/** The folder for the data of this user, where each system wants it. */
export function getDefaultDataDir({ platform, env, home }: Lingkungan): string {
  switch (platform) {
    case 'win32':
      return path.win32.join(env.APPDATA ?? path.win32.join(home, 'AppData', 'Roaming'), 'Mufakat');
    case 'darwin':
      return path.posix.join(home, 'Library', 'Application Support', 'Mufakat');
    default:
      return path.posix.join(env.XDG_DATA_HOME || path.posix.join(home, '.local', 'share'), 'mufakat');
  }
}

/** Reads the arguments of a host. Throws OptionError for a port or an option that it does not know. */
export function readHostOptions(argumen: readonly string[], lingkungan: Lingkungan): HostOptions {
  const { data, port, open, browser } = parse(argumen);
  const nomor = port === undefined ? 0 : Number(port);
  if (!Number.isInteger(nomor) || nomor < 0 || nomor > 65_535 || port === '') {
    throw new OptionError(`--port harus angka dari 1 sampai 65535, bukan "${port}".`);
  }
  if (data === '') throw new OptionError('--data harus diikuti nama folder.');
  return {
    dataDir: path.resolve(data ?? getDefaultDataDir(lingkungan)),
    port: nomor,
    open: open ?? true,
    browser: browser ?? false,
  };
}

/** Makes the data folder. Throws OptionError when it cannot be made or this user may not write there. */
export function prepareDataDir(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new OptionError(
      `Folder data ${dataDir} tidak dapat dipakai. Pilih folder yang boleh ditulisi dengan --data.`,
    );
  }
}

function parse(argumen: readonly string[]) {
  try {
    return parseArgs({
      args: [...argumen],
      allowNegative: true,
      options: {
        data: { type: 'string' },
        port: { type: 'string' },
        open: { type: 'boolean' },
        browser: { type: 'boolean' },
      },
    }).values;
  } catch {
    throw new OptionError(
      'Argumen tidak dikenal. Yang dapat dipakai: --data FOLDER, --port ANGKA, --no-open, --browser.',
    );
  }
}
