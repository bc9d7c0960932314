/** Kinds of files that the renderer consists of. A file of another kind is not served. */
const TIPE_ISI: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  ico: 'image/x-icon',
  webp: 'image/webp',
  woff2: 'font/woff2',
  woff: 'font/woff',
  ttf: 'font/ttf',
  wasm: 'application/wasm',
};

/** A file below out/renderer and how it is sent. */
export interface Aset {
  /** Relative, with forward slashes, never outside the folder. */
  readonly jalur: string;
  readonly tipe: string;
  readonly simpan: string;
}

/** Vite writes the hash of a file's content into the names below assets/: such a file never changes. */
const SELAMANYA = 'public, max-age=31536000, immutable';
const PERIKSA_DAHULU = 'no-cache';

/**
 * The file that a URL path names, or nothing. Only plain names of known kinds pass: no empty, hidden or parent segment, no backslash,
 * no drive, no second decoding. What passes can be joined to a folder without leaving it, on Windows as well.
 */
export function resolveAsset(pathname: string): Aset | undefined {
  const jalur = pathname === '/' ? 'index.html' : decode(pathname);
  if (jalur === undefined) return undefined;
  const segmen = jalur.split('/');
  if (!segmen.every((nama) => /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(nama) && !nama.endsWith('.'))) return undefined;
  const akhiran = /\.([a-z0-9]+)$/.exec(jalur)?.[1];
  const tipe = akhiran !== undefined && Object.hasOwn(TIPE_ISI, akhiran) ? TIPE_ISI[akhiran] : undefined;
  if (tipe === undefined) return undefined;
  return { jalur, tipe, simpan: segmen[0] === 'assets' ? SELAMANYA : PERIKSA_DAHULU };
}

function decode(pathname: string): string | undefined {
  if (!pathname.startsWith('/')) return undefined;
  try {
    return decodeURIComponent(pathname.slice(1));
  } catch {
    return undefined;
  }
}
