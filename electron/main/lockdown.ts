import { app, type BrowserWindowConstructorOptions, type Session, type WebContents } from 'electron';
import {
  isNavigationAllowed,
  isPermissionAllowed,
  isRequestAllowed,
  isWindowAllowed,
} from '#core/security/window-policy.ts';

/** Refuses for every page of the session whatever the policies do not allow: permissions, devices, and every address of a network. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_isi, izin, jawab, rincian) => {
    const media = 'mediaTypes' in rincian ? (rincian.mediaTypes ?? []) : [];
    jawab(isPermissionAllowed({ izin, media, alamat: rincian.requestingUrl, bingkaiUtama: rincian.isMainFrame }));
  });
  session.setPermissionCheckHandler((_isi, izin, _asal, { mediaType, requestingUrl, isMainFrame }) => {
    const media = mediaType === undefined ? [] : [mediaType];
    return isPermissionAllowed({ izin, media, alamat: requestingUrl, bingkaiUtama: isMainFrame });
  });
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, jawab) => jawab({ cancel: !isRequestAllowed(url) }));
}

/** Refuses for every page that will ever exist to leave, to embed, and to open windows; the projector's window comes from `layar`. */
export function lockContents(layar: () => BrowserWindowConstructorOptions): void {
  app.on('web-contents-created', (_event, isi: WebContents) => {
    isi.on('will-navigate', (event) => refuseUnless(isNavigationAllowed(event.url), event));
    isi.on('will-redirect', (event) => refuseUnless(isNavigationAllowed(event.url), event));
    isi.on('will-frame-navigate', (event) => {
      if (event.isMainFrame) refuseUnless(isNavigationAllowed(event.url), event);
    });
    isi.on('will-attach-webview', (event) => event.preventDefault());
    isi.setWindowOpenHandler(({ url }) =>
      isWindowAllowed(url) ? { action: 'allow', overrideBrowserWindowOptions: layar() } : { action: 'deny' },
    );
  });
}

function refuseUnless(boleh: boolean, event: { preventDefault(): void }): void {
  if (!boleh) event.preventDefault();
}
