import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  cookieName,
  createCookie,
  hasToken,
  isHostAllowed,
  isOriginAllowed,
  isSameToken,
} from '#core/security/loopback-policy.ts';

const PORT = 51_234;
const TOKEN = randomBytes(32).toString('base64url');

describe('header Host', () => {
  it.each(['127.0.0.1:51234', 'localhost:51234', 'LOCALHOST:51234'])('%s dilayani', (host) => {
    expect(isHostAllowed(host, PORT)).toBe(true);
  });

  it.each([
    undefined,
    '',
    '127.0.0.1',
    'localhost',
    '127.0.0.1:80',
    '127.0.0.1:512345',
    '127.0.0.2:51234',
    '0.0.0.0:51234',
    '[::1]:51234',
    '192.168.1.4:51234',
    'contoh.example:51234',
    'localhost.contoh.example:51234',
    '127.0.0.1.contoh.example:51234',
    '127.0.0.1:51234.contoh.example',
    '127.0.0.1:51234, contoh.example',
  ])('%j ditolak', (host) => {
    expect(isHostAllowed(host, PORT)).toBe(false);
  });
});

describe('asal permintaan', () => {
  const host = '127.0.0.1:51234';
  const origin = 'http://127.0.0.1:51234';
  const METODE = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

  it.each(METODE)('%s dari halaman Mufakat sendiri dilayani', (method) => {
    expect(isOriginAllowed({ method, host, origin, secFetchSite: 'same-origin' })).toBe(true);
    expect(isOriginAllowed({ method, host, origin, secFetchSite: undefined })).toBe(true);
  });

  it.each(METODE)('%s tanpa Origin hanya boleh bila membaca', (method) => {
    const membaca = method === 'GET' || method === 'HEAD';
    expect(isOriginAllowed({ method, host, origin: undefined, secFetchSite: undefined })).toBe(membaca);
    expect(isOriginAllowed({ method, host, origin: undefined, secFetchSite: 'none' })).toBe(membaca);
  });

  it.each(METODE.flatMap((method) => ['same-site', 'cross-site', 'apa saja'].map((situs) => [method, situs] as const)))(
    '%s yang disebabkan situs lain (%s) ditolak',
    (method, secFetchSite) => {
      expect(isOriginAllowed({ method, host, origin, secFetchSite })).toBe(false);
      expect(isOriginAllowed({ method, host, origin: undefined, secFetchSite })).toBe(false);
    },
  );

  it.each(
    METODE.flatMap((method) =>
      [
        'null',
        '',
        'https://127.0.0.1:51234',
        'http://127.0.0.1',
        'http://127.0.0.1:80',
        'http://localhost:51234',
        'http://contoh.example',
        'http://127.0.0.1:51234.contoh.example',
        'http://127.0.0.1:51234/',
      ].map((asal) => [method, asal] as const),
    ),
  )('%s dari %j ditolak', (method, asal) => {
    expect(isOriginAllowed({ method, host, origin: asal, secFetchSite: undefined })).toBe(false);
  });
});

describe('kuki satu kali jalan', () => {
  it('tidak terbaca skrip, tidak ikut dari situs lain, dan bernama menurut port', () => {
    expect(createCookie(PORT, TOKEN)).toBe(`mufakat_51234=${TOKEN}; HttpOnly; SameSite=Strict; Path=/`);
  });

  it('dikenali di antara kuki lain', () => {
    expect(hasToken(`a=1; ${cookieName(PORT)}=${TOKEN}; b=2`, PORT, TOKEN)).toBe(true);
    expect(hasToken(`${cookieName(PORT)}=${TOKEN}`, PORT, TOKEN)).toBe(true);
  });

  it.each([
    ['tanpa kuki', undefined],
    ['kosong', ''],
    ['nama lain', `mufakat=${TOKEN}`],
    ['port lain', `mufakat_51235=${TOKEN}`],
    ['nilai kosong', 'mufakat_51234='],
    ['token terpotong', `mufakat_51234=${TOKEN.slice(0, -1)}`],
    ['token lebih panjang', `mufakat_51234=${TOKEN}A`],
    ['huruf lain', `mufakat_51234=${TOKEN.toUpperCase() === TOKEN ? 'x' : TOKEN.toUpperCase()}`],
    ['dua kuki dengan nama sama', `mufakat_51234=${TOKEN}; mufakat_51234=${TOKEN}`],
    ['token hanya sebagai nama', TOKEN],
  ])('%s ditolak', (_nama, cookie) => {
    expect(hasToken(cookie, PORT, TOKEN)).toBe(false);
  });

  it('membandingkan menurut byte, bukan menurut jumlah huruf', () => {
    expect(isSameToken('é', 'ab')).toBe(false);
    expect(isSameToken('', '')).toBe(true);
    expect(isSameToken(TOKEN, TOKEN)).toBe(true);
  });
});
