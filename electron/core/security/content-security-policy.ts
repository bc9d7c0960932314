/**
 * What a page of Mufakat may load. Nothing comes from outside and no script stands inside a page.
 * `'unsafe-inline'` is for styles only: Mantine and its overlays write their variables into <style> elements; a style cannot run code here,
 * and `connect-src`, `img-src` and `font-src` leave it nothing to send data to.
 */
const ARAHAN: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'blob:', 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'", 'blob:'],
  'frame-src': ['blob:'],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** The policy of every page, the same under app:// and in the browser host. */
export const CONTENT_SECURITY_POLICY: string = Object.entries(ARAHAN)
  .map(([arahan, sumber]) => `${arahan} ${sumber.join(' ')}`)
  .join('; ');

/** Headers that go with every answer, whether file, page or refusal. */
export const HEADER_AMAN: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=()',
};
