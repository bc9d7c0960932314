import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveAsset } from '#core/security/asset.ts';

describe('berkas mana yang boleh disajikan', () => {
  it.each([
    ['/', 'index.html', 'text/html; charset=utf-8', 'no-cache'],
    ['/index.html', 'index.html', 'text/html; charset=utf-8', 'no-cache'],
    [
      '/assets/index-B1x_9.js',
      'assets/index-B1x_9.js',
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ],
    ['/assets/gaya.css', 'assets/gaya.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/plus-jakarta.woff2', 'assets/plus-jakarta.woff2', 'font/woff2', 'public, max-age=31536000, immutable'],
    ['/ikon.svg', 'ikon.svg', 'image/svg+xml', 'no-cache'],
  ])('%s adalah %s', (pathname, jalur, tipe, simpan) => {
    expect(resolveAsset(pathname)).toEqual({ jalur, tipe, simpan });
  });

  it.each([
    '',
    'index.html',
    '//index.html',
    '/assets//a.js',
    '/assets/',
    '/../package.json',
    '/assets/../../package.json',
    '/./index.html',
    '/%2e%2e/package.json',
    '/%2e%2e%2fpackage.json',
    '/..%5cpackage.json',
    '/assets\\..\\..\\package.json',
    '/%252e%252e/package.json',
    '/.sidik',
    '/assets/.env.js',
    '/C:/Windows/win.js',
    '/c%3a/rahasia.js',
    '/index.html%00.js',
    '/index.html.',
    '/index.html ',
    '/assets/a.js::$DATA',
    '/%',
    '/%E0%A4%A',
    '/mufakat.db',
    '/index',
    '/assets/kode.ts',
    '/assets/peta.js.map',
    '/constructor',
    '/a.constructor',
  ])('menolak %j', (pathname) => {
    expect(resolveAsset(pathname)).toBeUndefined();
  });

  it('tidak pernah keluar dari folder, apa pun yang diminta, pada Windows maupun Linux', () => {
    const segmen = fc.oneof(
      fc.constantFrom(
        '..',
        '.',
        '%2e%2e',
        '..%2f',
        '%5c',
        '\\',
        'C:',
        '%00',
        '',
        'assets',
        'a.js',
        'index.html',
        '~',
        '%25',
      ),
      fc.string({ maxLength: 6 }),
    );
    let diterima = 0;
    fc.assert(
      fc.property(fc.array(segmen, { maxLength: 6 }), (bagian) => {
        const aset = resolveAsset(`/${bagian.join('/')}`);
        if (aset === undefined) return;
        diterima += 1;
        for (const sistem of [path.posix, path.win32]) {
          const akar = sistem.resolve('/program/out/renderer');
          expect(sistem.resolve(akar, aset.jalur).startsWith(akar + sistem.sep)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
    expect(diterima).toBeGreaterThan(0);
  });
});
