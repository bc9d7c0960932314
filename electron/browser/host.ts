import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node';
import { KEPALA_JENDELA } from '#contract/jendela.ts';
import type { App } from '#core/app.ts';
import type { Konteks } from '#core/implementer.ts';
import type { Log } from '#core/log.ts';
import { resolveAsset } from '#core/security/asset.ts';
import { HEADER_AMAN } from '#core/security/content-security-policy.ts';
import { createCookie, hasToken, isHostAllowed, isOriginAllowed, isSameToken } from '#core/security/loopback-policy.ts';
import { HALAMAN_DITOLAK, HALAMAN_TANPA_IZIN, HALAMAN_TIDAK_ADA } from './pages.ts';

/** Largest upload: a workbook of 100,000 rows has about 10 MB. */
const UNGGAHAN_TERBESAR_BYTE = 64 * 1024 * 1024;
const ALAMAT_LOOPBACK = '127.0.0.1';
const JALUR_MASUK = '/masuk/';

export interface BrowserHostOptions {
  readonly app: App;
  readonly log: Log;
  /** Folder of the built screens, `out/renderer`. */
  readonly rendererDir: string;
  /** 0 takes a free port. */
  readonly port: number;
}

export interface BrowserHost {
  /** Address that lets a browser in; it holds the token of this run. */
  readonly alamatMasuk: string;
  readonly port: number;
  /** Ends open requests and stops listening. The application is closed by whoever made it. */
  close(): Promise<void>;
}

/** Serves the screens and the procedures to browsers of this machine. Rejects with the error of the system when the port is taken. */
export async function startBrowserHost({ app, log, rendererDir, port }: BrowserHostOptions): Promise<BrowserHost> {
  const token = randomBytes(32).toString('base64url');
  const rpc = new RPCHandler(app.router, { plugins: [new BodyLimitPlugin({ maxBodySize: UNGGAHAN_TERBESAR_BYTE })] });
  const server = createServer((request, response) => {
    const { port: dipakai } = readAddress();
    answer(request, response, { rpc, token, port: dipakai, rendererDir }).catch((galat: unknown) => {
      log.error('host peramban', { name: galat instanceof Error ? galat.name : typeof galat });
      if (response.headersSent) response.destroy();
      else send(response, 500, HALAMAN_TIDAK_ADA);
    });
  });
  const readAddress = (): { port: number } => {
    const alamat = server.address();
    if (alamat === null || typeof alamat === 'string') throw new Error('Host peramban belum mendengarkan.');
    return alamat;
  };
  server.listen(port, ALAMAT_LOOPBACK);
  await once(server, 'listening');
  const { port: dipakai } = readAddress();
  return {
    alamatMasuk: `http://${ALAMAT_LOOPBACK}:${dipakai}${JALUR_MASUK}${token}`,
    port: dipakai,
    close: async () => {
      const ditutup = once(server, 'close');
      server.close();
      // Streams of progress stay open for minutes; whoever stops the program does not wait for them.
      server.closeAllConnections();
      await ditutup;
    },
  };
}

interface Keadaan {
  readonly rpc: RPCHandler<Konteks>;
  readonly token: string;
  readonly port: number;
  readonly rendererDir: string;
}

async function answer(request: IncomingMessage, response: ServerResponse, keadaan: Keadaan): Promise<void> {
  for (const [nama, nilai] of Object.entries(HEADER_AMAN)) response.setHeader(nama, nilai);
  const { method = 'GET' } = request;
  const pathname = readPathname(request.url);
  if (!isFromThisHost(request, keadaan.port)) send(response, 403, HALAMAN_DITOLAK);
  else if (pathname === undefined) send(response, 400, HALAMAN_TIDAK_ADA);
  else if (pathname.startsWith(JALUR_MASUK)) enter(response, method, pathname.slice(JALUR_MASUK.length), keadaan);
  else if (!hasToken(request.headers.cookie, keadaan.port, keadaan.token)) send(response, 403, HALAMAN_TANPA_IZIN);
  else if (pathname.startsWith('/rpc/')) await answerRpc(request, response, keadaan.rpc);
  else await sendAsset(response, method, pathname, keadaan.rendererDir);
}

function isFromThisHost({ method = 'GET', headers }: IncomingMessage, port: number): boolean {
  const { host, origin } = headers;
  const secFetchSite = readHeader(headers['sec-fetch-site']);
  return isHostAllowed(host, port) && isOriginAllowed({ method, host, origin, secFetchSite });
}

async function answerRpc(request: IncomingMessage, response: ServerResponse, rpc: Keadaan['rpc']): Promise<void> {
  response.setHeader('Cache-Control', 'no-store');
  const { matched } = await rpc.handle(request, response, {
    prefix: '/rpc',
    context: { jendela: readHeader(request.headers[KEPALA_JENDELA]) },
  });
  if (!matched) send(response, 404, HALAMAN_TIDAK_ADA);
}

function enter(response: ServerResponse, method: string, diberikan: string, { token, port }: Keadaan): void {
  if (method !== 'GET' || !isSameToken(diberikan, token)) {
    send(response, 403, HALAMAN_TANPA_IZIN);
    return;
  }
  response.setHeader('Set-Cookie', createCookie(port, token));
  response.setHeader('Cache-Control', 'no-store');
  response.writeHead(303, { Location: '/' }).end();
}

async function sendAsset(response: ServerResponse, method: string, pathname: string, folder: string): Promise<void> {
  if (method !== 'GET' && method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return send(response, 405, HALAMAN_TIDAK_ADA);
  }
  const aset = resolveAsset(pathname);
  const isi = aset === undefined ? undefined : await readOptional(path.join(folder, aset.jalur));
  if (aset === undefined || isi === undefined) return send(response, 404, HALAMAN_TIDAK_ADA);
  response.writeHead(200, { 'Content-Type': aset.tipe, 'Content-Length': isi.length, 'Cache-Control': aset.simpan });
  response.end(method === 'HEAD' ? undefined : isi);
}

async function readOptional(berkas: string): Promise<Buffer | undefined> {
  try {
    return await readFile(berkas);
  } catch (galat) {
    const kode = galat instanceof Error && 'code' in galat ? galat.code : undefined;
    if (kode === 'ENOENT' || kode === 'EISDIR' || kode === 'ENOTDIR') return undefined;
    throw galat;
  }
}

function send(response: ServerResponse, status: number, halaman: string): void {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(halaman);
}

/** The path of the request as it was sent: `URL` would resolve `..` before it can be refused. */
function readPathname(url: string | undefined): string | undefined {
  const jalur = (url ?? '').split(/[?#]/)[0];
  return jalur?.startsWith('/') ? jalur : undefined;
}

function readHeader(nilai: string | string[] | undefined): string | undefined {
  return Array.isArray(nilai) ? nilai.join(', ') : nilai;
}
