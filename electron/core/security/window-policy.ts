import { ALAMAT_AWAL, ASAL_APLIKASI, readOrigin } from './origin.ts';

/** A page may only be where it already is: on the start page of the application. Moving between screens changes the part behind #. */
export function isNavigationAllowed(alamat: string): boolean {
  return (
    URL.canParse(alamat) && readOrigin(alamat) === ASAL_APLIKASI && new URL(alamat).href.split('#')[0] === ALAMAT_AWAL
  );
}

/** The only window that a page may open is the projector's: the start page at `#/layar`, or below it. */
export function isWindowAllowed(alamat: string): boolean {
  return isNavigationAllowed(alamat) && /^#\/layar([/?]|$)/.test(new URL(alamat).hash);
}

/** What a window may load: files of the application, and data that a page made itself. Nothing of the network. */
export function isRequestAllowed(alamat: string): boolean {
  if (!URL.canParse(alamat)) return false;
  const { protocol } = new URL(alamat);
  if (protocol === 'blob:') return alamat.startsWith(`blob:${ASAL_APLIKASI}/`);
  return protocol === 'data:' || readOrigin(alamat) === ASAL_APLIKASI;
}

export interface Pengirim {
  /** Address of the frame that speaks; a frame that has gone has none. */
  readonly alamat: string | undefined;
  /** False for a frame inside a page. */
  readonly bingkaiUtama: boolean;
}

/** The core speaks only with the main frame of a page of the application. */
function isSenderTrusted({ alamat, bingkaiUtama }: Pengirim): boolean {
  return bingkaiUtama && alamat !== undefined && isNavigationAllowed(alamat);
}

/**
 * Which procedures a page may call: the window of the secretary all of them, every other only what the projector needs, wherever it has
 * gone meanwhile. Null: none, because the sender is not trusted.
 */
export function pickPintu(pengirim: Pengirim, jendelaUtama: boolean): 'semua' | 'layar' | null {
  if (!isSenderTrusted(pengirim)) return null;
  return jendelaUtama ? 'semua' : 'layar';
}

export interface PermintaanIzin extends Pengirim {
  /** As Electron names it: `media`, `geolocation`, ... */
  readonly izin: string;
  /** What a `media` request is about: `video` is the camera, `audio` the microphone. */
  readonly media: readonly string[];
}

/**
 * The one permission is the camera, for photos of the meeting, and only for the main frame of the application's own window: never for the
 * projector's, never with sound. All else is refused: place, notifications, devices, reading the clipboard.
 */
export function isPermissionAllowed({ izin, media, ...pengirim }: PermintaanIzin): boolean {
  if (izin !== 'media' || !isSenderTrusted(pengirim)) return false;
  if (pengirim.alamat !== undefined && isWindowAllowed(pengirim.alamat)) return false;
  return media.length > 0 && media.every((satu) => satu === 'video');
}
