import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  isNavigationAllowed,
  isPermissionAllowed,
  isRequestAllowed,
  isWindowAllowed,
  pickPintu,
} from '#core/security/window-policy.ts';

const DI_LUAR = [
  '',
  'bukan alamat',
  'about:blank',
  'about:srcdoc',
  'https://mufakat/',
  'http://mufakat/',
  'http://127.0.0.1:8080/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,<h1>x</h1>',
  'blob:app://mufakat/0f3a',
  'app://lain/',
  'app://mufakat.lain/',
  'app://mufakat:81/',
  'app://siapa@mufakat/',
  'app://siapa:sandi@mufakat/',
  'app2://mufakat/',
  'app:mufakat/',
  'app:///mufakat/',
  'devtools://devtools/bundled/index.html',
  'chrome://settings/',
];

describe('ke mana halaman boleh pergi', () => {
  it.each(['app://mufakat/', 'app://mufakat/#/usulan', 'app://mufakat/#/layar/4'])('tetap di %s', (alamat) => {
    expect(isNavigationAllowed(alamat)).toBe(true);
  });

  it.each([...DI_LUAR, 'app://mufakat/assets/index.js', 'app://mufakat/lain.html', 'app://mufakat/?x=1'])(
    'tidak ke %j',
    (alamat) => {
      expect(isNavigationAllowed(alamat)).toBe(false);
    },
  );
});

describe('jendela mana yang boleh dibuka', () => {
  it.each(['app://mufakat/#/layar', 'app://mufakat/#/layar/4', 'app://mufakat/#/layar?sidang=4'])('%s', (alamat) => {
    expect(isWindowAllowed(alamat)).toBe(true);
  });

  it.each([
    ...DI_LUAR,
    'app://mufakat/',
    'app://mufakat/#/',
    'app://mufakat/#/usulan',
    'app://mufakat/#/layarlain',
    'app://mufakat/#layar',
    'app://mufakat/lain.html#/layar',
    'https://contoh.example/#/layar',
    'app://lain/#/layar',
  ])('tidak %j', (alamat) => {
    expect(isWindowAllowed(alamat)).toBe(false);
  });
});

describe('apa yang boleh dimuat', () => {
  it.each(['app://mufakat/', 'app://mufakat/assets/index.js', 'blob:app://mufakat/0f3a', 'data:image/png;base64,AA=='])(
    '%s',
    (alamat) => {
      expect(isRequestAllowed(alamat)).toBe(true);
    },
  );

  it.each([
    '',
    'http://127.0.0.1/',
    'https://fonts.example/x.woff2',
    'ws://127.0.0.1:9/',
    'wss://contoh.example/',
    'ftp://contoh.example/',
    'file:///etc/passwd',
    'app://lain/x.js',
    'app://mufakat.lain/x.js',
    'blob:https://contoh.example/0f3a',
    'blob:app://mufakat.lain/0f3a',
    'blob:null/0f3a',
    'javascript:alert(1)',
    'devtools://devtools/',
    'chrome-extension://abc/x.js',
  ])('tidak %j', (alamat) => {
    expect(isRequestAllowed(alamat)).toBe(false);
  });
});

describe('siapa yang boleh meminta port, dan untuk apa', () => {
  const dari = (alamat: string | undefined, bingkaiUtama = true) => ({ alamat, bingkaiUtama });

  it('jendela sekretaris untuk semuanya', () => {
    expect(pickPintu(dari('app://mufakat/#/sidang/4'), true)).toBe('semua');
  });

  it.each(['app://mufakat/#/layar/4', 'app://mufakat/#/usulan', 'app://mufakat/'])(
    'jendela lain hanya untuk layar, juga bila ia sudah berada di %s',
    (alamat) => {
      expect(pickPintu(dari(alamat), false)).toBe('layar');
    },
  );

  it('bukan bingkai di dalam halaman', () => {
    expect(pickPintu(dari('app://mufakat/', false), true)).toBeNull();
  });

  it('bukan bingkai yang sudah tidak ada', () => {
    expect(pickPintu(dari(undefined), true)).toBeNull();
  });

  it.each(DI_LUAR)('bukan %j', (alamat) => {
    expect(pickPintu(dari(alamat), true)).toBeNull();
    expect(pickPintu(dari(alamat), false)).toBeNull();
  });
});

describe('izin', () => {
  const kamera = {
    izin: 'media',
    media: ['video'],
    alamat: 'app://mufakat/#/musyawarah/1/notulen',
    bingkaiUtama: true,
  };
  const tipe = readFileSync(path.resolve(import.meta.dirname, '../../node_modules/electron/electron.d.ts'), 'utf8');
  const listIzin = (pasang: string): readonly string[] => {
    const daftar = new RegExp(`${pasang}\\(handler: \\(\\([^:]*: [^:]*, permission: ([^,]+),`).exec(tipe)?.[1] ?? '';
    return [...daftar.matchAll(/'([^']+)'/g)].flatMap(([, nama]) => (nama === undefined ? [] : [nama]));
  };

  it('hanya kamera, untuk bingkai utama jendela aplikasi', () => {
    expect(isPermissionAllowed(kamera)).toBe(true);
    expect(isPermissionAllowed({ ...kamera, alamat: 'app://mufakat/' })).toBe(true);
  });

  it.each(['setPermissionRequestHandler', 'setPermissionCheckHandler'])(
    'izin lain ditolak semuanya, juga setiap izin yang dikenal Electron yang terpasang pada %s',
    (pasang) => {
      const izin = listIzin(pasang);
      expect(izin).toContain('media');
      expect(izin.length).toBeGreaterThan(10);
      const semua = [...izin, '', 'izin-yang-belum-ada', 'Media', 'media '];
      expect(semua.filter((satu) => isPermissionAllowed({ ...kamera, izin: satu }))).toEqual(['media']);
      expect(semua.filter((satu) => isPermissionAllowed({ ...kamera, izin: satu, media: [] }))).toEqual([]);
    },
  );

  it.each([[[]], [['audio']], [['video', 'audio']], [['audio', 'video']], [['unknown']], [['']], [['Video']]])(
    'bukan media %j: suara tidak pernah',
    (media) => {
      expect(isPermissionAllowed({ ...kamera, media })).toBe(false);
    },
  );

  it('bukan bingkai di dalam halaman, bukan bingkai yang sudah tidak ada', () => {
    expect(isPermissionAllowed({ ...kamera, bingkaiUtama: false })).toBe(false);
    expect(isPermissionAllowed({ ...kamera, alamat: undefined })).toBe(false);
  });

  it.each([...DI_LUAR, 'app://mufakat/#/layar', 'app://mufakat/#/layar/4', 'app://mufakat/lain.html'])(
    'bukan halaman %j',
    (alamat) => {
      expect(isPermissionAllowed({ ...kamera, alamat })).toBe(false);
    },
  );
});
