import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol } from 'electron';
import { resolveAsset } from '#core/security/asset.ts';
import { HEADER_AMAN } from '#core/security/content-security-policy.ts';
import { ASAL_APLIKASI, readOrigin, SKEMA_APLIKASI } from '#core/security/origin.ts';

/** Gives app:// an origin, so that the content security policy, modules and storage work as on the web. Call before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SKEMA_APLIKASI, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built screens under app://, each answer with the security headers. */
export function serveScreens(rendererDir: string): void {
  protocol.handle(SKEMA_APLIKASI, async (request) => {
    const aset = readOrigin(request.url) === ASAL_APLIKASI ? resolveAsset(new URL(request.url).pathname) : undefined;
    if (request.method !== 'GET' || aset === undefined) return refuse();
    try {
      const isi = await readFile(path.join(rendererDir, aset.jalur));
      return new Response(new Uint8Array(isi), {
        headers: { ...HEADER_AMAN, 'Content-Type': aset.tipe, 'Cache-Control': aset.simpan },
      });
    } catch {
      return refuse();
    }
  });
}

function refuse(): Response {
  return new Response('Tidak ada.', {
    status: 404,
    headers: { ...HEADER_AMAN, 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
