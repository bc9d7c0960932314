/** JSON from outside: the value, or undefined where the bytes are not UTF-8 or not JSON. */
export function readJson(byte: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(byte));
  } catch {
    return undefined;
  }
}
