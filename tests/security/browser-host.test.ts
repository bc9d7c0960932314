import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, createApp } from '#core/app.ts';
import { createFileLog } from '#core/log.ts';
import { HEADER_AMAN } from '#core/security/content-security-policy.ts';
import { type BrowserHost, startBrowserHost } from '../../electron/browser/host.ts';

let folder: string;
let app: App;
let host: BrowserHost;
let cookie: string;

interface Jawaban {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly isi: string;
}

interface Permintaan {
  readonly jalur: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly isi?: string | Buffer;
}

/** A request with exactly these headers and this path, which `fetch` would not send. */
function ask({ jalur, method = 'GET', headers = {}, isi }: Permintaan): Promise<Jawaban> {
  return new Promise((resolve, reject) => {
    const permintaan = request({ host: '127.0.0.1', port: host.port, path: jalur, method, headers }, (jawaban) => {
      let teks = '';
      jawaban.setEncoding('utf8');
      jawaban.on('data', (bagian: string) => {
        teks += bagian;
      });
      jawaban.on('end', () => resolve({ status: jawaban.statusCode ?? 0, headers: jawaban.headers, isi: teks }));
      jawaban.on('error', reject);
    });
    permintaan.on('error', reject);
    permintaan.end(isi);
  });
}

const callRpc = (prosedur: string, isi: string | Buffer, headers: Readonly<Record<string, string>> = {}) =>
  ask({
    jalur: `/rpc/${prosedur}`,
    method: 'POST',
    headers: { cookie, origin: `http://127.0.0.1:${host.port}`, 'content-type': 'application/json', ...headers },
    isi,
  });

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'mufakat-host-'));
  const rendererDir = path.join(folder, 'renderer');
  mkdirSync(path.join(rendererDir, 'assets'), { recursive: true });
  mkdirSync(path.join(rendererDir, 'folder.js'));
  writeFileSync(path.join(rendererDir, 'index.html'), '<!doctype html><title>Mufakat</title>');
  writeFileSync(path.join(rendererDir, 'assets', 'layar-abc.js'), 'export {};');
  writeFileSync(path.join(folder, 'rahasia.js'), 'rahasia');
  const clock = () => new Date('2026-03-02T09:00:00+07:00');
  const log = createFileLog(folder, clock);
  const worker = new URL('../../electron/core/workers/entry.ts', import.meta.url);
  app = createApp({ dataDir: path.join(folder, 'data'), clock, log, worker });
  host = await startBrowserHost({ app, log, rendererDir, port: 0 });
  const masuk = await ask({ jalur: new URL(host.alamatMasuk).pathname });
  cookie = masuk.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
});

afterAll(async () => {
  await host.close();
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('masuk', () => {
  it('dengan alamat yang tercetak memberi kuki dan pindah ke layar awal', async () => {
    const { status, headers } = await ask({ jalur: new URL(host.alamatMasuk).pathname });
    expect(status).toBe(303);
    expect(headers.location).toBe('/');
    expect(headers['set-cookie']).toEqual([
      expect.stringMatching(/^mufakat_\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/),
    ]);
    expect(headers['cache-control']).toBe('no-store');
  });

  it.each(['/masuk/', '/masuk/salah', '/masuk/../index.html'])('dengan %s ditolak tanpa kuki', async (jalur) => {
    const { status, headers, isi } = await ask({ jalur });
    expect(status).toBe(403);
    expect(headers['set-cookie']).toBeUndefined();
    expect(isi).toContain('Pakai alamat lengkap yang tercetak');
  });

  it('memakai token yang berbeda setiap kali jalan', async () => {
    const kedua = await startBrowserHost({
      app,
      log: createFileLog(folder, () => new Date()),
      rendererDir: folder,
      port: 0,
    });
    expect(new URL(kedua.alamatMasuk).pathname).not.toBe(new URL(host.alamatMasuk).pathname);
    await kedua.close();
  });
});

describe('layar', () => {
  it('tanpa kuki ditolak dengan kalimat yang menyebut apa yang harus dipakai', async () => {
    for (const jalur of ['/', '/assets/layar-abc.js', '/tidak-ada']) {
      const { status, isi } = await ask({ jalur });
      expect(status).toBe(403);
      expect(isi).toContain('Pakai alamat lengkap yang tercetak di jendela tempat Mufakat dijalankan');
      expect(isi).toContain('<html lang="id">');
    }
  });

  it('dengan kuki disajikan dengan tipe dan masa simpan yang benar', async () => {
    expect(await ask({ jalur: '/', headers: { cookie } })).toMatchObject({
      status: 200,
      isi: '<!doctype html><title>Mufakat</title>',
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
    });
    expect(await ask({ jalur: '/assets/layar-abc.js?x=1', headers: { cookie } })).toMatchObject({
      status: 200,
      isi: 'export {};',
      headers: {
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
      },
    });
    expect(await ask({ jalur: '/', method: 'HEAD', headers: { cookie } })).toMatchObject({ status: 200, isi: '' });
  });

  it.each([
    '/../rahasia.js',
    '/%2e%2e/rahasia.js',
    '/assets/../../rahasia.js',
    '/assets/..%2f..%2frahasia.js',
    '/folder.js',
    '/tidak-ada.js',
    '/index.html/x.js',
  ])('%s tidak ada', async (jalur) => {
    expect(await ask({ jalur, headers: { cookie } })).toMatchObject({ status: 404 });
  });

  it('hanya dibaca', async () => {
    const headers = { cookie, origin: `http://127.0.0.1:${host.port}` };
    for (const method of ['POST', 'PUT', 'DELETE']) {
      expect(await ask({ jalur: '/', method, headers })).toMatchObject({
        status: 405,
        headers: { allow: 'GET, HEAD' },
      });
    }
  });
});

describe('permintaan dari luar', () => {
  it.each([
    ['nama lain (DNS rebinding)', { host: 'contoh.example' }],
    ['port lain', { host: '127.0.0.1:1' }],
    ['asal lain', { origin: 'https://contoh.example' }],
    ['asal null', { origin: 'null' }],
    ['situs lain', { 'sec-fetch-site': 'cross-site' }],
    ['situs bersaudara', { 'sec-fetch-site': 'same-site' }],
  ])('%s ditolak walau membawa kuki', async (_nama, headers) => {
    for (const jalur of ['/', '/rpc/gerbang/status', new URL(host.alamatMasuk).pathname]) {
      const jawaban = await ask({ jalur, headers: { cookie, ...headers } });
      expect(jawaban.status).toBe(403);
      expect(jawaban.headers['set-cookie']).toBeUndefined();
    }
  });

  it('tanpa header Host ditolak', async () => {
    const jawaban = await new Promise<string>((resolve, reject) => {
      const soket = connect(host.port, '127.0.0.1', () => soket.write('GET / HTTP/1.0\r\n\r\n'));
      let teks = '';
      soket.on('data', (bagian) => {
        teks += bagian.toString('utf8');
      });
      soket.on('end', () => resolve(teks));
      soket.on('error', reject);
    });
    expect(jawaban).toMatch(/^HTTP\/1\.1 403 /);
  });

  it('hanya didengarkan pada 127.0.0.1', async () => {
    const galat = await new Promise<string>((resolve) => {
      const soket = connect(host.port, '::1', () => resolve('tersambung'));
      soket.on('error', (g: NodeJS.ErrnoException) => resolve(g.code ?? ''));
    });
    expect(galat).not.toBe('tersambung');
  });
});

describe('prosedur', () => {
  it('menjawab halaman sendiri', async () => {
    const { status, isi, headers } = await callRpc('gerbang/status', '{}');
    expect(status).toBe(200);
    expect(JSON.parse(isi)).toMatchObject({ json: { keadaan: 'belum_disiapkan' } });
    expect(headers['cache-control']).toBe('no-store');
  });

  it('menjawab galat dengan kode dan statusnya', async () => {
    const { status, isi } = await callRpc('usulan/list', JSON.stringify({ json: {} }));
    expect(status).toBe(401);
    expect(JSON.parse(isi)).toMatchObject({ json: { code: 'TERKUNCI' } });
  });

  it('tanpa Origin ditolak, tanpa kuki ditolak', async () => {
    const jalur = '/rpc/gerbang/status';
    expect(await ask({ jalur, method: 'POST', headers: { cookie }, isi: '{}' })).toMatchObject({ status: 403 });
    const origin = `http://127.0.0.1:${host.port}`;
    expect(await ask({ jalur, method: 'POST', headers: { origin }, isi: '{}' })).toMatchObject({ status: 403 });
  });

  it('yang tidak ada dijawab 404', async () => {
    expect(await callRpc('tidak/ada', '{}')).toMatchObject({ status: 404 });
  });

  it('menolak kiriman yang lebih besar dari batas', async () => {
    const { status } = await callRpc('gerbang/status', Buffer.alloc(64 * 1024 * 1024 + 1, 0x20));
    expect(status).toBe(413);
  });
});

it('setiap jawaban, juga penolakan, membawa header pengaman', async () => {
  const jawaban = await Promise.all([
    ask({ jalur: '/' }),
    ask({ jalur: '/', headers: { cookie } }),
    ask({ jalur: '/tidak-ada', headers: { cookie } }),
    ask({ jalur: '/', headers: { host: 'contoh.example' } }),
    ask({ jalur: new URL(host.alamatMasuk).pathname }),
    callRpc('gerbang/status', '{}'),
  ]);
  const wajib = Object.fromEntries(Object.entries(HEADER_AMAN).map(([nama, nilai]) => [nama.toLowerCase(), nilai]));
  for (const { headers } of jawaban) expect(headers).toMatchObject(wajib);
});
