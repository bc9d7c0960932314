import { registerHooks } from 'node:module';

const PENGGANTI = new URL('./electron.ts', import.meta.url).href;

// Only the built program asks for 'electron'; it gets the stand-in, everything else is what it is.
registerHooks({
  resolve: (nama, konteks, berikut) =>
    nama === 'electron' ? { url: PENGGANTI, shortCircuit: true } : berikut(nama, konteks),
});
