import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { getDefaultDataDir, OptionError, readHostOptions } from '#core/host-options.ts';

const linux = { platform: 'linux', env: {}, home: '/home/umpama' } as const;

describe('folder data bawaan', () => {
  it.each([
    [
      { platform: 'win32', env: { APPDATA: 'C:\\Users\\Umpama\\AppData\\Roaming' }, home: 'C:\\Users\\Umpama' },
      'C:\\Users\\Umpama\\AppData\\Roaming\\Mufakat',
    ],
    [{ platform: 'win32', env: {}, home: 'C:\\Users\\Umpama' }, 'C:\\Users\\Umpama\\AppData\\Roaming\\Mufakat'],
    [
      { platform: 'darwin', env: { XDG_DATA_HOME: '/x' }, home: '/Users/umpama' },
      '/Users/umpama/Library/Application Support/Mufakat',
    ],
    [{ platform: 'linux', env: { XDG_DATA_HOME: '/data' }, home: '/home/umpama' }, '/data/mufakat'],
    [{ platform: 'linux', env: { XDG_DATA_HOME: '' }, home: '/home/umpama' }, '/home/umpama/.local/share/mufakat'],
    [linux, '/home/umpama/.local/share/mufakat'],
  ] as const)('%j', (lingkungan, folder) => {
    expect(getDefaultDataDir(lingkungan)).toBe(folder);
  });
});

describe('argumen host', () => {
  it('tanpa argumen memakai folder bawaan, port bebas, dan membuka peramban', () => {
    expect(readHostOptions([], linux)).toEqual({
      dataDir: path.resolve('/home/umpama/.local/share/mufakat'),
      port: 0,
      open: true,
      browser: false,
    });
  });

  it('membaca semua argumen', () => {
    expect(readHostOptions(['--data', '/tmp/x', '--port', '8123', '--no-open', '--browser'], linux)).toEqual({
      dataDir: path.resolve('/tmp/x'),
      port: 8123,
      open: false,
      browser: true,
    });
  });

  it.each([
    [['--port', '-1']],
    [['--port', '65536']],
    [['--port', '80.5']],
    [['--port', 'delapan']],
    [['--port=']],
    [['--data=']],
    [['--data']],
    [['--dta', 'x']],
    [['kelurahan']],
  ])('menolak %j dengan satu kalimat', (argumen) => {
    expect(() => readHostOptions(argumen, linux)).toThrow(OptionError);
  });
});
