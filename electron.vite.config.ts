import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const dari = (...bagian: string[]): string => path.join(import.meta.dirname, ...bagian);

/**
 * Three bundles: `out/main` (the Electron entry, the browser host and the worker thread share chunks), `out/preload` and `out/renderer`.
 * Packages listed under `dependencies` stay outside the main bundle, because better-sqlite3 and pdfmake load files next to themselves.
 */
export default defineConfig({
  main: {
    build: {
      target: 'node24',
      sourcemap: true,
      minify: false,
      rollupOptions: {
        input: {
          index: dari('electron/main/index.ts'),
          peramban: dari('electron/browser/index.ts'),
          worker: dari('electron/core/workers/entry.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'bagian/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      sourcemap: false,
      minify: false,
      // A sandboxed preload is evaluated as a classic script: it must be one CommonJS file that requires nothing but 'electron'.
      externalizeDeps: false,
      rollupOptions: {
        input: { index: dari('electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: dari('src/renderer'),
    plugins: [react()],
    build: {
      sourcemap: false,
      // The CSP has no `data:` for fonts, and a font file of its own is cached by the window.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: { input: { index: dari('src/renderer/index.html') } },
    },
  },
});
