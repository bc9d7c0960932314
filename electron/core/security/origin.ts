/** Scheme and host under which Electron serves the screens. The scheme is registered as standard and secure, so it has an origin. */
export const SKEMA_APLIKASI = 'app';
export const ASAL_APLIKASI = 'app://mufakat';
export const ALAMAT_AWAL = `${ASAL_APLIKASI}/`;

/** Origin of an address, or nothing when it cannot be read. `URL.origin` is "null" for schemes that are not special, hence by hand. */
export function readOrigin(alamat: string): string | undefined {
  if (!URL.canParse(alamat)) return undefined;
  const { protocol, host, username, password } = new URL(alamat);
  if (host === '' || username !== '' || password !== '') return undefined;
  return `${protocol}//${host}`;
}
