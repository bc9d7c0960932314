import { timingSafeEqual } from 'node:crypto';

/** The only names under which the browser host answers. Any other name means that a foreign page resolves to this machine (DNS rebinding). */
const NAMA_LOOPBACK = ['127.0.0.1', 'localhost'] as const;

/** True when the Host header names this host and its port. */
export function isHostAllowed(host: string | undefined, port: number): boolean {
  return host !== undefined && NAMA_LOOPBACK.some((nama) => host.toLowerCase() === `${nama}:${port}`);
}

export interface Permintaan {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly secFetchSite: string | undefined;
}

/**
 * True when the request comes from a page of this host or was typed by the user. Only reading may lack an Origin; a browser also says
 * in Sec-Fetch-Site whether a page of another site caused the request.
 */
export function isOriginAllowed({ method, host, origin, secFetchSite }: Permintaan): boolean {
  if (secFetchSite !== undefined && secFetchSite !== 'same-origin' && secFetchSite !== 'none') return false;
  if (origin === undefined) return method === 'GET' || method === 'HEAD';
  return origin.toLowerCase() === `http://${(host ?? '').toLowerCase()}`;
}

/** Name of the cookie; cookies do not keep ports apart, so the name does. */
export function cookieName(port: number): string {
  return `mufakat_${port}`;
}

/** Cookie of one run: not readable by scripts, never sent from another site, gone with the browser. */
export function createCookie(port: number, token: string): string {
  return `${cookieName(port)}=${token}; HttpOnly; SameSite=Strict; Path=/`;
}

/** True when the Cookie header holds the token of this run. A second cookie of the same name counts for nothing. */
export function hasToken(cookie: string | undefined, port: number, token: string): boolean {
  const nilai = (cookie ?? '')
    .split(';')
    .map((bagian) => bagian.trim())
    .filter((bagian) => bagian.startsWith(`${cookieName(port)}=`));
  const pertama = nilai[0];
  return nilai.length === 1 && pertama !== undefined && isSameToken(pertama.slice(cookieName(port).length + 1), token);
}

/** Compares without telling by its duration how much was right. */
export function isSameToken(diberikan: string, token: string): boolean {
  const kiri = Buffer.from(diberikan, 'utf8');
  const kanan = Buffer.from(token, 'utf8');
  return kiri.length === kanan.length && timingSafeEqual(kiri, kanan);
}
